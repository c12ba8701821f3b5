"""Rounds of a take, or a take and a demonstration, beside each other: lined up, on one clock."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.errors import DrillroomError
from drillroom.takes.rounds import Round
from drillroom.ui.background import Later
from drillroom.ui.compare.lane import FIGURES, Lane, figure_px
from drillroom.ui.compare.together import Together
from drillroom.ui.language import decimal, mark, tr
from drillroom.ui.look import Look
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Size
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.notices import Banner
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.player import RATES, Player, Stage
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock

if TYPE_CHECKING:  # the library is loaded in the job
    from drillroom.takes.strip import Strip
    from drillroom.ui.compare.load import LaneRow, LaneRows

MOST_PICTURES = 3
MOST_PICTURE_PX = 420
MARGIN_PX = 24
SKIP_S = 2.0
LEAST_LANES_PX = 190
"""However low the window, three lanes stay to be seen."""
OTHER_LENGTH_S = 1.0
"""By so much a recording may be longer or shorter than its paper says."""
OTHER_PX = 240
OPENING = mark("The recordings are being opened")
PLAY_ALL = mark("Play all")
_PLAY = {1: mark("Play"), 2: mark("Play both")}
ROUNDS = Later("drillroom.ui.compare.load", "load_rounds")
DEMONSTRATION = Later("drillroom.ui.compare.against", "load_against")
PAIR = Later("drillroom.ui.compare.pair", "load_pair")
"""What stands beside each other; the last takes the id of the other take first."""
CHECK = Later("drillroom.ui.compare.against", "check_demonstration")


class RoundPicture(QWidget):
    """The picture of a round or take with its name; a press lets it be heard."""

    picked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._is_heard, self._note = False, ""
        self.name = Text(look, "", "body-strong", elide=True)
        self._icon = Icon(look, "volume-2", 18)
        self.word = Text(look, "", "detail-strong")
        self.player = Player(look)
        self.player.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self._icon)
        head.addWidget(self.word)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.player, 1)

    def set_heard(self, *, is_heard: bool) -> None:
        """Say whether this is the one that is heard."""
        self._is_heard = is_heard
        self._render()

    def set_note(self, note: str) -> None:
        """Say why it cannot be heard; "" when it can."""
        self._note = note
        self._render()

    def _render(self) -> None:
        is_heard = self._is_heard and not self._note
        self._icon.set_icon("volume-2", "accent_text" if is_heard else "text3")
        self._icon.setVisible(is_heard)
        words = tr("You hear this one") if is_heard else tr("Muted")
        self.word.setText(self._note or words)
        self.word.set_colour("accent_text" if is_heard else "text2")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be heard."""
        if self.rect().contains(event.position().toPoint()):
            self.picked.emit()


