"""The row under a player: play, time, marks only, speed; and the keys that do the same."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import key_words
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.player import RATES, Player
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import shortcut
from drillroom.ui.widgets.switch import Switch
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock, plain

SKIP_S = 5.0
ROOMY_PX = 64
"""The length is shown where there is this much room besides."""


class PlayButton(QAbstractButton):
    """A square button that shows what a press does: play or pause."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._playing = False
        self.radius_px = 8
        self.setFixedSize(36, 36)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(key_words("Space"))
        self.setAccessibleName(tr("Play"))
        look.changed.connect(self.update)

    def set_playing(self, playing: bool) -> None:
        """Show the other sign."""
        self._playing = playing
        self.setAccessibleName(tr("Pause") if playing else tr("Play"))
        self.update()

    def sizeHint(self) -> QSize:
        """A square of 36."""
        return QSize(36, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and sign."""
        painter, look = painter_of(self), self._look
        over = self.underMouse() and self.isEnabled()
        ground = "sunken" if not self.isEnabled() else "hover" if over else "surface"
        edge = look.colour("edge" if self.isEnabled() else "line")
        rounded(painter, self.rect(), 8, look.colour(ground), edge)
        name = "pause" if self._playing else "play"
        ink = "text" if self.isEnabled() else "text3"
        painter.drawPixmap(9, 9, look.icon(name, 18, ink, self.devicePixelRatioF()))


class Transport(QWidget):
    """Play, time, marks only and speed of one player."""

    marks_only_changed = Signal(bool)

    def __init__(self, look: Look, player: Player) -> None:
        super().__init__()
        self._player = player
        self.play_button = PlayButton(look)
        self._now = Text(look, clock(0), "lead")
        self._length = Text(look, "", "body", "text2")
        self.loop = Switch(look, tr("Loop"), "L")
        self._has_loop = True
        self.marks_only = Switch(look, tr("Marks only"), "M")
        words = [f"{plain(rate)}×" for rate in RATES]
        self.speed = Segments(look, words, RATES.index(1.0), tr("Speed"), side_px=9)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.play_button)
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self._now)
        times.addWidget(self._length)
        row.addLayout(times)
        row.addStretch(1)
        row.addWidget(self.loop)
        row.addWidget(self.marks_only)
        row.addWidget(self.speed)
        self.play_button.clicked.connect(player.toggle)
        self.marks_only.toggled.connect(self.marks_only_changed)
        self.speed.chosen.connect(self._on_speed)
        player.playing_changed.connect(self.play_button.set_playing)
        player.position_changed.connect(self._render)
        player.length_changed.connect(self._render)
        player.ready.connect(self._render)
        player.failed.connect(self._render)
        self.set_has_marks(has_marks=False)
        self._render()

    def set_has_marks(self, *, has_marks: bool) -> None:
        """Say whether there is a mark to play; without one the switch is off and not available."""
        self.marks_only.setEnabled(has_marks)
        self.marks_only.setToolTip("" if has_marks else tr("There are no marks yet"))
        if not has_marks:
            self.marks_only.setChecked(False)

    def make_keys(self, screen: QWidget) -> None:
        """Let the keys of a review play, seek and step while *screen* is shown."""
        player = self._player
        shortcut(screen, Qt.Key.Key_Space, player.toggle, tr("Play or pause"))
        for key, seconds, words in (
            (Qt.Key.Key_Left, -SKIP_S, mark("Go {seconds} s back")),
            (Qt.Key.Key_Right, SKIP_S, mark("Go {seconds} s on")),
        ):
            says = tr(words, seconds=plain(SKIP_S))
            shortcut(screen, key, partial(player.skip, seconds), says).setAutoRepeat(True)
        for letter, frames, says in (
            (",", -1, tr("Go one picture back")),
            (".", 1, tr("Go one picture on")),
        ):
            shortcut(screen, letter, partial(player.step, frames), says).setAutoRepeat(True)
        if self._has_loop:
            shortcut(screen, "L", self.loop.click, tr("Play the stretch or phase again and again"))
        shortcut(screen, "M", self.marks_only.click, tr("Play only the marks"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the length out where there is little room, then words, loop and speed."""
        super().resizeEvent(event)
        spare_px = self.width() - self.minimumSizeHint().width()
        speed_px = self.speed.minimumSizeHint().width() + self._row.spacing()
        self.speed.setVisible(spare_px >= speed_px)
        spare_px -= speed_px
        if self._has_loop:
            loop_px = _short_px(self.loop) + self._row.spacing()
            self.loop.setVisible(spare_px >= loop_px)
            spare_px -= loop_px
        for switch in self._switches():
            spare_px -= switch.word_px
            switch.set_short(short=spare_px < 0)
        self._length.setVisible(spare_px >= self._length.sizeHint().width() + ROOMY_PX)

    def minimumSizeHint(self) -> QSize:
        """Play and time, and the switch of the marks without its word."""
        marks = [] if self.marks_only.isHidden() else [_short_px(self.marks_only)]
        parts_px = [self.play_button.sizeHint().width(), self._now.sizeHint().width(), *marks]
        gaps_px = self._row.spacing() * len(parts_px)
        return QSize(sum(parts_px) + gaps_px, super().minimumSizeHint().height())

    def leave_out_loop(self) -> None:
        """Have no switch for a loop, where every stretch is short."""
        self._has_loop = False
        self.loop.hide()

    def _switches(self) -> list[Switch]:
        """Return those that are there; the first keeps its word longest."""
        return [one for one in (self.marks_only, self.loop) if not one.isHidden()]

    def _on_speed(self, index: int) -> None:
        self._player.set_rate(RATES[index])

    def _render(self) -> None:
        player = self._player
        self._now.setText(clock(player.position_s))
        self._length.setText(f"/ {clock(player.length_s)}")
        self.play_button.setEnabled(player.can_play)
        self.setAccessibleDescription(said(player.position_s, player.length_s))


def said(position_s: float, length_s: float) -> str:
    """Return a position for people and screen readers: "1:13 of 1:30"."""
    return tr("{done} of {all}", done=clock(position_s), all=clock(length_s))


def _short_px(switch: Switch) -> int:
    """Return how wide a switch is without its word."""
    return switch.sizeHint().width() - (0 if switch.is_short else switch.word_px)
