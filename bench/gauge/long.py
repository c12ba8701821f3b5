"""A drill that is longer than any take that is measured."""

from __future__ import annotations

from drillroom.drills.model import Drill, DrillId, Habit, Item, ItemId, Phase, PhaseId, PhaseKind

LONGEST_S = 3000.0


def long_drill() -> Drill:
    """Return one stretch of speech. Not the drill `free`: that has the length of the settings."""
    talk = Phase(PhaseId("talk"), PhaseKind.SPEAK, LONGEST_S)
    item = Item(ItemId("said"), "Said it")
    return Drill(DrillId("long"), Habit.POINT, "Long", "Talk on.", (talk,), items=(item,))
