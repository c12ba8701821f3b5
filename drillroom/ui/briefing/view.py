"""The briefing on screen: the drill on the left, picture and devices on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from drillroom.drills.model import Drill, Pack
from drillroom.settings import COUNTDOWNS
from drillroom.ui.briefing.buyer_part import BuyerPart
from drillroom.ui.briefing.clock_part import ClockPart
from drillroom.ui.briefing.facts import limits, takes_fact
from drillroom.ui.briefing.model import (
    ONLY_SOUND,
    BriefingModel,
    is_opening,
    shown_camera,
    shown_mic,
)
from drillroom.ui.briefing.parts import Choice, DeviceRow, NumberedList
from drillroom.ui.language import mark, tr
from drillroom.ui.room import Room
from drillroom.ui.studio import LEVEL_COLOURS, NONE, Studio
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.live_picture import LivePicture
from drillroom.ui.widgets.notices import Banner
from drillroom.ui.widgets.parts import Chip, Icon, LevelMeter, Line
from drillroom.ui.widgets.problem_panel import ProblemPanel
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import HABITS, title_of

MARGIN_PX = 64
WIDE_PX = 1180
LOW_PX = 720
RIGHT_PX, NARROW_RIGHT_PX = 448, 320
LEFT_MOST_PX = 800
INDENT_PX = 32
"""Below a device's name."""
RING_PX = 8
"""Room for the focus ring inside a scrolled column."""


