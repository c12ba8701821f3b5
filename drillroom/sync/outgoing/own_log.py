"""Where our own log in a share goes on, or that it is not the one we know.

The same key signs in every shared folder of the person, and each has a log of its own: all of them
begin with record 1, and none knows of another. No two records are alike, so what we remember of one
is never taken for what we remember of another.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from drillroom.errors import ParcelError
from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.library import Library
from drillroom.storage.outbox import Outbox
from drillroom.storage.take_folder import write_whole
from drillroom.sync.format.identity import Identity
from drillroom.sync.format.record import Card, Record, hash_of_line, parse_record, sign_record
from drillroom.sync.share import writer_log
from drillroom.sync.share.folder import Folder

_FORMAT = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Head:
    """What the next record of our log must say."""

    seq: int
    prev: str


def find_head(
    top: Folder, share: str, identity: Identity, library: Library, home: Home
) -> Head | None:
    """Return what follows our last record in *share*; None if that is not what we know.

    Raises:
        LibraryError: the library cannot be read.
        ParcelError: the record is no plain file. SyncError: the share cannot be used.
    """
    last = writer_log.last_number(top, identity.writer)
    if last == 0:
        return Head(1, "")
    data = writer_log.read_record(top, identity.writer, last) or b""
    head = Head(last + 1, hash_of_line(data))
    outbox = library.outbox
    if _was_lost(library, home, share, identity.writer):  # our key says what is ours
        return head if _is_signed_by(data, identity) else None
    known = any(record == data for record, _ in outbox.records(last))
    lost = any(
        arrived and _fields(record).get("prev") == head.prev
        for record, arrived in outbox.records(last + 1)
    )
    return head if known and not lost else None


def note_log(home: Home, share: str) -> None:
    """Keep, beside the database, that we have a log of our own in *share*.

    Raises:
        LibraryError: it cannot be written.
    """
    known = _own_logs(home)
    if share not in known:
        with storage_errors():
            write_whole(home.own_logs, f"{json.dumps(sorted([*known, share]))}\n".encode())


def signed(record: Record, identity: Identity, outbox: Outbox) -> bytes:
    """Return *record* signed, a little later if we signed the very same one in another share.

    What begins two logs could be alike to the byte, such as a pack for two teams. Then what follows
    it in one log would be missed in the other, and this computer be taken for a copy of itself.
    """
    # each record has the hash of the one before in it: only those without one can be alike
    before = set() if record.prev else {data for data, _ in outbox.records(record.seq)}
    at = datetime.strptime(record.at, _FORMAT)  # noqa: DTZ007  # it comes back as it was
    return next(data for data in _signed_from(record, at, identity) if data not in before)


def says(data: bytes, record: Record) -> bool:
    """Whether a frozen record of ours still says what must be said now (its time may be older)."""
    said = _fields(data)
    wanted = (record.writer, record.seq, record.prev, record.dir)
    return (said.get("w"), said.get("seq"), said.get("prev"), said.get("dir")) == wanted


def _was_lost(library: Library, home: Home, share: str, writer: str) -> bool:
    """Whether the database that knew our records in a share is gone."""
    if not library.outbox.has_records():
        return True
    seen = {(one.share, one.writer) for one in library.inbox.seen()}
    return (share, writer) not in seen and share in _own_logs(home)


def _own_logs(home: Home) -> list[str]:
    """Return where we have a log; nothing if that is not what we wrote."""
    try:
        data = json.loads(home.own_logs.read_bytes())
    except (OSError, ValueError):
        return []
    return [one for one in data if isinstance(one, str)] if isinstance(data, list) else []


def _signed_from(record: Record, at: datetime, identity: Identity) -> Iterator[bytes]:
    while True:
        yield sign_record(replace(record, at=at.strftime(_FORMAT)), identity)
        at += timedelta(seconds=1)


def _fields(record: bytes) -> dict[str, object]:
    """Return what line 1 of a record of our own says."""
    fields = json.loads(record.partition(b"\n")[0])
    return fields if isinstance(fields, dict) else {}


def _is_signed_by(data: bytes, identity: Identity) -> bool:
    try:
        parse_record(data, Card(identity.writer, identity.public_key, "", ""))
    except ParcelError:
        return False
    return True
