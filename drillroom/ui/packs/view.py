"""Packs on screen: one row a version, and a way for new ones to come."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from drillroom.drills.check import PackError
from drillroom.ui.look import Look
from drillroom.ui.packs.model import PacksModel
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.notices import Banner, UndoBar
from drillroom.ui.widgets.parts import Chip, Icon, Line
from drillroom.ui.widgets.shell import Place, clear, scrolled, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import count

if TYPE_CHECKING:
    from drillroom.ui.packs.load import PackRow

ROW_PX = 72
MOST_PROBLEMS = 10
"""So many are listed at once; an author mends them from the top."""
EMPTY = "Packs of your own"
EMPTY_HELP = (
    "Teams write drills for their own calls. Choose the folder of a pack, or drop it here. "
    "The command “drillroom pack new” makes one to begin with."
)


class PackItem(QWidget):
    """One version of a pack."""

    def __init__(self, look: Look, row: PackRow) -> None:
        super().__init__()
        self.row = row
        self.setMinimumHeight(ROW_PX)
        names = QVBoxLayout()
        names.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(look, row.title, "body-strong"))
        head.addWidget(Text(look, row.version, "body", "text2"))
        head.addWidget(Chip(look, *_state(row)))
        if row.has_plan and row.in_use:
            head.addWidget(Chip(look, "Has a plan for the week"))
        head.addStretch(1)
        names.addLayout(head)
        listed = f"{count(len(row.drills), 'drill')}: {', '.join(row.drills)}"
        names.addWidget(Text(look, listed, "detail", "text2", elide=True))
        self.open_button = Button(look, "Open folder", size=Size.SMALL)
        self.open_button.setAccessibleName(f"Open the folder of {row.name}")
        self.remove_button = Button(look, "Remove", Kind.QUIET, size=Size.SMALL)
        self.remove_button.setAccessibleName(f"Remove {row.name}")
        for button in (self.open_button, self.remove_button):
            button.setVisible(row.folder is not None)
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 12, 4, 12)
        line.setSpacing(16)
        line.addWidget(Icon(look, "book-open"))
        line.addLayout(names, 1)
        line.addWidget(self.open_button)
        line.addWidget(self.remove_button)
        self.setAccessibleName(f"{row.name}, {_state(row)[0]}, {listed}")


class PacksView(Place):
    """Shows a PacksModel."""

    def __init__(self, room: Room, model: PacksModel) -> None:
        super().__init__(room.look, "Packs")
        self._look, self.model = room.look, model
        self.setAcceptDrops(True)
        self.install_button = Button(
            room.look, "Install a pack…", Kind.PRIMARY, size=Size.LARGE, key="Ctrl+I"
        )
        self.install_button.clicked.connect(self._choose)
        self.title_row.addWidget(self.install_button, 0, Qt.AlignmentFlag.AlignTop)
        self.banner = Banner(room.look)
        self.said = Text(room.look, "", "detail-strong", "good", wrap=True)
        self.warned = Text(room.look, "", "detail", "warn", wrap=True)
        self.problems = Text(room.look, "", "detail", wrap=True)
        self.problems.setContentsMargins(4, 8, 4, 8)
        self.undo = UndoBar(room.look, self)
        self.items: list[PackItem] = []
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 8, 24)
        self._rows.setSpacing(0)
        for widget in (self.banner, self.problems, self.said, self.warned):
            self.content.addWidget(widget)
        self.content.addSpacing(8)
        self.content.addWidget(scrolled(page), 1)
        shortcut(self, "Ctrl+I", self._choose)
        model.changed.connect(self._render)
        model.removed.connect(lambda name: self.undo.offer(f"{name} is removed. Takes stay."))
        self.undo.undone.connect(model.bring_back)
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return the button that installs."""
        return self.install_button

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is there now."""
        super().showEvent(event)
        self.model.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the undo bar in its place."""
        super().resizeEvent(event)
        self.undo.place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what lies on this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what was dropped."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.model.offer([Path(url.toLocalFile()) for url in urls])

    def _render(self) -> None:
        model = self.model
        listed = ""
        if isinstance(model.problem, PackError):  # whole: each line ends with the way out
            self.banner.say(model.problem.title, "Mend it, and install it again.")
            problems = model.problem.problems
            more = len(problems) - MOST_PROBLEMS
            lines = [str(problem) for problem in problems[:MOST_PROBLEMS]]
            listed = "\n".join([*lines, *([f"and {more} more"] if more > 0 else [])])
        elif model.problem is not None:
            self.banner.say_problem(model.problem)
        else:
            self.banner.hide()
        texts = ((model.said, self.said), (model.warned, self.warned), (listed, self.problems))
        for words, label in texts:
            label.setText(words)
            label.setVisible(bool(words))
        if model.rows is None:
            return
        used = [row for row in model.rows if row.in_use]
        drills = count(sum(len(row.drills) for row in used), "drill")
        self.subtitle.setText(f"{count(len(used), 'pack')} in use, {drills}.")
        clear(self._rows)
        self.items = [self._item(row) for row in model.rows]
        for item in self.items:
            self._rows.addWidget(Line(self._look))
            self._rows.addWidget(item)
        self._rows.addWidget(Line(self._look))
        if len(model.rows) == 1:
            self._add_empty()
        self._rows.addStretch(1)

    def _item(self, row: PackRow) -> PackItem:
        item = PackItem(self._look, row)
        item.open_button.clicked.connect(partial(self._open, row))
        item.remove_button.clicked.connect(partial(self.model.remove, row))
        return item

    def _add_empty(self) -> None:
        self._rows.addSpacing(32)
        self._rows.addWidget(Text(self._look, EMPTY, "lead"))
        self._rows.addSpacing(4)
        text = Text(self._look, EMPTY_HELP, "body", "text2", wrap=True)
        text.setMaximumWidth(560)
        self._rows.addWidget(text)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "The folder of a pack")
        if folder:
            self.model.offer([Path(folder)])

    def _open(self, row: PackRow) -> None:
        if row.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.folder)))


def _state(row: PackRow) -> tuple[str, str, str]:
    """Return (word, ink, ground) of where a pack comes from and whether it is in use."""
    if row.folder is None:
        return "Ships with Drillroom", "text2", "sunken"
    if row.in_use:
        return "Installed", "accent_text", "selected"
    return "Older version, not in use", "text2", "sunken"
