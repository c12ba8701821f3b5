"""What a check of a pack finds: problems, warnings, and the error that carries them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from drillroom.drills.model import Pack
from drillroom.errors import DrillroomError

MOST_SHOWN = 40
"""Longest piece of an author's text that a message repeats."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a pack file, and where to fix it."""

    line: int
    column: int
    where: str
    message: str

    def __str__(self) -> str:
        return f"line {self.line}  {self.where}: {self.message}"

    def to_json(self) -> dict[str, object]:
        """Return the problem as one JSON object."""
        return {
            "line": self.line,
            "column": self.column,
            "where": self.where,
            "message": self.message,
        }


class PackError(DrillroomError):
    """A pack cannot be used; carries every problem in it, in the order of its lines."""

    def __init__(self, name: str, problems: Sequence[Problem]) -> None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(
            f"Cannot use the pack {shown(name, 80)} ({count})",
            detail="\n".join(str(problem) for problem in problems),
        )
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found. The pack is there if there is no problem; warnings do not hinder it."""

    pack: Pack | None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    def to_json(self) -> dict[str, object]:
        """Return the result as `drillroom pack check --json` prints it."""
        return {
            "drills": len(self.pack.drills) if self.pack else 0,
            "problems": [problem.to_json() for problem in self.problems],
            "warnings": [warning.to_json() for warning in self.warnings],
        }


def shown(text: str, most: int = MOST_SHOWN) -> str:
    """Return an author's *text* as a message may repeat it: short, no hidden characters."""
    short = text if len(text) <= most else text[: most - 1] + "…"
    return "".join(c if c.isprintable() or c == " " else f"<{ord(c):04X}>" for c in short)


def hidden_character(text: str) -> str | None:
    """Return the name of the first character that cannot be seen in *text*, or None.

    Such characters (control, bidi, format) can make a text look like another one.
    """
    if text.isprintable():
        return None
    for character in text:
        hides = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        if hides or character in "\ufffe\uffff":
            name = unicodedata.name(character, "control character")
            return f"U+{ord(character):04X} ({name})"
    return None
