"""A problem in the place of the thing that is missing: what happened, and up to two ways out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from drillroom.errors import DrillroomError
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import problem_words

ROUND_PX = 56
MARGIN_PX = 24


class ProblemPanel(QWidget):
    """Icon on a tint, title, cause and way out, two buttons at most."""

    acted = Signal()
    other = Signal()

    def __init__(
        self, look: Look, icon: str, action: str, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._sign = _Round(look, icon)
        self._title = Text(look, "", "section", wrap=True)
        self._text = Text(look, "", "body", "text2", wrap=True)
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button(look, action, icon="refresh-cw", key=key)
        self.button.clicked.connect(self.acted)
        self.second = Button(look, "")
        self.second.clicked.connect(self.other)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        for button in (self.button, self.second):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(1)
        look.changed.connect(self.update)

    def say(self, error: DrillroomError, second: str = "") -> None:
        """Show a problem; *second* is the text of the other way out, "" for none."""
        self._title.setText(tr(error.title))
        self._text.setText(" ".join(tr(part) for part in (error.detail, error.remedy) if part))
        self.second.set_text(second)
        self.second.setVisible(bool(second))
        self.setAccessibleName(problem_words(error))
        self._stand()

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as one button needs; two then stand above each other."""
        hint = super().minimumSizeHint()
        widest = max(self.button.sizeHint().width(), self.second.sizeHint().width())
        return QSize(min(hint.width(), widest + 2 * MARGIN_PX), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside each other where there is room."""
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        both = self.button.sizeHint().width() + 8 + self.second.sizeHint().width()
        beside = both <= self.width() - 2 * MARGIN_PX
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(way)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        look = self._look
        rounded(painter_of(self), self.rect(), 12, look.colour("sunken"), look.colour("edge"))


class _Round(QWidget):
    """An icon on a round tint."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setFixedSize(ROUND_PX, ROUND_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tint and icon."""
        painter = painter_of(self)
        rounded(painter, self.rect(), ROUND_PX / 2, self._look.colour("warn_tint"))
        icon = self._look.icon(self._icon, 26, "warn", self.devicePixelRatioF())
        painter.drawPixmap((ROUND_PX - 26) // 2, (ROUND_PX - 26) // 2, icon)
