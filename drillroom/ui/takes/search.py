"""Finding takes by what was written about them. Pure."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return *text* without the difference of great and small letters and of accents.

    So that "Qualite" finds "Qualité": compatibility decomposition without its combining marks
    (Unicode Standard Annex 15).
    """
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def matches(text: str, words: tuple[str, ...]) -> bool:
    """Whether *text* has each of *words*, both folded, in any order."""
    return all(word in text for word in words)
