"""A place with a list, and the one in use beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.inspector import InspectorPanel
from drillroom.ui.widgets.notices import Banner, EmptyState
from drillroom.ui.widgets.row import BLEED_PX
from drillroom.ui.widgets.rows import RowList
from drillroom.ui.widgets.shell import Place
from drillroom.ui.widgets.sideline import Sideline
from drillroom.ui.widgets.text import Text

NARROW_PX = 1180 - 200
"""Below this width the one in use goes: then Enter or a click opens."""


class ListPlace(Place):
    """Keeps list, inspector, empty state and banner in their places, and the focus where it helps.

    Whoever derives from it shows rows, tells `show_filled` when they were read, and opens what is
    in use in `open_current`.
    """

    def __init__(
        self, look: Look, title: str, inspector: InspectorPanel, empty: EmptyState
    ) -> None:
        super().__init__(look, title)
        self._look = look
        self.list = RowList(look, title)
        self._panel, self._empty = inspector, empty
        self._pictured = ""
        self._is_filled = self._wants_open = False
        self._nothing = Text(look, "", "body", "text2")
        """Stands in the place of a list that a filter left empty."""
        self._keys = QWidget()
        self._key_row = QHBoxLayout(self._keys)
        self._banner = Banner(look)
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self._sideline = Sideline(look)
        self._lay_out()
        self.list.opened.connect(self._open)
        inspector.open_button.clicked.connect(self._open)
        for button in inspector.buttons:
            button.installEventFilter(self)

    def _lay_out(self) -> None:
        self.content.setContentsMargins(40 - BLEED_PX, 32, 40, 16)
        self.title_row.setContentsMargins(BLEED_PX, 0, 0, 0)
        self._nothing.setContentsMargins(BLEED_PX, 0, 0, 0)
        self._key_row.setContentsMargins(BLEED_PX, 12, 0, 0)
        self._key_row.setSpacing(24)
        left = QVBoxLayout()
        left.addWidget(self._nothing)
        left.addWidget(self.list, 1)
        left.addWidget(self._keys)
        self._below.setContentsMargins(BLEED_PX, 0, 0, 0)
        left.addLayout(self._below)
        self._filled = QWidget()
        both = QHBoxLayout(self._filled)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(24)
        both.addLayout(left, 1)
        both.addWidget(self._sideline)
        both.addWidget(self._panel)
        self._either = QStackedLayout()
        self._either.addWidget(self._filled)
        self._either.addWidget(self._empty)
        self._above.setContentsMargins(BLEED_PX, 0, 0, 0)
        foot = QVBoxLayout()
        foot.setContentsMargins(BLEED_PX, 16, 0, 0)
        foot.addWidget(self._banner)
        self.content.addLayout(self._above)
        self.content.addLayout(self._either, 1)
        self.content.addLayout(foot)

    # --- for whoever derives from it

    @property
    def has_current(self) -> bool:
        """Whether one of the list is in use."""
        raise NotImplementedError

    def open_current(self) -> None:
        """Open the one in use, if it can be opened."""
        raise NotImplementedError

    def show_filled(self, *, is_loaded: bool, is_bare: bool, has_rows: bool, nothing: str) -> None:
        """Show the list, or what stands there while it has no rows, or while there is nothing."""
        self._either.setCurrentWidget(self._empty if is_bare else self._filled)
        self.list.setVisible(has_rows or not is_loaded)
        self._nothing.setVisible(is_loaded and not has_rows)
        self._nothing.setText(nothing)
        if is_loaded and not self._is_filled:
            self._is_filled = True
            self._focus_first()
            if self._wants_open:
                self._open()

    def picture_of(self, name: str) -> bool:
        """Take the picture of another one away; whether *name* is another one."""
        if name == self._pictured:
            return False
        self._pictured = name
        self._panel.still.set_picture(None)
        return True

    def fit(self) -> None:
        """Show the one in use where there is room."""
        narrow = self.width() < NARROW_PX
        shown = self.has_current and not narrow
        if not shown and any(button.hasFocus() for button in self._panel.buttons):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._panel.setVisible(shown)
        self._sideline.setVisible(shown)
        self.list.opens_on_click = narrow

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for the list alone."""
        return self.width() < NARROW_PX

    def show_picture(self, name: str, picture: QImage) -> None:
        """Show the picture of the one in use, when it is still that one."""
        if name == self._pictured:
            self._panel.still.set_picture(picture)

    # --- the focus

    def first_focus(self) -> QWidget | None:
        """Return the button that opens the one in use, else the list."""
        if self._either.currentWidget() is self._empty:
            return self._empty.button
        button = self._panel.open_button
        return button if button.isVisibleTo(self) and button.isEnabled() else self.list

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while a button beside it has the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self.list.step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the inspector go in a narrow window."""
        super().resizeEvent(event)
        self.fit()

    def _focus_first(self) -> None:
        """Give the focus to the primary action, which was not there before the list was read."""
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, _what: object = None) -> None:
        # pressed before the list was read: it counts all the same
        self._wants_open = not self._is_filled
        if self._is_filled and self.has_current:
            self.open_current()
