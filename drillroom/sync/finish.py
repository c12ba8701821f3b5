"""Finishing a take: its papers are written, everything that travels is frozen and queued."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from drillroom.errors import ReviewError
from drillroom.settings import Space
from drillroom.storage.library import Library
from drillroom.storage.rows import FrozenFile
from drillroom.sync.choosing import share_for_take
from drillroom.sync.format.papers import TakePaper, take_papers
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.model import Certificate, TakeId

_NO_CERTIFICATE = Certificate("", "", 0.0, 0, 0, 0, 0.0, -120.0)


def finish_take(
    library: Library,
    take_id: TakeId,
    by: str,
    spaces: Sequence[Space] = (),
    to: Path | None = None,
) -> tuple[FrozenFile, ...]:
    """Finish a take in the name of *by*; return exactly what will be sent.

    Of several *spaces* it goes to one alone: *to*, else the first one where the person is a rep.

    A finished take that is not on its way, because the database was lost, it is missing from the
    share or its time there was over before anybody answered, is queued once more.

    Raises:
        TakeNotFoundError: no such take on this computer.
        TakeStateError: the take is not a draft.
        ReviewError: items of its checklist are not answered yet.
        SyncError: *to* is none of *spaces*.
    """
    take = library.take(take_id)
    share = share_for_take(library, take_id, spaces, to)
    if take.can_be_sent_again:
        return library.queue_again(take_id, share)
    take.finish()  # the rule; raises before any work is done
    paper = paper_of(library, take_id, by)
    answered = paper.review.answers if paper.review else {}
    missing = [item for item in paper.drill.items if item.id not in answered]
    if missing:
        raise ReviewError(
            "Items of the checklist are not answered yet",
            detail="\n".join(f"{item.id}: {item.text}" for item in missing),
            remedy="Answer each with yes or not yet, then finish the take.",
        )
    return library.finish_take(take_id, take_papers(paper), share)


def paper_of(library: Library, take_id: TakeId, rep: str) -> TakePaper:
    """Return what others may know of a take of mine.

    Raises:
        TakeNotFoundError: no such take on this computer.
        LibraryError: a file of the take is missing or broken.
    """
    take = library.take(take_id)
    drill = library.drill(take_id)
    timeline = library.folder(take_id).read_timeline()
    review = library.my_review(take_id)
    return TakePaper(
        take=take.id,
        rep=rep,
        drill=drill,
        pack_id=take.pack_id,
        version=take.drill_version,
        seed=take.seed,
        created=take.created,
        seconds=take.seconds,
        timeline=timeline,
        measures=measures(Attempt.of(take, drill, timeline, review)),
        certificate=take.certificate or _NO_CERTIFICATE,
        review=review,
    )
