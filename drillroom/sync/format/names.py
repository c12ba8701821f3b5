"""Names that every file system and every sync client can carry."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from functools import lru_cache

from drillroom.errors import ParcelError
from drillroom.phrase import Phrase

MAX_NAME = 100
"""Characters of one file or folder name."""
MAX_PATH = 160
"""Characters of a path relative to the folder Drillroom in the share."""

_FORBIDDEN = frozenset('<>:"/\\|?*')
# control, format (bidi among them), surrogate, line and paragraph separators
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"}
)
_USUAL = re.compile(r"[A-Za-z0-9 ._~-]+\Z")
_SUFFIX = re.compile(r"~[0-9A-Za-z]{4,16}\Z")
_PERSON_LETTERS = 36
_DRILL_LETTERS = 36


@lru_cache(maxsize=256)  # each record of a log names the same few files and folders again
def is_safe_name(name: str) -> bool:
    """Whether *name* can be a file or folder name everywhere, and shows what it is."""
    if not name or len(name) > MAX_NAME or len(name.encode("utf-8", "surrogatepass")) > 255:
        return False
    if name[-1] in ". " or name[0] in "~ " or _is_reserved(name):
        return False
    if _USUAL.match(name):
        return True  # most names, told without looking at each letter here
    if any(c in _FORBIDDEN or unicodedata.category(c) in _UNSEEN for c in name):
        return False
    return unicodedata.is_normalized("NFC", name)


def safe_name(text: str, fallback: str, limit: int = MAX_NAME) -> str:
    """Return *text* as a safe name of at most *limit* characters, or *fallback*."""
    kept = (
        " " if c in _FORBIDDEN or c.isspace() else c
        for c in unicodedata.normalize("NFC", text)
        if c.isspace() or unicodedata.category(c) not in _UNSEEN
    )
    # taking a character away can bring two others together, hence NFC once more
    words = unicodedata.normalize("NFC", " ".join("".join(kept).split()))
    name = words[:limit].strip(" .~")
    return name if is_safe_name(name) else fallback


def split_path(path: str) -> tuple[str, ...]:
    """Return the parts of a relative path that was read in the share.

    Raises:
        ParcelError: it is too long, or a part of it is not a safe name.
    """
    parts = tuple(path.split("/"))
    if len(path) > MAX_PATH or not all(map(is_safe_name, parts)):
        raise ParcelError(
            "A name in the shared folder is refused",
            detail=Phrase(
                "{path} cannot be a path on every computer.", path=ascii(path[:MAX_PATH])
            ),
            remedy="Ask the sender to update Drillroom and to send it again.",
        )
    return parts


def person_folder(name: str, writer: str) -> str:
    """Return the folder name of a person's device: ``Rep Name ~k2m9xa``."""
    return f"{safe_name(name, 'Rep', _PERSON_LETTERS)} {writer_suffix(writer)}"


def writer_suffix(writer: str) -> str:
    """Return what the folder name of a device ends with, whatever a person renames it to."""
    return f"~{writer[:6]}"


def month_folder(when: datetime) -> str:
    """Return ``2026-11``, by the sender's own calendar: for people, never for order."""
    return f"{when.astimezone():%Y-%m}"


def parcel_folder(when: datetime, drill_id: str, short_id: str) -> str:
    """Return ``21 0930 the-last-twenty ~01M803N6PC``."""
    drill = safe_name(drill_id, "drill", _DRILL_LETTERS)
    return f"{when.astimezone():%d %H%M} {drill} ~{short_id}"


def suffix_of(name: str) -> str | None:
    """Return the ``~id`` that *name* ends with, or None."""
    found = _SUFFIX.search(name)
    return found.group() if found else None


def renamed(name: str, names: list[str]) -> str | None:
    """Return the one of *names* that has the ``~id`` of *name*, if there is exactly one.

    People rename folders, and some systems store another Unicode form; the id stays. A name that
    nobody could make everywhere is none: it may hide what it says, and messages show it.
    """
    suffix = suffix_of(name)
    if suffix is None:
        return None
    found = [
        other
        for other in names
        if other.casefold().endswith(suffix.casefold())
        and is_safe_name(unicodedata.normalize("NFC", other))
    ]
    return found[0] if len(found) == 1 else None


def is_plain(text: str, *, lines: bool = False) -> bool:
    """Whether *text* from somebody else shows what it holds: no control or bidi characters.

    Joiners (U+200C, U+200D) stay: Persian words and many emoji need them.
    """
    if text.isascii() and text.isprintable():
        return True  # most texts, told without looking at each letter here
    return all(_is_plain_character(c) or (lines and c in "\n\t") for c in text)


def plain(text: str, *, lines: bool = False) -> str:
    """Return *text* without the characters that ``is_plain`` refuses."""
    return "".join(c for c in text if _is_plain_character(c) or (lines and c in "\n\t"))


def _is_plain_character(character: str) -> bool:
    return character in "\u200c\u200d" or unicodedata.category(character) not in _UNSEEN


def _is_reserved(name: str) -> bool:
    return name.split(".", maxsplit=1)[0].rstrip().upper() in _RESERVED
