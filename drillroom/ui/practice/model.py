"""State of Practice. Knows no widget."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drillroom.drills.model import Drill, free_drill
from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.room import Room
from drillroom.ui.upcoming import Upcoming

if TYPE_CHECKING:  # the library is loaded in the job, off the start path
    from drillroom.ui.practice.load import PracticeRows


class PracticeModel(QObject):
    """What to drill next, and what was done."""

    changed = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.rows: PracticeRows | None = None
        """None until they were read."""
        self.problem: DrillroomError | None = None

    def load(self) -> None:
        """Read everything again, in the background."""
        work = Later("drillroom.ui.practice.load", "load_practice")
        room = self._room
        job = partial(work, room.home, room.clock, room.today())
        room.background.run("library", job, self._on_loaded, self._on_failed)

    @property
    def upcoming(self) -> Upcoming | None:
        """What to run next; None before it was read."""
        return None if self.rows is None else self.rows.upcoming

    @property
    def is_read_only(self) -> bool:
        """Whether a newer app wrote the library, so that nothing can be recorded."""
        return self.rows is not None and self.rows.is_read_only

    def free_drill(self) -> Drill | None:
        """Return the drill of a free recording as long as chosen; None before the pack was read."""
        if self.rows is None:
            return None
        minutes = self._room.person.settings.free_minutes
        return free_drill(minutes * 60.0, self.rows.packs[0].tags)

    def choose_free_minutes(self, minutes: int) -> None:
        """Have another length of free recordings from now on."""
        try:
            self._room.person.choose("free_minutes", str(minutes))
        except DrillroomError as exc:
            self._on_failed(exc)

    def _on_loaded(self, rows: PracticeRows) -> None:
        self.rows, self.problem = rows, None
        self.changed.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()
