"""What people write in a review: three answers, three takeaways, one action."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from drillroom.takes.review import MAX_ANSWER, MAX_TAKEAWAYS, Action
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import day

LEAST_PX = 36
MOST_LINES = 3
QUESTIONS = (
    mark("What went well?"),
    mark("What would you do differently?"),
    mark("What else?"),
)
"""For everybody who reviews, always in this order."""
PLACEHOLDERS = (mark("One thing to take along"), "", mark("Room for one more"))
"""Of three takeaways, in English."""
_ACTION_TAKES = 10
_ACTION_DAYS = 28
_SPACE = "Zs"  # not said
_JOINERS = "\n\t\u200c\u200d"


def typed(text: str) -> str:
    """Return *text* as a review can hold it: pasted control characters and hidden marks go."""
    plain = (" " if unicodedata.category(letter) == _SPACE else letter for letter in text)
    kept = "".join(letter for letter in plain if letter.isprintable() or letter in _JOINERS)
    return kept[:MAX_ANSWER].strip()


class GrowingEdit(QPlainTextEdit):
    """A field of one line that grows to three; Tab leaves it."""

    edited = Signal()
    """The person changed the text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._filling = False
        self.radius_px = 8
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(4, 1, 4, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_change)
        look.changed.connect(self._fit)
        self._fit()

    def fill(self, text: str) -> None:
        """Show *text*; it is not an edit of the person."""
        self._filling = True
        self.setPlainText(text)
        self._filling = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines that the width makes."""
        super().resizeEvent(event)
        self._fit()

    def _on_change(self) -> None:
        self._fit()
        if not self._filling:
            self.edited.emit()

    def _fit(self) -> None:
        lines = 0
        block = self.document().begin()
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        more = min(max(lines, 1), MOST_LINES) - 1
        first_px = max(LEAST_PX, self._look.line_px("body") + 16)
        self.setFixedHeight(first_px + more * self.fontMetrics().lineSpacing())
        if lines > MOST_LINES:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        else:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.verticalScrollBar().setValue(0)


class AnswerField(QWidget):
    """A question and its growing field."""

    edited = Signal(str)
    """The text as the person left it just now."""

    def __init__(self, look: Look, label: str, placeholder: str = "") -> None:
        super().__init__()
        self.label = Text(look, label, "note-strong", "text2")
        self.edit = GrowingEdit(look)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(label)
        self.label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.edited.connect(self._tell)

    def text(self) -> str:
        """Return what a review can hold of the text."""
        return typed(self.edit.toPlainText())

    def set_text(self, text: str) -> None:
        """Show a text, unless it says the same; the cursor is not moved while somebody types."""
        if text != self.text():
            self.edit.fill(text)

    def set_read_only(self) -> None:
        """Take no text from now on."""
        self.edit.setReadOnly(True)
        self.edit.setPlaceholderText("")
        self.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _tell(self) -> None:
        self.edited.emit(self.text())


class TakeawaySlot(QLineEdit):
    """One of three lines: a full edge once it is filled, a dashed one before."""

    def __init__(self, look: Look, number: int, placeholder: str, height_px: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        self.radius_px = 8
        self.setObjectName("bare")  # the style sheet leaves ground and edge to us
        self.setTextMargins(36, 0, 12, 0)
        self._height_px = height_px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxLength(MAX_ANSWER)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(tr("Takeaway {number}", number=number))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One line, as high as the slot."""
        return QSize(240, max(self._height_px, self.fontMetrics().height() + 12))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: slots do not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint edge and number, then the text."""
        painter, look = painter_of(self), self._look
        filled = bool(self.text())
        if filled or self.hasFocus():
            rounded(painter, self.rect(), 8, look.colour("surface"), look.colour("edge"))
        else:
            self._paint_dashes(painter)
        painter.setFont(look.font("detail-strong"))
        painter.setPen(look.colour("accent_text" if filled else "text3"))
        numbers = self.rect().adjusted(14, 0, 0, 0)
        painter.drawText(numbers, Qt.AlignmentFlag.AlignVCenter, str(self._number))
        painter.end()
        super().paintEvent(event)

    def _paint_dashes(self, painter: QPainter) -> None:
        pen = QPen(self._look.colour("edge"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._look.colour("canvas"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class TakeawaySlots(QWidget):
    """Three slots. There is no fourth and no way to add one."""

    edited = Signal(tuple)
    """The three texts as they stand; an empty slot is ""."""

    def __init__(
        self,
        look: Look,
        placeholders: Sequence[str] = PLACEHOLDERS,
        slot_px: int = 40,
    ) -> None:
        super().__init__()
        self.slots = [
            TakeawaySlot(look, number, tr(placeholder), slot_px)
            for number, placeholder in enumerate(placeholders[:MAX_TAKEAWAYS], 1)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for index, slot in enumerate(self.slots):
            column.addWidget(slot)
            slot.textEdited.connect(self._tell)
            slot.returnPressed.connect(partial(self._leave, index))
        self.setFocusProxy(self.slots[0])

    def takeaways(self) -> tuple[str, ...]:
        """Return the three texts, "" for an empty slot."""
        return tuple(typed(slot.text()) for slot in self.slots)

    def set_takeaways(self, takeaways: Sequence[str]) -> None:
        """Show texts; a slot that says the same keeps its cursor."""
        for slot, text in zip(self.slots, [*takeaways, "", "", ""], strict=False):
            if typed(slot.text()) != text:
                slot.setText(text)

    def set_read_only(self) -> None:
        """Take no text from now on; empty slots go."""
        for slot in self.slots:
            slot.setReadOnly(True)
            slot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            slot.setVisible(bool(slot.text()))

    def _tell(self) -> None:
        self.edited.emit(self.takeaways())

    def _leave(self, index: int) -> None:
        """Go to the next slot with Enter; from the last one Enter goes nowhere."""
        if index + 1 < len(self.slots):
            self.slots[index + 1].setFocus(Qt.FocusReason.TabFocusReason)


class ActionRow(QWidget):
    """One action: a drill, a number of takes and a date. Without a drill there is none."""

    changed = Signal()
    """The person chose; `action` says what."""

    def __init__(self, look: Look, drills: Sequence[tuple[str, str]], today: date) -> None:
        """Offer *drills* as (id, title) pairs, and days from tomorrow on."""
        super().__init__()
        self._today = today
        self._drills = [("", tr("No action")), *drills]
        self.drill = Choice(look, tr("Action: drill"))
        self.takes = Choice(look, tr("Action: number of takes"))
        self.date = Choice(look, tr("Action: by when"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for choice, stretch in ((self.drill, 2), (self.takes, 1), (self.date, 1)):
            choice.setFixedHeight(40)
            row.addWidget(choice, stretch)
            choice.picked.connect(self._on_picked)
        self.setFocusProxy(self.drill)
        self.set_action(None)

    def action(self) -> Action | None:
        """Return the action, or None when no drill is chosen."""
        drill = str(self.drill.currentData() or "")
        if not drill:
            return None
        by_day = date.fromisoformat(str(self.date.currentData()))
        return Action(drill, int(self.takes.currentData()), by_day)

    def set_action(self, action: Action | None) -> None:
        """Show an action; it is not a choice of the person."""
        drills = self._drills
        days = [self._today + timedelta(days=ahead) for ahead in range(1, _ACTION_DAYS + 1)]
        counts = range(1, _ACTION_TAKES + 1)
        takes, by_day = 3, self._today + timedelta(days=7)
        if action is not None:
            takes, by_day = action.takes, action.date
            if action.drill not in dict(drills):
                drills = [*drills, (action.drill, action.drill)]
        self.drill.set_options(drills, action.drill if action else "")
        numbers = sorted({*counts, takes})
        options = [(str(n), tr_count(n, "{n} take", "{n} takes")) for n in numbers]
        self.takes.set_options(options, str(takes))
        every_day = sorted({*days, by_day})
        self.date.set_options([(d.isoformat(), self._by(d)) for d in every_day], by_day.isoformat())
        self._render()

    def _by(self, when: date) -> str:
        return tr("by {day}", day=day(when, self._today))

    def _on_picked(self) -> None:
        self._render()
        self.changed.emit()

    def _render(self) -> None:
        for choice in (self.takes, self.date):
            choice.setEnabled(bool(self.drill.currentData()))
