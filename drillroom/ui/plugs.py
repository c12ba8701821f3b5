"""Notices that a camera or a microphone was plugged in or out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QMediaDevices

from drillroom.ui.widgets.qt_threads import settle

REST_MS = 500
"""One plug is told several times: of each of its sounds and pictures."""


class Plugs(QObject):
    """Tells a plug once, when the system has come to rest."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        settle(self._devices)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.changed)
        self._devices.audioInputsChanged.connect(self._rest.start)
        self._devices.videoInputsChanged.connect(self._rest.start)
