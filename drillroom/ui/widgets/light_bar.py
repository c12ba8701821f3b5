"""The light bar: the whole drill as one line, and a needle where the take is."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from drillroom.drills.model import Drill
from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of
from drillroom.ui.zones import Zone, zones

BAR_PX = 16
ABOVE_PX = 8
"""The needle stands this far above and below the bar."""
GAP_PX = 4
RIM_PX = 4

_ELAPSED = {"amber": "warn_fill", "ask": "warn_fill", "red": "stop_fill"}
_AHEAD = {"amber": "warn_tint", "ask": "warn_tint", "red": "stop_tint"}
_RIM = {"amber": "warn_fill", "ask": "warn_fill", "red": "stop_fill"}


class LightBar(QWidget):
    """Painted over the upper edge of the band; higher than the bar by the needle."""

    def __init__(self, look: Look, drill: Drill, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._seconds = look, drill.seconds
        self._zones = zones(drill)
        self._at_s: float | None = None
        self.setFixedHeight(BAR_PX + 2 * ABOVE_PX)
        look.changed.connect(self.update)

    def set_position(self, at_s: float | None) -> None:
        """Move the needle; None takes it away."""
        before, self._at_s = self._at_s, at_s
        if (before is None) != (at_s is None) or self._x(before or 0.0) != self._x(at_s or 0.0):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stretches, then the needle."""
        painter = painter_of(self)
        for number, zone in enumerate(self._zones):
            gap = 0 if number == len(self._zones) - 1 else GAP_PX
            self._paint_zone(painter, zone, gap)
        if self._at_s is not None:
            x = min(self._x(self._at_s), self.width() - 4)
            painter.fillRect(QRect(x, 0, 4, self.height()), self._look.colour("band_text"))

    def _paint_zone(self, painter: QPainter, zone: Zone, gap: int) -> None:
        look = self._look
        left, right = self._x(zone.from_s), self._x(zone.until_s) - gap
        split = min(max(self._x(self._at_s or 0.0), left), right)
        elapsed = QRect(left, ABOVE_PX, split - left, BAR_PX)
        ahead = QRect(split, ABOVE_PX, right - split, BAR_PX)
        painter.fillRect(elapsed, look.colour(_ELAPSED.get(zone.light, "band_text")))
        painter.fillRect(ahead, look.colour(_AHEAD.get(zone.light, "line")))
        rim = QRect(split, ABOVE_PX + BAR_PX - RIM_PX, right - split, RIM_PX)
        painter.fillRect(rim, look.colour(_RIM.get(zone.light, "edge")))

    def _x(self, at_s: float) -> int:
        return round(self.width() * at_s / self._seconds)
