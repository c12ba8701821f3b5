"""A demonstration: a take of the author's own that travels with the pack, in its folder.

    demonstrations/<drill>/take.mp4    and take.json, the paper that a sent take has as well

What the author said of the take stays out of it.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from drillroom.drills.demonstrations import name_of
from drillroom.drills.model import Drill, Pack
from drillroom.drills.sounds import DEMONSTRATION_FILES, most_bytes, plain_file
from drillroom.errors import DrillroomError, LibraryError, ParcelError
from drillroom.phrase import Phrase
from drillroom.storage.library import Library
from drillroom.storage.take_folder import sha256_of
from drillroom.sync.finish import paper_of
from drillroom.sync.format.papers import (
    MAX_PAPER,
    MEDIA,
    TAKE_PAPER,
    TakePaper,
    read_take_paper,
    take_papers,
)
from drillroom.sync.format.wording import said
from drillroom.takes.model import Take, TakeState, is_take_id
from drillroom.takes.timeline import imported_from

_ASIDE = ".before-"
"""What was there before lies beside it until the next change, so that it can be brought back."""


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A demonstration that lies in a pack's folder."""

    paper: TakePaper
    media: Path


def demonstration_of(pack_folder: Path, drill: Drill) -> Demonstration:
    """Return the demonstration of a drill of the pack in *pack_folder*.

    Only its paper is read: its recording is decoded by nobody here.

    Raises:
        DrillroomError: there is none, it cannot be used, or it is of another drill.
    """
    name = drill.demonstration
    media, page = (plain_file(pack_folder, f"{name}/{one}") for one in DEMONSTRATION_FILES)
    if not name or media is None or page is None:
        none = Phrase("There is no take in {folder}." if name else "It has none.", folder=name)
        raise unusable(drill, none)
    try:
        data = page.read_bytes()[: MAX_PAPER + 1]
        paper = read_take_paper(data, _take_in(data))
    except (OSError, ParcelError) as exc:
        why = exc.detail if isinstance(exc, ParcelError) else str(exc.strerror)
        raise unusable(drill, Phrase("{why}.", why=said(why))) from exc
    if paper.drill.id != drill.id:
        other = Phrase("It is a take of another drill, {drill}.", drill=paper.drill.title)
        raise unusable(drill, other)
    return Demonstration(paper, media)


def could_demonstrate(library: Library, pack: Pack, drill: Drill) -> list[Take]:
    """Return my takes that can become the demonstration of *drill*, the newest first.

    Raises:
        LibraryError: the library cannot be read.
    """
    mine = [take for take in library.takes() if _fits(take, pack, drill)]
    return [take for take in mine if not _is_imported(library, take)]


def make_demonstration(
    library: Library, take_id: str, pack: Pack, pack_folder: Path, by: str
) -> Drill:
    """Copy a take of mine into the pack's folder as the demonstration of its drill; return it.

    Raises:
        TakeNotFoundError: no such take here.
        LibraryError: it is no take of a drill of this pack, or has no recording.
        DrillroomError: the folder cannot be written. What was there before stays then.
    """
    take = library.take(take_id)
    drill = pack.drill(take.drill_id)
    folder = library.folder(take.id)
    if drill is None or not _fits(take, pack, drill) or _is_imported(library, take):
        raise LibraryError(
            Phrase("The take cannot demonstrate a drill of {pack}", pack=pack.title),
            detail=Phrase(
                "It is a take of {drill}, of the pack {pack}.",
                drill=take.drill_title,
                pack=take.pack_id or Phrase("none"),
            ),
            remedy="Run the drill from the pack that you write, then choose that take.",
        )
    if not folder.has_media():
        raise LibraryError("The take has no recording any more", remedy="Choose another take.")
    if folder.media.stat().st_size > most_bytes(MEDIA):
        raise LibraryError(
            "The recording is too big for a demonstration",
            detail=Phrase("It is over {most} MB.", most=most_bytes(MEDIA) >> 20),
            remedy="Choose a shorter take.",
        )
    paper = paper_of(library, take.id, by)
    target = pack_folder / name_of(drill)
    staged = target.with_name(f".new-{target.name}")
    try:
        _refuse_links(pack_folder, target)
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir(parents=True)
        shutil.copyfile(folder.media, staged / MEDIA)
        sha256 = sha256_of(staged / MEDIA)
        if paper.certificate.sha256 not in {"", sha256}:
            raise LibraryError(
                "The recording of this take is not what was recorded", remedy="Choose another take."
            )
        (staged / TAKE_PAPER).write_bytes(_page(paper, sha256))
        for path in staged.iterdir():
            _fsync(path)
        _put_aside(target)
        staged.rename(target)
    except OSError as exc:
        raise _unwritable(target, exc) from exc
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return drill


