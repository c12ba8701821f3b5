"""Reads what is stored here and what left this computer. Runs in a job."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from drillroom.clock import Clock
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.library import Library, open_library
from drillroom.storage.outbox import OutboxKind, OutboxRow
from drillroom.takes.model import TakeState


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of things in the data folder."""

    name: str
    meaning: str
    size: int
    """Bytes."""
    count: int | None = None
    """How many there are; None where that says nothing."""


@dataclass(frozen=True, slots=True)
class Gone:
    """One thing that left this computer."""

    at: datetime
    what: str
    files: tuple[str, ...]
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class PrivacyFacts:
    """Everything the page shows."""

    kept: tuple[Kept, ...]
    gone: tuple[Gone, ...]
    """The newest first."""
    waiting: int
    """How many things wait to be sent."""


def load_privacy(home: Home, clock: Clock) -> PrivacyFacts:
    """Return what is stored and what was sent.

    Raises:
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        takes = library.takes()
        drafts = [take for take in takes if take.state is TakeState.DRAFT]
        removed = library.takes(removed=True)
        others = len({parcel.take for parcel in library.inbox.parcels()})
        gone = tuple(
            Gone(at, _what(library, row), tuple(f.name for f in row.files), _bytes(row))
            for row, at in library.outbox.delivered()
        )
        waiting = len(library.outbox.waiting())
    mine = [home.takes / take.id for take in takes]
    kept = (
        Kept(
            "My takes",
            f"Recordings, marks and reviews; {len(drafts)} of them drafts that never leave.",
            size_of(mine),
            len(takes),
        ),
        Kept(
            "Removed takes",
            "Can be brought back from Takes.",
            size_of(home.takes / take.id for take in removed),
            len(removed),
        ),
        Kept("Takes of others", "Copies of what was sent to you.", size_of([home.inbox]), others),
        Kept("Answers and packs to send", "What you wrote for others.",
             size_of([home.outbox, home.answers])),
        Kept("Packs", "Drills that you installed or were offered.",
             size_of([home.packs, home.offered])),
        Kept("Library", "A cache of these folders; nothing is lost with it.",
             size_of([home.database])),
        Kept("Logs", "What the app did; no speech, notes or names.", size_of([home.logs])),
    )  # fmt: skip
    return PrivacyFacts(kept, gone, waiting)


def size_of(places: Iterable[Path]) -> int:
    """Return how many bytes lie in files and folders; what is gone meanwhile counts nothing."""
    return sum(_size(place) for place in places)


def _size(place: Path) -> int:
    try:
        if place.is_dir():
            return sum(_size(one) for one in place.iterdir())
        return place.lstat().st_size
    except OSError:
        return 0


def _bytes(row: OutboxRow) -> int:
    return sum(file.size for file in row.files)


def _what(library: Library, row: OutboxRow) -> str:
    if row.kind is OutboxKind.PACK:
        return f"Pack {row.take}"
    if row.kind is OutboxKind.REVIEW:
        return "Your answer to a take"
    word = "Taken back" if row.kind is OutboxKind.WITHDRAW else "Finished take"
    try:
        return f"{word}: {library.take(row.take).drill_title}"
    except DrillroomError:
        return word
