"""One lane as a line: each take a dot, the goal shaded and named, the newest take in colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.progress.lanes import Lane
from drillroom.ui.widgets.paint import painter_of, rounded

_PAD_PX = 10
GOAL_PX = 64
"""Room for the goal's number, right of the line."""
_SPARE = 0.15
"""So much of the span is left free above and below."""


class LaneChart(QWidget):
    """Paints a lane; everything it shows stands in its accessible name, and in the table."""

    def __init__(self, look: Look, lane: Lane) -> None:
        super().__init__()
        self._look, self._lane = look, lane
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        values = ", ".join(lane.said(point.value) for point in lane.points)
        words, goal = mark("{measure}: {values}. Goal: {goal}."), lane.goal_words
        self.setAccessibleName(tr(words, measure=lane.measure, values=values, goal=goal))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the row lets it."""
        return QSize(self._look.px(320), self._look.px(96))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a few dots."""
        return QSize(self._look.px(160), self._look.px(80))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint goal, line and dots."""
        painter = painter_of(self)
        self._paint_goal(painter)
        where = [self._where(number) for number in range(len(self._lane.points))]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("text2"), 2))
        painter.drawPolyline(where)
        for at in where[:-1]:
            self._dot(painter, at, 3, "text2")
        self._dot(painter, where[-1], 6, "accent")

    @property
    def _span(self) -> tuple[float, float]:
        goal = self._lane.goal
        values = [point.value for point in self._lane.points]
        values += [one for one in (goal.least, goal.most) if one is not None]
        low, high = min(values), max(values)
        spare = (high - low or max(abs(high), 1.0)) * _SPARE
        return low - spare, high + spare

    @property
    def _field(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, 0, -self._look.px(GOAL_PX), 0)

    def _y(self, value: float) -> float:
        low, high = self._span
        height = self.height() - 2 * _PAD_PX
        return round(self.height() - _PAD_PX - (value - low) / (high - low) * height)

    def _where(self, number: int) -> QPointF:
        many = len(self._lane.points)
        field = self._field
        along = number / (many - 1) if many > 1 else 1.0
        left, right = field.left() + _PAD_PX, field.right() - 2 * _PAD_PX
        return QPointF(
            round(left + (right - left) * along), self._y(self._lane.points[number].value)
        )

    def _paint_goal(self, painter: QPainter) -> None:
        look, goal, field = self._look, self._lane.goal, self._field
        top = self._y(goal.most) if goal.most is not None else field.top()
        bottom = self._y(goal.least) if goal.least is not None else field.bottom()
        rounded(
            painter,
            QRectF(field.left(), top, field.width(), max(2.0, bottom - top)),
            4,
            look.colour("good_tint"),
        )
        painter.setFont(look.font("note-strong"))
        for value in {one for one in (goal.least, goal.most) if one is not None}:
            y = self._y(value)
            painter.setPen(QPen(look.colour("good_fill"), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(look.colour("good"))
            room = QRectF(field.right() + 6, y - 10, self.width() - field.right() - 6, 20)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._lane.words(value))

    def _dot(self, painter: QPainter, at: QPointF, radius: int, colour: str) -> None:
        painter.setPen(QPen(self._look.colour("surface"), 2))
        painter.setBrush(self._look.colour(colour))
        painter.drawEllipse(at, radius, radius)
