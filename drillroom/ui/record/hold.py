"""A key that must be held: a tap does nothing."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

HOLD_MS = 600
FRAME_MS = 16


class Hold(QObject):
    """Counts how long a key has been held; `done` once it was long enough."""

    progressed = Signal(float)
    """Share of the time, 0 to 1; 0 when the key was let go."""
    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)

    def press(self) -> None:
        """Begin to count."""
        self._since.start()
        self._timer.start()

    def release(self) -> None:
        """Forget that the key was held."""
        if self._timer.isActive():
            self._timer.stop()
            self.progressed.emit(0.0)

    def _tick(self) -> None:
        share = min(1.0, self._since.elapsed() / HOLD_MS)
        self.progressed.emit(share)
        if share >= 1.0:
            self._timer.stop()
            self.done.emit()
