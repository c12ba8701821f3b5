"""A still picture of a take, for what stands beside a list."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of
from drillroom.ui.widgets.row import paint_picture

WIDTH_PX = 256


class Still(QWidget):
    """A still picture of a take in the shape of a screen."""

    def __init__(self, look: Look, width_px: int = WIDTH_PX) -> None:
        super().__init__()
        self._look = look
        self._picture: QImage | None = None
        self.setFixedSize(width_px, width_px * 9 // 16)
        look.changed.connect(self.update)

    def set_picture(self, picture: QImage | None) -> None:
        """Show another picture; the stage for None."""
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        paint_picture(painter_of(self), self._look, self.rect(), self._picture, 12)
