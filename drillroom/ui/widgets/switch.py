"""A switch with a word: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.button import cap_width, paint_cap
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.shell import keeps

TRACK = QSize(36, 20)
GAP = 8


class Switch(QAbstractButton):
    """A word, the key that does the same, and a track with a knob; `toggled` tells the change."""

    def __init__(self, look: Look, word: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._key = look, key
        self._is_short = False
        self.radius_px = 8
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_short(self, *, short: bool) -> None:
        """Leave the word out where there is no room for it: key and name stay."""
        if short != self._is_short:
            self._is_short = short
            self.updateGeometry()
            self.update()

    @property
    def is_short(self) -> bool:
        """Whether the word is left out."""
        return self._is_short

    @property
    def word_px(self) -> int:
        """What the word and its gap take."""
        return QFontMetrics(self._look.font("detail")).horizontalAdvance(self.text()) + GAP

    def sizeHint(self) -> QSize:
        """Word, key cap and track with eight pixels between them."""
        word = 0 if self._is_short else self.word_px
        cap = cap_width(self._look, self._key) + GAP if self._key else 0
        return QSize(word + cap + TRACK.width(), 30)

    def event(self, event: QEvent) -> bool:
        """Keep Space for the switch while it has the focus."""
        return keeps(event, Qt.Key.Key_Space) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter turn the switch, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint word, key cap, track and knob."""
        painter, look = painter_of(self), self._look
        ink = "text2" if self.isEnabled() else "text3"
        painter.setFont(look.font("detail"))
        painter.setPen(look.colour(ink))
        if not self._is_short:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
        left = self.width() - TRACK.width()
        if self._key:
            cap_left = left - GAP - cap_width(look, self._key)
            paint_cap(painter, look, self._key, cap_left, self.height(), ink)
        track = QRect(left, (self.height() - TRACK.height()) // 2, TRACK.width(), TRACK.height())
        ground = "accent" if self.isChecked() else "edge" if self.isEnabled() else "line"
        rounded(painter, track, TRACK.height() / 2, look.colour(ground))
        knob_left = track.right() - 16 if self.isChecked() else track.left() + 3
        knob = QRect(knob_left, track.top() + 3, 14, 14)
        rounded(painter, knob, 7, look.colour("on_accent" if self.isChecked() else "surface"))
