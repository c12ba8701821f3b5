"""One habit of Progress: what is measured, the line, where I stand, and what to run next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.drills.model import Drill, Habit
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.progress.chart import GOAL_PX, LaneChart
from drillroom.ui.progress.lanes import Lane
from drillroom.ui.widgets.button import Button, Kind, cap_width
from drillroom.ui.widgets.parts import Card, Chip
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import day

LANE_PX = 124
NAMES = {
    Habit.POINT: mark("To the point"),
    Habit.QUESTIONS: mark("Questions"),
    Habit.EDGE: mark("Advantage"),
    Habit.CLOSE: mark("Asking"),
}
"""What a habit is called once it is broken."""
_LEFT_PX, _NUMBER_PX, _NEXT_PX = 190, 128, 252


class LaneCard(Card):
    """A lane that says what was practised, or that nothing was."""

    drill_chosen = Signal(object)  # Drill

    def __init__(
        self,
        look: Look,
        habit: Habit,
        lane: Lane | None,
        drill: Drill | None,
        *,
        today: date,
        is_focus: bool,
    ) -> None:
        super().__init__(look)
        self.button: Button | None = None
        self.setMinimumHeight(look.px(LANE_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addWidget(_fixed(look, self._names(look, habit, lane, is_focus=is_focus), _LEFT_PX))
        if lane is None:
            row.addWidget(Text(look, tr("Not practised in these weeks."), "detail", "text2"), 1)
        else:
            row.addLayout(_charted(look, lane, today), 1)
            row.addWidget(_fixed(look, _standing(look, lane), _NUMBER_PX))
        if drill is not None:
            kind = Kind.PRIMARY if is_focus else Kind.SECONDARY
            fitting = _fitting(look, drill.title, has_key=is_focus)
            self.button = Button(look, fitting, kind, key="Enter" if is_focus else "")
            self.button.setAccessibleName(drill.title)
            self.button.clicked.connect(lambda: self.drill_chosen.emit(drill))
            row.addWidget(_fixed(look, self._next(look, self.button), _NEXT_PX))

    def _names(self, look: Look, habit: Habit, lane: Lane | None, *, is_focus: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(Text(look, tr(NAMES[habit]), "lead"))
        if lane is not None:
            column.addWidget(Text(look, lane.measure, "detail", "text2", elide=True))
            column.addWidget(Text(look, lane.drill.title, "note", "text3", elide=True))
        if is_focus:
            column.addSpacing(4)
            column.addWidget(
                Chip(look, tr("Next", about="the drill to run next"), "accent_text", "selected")
            )
        column.addStretch(1)
        return column

    def _next(self, look: Look, button: Button) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        caption = Text(look, tr("next drill"), "detail", "text2")
        caption.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(caption)
        column.addStretch(1)
        return column


def _fitting(look: Look, title: str, *, has_key: bool) -> str:
    """Return a title as far as a button has room for it in its column."""
    room_px = _width_px(look, _NEXT_PX) - 2 * 14 - (cap_width(look, "Enter") + 8 if has_key else 0)
    return QFontMetrics(look.font("button")).elidedText(title, Qt.TextElideMode.ElideRight, room_px)


def _width_px(look: Look, width_px: int) -> int:
    """Return the width of a column: it grows with large text, but a tenth at most."""
    return min(look.px(width_px), width_px * 11 // 10)


def _charted(look: Look, lane: Lane, today: date) -> QVBoxLayout:
    """Return the line, and below it when its takes were recorded."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(LaneChart(look, lane), 1)
    days = QHBoxLayout()
    days.setContentsMargins(4, 0, look.px(GOAL_PX) + 4, 0)
    first, last = day(lane.points[0].day, today), day(lane.points[-1].day, today)
    if first != last:
        days.addWidget(Text(look, first, "note", "text2"))
    days.addStretch(1)
    days.addWidget(Text(look, last, "note", "text2"))
    column.addLayout(days)
    return column


def _standing(look: Look, lane: Lane) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(Text(look, lane.said(lane.points[-1].value), "number"))
    ink = "good" if lane.points[-1].met else "warn"
    column.addWidget(Text(look, lane.gap_words, "detail-strong", ink))
    if lane.change_words:
        column.addWidget(Text(look, lane.change_words, "note", "text2", wrap=True))
    column.addStretch(1)
    return column


def _fixed(look: Look, layout: QVBoxLayout, width_px: int) -> QWidget:
    part = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    part.setLayout(layout)
    part.setFixedWidth(_width_px(look, width_px))
    return part
