"""The lanes of Progress in words: a row a take."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from drillroom.drills.model import Habit
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.progress.lane_card import NAMES
from drillroom.ui.progress.lanes import Lane
from drillroom.ui.words import day

COLUMNS = (
    mark("Habit"),
    mark("Drill"),
    mark("What is measured"),
    mark("Day"),
    mark("This take"),
    mark("Goal"),
    mark("Reached"),
)
_NAMED = (1, 2)
"""Columns whose words are as long as somebody made them."""
_CONTENTS = QHeaderView.ResizeMode.ResizeToContents


class TakesTable(QTableWidget):
    """Everything that the charts show, the newest take of each habit first."""

    def __init__(self, look: Look) -> None:
        super().__init__(0, len(COLUMNS))
        self._look = look
        self.setHorizontalHeaderLabels([tr(name) for name in COLUMNS])
        self.setAccessibleName(tr("Progress as a table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in _NAMED:
            header.setSectionResizeMode(column, _CONTENTS)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self._fit()
        look.changed.connect(self._fit)

    def show_lanes(self, lanes: Mapping[Habit, Lane], today: date) -> None:
        """Show every take of *lanes*."""
        rows = [
            (
                tr(NAMES[habit]),
                lane.drill.title,
                lane.measure,
                day(point.day, today),
                lane.said(point.value),
                lane.goal_words,
                tr("yes") if point.met else tr("not yet"),
            )
            for habit in Habit
            if (lane := lanes.get(habit)) is not None
            for point in reversed(lane.points)
        ]
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(words))

    def _fit(self) -> None:
        self.setFont(self._look.font("detail"))
        self.horizontalHeader().setFont(self._look.font("note-strong"))
        self.verticalHeader().setDefaultSectionSize(self._look.px(32))
