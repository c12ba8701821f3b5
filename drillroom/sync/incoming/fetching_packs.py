"""A pack that somebody sent: brought here file by file, checked, and laid out as an offer."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import Final

from drillroom.drills.authoring import PACK_FILE
from drillroom.drills.loader import check_pack
from drillroom.drills.model import Pack
from drillroom.drills.nodes import MOST_BYTES
from drillroom.drills.sounds import most_bytes
from drillroom.errors import ParcelError
from drillroom.paths import PRIVATE_FOLDER, Home
from drillroom.phrase import Phrase
from drillroom.storage.database import storage_errors
from drillroom.storage.inbox import ParcelRow
from drillroom.storage.packs import MOST_PACK_BYTES, media_of
from drillroom.storage.rows import FrozenFile, files_to_text
from drillroom.storage.take_folder import sha256_of
from drillroom.sync.format.pack_paper import MAX_PAPER, PACK_PAPER, PackPaper, read_pack_paper
from drillroom.sync.share.folder import Folder
from drillroom.sync.share.parcel import Arrival, fetch_file

logger = logging.getLogger(__name__)

_LIMITS: Final = {PACK_PAPER: MAX_PAPER, PACK_FILE: MOST_BYTES}
"""The small files first: they say what else there is."""


def offer_folder(home: Home, writer: str, key: str) -> Path:
    """Return where a pack that *writer* sent lies here; *key* is its id and version."""
    pack_id, version = key.split(" ")
    return home.offered / writer / pack_id / version


def fetch_pack(top: Folder, home: Home, parcel: ParcelRow) -> PackPaper | None:
    """Bring a pack here; None while a part of it is still on its way.

    Only what its text names is fetched. What is there before is compared with its record.

    Raises:
        ParcelError: it is damaged or not sound.
        SyncError: the share cannot be used. LibraryError: the data folder cannot be written.
    """
    files = {file.name: file for file in parcel.files if file.name in _LIMITS}
    if set(files) != set(_LIMITS):
        raise _damaged(
            Phrase("its record does not name {text} and {paper}", text=PACK_FILE, paper=PACK_PAPER)
        )
    place = offer_folder(home, parcel.writer, parcel.take)
    if place.exists():
        if any(sha256_of(place / file.name) != file.sha256 for file in files.values()):
            raise _damaged(Phrase("another one with the same version came before"))
        return read_pack_paper((place / PACK_PAPER).read_bytes(), parcel.take)
    stamp = hashlib.sha256(files_to_text(parcel.files).encode()).hexdigest()[:32]
    part = home.offered / f".{stamp}"
    with storage_errors():
        part.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    folder = top.walk(parcel.dir.split("/"))
    if folder is None:
        return None
    with folder:
        paper = _fetch_all(folder, part, files, parcel.take)
    if paper is None:
        return None
    with storage_errors():
        place.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        part.rename(place)
    logger.info("pack received id=%s version=%s", paper.pack, paper.version)
    return paper


def _fetch_all(
    folder: Folder, part: Path, files: dict[str, FrozenFile], key: str
) -> PackPaper | None:
    small = [_fetch(folder, part, files[name], limit) for name, limit in _LIMITS.items()]
    if not all(small):
        return None
    with storage_errors():
        paper = read_pack_paper((part / PACK_PAPER).read_bytes(), key)
    pack = _sound_pack(part, paper)
    wanted = media_of(pack)
    media = [file for file in paper.files if file.name in wanted]
    if sum(file.size for file in media) > MOST_PACK_BYTES:
        raise _damaged(Phrase("its files are over {most} MB together", most=MOST_PACK_BYTES >> 20))
    arrived = [_fetch_medium(folder, part, file) for file in media]
    return paper if all(arrived) else None


def _sound_pack(part: Path, paper: PackPaper) -> Pack:
    """Return the pack that lies in *part*, as its text says it."""
    pack = check_pack(part / PACK_FILE).pack
    if pack is None:
        raise _damaged(Phrase("a check of it finds problems"))
    if f"{pack.id} {pack.version}" != paper.key:
        raise _damaged(Phrase("its text is that of another pack"))
    return pack


def _fetch_medium(folder: Folder, part: Path, file: FrozenFile) -> bool:
    """Fetch a file of the pack from the folder below that its path says; no link is followed."""
    *below, name = file.name.split("/")
    with storage_errors():
        (part / file.name).parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    here = folder.walk(below) if below else folder
    if here is None:
        return False
    try:
        plain = FrozenFile(name, file.size, file.sha256)
        return _fetch(here, (part / file.name).parent, plain, most_bytes(name))
    finally:
        if below:
            here.close()


def _fetch(folder: Folder, part: Path, file: FrozenFile, limit: int) -> bool:
    arrival = fetch_file(folder, part / file.name, file, limit)
    if arrival is Arrival.DAMAGED:
        raise _damaged(Phrase("{file} is not the file that was sent", file=file.name))
    return arrival is Arrival.WHOLE


def _damaged(why: str) -> ParcelError:
    return ParcelError(
        "A pack in the shared folder is refused",
        detail=Phrase("{why}. It is not used.", why=why),
        remedy="It is tried again at the next collect. If it stays so, ask its author.",
    )
