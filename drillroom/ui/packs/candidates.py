"""The list of what can stand where the author types; the cursor stays in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from drillroom.drills.completion import Candidate
from drillroom.ui.language import tr
from drillroom.ui.look import CODE, Look
from drillroom.ui.widgets.shell import keeps

MOST_ROWS = 8
ROW_PX = 26
WIDTH_PX = 460
PADDING_PX = 10
_CANDIDATE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class CandidateList(QListWidget):
    """Lies over its editor and never takes the focus; the editor hands it the keys."""

    picked = Signal(str)  # what is written

    def __init__(self, look: Look, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._look, self._editor = look, editor
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("candidates")
        self.setAccessibleName(tr("What can stand here"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Row(look, self))
        self.itemClicked.connect(self._pick)
        editor.verticalScrollBar().valueChanged.connect(self.hide)
        editor.installEventFilter(self)
        self.hide()

    def suggest(self, candidates: Sequence[Candidate], cursor: QRect) -> None:
        """Show *candidates* below the *cursor*, or above it for lack of room; hide for none."""
        self.clear()
        if not candidates:
            self.hide()
            return
        for candidate in candidates:
            item = QListWidgetItem(candidate.word, self)
            item.setData(_CANDIDATE, candidate)
        self.setCurrentRow(0)
        height = self._look.px(ROW_PX) * min(len(candidates), MOST_ROWS) + 10
        width = min(self._look.px(WIDTH_PX), self._editor.width() - 24)
        left = min(cursor.left(), self._editor.width() - width - 12)
        below = cursor.bottom() + 4
        fits = below + height < self._editor.height()
        top = below if fits else cursor.top() - height - 4
        self.setGeometry(max(4, left), max(4, top), width, height)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Esc from the screen while the list is open."""
        is_kept = self.isVisible() and keeps(event, Qt.Key.Key_Escape)
        return is_kept or super().eventFilter(watched, event)

    def takes(self, event: QKeyEvent) -> bool:
        """Act on a key while the list is open; whether it was one of its own."""
        if not self.isVisible():
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.setCurrentRow((self.currentRow() + _STEPS[key]) % self.count())
        elif key in _TAKE:
            self._pick(self.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _pick(self, item: QListWidgetItem) -> None:
        candidate = item.data(_CANDIDATE)
        self.hide()
        self.picked.emit(candidate.text)


class _Row(QStyledItemDelegate):
    """The word, and beside it what it is for."""

    def __init__(self, look: Look, parent: QListWidget) -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row."""
        return QSize(super().sizeHint(option, index).width(), self._look.px(ROW_PX))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint both."""
        look, candidate = self._look, index.data(_CANDIDATE)
        place: QRect = option.rect
        if index.row() == self._list.currentRow():
            painter.fillRect(place, look.colour("selected"))
        inside = place.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        painter.setFont(look.font(CODE))
        painter.setPen(look.colour("text"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, candidate.word)
        word_px = QFontMetrics(look.font(CODE)).horizontalAdvance(candidate.word)
        rest = inside.adjusted(max(word_px + 16, look.px(110)), 0, 0, 0)
        metrics = QFontMetrics(look.font("note"))
        painter.setFont(look.font("note"))
        painter.setPen(look.colour("text2"))
        cut = metrics.elidedText(candidate.help, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, cut)
