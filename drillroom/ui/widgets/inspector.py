"""What is in use, beside a list: its picture, its facts, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.shell import scrolled
from drillroom.ui.widgets.still import WIDTH_PX, Still
from drillroom.ui.widgets.text import Text

LEAST_STILL_PX, BAR_PX = 72, 10
EDGE_PX = 6
"""Room for the focus ring, which a page that scrolls would cut."""


class InspectorPanel(QWidget):
    """A column of fixed width; its buttons belong to the place that shows it."""

    def __init__(self, look: Look, buttons: Sequence[Button]) -> None:
        """Take *buttons*, the primary action first."""
        super().__init__()
        self._look = look
        self.buttons = tuple(buttons)
        self.open_button = self.buttons[0]
        self.still = Still(look)
        self._title = Text(look, "", "lead", wrap=True)
        self._detail = Text(look, "", "detail", "text2", wrap=True)
        self._facts = QVBoxLayout()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(0)
        column.addWidget(self.still)
        column.addSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addSpacing(12)
        column.addLayout(self._facts)
        column.addSpacing(24)
        actions = QVBoxLayout()
        actions.setSpacing(8)
        for button in self.buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            actions.addWidget(button)
        column.addLayout(actions)
        column.addStretch(1)
        self._content = content
        content.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content))
        self.setFixedWidth(WIDTH_PX + 2 * EDGE_PX)

    def event(self, event: QEvent) -> bool:
        """Fit again when another one is shown, or the window is lower."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the content asks for another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit_words(self) -> None:
        """Be as wide as buttons need to be in large text or another language."""
        buttons_px = max(button.sizeHint().width() for button in self.buttons)
        least_px = WIDTH_PX + 2 * EDGE_PX
        is_tight = buttons_px > WIDTH_PX - BAR_PX
        self.setFixedWidth(buttons_px + 2 * EDGE_PX + BAR_PX if is_tight else least_px)

    def _fit(self) -> None:
        """Let the picture be lower before anything has to scroll, and give the bar its room."""
        self._fit_words()
        wanted = self._content.sizeHint().height() - self.still.height()
        room = self.height() - wanted
        self.still.setFixedHeight(min(max(room, LEAST_STILL_PX), WIDTH_PX * 9 // 16))
        scrolls = room < LEAST_STILL_PX
        self.still.setFixedWidth(WIDTH_PX - (BAR_PX if scrolls else 0))

    def _with_icon(self, word: str, icon: str, colour: str) -> QWidget:
        """Return a state: its icon and its word."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Icon(self._look, icon, 16, colour))
        line.addWidget(Text(self._look, word, "detail-strong", colour), 1)
        return row
