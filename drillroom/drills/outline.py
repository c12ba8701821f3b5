"""What an author's text is made of, as far as it can be read: where each drill stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drillroom.drills.check import PackError, Problem, shown
from drillroom.drills.nodes import Listing, Mapping, Node, Scalar, read_nodes

_MEANT = re.compile(r"did you mean '([^']+)'\?")
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """One drill in the text."""

    id: str
    title: str
    """As its author wrote it; the id where there is none."""
    line: int
    """Where it begins, from 1."""


def outline(text: str) -> tuple[Heading, ...] | None:
    """Return the drills of a pack's *text* in their order; None while it cannot be read."""
    try:
        root = read_nodes(text.encode("utf-8", "surrogatepass"), "the pack")
    except PackError:
        return None
    drills = root.get("drills") if isinstance(root, Mapping) else None
    return tuple(_headings(drills)) if isinstance(drills, Listing) else ()


def _headings(drills: Listing) -> Iterator[Heading]:
    for number, entry in enumerate(drills.entries, 1):
        if isinstance(entry, Mapping):
            its_id = _text(entry.get("id")) or f"drill {number}"
            yield Heading(its_id, _text(entry.get("title")) or its_id, entry.line)


def _text(node: Node | None) -> str:
    """Return a text, or the first of those in several languages."""
    if isinstance(node, Mapping) and node.pairs:
        node = node.pairs[0][1]
    return shown(node.text, 60) if isinstance(node, Scalar) else ""


def meant_word(problem: Problem) -> str:
    """Return the word that the author will have meant; "" where the check does not know one."""
    found = _MEANT.search(problem.message)
    return found.group(1) if found else ""


def with_meant_word(text: str, problem: Problem) -> str | None:
    """Return *text* with the word of *problem* that was meant; None where that is not sure."""
    word = meant_word(problem)
    lines = text.split("\n")
    if not word or problem.line > len(lines):
        return None
    line, at = lines[problem.line - 1], problem.column - 1
    at += line[at : at + 1] in {'"', "'"}
    found = _WORD.match(line, at)
    if found is None:
        return None
    lines[problem.line - 1] = f"{line[:at]}{word}{line[found.end() :]}"
    return "\n".join(lines)
