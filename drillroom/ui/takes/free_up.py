"""The rows below the takes that free space: how much there is, and once more before it goes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from drillroom.ui.language import tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Size
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import size_words


class AskRow(QWidget):
    """Asks on itself, not in a dialog; hidden while nothing may go."""

    confirmed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._takes = self._size = 0
        self._is_asking = False
        self._words = Text(look, "", "body", "text2", elide=True)
        self.free_button = Button(look, "", size=Size.SMALL)
        self.keep_button = Button(look, tr("Keep them"), size=Size.SMALL)
        self.free_button.clicked.connect(self._go)
        self.keep_button.clicked.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 12, 9)
        row.setSpacing(12)
        row.addWidget(Icon(look, "hard-drive", 18, "text2"))
        row.addWidget(self._words, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.free_button)
        self.setMinimumHeight(46)
        look.changed.connect(self.update)
        self._render()

    def show_space(self, takes: int, size: int) -> None:
        """Say how many recordings may go, and how many bytes they are."""
        if (takes, size) != (self._takes, self._size):
            self._takes, self._size, self._is_asking = takes, size, False
            self._render()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        look = self._look
        rounded(painter_of(self), self.rect(), 10, look.colour("surface"), look.colour("line"))

    def _go(self) -> None:
        if self._is_asking:
            self._keep()
            self.confirmed.emit()
        else:
            self._is_asking = True
            self._render()
            self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        had_focus = self.keep_button.hasFocus()
        self._is_asking = False
        self._render()
        if had_focus:
            self.free_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words_for(self, takes: int, size: str, *, is_asking: bool) -> tuple[str, str]:
        """Return what stands on the row and on its button."""
        raise NotImplementedError

    def _render(self) -> None:
        words, button = self._words_for(
            self._takes, size_words(self._size), is_asking=self._is_asking
        )
        self._words.setText(words)
        self.setAccessibleName(words)
        self.free_button.set_text(button)
        self.keep_button.setVisible(self._is_asking)
        self.setVisible(self._takes > 0)


class FreeUpRow(AskRow):
    """Lets recordings go that nobody waits for; what was said of them stays."""

    def _words_for(self, takes: int, size: str, *, is_asking: bool) -> tuple[str, str]:
        if is_asking:
            words = tr_count(
                takes,
                "{n} recording goes for good. Reviews and marks stay.",
                "{n} recordings go for good. Reviews and marks stay.",
            )
            return words, tr("Remove {size}", size=size)
        words = tr_count(
            takes,
            "{size} are recordings of {n} answered take without a star.",
            "{size} are recordings of {n} answered takes without a star.",
            size=size,
        )
        return words, tr("Free up")


class EmptyRow(AskRow):
    """Lets go for good what lies in Removed."""

    def _words_for(self, takes: int, size: str, *, is_asking: bool) -> tuple[str, str]:
        if is_asking:
            words = tr_count(
                takes,
                "{n} take goes for good, with everything said of it.",
                "{n} takes go for good, with everything said of them.",
            )
            return words, tr("Remove {size}", size=size)
        words = tr_count(
            takes,
            "{n} take lies here, {size}. It stays until you empty Removed.",
            "{n} takes lie here, {size}. They stay until you empty Removed.",
            size=size,
        )
        return words, tr("Empty Removed")
