"""When a drill is owned: passed so often in a row, and once more when some days have gone by.

The days between are what makes it last: what is recalled after a pause is kept longer than what is
repeated at once (N. J. Cepeda et al., Psychological Bulletin 132, 2006).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from drillroom.drills.model import Drill, PassRule
from drillroom.takes.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Standing:
    """How far somebody is with a drill. What was reached is never taken away."""

    goal: int
    """How many passes in a row are wanted."""
    passed: int = 0
    """How many there are, up to the newest take; the goal once it was reached."""
    again_from: date | None = None
    """The day from which it is passed once more; None before the goal, and when that is done."""

    @property
    def is_owned(self) -> bool:
        """Whether the goal was reached."""
        return self.passed >= self.goal

    def is_due(self, today: date) -> bool:
        """Whether it is time to pass the drill once more."""
        return self.again_from is not None and self.again_from <= today


def standing(rule: PassRule, takes: Iterable[tuple[date, Outcome]]) -> Standing:
    """Return how far somebody is, by the day and outcome of each take, the oldest first.

    A take that is not yet a pass starts the row anew while the goal is ahead. After it, nothing is
    lost: one pass on the day of the re-test or later is all that is wanted.
    """
    now = Standing(rule.streak)
    for day, came_to in takes:
        passed = came_to is Outcome.PASS
        if not now.is_owned:
            count = now.passed + 1 if passed else 0
            again_from = day + timedelta(rule.retest_days) if count >= rule.streak else None
            now = Standing(rule.streak, count, again_from)
        elif passed and now.is_due(day):
            now = Standing(rule.streak, rule.streak)
    return now


def counts(run: Drill, drill: Drill) -> bool:
    """Whether a take of *run* counts for *drill*: not if it was a longer, easier variant."""
    return run.variant is None or run.seconds <= drill.seconds
