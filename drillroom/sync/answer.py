"""Saying something about a take: mine until it is finished, another's as an answer that travels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from drillroom.clock import Clock
from drillroom.drills.model import Drill
from drillroom.errors import ReviewError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.library import Library
from drillroom.sync.format.papers import TakePaper, review_papers
from drillroom.sync.reading import received_paper, received_parcel
from drillroom.takes.model import Take, TakeId
from drillroom.takes.review import Changes, Review, ReviewRole, known


def review_take(
    library: Library,
    home: Home,
    take_id: str,
    changes: Sequence[Changes],
    *,
    by: str,
    clock: Clock,
    role: ReviewRole | None = None,
    drills: Iterable[str] = (),
) -> Review:
    """Add *changes* to my one review of a take; an answer to somebody else is queued at once.

    *drills* are the ids that an action may name besides the take's own drill. Nothing is changed
    when anything is wrong.

    Raises:
        TakeNotFoundError: no such take here.
        TakeStateError: it is mine and finished.
        ReviewError: an item, tag, takeaway, action or role that the take cannot have.
    """
    mine = [take for take in library.takes() if take.id == take_id]
    if mine:
        return _review_mine(library, mine[0], changes, by=by, role=role, drills=drills)
    paper = received_paper(library, home, take_id)
    chosen = role or ReviewRole.MANAGER
    if chosen is ReviewRole.SELF:
        raise ReviewError(
            Phrase("This take is {rep}'s, not yours", rep=paper.rep),
            remedy="Choose the role manager, peer or external.",
        )
    before = library.my_review(take_id) or Review(TakeId(take_id), chosen, by)
    if role is not None:
        before = replace(before, role=role)
    review = _merged(before, paper.drill, changes, paper.seconds, drills)
    _queue(library, review, paper, clock)
    return review


def send_answer(
    library: Library, home: Home, review: Review, *, clock: Clock, drills: Iterable[str] = ()
) -> None:
    """Queue *review* as it stands as my whole answer to a take that somebody sent.

    What I said about the take before is replaced.

    Raises:
        TakeNotFoundError: no such take here, or it is not whole.
        ReviewError: an item, tag or action that the take cannot have.
    """
    paper = received_paper(library, home, review.take)
    _checked(review, paper.drill, paper.seconds, drills)
    _queue(library, review, paper, clock)


def _queue(library: Library, review: Review, paper: TakePaper, clock: Clock) -> None:
    """Queue an answer for the shared folder that the take came through, and for no other."""
    share = received_parcel(library, review.take).share
    library.queue_review(review, review_papers(review, paper, clock.utc_now()), share)


def _review_mine(
    library: Library,
    take: Take,
    changes: Sequence[Changes],
    *,
    by: str,
    role: ReviewRole | None,
    drills: Iterable[str],
) -> Review:
    if role not in {None, ReviewRole.SELF}:
        raise ReviewError(
            "This take is your own", remedy="Leave the role out: it is your own review."
        )
    before = library.my_review(take.id) or Review(take.id, ReviewRole.SELF, by)
    review = _merged(before, library.drill(take.id), changes, take.seconds, drills)
    library.save_my_review(review)
    return review


def _merged(
    review: Review,
    drill: Drill,
    changes: Sequence[Changes],
    seconds: float,
    drills: Iterable[str],
) -> Review:
    for change in changes:
        review = review.merged(drill, change)
    return _checked(review, drill, seconds, drills)


def _checked(review: Review, drill: Drill, seconds: float, drills: Iterable[str]) -> Review:
    if review.action is not None:
        known(review.action.drill, [drill.id, *drills], "drill")
    return review.checked(drill, seconds)
