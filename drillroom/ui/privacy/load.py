"""Reads what is stored here and what left this computer. Runs in a job."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from drillroom.clock import Clock
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.inbox import ParcelState
from drillroom.storage.library import Library, open_library
from drillroom.storage.outbox import OutboxKind, OutboxRow
from drillroom.takes.model import Delivery, Take, TakeState
from drillroom.ui.language import mark, tr
from drillroom.ui.words import drill_of, folder_words

_WHAT = {
    OutboxKind.REVIEW: mark("Your answer to a take"),
    OutboxKind.EXPIRE: mark("Taken out of the shared folder after its time"),
    OutboxKind.ENDORSE: mark("That a second laptop is yours"),
}


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

    at: datetime | None
    """None where that is not known any more."""
    what: str
    files: tuple[str, ...]
    size: int
    """Bytes."""
    where: str = ""
    """The shared folder in words, where it is known."""


@dataclass(frozen=True, slots=True)
class PrivacyFacts:
    """Everything the page shows."""

    kept: tuple[Kept, ...]
    gone: tuple[Gone, ...]
    """The newest first."""
    waiting: int
    """How many things wait to be sent."""
    taken_out: int = 0
    """How many takes left the shared folder after their time."""
    unanswered: int = 0
    """How many of those had no answer."""


def load_privacy(home: Home, clock: Clock) -> PrivacyFacts:
    """Return what is stored and what was sent.

    Raises:
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        takes, removed = library.takes(), library.takes(removed=True)
        others = {parcel.take for parcel in library.inbox.parcels(ParcelState.WHOLE)}
        gone = (*_listed(library), *_sent_before(library, takes))
        waiting = len(library.outbox.waiting())
    kept = _kept(home, takes, removed, len(others))
    rest = size_of([home.root]) - sum(one.size for one in kept)
    words = tr("Settings, the key that signs what you send, whom you trust, what is under way.")
    other = Kept(tr("Everything else"), words, max(0, rest))
    expired = [take for take in takes if take.expired_at is not None]
    unanswered = sum(take.delivery is not Delivery.ANSWERED for take in expired)
    return PrivacyFacts((*kept, other), gone, waiting, len(expired), unanswered)


def _kept(
    home: Home, takes: Sequence[Take], removed: Sequence[Take], others: int
) -> tuple[Kept, ...]:
    drafts = sum(take.state is TakeState.DRAFT for take in takes)
    mine = tr(
        "Recordings, marks and reviews; {drafts} of them drafts that never leave.", drafts=drafts
    )
    return (
        Kept(tr("My takes"), mine, size_of(home.takes / take.id for take in takes), len(takes)),
        Kept(
            tr("Removed takes"),
            tr("Can be brought back from Takes."),
            size_of(home.takes / take.id for take in removed),
            len(removed),
        ),
        Kept(
            tr("Takes of others"),
            tr("Copies of what was sent to you."),
            size_of([home.inbox]),
            others,
        ),
        Kept(
            tr("Answers and packs to send"),
            tr("What you wrote for others."),
            size_of([home.outbox, home.answers]),
        ),
        Kept(
            tr("Packs"),
            tr("Drills that you installed or were offered."),
            size_of([home.packs, home.offered]),
        ),
        Kept(
            tr("Library"),
            tr("Made anew from the folders if it is lost; then it forgets when something left."),
            size_of([home.database]),
        ),
        Kept(
            tr("Logs"),
            tr("What the app did; no speech, notes or names."),
            size_of([home.logs]),
        ),
    )


def _listed(library: Library) -> Iterator[Gone]:
    folders = library.spaces.folders()
    for row, at in library.outbox.delivered():
        names = tuple(file.name for file in row.files)
        if row.kind is OutboxKind.ENDORSE:
            names = (tr("A signed word, without a file"),)
        share = folders.get(row.share, row.share)
        where = folder_words(Path(share)) if share else ""
        yield Gone(at, _what(library, row), names, sum(file.size for file in row.files), where)


def _sent_before(library: Library, takes: Sequence[Take]) -> Iterator[Gone]:
    """Yield the takes that say themselves that they left: the library was lost since."""
    for take in takes:
        left = take.delivery in {Delivery.DELIVERED, Delivery.ANSWERED}
        if left and not library.outbox.parcels_of(take.id):
            yield Gone(
                None,
                tr("Finished take: {drill}", drill=drill_of(take)),
                (),
                0,
            )


def size_of(places: Iterable[Path]) -> int:
    """Return how many bytes lie in files and folders; what is gone meanwhile counts nothing."""
    return sum(_size(place) for place in places)


def _size(place: Path) -> int:
    try:
        if place.is_dir() and not place.is_symlink():
            return sum(_size(one) for one in place.iterdir())
        return place.lstat().st_size
    except OSError:
        return 0


def _what(library: Library, row: OutboxRow) -> str:
    if row.kind is OutboxKind.PACK:
        return tr("Pack {pack}", pack=row.take)
    if row.kind in _WHAT:
        return tr(_WHAT[row.kind])
    is_back = row.kind is OutboxKind.WITHDRAW
    try:
        take = library.take(row.take)
        title = drill_of(take)
    except DrillroomError:
        return tr("Taken back") if is_back else tr("Finished take")
    if is_back:
        return tr("Taken back: {drill}", drill=title)
    return tr("Finished take: {drill}", drill=title)
