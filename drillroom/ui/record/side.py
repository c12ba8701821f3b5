"""The columns beside the picture: what counts, the phases, the marks. Nobody must read them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.button import cap_width, paint_cap
from drillroom.ui.widgets.paint import painter_of, rounded

HEAD_PX = 24
ROW_PX, LEAST_ROW_PX = 40, 24
ROUND_PX = 24


@dataclass(frozen=True, slots=True)
class SideRow:
    """One line of a column."""

    text: str
    cap: str = ""
    """A key cap in front."""
    number: str = ""
    """A number in a circle in front; "✓" for a check."""
    trail: str = ""
    is_now: bool = False


class SideList(QWidget):
    """A small title and rows; a click on a row says its cap."""

    picked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = ""
        self._rows: tuple[SideRow, ...] = ()
        look.changed.connect(self.update)

    def show_rows(self, title: str, rows: tuple[SideRow, ...]) -> None:
        """Show other rows."""
        if (title, rows) != (self._title, self._rows):
            self._title, self._rows = title, rows
            said = ", ".join(
                " ".join(part for part in (row.cap or row.number, row.text, row.trail) if part)
                for row in rows
            )
            self.setAccessibleName(title)
            self.setAccessibleDescription(said)
            self.update()

    @property
    def rows(self) -> tuple[SideRow, ...]:
        """What is shown."""
        return self._rows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say which row was clicked."""
        index = (event.position().toPoint().y() - HEAD_PX) // self._row_px()
        if 0 <= index < len(self._rows) and self._rows[index].cap:
            self.picked.emit(self._rows[index].cap)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, lines and rows, as many as there is room for."""
        if not self._title:
            return
        painter, look, height = painter_of(self), self._look, self._row_px()
        painter.setFont(look.font("detail-strong"))
        painter.setPen(look.colour("text2"))
        room = QRect(0, 0, self.width(), HEAD_PX - 4)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._title)
        for number, row in enumerate(self._rows):
            top = HEAD_PX + number * height
            if top + height > self.height() + 1:
                break
            painter.fillRect(0, top, self.width(), 1, look.colour("line"))
            self._paint_row(painter, row, QRect(0, top + 1, self.width(), height - 1))

    def _paint_row(self, painter: QPainter, row: SideRow, room: QRect) -> None:
        look = self._look
        x = self._paint_lead(painter, row, room)
        trail = QFontMetrics(look.font("detail-strong")).horizontalAdvance(row.trail)
        width = room.width() - x - (trail + 8 if trail else 0)
        painter.setPen(look.colour("text2" if row.number == "✓" else "text"))
        self._paint_text(painter, row, QRect(x, room.top(), width, room.height()))
        painter.setFont(look.font("detail-strong" if row.cap else "detail"))
        painter.setPen(look.colour("accent_text" if row.cap else "text2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, flags, row.trail)

    def _paint_text(self, painter: QPainter, row: SideRow, room: QRect) -> None:
        """Paint the text; if one is long, all stand in two smaller lines where there is room."""
        look = self._look
        size = "body-strong" if row.is_now else "body"
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        metrics, text = QFontMetrics(look.font(size)), row.text
        longest = max(metrics.horizontalAdvance(other.text) for other in self._rows)
        if longest > room.width() and room.height() >= 2 * look.line_px("detail"):
            size, flags = "detail", flags | int(Qt.TextFlag.TextWordWrap)
        else:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.setFont(look.font(size))
        painter.drawText(room, flags, text)

    def _paint_lead(self, painter: QPainter, row: SideRow, room: QRect) -> int:
        """Paint what stands in front; return where the text begins."""
        look = self._look
        if row.cap:
            painter.translate(0, room.top())
            paint_cap(painter, look, row.cap, 0, room.height(), "text2")
            painter.translate(0, -room.top())
            return cap_width(look, row.cap) + 12
        if not row.number:
            return 0
        side = min(ROUND_PX, room.height() - 2)
        circle = QRect(0, room.top() + (room.height() - side) // 2, side, side)
        if row.number == "✓":
            rounded(painter, circle, side / 2, look.colour("good_tint"))
            icon = look.icon("check", 14, "good", self.devicePixelRatioF())
            inset = (side - 14) // 2
            painter.drawPixmap(circle.left() + inset, circle.top() + inset, icon)
            return side + 12
        ground = look.colour("accent" if row.is_now else "sunken")
        rounded(painter, circle, side / 2, ground, None if row.is_now else look.colour("line"))
        painter.setFont(look.font("note-strong"))
        painter.setPen(look.colour("on_accent" if row.is_now else "text2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, row.number)
        return side + 12

    def _row_px(self) -> int:
        count = max(1, len(self._rows))
        return max(LEAST_ROW_PX, min(ROW_PX, (self.height() - HEAD_PX) // count))
