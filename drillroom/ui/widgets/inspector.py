"""What is in use, beside a list: its picture, its facts, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.still import WIDTH_PX, Still
from drillroom.ui.widgets.text import Text


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
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
        self.setFixedWidth(WIDTH_PX)

    def _with_icon(self, word: str, icon: str, colour: str) -> QWidget:
        """Return a state: its icon and its word."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Icon(self._look, icon, 16, colour))
        line.addWidget(Text(self._look, word, "detail-strong", colour), 1)
        return row
