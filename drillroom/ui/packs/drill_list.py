"""The drills of a pack beside its text; the one in which the cursor stands is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from drillroom.drills.outline import Heading
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.packs.editor import Gravity
from drillroom.ui.widgets.paint import centred, rounded

ROW_PX = 32
PADDING_PX = 12
_GRAVITY = Qt.ItemDataRole.UserRole
_SIGNS = {Gravity.PROBLEM: ("circle-alert", "stop"), Gravity.WARNING: ("triangle-alert", "warn")}
_WORDS = {
    Gravity.PROBLEM: mark("{drill}, has a problem"),
    Gravity.WARNING: mark("{drill}, has a warning"),
}


class DrillList(QListWidget):
    """One row a drill, with a sign where something is said about it."""

    picked = Signal(int)  # index
    """The person chose a drill."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._headings: tuple[Heading, ...] = ()
        self.setObjectName("drills")
        self.setAccessibleName(tr("Drills of the pack"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Row(look, self))
        self.itemClicked.connect(lambda item: self.picked.emit(self.row(item)))
        self.itemActivated.connect(lambda item: self.picked.emit(self.row(item)))
        look.changed.connect(self.doItemsLayout)

    def show_drills(self, headings: Sequence[Heading], lines: dict[int, Gravity]) -> None:
        """List the drills; *lines* says of which lines something is said."""
        self._headings = tuple(headings)
        while self.count() > len(headings):
            self.takeItem(self.count() - 1)
        while self.count() < len(headings):
            QListWidgetItem(self)
        for index, heading in enumerate(headings):
            found = {gravity for line, gravity in lines.items() if self.index_at(line) == index}
            worst = next((one for one in Gravity if one in found), None)
            item = self.item(index)
            item.setText(heading.title)
            item.setData(_GRAVITY, worst)
            title = heading.title
            said = tr(_WORDS[worst], drill=title) if worst is not None else title
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def index_at(self, line: int) -> int:
        """Return the index of the drill in which *line* stands, −1 for none."""
        return sum(heading.line <= line for heading in self._headings) - 1

    def show_line(self, line: int) -> None:
        """Mark the drill in which *line* stands."""
        self.setCurrentRow(self.index_at(line))


class _Row(QStyledItemDelegate):
    """Title and sign."""

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
        """Paint the row."""
        look, place = self._look, QRect(option.rect)
        is_current = index.row() == self._list.currentRow()
        if is_current:
            rounded(painter, place, 8, look.colour("selected"))
        gravity = index.data(_GRAVITY)
        inside = place.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if gravity is not None:
            icon, ink = _SIGNS[gravity]
            pixmap = look.icon(icon, 18, ink, painter.device().devicePixelRatioF())
            painter.save()
            painter.translate(0, place.top())
            centred(painter, pixmap, inside.right() - 18, place.height())
            painter.restore()
            inside.setRight(inside.right() - 26)
        font = look.font("detail-strong" if is_current else "detail")
        painter.setFont(font)
        painter.setPen(look.colour("accent_text" if is_current else "text"))
        cut = QFontMetrics(font).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, cut)
