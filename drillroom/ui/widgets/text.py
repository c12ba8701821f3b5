"""Text in one of the look's sizes and colours; always plain, whoever wrote it."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from drillroom.ui.look import Look


class Text(QLabel):
    """A label. `elide` keeps it on one line and cuts the end, with the whole text as tooltip."""

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
        self._hint()

    def minimumSizeHint(self) -> QSize:
        """Let an eliding text shrink; any other keeps its own size."""
        hint = super().minimumSizeHint()
        return QSize(24, hint.height()) if self._elide else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole text as a tooltip once it is cut."""
        super().resizeEvent(event)
        self._hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, cut at its end if it may be."""
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = QFontMetrics(self.font())
        cut = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()) | Qt.AlignmentFlag.AlignVCenter, cut)

    def _hint(self) -> None:
        if self._elide:
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width() > 0
            self.setToolTip(plain_tip(self.text()) if cut else "")

    def _dress(self) -> None:
        self.setFont(self._look.font(self._size))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._colour))
        self.setPalette(palette)
        if not self.wordWrap():
            self.setMinimumHeight(self._look.line_px(self._size))


def plain_tip(text: str) -> str:
    """Return *text* for a tooltip, which would take anything like a tag for one."""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>' if text else ""
