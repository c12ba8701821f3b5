"""How I do over time, one lane a habit: the drill I ran most, against its limit. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from drillroom.drills.model import Drill, Habit, Threshold
from drillroom.takes.attempt import Attempt
from drillroom.takes.outcome import standing
from drillroom.ui.language import tr
from drillroom.ui.limits import Unit, goal_of, kind_of, measure_of, name_of, say
from drillroom.ui.measure_facts import limited_value

BASELINE_TAKES = 3
"""So many first takes are where somebody comes from: one alone says little."""


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
class Reading:
    """How one take stands to the first limit of its drill."""

    limit: Threshold
    value: float
    met: bool
    of: int | None
    """In how many phases or buyer lines the limit was looked at; None for one number."""


@dataclass(frozen=True, slots=True)
class Practised:
    """One take of mine, on the day it was recorded."""

    day: date
    seconds: float
    drill: Drill
    reading: Reading | None
    """None where the drill has no limit, or there was nothing to measure."""


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
    goal_words: str
    points: tuple[Point, ...]
    """The oldest first; at least one."""

    @property
    def baseline(self) -> float | None:
        """The middle of the first takes; None while there are not more than those."""
        first = sorted(point.value for point in self.points[:BASELINE_TAKES])
        return first[BASELINE_TAKES // 2] if len(self.points) > BASELINE_TAKES else None

    def said(self, value: float) -> str:
        """Return what a take came to: "3.4 s", "2 of 3"."""
        if self.of is None:
            return self.words(value)
        return tr("{done} of {all}", done=f"{value:.0f}", all=self.of)

    @property
    def gap_words(self) -> str:
        """How far the newest take is from the goal."""
        last = self.points[-1]
        gap = self.goal.gap(last.value)
        if last.met:
            return tr("goal reached")
        return tr("{gap} to go", gap=self.words(gap)) if gap else tr("not yet")

    @property
    def change_words(self) -> str:
        """How the newest take stands to where I come from; "" while that is not known."""
        if self.baseline is None:
            return ""
        return tr("from {value} in the first takes", value=self.said(self.baseline))

    def words(self, value: float) -> str:
        """Return a number of this lane with its unit."""
        return " ".join(part for part in say(value, self.unit) if part)


def lanes(practised: Iterable[Practised]) -> dict[Habit, Lane]:
    """Return for each habit its most practised drill that has a limit; habits without are left out.

    Takes of a drill whose limit was changed are compared no further back than the change.
    """
    by_drill: dict[tuple[Habit, str], list[Practised]] = defaultdict(list)
    for one in practised:
        if one.drill.habit is not None:
            by_drill[one.drill.habit, one.drill.id].append(one)
    found: dict[Habit, Lane] = {}
    for (habit, _), takes in by_drill.items():
        lane = _lane(takes)
        if lane is not None and (habit not in found or _worth(lane) > _worth(found[habit])):
            found[habit] = lane
    return found


def reading_of(attempt: Attempt) -> Reading | None:
    """Return how a take stands to the first limit of its drill, a required one if there is one."""
    limits = [limit for limit in attempt.drill.thresholds if limit.item is None]
    limit = next((one for one in limits if one.required), limits[0] if limits else None)
    if limit is None:
        return None
    stands = standing(limit, attempt)
    value = limited_value(limit, attempt, stands)
    return None if value is None else Reading(limit, value, stands.met, stands.of)


def weeks_in_a_row(days: Iterable[date], today: date) -> int:
    """Return how many weeks on end have practice; this week may still be ahead."""
    mondays = {monday_of(day) for day in days}
    week = monday_of(today)
    if week not in mondays:
        week -= timedelta(weeks=1)
    count = 0
    while week in mondays:
        count += 1
        week -= timedelta(weeks=1)
    return count


def monday_of(day: date) -> date:
    """Return the Monday with which the week of *day* begins."""
    return day - timedelta(days=day.weekday())


def _worth(lane: Lane) -> tuple[int, date]:
    return len(lane.points), lane.points[-1].day


def _lane(takes: Sequence[Practised]) -> Lane | None:
    read = [(one, one.reading) for one in takes if one.reading is not None]
    if not read:
        return None
    newest, last = read[-1]
    limit, drill = last.limit, newest.drill
    points = tuple(
        Point(one.day, reading.value, reading.met)
        for one, reading in read
        if (reading.limit, reading.of) == (limit, last.of)
    )
    unit = Unit.TIMES if last.of is not None else kind_of(drill, measure_of(limit)).unit
    goal, name = _goal(limit, last.of), name_of(drill, limit)
    return Lane(drill, name, unit, last.of, goal, goal_of(drill, limit), points)


def _goal(limit: Threshold, of: int | None) -> Goal:
    if of is not None:
        return Goal(float(of if limit.times is None else limit.times), None)
    if limit.held is not None:
        return Goal(limit.held, None)
    if limit.min is None and limit.max is None:
        return Goal(1.0, None)
    return Goal(limit.min, limit.max)
