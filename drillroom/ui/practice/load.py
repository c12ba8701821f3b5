"""Reads what Practice shows. Runs in a job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from drillroom.capture.recover import repair
from drillroom.clock import Clock
from drillroom.drills.model import Drill, Pack
from drillroom.drills.plan import week
from drillroom.paths import Home
from drillroom.storage.library import Library, open_library
from drillroom.storage.pack_news import PackNews, unseen
from drillroom.storage.packs import packs_on
from drillroom.storage.renewal import renewal_to_tell
from drillroom.storage.review_time import read_review_time
from drillroom.sync.offers import Offer, OfferState, offers
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import Delivery, EntryKind, Take, TakeState
from drillroom.takes.outcome import Outcome, outcome
from drillroom.takes.owned import Standing, counts, standing
from drillroom.takes.review import Review, ReviewRole
from drillroom.takes.timeline import INTERRUPTED, imported_from
from drillroom.ui.upcoming import Upcoming


@dataclass(frozen=True, slots=True)
class DrillRow:
    """One drill of a pack, and what I did with it."""

    pack: Pack
    drill: Drill
    takes: int
    """How many takes of it I have, drafts included."""
    last: Take | None
    this_week: bool
    standing: Standing
    is_due: bool = False
    """Whether it is owned and wants to be passed once more, to be kept."""
    is_planned: bool = False
    """Whether it is one of this week's."""


@dataclass(frozen=True, slots=True)
class NewAnswer:
    """The newest review of somebody else about a take of mine."""

    take: Take
    review: Review


@dataclass(frozen=True, slots=True)
class PracticeRows:
    """Everything that Practice shows."""

    packs: tuple[Pack, ...]
    """That of the app, then the installed ones."""
    rows: tuple[DrillRow, ...]
    """Those of this week in its order, then the others as the packs have them."""
    seconds_this_week: float
    reviewed_this_week: float
    """Seconds that recordings of mine played in reviews."""
    answer: NewAnswer | None
    news: tuple[PackNews, ...] = ()
    """Versions of packs that came by themselves and were not seen yet."""
    offers: tuple[Offer, ...] = ()
    """Packs that somebody sent and that wait for a yes."""
    has_new_key: bool = False
    """Whether this computer had to make a new key, and the person has not read of it."""
    cut_off: Take | None = None
    """The newest take, if its recording was cut off and nothing was said of it yet."""
    is_read_only: bool = False
    """Whether a newer app wrote the library: nothing can be recorded."""

    @property
    def week(self) -> tuple[DrillRow, ...]:
        """What to practise this week; every drill where the pack has no plan."""
        return tuple(row for row in self.rows if row.is_planned) or self.rows

    @property
    def due(self) -> tuple[DrillRow, ...]:
        """What else is due again: owned once, and some days ago."""
        week = self.week
        return tuple(row for row in self.rows if row.is_due and row not in week)

    @property
    def others(self) -> tuple[DrillRow, ...]:
        """What else there is."""
        shown = (*self.week, *self.due)
        return tuple(row for row in self.rows if row not in shown)

    @property
    def done(self) -> int:
        """How many of this week's drills were practised this week."""
        return sum(row.this_week for row in self.week)

    @property
    def next(self) -> DrillRow:
        """The first of this week's that was not practised yet.

        After those the first that is due again, then the one that waits longest.
        """
        waiting = [row for row in self.week if not row.this_week] or self.due
        return waiting[0] if waiting else min(self.rows, key=_when)

    @property
    def upcoming(self) -> Upcoming:
        """What to run next of each habit: of this week, then what is not passed often enough."""
        first = self.next
        waiting = sorted(
            self.rows,
            key=lambda row: (
                row is not first, row.this_week, not row.is_planned, row.standing.is_owned
            ),
        )  # fmt: skip
        by_habit = {
            row.drill.habit: row.drill for row in reversed(waiting) if row.drill.habit is not None
        }
        owned = sum(row.standing.is_owned for row in self.rows)
        return Upcoming(first.drill, by_habit, owned, len(self.rows))


