"""The right side of an answer: what I say, beside what the rep said."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from drillroom.ui.answer.model import AnswerModel
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.answers import QUESTIONS, ActionRow, AnswerField, TakeawaySlots
from drillroom.ui.widgets.button import Button, Hint, Kind, Size
from drillroom.ui.widgets.checklist import BESIDE_PX, SIDE_PX, Checklist, segment_widths
from drillroom.ui.widgets.parts import Sign
from drillroom.ui.widgets.text import Text

PLACEHOLDERS = (
    mark("One thing to keep"),
    mark("One thing to try next"),
    mark("Anything that does not fit above, or leave it"),
)
TAKEAWAYS = (mark("The one thing to remember"), "", "")
ROW_PX = 36


class ReadFirst(QWidget):
    """Stands in the form's place until the rep's own review was opened."""

    opened = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._title = Text(look, "", "section", wrap=True)
        self._why = Text(look, "", "body", "text2", wrap=True)
        self.button = Button(look, "", Kind.PRIMARY, size=Size.LARGE, key="Enter")
        self.button.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Sign(look, 48, "selected"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        for text in (self._title, self._why):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        column.addSpacing(16)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_rep(self, name: str) -> None:
        """Say whose review is read first."""
        self._title.setText(tr("Read {name}’s review first", name=name))
        why = tr("After that you answer the same checklist, beside {name}’s answers.", name=name)
        self._why.setText(why)
        self.button.set_text(tr("Read {name}’s review", name=name))


class AnswerForm(QWidget):
    """Checklist beside the rep's, three answers, three takeaways, one action."""

    def __init__(self, look: Look, model: AnswerModel, today: date) -> None:
        super().__init__()
        self._model = model
        rows = model.rows
        assert rows is not None, "the form is made when the take was read"
        drill, own = rows.shown.drill, rows.own
        self.checklist = Checklist(look, ROW_PX)
        self.checklist.set_items(drill.items)
        if own is not None:
            self.checklist.set_beside(own.answers)
        self.answers = [
            AnswerField(look, tr(question), tr(placeholder))
            for question, placeholder in zip(QUESTIONS, PLACEHOLDERS, strict=True)
        ]
        self.takeaways = TakeawaySlots(look, tuple(map(tr, TAKEAWAYS)), ROW_PX)
        self.action = ActionRow(look, rows.drills, today)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 0, SIDE_PX, 4)
        column.setSpacing(0)
        if drill.items:
            self._add_checklist(column, look, first_name(model.rep) if own is not None else "")
        self._add_answers(column, look)
        self._wire()
        self.render_model()

    def first_focus(self) -> QWidget:
        """Return the first item that is not answered, or the first question."""
        return self.checklist.current or self.answers[0].edit

    def render_model(self) -> None:
        """Copy the model to the fields."""
        review = self._model.review
        self.checklist.set_answers(review.answers)
        texts = (review.well, review.differently, review.otherwise)
        for field, text in zip(self.answers, texts, strict=True):
            field.set_text(text)
        self.takeaways.set_takeaways(self._model.slots)
        if self.action.action() != review.action:
            self.action.set_action(review.action)

    def _add_checklist(self, column: QVBoxLayout, look: Look, rep: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Text(look, tr("Checklist"), "lead"))
        for key in ("Y", "N"):
            head.addWidget(Hint(look, key))
        head.addStretch(1)
        mine_px = sum(segment_widths(look))
        for name, width in ((rep, look.px(BESIDE_PX) + 2), (tr("You"), mine_px)):
            if name:
                label = Text(look, name, "note-strong", "text2", elide=True)
                label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
                label.setFixedWidth(width)
                head.addWidget(label)
        column.addLayout(head)
        column.addSpacing(4)
        wide = QHBoxLayout()
        wide.setContentsMargins(-SIDE_PX, 0, -SIDE_PX, 0)
        wide.addWidget(self.checklist)
        column.addLayout(wide)
        column.addSpacing(12)

    def _add_answers(self, column: QVBoxLayout, look: Look) -> None:
        column.addWidget(Text(look, tr("Three answers"), "lead"))
        column.addSpacing(4)
        for field in self.answers:
            column.addWidget(field)
            column.addSpacing(6)
        column.addSpacing(6)
        last = QHBoxLayout()
        last.addWidget(Text(look, tr("Takeaways"), "lead"), 1)
        last.addWidget(Text(look, tr("one is enough, three at most"), "detail", "text2"))
        column.addLayout(last)
        column.addSpacing(8)
        column.addWidget(self.takeaways)
        column.addSpacing(12)
        column.addWidget(Text(look, tr("One action"), "note-strong", "text2"))
        column.addSpacing(4)
        column.addWidget(self.action)
        column.addStretch(1)

    def _wire(self) -> None:
        model = self._model
        self.checklist.answered.connect(model.tick)
        for which, field in enumerate(self.answers):
            field.edited.connect(partial(model.answer, which))
        self.takeaways.edited.connect(model.take_away)
        self.action.changed.connect(self._on_action)
        for index, row in enumerate(self.checklist.rows):
            if row.item.id not in model.review.answers:
                self.checklist.move_current(index)
                return

    def _on_action(self) -> None:
        self._model.act(self.action.action())


def first_name(name: str) -> str:
    """Return what colleagues call somebody."""
    return name.split(maxsplit=1)[0] if name.split() else tr("the rep")
