"""One choice out of a list that opens: cameras, microphones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import centred, painter_of, rounded

HEIGHT_PX = 36
PADDING_PX = 14
ITEM_PX = 32


class Choice(QComboBox):
    """Shows the chosen name and opens the list; the wheel never changes it by accident."""

    picked = Signal(str)  # id: the person chose, nobody else

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.radius_px = 8
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)
        self.setItemDelegate(_Items(self))
        self.activated.connect(self._pick)
        look.changed.connect(self.update)

    def set_options(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer (id, name) pairs and show which one is chosen."""
        if options != self._options():
            self.clear()
            for ident, name in options:
                self.addItem(name, ident)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, max(HEIGHT_PX, QFontMetrics(self._look.font("body")).height() + 16))

    def minimumSizeHint(self) -> QSize:
        """Shrink before anything else does: the name elides."""
        return QSize(120, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, chosen name and arrow."""
        painter, look = painter_of(self), self._look
        ground = look.colour("surface" if self.isEnabled() else "sunken")
        rounded(
            painter, self.rect(), 8, ground, look.colour("edge" if self.isEnabled() else "line")
        )
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text" if self.isEnabled() else "text3"))
        place = self.rect().adjusted(PADDING_PX, 0, -PADDING_PX - 24, 0)
        name = QFontMetrics(look.font("body")).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
        arrow = look.icon("chevron-down", 16, "text2", self.devicePixelRatioF())
        centred(painter, arrow, self.width() - PADDING_PX - 16, self.height())

    def _options(self) -> list[tuple[str, str]]:
        return [(self.itemData(row), self.itemText(row)) for row in range(self.count())]

    def _pick(self, row: int) -> None:
        self.picked.emit(self.itemData(row))


class _Items(QStyledItemDelegate):
    """Rows of the opened list, 32 high, so that a finger or a pointer finds them."""

    def sizeHint(self, option: object, index: object) -> QSize:
        """Return the size of a row."""
        hint = super().sizeHint(option, index)  # type: ignore[arg-type]
        return QSize(hint.width(), max(ITEM_PX, hint.height()))
