"""State of Progress. Knows no widget."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from drillroom.drills.model import Habit
from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.progress.lanes import Lane, Practised, lanes, monday_of, weeks_in_a_row
from drillroom.ui.room import Room
from drillroom.ui.upcoming import Upcoming


class Period(Enum):
    """How far back the page looks, in weeks."""

    MONTH = 4
    QUARTER = 12
    HALF_YEAR = 26


LONGEST = Period.HALF_YEAR


class ProgressModel(QObject):
    """What I practised and how I did, in the weeks that are looked at."""

    changed = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._practised: tuple[Practised, ...] | None = None
        self.period = Period.QUARTER
        self.upcoming: Upcoming | None = None
        """What to run next; None before that is known."""
        self.problem: DrillroomError | None = None

    def say_upcoming(self, upcoming: Upcoming | None) -> None:
        """Learn what to run next."""
        self.upcoming = upcoming
        self.changed.emit()

    def load(self) -> None:
        """Read everything again, in the background."""
        room = self._room
        work = Later("drillroom.ui.progress.load", "load_progress")
        job = partial(work, room.home, room.clock, self._first_day(LONGEST))
        room.background.run("library", job, self._on_loaded, self._on_failed)

    @property
    def is_loaded(self) -> bool:
        """Whether the takes were read once."""
        return self._practised is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was practised, as far back as the page can look."""
        return self._practised == ()

    @property
    def lanes(self) -> dict[Habit, Lane]:
        """The habits that were practised in these weeks."""
        return lanes(one for one in self._practised or () if one.day >= self.first_day)

    @property
    def first_day(self) -> date:
        """The Monday with which these weeks begin."""
        return self._first_day(self.period)

    @property
    def seconds_this_week(self) -> float:
        """How long was recorded since Monday."""
        return sum(one.seconds for one in self._this_week)

    @property
    def takes_this_week(self) -> int:
        """How many takes were recorded since Monday."""
        return len(self._this_week)

    @property
    def weeks_in_a_row(self) -> int:
        """How many weeks on end have practice."""
        days = [one.day for one in self._practised or ()]
        return weeks_in_a_row(days, self._room.today())

    def choose(self, number: int) -> None:
        """Look back as far as the period of this number."""
        self.period = list(Period)[number]
        self.changed.emit()

    @property
    def _this_week(self) -> list[Practised]:
        monday = monday_of(self._room.today())
        return [one for one in self._practised or () if one.day >= monday]

    def _first_day(self, period: Period) -> date:
        return monday_of(self._room.today()) - timedelta(weeks=period.value - 1)

    def _on_loaded(self, practised: tuple[Practised, ...]) -> None:
        self._practised, self.problem = practised, None
        self.changed.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()
