"""Packs on this computer: copied whole into the data folder, one folder a version.

    packs/<id>/<version>/pack.yaml    and the sounds that it names

Only what a pack names is copied, so what else lies beside it stays where it is; what is checked is
the copy, so a file that changes while it is read changes nothing afterwards. The newest version of
each pack is in use; takes carry their drill with them and never look here.
"""

from __future__ import annotations

import json
import logging
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from drillroom.drills.authoring import PACK_FILE
from drillroom.drills.check import PackError, Problem
from drillroom.drills.loader import check_pack, load_pack
from drillroom.drills.model import Pack
from drillroom.drills.shelf import built_in_pack
from drillroom.drills.sounds import DEMONSTRATION_FILES, copy_medium
from drillroom.drills.versions import is_version, version_key
from drillroom.errors import LibraryError, VersionError
from drillroom.paths import PRIVATE_FOLDER, Home
from drillroom.phrase import Phrase
from drillroom.storage.database import storage_errors
from drillroom.storage.lock import FileLock
from drillroom.storage.take_folder import sha256_of, write_whole

logger = logging.getLogger(__name__)

MOST_PACK_BYTES = 500 * 1024 * 1024
"""Of all that lies beside one pack: sixteen demonstrations of two minutes at 720p are about 250 MB,
half an hour of buyer at 48 kHz, 16 bit, one channel is 170 MB."""
_STAGED, _REMOVED = ".new-", ".removed"
_ORIGIN = "origin.json"


@dataclass(frozen=True, slots=True)
class Origin:
    """From whom a pack came."""

    author: str = ""
    """"" for a folder of this computer."""
    writer: str = ""
    """The sender in a shared folder; "" for a folder of this computer."""


@dataclass(frozen=True, slots=True)
class Installed:
    """One version of a pack on this computer."""

    pack: Pack
    folder: Path
    origin: Origin
    in_use: bool
    """Whether it is the newest one of its pack."""


THIS_COMPUTER = Origin()


@dataclass(frozen=True, slots=True)
class Arrival:
    """What an installation came to."""

    pack: Pack
    before: str
    """The version that was in use; "" if the pack is new here."""
    is_new: bool
    """False if just this was there already."""
    warnings: tuple[Problem, ...]


def packs_on(home: Home) -> tuple[Pack, ...]:
    """Return the packs in use: the one that ships with the app, then the others by their title.

    One that cannot be read any more is left out, and the log says why.

    Raises:
        PackError: the pack that ships with the app cannot be used.
    """
    newest = (next(_packs_in(folder), None) for folder in _folders(home.packs))
    others = [found[0] for found in newest if found is not None]
    return (built_in_pack(), *sorted(others, key=lambda pack: pack.title.casefold()))


def installed(home: Home) -> list[Installed]:
    """Return every version of every installed pack, the newest of each first."""
    return [
        Installed(pack, place, _origin_of(place), in_use=not number)
        for folder in _folders(home.packs)
        for number, (pack, place) in enumerate(_packs_in(folder))
    ]


def install(home: Home, source: Path, origin: Origin = THIS_COMPUTER) -> Arrival:
    """Copy the pack *source*, a folder with a pack or its file, into the data folder.

    Raises:
        PackError: it is not sound; every problem is named.
        LibraryError: it is too big, its version goes back or was given twice, its id belongs to
            the app's own pack or to another sender's, or it cannot be written. Nothing was changed
            then.
    """
    file = pack_file_in(source)
    with _staged(home) as place:
        _copy(file, place)
        result = check_pack(place / PACK_FILE)
        if result.pack is None:
            raise PackError(file.name, result.problems)
        pack = result.pack
        others = [one for one in installed(home) if one.pack.id == pack.id]
        same = next((one for one in others if one.pack.version == pack.version), None)
        before = next((one.pack.version for one in others if one.in_use), "")
        if same is not None:
            _must_be_same(place, same)
            return Arrival(same.pack, before, is_new=False, warnings=result.warnings)
        _must_be_newer(pack, before)
        _must_be_theirs(pack, others, origin)
        target = home.packs / pack.id / pack.version
        with storage_errors():
            if origin != THIS_COMPUTER:
                write_whole(place / _ORIGIN, json.dumps(asdict(origin)).encode())
            target.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            place.rename(target)
        logger.info("pack installed id=%s version=%s", pack.id, pack.version)
        return Arrival(load_pack(target / PACK_FILE), before, is_new=True, warnings=result.warnings)


