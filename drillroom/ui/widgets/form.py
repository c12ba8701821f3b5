"""Rows of a form: what is asked on the left, the field on the right, and what is wrong below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from drillroom.errors import DrillroomError
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.text import Text

LABEL_PX = 288
FIELD_PX = 440
FORM_PX = LABEL_PX + 32 + FIELD_PX
_NARROW = {QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum}
"""A field that is as wide as its words stands at the left."""


class Note(QWidget):
    """What came of a field: fine, wrong, or under way. Hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(look, "info", 16)
        self._text = Text(look, "", "detail", "text2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, icon: str = "info", colour: str = "text2") -> None:
        """Say something plain."""
        self._icon.set_icon(icon, colour)
        self._text.set_colour(colour)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def say_good(self, text: str) -> None:
        """Say that it works."""
        self.say(text, "circle-check", "good")

    def say_problem(self, error: DrillroomError) -> None:
        """Say what happened, with what, and the way out."""
        parts = [tr(part) for part in (error.title, error.detail, error.remedy)]
        words = " ".join(part if part[-1] in ".?" else part + "." for part in parts if part)
        self.say(words, "circle-alert", "warn")

    def clear(self) -> None:
        """Say nothing."""
        self._text.setText("")
        self.setAccessibleName("")
        self.hide()


class FormRow(QWidget):
    """One setting: its name and meaning beside its field."""

    def __init__(self, look: Look, name: str, meaning: str, field: QWidget) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setContentsMargins(0, 8, 0, 0)
        words.setSpacing(2)
        words.addWidget(Text(look, name, "body-strong"))
        words.addWidget(Text(look, meaning, "detail", "text2", wrap=True))
        words.addStretch(1)
        label = QWidget()
        label.setLayout(words)
        label.setFixedWidth(LABEL_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 16)
        row.setSpacing(32)
        row.addWidget(label)
        if field.sizePolicy().horizontalPolicy() in _NARROW:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        else:
            row.addWidget(field, 1)
