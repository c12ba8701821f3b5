"""Which habits and behaviours packs train, and which of their limits tell something."""

from dataclasses import replace

from drillroom.drills.model import (
    Drill,
    DrillId,
    Habit,
    Item,
    ItemId,
    Pack,
    Phase,
    PhaseId,
    PhaseKind,
    Threshold,
)
from drillroom.takes.attempt import Attempt
from drillroom.takes.coverage import ENOUGH, coverage
from drillroom.takes.model import Entry, EntryKind, TakeId
from drillroom.takes.review import Review, ReviewRole

SOON = Threshold(measure="first_word_s", max=2.0)
SAID = Item(ItemId("said"), "Said it")
DRILL = Drill(
    DrillId("one"), Habit.CLOSE, "One", "Ask.", (Phase(PhaseId("talk"), PhaseKind.SPEAK, 10),),
    items=(SAID,), thresholds=(SOON,), behaviours=("listen",),
)  # fmt: skip
PACK = Pack(
    "team", "1.0.0", "Team", "en", (DRILL, replace(DRILL, id=DrillId("two"), thresholds=()))
)


def attempt(first_word_s: float, drill: Drill = DRILL, *, is_answered: bool = True) -> Attempt:
    timeline = (Entry(0, EntryKind.PHASE, "talk"), Entry(10, EntryKind.END, "clock"))
    review = Review(TakeId("take"), ReviewRole.SELF, "Ana")
    if is_answered:
        review = review.with_ticks(drill, {SAID.id: True})
    return Attempt(drill, 10.0, timeline, review, ((first_word_s, 9.0),))


def limit_of(*attempts: Attempt):
    (limit,) = coverage([PACK], {("team", "one"): attempts}).limits
    return limit


def test_every_habit_and_behaviour_is_listed_also_those_without_a_drill():
    found = coverage([PACK], {})

    assert [drill.id for drill in found.habits[Habit.CLOSE]] == ["one", "two"]
    assert found.habits[Habit.EDGE] == ()
    assert [drill.id for drill in found.behaviours["listen"]] == ["one", "two"]
    assert len(found.behaviours) == 13


def test_a_limit_that_nobody_or_everybody_reached_is_found_once_there_are_takes_enough():
    assert limit_of(*[attempt(3.0)] * ENOUGH).is_never
    assert limit_of(*[attempt(1.0)] * ENOUGH).is_always
    few = limit_of(*[attempt(1.0)] * (ENOUGH - 1))
    assert not few.is_always
    mixed = limit_of(*[attempt(1.0)] * ENOUGH, attempt(3.0))
    assert (mixed.takes, mixed.reached) == (6, 5)
    assert not mixed.is_always
    assert not mixed.is_never


def test_takes_without_that_limit_without_an_answer_or_of_another_pack_do_not_count():
    other = replace(DRILL, thresholds=(replace(SOON, max=5.0),))

    assert limit_of(attempt(1.0, other), attempt(1.0, is_answered=False)).takes == 0
    (limit,) = coverage([PACK], {("other", "one"): [attempt(1.0)]}).limits
    assert limit.takes == 0
