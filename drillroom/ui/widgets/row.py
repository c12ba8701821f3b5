"""One row of a list: what stands on it, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import rounded, stage_ink

ROW_PX = 72
HEADING_PX = 40
BLEED_PX = 12
"""The ground of a row is this much wider than its text on both sides."""
PICTURE = QSize(96, 54)
AVATAR_PX = 40
STATE_PX, WHEN_PX = 164, 88
STATE_WORDS_PX, WHEN_WORDS_PX = 124, 72
"""What the longest words need of them."""
ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing in a list, in the words that stand on its row."""

    id: str
    title: str
    beside: str = ""
    """Plain words after the title."""
    detail: str = ""
    """The second line."""
    number: str = ""
    state: tuple[str, str, str] = ("", "", "")
    """(word, icon, colour) of where it is."""
    when: str = ""
    length: str = ""
    """On the picture."""
    person: str = ""
    """Whose initials stand at the left; "" for a row with a picture."""
    has_picture: bool = True
    starred: bool = False
    warns: bool = False
    """The second line is a problem."""
    quiet: bool = False
    """It cannot be opened yet."""

    def said(self) -> str:
        """Return the row in words, for who cannot see it."""
        star = tr("starred") if self.starred else ""
        parts = (self.title, self.beside, self.length, self.detail, self.number, self.state[0])
        return ", ".join(part for part in (*parts, self.when, star) if part)


@dataclass(frozen=True, slots=True)
class Heading:
    """A small title above the rows that follow."""

    text: str


