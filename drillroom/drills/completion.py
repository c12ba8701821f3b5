"""What an author may write at one place of a pack: keys and words, from the tables of the format.

The text is read by its indent and braces alone, since it is rarely whole while somebody types.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from drillroom.drills.format import pack_file
from drillroom.drills.kinds import Choice, Flag, Kind
from drillroom.drills.tables import ListOf, OneOrMore, Part, Table

_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:(?P<key>[\w-]+):(?= |$))?")
_TYPED = re.compile(r"[\w-]*\Z")
_OPENS = re.compile(r":\s*(?:#.*)?\Z")
_KEY = re.compile(r"([\w-]+):(?:\s|\Z)")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that can stand here."""

    word: str
    help: str
    is_key: bool

    @property
    def text(self) -> str:
        """What is written for it."""
        return f"{self.word}: " if self.is_key else self.word


@dataclass(frozen=True, slots=True)
class Candidates:
    """What can stand at a place."""

    start: int
    """Column, from 0, where the word begins of which a part may be typed."""
    candidates: tuple[Candidate, ...] = ()


@dataclass(slots=True)
class _Place:
    """Where a line stands: below which keys, and which keys are beside it already."""

    path: list[str] = field(default_factory=list)
    given: set[str] = field(default_factory=set)


def candidates_at(text: str, line: int, column: int) -> Candidates:
    """Return what can stand in *line* at *column*, both from 0, of a pack's *text*."""
    lines = text.split("\n")
    before = _QUOTED.sub(lambda found: "_" * len(found.group()), lines[line][:column])
    typed = _TYPED.search(before)
    word = typed.group() if typed else ""
    start = column - len(word)
    if "#" in before or before.count('"') + before.count("'"):
        return Candidates(start)
    place = _place(lines, line)
    key, rest = _inside(before, place)
    kind = _kind(place.path + ([key] if key else []))
    if key and not rest.startswith(" "):  # a space comes behind the colon
        return Candidates(start)
    if rest.strip() != word:  # something else stands before it
        return Candidates(start)
    candidates = tuple(c for c in _candidates(kind, place.given) if c.word.startswith(word))
    is_whole = len(candidates) == 1 and candidates[0].word == word
    return Candidates(start, () if is_whole else candidates)


def _candidates(kind: Kind | None, given: set[str]) -> Iterator[Candidate]:
    if isinstance(kind, Part):
        for key in kind.table.keys:
            if key.name not in given:
                need = "required" if key.required else "optional"
                yield Candidate(key.name, f"{key.help} ({need})", is_key=True)
    elif isinstance(kind, Choice):
        yield from (Candidate(option, "", is_key=False) for option in kind.options)
    elif isinstance(kind, Flag):
        yield from (Candidate(word, "", is_key=False) for word in ("true", "false"))


def _kind(path: list[str]) -> Kind | None:
    """Return what stands below *path*: one entry of it where that is a list."""
    kind: Kind = Part(pack_file())
    for name in path:
        if not isinstance(kind, Part) or name not in kind.table.names:
            return None
        kind = _entry(_table_of(kind).key(name).kind)
    return kind


def _table_of(part: Part) -> Table:
    return part.table


def _entry(kind: Kind) -> Kind:
    return kind.kind if isinstance(kind, ListOf | OneOrMore) else kind


def _inside(before: str, place: _Place) -> tuple[str, str]:
    """Return the key whose value is being written, "" for none, and what is written of it.

    Braces and brackets that are open lead *place* further down.
    """
    head = _LINE.match(before)
    rest = before[head.end("dashes") :] if head else before
    while (cut := _open_at(rest)) is not None:
        outer, rest = rest[:cut].rstrip(), rest[cut + 1 :]
        if outer.endswith(":"):
            place.path += _KEY.findall(outer)[-1:]
        place.given = set(_KEY.findall(rest))
    rest = _last_part(rest).lstrip()
    found = _KEY.match(rest)
    if found is None:
        return "", rest
    return found.group(1), rest[found.end(1) + 1 :]


def _open_at(text: str) -> int | None:
    """Return where the first brace or bracket of *text* opens that is not closed again."""
    places: list[int] = []
    for at, character in enumerate(text):
        if character in "{[":
            places.append(at)
        elif character in "}]" and places:
            places.pop()
    return places[0] if places else None


def _last_part(text: str) -> str:
    """Return what stands behind the last comma that separates entries."""
    depth, last = 0, 0
    for at, character in enumerate(text):
        depth += (character in "{[") - (character in "}]")
        if character == "," and depth == 0:
            last = at + 1
    return text[last:]


def _place(lines: list[str], line: int) -> _Place:
    """Return where *line* stands, by the indent of the lines around it."""
    column, dash, _ = _shape(lines[line])
    place = _Place(given=_beside(lines[line + 1 :], column))
    for above in reversed(lines[:line]):
        at, its_dash, key = _shape(above)
        if not key or above.lstrip().startswith("#"):
            continue
        if dash is None and at == column:  # a key beside it, the first one behind a dash
            if not place.path:
                place.given.add(key)
            dash = its_dash
        elif _OPENS.search(above) and (at < column if dash is None else at <= dash):
            place.path.insert(0, key)
            column, dash = at, its_dash
    return place


def _beside(below: list[str], indent: int) -> set[str]:
    """Return the keys that follow in the same mapping."""
    found: set[str] = set()
    for text in below:
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        at, dash, key = _shape(text)
        if at < indent or (dash is not None and at <= indent):
            break
        if at == indent and key:
            found.add(key)
    return found


def _shape(text: str) -> tuple[int, int | None, str]:
    """Return the column of a line's content, of its dash if it has one, and its key or ""."""
    found = _LINE.match(text)
    if found is None:
        return 0, None, ""
    dash = found.start("dashes") if found["dashes"] else None
    return found.end("dashes"), dash, found["key"] or ""
