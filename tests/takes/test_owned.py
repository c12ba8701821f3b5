from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drillroom.drills.model import PassRule
from drillroom.drills.shelf import built_in_pack
from drillroom.takes.outcome import Outcome
from drillroom.takes.owned import Standing, counts, standing

RULE = PassRule(streak=3, retest_days=5)
MONDAY = date(2026, 11, 16)
SATURDAY = MONDAY + timedelta(5)
TAKES = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(Outcome)), max_size=30)


def after(*days: int | None) -> Standing:
    """Return the standing after passes on these days from Monday; None: not yet, the same day."""
    takes, last = [], 0
    for day in days:
        last = last if day is None else day
        takes.append((MONDAY + timedelta(last), Outcome.NOT_YET if day is None else Outcome.PASS))
    return standing(RULE, takes)


@pytest.mark.parametrize(
    ("days", "passed", "again_from"),
    [
        ((), 0, None),
        ((0,), 1, None),
        ((0, 0, None), 0, None),
        ((0, None, 0, 1), 2, None),
        ((0, 0, 0), 3, SATURDAY),
        ((0, 0, 0, 4), 3, SATURDAY),
        ((0, 0, 0, None, 1), 3, SATURDAY),
        ((0, 0, 0, 5), 3, None),
        ((0, 0, 0, 4, None, 9, None), 3, None),
    ],
)
def test_a_drill_is_owned_after_a_row_of_passes_and_passed_once_more_days_later(
    days, passed, again_from
):
    assert after(*days) == Standing(3, passed, again_from)


def test_the_retest_is_due_from_its_day_on_until_it_is_passed():
    waiting = after(0, 0, 0)

    assert not waiting.is_due(SATURDAY - timedelta(1))
    assert waiting.is_due(SATURDAY)
    assert waiting.is_due(SATURDAY + timedelta(100))
    assert not after(0, 0, 0, 7).is_due(SATURDAY + timedelta(100))


def test_a_single_pass_owns_a_drill_that_wants_one():
    assert standing(PassRule(1, 1), [(MONDAY, Outcome.PASS)]).is_owned


@given(takes=TAKES)
def test_what_is_owned_stays_owned_and_nothing_is_owned_without_a_row_of_passes(takes):
    day, dated = MONDAY, []
    for days, came_to in takes:
        day += timedelta(days)
        dated.append((day, came_to))

    owned = [standing(RULE, dated[:count]).is_owned for count in range(len(dated) + 1)]

    assert owned == sorted(owned)
    words = "".join("p" if came_to is Outcome.PASS else "." for _, came_to in dated)
    assert owned[-1] == ("ppp" in words)


def test_a_longer_variant_is_for_learning_and_a_shorter_one_counts():
    drill = built_in_pack().drill("the-last-twenty")
    (fast,) = (way for way in drill.ways if way.variant)
    slow_phases = tuple(replace(phase, seconds=phase.seconds * 2) for phase in drill.phases)
    slow = drill.run_as(replace(fast.variant, phases=slow_phases))

    assert counts(drill, drill)
    assert counts(fast, drill)
    assert not counts(slow, drill)
