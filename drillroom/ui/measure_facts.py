"""What the measures of a take say: against its drill's limits and my own last takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from drillroom.drills.model import Drill, Threshold
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.outcome import Outcome, Standing, outcome, standing
from drillroom.ui.language import decimal, mark, tr, tr_count
from drillroom.ui.limits import Kind, Unit, goal_of, kind_of, measure_of, name_of, say

MOST = 3
_ITEMS = "items_yes"
_ELSE = ("longest_run_s", _ITEMS, "seconds")
"""What is shown where the drill limits less than three."""
_FIRST = mark("the first to compare with")


@dataclass(frozen=True, slots=True)
class MeasureFacts:
    """One measure against my own last takes of the drill."""

    name: str
    value: str
    unit: str
    bars: tuple[float, ...]
    """Earlier takes, then this one; 0 to 1."""
    sentence: str
    goal: str = ""
    """What the drill asks for."""
    met: bool = False
    """Whether the goal is reached."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One number in this take and in earlier ones; None where there was nothing to measure."""

    now: float | None
    earlier: tuple[float, ...]
    of: int | None = None


def measure_facts(
    now: Attempt, earlier: Sequence[Attempt], to_answer: int = 0
) -> list[MeasureFacts]:
    """Return at most three measures: what the drill limits, in its order, then what is left.

    While items are still *to_answer* the checklist is not compared with earlier takes.
    """
    drill = now.drill
    limits = [threshold for threshold in drill.thresholds if threshold.item is None]
    facts = [_limited(drill, limit, now, earlier) for limit in limits[:MOST]]
    mine, before = measures(now), [measures(one) for one in earlier]
    shown = {measure_of(limit) for limit in limits}
    for name in _ELSE:
        if name not in shown and name in mine and len(facts) < MOST:
            past = tuple(numbers[name] for numbers in before if name in numbers)
            reading = _Reading(mine[name], past, len(drill.items) if name == _ITEMS else None)
            facts.append(_facts(kind_of(drill, name), reading, reading.of))
    if not to_answer:
        return facts
    open_items = tr_count(to_answer, "{n} item to answer", "{n} items to answer")
    items = kind_of(drill, _ITEMS).name
    return [replace(f, bars=(), sentence=open_items) if f.name == items else f for f in facts]


def limited_value(limit: Threshold, attempt: Attempt, stands: Standing) -> float | None:
    """Return the number that tells most about a limit; *stands* is how *attempt* stands to it."""
    if limit.held is not None and stands.of is None:  # how long says more than how often
        return measures(attempt).get(measure_of(limit))
    return stands.value


def outcome_words(attempt: Attempt) -> tuple[str, str]:
    """Return what the take came to, and everything that is not yet met; "" while that is open."""
    came_to = outcome(attempt)
    if came_to is None:
        return "", ""
    if came_to is Outcome.PASS:
        return tr("Pass"), ""
    drill = attempt.drill
    unmet = [one for one in drill.thresholds if one.required and not standing(one, attempt).met]
    if not unmet:
        return tr("Not yet: it ended before its clock"), ""
    listed = "\n".join(f"{name_of(drill, one)}: {goal_of(drill, one)}" for one in unmet)
    first, more = name_of(drill, unmet[0]), len(unmet) - 1
    if not more:
        return tr("Not yet: {what}", what=first), listed
    return tr("Not yet: {what} and {more} more", what=first, more=more), listed


def _limited(
    drill: Drill, limit: Threshold, now: Attempt, earlier: Sequence[Attempt]
) -> MeasureFacts:
    stands = standing(limit, now)
    kind = replace(kind_of(drill, measure_of(limit)), name=name_of(drill, limit))
    past = [standing(limit, one) for one in earlier]
    is_counted = stands.of is not None
    same = [
        limited_value(limit, attempt, one)
        for attempt, one in zip(earlier, past, strict=True)
        if (one.of is not None) == is_counted
    ]
    known = tuple(value for value in same if value is not None)
    reading = _Reading(limited_value(limit, now, stands), known, stands.of)
    counted = replace(kind, unit=Unit.TIMES, greater=mark("more"), smaller=mark("fewer"))
    of = len(drill.items) if limit.measure == _ITEMS else stands.of
    facts = _facts(counted if is_counted else kind, reading, of, best=_best(limit, is_counted))
    return replace(facts, goal=goal_of(drill, limit), met=stands.met)


def _best(limit: Threshold, is_counted: bool) -> int:
    """Return 1 if a greater number is better, -1 if a smaller one is, 0 if neither is."""
    if is_counted or limit.held is not None:
        return 1
    if limit.mark is not None and (limit.before_end or limit.within):
        return 0
    return (limit.max is None) - (limit.min is None)


def _facts(kind: Kind, reading: _Reading, of: int | None, best: int = 1) -> MeasureFacts:
    now, earlier = reading.now, reading.earlier
    if now is None:
        return MeasureFacts(kind.name, "–", "", (), tr("nothing to measure yet"))
    value, unit = say(now, kind.unit)
    if of is not None:
        unit = tr("of {all}", all=of)
    most = max([*(abs(one) for one in earlier), abs(now), 1e-9])
    bars = tuple(abs(one) / most for one in [*earlier, now])
    return MeasureFacts(kind.name, value, unit, bars, _compared(kind, now, earlier, best))


def _compared(kind: Kind, now: float, earlier: Sequence[float], best: int) -> str:
    if not earlier:
        return tr(_FIRST)
    is_record = best and all(best * now > best * one for one in earlier)
    if is_record and kind.unit is not Unit.LENGTH:
        return tr("your best so far")
    digits = 1 if kind.unit is Unit.TENTHS else 0
    by = round(round(now, digits) - round(earlier[-1], digits), digits)
    if not by:
        return tr("the same as last time")
    size = decimal(abs(by), digits)
    unit = {Unit.LENGTH: " s", Unit.TENTHS: " s", Unit.PERCENT: " %", Unit.TIMES: ""}[kind.unit]
    longer = tr(kind.greater if by > 0 else kind.smaller)
    return tr("{size} {longer} than last time", size=f"{size}{unit}", longer=longer)
