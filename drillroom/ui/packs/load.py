"""Reads and changes what Packs shows. Runs in jobs."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from drillroom.clock import Clock
from drillroom.drills.authoring import PACK_FILE, SCHEMA_FILE, write_new_pack
from drillroom.drills.loader import check_pack
from drillroom.drills.model import Habit, Pack
from drillroom.drills.shelf import built_in_pack
from drillroom.drills.template import pack_id, template
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.settings import Settings
from drillroom.storage.attempts import attempts_of_all
from drillroom.storage.library import Library, open_library
from drillroom.storage.pack_news import PackNews, mark_seen, unseen
from drillroom.storage.packs import Arrival, install, installed, pack_file_in, packs_on, remove
from drillroom.storage.packs import bring_back as take_back
from drillroom.storage.workshop import forget, written_packs
from drillroom.sync.handing import Handed, hand_over
from drillroom.sync.offers import Offer, OfferState, accept, decline, offers
from drillroom.takes.coverage import Coverage, coverage


@dataclass(frozen=True, slots=True)
class PackRow:
    """One version of a pack on this computer."""

    id: str
    version: str
    title: str
    drills: tuple[str, ...]
    """Their titles."""
    has_plan: bool
    in_use: bool
    folder: Path | None
    """Where it lies; None for the pack that ships with the app."""
    author: str
    """Who sent it; "" for nobody."""

    @property
    def name(self) -> str:
        """Title and version."""
        return f"{self.title} {self.version}"


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """A pack that the person writes."""

    file: Path
    title: str
    version: str
    """"" while its text cannot be used."""
    problems: int
    is_there: bool
    """Whether the file is where it was."""


@dataclass(frozen=True, slots=True)
class PackRows:
    """What Packs shows."""

    news: tuple[PackNews, ...]
    """What came by itself and was not seen yet."""
    offers: tuple[Offer, ...]
    """What others sent and the person has not taken up, but for what was put away."""
    written: tuple[WrittenRow, ...]
    installed: tuple[PackRow, ...]


def load_packs(home: Home, clock: Clock) -> PackRows:
    """Return what others sent, what the person writes, and every version of every pack here.

    Raises:
        PackError: the pack that ships with the app cannot be used.
        LibraryError: the data folder cannot be read.
    """
    library = Library(home, clock)
    try:
        sent = offers(home, library.inbox)
    finally:
        library.close()
    waiting = tuple(one for one in sent if one.state in {OfferState.NEW, OfferState.CLASH})
    written = tuple(map(_written, written_packs(home)))
    return PackRows(unseen(home), waiting, written, _installed(home))


def load_coverage(home: Home, clock: Clock) -> Coverage:
    """Return what the packs on this computer train.

    Raises:
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        return coverage(packs_on(home), attempts_of_all(library))


def accept_offer(home: Home, offer: Offer) -> PackNews:
    """Use a pack that somebody sent, and trust its author; see `sync.offers.accept`."""
    return accept(home, offer)


def decline_offer(home: Home, offer: Offer) -> None:
    """Put a pack that somebody sent away."""
    decline(home, offer)


def forget_news(home: Home) -> None:
    """Note that the person has seen what came by itself."""
    mark_seen(home)


def hand_over_pack(home: Home, clock: Clock, file: Path, settings: Settings) -> Handed:
    """Queue a pack for every shared folder; see `sync.handing.hand_over`."""
    author, spaces = settings.shown_name, settings.spaces
    with open_library(home, clock) as library:
        return hand_over(library, home, file, author=author, clock=clock, spaces=spaces)


def make_pack(into: Path, name: str, habit: Habit, behaviours: Sequence[str], seconds: int) -> Path:
    """Make a pack called *name* in a folder of its own in *into*; return its file.

    Raises:
        DrillroomError: it is there already, or cannot be made.
    """
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        raise DrillroomError(
            "The folder for the pack cannot be made",
            detail=f"{into}: {exc.strerror}",
            remedy="Choose another one.",
        ) from exc
    text = template(name, habit, behaviours, seconds, schema=SCHEMA_FILE)
    return write_new_pack(into / pack_id(name), text) / PACK_FILE


def find_pack_file(source: Path) -> Path:
    """Return the pack's file that *source* is, or the one in that folder.

    Raises:
        LibraryError: there is none in it.
    """
    return pack_file_in(source)


def copy_to_write(folder: Path, into: Path) -> Path:
    """Copy the installed pack in *folder* into a folder of its own in *into*; return its file.

    Raises:
        DrillroomError: it is there already, or cannot be written.
    """
    target = into / f"{folder.parent.name}-{folder.name}"
    try:
        shutil.copytree(folder, target)
    except FileExistsError as exc:
        raise DrillroomError(
            Phrase("{name} is there already", name=target.name),
            detail=Phrase("{path} is not touched.", path=target),
            remedy="Choose another folder, or open the pack that is there.",
        ) from exc
    except (OSError, shutil.Error) as exc:
        raise DrillroomError(
            "The pack cannot be copied there",
            detail=f"{into}: {exc}",
            remedy="Choose another folder.",
        ) from exc
    return target / PACK_FILE


def leave_out(home: Home, file: Path) -> None:
    """Leave a pack out of those that the person writes; its file stays."""
    forget(home, file)


def _written(file: Path) -> WrittenRow:
    if not file.is_file():
        return WrittenRow(file, file.parent.name, "", 0, is_there=False)
    result = check_pack(file)
    pack = result.pack
    return WrittenRow(
        file,
        pack.title if pack is not None else file.parent.name,
        pack.version if pack is not None else "",
        len(result.problems),
        is_there=True,
    )


def _installed(home: Home) -> tuple[PackRow, ...]:
    """Return every version, the app's own first, then by title, the newest first."""
    own = built_in_pack()
    there = installed(home)
    titles = {one.pack.id: one.pack.title.casefold() for one in reversed(there)}
    there.sort(key=lambda one: (titles[one.pack.id], one.pack.id))
    own_row = _row(own, in_use=True, folder=None, author="")
    rows = (
        _row(one.pack, in_use=one.in_use, folder=one.folder, author=one.origin.author)
        for one in there
    )
    return (own_row, *rows)


def _row(pack: Pack, *, in_use: bool, folder: Path | None, author: str) -> PackRow:
    drills = tuple(drill.title for drill in pack.drills)
    return PackRow(
        pack.id, pack.version, pack.title, drills, bool(pack.plan), in_use, folder, author
    )


def install_pack(home: Home, source: Path) -> Arrival:
    """Install the pack in a folder or file; see `storage.packs.install`."""
    return install(home, source)


def remove_pack(home: Home, pack_id: str, version: str) -> str:
    """Remove one version of a pack; return its name and version.

    Raises:
        LibraryError: it is not here, or the data folder cannot be written.
    """
    (gone,) = remove(home, pack_id, version)
    return f"{gone.pack.title} {gone.pack.version}"


def bring_back(home: Home) -> None:
    """Take the last removal back."""
    take_back(home)
