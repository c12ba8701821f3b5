"""State of the one import that may be under way. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from drillroom.drills.model import FREE
from drillroom.errors import DrillroomError, ImportStoppedError
from drillroom.phrase import Phrase
from drillroom.takes.timeline import shown_name
from drillroom.ui.background import Later
from drillroom.ui.file_dialogs import Use
from drillroom.ui.language import mark
from drillroom.ui.room import Room

JOB = "drillroom.ui.takes.import_job"
LANE = "import"
NO_CHECKLIST = (FREE, mark("No checklist"))


class Step(Enum):
    """How far the import is."""

    NONE = auto()
    CHOOSING = auto()
    """A file is here; the person chooses the drill."""
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()


class ImportModel(QObject):
    """One file on its way to a take: chosen, imported in the background, there or refused."""

    changed = Signal()
    imported = Signal(str)
    """A take is here."""
    _moved = Signal(float)  # from the job's thread, a few times a second

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._source: Path | None = None
        self._stop = Event()
        self.step = Step.NONE
        self.drills: tuple[tuple[str, str], ...] = (NO_CHECKLIST,)
        """(id, title) of what it can be reviewed with, no checklist first."""
        self.drill: str = FREE
        self.done = 0.0
        """How far the import is, 0 to 1."""
        self.take = ""
        """The take that it became."""
        self.problem: DrillroomError | None = None
        self._moved.connect(self._on_moved)

    @property
    def name(self) -> str:
        """Name of the file."""
        return shown_name(self._source) if self._source is not None else ""

    @property
    def is_busy(self) -> bool:
        """Whether an import is under way."""
        return self.step is Step.RUNNING

    def offer(self, files: Sequence[Path]) -> None:
        """Begin with what the person chose or dropped; one file at a time."""
        if self.is_busy or not files:
            return
        self._source, self.problem, self.done, self.take = files[0], None, 0.0, ""
        if len(files) > 1:
            self._fail(
                DrillroomError(
                    "One recording at a time",
                    detail=Phrase("{count} files were dropped.", count=len(files)),
                    remedy="Drop one of them, and the next when it is here.",
                )
            )
            return
        self._room.dialogs.remember(Use.IMPORT, files[0].parent)
        self._become(Step.CHOOSING)
        if len(self.drills) == 1:
            work = partial(Later(JOB, "drill_titles"), self._room.home)
            self._room.background.run("library", work, self._on_titles, self._fail)

    def choose_drill(self, drill: str) -> None:
        """Review it with another drill's checklist."""
        self.drill = drill
        self.changed.emit()

    def start(self) -> None:
        """Import the file in the background."""
        if self.step is not Step.CHOOSING or self._source is None:
            return
        self._stop = Event()
        room = self._room
        work = partial(
            Later(JOB, "import_file"), room.home, room.clock, self._source, self.drill,
            self._moved.emit, self._stop.is_set,
        )  # fmt: skip
        room.background.run(LANE, work, self._on_imported, self._on_failed)
        self._become(Step.RUNNING)

    def stop(self) -> None:
        """End the import that is under way; nothing of it is kept."""
        self._stop.set()

    def forget(self) -> None:
        """Let go of the file that was chosen, or of what was said about the last one."""
        if not self.is_busy:
            self._become(Step.NONE)

    def _on_titles(self, titles: tuple[tuple[str, str], ...]) -> None:
        self.drills = (NO_CHECKLIST, *titles)
        self.changed.emit()

    def _on_moved(self, done: float) -> None:
        if self.is_busy:
            self.done = done
            self.changed.emit()

    def _on_imported(self, take_id: str) -> None:
        self.take = take_id
        self._become(Step.DONE)
        self.imported.emit(take_id)

    def _on_failed(self, error: DrillroomError) -> None:
        if isinstance(error, ImportStoppedError):
            self._become(Step.NONE)
        else:
            self._fail(error)

    def _fail(self, error: DrillroomError) -> None:
        self.problem = error
        self._become(Step.FAILED)

    def _become(self, step: Step) -> None:
        self.step = step
        self.changed.emit()
