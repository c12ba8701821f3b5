"""The drill to run next: its name, its clock, and the one primary action of Practice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from drillroom.ui.language import tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.practice.words import standing_words
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.parts import Card, Chip
from drillroom.ui.widgets.strip import Strip
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import HABITS, clock, day, quoted

if TYPE_CHECKING:
    from drillroom.ui.practice.load import DrillRow

_RIGHT = Qt.AlignmentFlag.AlignRight


class Hero(Card):
    """A card as high as the drill is important; its buttons belong to the view that made it."""

    def __init__(self, look: Look, row: DrillRow, today: date, *, is_wide: bool) -> None:
        super().__init__(look)
        self._look, self._row, self._today = look, row, today
        self.start_button = Button(look, tr("Start"), Kind.PRIMARY, size=Size.LARGE, key="Enter")
        self.last_button: Button | None = None
        """Opens the last take of a drill that is due again; None where there is none."""
        if row.is_due and row.last is not None:
            words = tr("Your take of {day}", day=day(row.last.created, today))
            self.last_button = Button(look, words, Kind.QUIET, key="L")
        self.setMinimumHeight(236)
        both = QHBoxLayout(self)
        both.setContentsMargins(32, 32, 32, 32)
        both.setSpacing(48)
        both.addLayout(self._left("hero" if is_wide else "title"), 1)
        both.addLayout(self._right())

    def _left(self, size: str) -> QVBoxLayout:
        look, drill = self._look, self._row.drill
        column = QVBoxLayout()
        column.setSpacing(0)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(
            Chip(look, tr("Next", about="the drill to run next"), "accent_text", "selected")
        )
        if drill.habit is not None:
            chips.addWidget(Chip(look, tr("Habit: {habit}", habit=tr(HABITS[drill.habit]))))
        chips.addStretch(1)
        column.addLayout(chips)
        column.addSpacing(16)
        column.addWidget(Text(look, drill.title, size, elide=True))
        column.addSpacing(8)
        column.addWidget(Text(look, quoted(drill.prompt), "lead-plain", "text2", wrap=True))
        column.addStretch(1)
        column.addSpacing(16)
        column.addWidget(Strip(look, drill, 12))
        return column

    def _right(self) -> QVBoxLayout:
        look, drill = self._look, self._row.drill
        column = QVBoxLayout()
        column.setSpacing(4)
        items = tr_count(len(drill.items), "{n} item", "{n} items")
        for words, size, ink in (
            (clock(drill.seconds), "hero", "text"),
            (f"{items} · {self._passed()}", "detail", "text2"),
        ):
            line = Text(look, words, size, ink)
            line.setAlignment(_RIGHT)
            column.addWidget(line)
        column.addStretch(1)
        if self.last_button is not None:
            column.addWidget(self.last_button, 0, _RIGHT)
        column.addWidget(self.start_button, 0, _RIGHT)
        return column

    def _passed(self) -> str:
        standing = self._row.standing
        if not standing.is_owned:
            return tr("passed {passed} of {goal}", passed=standing.passed, goal=standing.goal)
        word, next_word = standing_words(standing, self._today)
        return ", ".join(filter(None, (word.lower(), next_word)))
