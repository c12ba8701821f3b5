"""The window: the rail, the place or work screen in use, and the way between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drillroom.ui.keys_sheet import KeysSheet, keys_of
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.rail_status import RailStatus
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import key_words
from drillroom.ui.widgets.focus_ring import FocusRing
from drillroom.ui.widgets.paint import centred, painter_of, rounded
from drillroom.ui.widgets.parts import Avatar, Line, Sign
from drillroom.ui.widgets.shell import Place, WorkScreen
from drillroom.ui.widgets.text import Text

RAIL_PX = 200
NARROW_RAIL_PX = 64
RAIL_BUTTON_PX = 36
NARROW_WINDOW_PX = 1100
SMALLEST = QSize(1024, 640)
FIRST = QSize(1280, 800)


class Narrow(Protocol):
    """Lets a part of the rail show its icon alone."""

    def __call__(self, *, narrow: bool) -> None:
        """Be narrow, or not."""


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One place in the rail."""

    name: str
    """In English: it is shown in the window's language."""
    icon: str


class RailButton(QAbstractButton):
    """A place in the rail: icon and name, or the icon alone when the window is narrow."""

    def __init__(self, look: Look, entry: RailEntry) -> None:
        super().__init__()
        self._look, self._entry = look, entry
        self._in_use = False
        self._badge = 0
        self.radius_px = 8
        self.setFixedHeight(RAIL_BUTTON_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(tr(entry.name))
        look.changed.connect(self.update)

    def set_in_use(self, *, in_use: bool) -> None:
        """Show whether this place is open."""
        self._in_use = in_use
        self.setAccessibleDescription(tr("open", about="it is") if in_use else "")
        self.update()

    def set_badge(self, number: int) -> None:
        """Show how many wait there; nothing for none."""
        self._badge = number
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go there, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the rail lets it be."""
        return QSize(0, RAIL_BUTTON_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, name and number."""
        painter, look = painter_of(self), self._look
        narrow = self.width() < 100
        if self._in_use or self.underMouse():
            rounded(painter, self.rect(), 8, look.colour("selected" if self._in_use else "hover"))
        ink = "accent_text" if self._in_use else "text2"
        icon = look.icon(self._entry.icon, 20, ink, self.devicePixelRatioF())
        centred(painter, icon, (self.width() - 20) // 2 if narrow else 12, self.height())
        if narrow:
            return
        painter.setFont(look.font("body-strong" if self._in_use else "button"))
        painter.setPen(look.colour(ink))
        painter.drawText(
            self.rect().adjusted(44, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, tr(self._entry.name)
        )
        if self._badge:
            painter.setFont(look.font("note-strong"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(self.rect().adjusted(0, 0, -12, 0), flags, str(self._badge))


class Rail(QWidget):
    """The left rail: the sign, the places, and whose Drillroom this is."""

    def __init__(self, room: Room, entries: list[RailEntry]) -> None:
        super().__init__()
        self._look, self._person = room.look, room.person
        self._narrowed: list[Narrow] = []
        self.buttons = {entry.name: RailButton(room.look, entry) for entry in entries}
        self._head = head = QHBoxLayout()
        head.setContentsMargins(12, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Sign(room.look))
        self._word = Text(room.look, "Drillroom", "lead")  # not said
        head.addWidget(self._word, 1)
        self._avatar = Avatar(room.look, room.person.settings.shown_name, 28)
        self._name = Text(room.look, "", "detail-strong", elide=True)
        self._foot = foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.setSpacing(10)
        foot.addWidget(self._avatar)
        foot.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 24, 12, 16)
        column.setSpacing(4)
        column.addLayout(head)
        column.addSpacing(20)
        for button in self.buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        self._status = QVBoxLayout()
        column.addLayout(self._status)
        column.addWidget(Line(room.look))
        column.addSpacing(12)
        column.addLayout(foot)
        room.person.changed.connect(self._render)
        room.look.changed.connect(self.update)
        self._render()

    def add_status(self, status: RailStatus) -> None:
        """Show how the shared folder is, above the name."""
        self._status.addWidget(status)
        self._status.addSpacing(8)
        self._narrowed.append(status.set_narrow)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone."""
        for set_narrow in self._narrowed:
            set_narrow(narrow=narrow)
        self.setFixedWidth(NARROW_RAIL_PX if narrow else self._wide_px())
        self._head.setContentsMargins(8 if narrow else 12, 0, 0, 0)
        self._foot.setContentsMargins(6 if narrow else 12, 0, 6 if narrow else 12, 0)
        self._word.setVisible(not narrow)
        self._name.setVisible(not narrow)

    def _wide_px(self) -> int:
        """Return how wide the names need the rail to be, in large text or another language."""
        metrics = QFontMetrics(self._look.font("body-strong"))
        longest = max(metrics.horizontalAdvance(tr(name)) for name in self.buttons)
        return max(RAIL_PX, longest + 44 + 12 + 2 * 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line beside the places."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._look.colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._look.colour("line"))

    def _render(self) -> None:
        name = self._person.settings.name or tr("Rep")
        self._avatar.set_name(name)
        self._name.setText(name)


class MainWindow(QMainWindow):
    """Switches screens; screens never know each other."""

    closing = Signal()
    place_opened = Signal(str)

    def __init__(self, app: QApplication, room: Room, entries: list[RailEntry]) -> None:
        super().__init__()
        self._room = room
        self._places: dict[str, Callable[[], Place]] = {}
        self._built: dict[str, Place] = {}
        self._work: WorkScreen | None = None
        self.setWindowTitle("Drillroom")  # not said
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST)
        self.rail = Rail(room, entries)
        self._stack = QStackedWidget()
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self._keys: KeysSheet | None = None
        self.veil: QWidget | None = None
        """What stands over everything until it is closed; None while nothing does."""
        help_key = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
        help_key.activated.connect(self.show_keys)
        self._ring = FocusRing(room.look, app, self)
        room.look.changed.connect(self._measure_again)
        for number, (name, button) in enumerate(self.rail.buttons.items(), start=1):
            button.clicked.connect(lambda _on=False, name=name: self.open_place(name))
            key = f"Ctrl+{number}"  # not said
            keys = QShortcut(QKeySequence(key), self)
            keys.activated.connect(lambda name=name: self._go(name))
            button.setToolTip(f"{tr(name)} ({key_words(key)})")

    def add_place(self, name: str, build: Callable[[], Place]) -> None:
        """Say how a place of the rail is built; it is built when it is first opened."""
        self._places[name] = build

    def place(self, name: str) -> Place:
        """Return a place, built now if it was not yet."""
        if name not in self._built:
            self._built[name] = self._places[name]()
            self._stack.addWidget(self._built[name])
        return self._built[name]

    def open_place(self, name: str) -> None:
        """Show a place beside the rail."""
        place = self.place(name)
        self._drop_work()
        self.rail.show()
        for other, button in self.rail.buttons.items():
            button.set_in_use(in_use=other == name)
        self._stack.setCurrentWidget(place)
        self.set_title(tr(name))
        self._focus(place.first_focus())
        self.place_opened.emit(name)

    def open_work(self, screen: WorkScreen, title: str) -> None:
        """Show a work screen alone, without the rail; the one before it is closed."""
        old = self._work
        self._work = screen
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._let_go(old)
        self.rail.hide()
        self.set_title(title)
        self._focus(screen.first_focus())

    def show_keys(self) -> None:
        """List the keys of the screen in use; not over a take that is being recorded."""
        screen = self._stack.currentWidget()
        is_free = self._work is None or self._work.lists_keys
        if screen is not None and self._keys is None and is_free and self.veil is None:
            self._keys = KeysSheet(self._room.look, self)
            self._keys.closed.connect(self._close_keys)
            self._keys.show_keys(keys_of(screen), has_rail=self.rail.isVisible())

    def set_title(self, title: str) -> None:
        """Say in the window's title what is open."""
        self.setWindowTitle(f"{title} – Drillroom")

    @property
    def work(self) -> WorkScreen | None:
        """The work screen in use, or None while a place is open."""
        return self._work

    def leave_work(self) -> None:
        """Let the work screen keep what it has not kept yet: the window is about to go."""
        if self._work is not None:
            self._work.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink the rail in a narrow window."""
        super().resizeEvent(event)
        self.rail.set_narrow(narrow=self.width() < NARROW_WINDOW_PX)
        if self._keys is not None:
            self._keys.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell everybody before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def _measure_again(self) -> None:
        """Let everything ask for the room that another size of text needs."""
        for widget in self.findChildren(QWidget):
            widget.updateGeometry()

    def _go(self, name: str) -> None:
        if self.rail.isVisible() and self.veil is None:  # a work screen is left by its own way back
            self.open_place(name)

    def _close_keys(self) -> None:
        """Let the sheet go, and give the focus back to the screen, which may be another one now."""
        screen = self._stack.currentWidget()
        if self._keys is not None:
            self._keys.hide()
            self._keys.deleteLater()
            self._keys = None
            if isinstance(screen, Place | WorkScreen):
                focus: QWidget | None = screen.focusWidget()
                self._focus(screen.first_focus() if focus is None else focus)

    def _drop_work(self) -> None:
        old, self._work = self._work, None
        self._let_go(old)

    def _let_go(self, old: WorkScreen | None) -> None:
        if old is not None:
            old.leave()
            self._stack.removeWidget(old)
            old.deleteLater()

    def _focus(self, widget: QWidget | None) -> None:
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
