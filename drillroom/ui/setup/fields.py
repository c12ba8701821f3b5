"""The fields by which a person sets things up; each shows a SetupModel and what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from drillroom.errors import DrillroomError
from drillroom.ui.file_dialogs import Use
from drillroom.ui.language import in_use, mark, spoken, tr
from drillroom.ui.look import Look
from drillroom.ui.setup.model import SetupModel
from drillroom.ui.setup.options import (
    ADDRESS,
    camera_address,
    camera_options,
    is_address,
    microphone_options,
)
from drillroom.ui.widgets.button import Button, Kind
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.form import Note
from drillroom.ui.widgets.segments import Segments

ROLES = (("rep", mark("Rep")), ("manager", mark("Manager")))


class Field(QWidget):
    """Controls in a row and a note below them."""

    def __init__(self, look: Look, model: SetupModel, key: str) -> None:
        super().__init__()
        self._look, self._model, self._key = look, model, key
        self.controls = QHBoxLayout()
        self.controls.setSpacing(8)
        self.note = Note(look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addLayout(self.controls)
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        model.changed.connect(self._render)

    def _render(self) -> None:
        self._tell(self._model.problem(self._key))

    def _tell(self, problem: DrillroomError | None) -> None:
        if problem is None:
            self.note.clear()
        else:
            self.note.say_problem(problem)


class NameField(Field):
    """The person's name, stored with each letter."""

    def __init__(self, look: Look, model: SetupModel) -> None:
        super().__init__(look, model, "name")
        self.edit = line_edit(tr("Name"), tr("Your name"))
        self.edit.textEdited.connect(self._store)
        self.controls.addWidget(self.edit)
        self._render()

    def _store(self, text: str) -> None:
        self._model.choose("name", text)

    def _render(self) -> None:
        super()._render()
        if not self.edit.hasFocus():  # a space at the end is not stored, and must not vanish
            self.edit.setText(self._model.settings.name)


