"""Reads what the rounds of a take show. Runs in a job."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drillroom.clock import Clock
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.library import open_library
from drillroom.takes.attempt import Attempt
from drillroom.takes.rounds import Round, rounds_of
from drillroom.ui.widgets.moments import Moments, moments_of


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One stretch of a recording that stands beside others."""

    round: Round
    moments: Moments
    """Of the whole take."""
    media: Path
    has_media: bool
    peaks: tuple[float, ...] = ()
    """The loudest of each fiftieth of a second, where that is known; else it is looked for."""


@dataclass(frozen=True, slots=True)
class LaneRows:
    """Everything that stands beside each other."""

    title: str
    """Of the drill."""
    subtitle: str
    """What is compared."""
    axis: str
    """From where time counts."""
    lanes: tuple[LaneRow, ...]
    problem: DrillroomError | None = None
    """Why something is missing; None for nothing."""


def load_rounds(home: Home, clock: Clock, take_id: str) -> LaneRows:
    """Return what the rounds of a take of mine show.

    Raises:
        TakeNotFoundError: no such take on this computer.
        LibraryError: a file of the take is missing or broken.
    """
    with open_library(home, clock) as library:
        take = library.take(take_id)
        drill, folder = library.drill(take.id), library.folder(take.id)
        timeline, reviews = folder.read_timeline(), library.reviews(take.id)
        attempt = Attempt.of(take, drill, timeline, library.my_review(take.id))
        moments, there = moments_of(drill, timeline, reviews, take.seconds), folder.has_media()
        rounds = rounds_of(attempt)
        return LaneRows(
            title=drill.name,
            subtitle=f"{len(rounds)} rounds of one take",
            axis="From the start of each round",
            lanes=tuple(LaneRow(one, moments, folder.media, has_media=there) for one in rounds),
        )
