"""How I do over time, one lane a habit: the drill I ran most, against its limit. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from drillroom.drills.model import Drill, Habit, Threshold
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.outcome import Standing, standing
from drillroom.ui.limits import Unit, kind_of, measure_of, name_of, say

BASELINE_TAKES = 3
"""So many first takes are where somebody comes from: one alone says little."""


@dataclass(frozen=True, slots=True)
class Practised:
    """One take of mine, on the day it was recorded."""

    day: date
    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Goal:
    """Between what the drill wants a number; None where it sets no limit."""

    least: float | None
    most: float | None

    def gap(self, value: float) -> float:
        """Return how far *value* is from the goal; 0 where it is reached."""
        if self.least is not None and value < self.least:
            return self.least - value
        return value - self.most if self.most is not None and value > self.most else 0.0


@dataclass(frozen=True, slots=True)
class Point:
    """One take of a lane."""

    day: date
    value: float
    met: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """One drill's first limit over time."""

    drill: Drill
    measure: str
    """What the number is about."""
    unit: Unit
    of: int | None
    """How many phases or buyer lines are counted; None where one number is measured."""
    goal: Goal
    points: tuple[Point, ...]
    """The oldest first; at least one."""

    @property
    def baseline(self) -> float | None:
        """The middle of the first takes; None while there are not more than those."""
        first = sorted(point.value for point in self.points[:BASELINE_TAKES])
        return first[BASELINE_TAKES // 2] if len(self.points) > BASELINE_TAKES else None

    @property
    def number(self) -> str:
        """What the newest take came to."""
        value = self.points[-1].value
        return self.words(value) if self.of is None else f"{value:.0f} of {self.of}"

    @property
    def gap_words(self) -> str:
        """How far the newest take is from the goal."""
        last = self.points[-1]
        gap = self.goal.gap(last.value)
        if last.met:
            return "goal reached"
        return f"{self.words(gap)} to go" if gap else "not yet"

    @property
    def goal_words(self) -> str:
        """What the drill asks for."""
        least, most = self.goal.least, self.goal.most
        if least is not None and most is not None:
            return self.words(least) if least == most else f"{least:g} to {self.words(most)}"
        return f"at most {self.words(most)}" if most is not None else f"at least {self._least}"

    @property
    def change_words(self) -> str:
        """How the newest take stands to where I come from; "" while that is not known."""
        if self.baseline is None:
            return ""
        return f"from {self.words(self.baseline)} in the first takes"

    def words(self, value: float) -> str:
        """Return a number of this lane with its unit."""
        return " ".join(part for part in say(value, self.unit) if part)

    @property
    def _least(self) -> str:
        return self.words(self.goal.least or 0.0)


def lanes(practised: Iterable[Practised]) -> dict[Habit, Lane]:
    """Return for each habit its most practised drill that has a limit; habits without are left out.

    Takes of a drill whose limit was changed are compared no further back than the change.
    """
    by_drill: dict[tuple[Habit, str], list[Practised]] = defaultdict(list)
    for one in practised:
        if one.attempt.drill.habit is not None:
            by_drill[one.attempt.drill.habit, one.attempt.drill.id].append(one)
    found: dict[Habit, Lane] = {}
    for (habit, _), takes in by_drill.items():
        lane = _lane(takes)
        if lane is not None and (habit not in found or _worth(lane) > _worth(found[habit])):
            found[habit] = lane
    return found


def weeks_in_a_row(days: Iterable[date], today: date) -> int:
    """Return how many weeks on end have practice; this week may still be ahead."""
    mondays = {_monday(day) for day in days}
    week = _monday(today)
    if week not in mondays:
        week -= timedelta(weeks=1)
    count = 0
    while week in mondays:
        count += 1
        week -= timedelta(weeks=1)
    return count


def takes_a_week(days: Sequence[date], today: date, weeks: int) -> tuple[int, ...]:
    """Return how many takes each of the last *weeks* has, this one last."""
    mondays = [_monday(day) for day in days]
    first = _monday(today) - timedelta(weeks=weeks - 1)
    return tuple(mondays.count(first + timedelta(weeks=number)) for number in range(weeks))


def _worth(lane: Lane) -> tuple[int, date]:
    return len(lane.points), lane.points[-1].day


def _lane(takes: Sequence[Practised]) -> Lane | None:
    drill = takes[-1].attempt.drill
    limits = [limit for limit in drill.thresholds if limit.item is None]
    limit = next((one for one in limits if one.required), limits[0] if limits else None)
    if limit is None:
        return None
    read = [(one.day, one.attempt, standing(limit, one.attempt)) for one in takes]
    of = read[-1][2].of
    points = [
        Point(day, value, stands.met)
        for day, attempt, stands in read
        if limit in attempt.drill.thresholds and stands.of == of
        if (value := _value(limit, attempt, stands)) is not None
    ]
    if not points:
        return None
    unit = Unit.TIMES if of is not None else kind_of(drill, measure_of(limit)).unit
    name = name_of(drill, limit)
    return Lane(drill, name, unit, of, _goal(limit, of), tuple(points))


def _value(limit: Threshold, attempt: Attempt, stands: Standing) -> float | None:
    if limit.held is not None and stands.of is None:  # how long says more than how often
        return measures(attempt).get(measure_of(limit))
    return stands.value


def _goal(limit: Threshold, of: int | None) -> Goal:
    if of is not None:
        return Goal(float(of if limit.times is None else limit.times), None)
    if limit.held is not None:
        return Goal(limit.held, None)
    if limit.min is None and limit.max is None:
        return Goal(1.0, None)
    return Goal(limit.min, limit.max)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
