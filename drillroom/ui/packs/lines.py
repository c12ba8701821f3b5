"""The buyer's voice beside the text: each line of the drill, recorded, heard, taken away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.drills.clock_format import MOST_LINE_S
from drillroom.drills.spoken_lines import SpokenLine, VoiceState
from drillroom.ui.language import decimal, mark, tr
from drillroom.ui.look import Look
from drillroom.ui.packs.lines_model import Doing, LinesModel
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.form import Note
from drillroom.ui.widgets.parts import Icon, LevelMeter, Line
from drillroom.ui.widgets.shell import clear
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock

EMPTY = mark("The buyer says nothing in this drill")
EMPTY_HELP = mark(
    "A buyer line is what the scripted buyer says, and when. Add the key buyer to the drill, "
    "with an id, a text and a moment; then give it your voice here."
)
HELP = mark("Say a line as a buyer would. Silence before and after it is cut, and all are as loud.")
SILENT = mark(
    "The microphone gives no signal. Look at its switch, or choose another one in Settings."
)
_STATES = {
    VoiceState.NONE: ("message-square-quote", "text2", mark("Text alone")),
    VoiceState.RECORDED: ("volume-2", "good", mark("Recorded, {seconds} s")),
    VoiceState.MISSING: ("triangle-alert", "warn", mark("Its sound is not there")),
    VoiceState.TOO_LONG: ("triangle-alert", "warn", mark("Over {minutes} minutes")),
}

RECORD = mark("Record")
_DOING = {
    Doing.OPENING: mark("Opening…"),
    Doing.RECORDING: mark("Stop"),
    Doing.KEEPING: mark("Storing…"),
}


class LineItem(QWidget):
    """One text of a buyer line."""

    def __init__(self, look: Look, line: SpokenLine) -> None:
        super().__init__()
        self.line = line
        icon, ink, word = _STATES[line.state]
        when = tr(line.when)
        variant = f"{line.variant}: " if line.variant else ""
        self.record_button = Button(look, tr(RECORD), size=Size.SMALL, icon="mic")
        self.play_button = Button(look, tr("Play"), Kind.QUIET, size=Size.SMALL, icon="play")
        self.drop_button = Button(look, "", Kind.QUIET, size=Size.SMALL, icon="trash-2")
        self.record_button.setAccessibleName(tr("Record: {line}", line=line.text))
        self.play_button.setAccessibleName(tr("Play: {line}", line=line.text))
        self.drop_button.setAccessibleName(tr("Take the voice away: {line}", line=line.text))
        self.drop_button.setToolTip(tr("Take the voice away"))
        has_voice = line.state in {VoiceState.RECORDED, VoiceState.TOO_LONG}
        self.play_button.setVisible(has_voice)
        self.drop_button.setVisible(has_voice)
        self.meter = LevelMeter(look, 20)
        self.meter.hide()
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(Icon(look, icon, 16, ink))
        minutes = f"{MOST_LINE_S / 60:.0f}"
        self.words = tr(word, seconds=decimal(line.seconds, 1), minutes=minutes)
        """What is to be said of it while it is not being recorded."""
        self.state = Text(look, self.words, "detail-strong", ink)
        state.addWidget(self.state, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.record_button, self.play_button, self.drop_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(6)
        column.addWidget(Text(look, tr("“{line}”", line=line.text), "body", wrap=True))
        column.addWidget(Text(look, f"{variant}{when}", "note", "text2", wrap=True))
        column.addLayout(state)
        column.addWidget(self.meter)
        column.addLayout(buttons)
        self.setAccessibleName(f"{line.text}, {when}, {self.words}")

    @property
    def has_focus(self) -> bool:
        """Whether one of its buttons has the focus."""
        buttons = (self.record_button, self.play_button, self.drop_button)
        return any(button.hasFocus() for button in buttons)


class LinesPanel(QWidget):
    """Shows a LinesModel."""

    def __init__(self, look: Look, model: LinesModel) -> None:
        super().__init__()
        self._look, self.model = look, model
        self.items: list[LineItem] = []
        self.note = Note(look)
        self.help = Text(look, tr(HELP), "detail", "text2", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 20)
        column.setSpacing(6)
        column.addWidget(Text(look, tr("The buyer's voice"), "lead"))
        column.addWidget(self.help)
        column.addWidget(self.note)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._shown: tuple[SpokenLine, ...] | None = None
        model.changed.connect(self._render)
        model.level_changed.connect(self._on_level)
        self._render()

    def sizeHint(self) -> QSize:
        """As narrow as its column."""
        return QSize(288, super().sizeHint().height())

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the microphone go with the panel."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.model.cancel()

    def _render(self) -> None:
        model = self.model
        if model.lines != self._shown:
            self._shown = model.lines
            self._fill()
        self._render_note()
        for item in self.items:
            self._render_item(item)

    def _render_note(self) -> None:
        model = self.model
        if model.problem is not None:
            self.note.say_problem(model.problem)
        elif model.is_silent and model.doing is Doing.RECORDING:
            self.note.say(tr(SILENT), "mic-off", "warn")
        else:
            self.note.clear()

    def _fill(self) -> None:
        ids = [item.line.id for item in self.items if item.has_focus]
        clear(self._rows)
        self.items = [LineItem(self._look, line) for line in self.model.lines]
        for item in self.items:
            item.record_button.clicked.connect(partial(self._record, item.line))
            item.play_button.clicked.connect(partial(self._play, item.line))
            item.drop_button.clicked.connect(partial(self.model.take_away, item.line))
            self._rows.addWidget(Line(self._look))
            self._rows.addWidget(item)
            if item.line.id in ids:
                item.record_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.help.setText(tr(HELP if self.items else EMPTY_HELP))
        if not self.items:
            self._rows.addWidget(Text(self._look, tr(EMPTY), "body-strong", wrap=True))

    def _render_item(self, item: LineItem) -> None:
        model = self.model
        is_mine = model.current is not None and model.current.id == item.line.id
        doing = model.doing if is_mine else Doing.NOTHING
        is_recording = doing is Doing.RECORDING
        item.record_button.set_text(tr(_DOING.get(doing, RECORD)))
        item.record_button.set_icon("square" if is_recording else "mic")
        # the one that is under way stays, or the focus would go elsewhere
        is_free = model.doing in {Doing.NOTHING, Doing.PLAYING} or doing is not Doing.NOTHING
        item.record_button.set_available(available=is_free, why=tr("Another line is recorded"))
        item.play_button.set_text(tr("Stop") if doing is Doing.PLAYING else tr("Play"))
        item.play_button.set_icon("square" if doing is Doing.PLAYING else "play")
        item.meter.setVisible(is_recording)
        item.state.setText(_recording(model) if is_recording else item.words)

    def _record(self, line: SpokenLine) -> None:
        if self.model.doing is Doing.RECORDING:
            self.model.stop()
        else:
            self.model.record(line)

    def _play(self, line: SpokenLine) -> None:
        if self.model.doing is Doing.PLAYING:
            self.model.stop_playing()
        else:
            self.model.play(line)

    def _on_level(self, level_dbfs: float) -> None:
        for item in self.items:
            if item.meter.isVisible():
                item.meter.set_level(level_dbfs)
                item.state.setText(_recording(self.model))
        self._render_note()


def _recording(model: LinesModel) -> str:
    return tr("Recording, {length}", length=clock(model.seconds))
