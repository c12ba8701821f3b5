"""Text in one of the look's sizes and colours; always plain, whoever wrote it."""

from __future__ import annotations

import html

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from drillroom.ui.look import TABULAR, Look
from drillroom.ui.roles import Role

_LINE_END = "\N{LINE SEPARATOR}"  # what a QTextLayout takes for a new line


class Text(QLabel):
    """A label. `elide` keeps it on one line and cuts the end, with the whole text as tooltip.

    Lines that wrap stand as far apart as the look says; QLabel would set them by the font alone.
    """

    accessible_role = Role.StaticText

    def __init__(  # size, colour and shape of a text are one thing
        self,
        look: Look,
        text: str = "",
        size: str = "body",
        colour: str = "text",
        *,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self._colour = colour
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        look.changed.connect(self._dress)
        self._dress()

    def set_colour(self, role: str) -> None:
        """Use another colour of the tokens."""
        if role != self._colour:
            self._colour = role
            self._dress()

    def set_size(self, size: str) -> None:
        """Use another size of the look."""
        if size != self._size:
            self._size = size
            self._dress()

    def setText(self, text: str) -> None:
        """Show *text*."""
        super().setText(text)
        self._dress_font()
        self._hint()

    def sizeHint(self) -> QSize:
        """As wide as QLabel finds right, as high as the lines then are."""
        hint = super().sizeHint()
        return QSize(hint.width(), self._height(hint.width())) if self.wordWrap() else hint

    def minimumSizeHint(self) -> QSize:
        """Let an eliding text shrink; any other keeps its own size."""
        hint = super().minimumSizeHint()
        if self.wordWrap():
            return QSize(hint.width(), self._line_px)
        return QSize(24, hint.height()) if self._elide else hint

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines when they are *width* wide at most."""
        return self._height(width) if self.wordWrap() else super().heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole text as a tooltip once it is cut."""
        super().resizeEvent(event)
        self._hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, cut at its end if it may be."""
        is_selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if is_selectable or not (self._elide or self.wordWrap()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        if self.wordWrap():
            self._paint_lines(painter)
            return
        metrics = QFontMetrics(self.font())
        cut = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()) | Qt.AlignmentFlag.AlignVCenter, cut)

    @property
    def _line_px(self) -> int:
        return self._look.line_px(self._size)

    def _height(self, width: int) -> int:
        # a column asks for its own width, also where the text may not be as wide
        lines = self._layout(min(width, self.maximumWidth())).lineCount()
        return self._line_px * max(1, lines)

    def _layout(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", _LINE_END), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
        layout.endLayout()
        return layout

    def _paint_lines(self, painter: QPainter) -> None:
        layout = self._layout(self.width())
        lines: list[QTextLine] = [layout.lineAt(at) for at in range(layout.lineCount())]
        room = self.height() - self._line_px * len(lines)
        is_centred = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        top = room // 2 if is_centred else 0
        for number, line in enumerate(lines):
            y = top + number * self._line_px + (self._line_px - line.height()) / 2
            line.draw(painter, QPointF(0, y))

    def _hint(self) -> None:
        if self._elide:
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width() > 0
            self.setToolTip(plain_tip(self.text()) if cut else "")

    def _dress_font(self) -> None:
        font = self._look.font(self._size)
        if not any(letter.isalpha() for letter in self.text()):
            font.setFeature(TABULAR, 1)  # a number that changes does not move what is beside it
        if font != self.font():
            self.setFont(font)

    def _dress(self) -> None:
        self._dress_font()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._colour))
        self.setPalette(palette)
        if not self.wordWrap():
            self.setMinimumHeight(self._line_px)


def tip(widget: QWidget, words: str) -> None:
    """Give *widget* a tooltip of plain *words*, which a screen reader says as well; "" for none."""
    widget.setToolTip(plain_tip(words))
    widget.setAccessibleDescription(words)


def plain_tip(text: str) -> str:
    """Return *text* for a tooltip, which would take anything like a tag for one."""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>' if text else ""  # not said
