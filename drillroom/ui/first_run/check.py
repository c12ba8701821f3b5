"""What the five seconds need of the library. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drillroom.capture.stripping import strip_of
from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.library import open_library
from drillroom.takes.model import TakeId
from drillroom.ui.first_run.verdict import Line, verdict

BARS = 190


@dataclass(frozen=True, slots=True)
class Checked:
    """The five seconds as their file holds them."""

    take_id: TakeId
    media: Path
    seconds: float
    lines: tuple[Line, ...]
    peaks: tuple[float, ...]


def read_check(home: Home, clock: Clock, take_id: TakeId) -> Checked:
    """Return what the file of a take was found to hold.

    Raises:
        LibraryError: the take is not there. MediaError: its sound cannot be read.
    """
    with open_library(home, clock) as library:
        take = library.take(take_id)
        media = library.folder(take.id).media
    lines = verdict(take.certificate) if take.certificate else ()
    return Checked(take.id, media, take.seconds, lines, tuple(strip_of(media).bars(BARS)))


def put_away(home: Home, clock: Clock, take_id: TakeId) -> None:
    """Move the five seconds to Removed: nobody wants them among the takes.

    Raises:
        LibraryError: they are not there, or cannot be moved.
    """
    with open_library(home, clock) as library:
        library.discard(take_id)
