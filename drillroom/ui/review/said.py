"""The right side of a review: what I say about the take, or what everybody said about it."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.takes.review import Review
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.review.model import ReviewModel
from drillroom.ui.room import Room
from drillroom.ui.widgets.answers import QUESTIONS, AnswerField, TakeawaySlots
from drillroom.ui.widgets.button import Hint
from drillroom.ui.widgets.checklist import SIDE_PX, Checklist
from drillroom.ui.widgets.review_card import CardFacts, ReviewCard
from drillroom.ui.widgets.shell import clear
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import day, title_of

PLACEHOLDERS = (
    mark("One thing you would keep"),
    mark("One thing to try next"),
    mark("Or leave it"),
)
FEELING = mark("How did it feel?  Only for you, it never leaves this laptop.")


class MyReview(QWidget):
    """Checklist, three answers and three takeaways of a draft."""

    def __init__(self, look: Look, model: ReviewModel) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._items: object = None
        self.checklist = Checklist(look)
        self.answers = [
            AnswerField(look, tr(question), tr(placeholder))
            for question, placeholder in zip(QUESTIONS, PLACEHOLDERS, strict=True)
        ]
        self.takeaways = TakeawaySlots(look)
        self.private = AnswerField(look, tr(FEELING), tr("Calm, rushed, proud …"))
        self.private.edited.connect(model.note_privately)
        self._count = Text(look, "", "detail", "text2")
        self._list_title = Text(look, tr("Checklist"), "lead")
        self._keys = [Hint(look, "Y"), Hint(look, "N")]
        self._lay_out()
        self.checklist.answered.connect(model.tick)
        self.takeaways.edited.connect(model.take_away)

    def _lay_out(self) -> None:
        look = self._look
        head, body = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(SIDE_PX, 0, SIDE_PX, 4)
        head.setSpacing(6)
        head.addWidget(self._list_title, 1)
        for widget in (self._count, *self._keys):
            head.addWidget(widget)
        body.setContentsMargins(SIDE_PX, 16, SIDE_PX, 8)
        body.setSpacing(8)
        body.addWidget(Text(look, tr("Three answers"), "lead"))
        for which, field in enumerate(self.answers):
            body.addWidget(field)
            field.edited.connect(partial(self._model.answer, which))
        last = QHBoxLayout()
        last.setContentsMargins(0, 8, 0, 0)
        last.addWidget(Text(look, tr("Takeaways"), "lead"), 1)
        last.addWidget(Text(look, tr("three at most"), "detail", "text2"))
        body.addLayout(last)
        body.addWidget(self.takeaways)
        body.addSpacing(8)
        body.addWidget(self.private)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.checklist)
        column.addLayout(body)
        column.addStretch(1)

    def render_model(self) -> None:
        """Copy the model to the fields."""
        rows, review = self._model.rows, self._model.review
        if rows is None or review is None:
            return
        if self._items != rows.drill.items:
            self._items = rows.drill.items
            self.checklist.set_items(rows.drill.items)
            self._order_focus()
            self._start_at_first_open(review)
        has_items = bool(rows.drill.items)
        for widget in (self._list_title, self._count, *self._keys, self.checklist):
            widget.setVisible(has_items)
        self.checklist.set_answers(review.answers)
        total = len(rows.drill.items)
        done = total - len(self._model.missing)
        self._count.setText(tr("{done} of {all} answered", done=done, all=total))
        texts = (review.well, review.differently, review.otherwise)
        for field, text in zip(self.answers, texts, strict=True):
            field.set_text(text)
        self.takeaways.set_takeaways(self._model.slots)
        self.private.set_text(self._model.private)

    def first_focus(self) -> QWidget:
        """Return the first item that is not answered, or the first question."""
        return self.checklist.current or self.answers[0].edit

    def _order_focus(self) -> None:
        """Let Tab go down the column: the items are made later than what stands below them."""
        fields = [*(field.edit for field in self.answers), *self.takeaways.slots, self.private.edit]
        for one, after in pairwise([*self.checklist.rows, *fields]):
            QWidget.setTabOrder(one, after)

    def _start_at_first_open(self, review: Review) -> None:
        for index, row in enumerate(self.checklist.rows):
            if row.item.id not in review.answers:
                self.checklist.move_current(index)
                return


class AllReviews(QWidget):
    """Everybody's reviews of a take that takes no more of mine: others first, then my own."""

    mark_chosen = Signal(float)
    action_chosen = Signal(str)

    def __init__(self, room: Room, model: ReviewModel) -> None:
        super().__init__()
        self._room, self._model = room, model
        self._shown: object = None
        self.private = AnswerField(room.look, tr(FEELING))
        self.private.edited.connect(model.note_privately)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SIDE_PX, 0, SIDE_PX, 8)
        whole.setSpacing(16)
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        whole.addLayout(self._column)
        whole.addWidget(self.private)
        whole.addStretch(1)

    def render_model(self) -> None:
        """Show the cards."""
        rows, review = self._model.rows, self._model.review
        self.private.set_text(self._model.private)
        if rows is None or review is None or self._shown == (rows.others, review):
            return
        self._shown = (rows.others, review)
        clear(self._column)
        if rows.others:
            self._column.addWidget(Text(self._room.look, tr("The answer"), "lead"))
        for one in [*rows.others, review]:
            action = one.action
            facts = CardFacts(
                rows.drill,
                action_by=day(action.date, self._room.today()) if action else "",
                action_drill=title_of(action.drill, rows.drills[action.drill].title)
                if action and action.drill in rows.drills
                else "",
            )
            if one is review and rows.others:
                self._column.addWidget(Text(self._room.look, tr("Your own review"), "lead"))
            card = ReviewCard(self._room.look, one, facts)
            card.mark_chosen.connect(self.mark_chosen)
            card.action_chosen.connect(self.action_chosen)
            self._column.addWidget(card)
