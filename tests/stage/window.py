"""The app's own window, opened on the story, with hands for its screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from time import monotonic_ns
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import drillroom.ui.devices
from drillroom.app import Drillroom
from drillroom.capture.devices import DeviceInfo
from drillroom.drills.model import Drill
from drillroom.drills.shelf import built_in_pack
from drillroom.errors import DeviceError
from drillroom.paths import Home
from drillroom.settings import load_settings, save_settings
from tests.stage.actor import DrawnCamera, DrawnMicrophone
from tests.stage.story import StoryClock

T = TypeVar("T", bound=QWidget)
SETTLE_MS = 250
SMALLEST = (1024, 640)
BUSY = DeviceError(
    "The camera is busy",
    detail="Logitech C920 is probably used by another program.",
    remedy="Close video calls and other programs that use it.",
)


class Window:
    """One person's Drillroom on screen."""

    def __init__(
        self, app: QApplication, home: Home, look: dict[str, str], clock: StoryClock
    ) -> None:
        self.app = app
        settings = load_settings(home.settings)
        for key, value in look.items():
            settings = settings.with_value(key, value)
        if home.settings.exists():
            save_settings(home.settings, settings)
        self.home = home
        self.drillroom = Drillroom(app, home, settings, clock)
        self.main = self.drillroom.window
        self.drillroom.start()
        self.run(1500)
        QCursor.setPos(0, 0)  # nothing lies under the pointer

    # --- looking

    def wait(self, true: Callable[[], object], what: str, seconds: float = 30) -> None:
        """Let the app run until something is true."""
        deadline_ns = monotonic_ns() + round(seconds * 1e9)
        while not true():
            if monotonic_ns() > deadline_ns:
                raise TimeoutError(f"waited {seconds:g} s for {what}")
            self.run(20)

    def run(self, milliseconds: int = SETTLE_MS) -> None:
        """Let the app run for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def picture(self) -> QPixmap:
        """Return what is on the screen where the window is, with anything above it."""
        self.run()
        if self.app.platformName() != "xcb":
            return self.main.grab()
        corner = self.main.mapToGlobal(QPoint(0, 0))
        size = self.main.size()
        screen = self.app.primaryScreen()
        return screen.grabWindow(0, corner.x(), corner.y(), size.width(), size.height())

    def shown(self, kind: type[T]) -> T:
        """Return the one screen or part of a kind that is shown."""
        found = [part for part in self.main.findChildren(kind) if part.isVisible()]
        assert found, f"no {kind.__name__} is shown"
        return found[0]

    @contextmanager
    def small(self) -> Iterator[None]:
        """Have the smallest window for a while."""
        self.main.resize(*SMALLEST)
        self.run()
        yield
        self.main.resize(1280, 800)
        self.run()

    # --- acting

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.app.focusWidget() or self.main, key)

    def open_place(self, name: str) -> None:
        """Open a place of the rail."""
        self.main.open_place(name)
        self.run(800)

    def close(self) -> None:
        """Close the window as a person does, and wait for what it started."""
        self.main.close()
        self.drillroom.background.close()
        self.run(100)


class Props:
    """The drawn person in the place of real devices; can be quiet or dead, and the camera busy."""

    def __init__(self) -> None:
        self.is_busy = False
        self.is_quiet, self.is_dead = Event(), Event()
        cameras = [DeviceInfo(DrawnCamera.name, DrawnCamera.name), _device("Laptop camera")]
        microphones = [
            DeviceInfo(DrawnMicrophone.name, DrawnMicrophone.name),
            _device("Built-in microphone"),
        ]
        cameras.append(DeviceInfo("demo", "Demo camera (no hardware)"))
        microphones.append(DeviceInfo("demo", "Demo microphone (no hardware)"))
        stands_in = {
            "open_camera": self._camera,
            "open_microphone": lambda _choice: DrawnMicrophone(self.is_quiet, self.is_dead),
            "list_cameras": lambda: cameras,
            "list_microphones": lambda: microphones,
        }
        for name, prop in stands_in.items():
            setattr(drillroom.ui.devices, name, prop)

    def _camera(self, _choice: str) -> DrawnCamera:
        if self.is_busy:
            raise BUSY
        return DrawnCamera()


def drill(name: str) -> Drill:
    """Return a drill of the pack."""
    found = built_in_pack().drill(name)
    assert found is not None
    return found


def _device(name: str) -> DeviceInfo:
    return DeviceInfo(name, name)
