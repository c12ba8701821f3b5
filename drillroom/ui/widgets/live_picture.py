"""The live picture, 16:9, mirrored as people know themselves; a panel stands in when it fails."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of, rounded

RADIUS = 12
BADGE_PX = 24


class LivePicture(QWidget):
    """Shows the newest picture, or an icon and words on the stage while there is none."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._image: QImage | None = None
        self._badge, self._dot = "", "good_fill"
        self._icon, self._title, self._text = "", "", ""
        self._is_dark = False
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_picture(self, image: QImage) -> None:
        """Show a picture; it takes the place of any words."""
        self._image = image
        self.update()

    def say(self, icon: str, title: str, text: str = "") -> None:
        """Show words where the picture would be."""
        if (icon, title, text) != (self._icon, self._title, self._text) or self._image is not None:
            self._image = None
            self._icon, self._title, self._text = icon, title, text
            self.setAccessibleDescription(f"{title} {text}".strip())
            self.update()

    def set_badge(self, text: str, dot: str = "good_fill") -> None:
        """Show a fact with a dot in the colour *dot* on the picture; "" for none."""
        if (text, dot) != (self._badge, self._dot):
            self._badge, self._dot = text, dot
            self.update()

    def set_dark(self, *, dark: bool) -> None:
        """Show nothing at all for a while."""
        if dark != self._is_dark:
            self._is_dark = dark
            self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown, not words."""
        return self._image is not None

    def sizeHint(self) -> QSize:
        """Sixteen by nine."""
        return QSize(448, 252)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture or words, then the badge."""
        painter = painter_of(self)
        if self._is_dark:
            rounded(painter, self.rect(), RADIUS, self._look.colour("stage"))
        elif self._image is not None:
            self._paint_picture(painter, self._image)
        else:
            rounded(painter, self.rect(), RADIUS, self._look.colour("stage"))
            self._paint_words(painter)
        if self._badge and self._image is not None and not self._is_dark:
            self._paint_badge(painter)

    def _paint_picture(self, painter: QPainter, image: QImage) -> None:
        box = self.rect()
        scaled = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = (box.width() - scaled.width()) // 2, (box.height() - scaled.height()) // 2
        painter.drawImage(QRect(QPoint(left, top), scaled), image)
        # corners in the window's colour cost less than a clipped picture
        corners = QPainterPath()
        corners.setFillRule(Qt.FillRule.OddEvenFill)
        corners.addRect(QRectF(box))
        corners.addRoundedRect(QRectF(box), RADIUS, RADIUS)
        painter.fillPath(corners, self._look.colour("canvas"))

    def _paint_words(self, painter: QPainter) -> None:
        if not self._title:
            return
        look, middle = self._look, self.height() // 2
        icon = look.icon(self._icon, 26, "wave", self.devicePixelRatioF())
        painter.drawPixmap(QPoint((self.width() - 26) // 2, middle - 50), icon)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        room = self.rect().adjusted(24, 0, -24, 0)
        for size, colour, words, top in (
            ("lead", "canvas" if not look.is_dark else "text", self._title, middle - 12),
            ("body", "wave", self._text, middle + 16),
        ):
            painter.setFont(look.font(size))
            painter.setPen(look.colour(colour))
            painter.drawText(QRect(room.left(), top, room.width(), 60), flags, words)

    def _paint_badge(self, painter: QPainter) -> None:
        look = self._look
        metrics = QFontMetrics(look.font("note-strong"))
        pill = QRect(12, 12, metrics.horizontalAdvance(self._badge) + 36, BADGE_PX)
        rounded(painter, pill, BADGE_PX / 2, look.colour("surface"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._dot))
        painter.drawEllipse(pill.left() + 10, pill.center().y() - 3, 8, 8)
        painter.setFont(look.font("note-strong"))
        painter.setPen(look.colour("text"))
        painter.drawText(pill.adjusted(25, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._badge)
