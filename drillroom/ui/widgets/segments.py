"""A row of choices of which one is chosen; arrow keys move between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.ui.look import Look
from drillroom.ui.roles import Role
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.shell import keeps

LEAST_SIDE_PX = 5
_STEPS = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}


class Segments(QWidget):
    """One choice out of a few short words."""

    accessible_role = Role.ComboBox

    chosen = Signal(int)

    def __init__(
        self,
        look: Look,
        words: Sequence[str],
        current: int = 0,
        name: str = "",
        side_px: int = 13,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._words, self._current = look, tuple(words), current
        self._side_px = side_px
        self.radius_px = 8
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._say()
        look.changed.connect(self.update)

    @property
    def accessible_value(self) -> str:
        """The chosen word."""
        return self._words[self._current] if self._words else ""

    @property
    def current(self) -> int:
        """Index of the chosen word."""
        return self._current

    def set_words(self, words: Sequence[str]) -> None:
        """Show other words for the same choices."""
        if tuple(words) != self._words:
            self._words = tuple(words)
            self._say()
            self.updateGeometry()
            self.update()

    def choose(self, index: int) -> None:
        """Choose a word, and tell it if it is another one."""
        index = min(max(index, 0), len(self._words) - 1)
        if index != self._current:
            self._current = index
            self._say()
            self.update()
            self.chosen.emit(index)

    def sizeHint(self) -> QSize:
        """The same room on both sides of each word."""
        words_px = self._words_px()
        height_px = max(30, QFontMetrics(self._look.font("detail-strong")).height() + 8)
        return QSize(sum(words_px) + 2 * self._side_px * len(words_px), height_px)

    def minimumSizeHint(self) -> QSize:
        """Return what the words need at least."""
        words_px = self._words_px()
        return QSize(sum(words_px) + 2 * LEAST_SIDE_PX * len(words_px), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from a screen's shortcuts while this has the focus."""
        return keeps(event, *_STEPS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        if event.key() in _STEPS:
            self.choose(self._current + _STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the word under the pointer."""
        for index, rect in enumerate(self._rects()):
            if rect.contains(event.position().toPoint()):
                self.choose(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint edge, chosen ground and words."""
        painter = painter_of(self)
        look = self._look
        rounded(painter, self.rect(), self.radius_px, look.colour("surface"))
        for index, (rect, word) in enumerate(zip(self._rects(), self._words, strict=True)):
            is_chosen = index == self._current
            if is_chosen:
                painter.fillRect(rect.adjusted(1, 1, 0, -1), look.colour("selected"))
            if index:
                painter.setPen(QPen(look.colour("edge"), 1))
                painter.drawLine(rect.left(), 1, rect.left(), self.height() - 2)
            painter.setFont(look.font("detail-strong"))
            painter.setPen(look.colour("accent_text" if is_chosen else "text2"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, word)
        rounded(painter, self.rect(), self.radius_px, None, look.colour("edge"))

    def _words_px(self) -> list[int]:
        metrics = QFontMetrics(self._look.font("detail-strong"))
        return [metrics.horizontalAdvance(word) for word in self._words]

    def _rects(self) -> list[QRect]:
        words_px = self._words_px()
        sides_px = max(0, self.width() - sum(words_px))
        rects, left = [], 0
        for index in range(1, len(words_px) + 1):
            right = sum(words_px[:index]) + sides_px * index // len(words_px)
            rects.append(QRect(left, 0, right - left, self.height()))
            left = right
        return rects

    def _say(self) -> None:
        self.setAccessibleDescription(self.accessible_value)
