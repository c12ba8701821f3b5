"""YAML text as nodes that know their line: the gate at which a hostile file is turned away.

PyYAML only cuts the text into events here. No YAML type is ever resolved (YAML 1.1 reads `1:30` as
90 and a bare `no` as false), nothing is ever built from a tag or an alias, and reading stops at the
first limit that is passed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from drillroom.drills.check import PackError, Problem, hidden_character, shown
from drillroom.drills.messages import Message

MOST_BYTES = 256 * 1024
MOST_EVENTS = 20_000
MOST_DEPTH = 12
MOST_PROBLEMS = 100

FILE = "the file"
"""The `where` of a problem with the file as a whole."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# What YAML 1.1 allows in a file, minus the surrogates (yaml.org/spec/1.1, 4.1.1).
_NOT_IN_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


Place = tuple[int, int]
"""Line and column, counted from 1."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value, as the text that the author wrote."""

    line: int
    column: int
    text: str
    bare: bool
    """Without quotes, so that an empty one or `~` means "no value"."""
    end: Place = (0, 0)
    """Where the text goes on behind it."""

    @property
    def is_empty(self) -> bool:
        """Whether this means "no value"."""
        return self.bare and self.text in ("", "~", "null")


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    line: int
    column: int
    entries: tuple[Node, ...]
    end: Place = (0, 0)
    """Where the text goes on behind it."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values; a key may still be given twice."""

    line: int
    column: int
    pairs: tuple[tuple[Node, Node], ...]

    def get(self, key: str) -> Node | None:
        """Return the first value of *key*, or None."""
        for key_node, value in self.pairs:
            if isinstance(key_node, Scalar) and key_node.text == key:
                return value
        return None


Node = Scalar | Listing | Mapping


def read_nodes(data: bytes, name: str) -> Node:
    """Return the one YAML document in *data* as nodes.

    Raises:
        PackError: not a YAML text, or one that a pack never needs.
    """
    if len(data) > MOST_BYTES:
        raise PackError(name, [_about_file(Message.TOO_BIG.format(limit=MOST_BYTES // 1024))])
    text = _decode(data, name)
    builder = _Builder(name)
    try:
        for count, event in enumerate(_events(text), start=1):
            if count > MOST_EVENTS:
                builder.stop(event, Message.TOO_MANY_PARTS.format(limit=f"{MOST_EVENTS:,}"))
            builder.take(event)
    # The pure Python scanner lets ValueError and OverflowError out of chr() and int().
    except (yaml.YAMLError, ValueError, OverflowError) as exc:
        raise PackError(name, [*builder.problems, _about_syntax(exc)]) from exc
    return builder.root()


def _decode(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        line = data.count(b"\n", 0, exc.start) + 1
        problem = Problem(line, 1, FILE, Message.NOT_UTF8.value)
        raise PackError(name, [problem]) from exc
    found = _NOT_IN_YAML.search(text)
    if found:
        before = text[: found.start()]
        column = len(before) - (before.rfind("\n") + 1) + 1
        message = Message.HIDDEN_CHARACTER.format(character=hidden_character(found.group()))
        raise PackError(name, [Problem(before.count("\n") + 1, column, FILE, message)])
    return text


def _events(text: str) -> Iterator[yaml.Event]:
    return iter(yaml.parse(text, Loader=_LOADER))


def _place(event: yaml.Event) -> Place:
    """Return where *event* begins."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)


def _behind(event: yaml.Event) -> Place:
    """Return where the text goes on behind *event*."""
    mark = event.end_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)


def _about_file(message: str) -> Problem:
    return Problem(1, 1, FILE, str(message))


def _about_syntax(exc: Exception) -> Problem:
    if isinstance(exc, yaml.MarkedYAMLError) and exc.problem_mark is not None:
        mark = exc.problem_mark
        message = Message.NOT_YAML.format(problem=shown(exc.problem or "", 80))
        return Problem(mark.line + 1, mark.column + 1, FILE, message)
    return _about_file(Message.NOT_YAML.format(problem="a character or number that YAML has not"))


class _Builder:
    """Builds nodes from events, without recursion, and notes what a pack may not hold."""

    def __init__(self, name: str) -> None:
        self.problems: list[Problem] = []
        self._name = name
        self._refused = 0
        self._open: list[tuple[yaml.Event, list[Node]]] = []
        self._done: list[Node] = []

    def stop(self, event: yaml.Event, message: str) -> None:
        """Give up on the file at *event*."""
        self._note(event, message)
        raise PackError(self._name, self.problems)

    def take(self, event: yaml.Event) -> None:
        """Take the next event of the file."""
        if isinstance(event, yaml.NodeEvent):
            self._take_node(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close(_behind(event))
        elif isinstance(event, yaml.DocumentStartEvent) and self._done:
            self.stop(event, Message.SECOND_DOCUMENT)

    def root(self) -> Node:
        """Return the whole document.

        Raises:
            PackError: something in it is not allowed, or there is nothing in it.
        """
        if self.problems:
            raise PackError(self._name, self.problems)
        if not self._done or (isinstance(self._done[0], Scalar) and self._done[0].is_empty):
            raise PackError(self._name, [_about_file(Message.EMPTY_FILE)])
        return self._done[0]

    def _take_node(self, event: yaml.NodeEvent) -> None:
        self._refuse_extras(event)
        if isinstance(event, yaml.ScalarEvent):
            bare = event.style in (None, "")
            self._add(Scalar(*_place(event), event.value, bare, _behind(event)))
        elif isinstance(event, yaml.AliasEvent):
            self._add(Scalar(*_place(event), "", bare=True, end=_behind(event)))
        else:
            self._open.append((event, []))
            if len(self._open) > MOST_DEPTH:
                self.stop(event, Message.TOO_DEEP.format(limit=MOST_DEPTH))

    def _refuse_extras(self, event: yaml.NodeEvent) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._note(event, Message.ALIAS)
        elif event.anchor is not None:
            self._note(event, Message.ANCHOR)
        elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            self._note(event, Message.YAML_TAG)

    def _note(self, event: yaml.Event, message: str) -> None:
        problem = Problem(*_place(event), FILE, str(message))
        self._refused += 1
        if self._refused > MOST_PROBLEMS:
            raise PackError(self._name, self.problems)
        if self.problems and self.problems[-1].line == problem.line:
            return  # one a line is enough: such a line has to be written anew anyway
        self.problems.append(problem)

    def _close(self, end: Place) -> None:
        event, children = self._open.pop()
        line, column = _place(event)
        if isinstance(event, yaml.MappingStartEvent):
            pairs = tuple(zip(children[::2], children[1::2], strict=True))
            self._add(Mapping(line, column, pairs))
        else:
            self._add(Listing(line, column, tuple(children), end))

    def _add(self, node: Node) -> None:
        (self._open[-1][1] if self._open else self._done).append(node)
