"""What an author's text is made of, as far as it can be read: where each drill stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drillroom.drills.check import PackError, Problem, shown
from drillroom.drills.nodes import Listing, Mapping, Node, Scalar, read_nodes

_NEW = """\
- id: {}
  habit: point
  title: New drill
  prompt: "Who is it, what do they need, and what is to be said?"
  phases:
    - {{id: prep, kind: prep, seconds: 20}}
    - {{id: talk, kind: speak, seconds: 60, lights: {{green: 36, amber: 48, red: 60}}}}
  checklist:
    - {{id: first-sentence, text: Said the point in the first sentence}}"""
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


def with_new_drill(text: str) -> tuple[str, int] | None:
    """Return a pack's *text* with one more drill, which runs as it is, and its line.

    None where the drills are not a list with one dash a drill, or the text cannot be read.
    """
    headings = outline(text)
    lines = text.split("\n")
    if not headings:
        return None
    last = lines[headings[-1].line - 1]
    indent = len(last) - len(last.lstrip(" "))
    if not last.lstrip().startswith("- "):
        return None
    place = next(
        (n for n in range(headings[-1].line, len(lines)) if _is_outside(lines[n], indent)),
        len(lines),
    )
    while place and not lines[place - 1].strip():
        place -= 1
    ids = {heading.id for heading in headings}
    number = next(n for n in range(1, len(ids) + 2) if _new_id(n) not in ids)
    written = _NEW.format(_new_id(number)).split("\n")
    new = [f"{' ' * indent}{line}" for line in written]
    made = "\n".join([*lines[:place], "", *new, *lines[place:]])
    is_whole = len(outline(made) or ()) == len(headings) + 1
    return (made, place + 2) if is_whole else None


def _new_id(number: int) -> str:
    return "new-drill" if number == 1 else f"new-drill-{number}"


def _is_outside(line: str, indent: int) -> bool:
    """Whether *line* belongs to no entry of a list whose dashes stand at *indent*."""
    words = line.lstrip(" ")
    is_entry = len(line) - len(words) > indent or (
        len(line) - len(words) == indent and words.startswith("- ")
    )
    return bool(words) and not is_entry


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
