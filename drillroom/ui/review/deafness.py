"""Passes over an Esc that is still held down from stopping the take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from drillroom.clock import Clock

FIRST_NS = 1_000_000_000
HELD_NS = 700_000_000
"""A key that is held repeats sooner than this, on every system's slowest setting."""


class Deafness(QObject):
    """Lasts a second, and for as long as the key goes on repeating."""

    def __init__(self, screen: QWidget, clock: Clock) -> None:
        super().__init__(screen)
        self._clock = clock
        self._until_ns = clock.monotonic_ns() + FIRST_NS
        screen.installEventFilter(self)

    @property
    def lasts(self) -> bool:
        """Whether Esc means nothing yet."""
        return self._clock.monotonic_ns() < self._until_ns

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Last longer with each repetition; every key asks the screen before it counts."""
        asks = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and event.key() == Qt.Key.Key_Escape and self.lasts:  # type: ignore[attr-defined]
            self._until_ns = max(self._until_ns, self._clock.monotonic_ns() + HELD_NS)
        return super().eventFilter(watched, event)
