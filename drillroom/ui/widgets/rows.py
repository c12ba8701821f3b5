"""Lists of rows: painted, so that thousands scroll as smoothly as ten."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.index import Index
from drillroom.ui.widgets.lines import Lines
from drillroom.ui.widgets.row import HEADING_PX, ROLE, ROW_PX, Heading, Row, RowPainter

KEPT_PICTURES = 200


class RowList(Lines):
    """A list of rows with headings; says which one is current and which one is opened."""

    current_changed = Signal(str)
    opened = Signal(str)
    """With Enter also "", while no row is current."""
    picture_wanted = Signal(str)
    """A row is on screen whose picture is not here yet."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.radius_px = 10
        self.opens_on_click = False
        self._rows = _Rows(self)
        self._ids: dict[str, int] = {}
        painter = RowPainter(look, self._picture, self)
        self.setModel(self._rows)
        self.setItemDelegate(painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(Lines.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(Lines.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_opened)
        look.changed.connect(self.viewport().update)

    @property
    def current_id(self) -> str:
        """Id of the current row; "" when there is none."""
        item = self.currentIndex().data(ROLE)
        return item.id if isinstance(item, Row) else ""

    @property
    def shown(self) -> list[Row]:
        """The rows of the list, in order, without headings."""
        return [item for item in self._rows.items if isinstance(item, Row)]

    def set_rows(self, items: Sequence[Row | Heading]) -> None:
        """Show *items*; the current row stays if it is still there, else the first is current."""
        current, scrolled = self.current_id, self.verticalScrollBar().value()
        if tuple(items) == self._rows.items:
            return
        self._rows.fill(items)
        self.stack([HEADING_PX if isinstance(item, Heading) else ROW_PX for item in items])
        self._ids = {item.id: at for at, item in enumerate(items) if isinstance(item, Row)}
        self.verticalScrollBar().setValue(scrolled)
        if self._ids:
            self._choose(self._ids.get(current, min(self._ids.values())))
        if self.current_id != current:
            self.current_changed.emit(self.current_id)

    def choose(self, row_id: str) -> None:
        """Make a row the current one, if it is there."""
        if row_id in self._ids:
            self._choose(self._ids[row_id])

    def step(self, by: int) -> None:
        """Go *by* rows down, or up if negative, and stay in the list."""
        order = sorted(self._ids.values())
        if order:
            at = self._ids.get(self.current_id, order[0])
            self._choose(order[min(max(order.index(at) + by, 0), len(order) - 1)])

    def set_picture(self, row_id: str, picture: QImage) -> None:
        """Give a row its picture; the pictures seen longest ago are let go."""
        self._rows.pictures[row_id] = picture
        while len(self._rows.pictures) > KEPT_PICTURES:
            self._rows.pictures.popitem(last=False)
        if row_id in self._ids:
            self.update(self._rows.index(self._ids[row_id]))

    def set_state(self, row_id: str, state: tuple[str, str, str] | None) -> None:
        """Show another state on a row while something happens to it; its own again with None."""
        if state is None:
            self._rows.states.pop(row_id, None)
        else:
            self._rows.states[row_id] = state
        if row_id in self._ids:
            self._rows.tell(self._ids[row_id])

    def has_picture(self, row_id: str) -> bool:
        """Whether a row's picture is here."""
        picture = self._rows.pictures.get(row_id)
        return picture is not None and not picture.isNull()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        if not self._rows.filling:
            self.current_changed.emit(self.current_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, move with the arrow keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.opened.emit(self.current_id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row as soon as the list has the focus."""
        super().focusInEvent(event)
        if not self.current_id:
            self.step(0)

    def _picture(self, row_id: str) -> QImage | None:
        pictures = self._rows.pictures
        if row_id not in pictures:
            self.picture_wanted.emit(row_id)
            return None
        pictures.move_to_end(row_id)
        return pictures[row_id]

    def _choose(self, at: int) -> None:
        self.setCurrentIndex(self._rows.index(at))

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.opens_on_click:
            self._on_opened(index)

    def _on_opened(self, index: QModelIndex) -> None:
        item = index.data(ROLE)
        if isinstance(item, Row):
            self.opened.emit(item.id)


class _Rows(QAbstractListModel):
    """The items of a list and the pictures that are here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: tuple[Row | Heading, ...] = ()
        self.pictures: OrderedDict[str, QImage] = OrderedDict()
        self.states: dict[str, tuple[str, str, str]] = {}
        """States that stand on rows, by id, in the place of their own."""
        self.filling = False

    def fill(self, items: Sequence[Row | Heading]) -> None:
        """Have other items from now on."""
        self.filling = True
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()
        self.filling = False

    def tell(self, at: int) -> None:
        """Have one item painted anew."""
        self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how many items there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return an item, or what it says."""
        item = self.items[index.row()]
        if isinstance(item, Row) and item.id in self.states:
            item = replace(item, state=self.states[item.id])
        if role == ROLE:
            return item
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return item.said() if isinstance(item, Row) else item.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen; headings are passed over."""
        if isinstance(self.items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
