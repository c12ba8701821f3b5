"""What to run next, as places other than Practice show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from drillroom.drills.model import Drill, Habit


@dataclass(frozen=True, slots=True)
class Upcoming:
    """The next drill of all, and of each habit."""

    drill: Drill
    by_habit: Mapping[Habit, Drill]
    owned: int
    """How many drills were passed as often in a row as they want."""
    drills: int
