"""The right of the record room's top line: the devices in use, or what is wrong just now."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.text import tip

PILL_PX = 32
ICON_PX = 16


class TopNotice(QWidget):
    """Names of the devices in use; a fault takes their place until it is over."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: tuple[tuple[str, str], ...] = ()
        self._fault = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    @property
    def fault(self) -> str:
        """What is wrong, in words; "" while nothing is."""
        return self._fault

    def show_facts(self, names: tuple[tuple[str, str], ...], fault: str) -> None:
        """Show (icon, name) of each device, or *fault* when there is one."""
        if (names, fault) != (self._names, self._fault):
            self._names, self._fault = names, fault
            self.setAccessibleName(fault or ", ".join(name for _, name in names))
            tip(self, fault)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the right edge."""
        painter = painter_of(self)
        if self._fault:
            self._paint_fault(painter)
            return
        metrics = QFontMetrics(self._look.font("detail"))
        painter.setFont(self._look.font("detail"))
        painter.setPen(self._look.colour("text2"))
        most = max(60, self.width() // max(1, len(self._names)) - ICON_PX - 24)
        right = self.width()
        for icon, name in reversed(self._names):
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, most)
            left = right - metrics.horizontalAdvance(words)
            room = QRect(left, 0, right - left + 2, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            self._paint_icon(painter, icon, "text2", left - ICON_PX - 8)
            right = left - ICON_PX - 24

    def _paint_fault(self, painter: QPainter) -> None:
        look = self._look
        metrics = QFontMetrics(look.font("detail-strong"))
        room = self.width() - ICON_PX - 36
        words = metrics.elidedText(self._fault, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words) + ICON_PX + 36
        pill = QRect(self.width() - width, (self.height() - PILL_PX) // 2, width, PILL_PX)
        rounded(painter, pill, PILL_PX / 2, look.colour("warn_tint"))
        self._paint_icon(painter, "triangle-alert", "warn", pill.left() + 14)
        painter.setFont(look.font("detail-strong"))
        painter.setPen(look.colour("warn"))
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(pill.adjusted(14 + ICON_PX + 8, 0, 0, 0), flags, words)

    def _paint_icon(self, painter: QPainter, icon: str, ink: str, left: int) -> None:
        pixmap = self._look.icon(icon, ICON_PX, ink, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - ICON_PX) // 2, pixmap)