def remove(home: Home, pack_id: str, version: str | None = None) -> list[Installed]:
    """Remove a version of an installed pack, or all of them; return what was removed.

    Takes of it stay as they are. Until the next removal `bring_back` takes it back.

    Raises:
        LibraryError: there is no such pack or version here.
    """
    all_of_it = [one for one in installed(home) if one.pack.id == pack_id]
    gone = [one for one in all_of_it if version in {None, one.pack.version}]
    if not gone:
        there = ", ".join(f"{one.pack.id} {one.pack.version}" for one in installed(home))
        raise LibraryError(
            Phrase(
                "There is no pack {pack} here", pack=" ".join(filter(None, (pack_id[:60], version)))
            ),
            remedy=Phrase("Installed are: {packs}.", packs=there)
            if there
            else "No pack is installed.",
        )
    with _locked(home), storage_errors():
        shutil.rmtree(home.packs / _REMOVED, ignore_errors=True)
        for one in gone:
            aside = home.packs / _REMOVED / pack_id / one.folder.name
            aside.parent.mkdir(parents=True, exist_ok=True)
            one.folder.rename(aside)
        if len(gone) == len(all_of_it):
            (home.packs / pack_id).rmdir()
    logger.info("pack removed id=%s versions=%d", pack_id, len(gone))
    return gone


def bring_back(home: Home) -> None:
    """Take the last removal back; a version that was installed again meanwhile stays as it is.

    Raises:
        LibraryError: the data folder cannot be written.
    """
    with _locked(home), storage_errors():
        for pack in _folders(home.packs / _REMOVED):
            (home.packs / pack.name).mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            for version in _folders(pack):
                target = home.packs / pack.name / version.name
                if not target.exists():
                    version.rename(target)
        shutil.rmtree(home.packs / _REMOVED, ignore_errors=True)


def pack_file_in(source: Path) -> Path:
    """Return the pack's file: *source* itself, or in that folder pack.yaml or the one YAML file.

    Raises:
        LibraryError: the folder has none, or several.
    """
    if not source.is_dir():
        return source
    if (source / PACK_FILE).is_file():
        return source / PACK_FILE
    files = sorted(path for path in source.iterdir() if path.suffix in {".yaml", ".yml"})
    if len(files) == 1:
        return files[0]
    raise LibraryError(
        Phrase("No pack was found in {name}", name=source.name),
        detail=Phrase(
            "It has {n} YAML files and none called {file}.",
            n=len(files),
            file=PACK_FILE,
        ),
        remedy="Name the pack's file itself.",
    )


def _copy(file: Path, place: Path) -> None:
    """Copy the pack in *file* into *place*, with the sounds that it names."""
    result = check_pack(file)
    if result.pack is None:
        raise PackError(file.name, result.problems)
    with storage_errors():
        write_whole(place / PACK_FILE, file.read_bytes())
        left = MOST_PACK_BYTES
        for name in sorted(media_of(result.pack)):
            left -= copy_medium(file.parent, name, place)
            if left < 0:
                raise LibraryError(
                    Phrase("The pack {title} is too big", title=result.pack.title),
                    detail=Phrase(
                        "What it names is over {most} MB together.", most=MOST_PACK_BYTES // 1024**2
                    ),
                    remedy="Leave a demonstration out, or split the pack.",
                )


def media_of(pack: Pack) -> set[str]:
    """Return the files beside its text that a pack names, as paths in its folder with "/"."""
    ways = (way for drill in pack.drills for way in drill.ways)
    sayings = (saying for way in ways for line in way.buyer for saying in line.sayings)
    sounds = {saying.sound for saying in sayings if saying.sound}
    shown = [drill.demonstration for drill in pack.drills if drill.demonstration]
    return sounds | {f"{folder}/{file}" for folder in shown for file in DEMONSTRATION_FILES}


