"""A new pack: its name, what its first drill trains, and where it lies."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.model import Habit
from drillroom.drills.template import MOST_NAME, pack_id
from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.file_dialogs import Use
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.form import FIELD_PX, FORM_PX, FormRow, Note
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.switch import Switch
from drillroom.ui.words import clock

FOLDER = "Drillroom packs"  # not said: a folder's name
LENGTHS_S = (30, 60, 90, 120, 180)
_HABITS = (
    (Habit.POINT, mark("The point")),
    (Habit.QUESTIONS, mark("Questions")),
    (Habit.EDGE, mark("The edge")),
    (Habit.CLOSE, mark("The ask")),
)


class NewPackView(WorkScreen):
    """Asks four things and makes a folder with a pack that runs as it is."""

    made = Signal(object)  # Path of the pack's file

    def __init__(self, room: Room) -> None:
        super().__init__(room.look, tr("Packs"))
        self._room = room
        look = room.look
        self.title.setText(tr("New pack"))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the pack"))
        self.name.setPlaceholderText(tr("Team North, first calls"))
        self.name.setMaxLength(MOST_NAME)
        self.habit = Segments(look, [tr(word) for _, word in _HABITS], name=tr("Habit"))
        self.length = Segments(look, [clock(s) for s in LENGTHS_S], 1, name=tr("Length"))
        self.behaviours = [Switch(look, tr(one.text)) for one in BEHAVIOURS]
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        place = Path(QStandardPaths.writableLocation(documents) or Path.home()) / FOLDER
        self.folder = QLineEdit(str(place))
        self.folder.setAccessibleName(tr("Folder in which the pack's own folder is made"))
        self.choose_button = Button(look, tr("Choose…"), icon="folder-open")
        self.make_button = Button(
            look, tr("Make the pack"), Kind.PRIMARY, size=Size.LARGE, key="Ctrl+Enter"
        )
        self.note = Note(look)
        self._build(look)
        self.name.textChanged.connect(self._render)
        self.folder.textChanged.connect(self._render)
        self.choose_button.clicked.connect(self._choose)
        self.make_button.clicked.connect(self._make)
        for key in ("Ctrl+Return", "Ctrl+Enter"):  # not said
            shortcut(self, key, self._make)
        shortcut(self, Qt.Key.Key_Escape, self.left.emit)
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return the name."""
        return self.name

    def _build(self, look: Look) -> None:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for one in self.behaviours:
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            one.setMinimumWidth(look.px(FIELD_PX))
            column.addWidget(one)
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose_button)
        page = QWidget()
        form = QVBoxLayout(page)
        form.setContentsMargins(40, 16, 40, 24)
        form.setSpacing(0)
        breaks = tr("The one bad habit that the first drill breaks.")
        listens = tr("What a coach listens for; each becomes a line to answer.")
        rows = (
            (tr("Name"), tr("As your colleagues will read it."), self.name),
            (tr("Habit"), breaks, self.habit),
            (tr("Length"), tr("How long one speaks in it."), self.length),
            (tr("Where"), tr("The pack gets a folder of its own in here."), where),
            (tr("Behaviours"), listens, listed),
        )
        for name, meaning, field in rows:
            form.addWidget(FormRow(look, name, meaning, field))
        form.addStretch(1)
        page.setMaximumWidth(look.px(FORM_PX + 220))
        self.body.addWidget(scrolled(page), 1)
        self.footer.addWidget(self.note)
        self.footer.addStretch(1)
        self.footer.addWidget(self.make_button)

    def _render(self) -> None:
        self.note.clear()
        has_id = bool(pack_id(self.name.text().strip()))
        why = tr("A name needs at least one letter from a to z")
        if not self.folder.text().strip():
            why = tr("Choose a folder first")
        self.make_button.set_available(
            available=has_id and bool(self.folder.text().strip()), why=why
        )

    def _choose(self) -> None:
        title = tr("Where the pack is made")
        chosen = self.folder.text().strip()
        first = Path(chosen).expanduser() if chosen else None
        self._room.dialogs.ask_for_folder(
            self, Use.PACK, title, lambda path: self.folder.setText(str(path)), first
        )

    def _make(self) -> None:
        if not self.make_button.isEnabled():
            return
        chosen = [
            one.id for one, switch in zip(BEHAVIOURS, self.behaviours, strict=True)
            if switch.isChecked()
        ]  # fmt: skip
        make = partial(
            Later("drillroom.ui.packs.load", "make_pack"),
            Path(self.folder.text().strip()).expanduser(),
            self.name.text().strip(),
            _HABITS[self.habit.current][0],
            chosen,
            LENGTHS_S[self.length.current],
        )
        self.make_button.set_available(available=False, why=tr("It is being made"))
        self._room.background.run("packs", make, self._on_made, self._on_failed)

    def _on_made(self, file: Path) -> None:
        self.made.emit(file)

    def _on_failed(self, error: DrillroomError) -> None:
        self._render()
        self.note.say_problem(error)
