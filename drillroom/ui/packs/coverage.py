"""What the packs here train, on screen: habits, behaviours, and limits that tell nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.model import Drill, Habit
from drillroom.errors import DrillroomError
from drillroom.takes.coverage import ENOUGH, Coverage, Limit
from drillroom.ui.background import Later
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.limits import goal_of, name_of
from drillroom.ui.room import Room
from drillroom.ui.widgets.notices import Banner
from drillroom.ui.widgets.parts import Icon, Line
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import HABITS

WIDE_PX = 1180
NAME_PX = 300
NONE_YET = mark("No drill yet")
_HABITS = {
    Habit.POINT: mark("Point: {words}"),
    Habit.QUESTIONS: mark("Questions: {words}"),
    Habit.EDGE: mark("Edge: {words}"),
    Habit.CLOSE: mark("Close: {words}"),
}


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One thing that packs may train, with the drills that do."""

    name: str
    drills: str
    is_covered: bool


class CoverageView(WorkScreen):
    """Lists what is trained, what is not, and what nobody or everybody reached."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.look, tr("Packs"))
        self._look = room.look
        self.found: Coverage | None = None
        self.title.setText(tr("What your packs train"))
        self.footer_line.hide()
        self.banner = Banner(room.look)
        page = QWidget()
        self._page = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._page.setContentsMargins(40, 16, 40, 24)
        self._page.setSpacing(48)
        self.body.addWidget(self.banner)
        self.body.addWidget(scrolled(page), 1)
        shortcut(self, Qt.Key.Key_Escape, self.left.emit)
        work = partial(Later("drillroom.ui.packs.load", "load_coverage"), room.home, room.clock)
        room.background.run("library", work, self._on_loaded, self._on_failed)

    def first_focus(self) -> QWidget | None:
        """Return the way back: there is nothing to do here but to read."""
        return self.back

    def _on_loaded(self, found: Coverage) -> None:
        self.found = found
        drills = {drill.id for drills in found.habits.values() for drill in drills}
        self.subtitle.setText(
            tr_count(len(drills), "{n} drill on this computer", "{n} drills on this computer")
        )
        behaviours = {one.id: tr(one.text) for one in BEHAVIOURS}
        left, right = QVBoxLayout(), QVBoxLayout()
        habits = [_row(_habit_words(habit), drills) for habit, drills in found.habits.items()]
        self._add_group(left, tr("Habits"), habits)
        never = [one for one in found.limits if one.is_never]
        always = [one for one in found.limits if one.is_always]
        self._add_limits(left, tr("Nobody reached: too hard?"), never)
        self._add_limits(left, tr("Everybody reached: too easy?"), always)
        left.addStretch(1)
        rows = [_row(behaviours[one], drills) for one, drills in found.behaviours.items()]
        self._add_group(right, tr("Behaviours"), rows)
        right.addStretch(1)
        if self.width() < WIDE_PX:
            self._page.setDirection(QBoxLayout.Direction.TopToBottom)
        for column in (left, right):
            column.setSpacing(0)
            self._page.addLayout(column, 1)

    def _add_group(self, column: QVBoxLayout, title: str, rows: Sequence[CoverageRow]) -> None:
        missing = sum(not row.is_covered for row in rows)
        words = tr("{title}, {missing} without a drill", title=title, missing=missing)
        words = words if missing else title
        column.addWidget(Text(self._look, words, "lead"))
        column.addSpacing(8)
        for row in rows:
            column.addWidget(Line(self._look))
            column.addWidget(self._item(row))
        column.addWidget(Line(self._look))
        column.addSpacing(24)

    def _item(self, row: CoverageRow) -> QWidget:
        item = QWidget()
        line = QHBoxLayout(item)
        line.setContentsMargins(4, 8, 4, 8)
        line.setSpacing(12)
        sign, ink = ("check", "good") if row.is_covered else ("triangle-alert", "warn")
        line.addWidget(Icon(self._look, sign, 18, ink), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self._look, row.name, "body", wrap=True))
        words.addWidget(
            Text(self._look, row.drills, "detail", "text2" if row.is_covered else "warn", wrap=True)
        )
        line.addLayout(words, 1)
        item.setAccessibleName(f"{row.name}: {row.drills}")
        return item

    def _add_limits(self, column: QVBoxLayout, title: str, limits: Sequence[Limit]) -> None:
        """List limits that tell nothing, as far as takes enough say so."""
        look = self._look
        column.addWidget(Text(look, title, "lead"))
        column.addSpacing(4)
        for limit in limits:
            words = f"{name_of(limit.drill, limit.threshold)}: "
            takes = tr_count(limit.takes, "{n} take", "{n} takes")
            words += f"{goal_of(limit.drill, limit.threshold)} ({takes})"
            column.addWidget(Text(look, limit.drill.title, "body", wrap=True))
            column.addWidget(Text(look, words, "detail", "text2", wrap=True))
            column.addSpacing(8)
        if not limits:
            none = tr("No limit, in {n} answered takes and more on this computer.", n=ENOUGH)
            column.addWidget(Text(look, none, "detail", "text2", wrap=True))
        column.addSpacing(24)

    def _on_failed(self, error: DrillroomError) -> None:
        self.banner.say_problem(error)


def _habit_words(habit: Habit) -> str:
    return tr(_HABITS[habit], words=tr(HABITS[habit]))


def _row(name: str, drills: Sequence[Drill]) -> CoverageRow:
    titles = ", ".join(drill.title for drill in drills)
    return CoverageRow(name, titles or tr(NONE_YET), bool(drills))
