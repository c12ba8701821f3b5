"""The line between a list and what stands beside it."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of


class Sideline(QWidget):
    """A divider from top to bottom, one pixel."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter_of(self).fillRect(self.rect(), self._look.colour("line"))
