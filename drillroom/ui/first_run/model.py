"""State of the first run. Knows no widget."""

from __future__ import annotations

import logging
from enum import Enum, IntEnum, auto
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from drillroom.drills.model import free_drill
from drillroom.errors import CaptureError, DrillroomError, SettingsError
from drillroom.settings import save_settings
from drillroom.ui.background import Later
from drillroom.ui.language import tr
from drillroom.ui.room import Room
from drillroom.ui.setup.model import SetupModel
from drillroom.ui.studio import Studio, StudioState

if TYPE_CHECKING:  # recording is loaded when it begins, off the start path
    from PySide6.QtCore import SignalInstance

    from drillroom.capture.recorder import Recorder
    from drillroom.takes.model import TakeId
    from drillroom.ui.first_run.check import Checked

logger = logging.getLogger(__name__)

SECONDS = 5.0
POLL_MS = 50
CHECK = "drillroom.ui.first_run.check"


class OneTake(Protocol):
    """What is needed of a take that is being recorded."""

    prepared: SignalInstance
    kept: SignalInstance
    failed: SignalInstance

    def begin(self, recorder: Recorder) -> None:
        """Start recording."""

    def poll(self) -> object:
        """Let what is due happen."""

    def at_s(self) -> float:
        """Return the take's time."""

    def drop(self) -> None:
        """Forget the take."""

    def stop_and_keep(self) -> None:
        """End the recording and keep it."""


class Step(IntEnum):
    """What is asked, in this order."""

    NAME = 0
    CAMERA = 1
    MICROPHONE = 2
    FOLDER = 3
    CHECK = 4


class StepState(Enum):
    """How far a step is."""

    WAITING = auto()
    CURRENT = auto()
    DONE = auto()
    SKIPPED = auto()


class CheckState(Enum):
    """How far the five seconds are."""

    IDLE = auto()
    RECORDING = auto()
    READING = auto()
    READY = auto()


