"""Reads and writes what the answer to somebody's take needs. Runs in jobs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.answer_drafts import AnswerDrafts
from drillroom.storage.library import open_library
from drillroom.storage.packs import packs_on
from drillroom.sync.answer import send_answer
from drillroom.sync.reading import ShownTake, shown_take
from drillroom.takes.review import Review, ReviewRole
from drillroom.ui.words import title_of


@dataclass(frozen=True, slots=True)
class AnswerRows:
    """Everything that the answer to one take shows."""

    shown: ShownTake
    own: Review | None
    """The rep's own review."""
    sent: Review | None
    """My answer as it was sent; None before that."""
    draft: Review | None
    """What I wrote and did not send."""
    drills: tuple[tuple[str, str], ...]
    """(id, title) of every drill that an action may name, the take's own first."""
    queue: tuple[str, ...]
    """Takes that wait for an answer, oldest first, this one among them."""


def load_answer(home: Home, clock: Clock, take_id: str) -> AnswerRows:
    """Return what the answer to a take shows.

    Raises:
        TakeNotFoundError: no such take here, or it is not whole.
        LibraryError: something about it cannot be read.
    """
    with open_library(home, clock) as library:
        shown = shown_take(library, home, take_id)
        sent = library.my_review(take_id)
        queue = library.inbox.waiting_takes()
    titles = {shown.drill.id: title_of(shown.drill.id, shown.drill.title)}
    mine = (drill for pack in packs_on(home) for drill in pack.drills)
    titles |= {drill.id: drill.title for drill in mine if drill.id not in titles}
    return AnswerRows(
        shown=shown,
        own=next((one for one in shown.reviews if one.role is ReviewRole.SELF), None),
        sent=sent,
        draft=AnswerDrafts(home).read(take_id),
        drills=tuple((str(name), title) for name, title in titles.items()),
        queue=tuple(queue) if take_id in queue else (*queue, take_id),
    )


def keep_draft(home: Home, review: Review) -> None:
    """Keep what I wrote about a take and did not send yet.

    Raises:
        LibraryError: it cannot be written.
    """
    AnswerDrafts(home).write(review)


def send(home: Home, clock: Clock, review: Review, drills: Iterable[str]) -> str:
    """Queue my answer; return the take it is about.

    Raises:
        ReviewError: something in it does not fit the take.
        LibraryError: it cannot be stored.
    """
    with open_library(home, clock) as library:
        send_answer(library, home, review, clock=clock, drills=drills)
    AnswerDrafts(home).forget(review.take)
    return review.take
