from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drillroom.drills.model import Drill, DrillId, Habit, Pack, Phase, PhaseId, PhaseKind
from drillroom.drills.plan import week
from drillroom.drills.shelf import built_in_pack

TALK = Phase(PhaseId("talk"), PhaseKind.SPEAK, 20)
MONDAY = date(2026, 11, 23)


def pack_of(*habits: Habit) -> Pack:
    drills = tuple(
        Drill(DrillId(f"d{number}"), habit, "D", "Talk.", (TALK,))
        for number, habit in enumerate(habits)
    )
    return Pack("p", "1.0.0", "P", "en", drills, plan=tuple(drill.id for drill in drills))


def test_a_week_has_the_planned_drills_in_one_order_from_monday_to_sunday():
    pack = built_in_pack()

    order = week([pack], MONDAY)

    assert {drill.id for drill in order} == set(pack.plan)
    assert len(order) == len(pack.plan)
    assert all(week([pack], MONDAY + timedelta(days=day)) == order for day in range(7))


def test_another_week_has_another_order():
    orders = {week([built_in_pack()], MONDAY + timedelta(weeks=number)) for number in range(10)}

    assert len(orders) >= 9


@pytest.mark.parametrize("number", range(20))
def test_in_the_pack_that_ships_no_habit_comes_twice_in_a_row(number: int):
    order = week([built_in_pack()], MONDAY + timedelta(weeks=number))

    assert all(one.habit != other.habit for one, other in pairwise(order))


@given(habits=st.lists(st.sampled_from(Habit), max_size=9), weeks=st.integers(0, 500))
def test_two_of_a_habit_stand_together_only_where_it_cannot_be_helped(habits, weeks: int):
    order = week([pack_of(*habits)], MONDAY + timedelta(weeks=weeks))

    assert sorted(drill.id for drill in order) == sorted(f"d{n}" for n in range(len(habits)))
    most = max((habits.count(habit) for habit in habits), default=0)
    together = sum(one.habit == other.habit for one, other in pairwise(order))
    assert together == max(0, 2 * most - len(habits) - 1)


def test_a_pack_without_a_plan_has_no_week():
    assert week([Pack("p", "1.0.0", "P", "en", ())], MONDAY) == ()