class RowPainter(QStyledItemDelegate):
    """Paints rows and headings from the look."""

    def __init__(
        self, look: Look, picture: Callable[[str], QImage | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._picture = look, picture
        self._fonts: dict[str, QFont] = {}
        look.changed.connect(self._fonts.clear)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one item."""
        item, rect = index.data(ROLE), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if isinstance(item, Row):
            self._paint_ground(painter, option, rect)
            inside = rect.adjusted(BLEED_PX, 0, -BLEED_PX, 0)
            inside.setLeft(self._paint_left(painter, item, inside))
            inside.setRight(self._paint_right(painter, item, inside))
            self._paint_words(painter, item, inside)
        elif isinstance(item, Heading):
            place = rect.adjusted(BLEED_PX, 12, -BLEED_PX, -4)
            self._say(painter, place, item.text, "detail-strong", "text2")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, rect, 10, self._look.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, rect, 10, self._look.colour("hover"))

    def _paint_left(self, painter: QPainter, row: Row, inside: QRect) -> int:
        """Paint picture or initials; return where the words begin."""
        if row.person:
            top = inside.top() + (ROW_PX - AVATAR_PX) // 2
            circle = QRect(inside.left(), top, AVATAR_PX, AVATAR_PX)
            edge = self._look.colour("edge" if row.quiet else "line")
            rounded(painter, circle, AVATAR_PX / 2, self._look.colour("surface"), edge)
            centre = Qt.AlignmentFlag.AlignCenter
            self._say(painter, circle, initials(row.person), "detail-strong", "text2", centre)
            return circle.right() + 17
        top = inside.top() + (ROW_PX - PICTURE.height()) // 2
        place = QRect(QPoint(inside.left(), top), PICTURE)
        picture = self._picture(row.id) if row.has_picture else None
        paint_picture(painter, self._look, place, picture)
        if picture is None and not row.has_picture:
            ratio = painter.device().devicePixelRatio()
            icon = self._look.icon("mic", 20, stage_ink(self._look), ratio)
            painter.drawPixmap(place.topLeft() + QPoint(12, 17), icon)
        if row.length:
            self._paint_length(painter, place, row.length)
        return place.right() + 17

    def _paint_length(self, painter: QPainter, place: QRect, length: str) -> None:
        width = QFontMetrics(self._font("note-strong")).horizontalAdvance(length) + 12
        label = QRect(place.right() - width - 2, place.bottom() - 20, width, 18)
        rounded(painter, label, 5, self._look.colour("stage"))
        ink = stage_ink(self._look)
        self._say(painter, label, length, "note-strong", ink, Qt.AlignmentFlag.AlignCenter)

    def _paint_right(self, painter: QPainter, row: Row, inside: QRect) -> int:
        """Paint when, state and number from the right; return where the words must end."""
        right = inside.right()
        if row.when:
            when_px = max(WHEN_PX, self._look.px(WHEN_WORDS_PX))
            place = QRect(right - when_px, inside.top(), when_px, ROW_PX)
            self._say(painter, place, row.when, "detail", "text2", _RIGHT)
            right = place.left()
        word, icon, colour = row.state
        if word:
            state_px = max(STATE_PX, self._look.px(STATE_WORDS_PX))
            place = QRect(right - state_px, inside.top(), state_px, ROW_PX)
            ratio = painter.device().devicePixelRatio()
            pixmap = self._look.icon(icon, 16, colour, ratio)
            painter.drawPixmap(QPointF(place.left(), place.top() + (ROW_PX - 16) / 2), pixmap)
            self._say(painter, place.adjusted(24, 0, 0, 0), word, "detail", colour)
            right = place.left() - 24
        if row.number:
            width = QFontMetrics(self._font("detail-strong")).horizontalAdvance(row.number) + 2
            place = QRect(right - width, inside.top(), width, ROW_PX)
            self._say(painter, place, row.number, "detail-strong", "text", _RIGHT)
            right = place.left() - 24
        return right

    def _paint_words(self, painter: QPainter, row: Row, inside: QRect) -> None:
        upper_px, lower_px = self._look.line_px("body"), self._look.line_px("detail")
        both_px = upper_px + (2 + lower_px if row.detail else 0)
        top = inside.top() + (ROW_PX - both_px) // 2
        upper = QRect(inside.left(), top, inside.width(), upper_px)
        ink = "text2" if row.quiet else "text"
        used = self._say(painter, upper, row.title, "body-strong", ink)
        beside = upper.adjusted(used + 8, 0, 0, 0)
        used += 8 + self._say(painter, beside, row.beside, "body", "text2") if row.beside else 0
        if row.starred and upper.width() - used > 24:
            icon = self._look.icon("star", 16, "accent_text", painter.device().devicePixelRatio())
            star = QPoint(upper.left() + used + 8, upper.center().y() - 8)
            painter.drawPixmap(star, icon)
        lower = QRect(inside.left(), upper.bottom() + 3, inside.width(), lower_px)
        self._say(painter, lower, row.detail, "detail", "warn" if row.warns else "text2")

    def _say(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        size: str,
        ink: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Paint one line, cut at its end where there is no room; return its width."""
        font = self._font(size)
        metrics = QFontMetrics(font)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(place, int(flags), cut)
        return metrics.horizontalAdvance(cut)

    def _font(self, size: str) -> QFont:
        if size not in self._fonts:
            self._fonts[size] = self._look.font(size)
        return self._fonts[size]


_RIGHT = Qt.AlignmentFlag.AlignRight


def paint_picture(
    painter: QPainter, look: Look, place: QRect, picture: QImage | None, radius: int = 8
) -> None:
    """Paint a still picture that fills *place*, or the stage while there is none."""
    rounded(painter, place, radius, look.colour("stage"))
    if picture is None or picture.isNull():
        return
    size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    box = QRectF(0, 0, size.width(), size.height())
    box.moveCenter(QRectF(place).center())
    edge = QPainterPath()
    edge.addRoundedRect(QRectF(place), radius, radius)
    painter.save()
    painter.setClipPath(edge)
    painter.drawImage(box, picture)
    painter.restore()


def initials(name: str) -> str:
    """Return the first letters of a name's first and last words."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0].upper() for word in words[:1] + words[1:][-1:])
