"""The small picture above a timeline: what was to be seen where the pointer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.row import paint_picture
from drillroom.ui.widgets.timeline import Timeline
from drillroom.ui.words import clock

if TYPE_CHECKING:  # made in a job, off the start path
    from drillroom.takes.strip import Strip

PICTURE = QRect(4, 4, 192, 108)
WORDS_PX = 24
GAP_PX = 2


class Glimpse(QWidget):
    """Follows the pointer on a timeline with the strip's picture of that second.

    It comes from memory, so it is there at once; the player's exact frame follows.
    """

    shown = Signal(float)
    """The picture of that moment stands there, in seconds of the take."""

    def __init__(self, look: Look, timeline: Timeline, screen: QWidget) -> None:
        """Float over *screen*, of which *timeline* is a part."""
        super().__init__(screen)
        self._look, self._timeline, self._screen = look, timeline, screen
        self._strip: Strip | None = None
        self._at_s = 0.0
        self._coded = b""
        self._image = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        timeline.pointed.connect(self.follow)
        timeline.left.connect(self.hide)
        look.changed.connect(self.update)

    def set_strip(self, strip: Strip | None) -> None:
        """Take pictures from *strip*; without one, and without pictures, nothing is shown."""
        self._strip = strip
        if strip is None:
            self.hide()

    def picture(self) -> QImage:
        """Return the picture that stands there now."""
        return self._image

    def follow(self, at_s: float) -> None:
        """Show the picture of *at_s* above its place on the timeline."""
        coded = self._strip.picture_at(at_s) if self._strip else b""
        if not coded:
            return
        if coded is not self._coded:
            self._coded, self._image = coded, QImage.fromData(coded)
        self._at_s = at_s
        self._place()
        self.show()
        self.raise_()
        self.update()
        self.shown.emit(at_s)

    def _place(self) -> None:
        self.setFixedSize(PICTURE.right() + 5, PICTURE.bottom() + 1 + self._look.px(WORDS_PX))
        corner = self._timeline.mapTo(self._screen, QPoint(0, 0))
        middle = corner.x() + self._timeline.x_of(self._at_s)
        last = corner.x() + self._timeline.width() - self.width()
        x = max(corner.x(), min(middle - self.width() // 2, last))
        self.move(x, corner.y() - self.height() - GAP_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture and its time."""
        painter, look = painter_of(self), self._look
        rounded(painter, self.rect(), 10, look.colour("surface"), look.colour("edge"))
        paint_picture(painter, look, PICTURE, self._image, 7)
        painter.setFont(look.font("note-strong"))
        painter.setPen(look.colour("text"))
        top = PICTURE.bottom() + 1
        words = QRect(0, top, self.width(), self.height() - top - 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, clock(self._at_s))
