"""Reads and writes what the review of my own take shows. Runs in jobs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from drillroom.clock import Clock
from drillroom.drills.model import Drill, Pack
from drillroom.errors import DrillroomError, LibraryError
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.storage.database import storage_errors
from drillroom.storage.library import Library, open_library
from drillroom.storage.packs import packs_on
from drillroom.sync.demonstrating import demonstration_of
from drillroom.sync.finish import finish_take, paper_of
from drillroom.sync.format.papers import MEDIA, TAKE_PAGE, TAKE_PAPER, take_papers
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import Entry, Take, TakeState
from drillroom.takes.review import Review, ReviewRole
from drillroom.takes.timeline import imported_from
from drillroom.ui.review.facts import FREED, GONE

EARLIER = 3
"""So many takes before this one stand beside its measures."""


@dataclass(frozen=True, slots=True)
class Sibling:
    """A take of the same drill, this one among them."""

    take: Take
    number: int
    """1 for the first; discarded takes keep theirs."""


@dataclass(frozen=True, slots=True)
class ReviewRows:
    """Everything that the review of a take shows."""

    take: Take
    number: int
    drill: Drill
    timeline: tuple[Entry, ...]
    media: Path
    absent: str
    """Why the recording is not here; "" where it is."""
    mine: Review
    private: str
    """What I noted for myself alone."""
    others: tuple[Review, ...]
    siblings: tuple[Sibling, ...]
    """In the order they were recorded; without discarded ones."""
    earlier: tuple[Attempt, ...]
    """Up to three takes before this one, the newest last."""
    demonstration_by: str | None
    """Whose take the pack has to be seen beside this one; "" if that cannot be read, None for none,
    or before my own first take of the drill."""
    drills: dict[str, Drill]
    """What an action may name: the drills of the pack by id, and this take's own."""


@dataclass(frozen=True, slots=True)
class TravelFile:
    """A file that will be sent, as it stands now."""

    name: str
    size: int
    """Bytes."""


def load_review(home: Home, clock: Clock, take_id: str, by: str) -> ReviewRows:
    """Return what the review of a take of mine shows.

    Raises:
        TakeNotFoundError: no such take on this computer.
        LibraryError: a file of the take is missing or broken.
    """
    packs = packs_on(home)
    with open_library(home, clock) as library:
        take = library.take(take_id)
        drill = library.drill(take.id)
        mine = library.my_review(take.id) or Review(take.id, ReviewRole.SELF, by)
        all_takes = library.takes() + library.takes(removed=True)
        same = sorted((t for t in all_takes if t.drill_id == take.drill_id), key=lambda t: t.id)
        siblings = [Sibling(other, number) for number, other in enumerate(same, 1)]
        timeline = library.folder(take.id).read_timeline()
        before = [s.take for s in siblings if s.take.id < take.id and s.take.removed_at is None]
        return ReviewRows(
            take=take,
            number=next(s.number for s in siblings if s.take.id == take.id),
            drill=drill,
            timeline=timeline,
            media=library.folder(take.id).media,
            absent=_absent(library, take),
            mine=mine,
            private=library.folder(take.id).read_private_note(),
            others=tuple(r for r in library.reviews(take.id) if r.role is not ReviewRole.SELF),
            siblings=tuple(s for s in siblings if s.take.removed_at is None),
            earlier=() if imported_from(timeline) else _earlier(library, before),
            demonstration_by=_demonstration_by(packs, take) if _has_own(library, take) else None,
            drills={one.id: one for one in (*(d for p in packs for d in p.drills), drill)},
        )


def _demonstration_by(packs: Sequence[Pack], take: Take) -> str | None:
    for pack in packs:
        drill = pack.drill(take.drill_id) if pack.id == take.pack_id else None
        if drill is not None and drill.demonstration and pack.folder is not None:
            try:
                return demonstration_of(pack.folder, drill).paper.rep
            except DrillroomError:
                return ""  # whoever opens it reads why it cannot be shown
    return None


