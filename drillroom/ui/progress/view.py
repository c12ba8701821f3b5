"""Progress on screen: four lanes, one a habit, or the same as a table. Nobody else is on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from drillroom.drills.model import Habit
from drillroom.ui.language import tr, tr_count
from drillroom.ui.progress.lane_card import LaneCard
from drillroom.ui.progress.model import Period, ProgressModel
from drillroom.ui.progress.table import TakesTable
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.notices import Banner, EmptyState
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import Place, clear, scrolled, shortcut
from drillroom.ui.widgets.text import Text


class ProgressView(Place):
    """Shows a ProgressModel; says which drill the person wants to run next."""

    drill_chosen = Signal(object)  # Drill
    practice_wanted = Signal()

    def __init__(self, room: Room, model: ProgressModel) -> None:
        super().__init__(room.look, tr("Progress"))
        self._look, self._room = room.look, room
        self.model = model
        self.next_button: Button | None = None
        words = tr("You against your own last takes. Nobody else is on this page.")
        self.subtitle.setText(words)
        self._build()
        self.period_choice.chosen.connect(model.choose)
        self.table_button.clicked.connect(self.switch_table)
        shortcut(self, "T", self.switch_table)
        self._empty.acted.connect(self.practice_wanted)
        self._banner.acted.connect(model.load)
        model.changed.connect(self._render)
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return the button of the next drill; what is there instead of it else."""
        if self.model.is_empty:
            return self._empty.button
        return self.next_button or self

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what may have changed on another screen."""
        super().showEvent(event)
        self.model.load()

    def switch_table(self) -> None:
        """Show the lanes as a table, or the table as lanes."""
        is_table = self._either.currentWidget() is not self._table_page
        self._either.setCurrentWidget(self._table_page if is_table else self._lanes_page)
        self.table_button.set_text(tr("As lanes") if is_table else tr("As a table"))
        self._fill_table()

    def _fill_table(self) -> None:
        if self._either.currentWidget() is self._table_page:
            self._table_page.show_lanes(self.model.lanes, self._room.today())

    def _build(self) -> None:
        look = self._look
        periods = [tr_count(one.value, "{n} week", "{n} weeks") for one in Period]
        chosen = list(Period).index(self.model.period)
        self.period_choice = Segments(look, periods, chosen, tr("Weeks"))
        self.table_button = Button(look, tr("As a table"), key="T")
        self.title_row.addWidget(self.period_choice)
        self.title_row.addWidget(self.table_button)
        self.title_row.setSpacing(16)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(64)
        lanes = QWidget()
        self._lanes = QVBoxLayout(lanes)
        self._lanes.setContentsMargins(4, 4, 4, 4)
        self._lanes.setSpacing(12)
        self._lanes_page = scrolled(lanes)
        self._table_page = TakesTable(look)
        self._either = QStackedLayout()
        self._either.addWidget(self._lanes_page)
        self._either.addWidget(self._table_page)
        self._filled = QWidget()
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(20)
        figures = QHBoxLayout()
        figures.setContentsMargins(4, 0, 4, 0)
        figures.addLayout(self._figures)
        figures.addStretch(1)
        filled.addLayout(figures)
        filled.addLayout(self._either, 1)
        self._empty = EmptyState(
            look,
            tr("Nothing practised yet."),
            tr("After your first take you see here how you do."),
            tr("Pick a drill"),
        )
        self._banner = Banner(look)
        self.content.setContentsMargins(36, 32, 36, 32)
        self.title_row.setContentsMargins(4, 0, 4, 0)
        self.content.addWidget(self._filled, 1)
        self.content.addWidget(self._empty, 1)
        self.content.addWidget(self._banner)

    def _render(self) -> None:
        model = self.model
        if model.problem is not None:
            self._banner.say_problem(model.problem, tr("Try again"))
        else:
            self._banner.hide()
        self._filled.setVisible(model.is_loaded and not model.is_empty)
        self._empty.setVisible(model.is_empty)
        for control in (self.period_choice, self.table_button):
            control.setVisible(model.is_loaded and not model.is_empty)
        if model.is_loaded and not model.is_empty:
            self._render_figures()
            self._render_lanes()
            self._fill_table()
        elif model.is_empty and self.isVisible():
            self._empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render_figures(self) -> None:
        clear(self._figures)
        model, upcoming = self.model, self.model.upcoming
        minutes = model.seconds_this_week / 60
        spoken = f"{minutes:.0f} min" if minutes >= 1 else f"{model.seconds_this_week:.0f} s"
        weeks = tr_count(model.weeks_in_a_row, "{n} week", "{n} weeks")
        figures = [
            (spoken, tr("practised this week")),
            (tr_count(model.takes_this_week, "{n} take", "{n} takes"), tr("this week")),
            (weeks, tr("in a row with practice")),
        ]
        if upcoming is not None:
            owned = tr("{done} of {all}", done=upcoming.owned, all=upcoming.drills)
            figures.append((owned, tr("drills are yours")))
        for number, words in figures:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Text(self._look, number, "section"))
            column.addWidget(Text(self._look, words, "detail", "text2"))
            self._figures.addLayout(column)

    def _render_lanes(self) -> None:
        had_focus = self.next_button is not None and self.next_button.hasFocus()
        if had_focus:
            self.setFocus()
        clear(self._lanes)
        lanes, upcoming = self.model.lanes, self.model.upcoming
        focus = upcoming.drill.habit if upcoming is not None else None
        self.next_button = None
        for habit in Habit:
            drill = upcoming.by_habit.get(habit) if upcoming is not None else None
            card = LaneCard(
                self._look,
                habit,
                lanes.get(habit),
                drill,
                today=self._room.today(),
                is_focus=habit is focus,
            )
            card.drill_chosen.connect(self.drill_chosen)
            self._lanes.addWidget(card)
            if habit is focus:
                self.next_button = card.button
        self._lanes.addStretch(1)
        if self.next_button is not None and self.isVisible() and (had_focus or self.hasFocus()):
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
