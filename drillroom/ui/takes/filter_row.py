"""The row above the takes that narrows them: words, drill or habit, tag, how old."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.takes.model import TakesModel
from drillroom.ui.takes.narrowed import DRILL, HABIT
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.search_field import SearchField
from drillroom.ui.words import HABITS

AGES = (
    (0, mark("Any time")),
    (7, mark("Last 7 days")),
    (28, mark("Last 4 weeks")),
    (91, mark("Last 3 months")),
    (365, mark("Last year")),
)
"""Days, and how they are called."""
ROOMY_PX = 1000
"""The width at which the choices have room for long names."""
LEAST_PX = 88
_WIDE, _SMALL = (208, 168, 152), (150, 130, 124)
"""Widths of drill, tag and age, with room and without."""


class FilterRow(QWidget):
    """Shows and changes what a TakesModel lets through."""

    def __init__(self, look: Look, model: TakesModel) -> None:
        super().__init__()
        self._look, self._model = look, model
        self.search_field = SearchField(
            look, tr("Search takes"), tr("Search notes, answers and marks   /")
        )
        self.subject_choice = Choice(look, tr("Drill or habit"))
        self.tag_choice = Choice(look, tr("Tag"))
        self.age_choice = Choice(look, tr("How old"))
        self.play_button = Button(look, "", icon="play", key="P")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 16)
        row.setSpacing(12)
        row.addWidget(self.search_field, 3)
        for choice in self._choices:
            row.addWidget(choice, 2)
        row.addWidget(self.play_button)
        self.search_field.textChanged.connect(model.search)
        self.subject_choice.picked.connect(model.choose_subject)
        self.tag_choice.picked.connect(model.choose_tag)
        self.age_choice.picked.connect(lambda days: model.choose_days(int(days)))
        model.changed.connect(self._render)
        look.changed.connect(self._fit)
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the choices the room there is."""
        super().resizeEvent(event)
        self._fit()

    @property
    def _choices(self) -> tuple[Choice, Choice, Choice]:
        return (self.subject_choice, self.tag_choice, self.age_choice)

    def _fit(self) -> None:
        is_roomy = self.width() >= self._look.px(ROOMY_PX)
        for choice, width in zip(self._choices, _WIDE if is_roomy else _SMALL, strict=True):
            choice.setMinimumWidth(LEAST_PX)
            choice.setMaximumWidth(self._look.px(width))
        self.play_button.set_text(tr("Play marks") if is_roomy else tr("Play"))

    def _render(self) -> None:
        model = self._model
        narrowed = model.narrowed
        subjects = [
            ("", tr("All drills")),
            *((f"{HABIT}{habit}", tr(HABITS[habit])) for habit in model.habits),
            *((f"{DRILL}{ident}", title) for ident, title in model.drills.items()),
        ]
        self.subject_choice.set_options(subjects, narrowed.subject)
        tags = [("", tr("All tags")), *((tag, tag) for tag in model.tags)]
        self.tag_choice.set_options(tags, narrowed.tag)
        ages = [(str(days), tr(words)) for days, words in AGES]
        self.age_choice.set_options(ages, str(narrowed.days))
        marks = len(model.playlist)
        self.play_button.set_available(available=bool(marks), why=tr("No mark in these takes"))
        self._fit()
