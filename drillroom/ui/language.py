"""The language of the window, through Qt's translation files.

English is in the code; `assets/words/de.ts` has the German, `de.qm` is made from it
(`python3 dev.py words`, which also finds what is new). English and German both have one form for
one and another for every other number, so a number's two forms are two texts; a language with more
forms would need Qt's own plurals.
"""

from __future__ import annotations

from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from drillroom.errors import SettingsError
from drillroom.phrase import Phrase, Rounded
from drillroom.settings import Language

CONTEXT = "Drillroom"


def tr(words: str, /, *, about: str = "", **values: object) -> str:
    """Return *words* in the window's language, with *values* in place of its {names}.

    Args:
        words: English, as it stands in the code; a `Phrase` brings its own values.
        about: tells two uses of one English word apart ("Open": do it, or it is).
        values: what is filled in; text among them is not translated.
    """
    if isinstance(words, Phrase):
        return _filled(words.sentence, about, words.filled)
    return _filled(words, about, values)


def tr_count(number: int, one: str, many: str, /, **values: object) -> str:
    """Return *one* or *many* in the window's language; both say where {n} stands."""
    return _filled(one if number == 1 else many, "", {"n": number, **values})


def mark(words: str, /, *, about: str = "") -> str:
    """Return *words* as they are, and have them translated: `tr` says them when they are shown."""
    del about
    return words


def decimal(value: float, digits: int) -> str:
    """Return a number as the window's language writes it: 1.5 or 1,5; never grouped."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", digits)


def speak(app: QCoreApplication, language: Language) -> None:
    """Have *app* speak *language* from now on: what is shown already stays as it is.

    Raises:
        SettingsError: the words of that language are not there.
    """
    code = spoken(language)
    QLocale.setDefault(QLocale(code))
    if code == "en":
        return
    qt, ours = QTranslator(app), QTranslator(app)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    with as_file(files("drillroom.ui") / "assets" / "words" / f"{code}.qm") as file:
        if not ours.load(str(file)):
            raise SettingsError(
                "The words of that language are not there",
                detail=f"{file.name} cannot be read.",
                remedy="Install Drillroom again.",
            )
    app.installTranslator(ours)


def in_use() -> str:
    """Return the code of the language that the window speaks now."""
    return "de" if QLocale().language() == QLocale.Language.German else "en"


def spoken(language: Language) -> str:
    """Return the code of the language that is spoken for a setting: "en" or "de"."""
    if language is not Language.SYSTEM:
        return language.value
    return "de" if QLocale.system().language() == QLocale.Language.German else "en"


def _filled(words: str, about: str, values: dict[str, object]) -> str:
    said = QCoreApplication.translate(CONTEXT, words, about or None) if words else ""
    if not values:
        return said
    return said.format(**{name: _told(value) for name, value in values.items()})


def _told(value: object) -> object:
    """Return a value as the window's language says it, if it is words or a rounded number."""
    if isinstance(value, Phrase):
        return tr(value)
    return decimal(value.value, value.digits) if isinstance(value, Rounded) else value
