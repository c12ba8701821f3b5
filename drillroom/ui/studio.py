"""The studio: camera and microphone, open and warm from the briefing to the last "again"."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.bridge import RecorderBridge
from drillroom.ui.language import mark
from drillroom.ui.room import Room
from drillroom.ui.widgets.parts import level_word

if TYPE_CHECKING:  # capture is loaded in the first job, off the start path
    from drillroom.capture.devices import DeviceInfo
    from drillroom.capture.recorder import Recorder
    from drillroom.ui.bell import Bell
    from drillroom.ui.devices import DeviceLists, Devices, Opened
    from drillroom.ui.plugs import Plugs
    from drillroom.ui.speaker import Speaker

LANE = "devices"
NONE = "none"
DEMO = "demo"
LEVEL_COLOURS = {
    "": "text2",
    mark("Clear"): "good",
    mark("Quiet"): "text2",
    mark("Too loud"): "stop",
    mark("No signal"): "warn",
}
WORD_NS = 700_000_000
"""The word for the level stands at least this long; the meter itself never waits."""


class StudioState(Enum):
    """How far the devices are."""

    CLOSED = auto()
    OPENING = auto()
    READY = auto()
    PROBLEM = auto()


class Studio(QObject):
    """Holds the one recorder; opening and closing run in jobs, so the window never waits."""

    changed = Signal()
    preview_ready = Signal()  # no payload: fetch the newest with take_preview()
    level_changed = Signal(float)  # dBFS, about twenty times a second
    lists_changed = Signal()

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._bridge = RecorderBridge(self)
        self._devices: Devices | None = None  # made in the first job; jobs alone touch it
        self._chosen: tuple[str, str] | None = None
        self._bell: Bell | None = None
        self._plugs: Plugs | None = None
        self._speaker: Speaker | None = None
        self._no_picture = False
        self._turn = 0
        self.state = StudioState.CLOSED
        self.recorder: Recorder | None = None
        """The open recorder, for the main thread; None while there is none."""
        self.camera_name = ""
        """Name of the camera in use; "" without one."""
        self.mic_name = ""
        self.camera_problem: DrillroomError | None = None
        self.mic_problem: DrillroomError | None = None
        self.cameras: tuple[DeviceInfo, ...] = ()
        self.microphones: tuple[DeviceInfo, ...] = ()
        self.level_word = ""
        """The microphone's level in an English word; "" before the first."""
        self._word_ns = 0
        self._bridge.preview_ready.connect(self.preview_ready)
        self._bridge.level_ready.connect(self._on_level)

    @property
    def problem(self) -> DrillroomError | None:
        """What is in the way of recording as chosen."""
        return self.mic_problem or self.camera_problem

    @property
    def is_sound_only(self) -> bool:
        """Whether the person wants no picture, now or always."""
        return self._no_picture or self._room.person.settings.camera == NONE

    def open(self) -> None:
        """Open the chosen devices; those that are open already stay warm."""
        is_open = self.state in {StudioState.OPENING, StudioState.READY}
        if not is_open or self._wanted() != self._chosen:
            self._open()
            self.list_devices()

    def reopen(self) -> None:
        """Try the chosen devices again."""
        self._no_picture = False
        self._open()
        self.list_devices()

    def change(self, camera: str | None = None, mic: str | None = None) -> None:
        """Choose another camera or microphone, store the choice, and open it.

        Raises:
            SettingsError: the choice cannot be stored.
        """
        if camera is not None:
            self._room.person.choose("camera", camera)
            self._no_picture = False
        if mic is not None:
            self._room.person.choose("mic", mic)
        self._open()

    def use_sound_only(self) -> None:
        """Go on without a picture, until a camera is chosen or tried again."""
        self._no_picture = True
        if self.recorder is not None and not self.camera_name and self.mic_problem is None:
            self._chosen = self._wanted()  # the sound is open and warm already
            self.camera_problem = None
            self._become(StudioState.READY)
        else:
            self._open()

    def close(self) -> None:
        """Let the devices go, and the buyer's voice."""
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None
        if self.state is StudioState.CLOSED:
            return
        self._forget()
        self._chosen, self._no_picture = None, False
        self._room.background.run(LANE, self._close_in_job)
        self._become(StudioState.CLOSED)

    def list_devices(self) -> None:
        """Look again for what can be chosen."""
        work = Later("drillroom.ui.devices", "list_devices")
        self._room.background.run(LANE, work, self._on_listed, self._on_list_failed)

    def chime(self, name: str) -> None:
        """Sound the bell for a light or a new phase."""
        if self._bell is not None:
            self._bell.play(name)

    @property
    def speaker(self) -> Speaker:
        """What says the buyer's lines."""
        if self._speaker is None:
            self._speaker = Later("drillroom.ui.speaker", "Speaker")(self)
        return self._speaker

    def take_preview(self) -> QImage | None:
        """Take the newest picture; None when it was taken already."""
        return self._bridge.take_preview()

    def _wanted(self) -> tuple[str, str]:
        settings = self._room.person.settings
        return (NONE if self.is_sound_only else settings.camera, settings.mic)

    def _open(self) -> None:
        self._forget()
        self._chosen = self._wanted()
        work = partial(self._open_in_job, *self._chosen)
        self._room.background.run(LANE, work, partial(self._on_opened, self._turn))
        self._become(StudioState.OPENING)

    def _open_in_job(self, camera: str, mic: str) -> Opened:
        if self._devices is None:
            self._devices = Later("drillroom.ui.devices", "Devices")(self._bridge)
        opened: Opened = self._devices.open(camera, mic)
        return opened

    def _close_in_job(self) -> None:
        if self._devices is not None:
            self._devices.close()

    def _on_opened(self, turn: int, opened: Opened) -> None:
        if turn != self._turn:
            return  # a later job of the lane closes these devices again
        self.recorder = opened.recorder
        self.camera_name, self.mic_name = opened.camera, opened.mic
        self.camera_problem, self.mic_problem = opened.camera_problem, opened.mic_problem
        if self._bell is None:
            self._bell = Later("drillroom.ui.bell", "Bell")(self)
            self._plugs = Later("drillroom.ui.plugs", "Plugs")(self)
            self._plugs.changed.connect(self._on_plugged)
        self._become(StudioState.PROBLEM if self.problem else StudioState.READY)

    def _forget(self) -> None:
        self._turn += 1
        self.recorder = None
        self.camera_name = self.mic_name = self.level_word = ""
        self.camera_problem = self.mic_problem = None
        self._bridge.take_preview()

    def _become(self, state: StudioState) -> None:
        self.state = state
        self.changed.emit()

    def _on_level(self) -> None:
        level_dbfs = self._bridge.take_level()
        if level_dbfs is None or self.recorder is None:
            return
        word, now_ns = level_word(level_dbfs), self._room.clock.monotonic_ns()
        if word != self.level_word and now_ns - self._word_ns > WORD_NS:
            self.level_word, self._word_ns = word, now_ns
        self.level_changed.emit(level_dbfs)

    def _on_plugged(self) -> None:
        """Show what there is now; what failed may work now, but a take that runs is left alone."""
        if self.state is StudioState.CLOSED:
            return
        is_busy = self.recorder is not None and self.recorder.is_recording
        if self.state is StudioState.PROBLEM and not is_busy:
            self._open()
        self.list_devices()

    def _on_listed(self, lists: DeviceLists) -> None:
        self.cameras, self.microphones = lists.cameras, lists.microphones
        self.lists_changed.emit()

    def _on_list_failed(self, _error: DrillroomError) -> None:
        self.lists_changed.emit()  # the lists stay as they were; the log has the reason
