"""Looking whether what was delivered is still in the share. Metadata alone; nothing is written.

A sync client may still be bringing things, and a share may be brought back from a backup: so
something is missing only when it was found missing twice, a day apart.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from drillroom.clock import Clock
from drillroom.errors import ParcelError, SyncError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.library import Library
from drillroom.storage.outbox import OutboxKind, OutboxRow
from drillroom.sync.format.identity import open_identity
from drillroom.sync.format.record import hash_of_line, record_path
from drillroom.sync.format.wording import for_the_log, in_lines
from drillroom.sync.share import writer_log
from drillroom.sync.share.folder import Folder, is_in_reach
from drillroom.takes.model import MISSING

logger = logging.getLogger(__name__)

MOST: Final = 50
"""So many delivered parcels are looked at, the newest: an audit of years would take minutes."""
CONFIRMED: Final = timedelta(hours=20)
"""So long after it was first found missing it is said; the next daily look is after that."""
_PASSING_STARTS: Final = (".syncthing.", "~syncthing~", ".~")
_PASSING_ENDS: Final = (".tmp", ".part", ".partial", ".crdownload")
"""Names of files that a sync client is still bringing."""


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit found that was not said before."""

    missing: tuple[str, ...] = ()
    """Takes of mine that are missing from the share."""
    problems: tuple[str, ...] = ()


def audit_if_due(home: Home, share: str, top: Folder, library: Library, clock: Clock) -> Audit:
    """Look at what was delivered to *share*, once a day; *top* is its folder Drillroom.

    A share that goes away meanwhile is looked at another time.

    Raises:
        LibraryError: the library cannot be changed. SettingsError: the key cannot be used.
    """
    now = clock.utc_now()
    last = library.rounds.of(share)
    if not last.is_audit_due(now):
        return Audit()
    if not last.audited_at:  # what was sent just now needs no look: the first is a day later
        library.rounds.note(share, audited_at=now.isoformat())
        return Audit()
    try:
        log = _look_at_log(home, share, top, library)
        found = list(_look_at_parcels(share, top, library))
        if not is_in_reach(top.path):
            return Audit()
    except SyncError as exc:
        logger.info("audit put off why=%s", for_the_log(exc))
        return Audit()
    told = _Told(library, share, now)
    told.note_log(*log)
    for row, is_there in found:
        told.note_parcel(row, is_there=is_there)
    library.rounds.note(share, audited_at=now.isoformat())
    logger.info("audit looked at=%d missing=%d", len(found), len(told.missing))
    return Audit(tuple(told.missing), tuple(told.problems))


def _look_at_log(home: Home, share: str, top: Folder, library: Library) -> tuple[str, bool]:
    """Return our last record, in a word, and whether it is there as we put it."""
    writer = open_identity(home.key).writer
    heads = (seen for seen in library.inbox.seen() if (seen.share, seen.writer) == (share, writer))
    head = next(heads, None)
    if head is None or not head.seq:
        return "", True
    try:
        data = writer_log.read_record(top, writer, head.seq)
    except ParcelError:
        data = None  # something else is in its place
    is_there = data is not None and hash_of_line(data) == head.sha256
    return f"{writer} {head.seq} {head.sha256}", is_there


def _look_at_parcels(share: str, top: Folder, library: Library) -> Iterator[tuple[OutboxRow, bool]]:
    """Yield each of the newest parcels that can be judged, and whether it is there."""
    outbox, shards = library.outbox, _Shards(top)
    for row in outbox.newest_delivered(share, MOST):
        writer = _writer_of(row)
        last = outbox.expired_to(share, writer, begun=True)
        has_expired = row.kind is not OutboxKind.PACK and (row.seq or 0) <= last
        if has_expired or not (row.share or shards.is_exactly(row, writer)):
            continue  # it left, or it is in another shared folder
        is_there = _is_whole(top, row) if shards.has(row, writer) else False
        if is_there is not None:
            yield row, is_there