def drop_demonstration(pack_folder: Path, drill: Drill) -> None:
    """Take the demonstration of a drill away; `bring_back` undoes it.

    Raises:
        DrillroomError: the folder cannot be written.
    """
    target = pack_folder / name_of(drill)
    try:
        _refuse_links(pack_folder, target)
        _put_aside(target)
    except OSError as exc:
        raise _unwritable(target, exc) from exc


def is_aside(pack_folder: Path, drill: Drill) -> bool:
    """Whether there is a demonstration that `bring_back` would bring back."""
    target = pack_folder / name_of(drill)
    return target.with_name(f"{_ASIDE}{target.name}").is_dir()


def bring_back(pack_folder: Path, drill: Drill) -> bool:
    """Bring back what the last change of a demonstration replaced; whether there was anything.

    Raises:
        DrillroomError: the folder cannot be written.
    """
    target = pack_folder / name_of(drill)
    aside = target.with_name(f"{_ASIDE}{target.name}")
    try:
        _refuse_links(pack_folder, target)
        shutil.rmtree(target, ignore_errors=True)
        if not aside.is_dir():
            return False
        aside.rename(target)
    except OSError as exc:
        raise _unwritable(target, exc) from exc
    return True


def _fits(take: Take, pack: Pack, drill: Drill) -> bool:
    is_kept = take.state in {TakeState.DRAFT, TakeState.FINISHED}
    return is_kept and (take.pack_id, take.drill_id) == (pack.id, drill.id)


def _is_imported(library: Library, take: Take) -> bool:
    return bool(imported_from(library.folder(take.id).read_timeline()))


def _page(paper: TakePaper, sha256: str) -> bytes:
    """Return the paper of a demonstration: without what its author said of the take."""
    certificate = replace(paper.certificate, sha256=sha256)  # a take may not be sealed yet
    return take_papers(replace(paper, certificate=certificate, review=None))[TAKE_PAPER]


def _take_in(data: bytes) -> str:
    """Return the id of the take that a paper is about."""
    try:
        take = json.loads(data.decode("utf-8"))["take"]
    except (ValueError, LookupError, TypeError, RecursionError) as exc:
        raise ParcelError(
            "", detail=Phrase("{paper} is not what Drillroom writes", paper=TAKE_PAPER)
        ) from exc
    if not isinstance(take, str) or not is_take_id(take):
        raise ParcelError("", detail=Phrase("{paper} names no take", paper=TAKE_PAPER))
    return take


def was_changed(library: Library, take_id: str, drill: Drill) -> bool:
    """Whether *drill* is not as it was run in a take of mine: the take may not show it any more."""
    return library.drill(library.take(take_id).id) not in drill.ways


def _put_aside(target: Path) -> None:
    aside = target.with_name(f"{_ASIDE}{target.name}")
    if aside.exists():
        shutil.rmtree(aside)
    if target.exists():
        target.rename(aside)


def _refuse_links(pack_folder: Path, target: Path) -> None:
    if target.parent.exists() and target.parent.resolve() != pack_folder.resolve() / (
        target.parent.relative_to(pack_folder)
    ):
        raise OSError(None, Phrase("A part of the way there is a link"))
    if target.is_symlink():
        raise OSError(None, Phrase("It is a link"))


def _fsync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def unusable(drill: Drill, why: str) -> DrillroomError:
    """Return the error about a demonstration that is not shown."""
    return DrillroomError(
        Phrase("The demonstration of {drill} cannot be shown", drill=drill.title),
        detail=why,
        remedy="Ask the pack's author for a new version.",
    )


def _unwritable(target: Path, error: OSError) -> DrillroomError:
    return DrillroomError(
        "The demonstration cannot be stored",
        detail=Phrase("{file}: {why}", file=target, why=error.strerror),
        remedy="Check the rights and the free space of the pack's folder.",
    )