def _must_be_same(place: Path, there: Installed) -> None:
    names = {PACK_FILE, *media_of(there.pack)}
    if any(_hash(place / name) != _hash(there.folder / name) for name in names):
        raise VersionError(
            Phrase(
                "{title} {version} is here already, with other content",
                title=there.pack.title,
                version=there.pack.version,
            ),
            detail="Takes say by the version what they were made with.",
            remedy="Raise the version in the pack and install it again.",
        )


def _must_be_newer(pack: Pack, before: str) -> None:
    if pack.id == built_in_pack().id:
        raise LibraryError(
            Phrase("The id {id} belongs to the pack that ships with Drillroom", id=pack.id),
            remedy="Give your pack another id.",
        )
    if before and version_key(pack.version) < version_key(before):
        raise VersionError(
            Phrase(
                "{title} {version} is older than what is here",
                title=pack.title,
                version=pack.version,
            ),
            detail=Phrase("Version {before} is in use.", before=before),
            remedy=Phrase(
                "Raise the version above {before}, or remove that one first.", before=before
            ),
        )


def _must_be_theirs(pack: Pack, others: list[Installed], origin: Origin) -> None:
    """Refuse a pack whose id is that of somebody else's: takes and answers go by the id."""
    owner = owner_of(others)
    if owner is not None and origin.writer not in {"", owner.writer}:
        raise LibraryError(
            Phrase("{title} has the id {id} of another pack here", title=pack.title, id=pack.id),
            detail=Phrase(
                "That one comes from {there}, this one from {here}.",
                there=owner.author,
                here=origin.author,
            ),
            remedy=Phrase(
                "Ask {here} to give it another id, or remove the one from {there} first.",
                here=origin.author,
                there=owner.author,
            ),
        )


def owner_of(versions: Iterable[Installed]) -> Origin | None:
    """Return whose a pack is: who sent the oldest version that is here; None for nobody."""
    senders = [one.origin for one in versions if one.origin.writer]
    return senders[-1] if senders else None


def _origin_of(folder: Path) -> Origin:
    try:
        data = json.loads((folder / _ORIGIN).read_bytes())
        return Origin(str(data["author"]), str(data["writer"]))
    except (OSError, ValueError, LookupError, TypeError):
        return THIS_COMPUTER


def _hash(path: Path) -> str:
    return sha256_of(path) if path.is_file() else ""


def _packs_in(folder: Path) -> Iterator[tuple[Pack, Path]]:
    """Yield the versions of one pack that can be read, with their places, the newest first."""
    places = [place for place in _folders(folder) if is_version(place.name)]
    for place in sorted(places, key=lambda place: version_key(place.name), reverse=True):
        if (pack := _read(place)) is not None:
            yield pack, place


def _read(folder: Path) -> Pack | None:
    try:
        pack = load_pack(folder / PACK_FILE)
    except PackError as exc:
        logger.warning("pack not readable folder=%s problems=%d", folder.name, len(exc.problems))
        return None
    is_own = (pack.id, pack.version) == (folder.parent.name, folder.name)
    return pack if is_own else None


def _folders(parent: Path) -> list[Path]:
    if not parent.is_dir():
        return []
    return sorted(p for p in parent.iterdir() if p.is_dir() and not p.name.startswith("."))


@contextmanager
def _staged(home: Home) -> Iterator[Path]:
    """Give an empty folder for the block; what is still there afterwards is removed."""
    with _locked(home):
        for left in home.packs.glob(f"{_STAGED}*"):  # of a process that died
            shutil.rmtree(left, ignore_errors=True)
        with storage_errors():
            place = Path(tempfile.mkdtemp(prefix=_STAGED, dir=home.packs))
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)


@contextmanager
def _locked(home: Home) -> Iterator[None]:
    with storage_errors():
        home.packs.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    with FileLock(home.packs / ".lock") as lock:
        if not lock.take():
            raise LibraryError(
                "Packs cannot be changed just now",
                detail="Another Drillroom changes them in this instant.",
                remedy="Try again.",
            )
        yield
