"""Buttons, and the key caps in them that say which key does the same."""

from __future__ import annotations

import re
from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import centred, painter_of, rounded
from drillroom.ui.widgets.text import tip

CAP_HEIGHT = 20
CAP_LEAST = 22
CAP_PADDING = 6
_KEY = "on a key"  # not said
"""What tells the name of a key from the same word elsewhere."""
_KEYS = (
    mark("Ctrl", about="on a key"),
    mark("Shift", about="on a key"),
    mark("Hold", about="on a key"),
    mark("Enter", about="on a key"),
    mark("Return", about="on a key"),
    mark("Space", about="on a key"),
    mark("Left", about="on a key"),
    mark("Right", about="on a key"),
    mark("Up", about="on a key"),
    mark("Down", about="on a key"),
    mark("Home", about="on a key"),
    mark("End", about="on a key"),
    mark("Del", about="on a key"),
)


class Kind(StrEnum):
    """How much a button asks for: one primary a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"


class Size(StrEnum):
    """Footers and heroes, everything else, rows."""

    LARGE = "large"
    NORMAL = "normal"
    SMALL = "small"


_HEIGHTS = {Size.LARGE: 44, Size.NORMAL: 36, Size.SMALL: 28}
_PADDINGS = {Size.LARGE: 20, Size.NORMAL: 14, Size.SMALL: 10}
_RADII = {Size.LARGE: 10, Size.NORMAL: 8, Size.SMALL: 6}


class Button(QAbstractButton):
    """A button with an icon, a text and a key cap, painted from the look.

    The key cap only shows a key: whoever builds the screen makes the shortcut. Enter and Space
    press the button while it has the focus.
    """

    def __init__(  # one thing with many faces
        self,
        look: Look,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        size: Size = Size.NORMAL,
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._kind, self._size = look, kind, size
        self._icon, self._key = icon, key
        self._over = False
        self.setText(text)
        self.setShortcut(QKeySequence())  # an & in it, perhaps of somebody else's, makes no key
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def radius_px(self) -> int:
        """Radius of its corners, for the focus ring."""
        return _RADII[self._size]

    @property
    def key(self) -> str:
        """The key that presses it; "" for none."""
        return self._key

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)
            self.setShortcut(QKeySequence())
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.updateGeometry()
            self.update()

    def set_available(self, *, available: bool, why: str = "") -> None:
        """Switch the button on or off; off says why in its tooltip."""
        self.setEnabled(available)
        tip(self, "" if available else why)

    def sizeHint(self) -> QSize:
        """Icon, text and key cap with eight pixels between them."""
        return QSize(sum(self._widths()) + 2 * _PADDINGS[self._size], self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: buttons never shrink."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over the button."""
        self._over = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        self._over = False
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, text and key cap."""
        painter = painter_of(self)
        ink = self._paint_ground(painter)
        gap = self._gap()
        widths = self._widths()
        key = self._key
        if key and sum(widths) + 2 * gap > self.width():  # a layout made it narrow: the words stay
            key = ""
            widths = self._widths(with_key=False)
        x = (self.width() - sum(widths)) // 2
        if self._icon:
            side = 16 if self._size is Size.SMALL else 18
            pixmap = self._look.icon(self._icon, side, ink, self.devicePixelRatioF())
            x += centred(painter, pixmap, x, self.height()) + (gap if self.text() else 0)
        painter.setFont(self._font())
        painter.setPen(self._look.colour(ink))
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        painter.drawText(
            QRect(x, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        if key:
            paint_cap(painter, self._look, key, x + width + gap, self.height(), ink)

    def _paint_ground(self, painter: QPainter) -> str:
        look, rect, radius = self._look, self.rect(), self.radius_px
        if not self.isEnabled():
            rounded(painter, rect, radius, look.colour("sunken"), look.colour("line"))
            return "text3"
        if self._kind is Kind.PRIMARY:
            state = "accent_press" if self.isDown() else "accent_hover" if self._over else "accent"
            rounded(painter, rect, radius, look.colour(state))
            return "on_accent"
        ground = "hover" if self._over or self.isDown() else "surface"
        if self._kind is Kind.SECONDARY:
            rounded(painter, rect, radius, look.colour(ground), look.colour("edge"))
            return "text"
        if self._over or self.isDown():
            rounded(painter, rect, radius, look.colour("hover"))
        return "text2"

    def _widths(self, *, with_key: bool = True) -> list[int]:
        icon = (16 if self._size is Size.SMALL else 18) if self._icon else 0
        text = QFontMetrics(self._font()).horizontalAdvance(self.text())
        cap = cap_width(self._look, self._key) if self._key and with_key else 0
        shown = [width for width in (icon, text, cap) if width]
        return [*shown, self._gap() * (len(shown) - 1)]

    def _gap(self) -> int:
        return 10 if self._size is Size.LARGE else 8

    def _height(self) -> int:
        return max(_HEIGHTS[self._size], QFontMetrics(self._font()).height() + 8)

    def _font(self) -> QFont:
        if self._size is Size.LARGE:
            return self._look.font("lead")
        return self._look.font("button" if self._size is Size.NORMAL else "detail-strong")


class Hint(QWidget):
    """A key cap and a word: what a key does here, for footers and titles."""

    def __init__(self, look: Look, key: str, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.key, self.word = look, key, word
        said = key_words(key)
        self.setAccessibleName(f"{said}: {word}" if word else said)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Cap, eight pixels, word."""
        word = QFontMetrics(self._look.font("detail")).horizontalAdvance(self.word)
        return QSize(cap_width(self._look, self.key) + (word + 8 if word else 0), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint cap and word."""
        painter = painter_of(self)
        paint_cap(painter, self._look, self.key, 0, self.height(), "text2")
        painter.setFont(self._look.font("detail"))
        painter.setPen(self._look.colour("text2"))
        left = cap_width(self._look, self.key) + 8
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.word
        )


def key_words(key: str) -> str:
    """Return what stands on a key, or on several: "Ctrl+Enter", "1 – 9"."""
    return re.sub(r"[^\W\d_]{2,}", lambda found: tr(found[0], about=_KEY), key)


def cap_width(look: Look, key: str) -> int:
    """Return the width of a key cap in pixels."""
    text = QFontMetrics(look.font("note-strong")).horizontalAdvance(key_words(key))
    return max(CAP_LEAST, text + 2 * CAP_PADDING)


def paint_cap(painter: QPainter, look: Look, key: str, x: int, height: int, ink: str) -> None:
    """Paint a key cap at *x*, centred in *height*, in the colour *ink*."""
    rect = QRect(x, (height - CAP_HEIGHT) // 2, cap_width(look, key), CAP_HEIGHT)
    rounded(painter, rect, 5, None, look.colour(ink))
    painter.setFont(look.font("note-strong"))
    painter.setPen(look.colour(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key_words(key))
