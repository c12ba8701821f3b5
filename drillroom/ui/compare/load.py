"""Reads what the rounds of a take show. Runs in a job."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.library import open_library
from drillroom.takes.attempt import Attempt
from drillroom.takes.rounds import Round, rounds_of
from drillroom.ui.widgets.moments import Moments, moments_of


@dataclass(frozen=True, slots=True)
class RoundRows:
    """Everything that the rounds of one take show."""

    title: str
    """Of the drill."""
    rounds: tuple[Round, ...]
    moments: Moments
    """Of the whole take."""
    media: Path
    has_media: bool


def load_rounds(home: Home, clock: Clock, take_id: str) -> RoundRows:
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
        return RoundRows(
            title=drill.name,
            rounds=rounds_of(attempt),
            moments=moments_of(drill, timeline, reviews, take.seconds),
            media=folder.media,
            has_media=folder.has_media(),
        )
