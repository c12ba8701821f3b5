"""Reads what Takes shows, and does to takes what its buttons say. Runs in jobs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from drillroom.clock import Clock
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.library import Library, open_library
from drillroom.sync.reading import ShownTake, shown_take
from drillroom.takes.model import Take, TakeId, TakeState


@dataclass(frozen=True, slots=True)
class TakeLine:
    """One take of mine, as the list shows it."""

    take: Take
    number: int
    """The how manieth take of its drill it is, removed ones counted."""
    yes: int
    items: int
    """How many items its checklist has; 0 while it is not answered."""
    size: int
    """Bytes of the recording."""


@dataclass(frozen=True, slots=True)
class TakeLines:
    """All my takes, newest first, and those in Removed."""

    takes: tuple[TakeLine, ...]
    removed: tuple[TakeLine, ...]


def load_takes(home: Home, clock: Clock) -> TakeLines:
    """Return all my takes but the one that is being recorded.

    Raises:
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        takes = [take for take in library.takes() if take.state is not TakeState.RECORDING]
        removed = library.takes(removed=True)
        numbers = _numbers(takes + removed)
        items: dict[tuple[str, str, str], int] = {}
        return TakeLines(
            tuple(_line(library, take, numbers[take.id], items) for take in takes),
            tuple(_line(library, take, numbers[take.id], items) for take in removed),
        )


def load_shown(home: Home, clock: Clock, take_id: str) -> ShownTake:
    """Return everything about one take of mine.

    Raises:
        LibraryError: it is gone, or cannot be read.
    """
    with open_library(home, clock) as library:
        return shown_take(library, home, take_id)


def bring_back(home: Home, clock: Clock, take_id: TakeId) -> None:
    """Take a draft out of Removed.

    Raises:
        LibraryError: the library cannot be changed.
    """
    with open_library(home, clock) as library:
        library.bring_back(take_id)


def send_again(home: Home, clock: Clock, take_id: TakeId) -> None:
    """Queue a finished take that is not on its way.

    Raises:
        LibraryError: a file of it is gone or changed, or the library cannot be changed.
    """
    with open_library(home, clock) as library:
        library.queue_again(take_id)


def take_back(home: Home, clock: Clock, take_id: TakeId) -> None:
    """Take a finished take back from whoever may have it.

    Raises:
        LibraryError: the take was never finished, or the library cannot be changed.
    """
    with open_library(home, clock) as library:
        library.withdraw(take_id)


def _numbers(takes: Sequence[Take]) -> dict[TakeId, int]:
    seen: Counter[str] = Counter()
    numbers = {}
    for take in sorted(takes, key=lambda take: take.id):
        seen[take.drill_id] += 1
        numbers[take.id] = seen[take.drill_id]
    return numbers


def _line(
    library: Library, take: Take, number: int, items: dict[tuple[str, str, str], int]
) -> TakeLine:
    review = library.my_review(take.id)
    ticks = review.answers if review is not None else {}
    total = _items(library, take, items) if ticks else 0
    return TakeLine(take, number, sum(ticks.values()), total, _size(library.folder(take.id).media))


def _items(library: Library, take: Take, known: dict[tuple[str, str, str], int]) -> int:
    """Return how many items a take's drill has; each version of a drill is read once."""
    key = (take.pack_id, take.drill_version, take.drill_id)
    if key not in known:
        try:
            known[key] = len(library.drill(take.id).items)
        except DrillroomError:
            return 0  # the take's own page says what is wrong with it
    return known[key]


def _size(media: Path) -> int:
    try:
        return media.stat().st_size
    except OSError:
        return 0
