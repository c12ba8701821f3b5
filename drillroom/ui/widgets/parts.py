"""Small painted parts: chips, avatars, dividers, the sign of the app, a level meter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import centred, painter_of, rounded

QUIET_DBFS = -45.0
LOUD_DBFS = -3.0
SILENT_DBFS = -80.0
FLOOR_DBFS = -60.0


class Chip(QWidget):
    """A fact on a pill: habit, state, due. Never a button."""

    def __init__(  # its colours are its meaning
        self,
        look: Look,
        text: str,
        ink: str = "text2",
        ground: str = "sunken",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._text, self._icon = look, text, icon
        self._ink, self._ground = ink, ground
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_fact(
        self, text: str, ink: str = "text2", ground: str = "sunken", icon: str = ""
    ) -> None:
        """Show another fact."""
        self._text, self._ink, self._ground, self._icon = text, ink, ground, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Text, icon and ten pixels on both sides."""
        width = QFontMetrics(self._look.font("note-strong")).horizontalAdvance(self._text)
        return QSize(width + 20 + (20 if self._icon else 0), 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill, icon and text."""
        painter = painter_of(self)
        rounded(painter, self.rect(), 12, self._look.colour(self._ground))
        x = 10
        if self._icon:
            icon = self._look.icon(self._icon, 14, self._ink, self.devicePixelRatioF())
            x += centred(painter, icon, x, self.height()) + 6
        painter.setFont(self._look.font("note-strong"))
        painter.setPen(self._look.colour(self._ink))
        painter.drawText(
            self.rect().adjusted(x, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text
        )


class Icon(QWidget):
    """An icon of the look, in the colour of the text beside it."""

    def __init__(
        self,
        look: Look,
        name: str,
        size_px: int = 20,
        colour: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._name, self._size, self._colour = look, name, size_px, colour
        self.setFixedSize(size_px, size_px)
        look.changed.connect(self.update)

    def set_icon(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        pixmap = self._look.icon(self._name, self._size, self._colour, self.devicePixelRatioF())
        painter_of(self).drawPixmap(0, 0, pixmap)


class Avatar(QWidget):
    """A person's initials in a circle."""

    def __init__(
        self, look: Look, name: str, size_px: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._initials = ""
        self.setFixedSize(size_px, size_px)
        self.set_name(name)
        look.changed.connect(self.update)

    def set_name(self, name: str) -> None:
        """Show the initials of *name*."""
        words = [word for word in name.split() if word[0].isalnum()]
        chosen = words[:1] + words[1:][-1:]
        self._initials = "".join(word[0].upper() for word in chosen)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and initials."""
        painter = painter_of(self)
        rounded(
            painter,
            self.rect(),
            self.width() / 2,
            self._look.colour("sunken"),
            self._look.colour("line"),
        )
        painter.setFont(self._look.font("note-strong"))
        painter.setPen(self._look.colour("text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


class Sign(QWidget):
    """The app's sign: three bars, each shorter, as in a shrinking set."""

    def __init__(
        self, look: Look, size_px: int = 24, colour: str = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._colour = look, colour
        self.setFixedSize(size_px, size_px)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint three bars."""
        painter = painter_of(self)
        unit = self.width() / 24
        for row, width in enumerate((20, 13, 7)):
            bar = QRect(
                round(2 * unit), round((3 + 7 * row) * unit), round(width * unit), round(5 * unit)
            )
            rounded(painter, bar, 2 * unit, self._look.colour(self._colour))


class Line(QFrame):
    """A divider, one pixel, never the only edge of a control."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter_of(self).fillRect(self.rect(), self._look.colour("line"))


class Card(QFrame):
    """A surface with a thin edge for one thing that stands alone."""

    def __init__(self, look: Look, radius_px: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._radius = look, radius_px
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface."""
        rounded(
            painter_of(self),
            self.rect(),
            self._radius,
            self._look.colour("surface"),
            self._look.colour("line"),
        )


class LevelMeter(QWidget):
    """The microphone's level in blocks; `level_word` says the same in a word."""

    def __init__(self, look: Look, blocks: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._blocks = look, blocks
        self._level_dbfs = -120.0
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Microphone level"))
        look.changed.connect(self.update)

    def set_level(self, level_dbfs: float) -> None:
        """Show the true level at once: meters never ease."""
        if round(level_dbfs) != round(self._level_dbfs):
            self._level_dbfs = level_dbfs
            self.setAccessibleDescription(tr(level_word(level_dbfs)))
            self.update()

    def sizeHint(self) -> QSize:
        """Blocks of nine pixels with gaps of three."""
        return QSize(self._blocks * 12 - 3, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the blocks."""
        painter = painter_of(self)
        share = (self._level_dbfs - FLOOR_DBFS) / -FLOOR_DBFS
        lit = round(min(max(share, 0.0), 1.0) * self._blocks)
        fill = self._look.colour("stop_fill" if self._level_dbfs >= LOUD_DBFS else "good_fill")
        step = (self.width() + 3) / self._blocks
        for block in range(self._blocks):
            left, right = round(block * step), round((block + 1) * step) - 3
            colour = fill if block < lit else self._look.colour("line")
            rounded(painter, QRect(left, 0, right - left, 8), 2, colour)


def level_word(level_dbfs: float) -> str:
    """Return the level in an English word."""
    if level_dbfs <= SILENT_DBFS:
        return mark("No signal")
    if level_dbfs >= LOUD_DBFS:
        return mark("Too loud")
    return mark("Quiet") if level_dbfs < QUIET_DBFS else mark("Clear")
