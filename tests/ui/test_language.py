import re
import string
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import build_words
from drillroom.phrase import Phrase, Rounded
from drillroom.settings import Language
from drillroom.takes.model import Certificate
from drillroom.ui.language import decimal, in_use, mark, spoken, tr, tr_count

FILE = build_words.WORDS / "de.ts"


@pytest.fixture(scope="module")
def pairs() -> dict[build_words.Words, str]:
    return build_words.translated(FILE)


def test_every_text_of_the_window_has_its_german(pairs):
    said = build_words.all_words(build_words.ROOT)

    assert [words.text for words in said if not pairs.get(words)] == []
    assert [words.text for words in pairs if words not in said] == []


def names(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_what_is_filled_in_is_the_same_in_both_languages(pairs):
    assert [words.text for words, said in pairs.items() if names(words.text) != names(said)] == []


def test_the_german_keeps_the_signs_of_the_english(pairs):
    """A full stop, a colon or an ellipsis at the end; no English quotation marks, no shouting."""
    ends = re.compile(r"(?:[.:?]|…)$")
    faults = []
    for words, said in pairs.items():
        one, other = ends.search(words.text), ends.search(said)
        is_day = words.text.startswith("{day} ")  # "23 Nov" is "23. Nov."
        if (one and one.group()) != (other and other.group()) and not is_day:
            faults.append((words.text, said))
    assert faults == []
    assert [said for said in pairs.values() if "”" in said or "!" in said] == []


def test_the_file_that_qt_reads_is_made_of_the_one_that_people_read(tmp_path: Path):
    made = tmp_path / "de.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", FILE, "-qm", made], check=True, timeout=60)

    assert made.read_bytes() == FILE.with_suffix(".qm").read_bytes()


def test_the_window_speaks_german(german):
    kept = mark("Every change is kept at once, on this laptop.")

    assert in_use() == "de"
    assert tr(kept) == "Jede Änderung gilt sofort, auf diesem Laptop."
    assert tr_count(1, "{n} take found.", "{n} takes found.") == "1 Aufnahme gefunden."
    assert tr_count(7, "{n} take found.", "{n} takes found.") == "7 Aufnahmen gefunden."
    assert tr("{share} is away.", share="Sales/{Team}") == "Sales/{Team} ist nicht da."
    assert decimal(1.25, 1) in {"1,2", "1,3"}
    assert tr("Nobody wrote this down.") == "Nobody wrote this down."


def test_a_phrase_from_below_is_said_with_what_is_in_it(german):
    count = Phrase("{count} files were dropped.", count=3)

    assert str(count) == "3 files were dropped."
    assert tr(count) == "3 Dateien wurden abgelegt."
    inner = Phrase("{take} is taken back. Whoever has it drops it.", take=Phrase("Import"))
    assert tr(inner) == "Importieren wird zurückgeholt. Wer sie hat, verliert sie."


def test_a_number_in_a_phrase_has_the_comma_of_the_language(german):
    lost = Phrase("{seconds} s of sound never came.", seconds=Rounded(1234.567, 2))

    assert str(lost) == "1234.57 s of sound never came."
    assert tr(lost) == "1234,57 s Ton kamen nie an."


def test_a_certificate_is_said_to_its_last_number(german):
    whole = Certificate("h264", "aac", 110.3, 3300, 0, 24_000, 0.01, -12.0, picture_gap_s=2.5)

    assert tr(whole.line()) == (
        "110,3 s; Ton aac, Spitze -12 dBFS, 0,50 s fehlen; "
        "Bild h264, 3300 Bilder, keins ausgefallen, 2,5 s lang keins, endet 10 ms neben dem Tonende"
    )


def test_english_is_what_stands_in_the_code(qapp: QApplication):
    assert in_use() == "en"
    assert tr("{share} is away.", share="Sales") == "Sales is away."
    assert decimal(12345.6, 1) == "12345.6"


def test_the_language_is_the_systems_unless_it_is_chosen(monkeypatch: pytest.MonkeyPatch):
    for name, code in (("de_AT", "de"), ("en_GB", "en"), ("fr_FR", "en")):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        assert spoken(Language.SYSTEM) == code
        assert spoken(Language.GERMAN) == "de"
        assert spoken(Language.ENGLISH) == "en"
