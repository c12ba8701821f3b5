"""State of what a person sets up. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drillroom.errors import DrillroomError, SettingsError
from drillroom.settings import Settings
from drillroom.ui.background import Later
from drillroom.ui.file_dialogs import FileDialogs
from drillroom.ui.language import mark
from drillroom.ui.room import Room
from drillroom.ui.setup.options import NONE, camera_address, is_absent, is_address

if TYPE_CHECKING:  # the devices are listed in a job, off the start path
    from drillroom.capture.devices import DeviceInfo
    from drillroom.ui.devices import DeviceLists

SLOW_MS = 5_000


@dataclass(frozen=True, slots=True)
class FolderTrial:
    """What trying the shared folder came to so far."""

    is_running: bool = False
    is_slow: bool = False
    works: str = ""
    """What was tried, once it worked."""
    problem: DrillroomError | None = None


class SetupModel(QObject):
    """What the person chose, what there is to choose from, and what is wrong with a choice."""

    changed = Signal()

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.cameras: tuple[DeviceInfo, ...] | None = None
        """None until they were looked for."""
        self.microphones: tuple[DeviceInfo, ...] | None = None
        self.is_looking = False
        """Whether devices are being looked for."""
        self.folder = FolderTrial()
        self._problems: dict[str, DrillroomError] = {}
        self._trials = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SLOW_MS)
        self._patience.timeout.connect(self._on_slow)
        room.person.changed.connect(self.changed)

    @property
    def dialogs(self) -> FileDialogs:
        """What asks for files and folders."""
        return self._room.dialogs

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self._room.person.settings

    def problem(self, key: str) -> DrillroomError | None:
        """Return what is wrong with a setting, or None."""
        return self._problems.get(key) or self._device_problem(key)

    def choose(self, key: str, value: str) -> None:
        """Change one setting and store it; what is wrong with it stands in `problem`."""
        share = self.settings.share
        self._problems.pop(key, None)
        try:
            self._room.person.choose(key, _checked(key, value))
        except SettingsError as exc:
            self._problems[key] = exc
        if self.settings.share != share:
            self.try_folder()
        self.changed.emit()

    def look_for_devices(self) -> None:
        """List cameras and microphones, in the background."""
        if not self.is_looking:
            self.is_looking = True
            work = Later("drillroom.ui.devices", "list_devices")
            self._room.background.run("devices", work, self._on_listed, self._on_not_listed)
            self.changed.emit()

    def try_folder(self) -> None:
        """Try whether finished takes could be written into the shared folder, in the background."""
        share = self.settings.share
        if share is None:
            self.folder = FolderTrial()
            self.changed.emit()
            return
        work = Later("drillroom.sync.apart", "try_apart")
        self._trials += 1
        self.folder = FolderTrial(is_running=True)
        self._patience.start()
        job = partial(work, share, self._room.home)
        ways = (self._on_works, self._on_folder_problem, self._on_folder_crash)
        self._room.background.run("trial", job, *ways)
        self.changed.emit()

    def _device_problem(self, key: str) -> DrillroomError | None:
        settings = self.settings
        if key == "mic" and settings.camera == settings.mic == NONE:
            return SettingsError(
                "Nothing would be recorded", remedy="Choose a camera or a microphone."
            )
        if key == "camera" and is_absent(self.cameras, settings.camera):
            return SettingsError(
                "This camera is not there just now",
                remedy="Plug it in and look again, choose another, or record sound only.",
            )
        absent_mic = key == "mic" and is_absent(self.microphones, settings.mic)
        if absent_mic:
            return SettingsError(
                "This microphone is not there just now",
                remedy="Plug it in and look again, or choose another.",
            )
        return None

    def _on_listed(self, lists: DeviceLists) -> None:
        self.cameras, self.microphones = lists.cameras, lists.microphones
        self._problems.pop("camera", None)
        self._looked()

    def _on_not_listed(self, error: DrillroomError) -> None:
        self._problems["camera"] = error
        self._looked()

    def _looked(self) -> None:
        self.is_looking = False
        self.changed.emit()

    def _on_works(self, _answer: None) -> None:
        self._tried(FolderTrial(works=mark("Works: wrote a file, read it back and removed it.")))

    def _on_folder_problem(self, error: DrillroomError) -> None:
        self._tried(FolderTrial(problem=error))

    def _on_folder_crash(self, _error: object) -> None:
        self._tried(FolderTrial())

    def _tried(self, trial: FolderTrial) -> None:
        self._trials -= 1
        if self._trials == 0 and self.settings.share is not None:  # else of an earlier choice
            self._patience.stop()
            self.folder = trial
            self.changed.emit()

    def _on_slow(self) -> None:
        if self.folder.is_running:
            self.folder = FolderTrial(is_running=True, is_slow=True)
            self.changed.emit()


def _checked(key: str, value: str) -> str:
    if key == "camera" and is_address(value):
        return camera_address(value)
    if key == "share" and "://" in value:
        raise SettingsError(
            "That is an address, not a folder",
            remedy="Connect it as a drive first, then choose the folder there.",
        )
    return value
