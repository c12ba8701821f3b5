"""A short tour of the window: four stops, each beside what it is about. Esc ends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Kind
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.shell import Paper, shortcut
from drillroom.ui.widgets.text import Text

CARD_PX, GAP_PX, EDGE_PX = 360, 16, 24
AROUND_PX, RADIUS_PX = 6, 12
"""The clear place around what a stop is about."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing that is shown."""

    title: str
    words: str
    target: Callable[[], QWidget | None]
    """Returns what it is about; the card stands in the middle where that is nothing."""


class Tour(QWidget):
    """Covers the window but for what the stop is about; goes by itself after the last one."""

    closed = Signal()

    def __init__(self, look: Look, window: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(window)
        self._look, self._stops, self._at = look, tuple(stops), 0
        self._card = Paper(look, self)
        self._title = Text(look, "", "section", wrap=True)
        self._words = Text(look, "", "body", "text2", wrap=True)
        self._count = Text(look, "", "detail", "text3")
        self.skip_button = Button(look, tr("Skip"), Kind.QUIET, key="Esc")
        self.next_button = Button(look, tr("Next"), Kind.PRIMARY, key="Enter")
        self.skip_button.clicked.connect(self.closed)
        self.next_button.clicked.connect(self._go_on)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._settle)
        self._build()
        shortcut(self, Qt.Key.Key_Escape, self.closed.emit)
        window.installEventFilter(self)
        self._render()
        self.show()
        self.raise_()
        self.next_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Look again where what the stop is about stands, and take the focus back."""
        self._place()
        # once more when the screen below was laid out anew, which may also have moved the focus
        self._later.start()

    def _settle(self) -> None:
        self._place()
        if not (self.skip_button.hasFocus() or self.next_button.hasFocus()):
            self.next_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() is QEvent.Type.Resize:
            self.refresh()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep Tab between the two buttons."""
        other = self.skip_button if self.next_button.hasFocus() else self.next_button
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken everything but what the stop is about, with a line around it."""
        painter = painter_of(self)
        whole = QPainterPath()
        whole.addRect(QRectF(self.rect()))
        clear = self._clear()
        if not clear.isEmpty():
            hole = QPainterPath()
            hole.addRoundedRect(QRectF(clear), RADIUS_PX, RADIUS_PX)
            whole = whole.subtracted(hole)
        painter.fillPath(whole, self._look.scrim())
        if not clear.isEmpty():
            rounded(painter, clear, RADIUS_PX, None, self._look.colour("accent"), 2)

    def _build(self) -> None:
        column = QVBoxLayout(self._card)
        column.setContentsMargins(24, 20, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(8)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.skip_button)
        foot.addWidget(self.next_button)
        column.addLayout(foot)

    def _go_on(self) -> None:
        if self._at + 1 == len(self._stops):
            self.closed.emit()
            return
        self._at += 1
        self._render()

    def _render(self) -> None:
        stop, last = self._stops[self._at], self._at + 1 == len(self._stops)
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        self._count.setText(tr("{at} of {all}", at=self._at + 1, all=len(self._stops)))
        self.skip_button.setVisible(not last)
        self.next_button.set_text(tr("Begin") if last else tr("Next"))
        self.setAccessibleName(f"{stop.title}. {stop.words}")
        self.next_button.setAccessibleDescription(self.accessibleName())
        self._place()

    def _clear(self) -> QRect:
        target = self._stops[self._at].target()
        if target is None or not target.isVisible():
            return QRect()
        corner = target.mapTo(self.window(), QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)
        return around & self.rect().adjusted(2, 2, -2, -2)

    def _place(self) -> None:
        """Stand over the window, the card beside what it is about, wherever there is room."""
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = self._look.px(CARD_PX)
        height = self._card.layout().totalHeightForWidth(width)  # type: ignore[union-attr]  # built
        card, clear = QRect(0, 0, width, height), self._clear()
        if clear.isEmpty():
            card.moveCenter(self.rect().center())
        elif clear.right() + GAP_PX + width < self.width() - EDGE_PX:
            card.moveTopLeft(QPoint(clear.right() + GAP_PX, clear.top()))
        else:
            card.moveTopRight(QPoint(clear.right(), clear.bottom() + GAP_PX))
        inside = self.rect().adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        card.moveBottom(min(card.bottom(), inside.bottom()))
        card.moveTop(max(card.top(), inside.top()))
        self._card.setGeometry(card)
        self.update()