class FirstRunModel(QObject):
    """Which step is open, what came of the others, and the five seconds."""

    changed = Signal()
    done = Signal()

    def __init__(
        self, room: Room, studio: Studio, first: Step = Step.NAME, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._room = room
        self.setup, self.studio = SetupModel(room, self), studio
        self.step = first
        self.check = CheckState.IDLE
        self.checked: Checked | None = None
        """The five seconds, once they are recorded and read."""
        self.was_played = False
        """Whether the playback has run to its end once."""
        self.problem: DrillroomError | None = None
        """Why nothing was recorded."""
        self.is_off = False
        """Whether the person heard that something is off."""
        self._states = dict.fromkeys(Step, StepState.WAITING)
        for before in range(first):
            self._states[Step(before)] = StepState.DONE
        self._take: OneTake | None = None
        self._said_left_s = round(SECONDS)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self.setup.changed.connect(self._on_setup)
        studio.changed.connect(self.changed)
        self._enter(first)

    # --- what is so

    def state_of(self, step: Step) -> StepState:
        """Return how far a step is."""
        return StepState.CURRENT if step is self.step else self._states[step]

    @property
    def why_not(self) -> str:
        """Why the step that is open is not done yet; "" when it is."""
        settings = self.setup.settings
        if self.step is Step.NAME:
            return "" if settings.name else tr("Type your name, or skip this step")
        if self.step is Step.FOLDER:
            works = self.setup.folder.works
            return "" if works else tr("Choose a folder that works, or skip this step")
        if self.studio.state in {StudioState.OPENING, StudioState.CLOSED}:
            return tr("The devices are being opened")
        is_camera = self.step is Step.CAMERA
        problem = self.studio.camera_problem if is_camera else self.studio.mic_problem
        return tr(problem.title) if problem else ""

    @property
    def can_record(self) -> bool:
        """Whether there is something to record with."""
        return self.studio.recorder is not None and self.check in {
            CheckState.IDLE,
            CheckState.READY,
        }

    @property
    def is_busy(self) -> bool:
        """Whether the five seconds are under way."""
        return self.check in {CheckState.RECORDING, CheckState.READING}

    @property
    def left_s(self) -> int:
        """How many seconds are still to be recorded, as people count them."""
        at_s = self._take.at_s() if self._take else 0.0
        return max(0, min(round(SECONDS), int(SECONDS - at_s + 0.999)))

    # --- what the person wants

    def go_on(self) -> None:
        """Take the step that is open as done, if it is."""
        if not self.why_not and self.step is not Step.CHECK:
            self._leave(StepState.DONE)

    def skip(self) -> None:
        """Leave the step that is open as it is; after the last one everything is done."""
        if self.is_busy:
            return
        if self.step is Step.CHECK:
            self.finish()
        else:
            self._leave(StepState.SKIPPED)

    def go_to(self, step: Step) -> None:
        """Open a step again."""
        if not self.is_busy and step is not self.step:
            self._enter(step)
            self.changed.emit()

    def record(self) -> None:
        """Record five seconds, in the place of those before."""
        recorder = self.studio.recorder
        if recorder is None or not self.can_record:
            return
        self._put_away()
        self.problem, self.is_off, self.was_played = None, False, False
        self.check = CheckState.RECORDING
        make = Later("drillroom.ui.record.live_take", "LiveTake")
        take: OneTake = make(self._room, None, free_drill(SECONDS))
        take.prepared.connect(self._on_prepared)
        take.kept.connect(self._on_kept)
        take.failed.connect(self._on_failed)
        self._take = take
        self.changed.emit()

    def played(self) -> None:
        """The playback has run to its end."""
        if not self.was_played:
            self.was_played = True
            self.changed.emit()

    def say_off(self) -> None:
        """Something was wrong with what was heard: back to the microphone."""
        if self.check is CheckState.READY:
            self.is_off = True
            self.go_to(Step.MICROPHONE)

    def finish(self) -> None:
        """Everything is asked, or was skipped; it is not asked again."""
        if self.is_busy:
            return
        self._timer.stop()
        self._put_away()
        self.studio.close()
        try:
            save_settings(self._room.home.settings, self.setup.settings)
        except SettingsError as exc:
            logger.warning("settings not saved title=%r", exc.title)
        self.done.emit()

    def leave(self) -> None:
        """End what is under way: the screen is about to go."""
        self._timer.stop()
        if self._take is not None:
            self._take.stop_and_keep()
            self._take = None
        self._put_away()

    # --- steps

    def _leave(self, state: StepState) -> None:
        self._states[self.step] = state
        later = [step for step in Step if step > self.step]
        self._enter(next(step for step in later if self._states[step] is StepState.WAITING))
        self.changed.emit()

    def _enter(self, step: Step) -> None:
        self.step = step
        if step in {Step.CAMERA, Step.MICROPHONE, Step.CHECK}:
            self.studio.open()
        if step is Step.FOLDER and self.setup.settings.share is not None:
            self.setup.try_folder()

    def _on_setup(self) -> None:
        # the fields change the devices; the studio opens only what is not open yet
        if self.studio.state is not StudioState.CLOSED and not self.is_busy:
            self.studio.open()
        self.changed.emit()

    # --- the five seconds

    def _on_prepared(self) -> None:
        recorder = self.studio.recorder
        if self._take is None:
            return
        if recorder is None:  # unplugged in the very moment
            self._take.drop()
            self._on_failed(CaptureError("The devices are gone", remedy="Plug them in again."))
            return
        try:
            self._take.begin(recorder)
        except CaptureError as exc:
            self._on_failed(exc)
        else:
            self._timer.start()
            self.changed.emit()

    def _poll(self) -> None:
        if self._take is not None:
            self._take.poll()
            if self._said_left_s != self.left_s:
                self._said_left_s = self.left_s
                self.changed.emit()

    def _on_kept(self, take_id: TakeId) -> None:
        self._timer.stop()
        self.check = CheckState.READING
        room = self._room
        work = partial(Later(CHECK, "read_check"), room.home, room.clock, take_id)
        room.background.run("library", work, self._on_read, self._on_failed)
        self.changed.emit()

    def _on_read(self, checked: Checked) -> None:
        self._take = None
        self.checked = checked
        self.check = CheckState.READY
        self.changed.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        self._timer.stop()
        self._take = None
        self.problem = error
        self.check = CheckState.IDLE
        self.changed.emit()

    def _put_away(self) -> None:
        if self.checked is not None:
            room, take_id = self._room, self.checked.take_id
            work = partial(Later(CHECK, "put_away"), room.home, room.clock, take_id)
            room.background.run("library", work, None, self._on_not_put_away)
            self.checked = None
            self.check = CheckState.IDLE

    def _on_not_put_away(self, error: DrillroomError) -> None:
        logger.warning("check not put away title=%r", error.title)
