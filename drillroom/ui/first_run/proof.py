"""The right side of the first run: live picture and level, then the recording and what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from drillroom.ui.background import Later
from drillroom.ui.first_run.model import CheckState, FirstRunModel, Step
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.studio import LEVEL_COLOURS, StudioState
from drillroom.ui.widgets.button import Button, Size
from drillroom.ui.widgets.form import Note
from drillroom.ui.widgets.live_picture import LivePicture
from drillroom.ui.widgets.moments import Moments
from drillroom.ui.widgets.parts import Card, Icon, LevelMeter, Line, level_word
from drillroom.ui.widgets.problem_panel import ProblemPanel
from drillroom.ui.widgets.text import Text
from drillroom.ui.widgets.timeline import Timeline
from drillroom.ui.words import clock

if TYPE_CHECKING:  # QtMultimedia is loaded when there is something to play
    from drillroom.ui.first_run.check import Checked
    from drillroom.ui.widgets.player import Player

WAVE_PX = 80
LOW_PICTURE_PX = 208
END_S = 0.2


class Proof(QWidget):
    """Shows a FirstRunModel's devices and recording."""

    played = Signal()
    """The recording was played to its end."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._shown: Checked | None = None
        self._height_px = 320
        self._is_low = False
        self.player: Player | None = None
        self._picture = LivePicture(look, tr("Live picture"))
        self._panel = ProblemPanel(look, "video-off", tr("Try again"))
        self._panel.acted.connect(model.studio.reopen)
        self._level = _Level(look)
        self._mic_note = Note(look)
        self._wave = Timeline(look)
        self._wave.setFixedHeight(WAVE_PX)
        self._wave.seeked.connect(self._seek)
        self._at, self._length = (Text(look, "0:00", "detail", "text2") for _ in range(2))
        self._times = QWidget()
        self.play_button = Button(look, tr("Play again"), size=Size.SMALL, key="Space")
        self.play_button.clicked.connect(self.toggle)
        times = QHBoxLayout(self._times)
        times.setContentsMargins(0, 0, 0, 4)
        times.addWidget(self._at, 1)
        times.addWidget(self.play_button)
        times.addWidget(self._length, 1)
        self._length.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._card = _Certificate(look)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._picture)
        self._column.addWidget(self._panel)
        for part in (self._level, self._mic_note, self._wave, self._times):
            self._column.addWidget(part)
        self._column.addSpacing(8)
        self._column.addWidget(self._card)
        self._column.addStretch(1)
        model.studio.preview_ready.connect(self._on_preview)
        model.studio.level_changed.connect(self._level.set_level)
        model.changed.connect(self._render)
        self._render()

    def set_low(self, *, low: bool) -> None:
        """Make the picture lower, so that the certificate stays in sight."""
        self._is_low = low
        self._column.setContentsMargins(8, 8 if low else 32, 8, 8 if low else 24)
        self._shape()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture sixteen by nine."""
        super().resizeEvent(event)
        self._shape()

    def _shape(self) -> None:
        self._height_px = round((self.width() - 16) * 9 / 16)
        if self._is_low:
            self._height_px = min(self._height_px, LOW_PICTURE_PX)
        self._picture.setFixedHeight(self._height_px)
        self._panel.setFixedHeight(self._height_px)
        if self.player is not None:
            self.player.setFixedHeight(self._height_px)

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280 by 800."""
        return QSize(584, 660)

    # --- showing

    def _render(self) -> None:
        model, studio = self._model, self._model.studio
        checked = model.checked if model.step is Step.CHECK else None
        self._show_recording(checked)
        problem = studio.camera_problem if checked is None else None
        self._panel.setVisible(problem is not None)
        if problem is not None:
            self._panel.say(problem)
        self._picture.setVisible(checked is None and problem is None)
        self._render_picture()
        listens = model.step in {Step.MICROPHONE, Step.CHECK} and checked is None
        self._level.setVisible(listens and bool(studio.mic_name))
        wrong = model.problem or studio.mic_problem
        if wrong is not None and (listens or model.step is Step.CAMERA):
            self._mic_note.say_problem(wrong)
        else:
            self._mic_note.clear()

    def _render_picture(self) -> None:
        model, studio = self._model, self._model.studio
        if model.check is CheckState.RECORDING:
            left = tr("Recording, {seconds} s left", seconds=model.left_s)
            self._picture.set_badge(left, "stop_fill")
        else:
            self._picture.set_badge(tr("Live, not recording"))
        if studio.state is StudioState.CLOSED:
            text = tr("The camera opens with the next step.")
            self._picture.say("video", tr("Your picture appears here"), text)
        elif studio.state is StudioState.OPENING:
            self._picture.say("video", tr("Opening the devices…"))
        elif not studio.camera_name:
            self._picture.say("mic", tr("Sound only"), tr("No picture is recorded."))

    def _show_recording(self, checked: Checked | None) -> None:
        for widget in (self._wave, self._times, self._card):
            widget.setVisible(checked is not None)
        if self.player is not None:
            self.player.setVisible(checked is not None)
        if checked is self._shown:
            return
        self._shown = checked
        if checked is None:
            if self.player is not None:
                self.player.close_file()
            return
        self._length.setText(clock(round(checked.seconds)))
        self._wave.set_moments(Moments(checked.seconds))
        self._wave.set_peaks(checked.peaks)
        self._card.set_lines(checked)
        player = self._made_player()
        player.show()
        player.open(checked.media)

    def _made_player(self) -> Player:
        if self.player is None:
            player: Player = Later("drillroom.ui.widgets.player", "Player")(self._look)
            player.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            player.setFixedHeight(self._height_px)
            player.ready.connect(player.play)
            player.position_changed.connect(self._on_position)
            player.playing_changed.connect(self._on_playing)
            self._column.insertWidget(0, player)
            self.player = player
        return self.player

    # --- hearing

    def toggle(self) -> None:
        """Play the recording, or stand still."""
        if self.player is not None and self._shown is not None:
            self.player.toggle()

    def _on_preview(self) -> None:
        image = self._model.studio.take_preview()
        if image is not None and self._model.studio.camera_name:
            self._picture.set_picture(image)

    def _seek(self, at_s: float) -> None:
        if self.player is not None:
            self.player.seek(at_s)

    def _on_position(self, at_s: float) -> None:
        self._wave.set_position(at_s)
        self._at.setText(clock(at_s))

    def _on_playing(self, playing: bool) -> None:
        player = self.player
        self.play_button.set_text(tr("Pause") if playing else tr("Play again"))
        if not playing and player is not None and player.position_s > player.length_s - END_S > 0:
            self.played.emit()


class _Level(QWidget):
    """The microphone's level with its word."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._meter = LevelMeter(look)
        self._word = Text(look, "", "note-strong")
        self._word.setFixedWidth(72)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._meter, 1)
        row.addWidget(self._word)

    def set_level(self, level_dbfs: float) -> None:
        """Show the level now."""
        self._meter.set_level(level_dbfs)
        word = level_word(level_dbfs)
        self._word.setText(tr(word))
        self._word.set_colour(LEVEL_COLOURS[word])


class _Certificate(Card):
    """What the file was found to hold, in three lines."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._icons = [Icon(look, "circle-check", 18, "good") for _ in range(3)]
        self._names = [Text(look, "", "button") for _ in range(3)]
        self._words = [Text(look, "", "detail", "text2") for _ in range(3)]
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 4)
        column.setSpacing(0)
        for index, icon in enumerate(self._icons):
            if index:
                column.addWidget(Line(look))
            row = QHBoxLayout()
            row.setContentsMargins(0, 11, 0, 11)
            row.setSpacing(12)
            row.addWidget(icon)
            row.addWidget(self._names[index])
            row.addStretch(1)
            row.addWidget(self._words[index])
            column.addLayout(row)

    def set_lines(self, checked: Checked) -> None:
        """Show what was found."""
        for index, line in enumerate(checked.lines):
            name, colour = ("circle-check", "good") if line.is_good else ("circle-alert", "warn")
            self._icons[index].set_icon(name, colour)
            self._names[index].setText(line.name)
            self._words[index].setText(line.words)
            self._words[index].set_colour("text2" if line.is_good else "warn")
