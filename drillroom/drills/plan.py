"""One week's drills in mixed order. Pure.

Who practises the same thing in a row feels quicker and forgets sooner (interleaving: R. A. Bjork
and E. L. Bjork, "Desirable difficulties", 2011). So the plan says which drills, and each week has
an order of its own, in which two of the same habit stand together only where it cannot be helped.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from datetime import date

from drillroom.drills.model import Drill, Habit, Pack


def week(packs: Iterable[Pack], day: date) -> tuple[Drill, ...]:
    """Return what *packs* plan, in the order of the week in which *day* lies, the same every day.

    Packs without a plan have no week: none are returned.
    """
    plans = ((pack.drill(name) for name in pack.plan) for pack in packs)
    left = [drill for plan in plans for drill in plan if drill is not None]
    year, number, _ = day.isocalendar()
    dice = random.Random(year * 100 + number)  # noqa: S311  # the same on every start, not secret
    order: list[Drill] = []
    while left:
        allowed = _allowed(left, order[-1].habit if order else None)
        drill = allowed[int(dice.random() * len(allowed))]
        left.remove(drill)
        order.append(drill)
    return tuple(order)


def _allowed(left: list[Drill], last: Habit | None) -> list[Drill]:
    """Return what may come next so that no habit comes twice in a row, now or later."""
    counts = Counter(drill.habit for drill in left)
    pressing = [habit for habit, count in counts.items() if 2 * count > len(left)]
    others = [drill for drill in left if drill.habit != last]
    if pressing and pressing[0] != last:
        return [drill for drill in left if drill.habit == pressing[0]]
    return others or left
