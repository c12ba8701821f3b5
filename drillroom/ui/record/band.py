"""The band: timer and cue, to be read from two metres. Opaque, and never over the face."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.telling import BUYER, LAMPS
from drillroom.ui.widgets.paint import painter_of, rounded

BAND_PX = 240
CUE_X = 384
TIMER_X = 32
GAP_PX = 24
"""Between timer and cue in a narrow window, and at the right."""
WIDE_PX = 1180
LEAST_CUE_PX = 66
LAMP_PX = 36
LINE_TOP_PX = 34

_NUDGE = ("arrow-right", "accent_text", "selected")
"""A hint's sign and colours: "you act here"."""


@dataclass(frozen=True, slots=True)
class BandText:
    """What the band says."""

    timer: str
    caption: str
    light: str
    line: str
    cue: str
    nudge: str = ""

    @property
    def lamp(self) -> str:
        """The word on the lamp; "" while no light is on."""
        return tr(LAMPS[self.light][1]) if self.light else ""


class Band(QWidget):
    """Paints timer, lamp, phase line and cue. The page mirrors them for screen readers."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = BandText("", "", "", "", "")
        self.setFixedHeight(BAND_PX)
        look.changed.connect(self.update)

    @property
    def text(self) -> BandText:
        """What is shown."""
        return self._text

    def show_text(self, text: BandText) -> None:
        """Show something else."""
        if text != self._text:
            self._text = text
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it; under the needle, ten times a second, the ground alone."""
        painter = painter_of(self)
        painter.fillRect(event.rect(), self._look.colour("accent" if self._is_buyer else "band"))
        if event.rect().bottom() < LINE_TOP_PX:
            return
        left = self._paint_timer(painter)
        self._paint_line(painter, left)
        self._paint_cue(painter, left)

    @property
    def _is_buyer(self) -> bool:
        return self._text.light == BUYER

    def _ink(self, role: str) -> QColor:
        """Return the colour of text; on the buyer's ground there is one."""
        return self._look.colour("on_accent" if self._is_buyer else role)

    def _paint_timer(self, painter: QPainter) -> int:
        """Paint the number and what it means; return where the cue may begin."""
        look = self._look
        width = QFontMetrics(look.font("timer")).horizontalAdvance(self._text.timer)
        painter.setPen(self._ink("band_text"))
        painter.setFont(look.font("timer"))
        centre = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(TIMER_X, 52, width + 16, 120), centre, self._text.timer)
        painter.setPen(self._ink("band_text2"))
        painter.setFont(look.font("phase"))
        height = look.line_px("phase")
        painter.drawText(QRect(TIMER_X + 8, 188, 340, height), centre, self._text.caption)
        least = QFontMetrics(look.font("timer")).horizontalAdvance("0:00")
        cue_x = CUE_X if self.width() >= WIDE_PX else 0
        return max(cue_x, TIMER_X + max(width, least) + GAP_PX)

    def _paint_line(self, painter: QPainter, left: int) -> None:
        look, text = self._look, self._text
        metrics = QFontMetrics(look.font("phase"))
        painter.setFont(look.font("phase"))
        x, top = left, LINE_TOP_PX
        if text.light:
            icon, _, ink, ground = LAMPS[text.light]
            x = self._paint_lamp(painter, x, icon, text.lamp, ink, ground)
        if text.nudge:
            icon, ink, ground = _NUDGE
            self._paint_lamp(painter, x, icon, text.nudge, ink, ground)
            return
        room = QRect(x, top, self.width() - x - 32, LAMP_PX)
        painter.setPen(self._ink("band_text2"))
        cut = metrics.elidedText(text.line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_lamp(
        self, painter: QPainter, x: int, icon: str, word: str, ink: str, ground: str
    ) -> int:
        """Paint a pill at *x*; return where the next thing may begin."""
        look, top = self._look, LINE_TOP_PX
        width = QFontMetrics(look.font("phase")).horizontalAdvance(word) + 64
        rounded(painter, QRect(x, top, width, LAMP_PX), LAMP_PX / 2, look.colour(ground))
        pixmap = look.icon(icon, 20, ink, self.devicePixelRatioF())
        painter.drawPixmap(x + 16, top + (LAMP_PX - 20) // 2, pixmap)
        painter.setPen(look.colour(ink))
        room = QRect(x + 46, top, width, LAMP_PX)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)
        return x + width + 16

    def _paint_cue(self, painter: QPainter, left: int) -> None:
        font = self._look.font("cue")
        width = self.width() - left - GAP_PX
        lines = balanced(self._text.cue, QFontMetrics(font), width)
        if any(line.endswith("…") for line in lines):
            font.setPixelSize(LEAST_CUE_PX)
            lines = balanced(self._text.cue, QFontMetrics(font), width)
        painter.setFont(font)
        painter.setPen(self._ink("band_text"))
        for number, line in enumerate(lines):
            room = QRect(left, 76 + 74 * number, width + 16, 74)
            # letters that reach below the line, as in "g", are higher than the line is
            flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextDontClip.value
            painter.drawText(room, flags, line)


def balanced(text: str, metrics: QFontMetrics, width_px: int) -> list[str]:
    """Break *text* into at most two lines, as equal in length as its words allow.

    What does not fit even so is cut at its end: the type never gets smaller.
    """
    words = text.split()
    if metrics.horizontalAdvance(text) <= width_px or len(words) < 2:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width_px)]
    breaks = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    best = min(breaks, key=lambda pair: max(metrics.horizontalAdvance(line) for line in pair))
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width_px) for line in best]
