"""The keys of marks, under a timeline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from drillroom.drills.model import Tag
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Hint
from drillroom.ui.widgets.shell import clear
from drillroom.ui.widgets.text import tip


class MarkKeys(QWidget):
    """Which key sets which tag at the playhead, and the keys that go from mark to mark.

    Where there is no room for the words the caps stand alone, with the words as tooltips.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tags: tuple[Tag, ...] = ()
        self._has_marks = self._on_mine = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self.setFixedHeight(28)
        self.setMinimumWidth(1)  # the words give way, not the window

    def set_keys(self, tags: Sequence[Tag], *, has_marks: bool, on_mine: bool) -> None:
        """Show the keys that do something now."""
        if (tuple(tags), has_marks, on_mine) != (self._tags, self._has_marks, self._on_mine):
            self._tags, self._has_marks, self._on_mine = tuple(tags), has_marks, on_mine
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the words, or bring them back."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._fill(words=True)
        if self._row.sizeHint().width() > self.width():
            self._fill(words=False)

    def _fill(self, *, words: bool) -> None:
        clear(self._row)
        for tag in self._tags:
            if tag.key is not None:
                hint = self._hint(str(tag.key), tag.text if words else "")
                tip(hint, tag.text)
                self._row.addWidget(hint)
        self._row.addStretch(1)
        if self._on_mine:
            self._row.addWidget(self._hint("Del", tr("Take the mark back")))
        elif self._has_marks:
            pair = QHBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(self._hint("["))
            pair.addWidget(self._hint("]", tr("From mark to mark") if words else ""))
            self._row.addLayout(pair)

    def _hint(self, key: str, words: str = "") -> Hint:
        hint = Hint(self._look, key, words, self)
        hint.show()  # or it would not count for the row's width before the next event
        return hint
