"""The button that ends a take: a click works at once, its key must be held."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen

from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.paint import painter_of

RING_PX = 18
LEFT_PX = 20


class StopButton(Button):
    """Has the focus while a take runs, and lets no key press it: keys are for the drill."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            tr("Stop and review"),
            Kind.PRIMARY,
            size=Size.LARGE,
            icon="square",
            key=tr("Hold Esc"),
        )
        self._held = 0.0
        self.setAccessibleDescription(tr("Hold Escape, or click"))

    @property
    def held(self) -> float:
        """How far the ring is, 0 to 1."""
        return self._held

    def set_held(self, share: float) -> None:
        """Show how long Esc has been held."""
        self._held = share
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the record room."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the record room."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and around its icon the ring."""
        super().paintEvent(event)
        if self._held:
            painter = painter_of(self)
            top = (self.height() - RING_PX) / 2
            ring = QRectF(LEFT_PX, top, RING_PX, RING_PX).adjusted(-4, -4, 4, 4)
            painter.setPen(QPen(self._look.colour("on_accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * self._held))
