"""Whether a take meets the thresholds of its drill."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from drillroom.drills.model import Threshold
from drillroom.takes.attempt import Attempt, Stretch
from drillroom.takes.measures import LINE_MEASURES, in_window, line_values, measures, phase_measure
from drillroom.takes.timeline import imported_from, is_cut_short


class Outcome(StrEnum):
    """What a take came to. There is no "failed"."""

    PASS = "pass"
    NOT_YET = "not yet"


def outcome(attempt: Attempt) -> Outcome | None:
    """Return whether every required threshold is met; None while the checklist is not answered.

    A drill without a required threshold is a measurement: it has no outcome. Nor has a file that
    was imported: no clock governed it. A take that was stopped before its clock ended it is not
    yet a pass: the rest was never spoken.
    """
    required = [threshold for threshold in attempt.drill.thresholds if threshold.required]
    if imported_from(attempt.timeline):
        return None
    if not required or attempt.review is None or attempt.review.unanswered(attempt.drill):
        return None
    if is_cut_short(attempt.timeline):
        return Outcome.NOT_YET
    return Outcome.PASS if all(met(t, attempt) for t in required) else Outcome.NOT_YET


@dataclass(frozen=True, slots=True)
class Standing:
    """How a take stands to one threshold."""

    met: bool
    value: float | None
    """The measure, the marks that count, or how often it was kept; None if there is nothing."""
    of: int | None = None
    """How many phases or buyer lines it was looked at in, where that is more than one."""


def standing(threshold: Threshold, attempt: Attempt) -> Standing:
    """Return how the take stands to *threshold*; a measure that it lacks does not meet it."""
    if threshold.item is not None:
        yes = bool(attempt.review and attempt.review.answers.get(threshold.item))
        return Standing(yes, float(yes))
    if threshold.mark is not None:
        occasions, value = _marked(threshold, attempt)
    else:
        occasions, value = _measured(threshold, attempt)
    wanted = len(occasions) if threshold.times is None else threshold.times
    kept = sum(occasions)
    is_met = bool(occasions) and kept >= wanted
    many = len(occasions) > 1
    return Standing(is_met, kept if many else value, len(occasions) if many else None)


def met(threshold: Threshold, attempt: Attempt) -> bool:
    """Return whether one threshold is met."""
    return standing(threshold, attempt).met


def _measured(threshold: Threshold, attempt: Attempt) -> tuple[list[bool], float | None]:
    """Return for each phase, buyer line, or the take, whether the measure is in its limits.

    With it comes the measure where it is taken only once.
    """
    measure = threshold.measure or ""
    values: Sequence[float | None]
    if threshold.phases:
        stretches = attempt.stretches(threshold.phases)
        values = [phase_measure(attempt, stretch, measure) for stretch in stretches]
    elif measure in LINE_MEASURES:
        values = [value for _, value in line_values(attempt, measure)]
    else:
        values = [measures(attempt).get(measure)]
    kept = [value is not None and _in_limits(threshold, value) for value in values]
    return kept, values[0] if len(values) == 1 else None


def _marked(threshold: Threshold, attempt: Attempt) -> tuple[list[bool], float | None]:
    """Return for each phase, or the take, whether as many marks count as are wanted.

    With it comes how many count.
    """
    times = [
        at_s for at_s in attempt.mark_times(threshold.mark or "") if _held(threshold, attempt, at_s)
    ]
    if threshold.before_end is not None:
        near_s, far_s = threshold.before_end
        end_s = attempt.speak_end_s()
        times = [at_s for at_s in times if near_s <= end_s - at_s <= far_s]
    stretches = attempt.stretches(threshold.phases)
    if threshold.phases:
        counts = [_count(threshold, times, [stretch]) for stretch in stretches]
    elif threshold.within is not None:
        counts = [_count(threshold, times, stretches)]
    else:
        counts = [len(times)]
    return [_enough(threshold, count) for count in counts], float(sum(counts))


def _held(threshold: Threshold, attempt: Attempt, at_s: float) -> bool:
    if threshold.held is None:
        return True
    silence_s = attempt.silence_after(at_s)
    return silence_s is not None and silence_s >= threshold.held


def _count(threshold: Threshold, times: Sequence[float], stretches: Sequence[Stretch]) -> int:
    """Return how many of *times* lie in one of *stretches*, in the threshold's window there."""
    count = 0
    for at_s in times:
        for stretch in stretches:
            if in_window(at_s, (stretch.begin_s, stretch.end_s)):
                first_s, last_s = threshold.within or (0.0, stretch.end_s)
                count += first_s <= at_s - stretch.begin_s <= last_s
    return count


def _enough(threshold: Threshold, count: int) -> bool:
    """Whether *count* marks are in the limits; without any limit one is enough."""
    if threshold.min is None and threshold.max is None:
        return count >= 1
    return _in_limits(threshold, count)


def _in_limits(threshold: Threshold, value: float) -> bool:
    least, most = threshold.min, threshold.max
    return (least is None or value >= least) and (most is None or value <= most)
