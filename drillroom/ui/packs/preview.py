"""A drill's clock beside its text: light bar, timer, cue, and what happened so far."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from drillroom.drills.model import Drill
from drillroom.live.runner import NEXT_KEY, TURN_KEY
from drillroom.takes.model import Entry, EntryKind
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.measure_facts import measure_facts, outcome_words
from drillroom.ui.packs.preview_model import SPEEDS, PreviewModel
from drillroom.ui.packs.speech_strip import SpeechStrip
from drillroom.ui.widgets.button import Button, Size
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.light_bar import ABOVE_PX, LightBar
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Chip, Icon, Line
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import clear, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock

STAGE_PX = 56
PAD_PX = 16
TIME_PX = 44
MOST_HAPPENED = 60
_LIGHTS = {
    "green": mark("Green light"),
    "amber": mark("Amber light"),
    "red": mark("Red light"),
}


class Stage(QWidget):
    """The record room in small: where the picture is, the bar, timer, lamp and cue."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drill: Drill | None = None
        self._bar: LightBar | None = None
        self.timer = Text(look, "0:00", "hero", "band_text")
        self.lamp = Chip(look, "")
        self.cue = Text(look, "", "section", "band_text", wrap=True)
        self.phase = Text(look, "", "detail", "band_text2")
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(8)
        top.addStretch(1)
        top.addWidget(Icon(look, "camera-off", 18))
        top.addWidget(Text(look, tr("Runs without a camera"), "detail", "text2"))
        top.addStretch(1)
        self._top = QWidget(self)
        self._top.setLayout(top)
        self._top.setFixedHeight(STAGE_PX)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.timer)
        row.addStretch(1)
        row.addWidget(self.lamp)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD_PX, STAGE_PX + 2 * ABOVE_PX + 4, PAD_PX, PAD_PX)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.phase)
        column.addSpacing(4)
        column.addWidget(self.cue)
        self.lamp.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_moment(self, model: PreviewModel) -> None:
        """Show where *model* is."""
        if model.drill != self._drill:
            self._drill = model.drill
            if self._bar is not None:
                self._bar.deleteLater()
            self._bar = LightBar(self._look, model.drill, self) if model.drill else None
            self._place()
        if self._bar is not None:
            self._bar.set_position(model.position_s)
        self.timer.setText(model.timer_text)
        self.cue.setText(model.cue)
        self.phase.setText(model.phase)
        lamp = model.lamp
        self.lamp.setVisible(lamp is not None)
        if lamp is not None:
            icon, word, ink, ground = lamp
            self.lamp.set_fact(tr(word), ink, ground, icon)

    def resizeEvent(self, event: object) -> None:
        """Let the bar be as wide as this."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # a QResizeEvent
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the grounds."""
        painter, look = painter_of(self), self._look
        rounded(painter, self.rect(), 12, look.colour("band"), look.colour("line"))
        painter.fillRect(QRect(1, 8, self.width() - 2, STAGE_PX - 8), look.colour("sunken"))
        rounded(painter, QRect(1, 1, self.width() - 2, 24), 11, look.colour("sunken"))

    def _place(self) -> None:
        self._top.setGeometry(0, 0, self.width(), STAGE_PX)
        if self._bar is not None:
            self._bar.setGeometry(1, STAGE_PX - ABOVE_PX, self.width() - 2, self._bar.height())
            self._bar.show()


