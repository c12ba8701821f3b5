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
    """State, timer, phase, cue and light in labels of one pixel in a corner of *parent*."""

    def __init__(self, parent: QWidget) -> None:
        labels = [_Unseen(parent) for _ in range(5)]
        self.state, self.timer, self.phase, self.cue, self.light = labels
        for place, label in enumerate(labels):
            label.setGeometry(place, 0, 1, 1)

    def show(self, state: str, text: BandText) -> None:
        """Say what the page says; a new state, phase, cue or light is announced."""
        self.timer.setText(f"{text.timer}, {text.caption}")
        said = (state, text.nudge or text.line, text.cue, text.lamp)
        for label, words in zip((self.state, self.phase, self.cue, self.light), said, strict=True):
            if label.text() != words:
                label.setText(words)
                label.setAccessibleName(words)
                if words:
                    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, words))
