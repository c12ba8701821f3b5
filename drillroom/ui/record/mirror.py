"""What the painted stage says, as real labels: a screen reader finds and announces them."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from drillroom.ui.record.band import BandText


class _Unseen(QLabel):
    """A label that is there and paints nothing."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing."""


class Mirror:
    """Timer, phase, cue and light in labels of one pixel in a corner of *parent*."""

    def __init__(self, parent: QWidget) -> None:
        self.timer, self.phase, self.cue, self.light = (_Unseen(parent) for _ in range(4))
        for place, label in enumerate((self.timer, self.phase, self.cue, self.light)):
            label.setGeometry(place, 0, 1, 1)

    def show(self, text: BandText) -> None:
        """Say what the band says; a new phase, cue or light is announced."""
        self.timer.setText(f"{text.timer}, {text.caption}")
        for label, words in (
            (self.phase, text.line),
            (self.cue, text.cue),
            (self.light, text.lamp),
        ):
            if label.text() != words:
                label.setText(words)
                label.setAccessibleName(words)
                if words:
                    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, words))
