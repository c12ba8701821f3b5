"""The keys of the screen in use, on a sheet: F1."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Hint, Kind, key_words
from drillroom.ui.widgets.shell import Paper, Scrim, clear, scrolled, shortcut
from drillroom.ui.widgets.text import Text

WIDTH, MARGIN, LEAST_MARGIN, _CAPS_PX = 688, 32, 56, 76
EVERYWHERE = (
    ("Tab", mark("Go to the next control")),
    ("Enter", mark("Press the control in focus")),
    ("Ctrl+Z", mark("Undo what was just done, while a bar below says so")),
    ("F5", mark("Look into the shared folder now")),
    ("F1", mark("Show the keys of the screen")),
)
_RAIL = ("Ctrl+1 – 6", mark("Go to a place of the rail"))  # not said
_ORDER = ("Space", "Enter", "Left", "Right")
"""What is pressed most comes first."""


def keys_of(screen: QWidget) -> list[tuple[str, str]]:
    """Return (key, what it does) of everything that *screen* shows or has a shortcut for.

    Keys that do the same are one line: "1 – 9".
    """
    found: dict[str, str] = {}
    for button in screen.findChildren(Button):
        if button.key and button.isVisibleTo(screen):
            found.setdefault(button.key, button.text())
    for hint in screen.findChildren(Hint):
        if hint.word and hint.isVisibleTo(screen):
            found.setdefault(hint.key, hint.word[0].upper() + hint.word[1:])
    same: dict[str, list[str]] = {}
    for made in screen.findChildren(QShortcut):
        key = made.key().toString(QKeySequence.SequenceFormat.PortableText)
        if made.whatsThis() and key not in found and _is_shown(made, screen):
            same.setdefault(made.whatsThis(), []).append(key)
    for words, keys in same.items():
        found[keys[0] if len(keys) == 1 else f"{keys[0]} – {keys[-1]}"] = words
    return sorted(found.items(), key=lambda pair: _ORDER.index(pair[0]) if pair[0] in _ORDER else 9)


def _is_shown(made: QShortcut, screen: QWidget) -> bool:
    parent = made.parent()
    return made.isEnabled() and isinstance(parent, QWidget) and parent.isVisibleTo(screen)


class KeysSheet(Scrim):
    """Covers the window until Esc, F1 or Close."""

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._paper = Paper(look, self)
        self._rows = QVBoxLayout()
        self.close_button = Button(look, tr("Close"), Kind.PRIMARY, key="Esc")
        self.close_button.clicked.connect(self.closed)
        content = QWidget()
        content.setLayout(self._rows)
        self._rows.setContentsMargins(MARGIN, 0, MARGIN, 16)
        self._rows.setSpacing(8)
        column = QVBoxLayout(self._paper)
        column.setContentsMargins(0, 28, 0, 20)
        column.setSpacing(16)
        title = Text(look, tr("Keys on this screen"), "title")
        title.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.addWidget(title)
        column.addWidget(scrolled(content), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            shortcut(self, key, self.closed.emit)
        self.setAccessibleName(tr("Keys on this screen"))
        self.hide()

    def show_keys(self, keys: list[tuple[str, str]], *, has_rail: bool) -> None:
        """Show *keys* and those that work everywhere, or wherever the rail is."""
        others = (*EVERYWHERE, _RAIL) if has_rail else EVERYWHERE
        clear(self._rows)
        self._add(keys)
        self._rows.addSpacing(12)
        self._rows.addWidget(Text(self._look, tr("Everywhere"), "lead"))
        known = dict(keys)
        self._add([(key, tr(words)) for key, words in others if key not in known])
        self._rows.addStretch(1)
        self.place()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Cover the window; the sheet scrolls before it is cut."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(self._look.px(WIDTH), self.width() - 48)
        wanted = self._rows.sizeHint().height() + 28 + 36 + 16 + 16 + 36 + 20
        height = min(wanted, self.height() - 2 * LEAST_MARGIN)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self._paper.setGeometry(QRect(left, top, width, height))

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep Tab inside the sheet, where there is one control."""
        return True

    def _add(self, keys: list[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        half = (len(keys) + 1) // 2
        for number, (key, words) in enumerate(keys):
            row, column = number % half, number // half * 2
            cap = Hint(self._look, key)
            cap.setAccessibleName(f"{key_words(key)}: {words}")
            grid.addWidget(cap, row, column, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(self._look, words, "body", wrap=True), row, column + 1)
        for column, stretch in enumerate((0, 1, 0, 1)):
            grid.setColumnStretch(column, stretch)
            grid.setColumnMinimumWidth(column, 0 if stretch else self._look.px(_CAPS_PX))
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(holder)