class _Shards:
    """Our logs in the share, each shard listed once."""

    def __init__(self, top: Folder) -> None:
        self._top = top
        self._listed: dict[tuple[str, ...], set[str]] = {}

    def has(self, row: OutboxRow, writer: str) -> bool:
        """Whether the record of a parcel is there, by its name."""
        *folders, name = record_path(writer, row.seq or 0)
        key = tuple(folders)
        if key not in self._listed:
            shard = self._top.walk(folders)
            self._listed[key] = set()
            if shard is not None:
                with shard:
                    self._listed[key] = set(shard.names())
        return name in self._listed[key]

    def is_exactly(self, row: OutboxRow, writer: str) -> bool:
        """Whether the record of a parcel is there to the byte: then it went to this share."""
        return writer_log.read_record(self._top, writer, row.seq or 0) == row.record


def _is_whole(top: Folder, row: OutboxRow) -> bool | None:
    """Whether a parcel's files are there with their sizes; None while they are being brought."""
    try:
        folder = top.walk((row.dir or "").split("/"))
        if folder is None:
            return False
        with folder:
            if all(folder.size(file.name) == file.size for file in row.files):
                return True
            return None if any(_is_passing(name) for name in folder.names()) else False
    except ParcelError:
        return False  # a link or a folder in the place of a file


def _is_passing(name: str) -> bool:
    return name.startswith(_PASSING_STARTS) or name.endswith(_PASSING_ENDS)


def _writer_of(row: OutboxRow) -> str:
    """Return who signed a parcel: this computer may have had another key then."""
    return str(json.loads((row.record or b"{}").partition(b"\n")[0]).get("w", ""))


class _Told:
    """Notes what was found, and says what was found missing for the second time, once."""

    def __init__(self, library: Library, share: str, now: datetime) -> None:
        self._library = library
        self._share = share
        self._now = now
        self.missing: list[str] = []
        self.problems: list[str] = []

    def note_log(self, head: str, is_there: bool) -> None:  # noqa: FBT001  # a pair that was found
        """Note whether our own last record is there."""
        rounds = self._library.rounds
        before = rounds.of(self._share)
        if is_there:
            if before.log_lost_since:
                rounds.note(self._share, log_lost_since="", log_told="")
        elif not before.log_lost_since:
            rounds.note(self._share, log_lost_since=self._now.isoformat())
        elif self._is_sure(datetime.fromisoformat(before.log_lost_since)):
            if before.log_told != head:
                self.problems.append(in_lines(_log_lost(head)))
            rounds.note(self._share, log_told=head)

    def note_parcel(self, row: OutboxRow, *, is_there: bool) -> None:
        """Note whether a parcel is there."""
        outbox = self._library.outbox
        if is_there:
            if row.missing_since is not None:
                outbox.note_missing(row.id, None)
                self._say(row, is_missing=False)
        elif row.missing_since is None:
            outbox.note_missing(row.id, self._now)
        elif self._is_sure(row.missing_since) and not row.problem:
            self._say(row, is_missing=True)
            outbox.note_missing(row.id, row.missing_since, MISSING)

    def _is_sure(self, since: datetime) -> bool:
        return self._now - since >= CONFIRMED

    def _say(self, row: OutboxRow, *, is_missing: bool) -> None:
        """Let a take say that it is missing, or no more; what else was sent has no row for it."""
        if row.kind is OutboxKind.TAKE:
            take = self._library.take(row.take)
            if is_missing != take.is_missing:
                self._library.store(replace(take, problem=MISSING if is_missing else ""))
            if is_missing:
                self.missing.append(row.take)
        elif is_missing:
            error = _pack_lost(row) if row.kind is OutboxKind.PACK else _answer_lost(row)
            self.problems.append(in_lines(error))


def _log_lost(head: str) -> SyncError:
    return SyncError(
        "What this computer wrote in the shared folder was changed or removed",
        detail=Phrase(
            "Its record {number}, the last one, is not there any more; somebody may have brought "
            "an older state of the folder back.",
            number=head.split(" ")[1],
        ),
        remedy="Ask whoever looks after the folder to bring it back from its version history. "
        "Your takes are safe on this computer; those that are missing say so.",
    )


def _answer_lost(row: OutboxRow) -> SyncError:
    return SyncError(
        "An answer that you sent is missing from the shared folder",
        detail=Phrase("It is about the take {take}.", take=row.take),
        remedy="Answer the take once more if its sender has not read it.",
    )


def _pack_lost(row: OutboxRow) -> SyncError:
    return SyncError(
        "A pack that you handed over is missing from the shared folder",
        detail=row.take,
        remedy="Raise its version and hand it over again. Whoever installed it keeps it.",
    )
