"""The five steps on the left: each with its number, what came of it, and its fields while open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.settings import Role
from drillroom.ui.first_run.model import FirstRunModel, Step, StepState
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.studio import DEMO, NONE
from drillroom.ui.widgets.button import Button, Size
from drillroom.ui.widgets.paint import centred, painter_of, rounded
from drillroom.ui.widgets.text import Text

PADDING_PX = 16
ROUND_PX = 32
NAMES = {
    Step.NAME: mark("Name and role"),
    Step.CAMERA: mark("Camera"),
    Step.MICROPHONE: mark("Microphone"),
    Step.FOLDER: mark("Shared folder"),
    Step.CHECK: mark("Record five seconds"),
}
HEADS = {
    Step.NAME: (
        mark("Welcome to Drillroom"),
        mark("Five short steps, and each can be skipped."),
    ),
    Step.CAMERA: (
        mark("See yourself"),
        mark("Mirrored, as you know yourself. Nothing is recorded yet."),
    ),
    Step.MICROPHONE: (
        mark("Say a sentence"),
        mark("The level moves while you speak, and says Clear."),
    ),
    Step.FOLDER: (
        mark("Where takes go"),
        mark("Only takes that you finish go there. Without a folder they wait on this laptop."),
    ),
    Step.CHECK: (
        mark("Hear yourself once"),
        mark("Five seconds, recorded and played back. The file is good, not just the meter."),
    ),
}
_AHEAD = {
    Step.CAMERA: mark("With a live picture."),
    Step.MICROPHONE: mark("With its level while you speak."),
    Step.FOLDER: mark("With a test whether it can be written."),
    Step.CHECK: mark("Say one sentence aloud."),
}
_SAID = {
    StepState.WAITING: mark("Step {number}"),
    StepState.DONE: mark("Step {number} done"),
    StepState.SKIPPED: mark("Step {number} skipped"),
    StepState.CURRENT: mark("Step {number} open"),
}
_ROLES = {Role.REP: mark("rep"), Role.MANAGER: mark("manager")}


class StepRow(QWidget):
    """One step; the one that is open shows its fields."""

    wanted = Signal()
    """The person wants to change it again."""

    def __init__(self, look: Look, step: Step, field: QWidget | None) -> None:
        super().__init__()
        self._look, self._field = look, field
        self._state = StepState.WAITING
        self._round = _Round(look, int(step) + 1)
        self.detail = Text(look, "", "detail", "text2", elide=True)
        self.change = Button(look, tr("Change"), size=Size.SMALL)
        self.change.setAccessibleName(tr("Change: {what}", what=tr(NAMES[step])))
        self.change.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, tr(NAMES[step]), "lead"))
        words.addWidget(self.detail)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.addWidget(self._round)
        self.head.addLayout(words, 1)
        self.head.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING_PX, 12, PADDING_PX, 12)
        column.setSpacing(0)
        column.addLayout(self.head)
        if field is not None:
            inset = QHBoxLayout()
            inset.setContentsMargins(ROUND_PX + 16, 0, 0, 0)
            inset.addWidget(field)
            column.addLayout(inset)
        look.changed.connect(self.update)

    def show_state(self, state: StepState, detail: str) -> None:
        """Show how far the step is, and what came of it."""
        self._state = state
        is_open = state is StepState.CURRENT
        self._round.set_state(state)
        self.detail.setText(detail)
        self.detail.setVisible(not is_open or self._field is None)
        self.change.setVisible(state in {StepState.DONE, StepState.SKIPPED})
        if self._field is not None:
            self._field.setVisible(is_open)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the open step."""
        if self._state is StepState.CURRENT:
            rounded(painter_of(self), self.rect(), 12, self._look.colour("selected"))


class _Round(QWidget):
    """The step's number, or what came of it, in a circle."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        self._state = StepState.WAITING
        self.setFixedSize(QSize(ROUND_PX, ROUND_PX))
        self.set_state(StepState.WAITING)
        look.changed.connect(self.update)

    def set_state(self, state: StepState) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(tr(_SAID[state], number=self._number))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle."""
        painter, look = painter_of(self), self._look
        if self._state in {StepState.DONE, StepState.SKIPPED}:
            is_done = self._state is StepState.DONE
            rounded(painter, self.rect(), 16, look.colour("good_tint" if is_done else "sunken"))
            name, ink = ("check", "good") if is_done else ("circle-dashed", "text2")
            icon = look.icon(name, 18, ink, self.devicePixelRatioF())
            centred(painter, icon, (ROUND_PX - 18) // 2, ROUND_PX)
            return
        is_open = self._state is StepState.CURRENT
        ground = look.colour("accent") if is_open else None
        rounded(painter, self.rect(), 16, ground, None if is_open else look.colour("edge"))
        painter.setFont(look.font("body-strong"))
        painter.setPen(look.colour("on_accent" if is_open else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


def detail_of(model: FirstRunModel, step: Step) -> str:
    """Return what came of a step, or what it will ask."""
    state = model.state_of(step)
    if state is StepState.SKIPPED:
        return tr("Skipped. You find it in Settings.")
    if state is StepState.WAITING or step is Step.CHECK:
        return tr(_AHEAD.get(step, ""))
    settings, studio = model.setup.settings, model.studio
    if step is Step.NAME:
        return f"{settings.name or tr('Rep')}, {tr(_ROLES[settings.role])}"
    if step is Step.CAMERA:
        return _device(studio.camera_name, settings.camera, tr("No camera, sound only"))
    if step is Step.MICROPHONE:
        return _device(studio.mic_name, settings.mic, tr("No microphone, picture only"))
    return _folder(settings.share, works=bool(model.setup.folder.works))


def _folder(share: Path | None, *, works: bool) -> str:
    name = share and (share.name or str(share))
    if not name:
        return tr("No folder yet, takes wait here")
    if not works:
        return name
    return tr("{folder}: wrote a file and read it back", folder=name)


def _device(name: str, chosen: str, without: str) -> str:
    if chosen == NONE:
        return without
    words = {
        DEMO: tr("Demo device"),
        "default": tr("The system's own"),
        "0": tr("First camera"),
    }
    return tr(name) or words.get(chosen, chosen)
