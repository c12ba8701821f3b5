"""A field that narrows a list as one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from drillroom.ui.look import Look
from drillroom.ui.widgets.shell import keeps

MOST = 100
_ESCAPE = int(Qt.Key.Key_Escape)
_ON = {int(Qt.Key.Key_Down), int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)}


class SearchField(QLineEdit):
    """Esc empties it; Esc in an empty one, Enter and Down go on to what was found."""

    left = Signal()

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(MOST)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._paint_sign()
        look.changed.connect(self._paint_sign)

    def event(self, event: QEvent) -> bool:
        """Keep Esc, Enter and Down from the shortcuts of the screen."""
        return keeps(event, _ESCAPE, *_ON) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field, or leave it."""
        if event.key() == _ESCAPE and self.text():
            self.clear()
        elif event.key() == _ESCAPE or event.key() in _ON:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _paint_sign(self) -> None:
        self._sign.setIcon(QIcon(self._look.icon("search", 16, "text2", self.devicePixelRatioF())))
