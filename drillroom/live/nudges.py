"""Short hints while a drill runs: about what it limits, seldom, each once a take. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drillroom.drills.model import Drill, Phase, PhaseKind
from drillroom.live.ear import LATE_S
from drillroom.live.runner import Now
from drillroom.phrase import Phrase

APART_S = 20.0
"""Between two hints there is at least so much time."""
SHOWN_S = 4.0
"""A hint stands so long."""
AHEM_S = 0.5
"""Whoever says "mm-hm" does not talk over the buyer."""
SHARE_AFTER_S = 60.0
"""Before so much was said in all, a share of it says little."""
SHARE_SLACK = 10.0
"""Percent above the limit: the share goes up and down in a call."""

BEGIN, LISTEN = Phrase("Begin now"), Phrase("Let the buyer finish")
STOP, ASK = Phrase("Stop and listen"), Phrase("Ask a question")


@dataclass(frozen=True, slots=True)
class Nudge:
    """One hint."""

    words: str
    at_s: float


class Nudges:
    """Looks at one take from its start on.

    Only what a threshold of the drill limits is hinted at: who need not be short is not hurried.
    """

    def __init__(self, drill: Drill) -> None:
        self._limits = [one for one in drill.thresholds if one.max is not None]
        self._given: list[Nudge] = []
        self._before_s = 0.0
        self._spoke_from_s: float | None = None  # of the speech that goes on
        self._rep_s = self._buyer_s = 0.0

    def heed(self, now: Now, at_s: float) -> str:
        """Return the hint to show at *at_s*, "" for none. Called again and again as time passes."""
        self._follow(now, at_s)
        last = self._given[-1] if self._given else None
        if last is not None and at_s < last.at_s + SHOWN_S:
            return last.words
        if now.phase is None or (last is not None and at_s < last.at_s + APART_S):
            return ""
        given = {nudge.words for nudge in self._given}
        words = next((one for one in self._due(now, now.phase, at_s) if one not in given), "")
        if words:
            self._given.append(Nudge(words, at_s))
        return words

    def _follow(self, now: Now, at_s: float) -> None:
        """Learn who has spoken since the last call."""
        passed_s, self._before_s = max(0.0, at_s - self._before_s), at_s
        is_speaking = now.phase is not None and now.quiet_s == 0
        if not is_speaking:
            self._spoke_from_s = None
        elif self._spoke_from_s is None:
            self._spoke_from_s = at_s
        if now.phase is not None and now.phase.kind is PhaseKind.SPEAK and is_speaking:
            self._rep_s += passed_s
        if now.said is not None:
            self._buyer_s += passed_s

    def _due(self, now: Now, phase: Phase, at_s: float) -> Iterator[str]:
        if self._is_late_to_begin(now, phase, at_s):
            yield BEGIN
        if now.said is not None and self._spoke_from_s is not None:
            has_begun = self._spoke_from_s > now.said.at_s
            is_limited = self._most("overlap_s", phase) is not None
            if has_begun and is_limited and at_s - self._spoke_from_s > AHEM_S:
                yield LISTEN
            stop_s = self._most("stop_s", phase)
            if not has_begun and stop_s is not None and at_s - now.said.at_s > stop_s + LATE_S:
                yield STOP
        if now.said is None and phase.kind is PhaseKind.SPEAK and self._talks_too_much(phase):
            yield ASK

    def _is_late_to_begin(self, now: Now, phase: Phase, at_s: float) -> bool:
        most_s = self._most("first_word_s", phase)
        if most_s is None or phase.kind is not PhaseKind.SPEAK:
            return False
        is_silent = now.quiet_s > 0 and abs(now.quiet_s - (at_s - now.phase_at_s)) < 1e-6
        return is_silent and now.quiet_s > most_s + LATE_S

    def _talks_too_much(self, phase: Phase) -> bool:
        most, said_s = self._most("talk_percent", phase), self._rep_s + self._buyer_s
        if most is None or said_s < SHARE_AFTER_S:
            return False
        return 100 * self._rep_s / said_s > most + SHARE_SLACK

    def _most(self, measure: str, phase: Phase) -> float | None:
        """Return the closest limit of *measure* that holds in *phase*, or in the whole take."""
        found = (
            one.max
            for one in self._limits
            if one.measure == measure and (not one.phases or phase.base in one.phases)
        )
        return min((most for most in found if most is not None), default=None)
