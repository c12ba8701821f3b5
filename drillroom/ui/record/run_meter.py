"""The run meter: how long the rep has been talking without a pause, left of the picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from drillroom.drills.model import RunMeter as Limits
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.words import clock

HEAD_PX = 24
NUMBER_PX = 56
COLUMN_PX = 64
TICK_PX = 16
BEYOND_S = 5.0
"""The scale ends so long after the buzzer."""


class RunMeter(QWidget):
    """A column that fills upwards, with ticks at amber and at the buzzer."""

    def __init__(self, look: Look, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._limits = look, limits
        self._run_s, self._light = 0.0, ""
        self.setAccessibleName(tr("You, without a break"))
        look.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The number above the column."""
        return clock(self._run_s)

    def show_run(self, run_s: float, light: str) -> None:
        """Show a run of *run_s* seconds; *light* is amber, red or ""."""
        shown = round(run_s, 1)
        if (shown, light) != (self._run_s, self._light):
            is_new = clock(shown) != self.text
            self._run_s, self._light = shown, light
            if is_new:
                self.setAccessibleDescription(self.text)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, number, column and ticks."""
        painter, look = painter_of(self), self._look
        painter.setFont(look.font("detail-strong"))
        painter.setPen(look.colour("text2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, 0, self.width(), HEAD_PX - 4), middle, self.accessibleName())
        painter.setFont(look.font("run"))
        painter.setPen(look.colour(self._ink("text")))
        painter.drawText(QRect(0, HEAD_PX, self.width(), NUMBER_PX), middle, self.text)
        self._paint_column(painter)

    def _paint_column(self, painter: QPainter) -> None:
        look = self._look
        top = HEAD_PX + NUMBER_PX
        column = QRect(0, top, COLUMN_PX, self.height() - top)
        rounded(painter, column, 8, look.colour("sunken"), look.colour("edge"))
        filled = round(column.height() * self._part(self._run_s))
        if filled > 0:
            fill = column.adjusted(1, column.height() - filled, -1, -1)
            rounded(painter, fill, min(8, filled // 2), look.colour(self._ink("good", "_fill")))
        if self._limits.amber is not None:
            self._paint_tick(painter, column, self._limits.amber, tr("wrap up"), "warn")
        self._paint_tick(painter, column, self._limits.red, tr("buzzer"), "stop")

    def _paint_tick(
        self, painter: QPainter, column: QRect, at_s: float, word: str, ink: str
    ) -> None:
        look = self._look
        y = column.bottom() - round(column.height() * self._part(at_s))
        painter.fillRect(QRect(0, y - 1, COLUMN_PX + TICK_PX, 2), look.colour("text"))
        x = COLUMN_PX + TICK_PX + 12
        painter.setFont(look.font("phase"))
        painter.setPen(look.colour("text"))
        height = QFontMetrics(look.font("phase")).height()
        painter.drawText(x, y - 2, clock(at_s))
        painter.setFont(look.font("detail-strong"))
        painter.setPen(look.colour(ink))
        room = QRect(x, y + 2, self.width() - x, height)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, word)

    def _part(self, at_s: float) -> float:
        return min(1.0, at_s / (self._limits.red + BEYOND_S))

    def _ink(self, calm: str, suffix: str = "") -> str:
        if self._light == "red" or self._run_s >= self._limits.red:
            return f"stop{suffix}"
        is_amber = self._limits.amber is not None and self._run_s >= self._limits.amber
        return f"warn{suffix}" if is_amber else f"{calm}{suffix}"
