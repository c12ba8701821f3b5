"""State of a drill's demonstration at the desk: which one there is, and what could become one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drillroom.drills.demonstrations import with_demonstration, without_demonstration
from drillroom.drills.model import Drill, Pack
from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.language import tr
from drillroom.ui.packs.desk_model import DeskModel
from drillroom.ui.room import Room

if TYPE_CHECKING:
    from drillroom.ui.packs.demonstration_jobs import DemonstrationRows

JOBS = "drillroom.ui.packs.demonstration_jobs"


class DemonstrationModel(QObject):
    """Makes a take the demonstration of its drill, and takes it away again."""

    changed = Signal()
    done = Signal(str)
    """What was done, for the offer to undo it."""

    def __init__(self, room: Room, desk: DeskModel) -> None:
        super().__init__()
        self._room, self._desk = room, desk
        self._pack: Pack | None = None
        self._undo: Drill | None = None
        self.drill: Drill | None = None
        self.rows: DemonstrationRows | None = None
        """None until they were read."""
        self.problem: DrillroomError | None = None
        self.is_busy = False

    def show(self, pack: Pack | None, drill_id: str) -> None:
        """Show the demonstration of a drill."""
        drill = pack.drill(drill_id) if pack is not None else None
        named = drill.demonstration if drill is not None else ""
        before = self.drill.demonstration if self.drill is not None else ""
        if (drill, named, pack) != (self.drill, before, self._pack):
            self._pack, self.drill = pack, drill
            self.reload()

    def reload(self) -> None:
        """Look again."""
        if self._pack is None or self.drill is None:
            self.rows = None
            self.changed.emit()
            return
        room = self._room
        load = Later(JOBS, "load_demonstration")
        folder = self._desk.file.parent
        work = partial(load, room.home, room.clock, self._pack, self.drill, folder)
        room.background.run("library", work, self._on_loaded, self._on_failed)

    def use(self, take_id: str) -> None:
        """Let a take of mine be the demonstration."""
        if self._pack is not None and not self.is_busy:
            room, folder = self._room, self._desk.file.parent
            by = room.person.settings.shown_name
            make = Later(JOBS, "use_take")
            work = partial(make, room.home, room.clock, take_id, self._pack, folder, by)
            self._run(work, self._on_made)

    def take_away(self) -> None:
        """Have no demonstration."""
        if self.drill is not None and not self.is_busy:
            work = partial(Later(JOBS, "drop"), self._desk.file.parent, self.drill)
            self._run(work, self._on_dropped)

    def undo(self) -> None:
        """Bring back what the last change replaced."""
        if self._undo is not None and not self.is_busy:
            work = partial(Later(JOBS, "undo"), self._desk.file.parent, self._undo)
            self._run(work, self._on_back)

    def _run(self, work: object, done: object) -> None:
        self.problem, self.is_busy = None, True
        self.changed.emit()
        self._room.background.run("library", work, done, self._on_failed)  # type: ignore[arg-type]

    def _on_loaded(self, rows: DemonstrationRows) -> None:
        self.rows = rows
        self.changed.emit()

    def _on_made(self, drill: Drill) -> None:
        self._undo = drill
        self._name(drill, is_there=True)
        self._end(tr("{drill} has a demonstration", drill=drill.title))

    def _on_dropped(self, drill: Drill) -> None:
        self._undo = drill
        self._name(drill, is_there=False)
        self._end(tr("The demonstration of {drill} is gone", drill=drill.title))

    def _on_back(self, is_there: bool) -> None:
        drill, self._undo = self._undo, None
        if drill is not None:
            self._name(drill, is_there=is_there)
        self._end("")

    def _name(self, drill: Drill, *, is_there: bool) -> None:
        """Let the pack's text name the demonstration, or not."""
        change = with_demonstration if is_there else without_demonstration
        try:
            text = change(self._desk.text, drill)
        except DrillroomError as exc:
            self.problem = exc
            return
        if text != self._desk.text:
            self._desk.put(text)
        else:
            self._desk.save()

    def _end(self, said: str) -> None:
        self.is_busy = False
        self.reload()
        if said:
            self.done.emit(said)

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem, self.is_busy = error, False
        self.changed.emit()
