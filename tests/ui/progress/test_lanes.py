from datetime import date, timedelta

import pytest

from drillroom.ui.progress.lanes import Goal, weeks_in_a_row

TODAY = date(2026, 11, 27)  # a Friday


def ago(*days: int) -> list[date]:
    return [TODAY - timedelta(days=one) for one in days]


@pytest.mark.parametrize(
    ("practised", "weeks"),
    [((), 0), ((0,), 1), ((7,), 1), ((0, 7, 14), 3), ((0, 14), 1), ((14,), 0), ((4, 5), 2)],
)
def test_weeks_in_a_row_end_where_a_week_has_no_practice(practised: tuple[int, ...], weeks: int):
    assert weeks_in_a_row(ago(*practised), TODAY) == weeks


@pytest.mark.parametrize(
    ("goal", "value", "gap"),
    [
        (Goal(None, 10), 12, 2),
        (Goal(None, 10), 10, 0),
        (Goal(3, None), 2.5, 0.5),
        (Goal(20, 25), 27, 2),
        (Goal(20, 25), 22, 0),
    ],
)
def test_the_gap_is_how_far_a_number_is_from_its_goal(goal: Goal, value: float, gap: float):
    assert goal.gap(value) == gap
