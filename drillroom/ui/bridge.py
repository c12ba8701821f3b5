"""Where the recorder's threads end and the window's begins: boxes with one place, and signals."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:  # capture is loaded in the job that opens the devices, off the start path
    from drillroom.capture.camera import Pixels

Value = TypeVar("Value")

BLOCKS_A_LEVEL = 5
"""Blocks of about 10 ms: the meter moves twenty times a second."""


class LatestBox(Generic[Value]):
    """Holds the newest value for another thread; what nobody fetched is replaced."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._value: Value | None = None

    def put(self, value: Value) -> bool:
        """Put *value* in; return whether the box was empty, so that somebody must be told."""
        with self._lock:
            was_empty = self._value is None
            self._value = value
            return was_empty

    def take(self) -> Value | None:
        """Take the value out; None when there is none."""
        with self._lock:
            value, self._value = self._value, None
            return value


class RecorderBridge(QObject):
    """Brings the recorder's callbacks from its threads to the main thread, as signals."""

    preview_ready = Signal()  # no payload: fetch the newest with take_preview()
    level_ready = Signal()  # no payload: fetch it with take_level()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture: LatestBox[QImage] = LatestBox()
        self._level: LatestBox[float] = LatestBox()
        self._blocks = 0  # the next two belong to the encoder's thread
        self._loudest = -120.0

    def take_preview(self) -> QImage | None:
        """Take the newest picture out of its box (main thread)."""
        return self._picture.take()

    def take_level(self) -> float | None:
        """Take the newest level, in dBFS, out of its box (main thread)."""
        return self._level.take()

    def offer_preview(self, pixels: Pixels) -> None:
        """Take over a picture: uint8, (height, width, 3), blue green red (camera's thread)."""
        height, width, _ = pixels.shape
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888)
        # the conversion copies, and in this format the window paints without another one
        if self._picture.put(image.convertToFormat(QImage.Format.Format_RGB32)):
            self.preview_ready.emit()

    def offer_level(self, level_dbfs: float) -> None:
        """Take over the level of one block; the loudest of a few is passed on (encoder's)."""
        self._loudest = max(self._loudest, level_dbfs)
        self._blocks += 1
        if self._blocks < BLOCKS_A_LEVEL:
            return
        loudest, self._loudest, self._blocks = self._loudest, -120.0, 0
        if self._level.put(loudest):
            self.level_ready.emit()
