"""Reads and changes a drill's demonstration at the desk. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drillroom.clock import Clock
from drillroom.drills.model import Drill, Pack
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.library import open_library
from drillroom.sync.demonstrating import (
    bring_back,
    could_demonstrate,
    demonstration_of,
    drop_demonstration,
    make_demonstration,
)
from drillroom.takes.model import Take

MOST = 10


@dataclass(frozen=True, slots=True)
class DemonstrationRows:
    """What the desk shows of a drill's demonstration."""

    by: str
    """Who gives it; "" where there is none."""
    seconds: float
    problem: str
    """Why the one that is named cannot be shown; "" for none."""
    takes: tuple[Take, ...]
    """My takes of the drill that could be it, the newest first."""


def load_demonstration(
    home: Home, clock: Clock, pack: Pack, drill: Drill, folder: Path
) -> DemonstrationRows:
    """Return what there is and what could be.

    Raises:
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        takes = tuple(could_demonstrate(library, pack, drill)[:MOST])
    if not drill.demonstration:
        return DemonstrationRows("", 0.0, "", takes)
    try:
        paper = demonstration_of(folder, drill).paper
    except DrillroomError as exc:
        return DemonstrationRows("", 0.0, exc.detail, takes)
    return DemonstrationRows(paper.rep, paper.seconds, "", takes)


def use_take(home: Home, clock: Clock, take_id: str, pack: Pack, folder: Path, by: str) -> Drill:
    """Let a take be the demonstration of its drill; see `sync.demonstrating`."""
    with open_library(home, clock) as library:
        return make_demonstration(library, take_id, pack, folder, by)


def drop(folder: Path, drill: Drill) -> Drill:
    """Take a demonstration away; return its drill."""
    drop_demonstration(folder, drill)
    return drill


def undo(folder: Path, drill: Drill) -> bool:
    """Bring back what the last change replaced; whether there was anything."""
    return bring_back(folder, drill)
