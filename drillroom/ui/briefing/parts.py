"""Parts of the briefing: the numbered list, rows of devices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Size
from drillroom.ui.widgets.parts import Icon, Line
from drillroom.ui.widgets.text import Text

ITEM_PX = 40
NUMBER_PX = 24
COLUMN_GAP_PX = 32


class NumberedList(QWidget):
    """The items of the checklist before they can be answered, in one column or two."""

    def __init__(self, look: Look, texts: list[str]) -> None:
        super().__init__()
        self._look, self._texts = look, texts
        self._rows = [_item(look, number, text) for number, text in enumerate(texts, 1)]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self.set_columns(1, 0)

    def set_columns(self, most: int, width_px: int) -> None:
        """Stand in *most* columns if every text is whole there, else in one."""
        metrics = QFontMetrics(self._look.font("body"))
        widest = max((metrics.horizontalAdvance(text) for text in self._texts), default=0)
        fits = widest + NUMBER_PX <= (width_px - COLUMN_GAP_PX) // 2
        columns = most if fits else 1
        if columns == self._columns:
            return
        self._columns = columns
        for index, row in enumerate(self._rows):
            self._grid.addWidget(row, index // columns, index % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        self._grid.setHorizontalSpacing(COLUMN_GAP_PX if columns == 2 else 0)


def _item(look: Look, number: int, text: str) -> QWidget:
    row = QWidget()
    row.setMinimumHeight(ITEM_PX)
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    figure = Text(look, str(number), "note-strong", "text3")
    figure.setFixedWidth(NUMBER_PX - 8)
    line.addWidget(figure)
    line.addWidget(Text(look, text, "body", elide=True), 1)
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Line(look))
    column.addLayout(line, 1)
    row.setAccessibleName(f"{number}. {text}")
    return row


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a device's menu."""

    id: str
    name: str
    is_chosen: bool = False


class DeviceRow(QWidget):
    """One device: icon, name, something below it, and a menu to change it."""

    chosen = Signal(str)
    asked = Signal()
    """The last entry of the menu was picked: a choice that has to be typed."""

    def __init__(self, look: Look, icon: str, kind: str) -> None:
        super().__init__()
        self._look, self._kind = look, kind
        self._choices: Callable[[], list[Choice]] = list
        self._last = ""
        self._icon = Icon(look, icon)
        self.name = Text(look, "", "button", elide=True)
        self.word = Text(look, "", "note-strong", "good")
        self.button = Button(look, tr("Change"), size=Size.SMALL)
        self.button.setAccessibleName(tr("Change the {kind}", kind=kind))
        self.button.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name, 1)
        top.addWidget(self.word)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        self.lines.addLayout(top)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 16)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(self.lines, 1)
        row.addWidget(self.button)

    def offer(self, choices: Callable[[], list[Choice]], last: str = "") -> None:
        """Say what the menu lists when it opens; *last* is an entry that asks for more."""
        self._choices, self._last = choices, last

    def set_name(self, name: str) -> None:
        """Show the device in use."""
        self.name.setText(name)
        self.setAccessibleName(f"{self._kind}: {name}")

    def fill_menu(self) -> None:
        """Put what can be chosen into the menu."""
        self.menu.clear()
        for choice in self._choices():
            action = QAction(choice.name.replace("&", "&&"), self.menu)
            action.setCheckable(True)
            action.setChecked(choice.is_chosen)
            action.setData(choice.id)
            action.triggered.connect(lambda _=False, id_=choice.id: self.chosen.emit(id_))
            self.menu.addAction(action)
        if self._last:
            self.menu.addSeparator()
            self.menu.addAction(self._last).triggered.connect(self.asked)

    def _open_menu(self) -> None:
        self.fill_menu()
        corner = self.button.mapToGlobal(QPoint(0, self.button.height() + 4))
        corner.setX(corner.x() + self.button.width() - self.menu.sizeHint().width())
        self.menu.popup(corner)
