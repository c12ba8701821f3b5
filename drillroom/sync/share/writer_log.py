"""The logs in the share: one folder a writer, dense numbers, 256 records a shard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Self

from drillroom.sync.format.identity import Identity, is_writer
from drillroom.sync.format.record import (
    MAX_BYTES,
    SHARD,
    Card,
    parse_card,
    record_path,
    sign_card,
)
from drillroom.sync.share.folder import Folder
from drillroom.sync.share.held import HeldFolders
from drillroom.sync.share.staging import put_new

CARD: Final = "id.json"
_SHARD = re.compile(r"\d{5}\Z", re.ASCII)
_RECORD = re.compile(r"(\d{8})\.json\Z", re.ASCII)


def writers(top: Folder) -> set[str]:
    """Return every writer that has a log.

    Raises:
        SyncError: the share cannot be used.
    """
    log = top.folder("log")
    if log is None:
        return set()
    with log:
        return {name for name in log.names() if is_writer(name)}


class OneLog:
    """One writer's log, held open while it is read."""

    def __init__(self, log: Folder, writer: str) -> None:
        """Open the log of *writer* in *log*; one that is absent has nothing in it.

        Raises:
            ParcelError: it is no folder. SyncError: the share cannot be used.
        """
        self._writer = writer
        self._folder = log.folder(writer)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._folder is not None:
            self._folder.close()

    def records(self, first: int) -> Iterator[bytes]:
        """Yield the records from number *first* on, until one is absent.

        Raises:
            ParcelError: one is too large or no plain file. SyncError: the share cannot be used.
        """
        seq = first
        while self._folder is not None:
            *_, shard_name, _ = record_path(self._writer, seq)
            shard = self._folder.folder(shard_name)
            if shard is None:
                return
            with shard:
                while seq == first or seq % SHARD:
                    *_, name = record_path(self._writer, seq)
                    data = shard.read(name, MAX_BYTES)
                    if data is None:
                        return
                    yield data
                    seq += 1
            first = seq

    def card(self) -> Card | None:
        """Return the writer's card; None if it is not there yet.

        Raises:
            ParcelError: it is not what the writer signed. SyncError: the share cannot be used.
        """
        data = None if self._folder is None else self._folder.read(CARD, MAX_BYTES)
        return None if data is None else parse_card(data, self._writer)


def read_card(top: Folder, writer: str) -> Card | None:
    """Return a writer's card; None if it is not there yet.

    Raises:
        ParcelError: it is not what the writer signed. SyncError: the share cannot be used.
    """
    data = _read(top, ("log", writer, CARD))
    return None if data is None else parse_card(data, writer)


def read_record(top: Folder, writer: str, seq: int) -> bytes | None:
    """Return the bytes of a record; None if it is absent.

    Raises:
        ParcelError: it is too large or no plain file. SyncError: the share cannot be used.
    """
    return _read(top, record_path(writer, seq))


def last_number(top: Folder, writer: str) -> int:
    """Return the number of a writer's last record; 0 without one.

    Raises:
        SyncError: the share cannot be used.
    """
    log = top.walk(("log", writer))
    if log is None:
        return 0
    with log:
        shards = sorted((name for name in log.names() if _SHARD.match(name)), reverse=True)
        for name in shards:
            shard = log.folder(name)
            if shard is not None:
                with shard:
                    found = (_RECORD.match(record) for record in shard.names())
                    numbers = [int(one.group(1)) for one in found if one]
                if numbers:
                    return max(numbers)
    return 0


def put_card(top: Folder, identity: Identity, name: str, at: str) -> None:
    """Put this device's card, unless it is there.

    Raises:
        ParcelError: something else is in its place. SyncError: the share cannot be used.
    """
    if read_card(top, identity.writer) is not None:
        return
    with top.make_folders(("log", identity.writer)) as log:
        put_new(log, CARD, sign_card(name, at, identity), identity.writer)


def put_record(held: HeldFolders, writer: str, seq: int, data: bytes) -> bool:
    """Put a record, the last step of a delivery; False if another one has its number.

    Raises:
        SyncError: the share cannot be used.
    """
    *folders, name = record_path(writer, seq)
    return put_new(held.at(folders), name, data, writer)


def _read(top: Folder, path: tuple[str, ...]) -> bytes | None:
    *folders, name = path
    here = top.walk(folders)
    if here is None:
        return None
    with here:
        return here.read(name, MAX_BYTES)