class BriefingView(WorkScreen):
    """Shows a drill before its clock starts, with live picture and level."""

    start_requested = Signal(object, int)  # Drill, seconds of countdown

    def __init__(
        self, room: Room, studio: Studio, pack: Pack | None, drill: Drill, way: Drill | None = None
    ) -> None:
        super().__init__(room.look, tr("Practice"))
        self._room, self._look, self._drill = room, room.look, drill
        self._model = BriefingModel(room, studio, pack, drill, way)
        self._model.setParent(self)
        self._build_header()
        self.body.addLayout(self._build_body())
        self._build_footer()
        shortcut(self, Qt.Key.Key_Escape, self._on_escape)
        shortcut(self, "T", self._try_again)
        self._model.changed.connect(self._render)
        self._model.start_requested.connect(self.start_requested)
        studio.preview_ready.connect(self._on_preview)
        studio.level_changed.connect(self._on_level)
        studio.take_preview()  # what lay there since the last screen is old
        studio.open()
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return Start."""
        return self.start_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Space, unless a control in focus has its own use for it."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._model.start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink the picture in a narrow window, and set the list in one column or two."""
        super().resizeEvent(event)
        self._shape()

    # --- building

    def _build_header(self) -> None:
        self.header.addWidget(Chip(self._look, takes_fact(self._drill)))

    def _build_body(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MARGIN_PX - 2 * RING_PX)
        self._left_area = scrolled(self._build_left())
        self._right_area = scrolled(self._build_right())
        row.addWidget(self._left_area)
        row.addWidget(self._right_area)
        self._columns = row
        return row

    def _build_left(self) -> QWidget:
        look, drill = self._look, self._drill
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(RING_PX, 24, RING_PX, 16)
        column.setSpacing(0)
        if drill.habit is not None:
            habit = tr("Habit: {habit}", habit=tr(HABITS[drill.habit]))
            column.addWidget(Text(look, habit, "detail-strong", "accent_text"))
            column.addSpacing(4)
        self._name = Text(look, title_of(drill.id, drill.title), "briefing", elide=True)
        column.addWidget(self._name)
        column.addSpacing(12)
        self._prompt = Text(look, drill.prompt, "prompt", "text2", wrap=True)
        self._prompt.setMaximumWidth(560)
        self._prompt.setVisible(bool(drill.prompt))
        column.addWidget(self._prompt)
        column.addSpacing(24)
        self.clock = ClockPart(look, self._model)
        column.addWidget(self.clock)
        column.addSpacing(24)
        self._items = NumberedList(look, [item.text for item in drill.items])
        if drill.items:
            column.addWidget(Text(look, tr("What counts"), "lead"))
            column.addSpacing(8)
            column.addWidget(self._items)
            column.addSpacing(8)
        self._limits = QVBoxLayout()
        self._limits.setSpacing(8)
        for icon, words in limits(drill):
            self._limits.addLayout(self._fact(icon, words))
        column.addLayout(self._limits)
        column.addStretch(1)
        return box

    def _build_right(self) -> QWidget:
        look = self._look
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(RING_PX, 24, RING_PX, 24)
        column.setSpacing(0)
        self.picture = LivePicture(look, tr("Live picture, not recording"))
        self.panel = ProblemPanel(look, "video-off", tr("Try again"), key="T")
        self.panel.acted.connect(self._try_again)
        self.panel.other.connect(self._use_other_camera)
        self.camera_row = DeviceRow(look, "video", tr("camera"))
        self.camera_row.offer(self._cameras, tr("Camera by address…"))
        self.camera_row.chosen.connect(self._model.choose_camera)
        self.camera_row.asked.connect(self._ask_address)
        self.mic_row = DeviceRow(look, "mic", tr("microphone"))
        self.mic_row.offer(self._mics)
        self.mic_row.chosen.connect(self._model.choose_mic)
        self._meter = LevelMeter(look)
        self.mic_row.lines.addWidget(self._meter)
        self.buyer = BuyerPart(look, self._model)
        self._notice = Banner(look)
        for widget in (
            *(self.picture, self.panel, self.camera_row, self._address_row(), Line(look)),
            *(self.mic_row, self._mic_trouble(), Line(look)),
            self.buyer,
        ):
            column.addWidget(widget)
        column.insertSpacing(2, 12)
        column.addLayout(self._stays())
        column.addWidget(self._notice)
        column.addStretch(1)
        return box

    def _address_row(self) -> QWidget:
        self._address = QWidget()
        self.address_field = QLineEdit()
        self.address_field.setPlaceholderText("http://…")
        self.address_field.setAccessibleName(tr("Address of the camera"))
        self.address_field.returnPressed.connect(self._use_address)
        use = Button(self._look, tr("Use"), key="Enter")
        use.clicked.connect(self._use_address)
        row = QHBoxLayout(self._address)
        row.setContentsMargins(INDENT_PX, 0, 0, 16)
        row.setSpacing(8)
        row.addWidget(self.address_field, 1)
        row.addWidget(use)
        self._address.hide()
        return self._address

    def _mic_trouble(self) -> QWidget:
        """Return the words below the microphone while it does not work, and the way out."""
        self._trouble = QWidget()
        self.mic_note = Text(self._look, "", "detail", "text2", wrap=True)
        self.mic_way = Button(self._look, "", size=Size.SMALL)
        self.mic_way.clicked.connect(self._use_other_mic)
        column = QVBoxLayout(self._trouble)
        column.setContentsMargins(INDENT_PX, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(self.mic_note)
        column.addWidget(self.mic_way)
        return self._trouble

    def _stays(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 16)
        row.setSpacing(4)
        row.addWidget(Icon(self._look, "hard-drive"))
        row.addSpacing(8)
        until = Text(self._look, tr("until you finish it"), "body", "text2", elide=True)
        row.addWidget(Text(self._look, tr("Stays on this laptop"), "button"))
        row.addWidget(until, 1)
        return row

    def _fact(self, icon: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon(self._look, icon, 16))
        row.addWidget(Text(self._look, words, "detail", "text2", elide=True), 1)
        return row

    def _build_footer(self) -> None:
        look = self._look
        self._countdown_word = Text(look, tr("Countdown"), "detail", "text2")
        words = [tr("Off") if not seconds else f"{seconds} s" for seconds in COUNTDOWNS]
        self.countdown = Segments(look, words, self._model.countdown, tr("Countdown"))
        self.countdown.chosen.connect(self._model.choose_countdown)
        comfort = tr("The clock and the checklist work with sound only.")
        self._comfort = Text(look, comfort, "detail", "text2")
        self.start_button = Button(look, tr("Start"), Kind.PRIMARY, size=Size.LARGE, key="Space")
        self.start_button.clicked.connect(self._model.start)
        for widget in (self._countdown_word, self.countdown, self._comfort):
            self.footer.addWidget(widget)
        self.footer.addStretch(1)
        self.footer.addWidget(self.start_button)

    # --- showing

    def _render(self) -> None:
        model, studio = self._model, self._model.studio
        settings = self._room.person.settings
        self.camera_row.set_name(shown_camera(studio, settings.camera))
        self.mic_row.set_name(shown_mic(studio, settings.mic))
        self._render_level()
        if not studio.mic_name:
            self._meter.set_level(-120.0)
        self._render_picture()
        self._render_mic_trouble()
        self._comfort.setVisible(model.start_word == ONLY_SOUND)
        self.start_button.set_text(tr(model.start_word))
        had_focus = self.start_button.hasFocus()
        self.start_button.set_available(available=not model.why_not, why=model.why_not)
        if had_focus and model.why_not:
            self.mic_row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        problem = model.problem or model.no_room
        if problem is not None:
            self._notice.say_problem(problem)
        else:
            self._notice.hide()

    def _render_level(self) -> None:
        studio = self._model.studio
        word = mark("Opening…") if is_opening(studio) else studio.level_word
        if tr(word) != self.mic_row.word.text():
            self.mic_row.word.setText(tr(word))
            self.mic_row.word.set_colour(LEVEL_COLOURS.get(word, "text2"))

    def _render_picture(self) -> None:
        studio = self._model.studio
        problem = studio.camera_problem
        if problem is not None:
            other = self._model.other_camera()
            self.panel.say(problem, tr("Use {name}", name=other[1]) if other else "")
        self.panel.setVisible(problem is not None)
        self.picture.setVisible(problem is None)
        self.picture.set_badge(tr("Live, not recording"))
        if is_opening(studio):
            self.picture.say("video", "" if studio.is_sound_only else tr("Opening the camera…"))
        elif not studio.camera_name:
            self.picture.say("mic", tr("Sound only"), tr("No picture is recorded."))

    def _render_mic_trouble(self) -> None:
        model, studio = self._model, self._model.studio
        words = ""
        if studio.mic_problem is not None:
            problem = studio.mic_problem
            words = " ".join(p for p in (f"{tr(problem.title)}.", tr(problem.remedy)) if p)
        elif model.is_silent:
            words = tr(
                "Nothing has come from {name} for 3 s. Switch it on, use another one, "
                "or record anyway.",
                name=studio.mic_name,
            )
        other = model.other_mic() if words else None
        self.mic_note.setText(words)
        self._trouble.setVisible(bool(words))
        self.mic_way.set_text(tr("Use {name}", name=other[1]) if other else tr("Try again"))

    def _shape(self) -> None:
        is_wide = self.width() >= WIDE_PX
        right_px = RIGHT_PX if is_wide else NARROW_RIGHT_PX
        left_px = min(self.width() - 3 * MARGIN_PX - right_px, LEFT_MOST_PX)
        side_px = (self.width() - left_px - right_px - MARGIN_PX) // 2 - RING_PX
        self._columns.setContentsMargins(side_px, 0, side_px, 0)
        self._right_area.setFixedWidth(right_px + 2 * RING_PX)
        self._left_area.setFixedWidth(left_px + 2 * RING_PX)
        self.picture.setFixedHeight(right_px * 9 // 16)
        self.panel.setMinimumHeight(right_px * 9 // 16)
        self._items.set_columns(2 if len(self._drill.items) > 5 else 1, left_px)
        fits = (name for name in ("briefing", "hero", "title") if self._is_narrower(name, left_px))
        self._name.set_size(next(fits, "title"))
        self._prompt.set_size("prompt" if is_wide and self.height() >= LOW_PX else "lead-plain")

    def _is_narrower(self, size: str, width_px: int) -> bool:
        metrics = QFontMetrics(self._look.font(size))
        return metrics.horizontalAdvance(self._name.text()) <= width_px

    # --- acting

    def _cameras(self) -> list[Choice]:
        studio, chosen = self._model.studio, self._room.person.settings.camera
        found = [
            Choice(info.id, info.name, info.name == studio.camera_name) for info in studio.cameras
        ]
        if "://" in chosen:
            found.append(Choice(chosen, chosen, not studio.is_sound_only))
        return [*found, Choice(NONE, tr("Sound only"), studio.is_sound_only)]

    def _mics(self) -> list[Choice]:
        studio = self._model.studio
        return [
            Choice(info.id, info.name, info.name == studio.mic_name) for info in studio.microphones
        ]

    def _on_preview(self) -> None:
        image = self._model.studio.take_preview()
        if image is not None and self._model.studio.camera_name:
            self.picture.set_picture(image)

    def _on_level(self, level_dbfs: float) -> None:
        self._meter.set_level(level_dbfs)
        self._render_level()

    def _on_escape(self) -> None:
        if self._address.isVisible():
            self._address.hide()
            self.camera_row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _ask_address(self) -> None:
        self._address.show()
        self.address_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use_address(self) -> None:
        if self.address_field.text().strip():
            self._address.hide()
            self._model.choose_camera(self.address_field.text())
            self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try_again(self) -> None:
        if self._model.studio.problem is not None:
            self._model.try_again()

    def _use_other_camera(self) -> None:
        other = self._model.other_camera()
        if other is not None:
            self._model.choose_camera(other[0])

    def _use_other_mic(self) -> None:
        other = self._model.other_mic()
        if other is not None:
            self._model.choose_mic(other[0])
        else:
            self._model.try_again()
