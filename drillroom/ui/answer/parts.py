"""Parts of the answer's left side: the rep's own review, and the field of a mark's note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from drillroom.drills.model import Tag
from drillroom.takes.review import MAX_ANSWER, Review
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.answers import typed
from drillroom.ui.widgets.button import Hint
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.parts import Card
from drillroom.ui.widgets.shell import clear, scrolled
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock

LABEL_PX = 80
_TOP = Qt.AlignmentFlag.AlignTop
TAG_PX = 168


class OwnReview(Card):
    """What the rep said about the take, in the rep's words."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._title = Text(look, "", "detail-strong")
        self._ticks = Text(look, "", "note", "text2")
        self._inside = QWidget()
        self._most_px = 0
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(4)
        self._area = scrolled(self._inside)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._ticks)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 4, 10)
        column.setSpacing(6)
        head.setContentsMargins(0, 0, 12, 0)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def show_review(self, review: Review, name: str, items: int) -> None:
        """Show the rep's own review."""
        self._title.setText(tr("{name}’s own review", name=name))
        yes = sum(review.answers.values())
        self._ticks.setText(tr("{yes} of {items} yes", yes=yes, items=items) if items else "")
        clear(self._rows)
        parts = [
            (tr("Went well"), review.well),
            (tr("Differently"), review.differently),
            (tr("What else"), review.otherwise),
            *((tr("Takeaway"), takeaway) for takeaway in review.takeaways),
        ]
        written = [(label, text) for label, text in parts if text]
        nothing = tr("{name} wrote nothing besides the checklist.", name=name)
        for label, text in written or [("", nothing)]:
            self._add(label, text)
        self._rows.addStretch(1)
        self.fit(self._most_px)

    def fit(self, most_px: int) -> None:
        """Be as high as what is said, up to *most_px*; beyond that it scrolls by itself."""
        self._most_px = most_px
        words_px = self._rows.totalHeightForWidth(self._area.viewport().width())
        frame_px = self._title.sizeHint().height() + 26
        self.setFixedHeight(min(words_px + frame_px, most_px))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.fit(self._most_px)

    def _add(self, label: str, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        if label:
            name = Text(self._look, label, "detail", "text2")
            name.setFixedWidth(self._look.px(LABEL_PX))
            name.setAlignment(_TOP)
            row.addWidget(name)
        words = Text(self._look, text, "detail", wrap=True)
        words.setAlignment(_TOP)
        row.addWidget(words, 1)
        self._rows.addLayout(row)
        for part in self._inside.findChildren(QWidget):
            part.show()  # or it would not count for the height before the next event


class NoteRow(QWidget):
    """A mark with a note at the playhead: a tag, words, Enter."""

    marked = Signal(str, str)
    """(tag id, note)"""
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.tag = Choice(look, tr("Tag of the mark"))
        self.tag.setFixedWidth(TAG_PX)
        self.note = QLineEdit()
        self.note.setMaxLength(MAX_ANSWER)
        self.note.returnPressed.connect(self._done)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tag)
        row.addWidget(self.note, 1)
        row.addWidget(Hint(look, "Enter", tr("mark", about="do it")))
        self.hide()

    def begin(self, tags: Sequence[Tag], at_s: float) -> None:
        """Open the field for a mark at *at_s*."""
        options = [(str(tag.id), tag.text) for tag in tags]
        self.tag.set_options(options, str(self.tag.currentData() or options[0][0]))
        words = tr("Note at {time}", time=clock(at_s))
        self.note.setPlaceholderText(words)
        self.note.setAccessibleName(words)
        self.note.clear()
        self.show()
        self.note.setFocus()

    def _done(self) -> None:
        self.marked.emit(str(self.tag.currentData()), typed(self.note.text()))
        self.hide()
        self.closed.emit()