def load_practice(home: Home, clock: Clock, today: date) -> PracticeRows:
    """Return what Practice shows; takes of a crash are made into drafts on the way.

    Raises:
        PackError: the pack cannot be used. LibraryError: the library cannot be read.
    """
    packs = packs_on(home)
    monday = today - timedelta(days=today.weekday())
    with open_library(home, clock, repair) as library:
        is_read_only = library.read_only
        takes = [take for take in library.takes() if take.state is not TakeState.RECORDING]
        answer = _newest_answer(library, takes)
        cut_off = _cut_off(library, takes[:1])
        takes = [take for take in takes if not _is_imported(library, take)]
        waiting = [one for one in offers(home, library.inbox) if one.state is OfferState.NEW]
        rows = [
            replace(row, is_due=row.standing.is_due(today), is_planned=is_planned)
            for pack, drill, is_planned in _in_order(packs, monday)
            for row in [_row(library, pack, drill, takes, monday)]
        ]
    seconds = sum(take.seconds for take in takes if _day(take) >= monday)
    watched = sum(length for then, length in read_review_time(home).items() if then >= monday)
    return PracticeRows(
        packs=packs,
        rows=tuple(rows),
        seconds_this_week=seconds,
        reviewed_this_week=watched,
        answer=answer,
        news=unseen(home),
        offers=tuple(waiting),
        cut_off=cut_off,
        has_new_key=renewal_to_tell(home) is not None,
        is_read_only=is_read_only,
    )


def _in_order(packs: Sequence[Pack], monday: date) -> list[tuple[Pack, Drill, bool]]:
    """Return every drill with its pack and whether it is one of this week's, those first.

    The plan of a team's own packs takes the place of the app's.
    """
    planning = [pack for pack in packs[1:] if pack.plan] or packs[:1]
    found = [
        next((pack, drill, True) for pack in planning if drill in pack.drills)
        for drill in week(planning, monday)
    ]
    planned = {(pack.id, drill.id) for pack, drill, _ in found}
    others = [
        (pack, drill, False)
        for pack in (*packs[1:], packs[0])
        for drill in pack.drills
        if (pack.id, drill.id) not in planned
    ]
    return found + others


def _row(library: Library, pack: Pack, drill: Drill, takes: list[Take], monday: date) -> DrillRow:
    mine = [take for take in takes if (take.pack_id, take.drill_id) == (pack.id, drill.id)]
    outcomes = [(_day(take), _outcome(library, take, drill)) for take in reversed(mine)]
    # not answered yet: neither a pass nor the end of a row
    answered = [(day, came_to) for day, came_to in outcomes if came_to is not None]
    last = mine[0] if mine else None
    return DrillRow(
        pack=pack,
        drill=drill,
        takes=len(mine),
        last=last,
        this_week=last is not None and _day(last) >= monday,
        standing=standing(drill.pass_rule, answered),
    )


def _outcome(library: Library, take: Take, drill: Drill) -> Outcome | None:
    """Return what a take came to for *drill*; None if that does not count."""
    review = library.my_review(take.id)
    if review is None:
        return None
    run = library.drill(take.id)
    attempt = Attempt.of(take, run, library.folder(take.id).read_timeline(), review)
    return outcome(attempt) if counts(run, drill) else None


def _is_imported(library: Library, take: Take) -> bool:
    """Whether a take was not practised here: it counts neither as one nor as time."""
    return bool(imported_from(library.folder(take.id).read_timeline()))


def _cut_off(library: Library, newest: Sequence[Take]) -> Take | None:
    """Return the newest take if a crash or a dead battery ended it, and it waits to be seen."""
    for take in newest:
        timeline = library.folder(take.id).read_timeline()
        cut = any(e.kind is EntryKind.FAULT and e.id == INTERRUPTED for e in timeline)
        if cut and take.state is TakeState.DRAFT and library.my_review(take.id) is None:
            return take
    return None


def _newest_answer(library: Library, takes: list[Take]) -> NewAnswer | None:
    for take in takes:
        if take.delivery is Delivery.ANSWERED:
            others = [r for r in library.reviews(take.id) if r.role is not ReviewRole.SELF]
            if others:
                return NewAnswer(take, others[-1])
    return None


def _day(take: Take) -> date:
    return take.created.astimezone().date()


def _when(row: DrillRow) -> str:
    return row.last.id if row.last else ""
