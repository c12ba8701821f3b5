"""The line at the foot of the rail: how the shared folder is, and a menu of what to do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy

from drillroom.ui.courier import CourierModel
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.text import Text, tip
from drillroom.ui.words import lines_said

_TOLD = 5
"""Problems in a tooltip: a bad share may have any number."""


class RailStatus(QAbstractButton):
    """An icon and a few words; pressed, it opens a menu: look now, pause, the folder's settings."""

    settings_wanted = Signal()

    def __init__(self, look: Look, courier: CourierModel) -> None:
        super().__init__()
        self._look, self._courier = look, courier
        self.radius_px = 8
        self._icon = Icon(look, "folder-check", 16)
        self._text = Text(look, "", "note", "text2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 4, 8)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(tr("Opens a menu"))
        self.menu = QMenu(self)
        self.clicked.connect(self._open_menu)
        courier.changed.connect(self._render)
        self._render()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone; the words are its tooltip."""
        self._text.setVisible(not narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the menu, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground under the pointer."""
        if self.underMouse() or self.menu.isVisible():
            rounded(painter_of(self), self.rect(), self.radius_px, self._look.colour("hover"))

    def fill_menu(self) -> None:
        """Put what can be done just now into the menu."""
        courier, menu = self._courier, self.menu
        menu.clear()
        if courier.share_name:
            look_now = menu.addAction(tr("Look now"), courier.try_again)
            look_now.setShortcut(QKeySequence(Qt.Key.Key_F5))
            look_now.setEnabled(not courier.is_paused)
            if courier.is_paused:
                menu.addAction(tr("Send and collect again"), lambda: courier.pause(on=False))
            else:
                menu.addAction(tr("Pause sending and collecting"), lambda: courier.pause(on=True))
            menu.addSeparator()
        menu.addAction(tr("Shared folder…"), self.settings_wanted.emit)

    def _open_menu(self) -> None:
        self.fill_menu()
        above = QPoint(0, -self.menu.sizeHint().height() - 4)
        self.menu.popup(self.mapToGlobal(above))

    def _render(self) -> None:
        words, icon = self._courier.status
        trouble = self._courier.is_away or bool(self._courier.problems)
        is_warning = trouble and not self._courier.is_paused
        self._icon.set_icon(icon, "warn" if is_warning else "text2")
        self._text.setText(words)
        problems = map(lines_said, self._courier.problems[:_TOLD])
        tip(self, "\n\n".join([words, *problems]))
        self.setAccessibleName(words)
