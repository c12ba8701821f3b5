"""The text of a pack: line numbers, colours, what is wrong where it is, candidates while typing."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from drillroom.drills.check import Problem
from drillroom.drills.completion import candidates_at
from drillroom.ui.language import tr
from drillroom.ui.look import CODE, Look
from drillroom.ui.packs.candidates import CandidateList
from drillroom.ui.packs.highlight import Highlighter
from drillroom.ui.widgets.paint import painter_of
from drillroom.ui.widgets.shell import keeps

INDENT = "  "
MARGIN_PX = 16
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class Gravity(Enum):
    """How much a problem matters."""

    PROBLEM = auto()
    WARNING = auto()


class PackEditor(QPlainTextEdit):
    """Plain text with a gutter. Knows no file: who has it hears of edits and puts text in."""

    edited = Signal()
    """The person changed the text."""
    has_ring = False
    """Its cursor says where the focus is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._gutter = _Gutter(self)
        self._marks: dict[int, Gravity] = {}
        self._problems: tuple[tuple[Problem, Gravity], ...] = ()
        self._is_loading = False
        self._highlighter = Highlighter(look, self.document())
        self._candidates = CandidateList(look, self)
        self.setObjectName("code")
        self.setAccessibleName(tr("Text of the pack"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(False)
        self._candidates.picked.connect(self._complete)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._gutter.update)
        self.updateRequest.connect(self._on_update)
        self.blockCountChanged.connect(self._make_room)
        look.changed.connect(self._dress)
        self._dress()

    # --- what is shown

    def show_text(self, text: str) -> None:
        """Put other text in; it can be undone, and what is in view stays in view."""
        if text == self.toPlainText():
            return
        self._is_loading = True
        if self.document().isEmpty() and not self.document().isUndoAvailable():
            self.setPlainText(text)  # as it was opened: nothing leads back before it
            self._is_loading = False
            return
        bar, at = self.verticalScrollBar().value(), self.textCursor().position()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self._is_loading = False
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(bar)

    def show_problems(self, problems: Sequence[Problem], warnings: Sequence[Problem]) -> None:
        """Mark the lines and words that something is said about."""
        self._problems = (
            *((one, Gravity.WARNING) for one in warnings),
            *((one, Gravity.PROBLEM) for one in problems),
        )
        self._marks = {one.line: gravity for one, gravity in self._problems}
        self._mark()

    def jump(self, line: int, column: int = 1) -> None:
        """Put the cursor at *line* and *column*, from 1, in the middle of what is shown."""
        block = self.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        right, keep = QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor
        cursor.movePosition(right, keep, min(column - 1, max(0, block.length() - 1)))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def line(self) -> int:
        """The line of the cursor, from 1."""
        return self.textCursor().blockNumber() + 1

    def gravity(self, line: int) -> Gravity | None:
        """Return what is said of *line*, from 1."""
        return self._marks.get(line)

    # --- typing

    def event(self, event: QEvent) -> bool:
        """Keep Tab for the indent; Ctrl+Tab and the mouse lead out."""
        return keeps(event, *_TABS) or super().event(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Stay: Tab indents."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Indent, go on at the same indent, complete."""
        key, modifiers = event.key(), event.modifiers()
        if self._candidates.takes(event):
            return
        if key in _TABS and modifiers & Qt.KeyboardModifier.ControlModifier:
            super().focusNextPrevChild(_TABS[Qt.Key(key)] > 0)
        elif key in _TABS:
            self._indent(_TABS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not modifiers:
            self._new_line()
        elif key == Qt.Key.Key_Space and modifiers == Qt.KeyboardModifier.ControlModifier:
            self._suggest()
        else:
            super().keyPressEvent(event)
            typed = event.text()
            if typed and (typed.isalnum() or typed in "-_") and not event.isAutoRepeat():
                self._suggest()
            elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Space}:
                self._candidates.hide()

    def _indent(self, by: int) -> None:
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        if by > 0 and first == last:
            at = cursor.positionInBlock()
            cursor.insertText(INDENT if at % 2 == 0 else " ")
            return
        cursor.beginEditBlock()
        for number in range(first.blockNumber(), last.blockNumber() + 1):
            block = self.document().findBlockByNumber(number)
            start = QTextCursor(block)
            if by > 0:
                start.insertText(INDENT)
            else:
                for _ in INDENT[: len(block.text()) - len(block.text().lstrip(" "))]:
                    start.deleteChar()
        cursor.endEditBlock()

    def _new_line(self) -> None:
        """Begin a line where the one above begins; further in where that opens something."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        indent = len(before) - len(before.lstrip(" "))
        body = before.strip()
        deeper = len(INDENT) if body.endswith(":") else 0
        if body.startswith("- ") and not body.startswith("- {"):
            deeper += len(INDENT)  # the keys of an entry stand below its first one
        cursor.insertText(f"\n{' ' * (indent + deeper)}")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # --- candidates

    def _suggest(self) -> None:
        cursor = self.textCursor()
        found = candidates_at(self.toPlainText(), cursor.blockNumber(), cursor.positionInBlock())
        place = self.cursorRect().translated(self.viewportMargins().left(), 0)
        self._candidates.suggest(found.candidates, place)

    def _complete(self, text: str) -> None:
        cursor = self.textCursor()
        found = candidates_at(self.toPlainText(), cursor.blockNumber(), cursor.positionInBlock())
        typed = cursor.positionInBlock() - found.start
        left, select = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(left, select, typed)
        cursor.insertText(text)
        self.setTextCursor(cursor)
        if text.endswith(": "):
            self._suggest()

    # --- painting

    def paint_gutter(self, painter: QPainter, area: QRect) -> None:
        """Paint the numbers of the lines in view; where something is wrong, on a tint."""
        look = self._look
        painter.fillRect(area, look.colour("surface"))
        painter.setFont(look.font(CODE))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= area.bottom():
            height = self.blockBoundingRect(block).height()
            number = block.blockNumber() + 1
            place = QRect(0, round(top), self._gutter.width(), round(height))
            gravity = self._marks.get(number)
            if gravity is not None:
                tint = "stop_tint" if gravity is Gravity.PROBLEM else "warn_tint"
                painter.fillRect(place, look.colour(tint))
            painter.setPen(look.colour("text" if number == self.line else "text3"))
            numbers = place.adjusted(0, 0, -MARGIN_PX, 0)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(numbers, flags, str(number))
            top += height
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the gutter be as high as the text."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self, _lines: int = 0) -> None:
        digits = max(3, len(str(self.blockCount())))
        metrics = QFontMetrics(self._look.font(CODE))
        width = metrics.horizontalAdvance("0") * digits + 2 * MARGIN_PX
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def _on_update(self, area: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        self._gutter.update(0, area.y(), self._gutter.width(), area.height())

    def _on_text(self) -> None:
        if not self._is_loading:
            self.edited.emit()

    def _mark(self) -> None:
        """Lay a tint on the lines, and a line under the words, that something is said about."""
        self.setExtraSelections(
            [self._line_mark(line, gravity) for line, gravity in self._marks.items()]
            + [self._word_mark(problem, gravity) for problem, gravity in self._problems]
        )
        self._gutter.update()

    def _line_mark(self, line: int, gravity: Gravity) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        tint = "stop_tint" if gravity is Gravity.PROBLEM else "warn_tint"
        form.setBackground(self._look.colour(tint))
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.format = form
        mark.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        return mark

    def _word_mark(self, problem: Problem, gravity: Gravity) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        ink = "stop_fill" if gravity is Gravity.PROBLEM else "warn_fill"
        form.setUnderlineColor(self._look.colour(ink))
        mark.format = form
        block = self.document().findBlockByNumber(problem.line - 1)
        cursor = QTextCursor(block)
        right, select = QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor
        start = min(problem.column - 1, max(0, block.length() - 1))
        cursor.movePosition(right, QTextCursor.MoveMode.MoveAnchor, start)
        cursor.movePosition(right, select, _word_length(block.text()[start:]))
        mark.cursor = cursor
        return mark

    def _dress(self) -> None:
        look = self._look
        self.setFont(look.font(CODE))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("surface"))
        palette.setColor(QPalette.ColorRole.Text, look.colour("text"))
        self.setPalette(palette)
        self.setCursorWidth(2)
        self._make_room()
        self._mark()


class _Gutter(QWidget):
    """Where the numbers of the lines stand."""

    def __init__(self, editor: PackEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        """As wide as the numbers need."""
        return QSize(self._editor.viewportMargins().left(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers."""
        self._editor.paint_gutter(painter_of(self), event.rect())


def _word_length(text: str) -> int:
    """Return how many characters the word has with which *text* begins, at least one."""
    ends = (at for at, character in enumerate(text) if character in " :,{}[]#")
    return max(1, next(ends, len(text)))
