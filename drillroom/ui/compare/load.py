"""Reads what the rounds of a take show. Runs in a job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from drillroom.clock import Clock
from drillroom.drills.model import Drill
from drillroom.errors import DrillroomError, LibraryError
from drillroom.paths import Home
from drillroom.storage.library import Library, open_library
from drillroom.sync.demonstrating import unusable
from drillroom.takes.attempt import Attempt
from drillroom.takes.lining import Track, line_up
from drillroom.takes.model import Take
from drillroom.takes.rounds import Round, rounds_of
from drillroom.ui.language import tr
from drillroom.ui.widgets.moments import Moments, moments_of
from drillroom.ui.words import title_of


@dataclass(frozen=True, slots=True)
class Foreign:
    """A recording that somebody else made: it is checked before it is shown."""

    drill: Drill
    sha256: str
    """What its paper says it is; "" if it does not."""
    seconds: float

    def refused(self, why: str) -> DrillroomError:
        """Return the error that it is not shown."""
        return unusable(self.drill, why)


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One round, or one take."""

    round: Round
    track: Track
    moments: Moments
    media: Path
    problem: DrillroomError | None = None
    """Why its recording cannot be shown."""
    foreign: Foreign | None = None
    """None for a recording of mine."""


@dataclass(frozen=True, slots=True)
class LaneRows:
    """Everything that stands side by side."""

    title: str
    """Of the drill."""
    subtitle: str
    """What stands there."""
    axis: str
    """From where time counts."""
    noun: str
    """What one of them is called."""
    lanes: tuple[LaneRow, ...]
    others: tuple[tuple[str, str], ...] = ()
    """(id, name) of what could stand in the second place instead."""
    other: str = ""
    """Id of what stands there."""


def load_rounds(home: Home, clock: Clock, take_id: str) -> LaneRows:
    """Return what the rounds of a take of mine show.

    Raises:
        TakeNotFoundError: no such take on this computer.
        LibraryError: a file of the take is missing or broken.
    """
    with open_library(home, clock) as library:
        take = library.take(take_id)
        attempt, moments = attempt_of(library, take)
        folder = library.folder(take.id)
        rounds = _named(rounds_of(attempt), attempt)
        tracks = line_up([[(one.begin_s, one.end_s)] for one in rounds])
        problem = None if folder.has_media() else gone()
        return LaneRows(
            title=title_of(attempt.drill.id, attempt.drill.name),
            subtitle=tr("{n} rounds of one take", n=len(rounds)),
            axis=tr("From the start of each round"),
            noun=tr("round"),
            lanes=tuple(
                LaneRow(one, track, moments, folder.media, problem)
                for one, track in zip(rounds, tracks, strict=True)
            ),
        )


def _named(rounds: Sequence[Round], attempt: Attempt) -> tuple[Round, ...]:
    """Return rounds whose numbers are said in the window's language; phases keep their names."""
    if attempt.drill.rounds is None:
        return tuple(rounds)
    return tuple(replace(one, name=tr("Round {number}", number=one.number)) for one in rounds)


def attempt_of(library: Library, take: Take) -> tuple[Attempt, Moments]:
    """Return what happened in a take of mine, and what its timeline shows."""
    drill, timeline = library.drill(take.id), library.folder(take.id).read_timeline()
    attempt = Attempt.of(take, drill, timeline, library.my_review(take.id))
    return attempt, moments_of(drill, timeline, library.reviews(take.id), take.seconds)


def gone() -> LibraryError:
    """Return the error about a recording of mine that is not there."""
    return LibraryError(
        "The recording is gone", detail="It is not in the folder of this take any more."
    )
