"""The two kinds of screens: places beside the rail, and work screens with header and footer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from drillroom.ui.look import Look
from drillroom.ui.roles import Role
from drillroom.ui.widgets.button import Button, Kind
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Line
from drillroom.ui.widgets.text import Text

HEADER_PX = 56
FOOTER_PX = 64


class Place(QWidget):
    """A screen beside the rail: a title, a line below it, and content with margins of 40."""

    accessible_role = Role.Section

    has_ring = False
    """A place has the focus only until its primary action is there; it shows no ring."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Text(look, title, "title")
        self.subtitle = Text(look, "", "body", "text2", elide=True)
        self.title_row = QHBoxLayout()
        """Further controls on the right of the title."""
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.title_row.addLayout(words, 1)
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(40, 32, 40, 32)
        self.content.setSpacing(0)
        self.content.addLayout(self.title_row)
        self.content.addSpacing(24)

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the place opens: its primary action."""
        return None


class WorkScreen(QWidget):
    """A screen without the rail: a 56 px header with a way back, content, a 64 px footer."""

    left = Signal()
    """The person went back."""

    lists_keys = True
    """Whether a sheet with its keys may stand over it."""

    def __init__(self, look: Look, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = Button(look, back, Kind.QUIET, icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.left)
        self.title = Text(look, "", "lead")
        self.subtitle = Text(look, "", "detail", "text2")
        self.header = QHBoxLayout()
        self.header.setContentsMargins(14, 0, 24, 0)
        self.header.setSpacing(16)
        self.header.addWidget(self.back)
        self.header.addWidget(self.title)
        self.header.addWidget(self.subtitle)
        self.header.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.footer = QHBoxLayout()
        self.footer.setContentsMargins(24, 0, 24, 0)
        self.footer.setSpacing(16)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_row(self.header, HEADER_PX))
        whole.addLayout(self.body, 1)
        self.footer_line = Line(look)
        whole.addWidget(self.footer_line)
        whole.addWidget(_row(self.footer, FOOTER_PX - 1))

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the screen opens: its primary action."""
        return None

    def leave(self) -> None:
        """Keep what is not kept yet: the screen is about to go."""


class Paper(QWidget):
    """A sheet itself."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface and line."""
        look = self._look
        rounded(painter_of(self), self.rect(), 16, look.colour("surface"), look.colour("line"))


class Scrim(QWidget):
    """Darkens a window below a sheet."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scrim."""
        painter_of(self).fillRect(self.rect(), self._look.scrim())


def shortcut(parent: QWidget, key: str | Qt.Key, pressed: object, says: str = "") -> QShortcut:
    """Let *key* call *pressed* while *parent*'s screen is shown; not on auto-repeat.

    The list of keys (F1) *says* what it does, unless a button or a hint that is shown does so.
    """
    made = QShortcut(QKeySequence(key), parent)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.setAutoRepeat(False)
    made.setWhatsThis(says)
    made.activated.connect(pressed)
    return made


def keeps(event: QEvent, *keys: int) -> bool:
    """Keep *keys* from a screen's shortcuts while a control has the focus; whether it was one."""
    if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
        event.setAccepted(event.key() in keys)
        return event.isAccepted()
    return False


def scrolled(widget: QWidget) -> QScrollArea:
    """Return *widget* in an area that scrolls up and down only."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def clear(layout: QBoxLayout) -> None:
    """Take every widget and layout out of *layout* and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear(inner)
            QObject.deleteLater(inner)


def _row(layout: QHBoxLayout, height_px: int) -> QWidget:
    row = QWidget()
    row.setFixedHeight(height_px)
    row.setLayout(layout)
    return row
