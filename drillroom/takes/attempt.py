"""What happened in one take: phases, speech, buyer lines and marks, as its measures need them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from drillroom.drills.model import Drill, Phase, PhaseId, PhaseKind
from drillroom.takes.model import LOUDSPEAKER, Entry, EntryKind, Run, Take
from drillroom.takes.review import Review

RUN_GAP_S = 1.0
"""A shorter gap does not break a run of speech: it is a breath."""

MARK_EARLY_S = 0.5
"""Who marks what they are about to say taps up to so long before the first word."""

_TOUCHING_S = 0.001
"""Phases that follow on each other are one stretch for a run."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One phase as it was run."""

    phase: Phase
    begin_s: float
    end_s: float

    @property
    def limit_s(self) -> float:
        """When its time was up; a soft phase may end later, one that was left early earlier."""
        return self.begin_s + self.phase.seconds


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

    def stretches(self, bases: Collection[PhaseId] = ()) -> list[Stretch]:
        """Return the phases as they were run, all or those that the pack calls *bases*.

        None where no clock ran.
        """
        by_id = {phase.id: phase for phase in self.drill.phases}
        turns = [e for e in self.timeline if e.kind in {EntryKind.PHASE, EntryKind.END}]
        run = (
            Stretch(by_id[PhaseId(entry.id)], entry.at_s, following.at_s)
            for entry, following in pairwise(turns)
            if entry.kind is EntryKind.PHASE and entry.id in by_id
        )
        return [one for one in run if not bases or one.phase.base in bases]

    def speak_stretches(self) -> list[Stretch]:
        """Return the speak phases as they were run."""
        return [one for one in self.stretches() if one.phase.kind is PhaseKind.SPEAK]

    def speak_end_s(self) -> float:
        """Return when the last speak phase ended, in seconds of the take."""
        speaks = self.speak_stretches()
        return speaks[-1].end_s if speaks else self.seconds

    def spoken_for(self) -> tuple[Run, ...]:
        """Return when the rep was to speak; the whole take where no clock ran."""
        speaks = [(one.begin_s, one.end_s) for one in self.speak_stretches()]
        return joined(speaks or [(0.0, self.seconds)], _TOUCHING_S)

    def buyer_lines(self) -> list[Run]:
        """Return from when to when the buyer spoke, as far as the take goes."""
        return [_said(entry, self.seconds) for entry in self._buyer()]

    def rep_speech(self) -> tuple[Run, ...] | None:
        """Return when the rep speaks; None when that is not known.

        While the buyer sounds from loudspeakers nobody can tell them apart: that is left out.
        """
        if self.speech is None:
            return None
        loud = [_said(e, self.seconds) for e in self._buyer() if e.by == LOUDSPEAKER]
        return tuple(outside(self.speech, loud)) if loud else self.speech

    def silence_after(self, at_s: float) -> float | None:
        """Return for how long the rep was silent after what was marked at *at_s*; None if unknown.

        That is from the end of the run of speech in which the mark lies, or after which it was set,
        to the next word, or to the end of the last speak phase.
        """
        speech = self.rep_speech()
        if speech is None:
            return None
        begun = [run for run in joined(speech, RUN_GAP_S) if run[0] <= at_s + MARK_EARLY_S]
        if not begun:
            return 0.0
        said_s = begun[-1][1]
        later = [begin for begin, _ in speech if begin >= said_s]
        return max(0.0, (later[0] if later else self.speak_end_s()) - said_s)

    def _buyer(self) -> Iterator[Entry]:
        return (entry for entry in self.timeline if entry.kind is EntryKind.BUYER)


def _said(entry: Entry, seconds: float) -> Run:
    until_s = entry.at_s if entry.until_s is None else entry.until_s
    return entry.at_s, max(entry.at_s, min(seconds, until_s))  # also of one behind the take's end


def joined(runs: Iterable[Run], gap_s: float) -> tuple[Run, ...]:
    """Return *runs*, in order, those joined between which there is less than *gap_s*."""
    found: list[Run] = []
    for begin, end in runs:
        if found and begin - found[-1][1] < gap_s:
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return tuple(found)


def nearby(runs: Sequence[Run]) -> Callable[[float, float], Sequence[Run]]:
    """Return what finds those of *runs* that may touch a stretch of time, without a look at each.

    A paper that somebody sent may have thousands; whatever their order, none that touches is left
    out.
    """
    if len(runs) < 4:
        return lambda _first, _last: runs
    ends = list(accumulate((end for _, end in runs), max))
    begins = list(accumulate((begin for begin, _ in reversed(runs)), min))[::-1]

    def near(first: float, last: float) -> Sequence[Run]:
        return runs[bisect_right(ends, first) : bisect_left(begins, last)]

    return near


def inside(runs: Iterable[Run], stretches: Sequence[Run]) -> Iterator[Run]:
    """Yield the parts of *runs* that lie in one of *stretches*; both are in order."""
    near = nearby(stretches)
    for begin, end in runs:
        for first, last in near(begin, end):
            if begin < last and first < end:
                yield (max(begin, first), min(end, last))


def outside(runs: Iterable[Run], stretches: Sequence[Run]) -> Iterator[Run]:
    """Yield the parts of *runs* that lie in none of *stretches*; both are in order."""
    near = nearby(stretches)
    for begin, end in runs:
        at_s = begin
        for first, last in near(begin, end):
            if first < end and last > at_s:
                if first > at_s:
                    yield (at_s, first)
                at_s = last
        if at_s < end:
            yield (at_s, end)


def length_s(runs: Iterable[Run]) -> float:
    """Return how long all *runs* are together."""
    return sum((end - begin for begin, end in runs), start=0.0)
