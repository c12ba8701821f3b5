"""What others sent, as the inbox and the answer's way through it need it. Runs in jobs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.inbox import Counts, ParcelRow, ParcelState
from drillroom.storage.library import open_library
from drillroom.storage.outbox import OutboxKind
from drillroom.sync.reading import InboxRow, inbox_row, trust_of
from drillroom.ui.words import title_of


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


@dataclass(frozen=True, slots=True)
class Arrivals:
    """The beginning of both halves of the inbox, and how much there is in all."""

    to_answer: tuple[InboxLine, ...]
    """Without an answer of mine, oldest first; what is only listed comes last."""
    answered: tuple[InboxLine, ...]
    """With an answer of mine, oldest first."""
    counts: Counts
    damaged: tuple[str, ...]
    """Takes on whose row a problem stands."""


def load_arrivals(home: Home, clock: Clock, most: int) -> Arrivals:
    """Return what others sent, at most *most* takes of each half.

    What counts is when a take says that it was sent, as the list shows it; the order in which logs
    are read says nothing about takes of different people.

    Raises:
        LibraryError: the library cannot be read. SettingsError: the key cannot be used.
    """
    with open_library(home, clock) as library:
        inbox, trust = library.inbox, trust_of(home, library)
        folders = library.spaces.folders()
        names = {seen.writer: seen.name for seen in inbox.seen()}
        waiting = {row.take for row in library.outbox.waiting() if row.kind is OutboxKind.REVIEW}

        def lines(parcels: list[ParcelRow], *, answered: bool) -> tuple[InboxLine, ...]:
            rows = ((inbox_row(home, one, names, trust, folders), one) for one in parcels)
            return tuple(_line(row, parcel, waiting, answered=answered) for row, parcel in rows)

        return Arrivals(
            lines(inbox.to_answer(most), answered=False),
            lines(inbox.answered(most), answered=True),
            inbox.counts(),
            tuple(parcel.take for parcel in inbox.parcels(ParcelState.DAMAGED)),
        )


def _line(
    row: InboxRow, parcel: ParcelRow, waiting: Collection[str], *, answered: bool
) -> InboxLine:
    return InboxLine(
        row=row,
        title=title_of(row.drill, parcel.drill_title),
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
