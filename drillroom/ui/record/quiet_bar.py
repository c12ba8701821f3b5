"""The quiet bar: it grows while the rep holds a silence that the drill asks for."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from drillroom.ui.language import decimal, tr
from drillroom.ui.look import Look
from drillroom.ui.telling import Silence
from drillroom.ui.widgets.paint import painter_of, rounded

BAR_PX = 12
BEYOND = 1.25
"""The scale ends so far after the goal."""


class QuietBar(QWidget):
    """Name, seconds, and a bar with a tick at the goal. Hidden while nobody asks for silence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._silence: Silence | None = None
        self.setAccessibleName(tr("Silence"))
        self.hide()
        look.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The number that is shown: "2 s of 3"."""
        if self._silence is None:
            return ""
        goal_s = self._silence.goal_s
        digits = len(f"{goal_s:g}".partition(".")[2])
        return tr(
            "{held} s of {goal}", held=int(self._silence.held_s), goal=decimal(goal_s, digits)
        )

    def show_silence(self, silence: Silence | None) -> None:
        """Show how long the silence is; None hides the bar."""
        rounded_off = silence and Silence(round(silence.held_s, 1), silence.goal_s)
        if rounded_off != self._silence:
            before = self.text
            self._silence = rounded_off
            self.setVisible(rounded_off is not None)
            if self.text != before:
                self.setAccessibleDescription(self.text)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and bar."""
        if self._silence is None:
            return
        painter, look = painter_of(self), self._look
        held_s, goal_s = self._silence.held_s, self._silence.goal_s
        words = QRect(0, 0, self.width(), self.height() - BAR_PX - 6)
        is_held = held_s >= goal_s
        painter.setFont(look.font("detail-strong"))
        painter.setPen(look.colour("text2"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.accessibleName())
        painter.setPen(look.colour("good" if is_held else "text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(words, flags, f"{self.text}  ✓" if is_held else self.text)
        bar = QRect(0, self.height() - BAR_PX, self.width(), BAR_PX)
        rounded(painter, bar, 4, look.colour("sunken"), look.colour("edge"))
        part = min(1.0, held_s / (goal_s * BEYOND))
        if part > 0:
            fill = bar.adjusted(1, 1, -1, -1)
            fill.setWidth(max(4, round(fill.width() * part)))
            rounded(painter, fill, 3, look.colour("good_fill" if is_held else "wave"))
        tick = round(self.width() / BEYOND)
        painter.fillRect(QRect(tick, bar.top() - 2, 2, BAR_PX + 4), look.colour("text"))
