"""Words that name something, kept in two parts: the window can say them in another language.

What lies below `ui` knows no languages: it says English. A `Phrase` is that English text, and keeps
the sentence and what was filled in beside it. Commands print it as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Rounded:
    """A number to fill in, with so many digits after the point: other languages have a comma."""

    value: float
    digits: int

    def __str__(self) -> str:
        """Return the number as English writes it, never grouped."""
        return f"{self.value:.{self.digits}f}"


class Phrase(str):
    """A text with its `sentence` ("{count} files are missing") and the values `filled` in."""

    __slots__ = ("filled", "sentence")

    sentence: str
    filled: dict[str, object]

    def __new__(cls, sentence: str, /, **values: object) -> Self:
        """Fill *values* into the {names} of *sentence*."""
        made = super().__new__(cls, sentence.format(**values))
        made.sentence, made.filled = sentence, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Have a copy made of the sentence and its values: the text itself may hold braces."""
        return (self.sentence,), self.filled


def to_plain(text: object) -> object:
    """Return a text, or a value to fill in, in what JSON has; a `Phrase` keeps its parts."""
    match text:
        case Phrase():
            filled = {name: to_plain(value) for name, value in text.filled.items()}
            return {"sentence": text.sentence, "filled": filled}
        case Rounded():
            return {"value": text.value, "digits": text.digits}
        case int():
            return text
    return str(text)


def from_plain(plain: object) -> str:
    """Return the text that `to_plain` was given."""
    value = _value(plain)
    return value if isinstance(value, str) else str(value)


def _value(plain: object) -> object:
    match plain:
        case {"sentence": str(sentence), "filled": Mapping() as filled}:
            return Phrase(sentence, **{str(name): _value(value) for name, value in filled.items()})
        case {"value": float(value) | int(value), "digits": int(digits)}:
            return Rounded(value, digits)
    return plain