class WordsField(Field):
    """One of a few words: role, countdown, theme."""

    def __init__(
        self,
        look: Look,
        model: SetupModel,
        key: str,
        name: str,
        options: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(look, model, key)
        self._values = [value for value, _ in options]
        self.segments = Segments(look, [tr(word) for _, word in options], name=name)
        self.segments.chosen.connect(self._store)
        self.controls.addWidget(self.segments)
        self.controls.addStretch(1)
        self._render()

    def _store(self, index: int) -> None:
        if self._values[index] != self._model.settings.value(self._key):
            self._model.choose(self._key, self._values[index])

    def _render(self) -> None:
        super()._render()
        self.segments.choose(self._values.index(self._model.settings.value(self._key)))


class LanguageField(WordsField):
    """Which language the window speaks: a window that is open keeps its own."""

    def __init__(self, look: Look, model: SetupModel, options: Sequence[tuple[str, str]]) -> None:
        super().__init__(look, model, "language", tr("Language"), options)

    def _tell(self, problem: DrillroomError | None) -> None:
        if problem is None and spoken(self._model.settings.language) != in_use():
            self.note.say(tr("Drillroom speaks it from its next start."), "rotate-ccw", "text2")
        else:
            super()._tell(problem)


class CameraField(Field):
    """Which camera, by name or address, or none."""

    def __init__(self, look: Look, model: SetupModel) -> None:
        super().__init__(look, model, "camera")
        self._wants_address = False
        self._typed_problem: DrillroomError | None = None
        self.choice = Choice(look, tr("Camera"))
        self.choice.picked.connect(self._pick)
        self.again = Button(look, "", icon="rotate-ccw")
        self.again.setFixedWidth(self.again.sizeHint().height())
        self.again.setAccessibleName(tr("Look for cameras and microphones again"))
        self.again.setToolTip(tr("Look for cameras and microphones again"))
        self.again.clicked.connect(model.look_for_devices)
        self.address = line_edit(tr("Address of the camera"), "http://192.168.1.20:8080/video")
        self.address.editingFinished.connect(self._store_address)
        self.controls.addWidget(self.choice, 1)
        self.controls.addWidget(self.again)
        self.column.insertWidget(1, self.address)
        self._render()

    def _pick(self, ident: str) -> None:
        self._wants_address = ident == ADDRESS
        self._typed_problem = None
        if self._wants_address:
            self._render()
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._model.choose("camera", ident)

    def _store_address(self) -> None:
        text = self.address.text()
        if not text or not self._wants_address:
            return
        try:
            self._typed_problem = None
            self._model.choose("camera", camera_address(text))
        except DrillroomError as exc:
            self._typed_problem = exc
            self._render()

    def _render(self) -> None:
        chosen = self._model.settings.camera
        self._tell(self._typed_problem or self._model.problem("camera"))
        options, current = camera_options(self._model.cameras, chosen)
        self._wants_address = self._wants_address or is_address(chosen)
        self.choice.set_options(options, ADDRESS if self._wants_address else current)
        self.again.set_available(available=not self._model.is_looking, why=tr("Looking"))
        self.address.setVisible(self._wants_address)
        if is_address(chosen) and not self.address.hasFocus():
            self.address.setText(chosen)


class MicrophoneField(Field):
    """Which microphone, by name, or none."""

    def __init__(self, look: Look, model: SetupModel) -> None:
        super().__init__(look, model, "mic")
        self.choice = Choice(look, tr("Microphone"))
        self.choice.picked.connect(self._pick)
        self.controls.addWidget(self.choice)
        self._render()

    def _pick(self, ident: str) -> None:
        self._model.choose("mic", ident)

    def _render(self) -> None:
        super()._render()
        self.choice.set_options(
            *microphone_options(self._model.microphones, self._model.settings.mic)
        )


class FolderField(Field):
    """The shared folder: chosen or typed, and tried at once."""

    def __init__(self, look: Look, model: SetupModel) -> None:
        super().__init__(look, model, "share")
        placeholder = tr("No folder: takes stay on this laptop")
        self.edit = line_edit(tr("Shared folder"), placeholder)
        self.edit.editingFinished.connect(self._store)
        self.choose_button = Button(look, tr("Choose…"), icon="folder-open")
        self.choose_button.clicked.connect(self._choose)
        self.try_button = Button(look, tr("Test"), Kind.QUIET)
        self.try_button.clicked.connect(self._try)
        self.edit.textChanged.connect(self._render_test)
        self.controls.addWidget(self.edit, 1)
        self.controls.addWidget(self.choose_button)
        self.controls.addWidget(self.try_button)
        self._render()

    def _store(self) -> None:
        text = self.edit.text().strip()
        if text != self._model.settings.value("share"):
            self._model.choose("share", text)

    def _try(self) -> None:
        """Try what stands there; a click that left the field has begun that already."""
        self._store()
        if not self._model.folder.is_running:
            self._model.try_folder()

    def _choose(self) -> None:
        title = tr("Choose the shared folder – Drillroom")
        # one that hangs would hold the dialog up, and the window with it
        share = self._model.settings.share if self._model.folder.works else None
        self._model.dialogs.ask_for_folder(self, Use.SHARE, title, self._chosen, share)

    def _chosen(self, path: Path) -> None:
        self._model.choose("share", str(path))

    def _render(self) -> None:
        model, trial = self._model, self._model.folder
        self._render_test()
        if not self.edit.hasFocus() or not self.edit.isModified():
            self.edit.setText(model.settings.value("share"))
        problem = model.problem("share") or trial.problem
        if problem is not None:
            self.note.say_problem(problem)
        elif trial.works:
            self.note.say_good(tr(trial.works))
        elif trial.is_running:
            slow = mark("The folder does not answer yet. Takes wait on this laptop until it does.")
            words = slow if trial.is_slow else mark("Trying to write there…")
            self.note.say(tr(words), "loader")
        else:
            self.note.clear()

    def _render_test(self) -> None:
        why = tr("Being tried") if self._model.folder.is_running else ""
        if not self.edit.text().strip():
            why = tr("Choose or type a folder first")
        self.try_button.set_available(available=not why, why=why)


def line_edit(name: str, placeholder: str = "") -> QLineEdit:
    """Return a field of one line with its accessible name."""
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(placeholder)
    edit.setMaxLength(1000)
    return edit
