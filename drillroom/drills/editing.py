"""Changing one key in an author's text: comments, order and quotes of all the rest stay.

A change is made in the text and read again; what then says anything else than was meant is never
handed out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from drillroom.drills.check import PackError
from drillroom.drills.nodes import Listing, Mapping, Node, Place, Scalar, read_nodes
from drillroom.errors import DrillroomError

Path = Sequence[str | int]
"""The way to a mapping: keys, and in lists the id of an entry or its index from 0."""

_PLAIN = re.compile(r"(?!null\Z)[A-Za-z0-9][A-Za-z0-9_./-]*\Z")
_REMEDY = "Change it in the text itself."


def set_key(text: str, path: Path, key: str, value: str | Sequence[str], after: str = "") -> str:
    """Return *text* with *key* of the mapping at *path* set to *value*.

    A new key stands behind the key *after*, or behind the first one.

    Raises:
        PackError: the text is no YAML that a pack may hold.
        DrillroomError: there is no such mapping, or it is written in a way that only its author
            can change.
    """
    root = _read(text)
    mapping = _find(root, path)
    written = _written(value)
    wanted = _with(_plain(root), path, key, value if isinstance(value, str) else list(value))
    pair = _pair(mapping, key)
    if pair is not None:
        ways = iter([_spliced(text, _start(pair[1]), _end(pair[1]), written)])
    else:
        ways = _added(text, mapping, f"{key}: {written}", after)
    return _first_right(ways, wanted, key)


def drop_key(text: str, path: Path, key: str) -> str:
    """Return *text* without *key* of the mapping at *path*; as it is if there is none.

    Raises:
        PackError: the text is no YAML that a pack may hold.
        DrillroomError: there is no such mapping, or it is written in a way that only its author
            can change.
    """
    root = _read(text)
    mapping = _find(root, path)
    pair = _pair(mapping, key)
    if pair is None:
        return text
    wanted = _with(_plain(root), path, key, None)
    return _first_right(_dropped(text, mapping, mapping.pairs.index(pair)), wanted, key)


def _added(text: str, mapping: Mapping, entry: str, after: str) -> Iterator[str]:
    """Yield the ways to write *entry* into *mapping*, the best first."""
    names = [key.text if isinstance(key, Scalar) else "" for key, _ in mapping.pairs]
    place = names.index(after) + 1 if after in names else 1
    if place >= len(mapping.pairs):
        place = 0
    at = _start(mapping.pairs[place][0])
    lines = text.splitlines(keepends=True)
    ending = "\r\n" if lines[0].endswith("\r\n") else "\n"
    if place and not lines[at[0] - 1][: at[1] - 1].strip():
        above = at[0] - 1
        while lines[above - 1].strip()[:1] in {"", "#"}:  # what is said of the next key stays there
            above -= 1
        for number in range(above, at[0]):
            begin = (number + 1, 1)
            yield _spliced(text, begin, begin, f"{' ' * (at[1] - 1)}{entry}{ending}")
    yield _spliced(text, at, at, f"{entry}, ")
    yield _spliced(text, at, at, f"{entry}{ending}{' ' * (at[1] - 1)}")


def _dropped(text: str, mapping: Mapping, index: int) -> Iterator[str]:
    """Yield the ways to take a pair of *mapping* out, the best first."""
    key, value = mapping.pairs[index]
    last = _end(value)[0]
    yield _spliced(text, (key.line, 1), (last + 1, 1), "")  # the lines that are its own
    if index + 1 < len(mapping.pairs):
        yield _spliced(text, _start(key), _start(mapping.pairs[index + 1][0]), "")
    elif index:
        yield _spliced(text, _end(mapping.pairs[index - 1][1]), _end(value), "")


def _first_right(ways: Iterator[str], wanted: object, key: str) -> str:
    for way in ways:
        try:
            if _plain(_read(way)) == wanted:
                return way
        except PackError:
            continue
    raise _only_by_hand(key)


def _read(text: str) -> Node:
    return read_nodes(text.encode("utf-8", "surrogatepass"), "the pack")


def _find(root: Node, path: Path) -> Mapping:
    node: Node | None = root
    for step in path:
        node = _below(node, step)
    if not isinstance(node, Mapping) or not node.pairs:
        where = ", ".join(str(step) for step in path)
        raise DrillroomError(f"There is no {where} in the pack", remedy=_REMEDY)
    return node


def _below(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, Listing):
        index = _index(node, step)
        return node.entries[index] if index is not None else None
    return None


def _index(node: Listing, step: str | int) -> int | None:
    if isinstance(step, int):
        return step if step < len(node.entries) else None
    ids = (entry.get("id") if isinstance(entry, Mapping) else None for entry in node.entries)
    named = (isinstance(one, Scalar) and one.text == step for one in ids)
    return next((index for index, is_it in enumerate(named) if is_it), None)


def _pair(mapping: Mapping, key: str) -> tuple[Node, Node] | None:
    return next((p for p in mapping.pairs if isinstance(p[0], Scalar) and p[0].text == key), None)


def _start(node: Node) -> Place:
    return node.line, node.column


def _end(node: Node) -> Place:
    """Return where the text goes on behind *node*; a block list ends with its last entry."""
    if isinstance(node, Scalar):
        return node.end
    if isinstance(node, Listing) and node.end[1] > 1 and node.end[0] == _last_line(node):
        return node.end
    last = _last(node)
    return _end(last) if last is not None else _start(node)


def _last(node: Node) -> Node | None:
    if isinstance(node, Listing):
        return node.entries[-1] if node.entries else None
    return node.pairs[-1][1] if isinstance(node, Mapping) and node.pairs else None


def _last_line(node: Listing) -> int:
    return _end(node.entries[-1])[0] if node.entries else node.line


def _spliced(text: str, begin: Place, end: Place, new: str) -> str:
    """Return *text* with what lies between two places replaced by *new*."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    first, last = (starts[min(line, len(starts)) - 1] + column - 1 for line, column in (begin, end))
    return f"{text[:first]}{new}{text[last:]}"


def _written(value: str | Sequence[str]) -> str:
    if isinstance(value, str):
        return value if _PLAIN.match(value) else json.dumps(value, ensure_ascii=False)
    return f"[{', '.join(_written(one) for one in value)}]"


def _plain(node: Node) -> object:
    """Return what *node* says, without where."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Listing):
        return [_plain(entry) for entry in node.entries]
    return {str(_plain(key)): _plain(value) for key, value in node.pairs}


def _with(plain: object, path: Path, key: str, value: object) -> object:
    """Return what *plain* says with *key* at *path* set, or gone where *value* is None."""
    if not path:
        rest = {name: one for name, one in _keys(plain).items() if name != key}
        return rest if value is None else {**rest, key: value}
    step, *more = path
    if isinstance(plain, list):
        at = next(
            i for i, one in enumerate(plain) if step in (i, one.get("id") if _keys(one) else None)
        )
        return [*plain[:at], _with(plain[at], more, key, value), *plain[at + 1 :]]
    keys = _keys(plain)
    return {**keys, step: _with(keys[str(step)], more, key, value)}


def _keys(plain: object) -> dict[str | int, object]:
    return dict(plain) if isinstance(plain, dict) else {}


def _only_by_hand(key: str) -> DrillroomError:
    return DrillroomError(
        f"The key {key} cannot be changed here",
        detail="The lines around it are written in a way that only their author can change.",
        remedy=_REMEDY,
    )
