"""What packs train, and which of their limits tell anything: for whoever writes drills. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.model import Drill, Habit, Pack, Threshold
from drillroom.takes.attempt import Attempt
from drillroom.takes.outcome import met, outcome

ENOUGH = 5
"""From so many takes on it says something that nobody, or everybody, reached a limit."""


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit of a drill, and how often it was reached."""

    drill: Drill
    threshold: Threshold
    takes: int
    """Answered takes of the drill on this computer, of every version with this limit."""
    reached: int

    @property
    def is_never(self) -> bool:
        """Whether nobody reached it, in takes enough to say so: is it too hard?"""
        return self.takes >= ENOUGH and self.reached == 0

    @property
    def is_always(self) -> bool:
        """Whether everybody reached it, in takes enough to say so: is it too easy?"""
        return self.takes >= ENOUGH and self.reached == self.takes


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the drills of some packs train."""

    habits: Mapping[Habit, tuple[Drill, ...]]
    """Every habit, with its drills."""
    behaviours: Mapping[str, tuple[Drill, ...]]
    """Every one of the thirteen by its id, with the drills that train it."""
    limits: tuple[Limit, ...]


def coverage(
    packs: Sequence[Pack], attempts: Mapping[tuple[str, str], Sequence[Attempt]]
) -> Coverage:
    """Return what *packs* train; *attempts* are my takes by the ids of their pack and drill."""
    drills = [(pack, drill) for pack in packs for drill in pack.drills]
    return Coverage(
        habits={habit: tuple(d for _, d in drills if d.habit is habit) for habit in Habit},
        behaviours={
            one.id: tuple(d for _, d in drills if one.id in d.behaviours) for one in BEHAVIOURS
        },
        limits=tuple(
            _limit(drill, threshold, attempts.get((pack.id, drill.id), ()))
            for pack, drill in drills
            for threshold in drill.thresholds
        ),
    )


def _limit(drill: Drill, threshold: Threshold, attempts: Sequence[Attempt]) -> Limit:
    """Return how often a limit was reached; takes that were run without it do not count."""
    tried = [
        one for one in attempts if threshold in one.drill.thresholds and outcome(one) is not None
    ]
    return Limit(drill, threshold, len(tried), sum(met(threshold, one) for one in tried))
