"""Reads what Takes shows, and does to takes what its buttons say. Runs in jobs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from drillroom.capture.plain import save_plain
from drillroom.clock import Clock
from drillroom.drills.model import Drill, Habit, TagId
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.storage.freeing import can_be_freed, free_up
from drillroom.storage.library import Library, open_library
from drillroom.storage.outbox import OutboxKind
from drillroom.storage.spaces import last_of
from drillroom.storage.taking_back import may_have_left
from drillroom.sync.finish import finish_take
from drillroom.sync.reading import ShownTake, shown_take
from drillroom.takes.model import Delivery, Take, TakeId, TakeState
from drillroom.takes.review import Review, ReviewRole
from drillroom.ui.takes.search import folded
from drillroom.ui.words import drill_of


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
    habit: Habit | None
    """What its drill trains."""
    can_be_freed: bool
    """Whether its recording may go to free space."""
    text: str
    """Everything in words about it, in the form of `folded`, to be searched."""
    leaves: datetime | None = None
    """Until when it waits here, finished; None once it has waited, and for all others."""
    never_left: bool = False
    """Whether it is finished and queued, and nothing of it has left this computer."""


@dataclass(frozen=True, slots=True)
class TakeLines:
    """All my takes, newest first, and those in Removed."""

    takes: tuple[TakeLine, ...]
    removed: tuple[TakeLine, ...]
    is_read_only: bool = False
    """Whether a newer app wrote the library: nothing can be changed."""


def load_takes(home: Home, clock: Clock, wait: timedelta) -> TakeLines:
    """Return all my takes but the one that is being recorded; finished ones wait *wait* here.

    Raises:
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        takes = [take for take in library.takes() if take.state is not TakeState.RECORDING]
        removed = library.takes(removed=True)
        lines = _Lines(library, _numbers(takes + removed), library.reviews_by_take())
        now = clock.utc_now()
        lines.leaves = {
            row.take: row.leaves_at(wait)
            for row in library.outbox.waiting()
            if row.kind is OutboxKind.TAKE and row.leaves_at(wait) > now
        }
        shown, away = (tuple(map(lines.line, found)) for found in (takes, removed))
        return TakeLines(shown, away, library.read_only)


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


def take_back(home: Home, clock: Clock, take_id: TakeId) -> Take:
    """Take a finished take back from whoever may have it; return what it is now.

    Raises:
        LibraryError: the take was never finished, or the library cannot be changed.
    """
    with open_library(home, clock) as library:
        return library.withdraw(take_id)


def finish_again(home: Home, clock: Clock, take_id: TakeId, settings: Settings) -> None:
    """Finish a take that was just made a draft again: it waits anew, to go where it was to go.

    Raises:
        LibraryError: a file of it is gone, or the library cannot be changed.
        ReviewError: items of its checklist are not answered any more.
    """
    with open_library(home, clock) as library:
        last = last_of(library.folder(take_id), library.spaces)
        to = next((one.folder for one in settings.spaces if str(one.folder) == last), None)
        finish_take(library, take_id, settings.shown_name, settings.spaces, to)


def save_video(home: Home, clock: Clock, take_id: TakeId, path: Path) -> str:
    """Write a take of mine to *path* as a video that every player takes; return the take's id.

    Raises:
        MediaError: the recording is gone or cannot be read, or *path* cannot be written.
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        save_plain(library.folder(take_id).media, path)
    return take_id


def free_recordings(home: Home, clock: Clock) -> int:
    """Remove the recordings that may go and return how many bytes that were.

    Raises:
        LibraryError: a recording cannot be removed.
    """
    with open_library(home, clock) as library:
        return free_up(library)


def empty_removed(home: Home, clock: Clock) -> None:
    """Remove for good what lies in Removed.

    Raises:
        LibraryError: a take cannot be removed; the ones before it are gone.
    """
    with open_library(home, clock) as library:
        for take in library.takes(removed=True):
            library.erase(take.id)


def _numbers(takes: Sequence[Take]) -> dict[TakeId, int]:
    seen: Counter[str] = Counter()
    numbers = {}
    for take in sorted(takes, key=lambda take: take.id):
        seen[take.drill_id] += 1
        numbers[take.id] = seen[take.drill_id]
    return numbers


@dataclass(slots=True)
class _Lines:
    """Makes the lines; each version of a drill is read once."""

    library: Library
    numbers: dict[TakeId, int]
    reviews: dict[str, list[Review]]
    drills: dict[tuple[str, str, str], Drill | None] = field(default_factory=dict)
    leaves: dict[str, datetime] = field(default_factory=dict)

    def line(self, take: Take) -> TakeLine:
        reviews = self.reviews.get(take.id, [])
        drill = self._drill(take)
        ticks = next((one.answers for one in reviews if one.role is ReviewRole.SELF), {})
        total = len(drill.items) if drill is not None and ticks else 0
        size = _size(self.library.folder(take.id).media)
        text = folded("\n".join([drill_of(take), *_words(reviews, drill)]))
        freeable = can_be_freed(self.library, take)
        number, yes = self.numbers[take.id], sum(ticks.values())
        habit = drill.habit if drill is not None else None
        leaves = None if take.problem else self.leaves.get(take.id)
        is_here = take.delivery is Delivery.QUEUED and not may_have_left(self.library, take.id)
        return TakeLine(take, number, yes, total, size, habit, freeable, text, leaves, is_here)

    def _drill(self, take: Take) -> Drill | None:
        key = (take.pack_id, take.drill_version, take.drill_id)
        if key not in self.drills:
            try:
                self.drills[key] = self.library.drill(take.id)
            except DrillroomError:
                return None  # the take's own page says what is wrong with it
        return self.drills[key]


def _words(reviews: Sequence[Review], drill: Drill | None) -> Iterator[str]:
    """Yield what was written about a take, by whomever, and the tags of its marks."""
    tags = {tag.id: tag.text for tag in drill.tags} if drill is not None else {}
    for review in reviews:
        yield from (review.by, review.well, review.differently, review.otherwise)
        yield from review.takeaways
        for mark in review.marks:
            yield from (tags.get(TagId(mark.tag), mark.tag), mark.note)


def _size(media: Path) -> int:
    try:
        return media.stat().st_size
    except OSError:
        return 0
