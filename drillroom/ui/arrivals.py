"""What others sent, as the inbox and the answer's way through it need it. Runs in jobs."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.inbox import ParcelRow, ParcelState
from drillroom.storage.library import Library, open_library
from drillroom.storage.outbox import OutboxKind
from drillroom.sync.reading import InboxRow, inbox_rows


@dataclass(frozen=True, slots=True)
class InboxLine:
    """A take that somebody sent, as the list shows it."""

    row: InboxRow
    title: str
    """Of the drill; "" until the take's own paper is here."""
    sent: datetime | None
    """When it was sent, by the sender's clock; for people, never for order."""
    problem: str
    answered: bool
    """Whether I sent an answer."""
    waits: bool
    """Whether my answer still waits to be sent."""

    @property
    def to_review(self) -> bool:
        """Whether it is whole and has no answer of mine."""
        return self.row.media is not None and not self.answered


def load_arrivals(home: Home, clock: Clock) -> tuple[InboxLine, ...]:
    """Return every take that somebody sent, oldest first.

    What counts is when it says that it was sent, as the list shows it; the order in which logs
    are read says nothing about takes of different people.

    Raises:
        LibraryError: the library cannot be read.
    """
    rows = inbox_rows(home, clock)
    with open_library(home, clock) as library:
        parcels = _parcels(library)
        waiting = {row.take for row in library.outbox.waiting() if row.kind is OutboxKind.REVIEW}
        lines = [_line(library, row, parcels[row.take], waiting) for row in rows]
    return tuple(sorted(lines, key=_age))


def _parcels(library: Library) -> dict[str, ParcelRow]:
    """Return the parcel of each take; of one that was sent twice the one that is whole."""
    parcels: dict[str, ParcelRow] = {}
    for parcel in library.inbox.parcels():
        known = parcels.get(parcel.take)
        if known is None or known.state is not ParcelState.WHOLE:
            parcels[parcel.take] = parcel
    return parcels


def _line(
    library: Library, row: InboxRow, parcel: ParcelRow, waiting: Collection[str]
) -> InboxLine:
    answered = library.my_review(row.take) is not None
    return InboxLine(
        row=row,
        title=parcel.drill_title,
        sent=_moment(parcel.record_at),
        problem=parcel.problem,
        answered=answered,
        waits=row.take in waiting,
    )


def _moment(text: str) -> datetime | None:
    """Return the time in a record where we are, or None when it is not one."""
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()
    except (ValueError, OverflowError):
        return None


def _age(line: InboxLine) -> float:
    return line.sent.timestamp() if line.sent is not None else math.inf
