"""Somebody's review of a take, to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.drills.model import Drill
from drillroom.takes.review import Review, ReviewRole
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.widgets.answers import QUESTIONS
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.checklist import Checklist
from drillroom.ui.widgets.moments import tag_icon
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Avatar, Card, Icon
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock

ROLES = {
    ReviewRole.SELF: mark("own review"),
    ReviewRole.PEER: mark("peer"),
    ReviewRole.MANAGER: mark("manager"),
    ReviewRole.EXTERNAL: mark("from outside"),
}


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card says besides the review itself."""

    drill: Drill
    action_by: str = ""
    """The action's day in words."""
    action_drill: str = ""
    """Title of the action's drill; its id without one."""


class ReviewCard(Card):
    """Who, what went well first, then the rest; a click on a mark goes there."""

    mark_chosen = Signal(float)
    action_chosen = Signal(str)
    """Id of the action's drill."""

    def __init__(self, look: Look, review: Review, facts: CardFacts) -> None:
        super().__init__(look)
        self._look, self._review, self._facts = look, review, facts
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 20)
        self._column.setSpacing(4)
        self._add_who()
        texts = (review.well, review.differently, review.otherwise)
        for question, text in zip(QUESTIONS, texts, strict=True):
            if text:
                self._add_part(tr(question), [text])
        if review.takeaways:
            self._add_part(tr("Takeaways"), review.takeaways)
        self._add_ticks()
        self._add_marks()
        self._add_action()
        self.setAccessibleName(tr("Review by {name}", name=review.by))

    def _add_who(self) -> None:
        look, review = self._look, self._review
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(look, review.by, 36))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(look, review.by, "body-strong", elide=True))
        names.addWidget(Text(look, tr(ROLES[review.role]), "detail", "text2", elide=True))
        row.addLayout(names, 1)
        self._column.addLayout(row)

    def _add_part(self, title: str, texts: Sequence[str]) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(Text(self._look, title, "note-strong", "text2"))
        for text in texts:
            self._column.addWidget(Text(self._look, text, "body", wrap=True))

    def _add_ticks(self) -> None:
        drill = self._facts.drill
        if not drill.items or not self._review.ticks:
            return
        self._column.addSpacing(8)
        yes = sum(self._review.answers.values())
        words = tr_count(
            len(drill.items),
            "Checklist: {yes} of {n} item yes",
            "Checklist: {yes} of {n} items yes",
            yes=yes,
        )
        self._column.addWidget(Text(self._look, words, "note-strong", "text2"))
        listed = Checklist(self._look, 32, read_only=True)
        listed.set_items(drill.items)
        listed.set_answers(self._review.answers)
        self._column.addWidget(listed)

    def _add_marks(self) -> None:
        if not self._review.marks:
            return
        self._column.addSpacing(8)
        self._column.addWidget(Text(self._look, tr("Marks"), "note-strong", "text2"))
        tags = {tag.id: tag.text for tag in self._facts.drill.tags}
        for one in self._review.marks:
            row = QHBoxLayout()
            row.setSpacing(12)
            words = next((text for name, text in tags.items() if name == one.tag), one.tag)
            button = Button(
                self._look,
                f"{clock(one.at_s)}  {words}",
                Kind.QUIET,
                size=Size.SMALL,
                icon=tag_icon(one.tag),
            )
            button.clicked.connect(partial(self._go, one.at_s))
            row.addWidget(button)
            row.addWidget(Text(self._look, one.note, "detail", wrap=True), 1)
            self._column.addLayout(row)

    def _add_action(self) -> None:
        action = self._review.action
        if action is None:
            return
        facts = self._facts
        drill = facts.action_drill or action.drill
        by_day = facts.action_by or action.date.isoformat()
        line = _Sunken(self._look)
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(Icon(self._look, "target", 18))
        one = mark("{drill}, {n} take by {day}")
        many = mark("{drill}, {n} takes by {day}")
        words = tr_count(action.takes, one, many, drill=drill, day=by_day)
        row.addWidget(Text(self._look, words, "detail-strong", wrap=True), 1)
        button = Button(self._look, tr("Practise it"), Kind.SECONDARY, size=Size.SMALL)
        button.clicked.connect(partial(self.action_chosen.emit, action.drill))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addSpacing(12)
        self._column.addWidget(line)

    def _go(self, at_s: float) -> None:
        self.mark_chosen.emit(at_s)


class _Sunken(QWidget):
    """A line on sunken ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        rounded(painter_of(self), self.rect(), 8, self._look.colour("sunken"))
