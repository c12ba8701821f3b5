"""What is said without a dialog: a banner for a state that lasts, an undo bar, an empty state."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from drillroom.errors import DrillroomError
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Icon, Sign
from drillroom.ui.widgets.text import Text, plain_tip
from drillroom.ui.words import problem_words

UNDO_S = 10
_UNDO = QKeySequence.StandardKey.Undo


class Banner(QWidget):
    """A state that lasts: folder away, disk low. Hidden while all is well."""

    acted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = Icon(look, "circle-alert", 20, "warn")
        self._start = Text(look, "", "body-strong")
        self._rest = Text(look, "", "body", "text2", elide=True)
        self.button = Button(look, tr("Try again"), Kind.SECONDARY, size=Size.SMALL)
        self.button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        for widget in (self._icon, self._start):
            row.addWidget(widget)
        row.addWidget(self._rest, 1)
        row.addWidget(self.button)
        self.setMinimumHeight(54)
        self.hide()
        look.changed.connect(self.update)

    def say(self, start: str, rest: str, action: str = "", icon: str = "circle-alert") -> None:
        """Show the banner: a short start in bold, the rest plain, one action or none."""
        self._start.setText(start)
        self._rest.setText(rest)
        self._icon.set_icon(icon, "warn")
        self.button.set_text(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{start} {rest}")
        self.show()

    def say_problem(self, error: DrillroomError, action: str = "") -> None:
        """Show a problem: what happened in bold, then with what and the way out."""
        rest = " ".join(tr(part) for part in (error.detail, error.remedy) if part)
        self.say(tr(error.title), rest, action)
        self.setToolTip(plain_tip(problem_words(error)))
        self.setAccessibleDescription(problem_words(error))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        look = self._look
        rounded(painter_of(self), self.rect(), 10, look.colour("surface"), look.colour("line"))


class UndoBar(QWidget):
    """Says what was done, and takes it back within ten seconds. There is never a second one.

    Ctrl+Z takes it back as well, unless a field in focus has something to undo itself.
    """

    undone = Signal()
    expired = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._left_s = 0
        self._held = False
        self._text = Text(look, "", "body", "canvas")
        self._count = Text(look, "", "note", "canvas")
        self._button = _UndoButton(look)
        self._button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._count)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        key = QShortcut(QKeySequence(_UNDO), self)  # of a bar that is hidden it does nothing
        key.setAutoRepeat(False)
        key.activated.connect(self._undo)
        self._fields: list[QWidget] = []
        self.setFixedHeight(48)
        self.hide()
        look.changed.connect(self.update)

    def offer(self, text: str, action: str = "") -> None:
        """Say what was done; what was offered before becomes final.

        *action* stands on the button, where "Bring back" is not the word.
        """
        if self.isVisible():
            self.expired.emit()
        self._text.setText(text)
        self._button.set_text(action or tr("Bring back"))
        self.setAccessibleName(text)
        self._left_s = UNDO_S
        self._count.setText(f"{self._left_s} s")
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """Stand bottom centre, 24 above the footer."""
        parent = self.parentWidget()
        if parent is not None:
            width = min(max(376, self.sizeHint().width()), parent.width() - 48)
            left = (parent.width() - width) // 2
            self.setGeometry(QRect(left, parent.height() - 64 - 24 - 48, width, 48))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._held = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        self._held = False
        super().leaveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the fields around: each takes Ctrl+Z for itself, even with nothing to undo."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and not self._fields:
            self._fields = [*parent.findChildren(QLineEdit), *parent.findChildren(QPlainTextEdit)]
            for field in self._fields:
                field.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the fields be."""
        super().hideEvent(event)
        for field in self._fields:
            if isValid(field):
                field.removeEventFilter(self)
        self._fields = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z to the bar when a field has nothing to undo."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(_UNDO) or _has_undo(watched):
            return False
        event.ignore()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        rounded(painter_of(self), self.rect(), 10, self._look.colour("text"))

    def _tick(self) -> None:
        if self._held or self._button.hasFocus():
            return
        self._left_s -= 1
        self._count.setText(f"{self._left_s} s")
        if self._left_s <= 0:
            self._close()
            self.expired.emit()

    def _undo(self) -> None:
        self._close()
        self.undone.emit()

    def _close(self) -> None:
        self._timer.stop()
        self.hide()


def _has_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()


class _UndoButton(Button):
    """A button on dark ground."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Bring back"), Kind.SECONDARY, key="Ctrl+Z")

    def _paint_ground(self, painter: QPainter) -> str:
        rounded(painter, self.rect(), 8, None, self._look.colour("canvas"))
        return "canvas"


class EmptyState(QWidget):
    """Nothing here yet: the sign, one sentence, one line of help, one action."""

    acted = Signal()

    def __init__(self, look: Look, title: str, text: str, action: str = "", key: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Sign(look, 48, "selected"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        for words, size, colour in ((title, "section", "text"), (text, "body", "text2")):
            line = Text(look, words, size, colour, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        column.addSpacing(16)
        self.button = Button(look, action, Kind.PRIMARY, size=Size.LARGE, key=key)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.acted)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
