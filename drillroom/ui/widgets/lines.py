"""A list of stacked items of known heights, laid out at once however many there are.

QListView asks every item for its size again with each change; of ten thousand that takes a fifth of
a second. Here an item's place is a sum of known heights.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from drillroom.ui.widgets.index import Index

_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_FAR = {
    _Action.MoveUp: -1,
    _Action.MovePrevious: -1,
    _Action.MoveDown: 1,
    _Action.MoveNext: 1,
}


class Lines(QAbstractItemView):
    """Stacks the items of a list model; whoever derives from it says how high each is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tops: list[int] = [0]
        """Where each item begins, and where the last one ends."""

    def stack(self, heights: Sequence[int]) -> None:
        """Lay the items out: one height in pixels each."""
        self._tops = [0, *accumulate(heights)]
        self.updateGeometries()
        self.viewport().update()

    # --- where everything is

    def visualRect(self, index: Index) -> QRect:
        """Return the place of an item in the viewport."""
        row = index.row()
        if not 0 <= row < len(self._tops) - 1:
            return QRect()
        top = self._tops[row] - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._tops[row + 1] - self._tops[row])

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the item at a place of the viewport."""
        row = bisect_right(self._tops, point.y() + self.verticalOffset()) - 1
        is_inside = 0 <= row < len(self._tops) - 1 and 0 <= point.x() < self.viewport().width()
        return self.model().index(row, 0) if is_inside else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        """Bring an item on screen, no further than needed unless *hint* says so."""
        rect, bar, high = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if rect.isEmpty():
            return
        if hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - high // 2)
        elif rect.top() < 0 or hint is _Hint.PositionAtTop:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= high:
            bar.setValue(bar.value() + rect.bottom() - high + 1)

    def horizontalOffset(self) -> int:
        """Return 0: nothing is wider than the list."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """Hide nothing."""
        return False

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the chosen items are."""
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    # --- moving and choosing

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads; items that cannot be chosen are passed over."""
        count, row = len(self._tops) - 1, self.currentIndex().row()
        if action is _Action.MoveHome:
            return self._next_from(0, 1)
        if action is _Action.MoveEnd:
            return self._next_from(count - 1, -1)
        if action in {_Action.MovePageUp, _Action.MovePageDown}:
            return self._page(row, down=action is _Action.MovePageDown)
        step = _FAR.get(action, 0)
        found = self._next_from(row + step, step or 1)
        return found if found.isValid() else self.currentIndex()

    def _page(self, row: int, *, down: bool) -> QModelIndex:
        here = self._tops[max(0, row)]
        there = here + self.viewport().height() * (1 if down else -1)
        target = bisect_right(self._tops, max(0, there)) - 1
        target = min(target, len(self._tops) - 2)
        found = self._next_from(target, -1 if down else 1)
        return found if found.isValid() else self.currentIndex()

    def _next_from(self, row: int, step: int) -> QModelIndex:
        """Return the first item that can be chosen, from *row* on; none behind the ends."""
        while 0 <= row < len(self._tops) - 1:
            index = self.model().index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return index
            row += step
        return QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the item at a place, as a press of the mouse asks for."""
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    # --- the viewport

    def updateGeometries(self) -> None:
        """Let the bar reach as far as the items do."""
        super().updateGeometries()
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._tops[-1] - high))
        bar.setPageStep(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar."""
        super().resizeEvent(event)
        self.updateGeometries()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what has come on screen."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the delegate paint what is on screen."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        over = self._under_pointer()
        first = max(0, bisect_right(self._tops, event.rect().top() + self.verticalOffset()) - 1)
        for row in range(first, len(self._tops) - 1):
            index = self.model().index(row, 0)
            rect = self.visualRect(index)
            if rect.top() > event.rect().bottom():
                break
            option.rect, option.state = rect, plain
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == over:
                option.state |= QStyle.StateFlag.State_MouseOver
            self.itemDelegateForIndex(index).paint(painter, option, index)
        painter.end()

    def _under_pointer(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()
