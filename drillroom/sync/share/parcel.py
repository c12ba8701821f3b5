"""Files of a parcel on their way: copied and hashed in one pass, visible whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from drillroom.errors import LibraryError, ParcelError, SyncError
from drillroom.paths import PRIVATE_FILE
from drillroom.phrase import Phrase
from drillroom.storage.database import storage_errors
from drillroom.storage.rows import FrozenFile
from drillroom.storage.take_folder import fsync_folder, sha256_of
from drillroom.sync.share.errors import became_full, full, shared_folder_errors
from drillroom.sync.share.folder import Folder, fsync
from drillroom.sync.share.staging import removed_if_full, staging_name

CHUNK_BYTES: Final = 1 << 20
SAFE_BYTES: Final = 64 << 20
"""A copy is made safe this often, so that a laptop that closes loses at most so much of it."""

SMALL_BYTES: Final = 4 << 20
_MB: Final = 1_000_000
_FULL: Final = "full"
"""Noted in the place of how much is safe, when there was no room for the file."""
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Arrival(StrEnum):
    """How much of a file is in the share."""

    ARRIVING = "arriving"
    WHOLE = "whole"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Sender:
    """What every delivery of one run needs."""

    writer: str
    note: Path
    """Our own note of how much of the file now being copied is safe, or that it had no room."""
    count: Callable[[int], None] = lambda _bytes: None
    """Told how many bytes more are there."""


def deliver_file(
    source: Path, folder: Folder, file: FrozenFile, sender: Sender, *, is_new: bool = False
) -> None:
    """Make *source* appear in *folder* whole, or not at all.

    The caller holds the courier's lock, so nobody else of ours writes here. The caller syncs the
    folder before it says anywhere that the file is there. Nothing can be in a folder that *is_new*.

    Raises:
        ParcelError: *source* is not what was frozen, or something else has its name.
        SyncError: the share is away, full or not ours to write.
    """
    there = None if is_new else folder.size(file.name)
    if there is not None:
        if there != file.size or not _is_same(folder, file):
            raise _name_taken(folder.path / file.name)
        return  # delivered before; every step may run twice
    staging = staging_name(sender.writer, file.name)
    place = str(folder.path / staging)  # what is safe in one share is not so in another
    if _noted(sender.note, place, file) == _FULL:
        _check_room(folder, staging, file)
    try:
        with removed_if_full(folder, staging):
            with _open_source(source, file) as original:
                digest = _copy(original, folder, staging, file, sender)
            if digest != file.sha256:
                folder.remove(staging)
                sender.note.unlink(missing_ok=True)
                raise _changed(source)
            folder.rename_new(staging, file.name)
    except SyncError as exc:
        if became_full(exc):
            _write_note(sender.note, place, file, _FULL)
        raise
    sender.note.unlink(missing_ok=True)


def fetch_file(
    folder: Folder,
    target: Path,
    file: FrozenFile,
    limit: int,
    count: Callable[[int], None] = lambda _bytes: None,
) -> Arrival:
    """Copy a file of a parcel into the data folder, if it is what its record says.

    It is hashed while it is copied, and has its name only when it is right. *count* is told how
    many bytes more are here.

    Raises:
        ParcelError: it is larger than *limit*, or no plain file.
        SyncError: the share cannot be used. LibraryError: the data folder cannot be written.
    """
    if target.exists():
        return Arrival.WHOLE  # fetched before
    if file.size > limit:
        raise _too_large(folder.path / file.name, limit)
    original = folder.open_file(file.name)
    if original is None:
        return Arrival.ARRIVING
    part = target.with_name(target.name + ".part")
    with original, shared_folder_errors(folder.path / file.name):
        there = os.fstat(original.fileno()).st_size
        if there != file.size:  # told before anything is read
            return Arrival.ARRIVING if there < file.size else Arrival.DAMAGED
        digest, size = _fetch(original, part, file.size, count)
    if size < file.size or digest != file.sha256:
        part.unlink(missing_ok=True)
        return Arrival.ARRIVING if size < file.size else Arrival.DAMAGED
    part.replace(target)
    fsync_folder(target.parent)
    return Arrival.WHOLE


def is_here(place: Path, files: dict[str, FrozenFile]) -> bool:
    """Whether a take that came before is the same, byte by byte."""
    with storage_errors():
        return all(
            (place / name).is_file() and sha256_of(place / name) == file.sha256
            for name, file in files.items()
        )


def _is_same(folder: Folder, file: FrozenFile) -> bool:
    """Whether a small file is what we send; a recording has its name only after it was checked."""
    if file.size > SMALL_BYTES:
        return True
    data = folder.read(file.name, file.size)
    return data is None or hashlib.sha256(data).hexdigest() == file.sha256


def _copy(
    original: BinaryIO, folder: Folder, staging: str, file: FrozenFile, sender: Sender
) -> str:
    """Copy to the staging name and return the hash of what was read."""
    digest = hashlib.sha256()
    place = str(folder.path / staging)
    safe = _safe(_noted(sender.note, place, file), file)
    copy = _resumed(folder, staging, safe) or folder.create(staging)
    done, safe = 0, copy.tell()
    with copy, shared_folder_errors(folder.path / file.name):
        for chunk in _chunks(original):
            digest.update(chunk)
            done += len(chunk)
            sender.count(len(chunk))
            if done <= safe:
                continue  # this part of the copy is safe already; only its hash is needed
            copy.write(chunk)
            if done - safe >= SAFE_BYTES:
                _make_safe(copy)
                _write_note(sender.note, place, file, done)
                safe = done
        _make_safe(copy)
    return digest.hexdigest()


def _resumed(folder: Folder, staging: str, safe: int) -> BinaryIO | None:
    """Go on with a copy where it is safe; None where it must begin anew."""
    if not safe:
        return None
    try:
        return folder.reopen(staging, safe)
    except SyncError:  # some network drives write a file only from its start to its end
        return None


def _fetch(
    original: BinaryIO, part: Path, size: int, count: Callable[[int], None]
) -> tuple[str, int]:
    """Copy at most one byte more than *size*; return the hash and how many bytes there were."""
    digest = hashlib.sha256()
    done = 0
    with _create_here(part) as copy:
        while done <= size and (chunk := original.read(min(CHUNK_BYTES, size + 1 - done))):
            digest.update(chunk)
            done += len(chunk)
            count(len(chunk))
            try:
                copy.write(chunk)
            except OSError as exc:
                raise _unwritable(part, exc) from exc
        _make_safe(copy)
    return digest.hexdigest(), done


def _make_safe(copy: BinaryIO) -> None:
    copy.flush()
    fsync(copy.fileno())


def _check_room(folder: Folder, staging: str, file: FrozenFile) -> None:
    """Look first, as the share was full last time: a copy over a network would take long to fail.

    Raises:
        SyncError: it is still full.
    """
    folder.remove(staging)  # whatever of the file is there gives its room back
    room = folder.room()
    if room is None or room >= file.size:
        return
    raise full(
        Phrase(
            "{folder}: {file} needs {needed} MB, {left} MB are free",
            folder=folder.path,
            file=file.name,
            needed=-(-file.size // _MB),
            left=room // _MB,
        )
    )


def _noted(note: Path, place: str, file: FrozenFile) -> object:
    """Return what our own note says of this copy; None without one."""
    try:
        data = json.loads(note.read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(data, list) or data[:2] != [place, file.sha256] or len(data) != 3:
        return None
    return data[2]


def _safe(noted: object, file: FrozenFile) -> int:
    """Return how many bytes of the copy we know to be safe."""
    if isinstance(noted, int) and noted % CHUNK_BYTES == 0 and noted <= file.size:
        return noted
    return 0


def _write_note(note: Path, place: str, file: FrozenFile, told: int | str) -> None:
    # without a note the copy only starts anew: no reason to stop, and no need to be durable
    with suppress(OSError):
        note.write_text(json.dumps([place, file.sha256, told]), encoding="utf-8")


def _open_source(source: Path, file: FrozenFile) -> BinaryIO:
    try:
        original = source.open("rb")
    except OSError as exc:
        raise _unreadable(source, exc) from exc
    if os.fstat(original.fileno()).st_size != file.size:
        original.close()
        raise _changed(source)
    return original


def _chunks(original: BinaryIO) -> Iterator[bytes]:
    while True:
        try:
            chunk = original.read(CHUNK_BYTES)
        except OSError as exc:
            raise _unreadable(Path(original.name), exc) from exc
        if not chunk:
            return
        yield chunk


def _create_here(part: Path) -> BinaryIO:
    try:
        part.unlink(missing_ok=True)
        return os.fdopen(os.open(part, _NEW, PRIVATE_FILE), "wb")
    except OSError as exc:
        raise _unwritable(part, exc) from exc


def _unreadable(source: Path, error: OSError) -> ParcelError:
    return ParcelError(
        "A finished take or review cannot be read on this computer",
        detail=f"{source}: {error.strerror}",
        remedy="Bring the file back, then send again.",
    )


def _changed(source: Path) -> ParcelError:
    return ParcelError(
        "A finished take or review is not what it was when it was finished",
        detail=Phrase("{file} has other bytes than were frozen. It was not sent.", file=source),
        remedy="Bring the file back as it was, then send again; or finish another take.",
    )


def _name_taken(target: Path) -> ParcelError:
    return ParcelError(
        "Something else has the name of a file that is to be sent",
        detail=Phrase("{file} is there already, with another size.", file=target),
        remedy="Remove that file if nobody needs it, then send again.",
    )


def _too_large(target: Path, limit: int) -> ParcelError:
    return ParcelError(
        "A file in the shared folder is refused",
        detail=Phrase(
            "{file} is said to be larger than {most} MiB.", file=target, most=limit >> 20
        ),
        remedy="Ask the sender what it is.",
    )


def _unwritable(part: Path, error: OSError) -> LibraryError:
    return LibraryError(
        "What came in cannot be stored on this computer",
        detail=f"{part}: {error.strerror}",
        remedy="Check the free space and the rights of the data folder, then collect again.",
    )
