"""What takes in the list have in common: a drill or habit, a tag, how old they are. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drillroom.ui.takes.load import TakeLine

DRILL, HABIT = "drill:", "habit:"
"""What a subject begins with; the id follows."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the person chose; each part lets everything through while it is empty."""

    subject: str = ""
    """`DRILL` or `HABIT` and an id."""
    tag: str = ""
    days: int = 0
    """So many days, today among them."""

    def __bool__(self) -> bool:
        """Tell whether anything is chosen."""
        return bool(self.subject or self.tag or self.days)

    def taking(self, tagged: Collection[str], today: date) -> Callable[[TakeLine], bool]:
        """Return what tells whether a take is let through; *tagged* are the takes with the tag."""
        first = today - timedelta(days=self.days - 1) if self.days else date.min
        drill = self.subject.removeprefix(DRILL) if self.subject.startswith(DRILL) else ""
        habit = self.subject.removeprefix(HABIT) if self.subject.startswith(HABIT) else ""

        def passes(line: TakeLine) -> bool:
            take = line.take
            if drill and take.drill_id != drill:
                return False
            if habit and line.habit != habit:
                return False
            if self.tag and take.id not in tagged:
                return False
            return not self.days or take.created.astimezone().date() >= first

        return passes
