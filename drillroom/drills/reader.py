"""Collects what is wrong while the nodes of a pack are read against the format."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from drillroom.drills.check import Problem, shown
from drillroom.drills.messages import Message
from drillroom.drills.nodes import FILE, MOST_PROBLEMS, Listing, Mapping, Node

Value = Any
"""What a key holds: text, number, truth, tuple or Found. The table of the format says which."""

Schema = dict[str, Any]
"""A JSON Schema (json-schema.org, draft 2020-12) as JSON values."""


class TooManyProblemsError(Exception):
    """So much is wrong that reading on helps nobody. Never leaves `drills`."""


@dataclass(slots=True)
class Reader:
    """Problems and warnings so far, the language asked for and the pack's own."""

    asked: str | None = None
    own: str | None = None
    folder: Path | None = None
    """Where the pack's sounds lie; None where nobody looks for them."""
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def best_language(self, there: Iterable[str]) -> str:
        """Return which of the languages *there* is shown: asked for, own, else the first."""
        codes = tuple(there)
        broad = self.asked.partition("-")[0] if self.asked else None
        return next((code for code in (self.asked, broad, self.own) if code in codes), codes[0])

    def problem(self, node: Node, where: str, message: Message, **parts: object) -> None:
        """Note that the pack cannot be used.

        Raises:
            TooManyProblemsError: this is one more than a message can hold.
        """
        if len(self.problems) >= MOST_PROBLEMS:
            raise TooManyProblemsError
        self.problems.append(_at(node, where, message.format(**parts)))

    def warning(self, node: Node, where: str, message: Message, **parts: object) -> None:
        """Note something that the author should know and that does not hinder anybody."""
        if len(self.warnings) < MOST_PROBLEMS:
            self.warnings.append(_at(node, where, message.format(**parts)))


@dataclass(frozen=True, slots=True)
class Found:
    """A mapping that was read: its values by key. A faulty or absent key has no value."""

    node: Mapping
    where: str
    values: dict[str, Value]

    def __getitem__(self, key: str) -> Value:
        return self.values[key]

    def get(self, key: str) -> Value:
        """Return the value of *key*, or None if it is absent or faulty."""
        return self.values.get(key)

    def has(self, key: str) -> bool:
        """Whether the author wrote *key*, faulty or not."""
        return self.node.get(key) is not None

    def at(self, key: str) -> Node:
        """Return the node of *key*'s value; of the whole mapping if the key is absent."""
        return self.node.get(key) or self.node

    def path(self, key: str) -> str:
        """Return the `where` of *key*."""
        return join(self.where, key)

    def each(self, key: str) -> Iterable[tuple[Node, str, Value]]:
        """Yield node, `where` and value of each sound entry of the list *key*."""
        node, values = self.node.get(key), self.get(key)
        if isinstance(node, Listing) and values is not None:
            for index, (entry, value) in enumerate(zip(node.entries, values, strict=True)):
                if value is not None:
                    yield entry, f"{self.path(key)}[{index}]", value


def join(where: str, key: str) -> str:
    """Return the `where` of *key* in *where*."""
    return key if where in ("", FILE) else f"{where}.{key}"


def kind_of(node: Node) -> str:
    """Return in words what the author wrote, for "got ..."."""
    if isinstance(node, Mapping):
        return "keys"
    if isinstance(node, Listing):
        return "a list"
    return "no value" if node.is_empty else f"'{shown(node.text)}'"


def hint(given: str, allowed: Sequence[str]) -> str:
    """Return what the author may have meant by *given*, else all that is allowed."""
    near = difflib.get_close_matches(given[:60], allowed, n=1)
    if near:
        return f"did you mean {near[0]!r}?"
    return f"allowed: {', '.join(allowed)}" if allowed else "there are none yet"


def seconds_text(seconds: float) -> str:
    """Return a time as messages show it: `45 s`, `1:30`, `1:00:00`."""
    if seconds < 60 or seconds % 1:
        return f"{seconds:g} s"
    minutes, rest = divmod(int(seconds), 60)
    return (
        f"{minutes}:{rest:02}" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
    )


def _at(node: Node, where: str, message: str) -> Problem:
    return Problem(node.line, node.column, where or FILE, message)
