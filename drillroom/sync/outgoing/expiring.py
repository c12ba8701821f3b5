"""What was sent leaves the shared folder after its time: the record first, then the files.

It goes by our own log, so nothing is needed for it that a lost database could have known.
"""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile
from typing import Final

from drillroom.errors import TakeNotFoundError
from drillroom.storage.library import Library
from drillroom.storage.outbox import Outbox
from drillroom.sync.format.identity import Identity
from drillroom.sync.format.record import REVIEW, TAKE, Card, Record, parse_record
from drillroom.sync.outgoing.removing import own_records, remove_parcel
from drillroom.sync.share import writer_log
from drillroom.sync.share.folder import Folder
from drillroom.takes.model import TakeId, TakeState

logger = logging.getLogger(__name__)

MOST: Final = 256
"""Parcels of one run at most, so that finished takes do not wait for years of old ones."""
EXPIRING: Final = (TAKE, REVIEW)
"""Packs stay: who joins the team later needs them."""


@dataclass(frozen=True, slots=True)
class Due:
    """What is to leave now."""

    last: int
    """Number of the last record whose parcel is due; 0 if none is."""
    is_all: bool
    """Whether nothing else is due."""


def due_parcels(top: Folder, identity: Identity, first: int, before: datetime) -> Due:
    """Return what of our log, from record *first* on, was sent *before*.

    It ends at the first record that is younger, whatever the clock said later: nothing leaves
    early because a clock was wrong once.

    Raises:
        ParcelError: a record there is not ours. SyncError: the share cannot be used.
    """
    last = number = 0
    with closing(own_records(top, identity, first)) as records:
        for record in records:
            if datetime.fromisoformat(record.at) >= before:
                break
            if record.kind in EXPIRING:
                last, number = record.seq, number + 1
            if number == MOST:
                return Due(last, is_all=False)
    return Due(last, is_all=True)


def remove_expired(
    top: Folder, identity: Identity, library: Library, share: str, last: int
) -> tuple[str, ...]:
    """Remove the files of what expired up to record *last*; return which takes of mine it were.

    May run twice. What was sent once more since stays: its parcel is a later one.

    Raises:
        ParcelError: a record there is not ours. SyncError: the share cannot be used.
    """
    first = library.outbox.expired_to(share, identity.writer) + 1
    with closing(own_records(top, identity, first)) as records:
        expired = [
            record
            for record in takewhile(lambda record: record.seq <= last, records)
            if record.kind in EXPIRING
        ]
    later = _later(top, identity, library.outbox, share, last)
    for record in expired:
        if record.dir not in {place for _, place in later}:
            remove_parcel(top, identity.writer, record.dir, record.files)
    still_there = {take for take, _ in later}
    takes = [record.take for record in expired if record.kind == TAKE]
    return tuple(take for take in dict.fromkeys(takes) if take not in still_there)


def mark_expired(library: Library, take_id: str, now: datetime) -> bool:
    """Say of a take of mine that it is not in the share any more; False if there is none here.

    The take itself, its reviews and its recording stay as they are.
    """
    try:
        take = library.take(take_id)
    except TakeNotFoundError:
        return False
    if take.state is not TakeState.FINISHED:
        return False
    problem = "" if take.is_missing else take.problem
    library.store(replace(take, expired_at=take.expired_at or now, problem=problem))
    logger.info("take expired id=%s", TakeId(take_id))
    return True


def _later(
    top: Folder, identity: Identity, outbox: Outbox, share: str, last: int
) -> set[tuple[str, str]]:
    """Return (take, folder) of every parcel of ours after record *last*.

    What the outbox does not know, because the database was lost, is read in our log.
    """
    rows = outbox.sent_after(share, last)
    found = {(row.take, row.dir or "") for row in rows}
    known = {row.seq for row in rows if row.share == share}
    card = Card(identity.writer, identity.public_key, "", "")
    for seq in range(last + 1, writer_log.last_number(top, identity.writer) + 1):
        data = None if seq in known else writer_log.read_record(top, identity.writer, seq)
        record: Record | None = None if data is None else parse_record(data, card)
        if record is not None and record.kind in EXPIRING:
            found.add((record.take, record.dir))
    return found
