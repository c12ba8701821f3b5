"""What a parcel is, and bringing the files of a take to this computer."""

from __future__ import annotations

import hashlib
from typing import Final

from drillroom.errors import ParcelError
from drillroom.paths import PRIVATE_FOLDER, Home
from drillroom.phrase import Phrase
from drillroom.storage.database import storage_errors
from drillroom.storage.inbox import ParcelRow, ParcelState
from drillroom.storage.rows import files_to_text
from drillroom.sync.format.papers import (
    MAX_MEDIA,
    MAX_PAGE,
    MAX_PAPER,
    MEDIA,
    TAKE_PAGE,
    TAKE_PAPER,
)
from drillroom.sync.format.record import ENDORSE, PACK, REVIEW, TAKE, Record
from drillroom.sync.share.folder import Folder
from drillroom.sync.share.moving import Meter, OnMoved
from drillroom.sync.share.parcel import Arrival, fetch_file, is_here

_LIMITS: Final = {TAKE_PAPER: MAX_PAPER, TAKE_PAGE: MAX_PAGE, MEDIA: MAX_MEDIA}
"""What is fetched of a take: the small files first, so that a name stands beside what arrives."""


def bring_take(home: Home, top: Folder, on_moved: OnMoved, parcel: ParcelRow) -> bool:
    """Bring a take's files here; return whether all are here and right. On any thread.

    Raises:
        ParcelError: a file is not the one that was sent.
        LibraryError: the data folder cannot be written.
    """
    files = {file.name: file for file in parcel.files if file.name in _LIMITS}
    if MEDIA not in files or TAKE_PAPER not in files:
        raise damaged(parcel, Phrase("its record does not name a recording and its paper"))
    place = home.inbox / parcel.take
    if place.exists():
        if not is_here(place, files):
            raise damaged(parcel, Phrase("another take with the same number came before"))
        return True
    part = home.inbox / part_name(parcel)
    with storage_errors():
        part.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    folder = top.walk(parcel.dir.split("/"))
    if folder is None:
        return False
    arrived = True
    meter = Meter(parcel.take, files.values(), on_moved)
    with folder:
        for name in (name for name in _LIMITS if name in files):
            arrival = fetch_file(folder, part / name, files[name], _LIMITS[name], meter.add)
            if arrival is Arrival.DAMAGED:
                raise damaged(parcel, other_file(name))
            arrived = arrived and arrival is Arrival.WHOLE
    return arrived


def parcel_of(record: Record, share: str, *, wanted: bool) -> ParcelRow | None:
    """Return the parcel of a record, or None for a kind without one or one we do not know.

    An endorsement is all in its record: a parcel without files, whole at once.
    """
    if record.kind not in (TAKE, REVIEW, PACK, ENDORSE):
        return None
    return ParcelRow(
        share=share,
        writer=record.writer,
        seq=record.seq,
        kind=record.kind,
        take=record.take,
        dir=record.dir,
        files=record.files,
        record_at=record.at,
        state=ParcelState.WHOLE if record.kind == ENDORSE else ParcelState.ARRIVING,
        wanted=wanted,
    )


def part_name(parcel: ParcelRow) -> str:
    """Return where a parcel is put together: the same for the same files, and for no others."""
    return f".{hashlib.sha256(files_to_text(parcel.files).encode()).hexdigest()[:32]}"


_DAMAGED = {
    TAKE: Phrase("A take in the shared folder is damaged"),
    REVIEW: Phrase("A review in the shared folder is damaged"),
    PACK: Phrase("A pack in the shared folder is damaged"),
}


def other_file(name: str) -> Phrase:
    """Return why a parcel with this file is damaged."""
    return Phrase("{file} is not the file that was sent", file=name)


def damaged(parcel: ParcelRow, why: str) -> ParcelError:
    """Return the error of a parcel that is not as it was sent, or not as anybody would send it."""
    return ParcelError(
        _DAMAGED[parcel.kind],
        detail=Phrase("{why}. It is not used.", why=why),
        remedy="It is tried again at the next collect. If it stays so, ask for it to be sent anew.",
    )
