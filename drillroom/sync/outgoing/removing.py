"""Taking what is ours out of the share: files, then their folder, never anything of another."""

from __future__ import annotations

from collections.abc import Generator

from drillroom.storage.outbox import Outbox
from drillroom.storage.rows import FrozenFile
from drillroom.sync.format.identity import Identity
from drillroom.sync.format.record import TAKE, Card, Record, parse_record
from drillroom.sync.share import writer_log
from drillroom.sync.share.folder import Folder
from drillroom.sync.share.staging import staging_name


def remove_take(top: Folder, identity: Identity, outbox: Outbox, take: str) -> None:
    """Remove a withdrawn take's files from the share; its record says where they were.

    Raises:
        SyncError: the share cannot be used.
    """
    known = [(row.dir or "", row.files) for row in outbox.parcels_of(take)]
    for place, files in known or _in_our_log(top, identity, take):
        if place:
            remove_parcel(top, identity.writer, place, files)


def has_sent(top: Folder, identity: Identity, take: str) -> bool:
    """Whether our own log here says that a take lies, or lay, in this share.

    Raises:
        ParcelError: a record there is not ours. SyncError: the share cannot be used.
    """
    return bool(_in_our_log(top, identity, take))


def remove_parcel(top: Folder, writer: str, place: str, files: tuple[FrozenFile, ...]) -> None:
    """Remove the files of a parcel, and its folder if nobody put anything else there.

    What its folder was called says nothing of it to anybody but its drill and day, so that goes as
    well. May run twice.

    Raises:
        SyncError: the share cannot be used.
    """
    *above, name = place.split("/")
    folder = top.walk([*above, name])
    if folder is None:
        return
    with folder:
        for file in files:
            folder.remove(file.name)
            folder.remove(staging_name(writer, file.name))
        folder_name = folder.path.name  # a person may have renamed it
    month = top.walk(above)
    if month is not None:
        with month:
            month.remove_folder(folder_name)


def own_records(top: Folder, identity: Identity, first: int = 1) -> Generator[Record, None, None]:
    """Yield what our own log says from record *first* on, until one is absent.

    Raises:
        ParcelError: a record there is not ours. SyncError: the share cannot be used.
    """
    log = top.folder("log")
    if log is None:
        return
    card = _own_card(identity)
    with log, writer_log.OneLog(log, identity.writer) as own:
        for data in own.records(first):
            yield parse_record(data, card)


def _in_our_log(
    top: Folder, identity: Identity, take: str
) -> list[tuple[str, tuple[FrozenFile, ...]]]:
    """Return where our own records say that a take lies: the database was lost since."""
    writer, card = identity.writer, _own_card(identity)
    found = []
    for seq in range(1, writer_log.last_number(top, writer) + 1):
        data = writer_log.read_record(top, writer, seq)
        record = None if data is None else parse_record(data, card)
        if record is not None and (record.kind, record.take) == (TAKE, take):
            found.append((record.dir, record.files))
    return found


def _own_card(identity: Identity) -> Card:
    return Card(identity.writer, identity.public_key, "", "")
