"""Words that name something, kept in two parts: the window can say them in another language.

What lies below `ui` knows no languages: it says English. A `Phrase` is that English text, and keeps
the sentence and what was filled in beside it. Commands print it as it is.
"""

from __future__ import annotations

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