class PreviewPanel(QWidget):
    """Shows a PreviewModel."""

    def __init__(self, look: Look, model: PreviewModel) -> None:
        super().__init__()
        self._look, self.model = look, model
        self._shown_s = -1.0
        self._happened = 0
        self.stage = Stage(look)
        self.note = Text(look, "", "note", "text2", wrap=True)
        self.play_button = Button(look, "", icon="play")
        self.start_button = Button(look, tr("From the start"), key="Ctrl+P")
        self.next_button = Button(look, tr("Next phase"), size=Size.SMALL, key="N")
        self.turn_button = Button(look, tr("Your turn"), size=Size.SMALL, key="Enter")
        speeds = [f"×{one}" for one in SPEEDS]
        self.speed = Segments(look, speeds, len(SPEEDS) - 1, tr("Speed"))
        self.way = Choice(look, tr("Run as"))
        self.speaker = Choice(look, tr("Who speaks in the preview"))
        self.strip = SpeechStrip(look)
        self.seed = Text(look, "", "note", "text2")
        self.shuffle_button = Button(look, tr("Draw again"), size=Size.SMALL, icon="refresh-cw")
        self._came_to = QVBoxLayout()
        self._came_to.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._build()
        self._connect()
        self._render()

    def _build(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 20)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Text(look, tr("Preview"), "lead"))
        head.addStretch(1)
        head.addWidget(self.speed)
        column.addLayout(head)
        column.addWidget(self.stage)
        column.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.play_button)
        self.start_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons.addWidget(self.start_button, 1)
        column.addLayout(buttons)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self.next_button)
        keys.addWidget(self.turn_button)
        keys.addStretch(1)
        column.addLayout(keys)
        column.addWidget(self.way)
        column.addWidget(self.speaker)
        column.addWidget(self.strip)
        column.addLayout(self._came_to)
        column.addWidget(Text(look, tr("What happened so far"), "detail-strong", "text2"))
        column.addLayout(self._list)
        foot = QHBoxLayout()
        foot.addWidget(self.seed, 1)
        foot.addWidget(self.shuffle_button)
        column.addLayout(foot)
        column.addStretch(1)

    def _connect(self) -> None:
        model = self.model
        self.play_button.clicked.connect(model.toggle)
        self.start_button.clicked.connect(model.restart)
        self.next_button.clicked.connect(lambda: model.press(NEXT_KEY))
        self.turn_button.clicked.connect(lambda: model.press(TURN_KEY))
        self.speed.chosen.connect(model.choose_speed)
        self.way.picked.connect(model.choose_way)
        self.speaker.picked.connect(model.choose_speaker)
        self.strip.drawn.connect(model.draw)
        self.shuffle_button.clicked.connect(model.shuffle)
        model.changed.connect(self._render)
        model.ticked.connect(self._render_moment)
        shortcut(self, Qt.Key.Key_N, lambda: model.press(NEXT_KEY))
        for digit in range(1, 10):
            shortcut(self, str(digit), lambda digit=digit: model.press(str(digit)))

    def say(self, note: str) -> None:
        """Say which version of the pack this is; "" for the one in the text."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    # --- showing

    def _render(self) -> None:
        model = self.model
        has_drill = model.drill is not None
        for button in (self.play_button, self.start_button, self.shuffle_button):
            button.set_available(
                available=has_drill, why=tr("The pack has to be without a problem")
            )
        playing = model.is_playing
        self.play_button.set_icon("pause" if playing else "play")
        self.play_button.setAccessibleName(tr("Pause") if playing else tr("Play"))
        self.way.setVisible(bool(model.ways))
        if model.ways:
            self.way.set_options(model.ways, model.way)
        self.speaker.set_options(model.speakers, model.speaker)
        if model.drill is not None:
            self.strip.show_speech(model.drill, model.speech)
        self.seed.setText(tr("Seed {seed}, replayable", seed=model.seed))
        self._render_result()
        self._render_moment()

    def _render_moment(self) -> None:
        model = self.model
        self.stage.show_moment(model)
        self.strip.set_position(model.at_s)
        self.next_button.setVisible(model.may_skip)
        self.turn_button.setVisible(model.may_give_turn)
        entries = model.walk.timeline if model.walk is not None else []
        if len(entries) < self._happened:
            clear(self._list)
            self._happened = 0
        for entry in entries[self._happened : MOST_HAPPENED]:
            self._list.addWidget(self._row(entry))
        self._happened = min(len(entries), MOST_HAPPENED)

    def _row(self, entry: Entry) -> QWidget:
        look = self._look
        box = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        time = Text(look, clock(entry.at_s), "detail", "text2")
        time.setFixedWidth(look.px(TIME_PX))
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(look, happened(entry, self.model.drill), "detail", wrap=True), 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line(look))
        column.addLayout(row)
        return box

    def _render_result(self) -> None:
        clear(self._came_to)
        attempt = self.model.attempt()
        if attempt is None:
            return
        word, listed = outcome_words(attempt)
        if word:
            text = Text(self._look, word, "body-strong", wrap=True)
            text.setToolTip(listed)
            self._came_to.addWidget(text)
        for fact in measure_facts(attempt, []):
            value = f"{fact.name}: {fact.value} {fact.unit}".rstrip()
            goal = f" ({fact.goal})" if fact.goal else ""
            self._came_to.addWidget(Text(self._look, value + goal, "detail", wrap=True))
        hint = tr("Every item of the checklist is taken as answered yes.")
        self._came_to.addWidget(Text(self._look, hint, "note", "text2", wrap=True))

    def sizeHint(self) -> QSize:
        """As narrow as its column."""
        return QSize(288, super().sizeHint().height())


def happened(entry: Entry, drill: Drill | None) -> str:
    """Return in words what an entry of a timeline is."""
    phases = drill.phases if drill is not None else ()
    names: dict[str, str] = {phase.id: phase.name for phase in phases}
    tags = drill.tags if drill is not None else ()
    marked = next((tag.text for tag in tags if tag.id == entry.id), entry.id)
    words = {
        EntryKind.PHASE: tr("Phase “{name}”", name=names.get(entry.id, entry.id)),
        EntryKind.CARD: tr("Card “{text}”", text=entry.text),
        EntryKind.LIGHT: tr(_LIGHTS.get(entry.id, entry.id)),
        EntryKind.BUYER: tr("Buyer “{text}”", text=entry.text),
        EntryKind.RUN: tr("Run meter: time to hand it back"),
        EntryKind.PAUSE: tr("Buzzer: the run was too long"),
        EntryKind.MARK: tr("Mark “{tag}”", tag=marked),
        EntryKind.END: tr("The end"),
    }
    return words[entry.kind]
