"""Handing a pack over: checked, installed here, copied as it is now, and queued."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from drillroom.clock import Clock
from drillroom.drills.authoring import PACK_FILE
from drillroom.drills.model import Pack
from drillroom.drills.versions import version_key
from drillroom.errors import VersionError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.settings import Space
from drillroom.storage.database import storage_errors
from drillroom.storage.library import Library
from drillroom.storage.outbox import OutboxKind, OutboxRow
from drillroom.storage.packs import install, media_of
from drillroom.storage.rows import FrozenFile
from drillroom.storage.take_folder import TakeFolder, fsync_file, fsync_folder, sha256_of
from drillroom.sync.choosing import shares_for_all
from drillroom.sync.format.pack_paper import PACK_PAPER, PackPaper, pack_paper_bytes
from drillroom.takes.model import new_take_id


@dataclass(frozen=True, slots=True)
class Handed:
    """What handing over came to."""

    pack: Pack
    is_new: bool
    """False if just this version was handed over before, to everybody it is for."""


def hand_over(
    library: Library,
    home: Home,
    source: Path,
    *,
    author: str,
    clock: Clock,
    spaces: Sequence[Space] = (),
    only: Path | None = None,
) -> Handed:
    """Queue the pack *source*, a folder with a pack or its file, for the shared folder.

    Of several *spaces* it goes to each, or to *only* one. It is installed on this computer as well.

    Raises:
        PackError: it is not sound.
        LibraryError: it cannot be installed, its version goes back, or another content went out
            under this version. Nothing was queued then.
    """
    library.must_be_writable()
    pack = install(home, source).pack
    folder = home.packs / pack.id / pack.version
    key = f"{pack.id} {pack.version}"
    sent = [row for row in library.outbox.packs() if row.take.split(" ")[0] == pack.id]
    same = [row for row in sent if row.take == key]
    shares = shares_for_all(library, spaces, same, only)
    if same:
        _must_be_same(pack, folder, same[0])
    if not shares:
        return Handed(pack, is_new=False)
    _must_be_newer(pack, sent)
    with storage_errors():
        place = home.outbox / new_take_id(clock.utc_now())
        TakeFolder(place).make()
        media = tuple(_copied(folder, name, place) for name in sorted(media_of(pack)))
    there = tuple(file for file in media if file is not None)
    paper = PackPaper(pack.id, pack.version, pack.title, author, there)
    with storage_errors():
        papers = {
            PACK_FILE: (folder / PACK_FILE).read_bytes(),
            PACK_PAPER: pack_paper_bytes(paper),
        }
        files = TakeFolder(place).freeze(papers)
    with library.inbox.at_once():
        for share in shares:
            library.outbox.add(OutboxKind.PACK, key, str(place), files, share)
    return Handed(pack, is_new=True)


def _copied(folder: Path, name: str, place: Path) -> FrozenFile | None:
    """Copy a file of the installed pack; None for one that is missing: its text is shown then."""
    if not (folder / name).is_file():
        return None
    target = place / name
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(folder / name, target)
    fsync_file(target)
    fsync_folder(target.parent)
    return FrozenFile(name, target.stat().st_size, sha256_of(target))


def _must_be_same(pack: Pack, folder: Path, sent: OutboxRow) -> None:
    frozen = next(file.sha256 for file in sent.files if file.name == PACK_FILE)
    if sha256_of(folder / PACK_FILE) != frozen:
        raise VersionError(
            Phrase(
                "{title} {version} was handed over already, with other content",
                title=pack.title,
                version=pack.version,
            ),
            detail="Takes say by the version what they were made with.",
            remedy="Raise the version in the pack and send it again.",
        )


def _must_be_newer(pack: Pack, sent: list[OutboxRow]) -> None:
    versions = [row.take.split(" ")[1] for row in sent]
    newest = max(versions, key=version_key, default="")
    if newest and version_key(pack.version) < version_key(newest):
        raise VersionError(
            Phrase(
                "{title} {version} is older than what you handed over",
                title=pack.title,
                version=pack.version,
            ),
            detail=Phrase("Your team has version {version}.", version=newest),
            remedy=Phrase("Raise the version above {version}.", version=newest),
        )
