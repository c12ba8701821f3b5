"""One drill of the list: what it trains, its clock, and how far one is with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.language import tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.strip import Strip
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import HABITS, clock

if TYPE_CHECKING:
    from drillroom.ui.practice.load import DrillRow

ROW_PX, ROOMY_PX = 56, 520


class DrillItem(QAbstractButton):
    """One drill in the list: a click, Enter or Space chooses it."""

    chosen = Signal(object)  # Drill

    def __init__(self, look: Look, row: DrillRow, last: str, reached: tuple[str, str]) -> None:
        super().__init__()
        self._look = look
        self.clicked.connect(lambda: self.chosen.emit(row.drill))
        self.radius_px = 8
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(ROW_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        habit = tr(HABITS[row.drill.habit]) if row.drill.habit else ""
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(look, row.drill.title, "body-strong", elide=True))
        names.addWidget(Text(look, habit, "detail", "text2", elide=True))
        self._strip = strip = Strip(look, row.drill)
        strip.setFixedWidth(152)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(24)
        line.addLayout(names, 1)
        line.addWidget(strip)
        length = Text(look, clock(row.drill.seconds), "body", "text2")
        length.setFixedWidth(look.px(44))
        length.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(length)
        line.addWidget(_state(look, row, last, reached))
        done = tr("last {day}", day=last) if last else tr("not practised yet")
        said = (row.drill.title, habit, clock(row.drill.seconds), done, *reached)
        self.setAccessibleName(", ".join(word for word in said if word))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose the drill, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return what the words in it need: a button by itself asks for nothing."""
        return self._line.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the strip out before the name is cut."""
        super().resizeEvent(event)
        self._strip.setVisible(self.width() >= self._look.px(ROOMY_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the pointer's row."""
        if self.underMouse():
            rounded(painter_of(self), self.rect(), 8, self._look.colour("hover"))


def _state(look: Look, row: DrillRow, last: str, reached: tuple[str, str]) -> QWidget:
    box = QWidget()
    box.setFixedWidth(look.px(150))
    lines = QVBoxLayout(box)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addStretch(1)
    lines.addLayout(line)
    word, next_word = reached
    if word:
        line.addWidget(Icon(look, "circle-check", 18, "good"))
        line.addWidget(Text(look, word, "body-strong", "good"))
    elif row.last is not None:
        words = tr_count(row.takes, "{n} take, {day}", "{n} takes, {day}", day=last)
        line.addWidget(Text(look, words, "body", "text2"))
    else:
        line.addWidget(Text(look, tr("Not yet"), "body", "text3"))
    if next_word:
        right = Qt.AlignmentFlag.AlignRight
        lines.addWidget(Text(look, next_word, "detail", "text2"), 0, right)
    return box
