"""The first run on screen: steps on the left, proof on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from drillroom.ui.first_run.model import CheckState, FirstRunModel, Step
from drillroom.ui.first_run.proof import Proof
from drillroom.ui.first_run.steps import HEADS, StepRow, detail_of
from drillroom.ui.language import mark, tr
from drillroom.ui.room import Room
from drillroom.ui.setup.fields import (
    ROLES,
    CameraField,
    FolderField,
    MicrophoneField,
    NameField,
    WordsField,
)
from drillroom.ui.studio import Studio
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.form import Note
from drillroom.ui.widgets.parts import Icon, Sign
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.text import Text

STEPS_PX = 552
PROOF_PX = 584
LOW_PX = 720
IS_OFF = mark("Choose another microphone or come closer, then record again.")


class FirstRunView(WorkScreen):
    """Shows a FirstRunModel and sends it the person's choices."""

    done = Signal()

    def __init__(self, room: Room, studio: Studio) -> None:
        super().__init__(room.look, "")
        known = room.home.settings.exists()  # asked for once more: the check alone
        first = Step.CHECK if known else Step.NAME
        self._look = room.look
        self._model = model = FirstRunModel(room, studio, first, self)
        self._phase: tuple[Step, CheckState, bool] | None = None
        self._build_fields()
        self._build_header()
        self.body.addLayout(self._build_body())
        self._build_footer()
        shortcut(self, "R", model.record)
        shortcut(self, "Y", self._yes)
        shortcut(self, "N", self._no)
        self._space = shortcut(self, Qt.Key.Key_Space, self.proof.toggle)
        model.changed.connect(self._render)
        model.done.connect(self.done)
        model.setup.look_for_devices()
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return the field of the name, or what the open step is done with."""
        if self._model.step is Step.NAME:
            return self.name.edit
        shown = (self.next_button, self.record_button, self.yes_button)
        ready = (button for button in shown if not button.isHidden() and button.isEnabled())
        fallbacks = {
            Step.CAMERA: self.camera.choice,
            Step.MICROPHONE: self.microphone.choice,
            Step.FOLDER: self.folder.edit,
            Step.CHECK: self.proof.play_button,
        }
        return next(ready, fallbacks[self._model.step])

    def leave(self) -> None:
        """End a recording that runs, and put it away."""
        self._model.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, also from a field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self._model.go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room in a low window: the steps and the certificate stay."""
        super().resizeEvent(event)
        is_low = self.height() < LOW_PX
        self._title.set_size("title" if is_low else "hero")
        self._help.setVisible(not is_low)
        self._page.setContentsMargins(0, 8 if is_low else 32, 0, 8 if is_low else 24)
        self._below_heads.changeSize(0, 8 if is_low else 24)
        self.proof.set_low(low=is_low)

    # --- building

    def _build_fields(self) -> None:
        look, setup = self._look, self._model.setup
        self.name = NameField(look, setup)
        self.role = WordsField(look, setup, "role", tr("Role"), ROLES)
        self.camera = CameraField(look, setup)
        self.microphone = MicrophoneField(look, setup)
        self.off_note = Note(look)
        self.folder = FolderField(look, setup)
        fields = {
            Step.NAME: _under_each_other(self.name, self.role),
            Step.CAMERA: _under_each_other(self.camera),
            Step.MICROPHONE: _under_each_other(self.off_note, self.microphone),
            Step.FOLDER: _under_each_other(self.folder),
        }
        self.rows = {step: StepRow(look, step, fields.get(step)) for step in Step}
        self.again_button = Button(look, tr("Record again"), size=Size.SMALL, key="R")
        self.again_button.clicked.connect(self._model.record)
        self.rows[Step.CHECK].head.addWidget(self.again_button)
        for step, row in self.rows.items():
            row.wanted.connect(lambda step=step: self._model.go_to(step))

    def _build_header(self) -> None:
        look = self._look
        self.back.hide()
        self.header.setContentsMargins(24, 0, 24, 0)
        self.header.insertWidget(0, Sign(look))
        self.title.setText("Drillroom")  # not said
        words = tr("You can come back to this in Settings")
        later = Text(look, words, "detail", "text2")
        self.header.addWidget(later)

    def _build_body(self) -> QHBoxLayout:
        look = self._look
        self._title = Text(look, "", "hero")
        self._help = Text(look, "", "lead-plain", "text2", wrap=True)
        self._help.setMaximumWidth(460)
        page = QWidget()
        column = QVBoxLayout(page)
        self._page = column
        column.setSpacing(0)
        heads = QVBoxLayout()
        heads.setContentsMargins(16, 0, 16, 0)
        heads.setSpacing(8)
        heads.addWidget(self._title)
        heads.addWidget(self._help)
        column.addLayout(heads)
        self._below_heads = QSpacerItem(0, 24)
        column.addSpacerItem(self._below_heads)
        for row in self.rows.values():
            column.addWidget(row)
        column.addSpacing(16)
        column.addLayout(self._stays())
        column.addStretch(1)
        steps = scrolled(page)
        steps.setMaximumWidth(STEPS_PX)
        self.proof = Proof(look, self._model)
        self.proof.played.connect(self._model.played)
        proof = scrolled(self.proof)
        proof.setMaximumWidth(PROOF_PX)
        both = QHBoxLayout()
        both.setContentsMargins(48, 0, 56, 0)
        both.setSpacing(40)
        both.addStretch(1)
        both.addWidget(steps, STEPS_PX)
        both.addWidget(proof, PROOF_PX)
        both.addStretch(1)
        return both

    def _stays(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(Icon(self._look, "lock", 16), 0, Qt.AlignmentFlag.AlignTop)
        self._stays_text = Text(self._look, "", "detail", "text2", wrap=True)
        row.addWidget(self._stays_text, 1)
        return row

    def _build_footer(self) -> None:
        look, model = self._look, self._model
        self.all_button = Button(look, "", Kind.QUIET, size=Size.LARGE)
        self.all_button.clicked.connect(model.finish)
        self.skip_button = Button(look, tr("Skip this step"), size=Size.LARGE)
        self.skip_button.clicked.connect(model.skip)
        self.no_button = Button(look, tr("No, something is off"), size=Size.LARGE, key="N")
        self.no_button.clicked.connect(self._no)
        self.next_button = Button(look, tr("Next"), Kind.PRIMARY, size=Size.LARGE, key="Enter")
        self.next_button.clicked.connect(model.go_on)
        self.record_button = Button(
            look, tr("Record five seconds"), Kind.PRIMARY, size=Size.LARGE, key="R"
        )
        self.record_button.clicked.connect(model.record)
        self.yes_button = Button(
            look, tr("Yes, I heard myself"), Kind.PRIMARY, size=Size.LARGE, key="Y"
        )
        self.yes_button.clicked.connect(self._yes)
        self.footer.setContentsMargins(4, 0, 24, 0)
        self.footer.addWidget(self.all_button)
        self.footer.addStretch(1)
        for button in (self.skip_button, self.no_button):
            self.footer.addWidget(button)
        for button in (self.next_button, self.record_button, self.yes_button):
            self.footer.addWidget(button)

    # --- showing

    def _render(self) -> None:
        model = self._model
        title, help_ = HEADS[model.step]
        self._title.setText(tr(title))
        self._help.setText(tr(help_))
        for step, row in self.rows.items():
            row.show_state(model.state_of(step), detail_of(model, step))
        if model.is_off:
            self.off_note.say(tr(IS_OFF), "circle-alert", "warn")
        else:
            self.off_note.clear()
        kept = tr("Nothing leaves this laptop before you finish a take.")
        if model.step is Step.CHECK:
            then = tr("This recording is put among the removed takes when you go on.")
            kept = f"{kept} {then}"
        self._stays_text.setText(kept)
        self._render_footer()
        self._follow()

    def _render_footer(self) -> None:
        model = self._model
        checks = model.step is Step.CHECK
        heard = checks and model.check is CheckState.READY
        self.all_button.set_text(tr("Skip the check") if checks else tr("Skip all"))
        busy = tr("Recording", about="it is") if model.is_busy else ""
        self.all_button.set_available(available=not busy, why=busy)
        self.skip_button.setVisible(not checks)
        self.next_button.setVisible(not checks)
        self.next_button.set_available(available=not model.why_not, why=model.why_not)
        self.record_button.setVisible(checks and not heard)
        why = busy or model.why_not or ("" if model.can_record else tr("Nothing to record with"))
        self.record_button.set_available(available=not why, why=why)
        self.record_button.set_text(
            tr("Recording, {seconds} s left", seconds=model.left_s)
            if busy
            else tr("Record five seconds")
        )
        self._space.setEnabled(heard)  # elsewhere Space presses what has the focus
        self.again_button.setVisible(heard)
        self.no_button.setVisible(heard)
        self.yes_button.setVisible(heard)
        waits = "" if model.was_played else tr("Listen to it once, to the end")
        self.yes_button.set_available(available=not waits, why=waits)

    def _follow(self) -> None:
        """Give the focus to what comes next, once a step or what it waits for has changed."""
        model = self._model
        ready = model.was_played if model.step is Step.CHECK else not model.why_not
        phase = (model.step, model.check, ready)
        before, self._phase = self._phase, phase
        if before is None or phase == before:
            return
        same_step = before[0] is phase[0]
        typing = same_step and model.step in {Step.NAME, Step.FOLDER}
        target = self.first_focus()
        if target is not None and not typing:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acting

    def _yes(self) -> None:
        if self._model.check is CheckState.READY and self._model.was_played:
            self._model.finish()

    def _no(self) -> None:
        if self._model.step is Step.CHECK:
            self._model.say_off()


def _under_each_other(*widgets: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 8, 0, 4)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return box
