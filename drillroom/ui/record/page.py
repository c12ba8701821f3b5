"""The record room's page: top line, picture, columns, light bar and band, each in its place."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from drillroom.drills.model import Drill
from drillroom.live.runner import Now
from drillroom.settings import COUNTDOWNS
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.record.band import BAND_PX, Band
from drillroom.ui.record.mirror import Mirror
from drillroom.ui.record.quiet_bar import QuietBar
from drillroom.ui.record.run_meter import RunMeter
from drillroom.ui.record.side import HEAD_PX, SideList
from drillroom.ui.record.top_line import TopNotice
from drillroom.ui.widgets.light_bar import ABOVE_PX, LightBar
from drillroom.ui.widgets.live_picture import LivePicture
from drillroom.ui.widgets.parts import Chip, LevelMeter
from drillroom.ui.widgets.problem_panel import ProblemPanel
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import title_of

TOP_PX = 48
MARGIN_PX = 24
SIDE_PX = 208
GAP_PX = 16
"""Between picture and band."""


class RecordPage(QWidget):
    """Places its parts by hand: the picture is never covered, the band never shrinks."""

    def __init__(self, look: Look, drill: Drill, countdown: int) -> None:
        super().__init__()
        self._look = look
        self.state = Chip(look, "")
        self.notice = TopNotice(look)
        self._top = self._build_top(drill)
        self.left = SideList(look, self)
        self.right = SideList(look, self)
        words = [tr("Off") if not seconds else f"{seconds} s" for seconds in COUNTDOWNS]
        self.countdown = Segments(look, words, countdown, tr("Countdown"), parent=self)
        self.picture = LivePicture(look, tr("Your picture, mirrored"), self)
        self.problem = ProblemPanel(look, "circle-alert", tr("Try again"), parent=self)
        self.problem.hide()
        self.meter = LevelMeter(look, 20)
        self.word = Text(look, "", "detail-strong", "good")
        self._voice = self._build_voice()
        self.run = RunMeter(look, drill.run, self) if drill.run is not None else None
        self.quiet = QuietBar(look, self)
        self.band = Band(look, self)
        self.bar = LightBar(look, drill, self)
        self.mirror = Mirror(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part in its place; the picture takes what is left, 16:9."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        band_top = height - BAND_PX
        side_px = SIDE_PX + 2 * MARGIN_PX
        tall = band_top - GAP_PX - TOP_PX
        wide = min(width - 2 * side_px, tall * 16 // 9)
        tall = wide * 9 // 16
        self._top.setGeometry(0, 0, width, TOP_PX)
        picture = QRect((width - wide) // 2, TOP_PX, wide, tall)
        self.picture.setGeometry(picture)
        self.problem.setGeometry(picture)
        bottom = band_top - GAP_PX
        voice_px = self._look.line_px("detail") + 14
        right_x = width - MARGIN_PX - SIDE_PX
        self.left.setGeometry(MARGIN_PX, TOP_PX, SIDE_PX, bottom - TOP_PX)
        if self.run is not None:
            self.run.setGeometry(self.left.geometry())
        quiet_px = voice_px + 10
        quiet_top = bottom - voice_px - quiet_px - 8
        self.quiet.setGeometry(right_x, quiet_top, SIDE_PX, quiet_px)
        self.right.setGeometry(right_x, TOP_PX, SIDE_PX, quiet_top - 8 - TOP_PX)
        hint, least_px = self.countdown.sizeHint(), self.countdown.minimumSizeHint().width()
        self.countdown.resize(min(hint.width(), max(SIDE_PX, least_px)), hint.height())
        choice_x = min(right_x, width - MARGIN_PX - self.countdown.width())
        self.countdown.move(choice_x, TOP_PX + HEAD_PX + 4)
        self._voice.setGeometry(right_x, bottom - voice_px, SIDE_PX, voice_px)
        self.band.setGeometry(0, band_top, width, BAND_PX)
        self.bar.setGeometry(0, band_top - ABOVE_PX, width, self.bar.height())

    def show_run(self, now: Now | None) -> None:
        """Show how long the rep has been talking; before the take the phases stand there."""
        if self.run is not None:
            self.run.setVisible(now is not None)
            self.left.setVisible(now is None)
            if now is not None:
                self.run.show_run(now.run_s, now.run_light)
        self.picture.set_dark(dark=now is not None and now.pause_left_s > 0)

    def _build_top(self, drill: Drill) -> QWidget:
        top = QWidget(self)
        row = QHBoxLayout(top)
        row.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        row.setSpacing(16)
        row.addWidget(self.state)
        row.addWidget(Text(self._look, title_of(drill.id, drill.name), "lead", elide=True), 2)
        row.addWidget(self.notice, 3)
        return top

    def _build_voice(self) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        title = Text(self._look, tr("Your voice"), "detail-strong", "text2")
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.word, 0, 2)
        grid.addWidget(self.meter, 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        return box
