"""Names that every file system carries."""

import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drillroom.errors import ParcelError
from drillroom.sync.format.names import (
    MAX_PATH,
    is_plain,
    is_safe_name,
    month_folder,
    parcel_folder,
    person_folder,
    plain,
    renamed,
    safe_name,
    split_path,
)
from drillroom.sync.share.staging import staging_name


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a/b",
        "a\\b",
        "a:b",
        "what?",
        "a\nb",
        "trailing.",
        "trailing ",
        " leading",
        "~syncthing~x",
        "con",
        "NUL.txt",
        "com1",
        "LPT¹.json",
        "tak\u202e4pm",
        "zero\u200bwidth",
        "e\u0301",
        "x" * 101,
        "日" * 90,
        "\ud800",
    ],
)
def test_a_name_that_some_system_cannot_carry_is_not_safe(name: str) -> None:
    assert not is_safe_name(name)


@pytest.mark.parametrize(
    "name", ["take.mp4", "Zoë Ångström ~k2m9xa", "日本", "console", "a.b.c", "👍"]
)
def test_other_names_are_safe(name: str) -> None:
    assert is_safe_name(name)


@settings(max_examples=500)
@given(st.text(max_size=200))
def test_whatever_a_person_is_called_their_folder_has_a_safe_name(text: str) -> None:
    name = person_folder(text, "k2m9xabcdefghijk")
    assert is_safe_name(name)
    assert name.endswith(" ~k2m9xa")
    assert is_safe_name(safe_name(text, "Rep"))


@given(person=st.text(max_size=200), drill=st.text(max_size=200))
def test_a_path_stays_short_enough_whatever_is_in_it(person: str, drill: str) -> None:
    when = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    folder = parcel_folder(when, drill, "01M803N6PC")
    assert is_safe_name(folder)
    path = "/".join(
        ["reviews", person_folder(person, "k2m9xabcdefghijk"), month_folder(when), folder]
    )
    assert len(f"{path}/{staging_name('w', 'x')}") <= MAX_PATH
    assert split_path(path)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=50))
def test_a_safe_name_can_really_be_a_file(tmp_path: Path, text: str) -> None:
    name = safe_name(text, "Rep")
    (tmp_path / name).touch()
    assert name in {unicodedata.normalize("NFC", path.name) for path in tmp_path.iterdir()}


@pytest.mark.parametrize(
    "path", ["../x", "a//b", "/a", "a/../b", "a/./b", "C:/x", "a/" + "b" * 170]
)
def test_a_path_that_leads_elsewhere_is_refused(path: str) -> None:
    with pytest.raises(ParcelError, match="refused"):
        split_path(path)


def test_a_renamed_folder_is_known_by_its_end() -> None:
    names = ["Bea ~bbbbbb", "Ana F ~K2M9XA", "notes"]
    assert renamed("Ana ~k2m9xa", names) == "Ana F ~K2M9XA"
    assert renamed("Ana ~cccccc", names) is None
    assert renamed("2026-11", names) is None
    assert renamed("Ana ~k2m9xa", [*names, "copy ~k2m9xa"]) is None


def test_text_that_turns_around_is_not_plain_and_joined_letters_are() -> None:
    assert not is_plain("user\u202egnp.exe")
    assert not is_plain("two\nlines")
    assert is_plain("two\nlines", lines=True)
    assert is_plain("می\u200cخواهم 👩\u200d💻")
    assert plain("a\u2066b\x00c\n") == "abc"


@given(st.text())
def test_text_that_was_made_plain_is_plain(text: str) -> None:
    assert is_plain(plain(text, lines=True), lines=True)


@pytest.mark.parametrize(
    "name",
    ["\x1b[2J ~k2m9xa", "x\u202egnp ~k2m9xa", "\udcff ~k2m9xa", "a\nb ~k2m9xa", "a:b ~k2m9xa"],
)
def test_a_renamed_folder_whose_name_hides_what_it_says_is_not_looked_into(name: str) -> None:
    assert renamed("Ana Ferreira ~k2m9xa", [name]) is None
    assert renamed("Ana Ferreira ~k2m9xa", [name, "Zoe\u0308 ~k2m9xa"]) == "Zoe\u0308 ~k2m9xa"
