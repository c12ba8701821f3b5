"""Marks of many takes, as values: one tag can be followed through all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from drillroom.takes.model import Entry, TakeId

TimelineMarks = Mapping[TakeId, tuple[Entry, ...]]
"""The marks set while recording, by take."""


@dataclass(frozen=True, slots=True)
class FoundMark:
    """A mark of a take of mine, whoever set it."""

    take: TakeId
    title: str
    """Title of the take's drill."""
    created: datetime
    """When the take was."""
    at_s: float
    until_s: float | None
    tag: str
    """What the tag is called: the same word is the same tag, in whatever drill."""
    note: str
    by: str
    """Who set it; "" for myself."""
    media: Path


@dataclass(frozen=True, slots=True)
class AllMarks:
    """Every mark of every take whose recording is here, the newest take first."""

    marks: tuple[FoundMark, ...] = ()
    timelines: TimelineMarks = field(default_factory=dict)
    """What was read of timelines: it never changes."""

    def tags(self) -> list[str]:
        """Return the tags that were set, in the order of the alphabet."""
        return sorted({mark.tag for mark in self.marks}, key=str.casefold)