class CompareView(WorkScreen):
    """Up to three pictures above, a lane for every one below."""

    other_chosen = Signal(str)
    """Another take is to stand beside this one."""

    def __init__(self, room: Room, take_id: str, load: Callable[..., LaneRows] = ROUNDS) -> None:
        """Open at once; what *load* says of the take is read in a job."""
        super().__init__(room.look, tr("Review"))
        self._room, self._look, self._take_id = room, room.look, take_id
        self.rows: LaneRows | None = None
        self.shown: list[int] = []
        """Which of the lanes have a picture, from 0."""
        self.heard = 0
        self._build()
        self._make_keys()
        work = partial(load, room.home, room.clock, take_id)
        room.background.run("library", work, self._on_loaded, self._on_failed)

    def first_focus(self) -> QWidget | None:
        """Return Play."""
        return self.play_button

    # --- building

    def _build(self) -> None:
        look = self._look
        self.other_choice = Choice(look, tr("Beside"))
        self.other_choice.setFixedWidth(look.px(OTHER_PX))
        self.other_choice.picked.connect(self.other_chosen)
        self.other_choice.hide()
        self.header.addWidget(self.other_choice)
        self.pictures = [RoundPicture(look) for _ in range(MOST_PICTURES)]
        self.together = Together([picture.player for picture in self.pictures], self)
        self.banner = Banner(look)
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        for index, picture in enumerate(self.pictures):
            self._row.addWidget(picture, 1)
            picture.hide()
            picture.picked.connect(partial(self._hear_place, index))
            picture.player.ready.connect(partial(self._on_ready, index))
            picture.player.failed.connect(self._on_broken)
        self.lanes: list[Lane] = []
        lanes = QWidget()
        self._lanes = QVBoxLayout(lanes)
        self._lanes.setContentsMargins(4, 4, 4, 8)
        self._lanes.setSpacing(0)
        self.body.setContentsMargins(MARGIN_PX - 4, 0, MARGIN_PX - 4, 0)
        self.body.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(4, 8, 4, 12)
        top.addWidget(self.banner)
        top.addLayout(self._row)
        self.body.addLayout(top)
        self.body.addWidget(scrolled(lanes), 1)
        self._build_footer()
        self.together.moved.connect(self._on_moved)
        self.together.playing_changed.connect(self._render_play)

    def _build_heads(self, axis: str) -> QHBoxLayout:
        heads = QHBoxLayout()
        heads.setContentsMargins(4, 0, 0, 4)
        heads.setSpacing(0)
        heads.addWidget(Text(self._look, axis, "note-strong", "text2"))
        heads.addStretch(1)
        for name in FIGURES:
            head = Text(self._look, tr(name), "note-strong", "text2")
            head.setFixedWidth(figure_px(self._look))
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            heads.addWidget(head)
        return heads

    def _build_footer(self) -> None:
        look = self._look
        self.play_button = Button(look, tr(PLAY_ALL), size=Size.LARGE, icon="play", key="Space")
        self.play_button.set_available(available=False, why=tr(OPENING))
        self._time = Text(look, "", "lead")
        self._length = Text(look, "", "body", "text2")
        self._hint = Text(look, "", "detail", "text2")
        words = [_rate_words(rate) for rate in RATES]
        self.speed = Segments(look, words, RATES.index(1.0), tr("Speed"), side_px=9)
        for widget in (self.play_button, self._time, self._length):
            self.footer.addWidget(widget)
        self.footer.addStretch(1)
        self.footer.addWidget(self._hint)
        self.footer.addWidget(self.speed)
        self.play_button.clicked.connect(self.together.toggle)
        self.speed.chosen.connect(lambda index: self.together.set_rate(RATES[index]))

    def _make_keys(self) -> None:
        shortcut(self, Qt.Key.Key_Space, self.together.toggle, tr("Play or pause"))
        shortcut(self, Qt.Key.Key_Escape, self.left.emit)
        far = f"{SKIP_S:g}"
        for key, seconds, says in (
            (Qt.Key.Key_Left, -SKIP_S, tr("Go {seconds} s back", seconds=far)),
            (Qt.Key.Key_Right, SKIP_S, tr("Go {seconds} s on", seconds=far)),
        ):
            shortcut(self, key, partial(self._skip, seconds), says).setAutoRepeat(True)
        shortcut(self, Qt.Key.Key_Home, partial(self.together.seek, 0.0), tr("Go to the start"))
        for digit in range(1, 10):
            says = tr("Choose which one is heard")
            shortcut(self, str(digit), partial(self.hear, digit - 1), says)

    # --- showing

    def _on_loaded(self, rows: LaneRows) -> None:
        self.rows = rows
        self.title.setText(tr("{drill}, side by side", drill=rows.title))
        self.subtitle.setText(rows.subtitle)
        if rows.others:
            self.other_choice.set_options(rows.others, rows.other)
            self.other_choice.show()
        self._lanes.addLayout(self._build_heads(rows.axis))
        longest_s = max((row.track[-1].until_s for row in rows.lanes), default=1.0)
        for index, row in enumerate(rows.lanes):
            lane = Lane(self._look, row.round, row.track, row.moments, longest_s)
            lane.picked.connect(partial(self.hear, index))
            lane.seeked.connect(self._seek)
            self.lanes.append(lane)
            self._lanes.addWidget(lane)
        self._lanes.addStretch(1)
        count = len(rows.lanes)
        words = mark("1 or {last}: hear a {noun}")
        words = words if count == 2 else mark("1 to {last}: hear a {noun}")
        self._hint.setText(tr(words, last=min(count, 9), noun=rows.noun))
        self.shown = list(range(count)) if count <= MOST_PICTURES else [0, count // 2, count - 1]
        self.hear(0)
        self._open_media(rows)

    def _open_media(self, rows: LaneRows) -> None:
        problems = [row.problem for row in rows.lanes if row.problem is not None]
        if len(problems) == len(rows.lanes):
            for problem in problems[:1]:
                self._on_failed(problem)
            return
        for place, index in enumerate(self.shown):
            self.pictures[place].show()
            self._open_one(place, rows.lanes[index])
        self._shape()
        own = {row.media for row in rows.lanes if row.foreign is None and row.problem is None}
        for media in own:
            work = partial(Later("drillroom.capture.stripping", "strip_of"), media)
            done = partial(self._on_strip, media)
            self._room.background.run("media", work, done, self._on_no_strip)

    def _open_one(self, place: int, row: LaneRow) -> None:
        picture = self.pictures[place]
        if row.problem is not None:
            self._give_up(place, row.problem)
        elif row.foreign is None:
            picture.player.open(row.media)
        else:
            picture.set_note(tr("Being checked"))
            work = partial(CHECK, row.media, row.foreign)
            done, failed = partial(self._on_checked, place), partial(self._give_up, place)
            self._room.background.run("media", work, done, failed)

    def _on_checked(self, place: int, peaks: list[float]) -> None:
        """Open a recording of others, now that it was found to be good."""
        if self.rows is not None and self.isVisible():
            index, picture = self.shown[place], self.pictures[place]
            self.lanes[index].set_peaks(peaks)
            picture.set_note("")
            picture.player.open(self.rows.lanes[index].media)

    def _on_ready(self, place: int) -> None:
        """See whether a recording of others is as long as its paper says: lanes are drawn by it."""
        foreign = self.rows.lanes[self.shown[place]].foreign if self.rows is not None else None
        length_s = self.pictures[place].player.length_s
        if foreign is not None and abs(length_s - foreign.seconds) > OTHER_LENGTH_S:
            why = mark("Its recording is not as long as its paper says.")
            self._give_up(place, foreign.refused(why))

    def _give_up(self, place: int, error: DrillroomError) -> None:
        """Say in a picture's place why there is none; the others go on without it."""
        picture = self.pictures[place]
        title, detail, remedy = tr(error.title), tr(error.detail), tr(error.remedy)
        picture.set_note(tr("Not played"))
        picture.player.show_problem(f"{title}. {detail} {remedy}".strip())
        self.together.refresh()
        heard = [index for index in self.shown if self._can_hear(index)]
        if heard and self.heard not in heard:
            self.hear(heard[0])

    def _on_failed(self, error: DrillroomError) -> None:
        self.banner.say_problem(error)
        self.play_button.set_available(available=False, why=tr(error.title))

    def _on_broken(self, why: str) -> None:
        self.together.refresh()
        if not self.together.can_play:
            self.play_button.set_available(available=False, why=why)

    def _on_strip(self, media: Path, strip: Strip) -> None:
        rows = self.rows.lanes if self.rows is not None else ()
        for lane, row in zip(self.lanes, rows, strict=True):
            if row.media == media:
                lane.set_peaks([peak / 255 for peak in strip.peaks])

    def _on_no_strip(self, _error: DrillroomError) -> None:
        """Go without a waveform: the players say what is wrong with the file."""

    def _on_moved(self, at_s: float) -> None:
        for lane in self.lanes:
            lane.set_position(at_s)
        self._time.setText(clock(at_s))
        self._length.setText(f"/ {clock(self.together.length_s)}")

    def _render_play(self, is_playing: bool) -> None:
        there = sum(self._can_hear(index) for index in self.shown)
        self.play_button.set_text(tr("Pause") if is_playing else tr(_PLAY.get(there, PLAY_ALL)))
        is_first = self.together.can_play and not self.play_button.isEnabled()
        can_play = self.together.can_play
        self.play_button.set_available(available=can_play, why="" if can_play else tr(OPENING))
        if is_first and self.focusWidget() in {None, self.back}:
            self.play_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acting

    def hear(self, index: int) -> None:
        """Hear one; if it has no picture yet it takes the place of the one that was heard."""
        if self.rows is None or index >= len(self.rows.lanes) or not self._can_hear(index):
            return
        if index not in self.shown:
            self.shown[self.shown.index(self.heard)] = index
            self.shown.sort()
        self.heard = index
        rows = [self.rows.lanes[number] for number in self.shown]
        for picture, row in zip(self.pictures, rows, strict=False):
            picture.name.setText(_name_of(row.round))
            picture.set_heard(is_heard=row.round.number == index + 1)
        for number, lane in enumerate(self.lanes):
            lane.set_place(is_shown=number in self.shown, is_heard=number == index)
        self.together.hear(self.shown.index(index))
        was_playing = self.together.is_playing
        self.together.line_up([row.track for row in rows])
        if was_playing and not self.together.is_playing:
            self.together.toggle()

    def _can_hear(self, index: int) -> bool:
        place = self.shown.index(index) if index in self.shown else None
        return place is None or self.pictures[place].player.stage is not Stage.BROKEN

    def _hear_place(self, place: int) -> None:
        self.hear(self.shown[place])

    def _seek(self, at_s: float) -> None:
        self.together.seek(at_s)

    def _skip(self, seconds: float) -> None:
        self.together.seek(self.together.at_s + seconds)

    # --- the window

    def _shape(self) -> None:
        """Make the pictures as large as the width lets them be, but leave room for the lanes."""
        count = max(1, len(self.shown))
        wide = (self.width() - 2 * MARGIN_PX - 16 * (count - 1)) // count
        most = self.height() - 56 - 64 - LEAST_LANES_PX - 28
        for picture in self.pictures:
            picture.player.setFixedHeight(max(90, min(wide * 9 // 16, most, MOST_PICTURE_PX)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures fit."""
        super().resizeEvent(event)
        self._shape()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the recording."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.together.close()


def _name_of(one: Round) -> str:
    return f"{one.name} · {clock(one.length_s)}"


def _rate_words(rate: float) -> str:
    digits = len(f"{rate:g}".partition(".")[2])
    return f"{decimal(rate, digits)}×"