def _has_own(library: Library, take: Take) -> bool:
    """Whether a take of its drill was recorded here: a file from elsewhere is none of one's own."""
    return any(
        (one.pack_id, one.drill_id) == (take.pack_id, take.drill_id) and _is_own(library, one)
        for one in [take, *library.takes(), *library.takes(removed=True)]
    )


def _is_own(library: Library, take: Take) -> bool:
    if take.state is TakeState.RECORDING:
        return False
    try:
        return not imported_from(library.folder(take.id).read_timeline())
    except LibraryError:
        return False  # that its folder is broken is no reason not to show another take


def save_review(home: Home, clock: Clock, review: Review) -> None:
    """Store my own review of a draft of mine.

    Raises:
        TakeStateError: the take is not a draft any more.
        ReviewError: an item, tag or mark that the take cannot have.
    """
    with open_library(home, clock) as library:
        take = library.take(review.take)
        library.save_my_review(review.checked(library.drill(take.id), take.seconds))


def save_private(home: Home, clock: Clock, take_id: str, text: str) -> None:
    """Keep what I noted for myself alone beside a take of mine.

    Raises:
        LibraryError: there is no such take, or its folder cannot be written.
    """
    with open_library(home, clock) as library, storage_errors():
        library.folder(library.take(take_id).id).write_private_note(text)


def star_take(home: Home, clock: Clock, take_id: str, starred: bool) -> None:
    """Star a take of mine, or take its star back."""
    with open_library(home, clock) as library:
        library.star(library.take(take_id).id, starred=starred)


def discard_take(home: Home, clock: Clock, take_id: str) -> None:
    """Move a draft of mine to Removed.

    Raises:
        TakeStateError: the take is not a draft.
    """
    with open_library(home, clock) as library:
        library.discard(library.take(take_id).id)


def bring_back_take(home: Home, clock: Clock, take_id: str) -> None:
    """Take a draft of mine out of Removed."""
    with open_library(home, clock) as library:
        library.bring_back(library.take(take_id).id)


def files_to_send(home: Home, clock: Clock, take_id: str, by: str) -> tuple[TravelFile, ...]:
    """Return exactly which files would travel if the take were finished now.

    Raises:
        LibraryError: a file of the take is missing or broken.
    """
    with open_library(home, clock) as library:
        take = library.take(take_id)
        papers = take_papers(paper_of(library, take.id, by))
        folder = library.folder(take.id)
        size = folder.media.stat().st_size if folder.has_media() else 0
    sizes = {MEDIA: size} | {name: len(papers[name]) for name in (TAKE_PAGE, TAKE_PAPER)}
    return tuple(TravelFile(name, size) for name, size in sizes.items())


def finish(
    home: Home, clock: Clock, take_id: str, settings: Settings, to: Path | None = None
) -> str:
    """Finish a take of mine and queue it, of several shared folders for *to*; return its id.

    Raises:
        TakeStateError: the take is not a draft.
        ReviewError: items of its checklist are not answered yet.
        SyncError: *to* is none of the person's shared folders.
    """
    with open_library(home, clock) as library:
        take = library.take(take_id)
        finish_take(library, take.id, settings.shown_name, settings.spaces, to)
        return take.id


def _absent(library: Library, take: Take) -> str:
    folder = library.folder(take.id)
    if folder.has_media():
        return ""
    return FREED if folder.is_freed else GONE


def _earlier(library: Library, takes: Sequence[Take]) -> tuple[Attempt, ...]:
    """Return the last of *takes*, the newest last.

    A file from elsewhere and a take that the drill's clock governed say nothing to each other.
    """
    recorded = (
        attempt for attempt in (_attempt(library, take) for take in reversed(takes))
        if not imported_from(attempt.timeline)
    )  # fmt: skip
    return tuple(islice(recorded, EARLIER))[::-1]


def _attempt(library: Library, take: Take) -> Attempt:
    timeline = library.folder(take.id).read_timeline()
    return Attempt.of(take, library.drill(take.id), timeline, library.my_review(take.id))
