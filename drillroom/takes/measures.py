"""Numbers computed from a take, and whether they meet the drill's thresholds. Never a verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from drillroom.drills.model import Drill, PhaseKind, Threshold
from drillroom.takes.model import Entry, EntryKind, Run, Take
from drillroom.takes.review import Review
from drillroom.takes.timeline import imported_from, is_cut_short

RUN_GAP_S = 1.0
"""A shorter gap does not break a run of speech: it is a breath."""
_TOUCHING_S = 0.001
"""Phases that follow on each other are one stretch for a run."""


class Outcome(StrEnum):
    """What a take came to. There is no "failed"."""

    PASS = "pass"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True)
class Attempt:
    """Everything the measures of one take are made from."""

    drill: Drill
    seconds: float
    timeline: tuple[Entry, ...]
    review: Review | None = None
    """The rep's own; None before there is one."""
    speech: tuple[Run, ...] | None = None
    """When somebody speaks; None when that is not known."""

    @classmethod
    def of(
        cls, take: Take, drill: Drill, timeline: tuple[Entry, ...], review: Review | None = None
    ) -> Attempt:
        """Return the attempt that *take* is."""
        return cls(drill, take.seconds, timeline, review, take.speech)

    def mark_times(self, tag: str) -> list[float]:
        """Return when the rep marked with *tag*, while recording or reviewing, in order."""
        live = [e.at_s for e in self.timeline if e.kind is EntryKind.MARK and e.id == tag]
        later = [m.at_s for m in self.review.marks if m.tag == tag] if self.review else []
        return sorted(live + later)

    def speak_end_s(self) -> float:
        """Return when the last speak phase ended, in seconds of the take."""
        phases = self.speak_phases()
        return phases[-1][1] if phases else self.seconds

    def speak_phases(self) -> list[Run]:
        """Return from when to when each speak phase was run; none where no clock ran."""
        speaks = {phase.id for phase in self.drill.phases if phase.kind is PhaseKind.SPEAK}
        turns = [e for e in self.timeline if e.kind in {EntryKind.PHASE, EntryKind.END}]
        return [
            (entry.at_s, following.at_s)
            for entry, following in pairwise(turns)
            if entry.kind is EntryKind.PHASE and entry.id in speaks
        ]


def measures(attempt: Attempt) -> dict[str, float]:
    """Return the measures of a take by id.

    `seconds`: length of the recording. `items_yes`: items answered yes, once there are ticks.
    `marks_TAG`: how often the rep marked with that tag, for each tag of the drill. Those of speech
    are there once somebody listened; `docs/measures.md` says what each means.
    """
    numbers = {"seconds": round(attempt.seconds, 3)}
    if attempt.review is not None and attempt.review.ticks:
        numbers["items_yes"] = float(sum(attempt.review.answers.values()))
    counts = Counter({tag.id: len(attempt.mark_times(tag.id)) for tag in attempt.drill.tags})
    numbers |= {f"marks_{tag}": float(count) for tag, count in counts.items()}
    return numbers | _speech_measures(attempt)


def _speech_measures(attempt: Attempt) -> dict[str, float]:
    """Return the measures of speech: only what was said in speak phases counts."""
    if attempt.speech is None:
        return {}
    phases = attempt.speak_phases()
    spoken_for = joined(phases or [(0.0, attempt.seconds)], _TOUCHING_S)
    said = list(_inside(attempt.speech, spoken_for))
    speech_s = _length_s(said)
    whole_runs = joined(said, RUN_GAP_S)
    numbers = {
        "speech_s": speech_s,
        "longest_run_s": max((end - begin for begin, end in whole_runs), default=0.0),
    }
    if phases_s := _length_s(spoken_for):
        numbers["talk_percent"] = 100 * speech_s / phases_s
    if said and phases:
        numbers["first_word_s"] = said[0][0] - phases[0][0]
    return {name: round(value, 2) for name, value in numbers.items()}


def joined(runs: Iterable[Run], gap_s: float) -> tuple[Run, ...]:
    """Return *runs*, in order, those joined between which there is less than *gap_s*."""
    found: list[Run] = []
    for begin, end in runs:
        if found and begin - found[-1][1] < gap_s:
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return tuple(found)


def _inside(runs: Iterable[Run], stretches: Sequence[Run]) -> Iterator[Run]:
    """Yield the parts of *runs* that lie in one of *stretches*; both are in order."""
    for begin, end in runs:
        for first, last in stretches:
            if begin < last and first < end:
                yield (max(begin, first), min(end, last))


def _length_s(runs: Iterable[Run]) -> float:
    return sum((end - begin for begin, end in runs), start=0.0)


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


def met(threshold: Threshold, attempt: Attempt) -> bool:
    """Return whether one threshold is met; a measure that the take lacks does not meet it."""
    if threshold.item is not None:
        return bool(attempt.review and attempt.review.answers.get(threshold.item))
    if threshold.mark is not None:
        return _marks_met(threshold, attempt.mark_times(threshold.mark), attempt.speak_end_s())
    value = measures(attempt).get(threshold.measure or "")
    return value is not None and _between(value, threshold.min, threshold.max)


def _marks_met(threshold: Threshold, times: Sequence[float], end_s: float) -> bool:
    counted: Iterable[float] = times
    if threshold.before_end is not None:
        near_s, far_s = threshold.before_end
        counted = [at_s for at_s in times if near_s <= end_s - at_s <= far_s]
    count = len(list(counted))
    least = threshold.min
    if least is None and threshold.max is None:
        least = 1
    return _between(count, least, threshold.max)


def _between(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)
