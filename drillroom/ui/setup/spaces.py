"""The shared folders beside the main one: which, what one is there, add and remove."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from drillroom.settings import Role, Space
from drillroom.ui.file_dialogs import Use
from drillroom.ui.language import tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.setup.fields import ROLES
from drillroom.ui.setup.spaces_model import SpacesModel
from drillroom.ui.widgets.button import Button, Kind
from drillroom.ui.widgets.form import FIELD_PX, Note
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.text import Text, tip
from drillroom.ui.words import folder_words


class SpaceRow(QWidget):
    """One shared folder: where it is, what one is there, and a button to stop using it."""

    def __init__(self, look: Look, model: SpacesModel, space: Space) -> None:
        super().__init__()
        self._model, self.space = model, space
        path = str(space.folder)
        words = Text(look, folder_words(space.folder), "body", elide=True)
        tip(words, path)
        self.role = Segments(
            look, [tr(word) for _, word in ROLES], name=tr("Role in {folder}", folder=path)
        )
        self.role.choose(_role_index(space.role))
        self.role.chosen.connect(self._choose_role)
        self.remove_button = Button(look, "", Kind.QUIET, icon="x")
        self.remove_button.setAccessibleName(tr("Stop using {folder}", folder=path))
        tip(self.remove_button, tr("Stop using it. What is in the folder stays there."))
        self.remove_button.clicked.connect(partial(model.remove, space.folder))
        self.note = Note(look)
        # beside larger text there is no room for its name
        row = QGridLayout()
        row.setSpacing(8)
        row.setColumnStretch(0, 1)
        row.addWidget(words, 0, 0)
        if look.px(FIELD_PX) > FIELD_PX:
            row.addWidget(self.role, 1, 0, Qt.AlignmentFlag.AlignLeft)
            row.addWidget(self.remove_button, 0, 1)
        else:
            row.addWidget(self.role, 0, 1)
            row.addWidget(self.remove_button, 0, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.note)

    def show_space(self, space: Space) -> None:
        """Show what is so now."""
        self.space = space
        self.role.choose(_role_index(space.role))
        problem = self._model.problems.get(space.folder)
        if problem is not None:
            self.note.say_problem(problem)
        elif self._model.is_trying(space.folder):
            self.note.say(tr("Trying to write there…"), "loader")
        else:
            self.note.clear()

    def _choose_role(self, index: int) -> None:
        role = Role(ROLES[index][0])
        if role is not self.space.role:
            self._model.choose_role(self.space.folder, role)


class SpacesField(QWidget):
    """A row for each shared folder beside the main one, and a button to add one."""

    def __init__(self, look: Look, model: SpacesModel) -> None:
        super().__init__()
        self._look, self.model = look, model
        self.rows: list[SpaceRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add_button = Button(look, tr("Add a folder…"), icon="plus")
        self.add_button.clicked.connect(self._ask)
        self.note = Note(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)
        column.addStretch(1)
        model.changed.connect(self._render)
        look.changed.connect(self._refill)
        self._render()

    def _refill(self) -> None:
        """Lay the rows out anew: the size of text may be another one."""
        self._fill(())
        self._render()

    def _ask(self) -> None:
        title = tr("Choose one more shared folder – Drillroom")
        self.model.dialogs.ask_for_folder(self, Use.SHARE, title, self.model.add)

    def _render(self) -> None:
        spaces = self.model.spaces
        if [row.space.folder for row in self.rows] != [space.folder for space in spaces]:
            self._fill(spaces)
        for row, space in zip(self.rows, spaces, strict=True):
            row.show_space(space)
        self.add_button.set_available(
            available=self.model.can_add, why=tr("Choose the first shared folder above")
        )
        held = self.model.held
        if self.model.problem is not None:
            self.note.say_problem(self.model.problem)
        elif held:
            words = tr_count(
                held,
                "{n} thing still waited for that folder. It stays here, and is sent if you add"
                " the folder again.",
                "{n} things still waited for that folder. They stay here, and are sent if you add"
                " the folder again.",
            )
            self.note.say(words, "circle-alert", "warn")
        else:
            self.note.clear()

    def _fill(self, spaces: tuple[Space, ...]) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and any(row.isAncestorOf(focus) for row in self.rows)
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = [SpaceRow(self._look, self.model, space) for space in spaces]
        for row in self.rows:
            self._list.addWidget(row)
        if had_focus:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _role_index(role: Role) -> int:
    return [value for value, _ in ROLES].index(role.value)
