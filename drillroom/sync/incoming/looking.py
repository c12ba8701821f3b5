"""Reading the logs of all others on from where they were read before, many of them at once.

On a network drive each look takes a while, however little there is to see: the looks go side by
side. What is read is verified before it leaves here. Nothing here touches the library.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from threading import BoundedSemaphore
from typing import Final

from drillroom.errors import SyncError
from drillroom.phrase import Phrase
from drillroom.storage.inbox import Seen
from drillroom.sync.format.record import Card, Record, hash_of_line, parse_record
from drillroom.sync.share import writer_log
from drillroom.sync.share.folder import Folder

LOOKERS: Final = 25
"""Looks under way at once: fifty writers are looked at in two turns."""
VERIFIERS: Final = 2
"""Looks whose records are verified at once. Signatures, half of that work, leave another thread
room for the rest of it; with more than two they take turns at a price, and nothing is quicker."""
BATCH: Final = 256
"""Records of one look at most, so that a log of any length needs little memory."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look into a writer's log found."""

    seen: Seen
    """How far the log was read by this look."""
    records: tuple[Record, ...] = ()
    """The verified records that follow on where it was read before."""
    error: SyncError | None = None
    """Why it was not read any further; None at its end, or when *more* may follow."""
    more: bool = False


def look_on(top: Folder, places: Iterable[Seen]) -> Iterator[Look]:
    """Yield what follows in the log of each of *places*, in looks of at most `BATCH` records.

    An error of one writer is in that writer's look and stops nobody else.

    Raises:
        SyncError: the share cannot be used.
    """
    log = top.folder("log")
    if log is None:
        return
    desks = BoundedSemaphore(VERIFIERS)
    with log, ThreadPoolExecutor(LOOKERS, thread_name_prefix="looker") as pool:
        todo = deque(places)
        under_way: deque[Future[Look]] = deque()
        while todo or under_way:
            while todo and len(under_way) < LOOKERS:
                under_way.append(pool.submit(partial(_look, log, desks, todo.popleft())))
            look = under_way.popleft().result()
            if look.more:
                todo.append(look.seen)
            yield look


def _look(log: Folder, desks: BoundedSemaphore, before: Seen) -> Look:
    """Look once: whether the last record is still the same, then what follows it."""
    known = 1 if before.seq else 0
    try:
        with writer_log.OneLog(log, before.writer) as own:
            found, error = _read(own, before.seq or 1, known + BATCH)
            if known and (found or error is None):
                _check_last(before, found)
            card = own.card() if len(found) > known else None
    except SyncError as exc:
        return Look(before, error=exc)
    if card is None:  # nothing new, or the card is still arriving
        return Look(before, error=error)
    with desks:
        return _followed(before, found[known:], card, error)


def _read(own: writer_log.OneLog, first: int, most: int) -> tuple[list[bytes], SyncError | None]:
    """Return at most *most* records, and why there are no more if that is an error."""
    found: list[bytes] = []
    try:
        for data in own.records(first):
            found.append(data)
            if len(found) == most:
                break
    except SyncError as exc:
        return found, exc
    return found, None


def _followed(before: Seen, new: list[bytes], card: Card, error: SyncError | None) -> Look:
    """Verify that *new* follow one another; what comes before the first wrong one counts."""
    records: list[Record] = []
    seq, sha256, name = before.seq, before.sha256, before.name
    try:
        if name not in {"", card.name}:
            raise history(Phrase("their card has another name than when it was read before"))
        name = card.name
        for data in new:
            record = parse_record(data, card)
            if record.seq != seq + 1 or record.prev != sha256:
                raise history(Phrase("the next record does not follow the last one that was read"))
            records.append(record)
            seq, sha256 = record.seq, hash_of_line(data)
    except SyncError as exc:
        error = exc
    seen = replace(before, seq=seq, sha256=sha256, name=name)
    return Look(seen, tuple(records), error, more=error is None and len(new) >= BATCH)


def _check_last(before: Seen, found: list[bytes]) -> None:
    if not found:
        raise history(Phrase("record {number}, which was read before, is gone", number=before.seq))
    if hash_of_line(found[0]) != before.sha256:
        raise history(
            Phrase("record {number} is not the one that was read before", number=before.seq)
        )


def history(why: str) -> SyncError:
    """Return the error of a log that is not any more what it was."""
    return SyncError(
        "What a sender wrote in the shared folder was changed or removed",
        detail=Phrase("{why}. Nothing new of theirs is taken in.", why=why),
        remedy="Ask whoever looks after the folder to bring it back from its version history.",
    )
