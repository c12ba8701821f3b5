"""What the check of a pack says, below its text: problems first, warnings apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.drills.check import Problem
from drillroom.drills.outline import meant_word
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.packs.editor import Gravity
from drillroom.ui.roles import Role
from drillroom.ui.widgets.button import Button, Size
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.shell import clear, scrolled
from drillroom.ui.widgets.text import Text

MOST = 30
"""So many are listed at once; an author mends them from the top."""
HEIGHT_PX = 176
_SIGNS = {
    Gravity.PROBLEM: ("circle-alert", "stop", mark("Problem")),
    Gravity.WARNING: ("triangle-alert", "warn", mark("Warning")),
}


class ProblemRow(QWidget):
    """One problem; a click or Enter jumps to its line."""

    accessible_role = Role.Link

    picked = Signal()

    def __init__(self, look: Look, problem: Problem, gravity: Gravity) -> None:
        super().__init__()
        self._look = look
        self._is_over = False
        self.problem, self.gravity = problem, gravity
        icon, ink, word = _SIGNS[gravity]
        title = tr("Line {line}: {where}", line=problem.line, where=problem.where)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, title, "detail-strong", elide=True))
        words.addWidget(Text(look, problem.message, "detail", "text2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(Icon(look, icon, 20, ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        meant = meant_word(problem)
        self.fix = Button(look, tr("Use “{word}”", word=meant), size=Size.SMALL)
        self.fix.setVisible(bool(meant))
        row.addWidget(self.fix)
        self.radius_px = 8
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = tr(
            "{gravity}, line {line}, {where}: {message}",
            gravity=tr(word),
            line=problem.line,
            where=problem.where,
            message=problem.message,
        )
        self.setAccessibleName(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump with Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.picked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Jump with a click."""
        if self.rect().contains(event.position().toPoint()):
            self.picked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is here."""
        self._is_over = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Show that the pointer has gone."""
        self._is_over = False
        super().leaveEvent(event)  # type: ignore[arg-type]  # a QEvent
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground below the pointer."""
        if self._is_over:
            rounded(painter_of(self), self.rect(), 8, self._look.colour("hover"))


class ProblemList(QWidget):
    """Says how many there are, and lists them."""

    picked = Signal(object)  # Problem
    meant = Signal(object)  # Problem: its word is to be replaced by the one that was meant

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[ProblemRow] = []
        self.head = Text(look, "", "detail-strong", "text2")
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(2)
        self._area = scrolled(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 0)
        whole.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.head)
        whole.addLayout(head)
        whole.addWidget(self._area)

    def show_result(self, problems: Sequence[Problem], warnings: Sequence[Problem]) -> None:
        """List what a check found."""
        shown = [(one, Gravity.PROBLEM) for one in problems]
        shown += [(one, Gravity.WARNING) for one in warnings]
        self.setVisible(bool(shown))
        if [(row.problem, row.gravity) for row in self.rows] == shown[:MOST]:
            return
        clear(self._column)
        self.rows = [ProblemRow(self._look, *one) for one in shown[:MOST]]
        for row in self.rows:
            row.picked.connect(partial(self.picked.emit, row.problem))
            row.fix.clicked.connect(partial(self.meant.emit, row.problem))
            self._column.addWidget(row)
        if len(shown) > MOST:
            more = tr("and {more} more", more=len(shown) - MOST)
            self._column.addWidget(Text(self._look, more, "detail", "text2"))
        self._column.addStretch(1)
        self.head.setText(_head_words(len(problems), len(warnings)))
        rows_px = sum(row.sizeHint().height() + 2 for row in self.rows) + 10
        self._area.setFixedHeight(min(rows_px, self._look.px(HEIGHT_PX)))


def _head_words(problems: int, warnings: int) -> str:
    if not problems:
        one = mark("{n} warning: the pack can be used")
        return tr_count(warnings, one, mark("{n} warnings: the pack can be used"))
    parts = [tr_count(problems, "{n} problem", "{n} problems")]
    if warnings:
        parts.append(tr_count(warnings, "{n} warning", "{n} warnings"))
    return ", ".join(parts)
