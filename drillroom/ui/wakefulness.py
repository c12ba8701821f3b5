"""Keeps screen and computer awake while a take is recorded; a refusal goes to the log alone."""

from __future__ import annotations

import ctypes
import logging
import os
import sys

from PySide6.QtCore import QObject, QProcess
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from drillroom.ui.language import tr

logger = logging.getLogger(__name__)

_BUS = "drillroom-awake"
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
# learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x8000_0000, 0x1, 0x2
_CLOSE_MS = 1000


class Wakefulness(QObject):
    """Holds the screen saver and sleep off between `hold` and `release`. Main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_held = False
        self._caffeinate: QProcess | None = None

    def hold(self) -> None:
        """Keep the computer awake from now on."""
        if self._is_held:
            return
        self._is_held = True
        if sys.platform == "win32":
            _set_execution_state(_CONTINUOUS | _SYSTEM | _DISPLAY)
        elif sys.platform == "darwin":
            self._caffeinate = QProcess(self)
            # -w: it ends with us, whatever happens to us
            self._caffeinate.start("caffeinate", ["-d", "-i", "-w", str(os.getpid())])
        elif os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            self._inhibit()

    def release(self) -> None:
        """Let the computer rest again."""
        if not self._is_held:
            return
        self._is_held = False
        if sys.platform == "win32":
            _set_execution_state(_CONTINUOUS)
        elif self._caffeinate is not None:
            self._caffeinate.terminate()
            self._caffeinate.waitForFinished(_CLOSE_MS)
            self._caffeinate = None
        else:
            QDBusConnection.disconnectFromBus(_BUS)

    def _inhibit(self) -> None:
        """Ask the desktop on a connection of its own: the wish ends with the connection."""
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")  # not said
        call.setArguments(["Drillroom", tr("Recording a take")])  # not said
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
        watcher.finished.connect(self._on_answer)

    def _on_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            logger.info("screen saver not held off reason=%r", watcher.error().message())
        watcher.deleteLater()


def _set_execution_state(state: int) -> None:
    """Tell Windows; the state belongs to the thread that says it."""
    kernel = getattr(ctypes, "windll", None)
    if kernel is None or not kernel.kernel32.SetThreadExecutionState(ctypes.c_uint(state)):
        logger.info("sleep not held off")
