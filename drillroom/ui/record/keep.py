"""What a take needs of the library before, while and after it is recorded. Runs in jobs."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from drillroom.clock import Clock
from drillroom.drills.model import Drill, Pack
from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.library import open_library
from drillroom.storage.lock import FileLock
from drillroom.storage.take_folder import TakeFolder
from drillroom.takes.model import Certificate, Entry, Take, TakeId, TakeState

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The folder of a take that is about to be recorded."""

    take: Take
    folder: TakeFolder
    lock: FileLock
    """Held until the take is kept or dropped."""
    number: int
    """Which take of this drill it is."""


def prepare_take(home: Home, clock: Clock, pack: Pack | None, drill: Drill, seed: int) -> Prepared:
    """Make the folder of a take.

    Raises:
        LibraryError: it cannot be made.
    """
    with open_library(home, clock) as library:
        take = library.begin_take(pack, drill, seed)
        number = sum(other.drill_id == drill.id for other in library.takes())
        return Prepared(take, library.folder(take.id), library.hand_over(take.id), number)


def note_entries(folder: TakeFolder, entries: Sequence[Entry]) -> None:
    """Write what happened, in order.

    Raises:
        LibraryError: it cannot be written.
    """
    with storage_errors():
        for entry in entries:
            folder.append(entry)


def keep_take(home: Home, clock: Clock, prepared: Prepared, certificate: Certificate) -> Take:
    """Make what was recorded a draft.

    Raises:
        LibraryError: it cannot be stored; the recording stays in its folder.
    """
    try:
        with open_library(home, clock) as library:
            return library.keep(prepared.take.id, certificate)
    finally:
        prepared.lock.release()


def seal_take(home: Home, clock: Clock, take_id: str) -> None:
    """Put the recording's hash into the take's certificate.

    Raises:
        LibraryError: it cannot be read or stored.
    """
    with open_library(home, clock) as library:
        take, folder = library.take(take_id), library.folder(TakeId(take_id))
        if take.state is TakeState.DRAFT and take.certificate is not None and folder.has_media():
            sealed = replace(take.certificate, sha256=folder.media_sha256())
            library.certify(take.id, sealed)


def drop_take(home: Home, clock: Clock, prepared: Prepared) -> None:
    """Forget a take of which nothing was recorded; a recording is left to be recovered.

    Raises:
        LibraryError: it cannot be forgotten.
    """
    prepared.lock.release()
    if prepared.folder.has_media():
        logger.warning("take left to be recovered id=%s", prepared.take.id)
        return
    with open_library(home, clock) as library:
        library.drop(prepared.take.id)
