"""How late the camera's pictures come: a slider, and the last take to see and hear it by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from drillroom.errors import DrillroomError
from drillroom.settings import LEAST_OFFSET_MS, MOST_OFFSET_MS
from drillroom.ui.background import Later
from drillroom.ui.language import tr
from drillroom.ui.room import Room
from drillroom.ui.setup.fields import Field
from drillroom.ui.setup.model import SetupModel
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.text import Text

if TYPE_CHECKING:  # the library is loaded in the job, QtMultimedia when there is something to play
    from drillroom.ui.setup.offset_trial import Trial
    from drillroom.ui.widgets.player import Player

KEY = "camera_offset_ms"
STEP_MS, PAGE_MS = 10, 50
SETTLE_MS = 300
NUMBER_PX = 64
PICTURE_PX = 248
_TRIAL = "drillroom.ui.setup.offset_trial"


class OffsetTrial(QObject):
    """The last take as the offset chosen now shows it; a later wish replaces an earlier one."""

    made = Signal(object)  # Trial
    failed = Signal(object)  # DrillroomError

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._number = 0

    def make(self) -> None:
        """Make it in the background."""
        self._number += 1
        room, offset_ms = self._room, self._room.person.settings.camera_offset_ms
        work = partial(Later(_TRIAL, "make_trial"), room.home, room.clock, offset_ms, self._number)
        done = partial(self._on_made, self._number)
        room.background.run("library", work, done, self._on_failed)

    def forget(self) -> None:
        """Remove it."""
        self._number += 1
        work = partial(Later(_TRIAL, "clear_trials"), self._room.home)
        self._room.background.run("library", work)

    def _on_made(self, number: int, trial: Trial) -> None:
        if number == self._number:
            self.made.emit(trial)

    def _on_failed(self, error: DrillroomError) -> None:
        self.failed.emit(error)


class OffsetSlider(QSlider):
    """A slider that the wheel never moves by accident."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.radius_px = 8
        self.setRange(LEAST_OFFSET_MS, MOST_OFFSET_MS)
        self.setSingleStep(STEP_MS)
        self.setPageStep(PAGE_MS)
        self.setFixedHeight(36)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class OffsetField(Field):
    """Chooses `camera_offset_ms`; stored a moment after the last move."""

    def __init__(self, room: Room, model: SetupModel) -> None:
        super().__init__(room.look, model, KEY)
        self.trial = OffsetTrial(room, self)
        self.player: Player | None = None
        self.slider = OffsetSlider(tr("Camera delay"))
        self.number = Text(room.look, "", "body-strong")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.play_button = Button(room.look, tr("Play the last take"), icon="play")
        self.play_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.play_button.clicked.connect(self._play)
        self._wants_trial = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._store)
        self.slider.valueChanged.connect(self._on_moved)
        self.trial.made.connect(self._on_made)
        room.look.changed.connect(self._fit)
        self._fit()
        self.trial.failed.connect(self._on_failed)
        self.controls.addWidget(self.slider, 1)
        self.controls.addWidget(self.number)
        self.column.insertSpacing(1, 4)
        self.column.insertWidget(2, self.play_button)
        self._render()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was chosen, and let go of what was played."""
        super().hideEvent(event)
        if event.spontaneous():
            return
        if self._settle.isActive():
            self._settle.stop()
            self._store()
        self._wants_trial = False
        self.note.clear()
        if self.player is not None:
            self.player.close_file()
            self.player.hide()
            self.trial.forget()

    def _on_moved(self, offset_ms: int) -> None:
        self._say(offset_ms)
        self._settle.start()

    def _store(self) -> None:
        self._model.choose(KEY, str(self.slider.value()))
        if self._wants_trial:
            self.trial.make()

    def _play(self) -> None:
        self._wants_trial = True
        self._settle.stop()
        self._store()

    def _on_made(self, trial: Trial) -> None:
        if not self._wants_trial:
            return
        self.note.say(tr("{drill}, around its loudest moment.", drill=trial.title))
        player = self._made_player()
        player.close_file()
        player.show()
        player.open(trial.media)

    def _on_failed(self, error: DrillroomError) -> None:
        self._wants_trial = False
        self.note.say_problem(error)

    def _made_player(self) -> Player:
        if self.player is None:
            player: Player = Later("drillroom.ui.widgets.player", "Player")(self._look)
            player.setFixedHeight(PICTURE_PX)
            player.ready.connect(player.play)
            self.column.insertWidget(self.column.count() - 1, player)
            self.player = player
        return self.player

    def _fit(self) -> None:
        self.number.setFixedWidth(self._look.px(NUMBER_PX))

    def _say(self, offset_ms: int) -> None:
        words = f"{offset_ms} ms".replace("-", "−")
        self.number.setText(words)
        self.slider.setAccessibleDescription(words)

    def _render(self) -> None:
        problem = self._model.problem(KEY)
        if problem is not None:
            self.note.say_problem(problem)
        if not self._settle.isActive():
            offset_ms = self._model.settings.camera_offset_ms
            self.slider.blockSignals(True)
            self.slider.setValue(offset_ms)
            self.slider.blockSignals(False)
            self._say(offset_ms)
