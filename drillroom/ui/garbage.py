"""Garbage of Python, collected on the main thread alone.

Python looks for objects that only hold each other whenever something is allocated, on whatever
thread that happens. Where one of them is a Qt object, it is destroyed away from its own thread, or
inside the destructor of another one: the process dies, or hangs on a lock of Qt's.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD_MS = 1000


class Garbage(QObject):
    """Takes over from Python's own collector for good. Built on the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that Python would collect by now."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > limits[age]]
        if due:
            gc.collect(max(due))
