"""The demonstration beside the text: the one there is, and my takes that could be it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.packs.demonstration_model import DemonstrationModel
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.form import Note
from drillroom.ui.widgets.parts import Icon, Line
from drillroom.ui.widgets.shell import clear
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock, day

if TYPE_CHECKING:
    from drillroom.takes.model import Take

HELP = mark(
    "One take of yours travels with the pack. A rep can open it beside their own once they have "
    "recorded their first. Your notes on it stay here."
)
NO_TAKES = mark("Run the drill yourself first: your takes of it then stand here.")


class DemonstrationPanel(QWidget):
    """Shows a DemonstrationModel."""

    def __init__(self, room: Room, model: DemonstrationModel) -> None:
        super().__init__()
        self._room, self._look, self.model = room, room.look, model
        look = room.look
        self.note = Note(look)
        self.icon = Icon(look, "film", 16)
        self.words = Text(look, "", "detail-strong", wrap=True)
        self.drop_button = Button(look, "", Kind.QUIET, size=Size.SMALL, icon="trash-2")
        self.drop_button.setAccessibleName(tr("Take the demonstration away"))
        self.drop_button.setToolTip(tr("Take the demonstration away"))
        self.use_buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        there = QHBoxLayout()
        there.setSpacing(8)
        there.addWidget(self.icon)
        there.addWidget(self.words, 1)
        there.addWidget(self.drop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 20)
        column.setSpacing(8)
        column.addWidget(Text(look, tr("Demonstration"), "lead"))
        column.addWidget(Text(look, tr(HELP), "detail", "text2", wrap=True))
        column.addWidget(self.note)
        column.addLayout(there)
        column.addSpacing(8)
        column.addWidget(Text(look, tr("Your takes of this drill"), "detail-strong", "text2"))
        column.addLayout(self._rows)
        column.addStretch(1)
        self.drop_button.clicked.connect(model.take_away)
        model.changed.connect(self._render)
        self._render()

    def sizeHint(self) -> QSize:
        """As narrow as its column."""
        return QSize(288, super().sizeHint().height())

    def _render(self) -> None:
        model, rows = self.model, self.model.rows
        if model.problem is not None:
            self.note.say_problem(model.problem)
        else:
            self.note.clear()
        is_there = rows is not None and bool(rows.by)
        is_wrong = rows is not None and bool(rows.problem)
        words, icon, ink = tr("None yet"), "film", "text2"
        if rows is not None and rows.by:
            words = tr("By {name}, {length}", name=rows.by, length=clock(rows.seconds))
            icon, ink = "film", "good"
        elif rows is not None and rows.problem:
            words, icon, ink = tr(rows.problem), "triangle-alert", "warn"
        self.words.setText(words)
        self.words.set_colour(ink)
        self.icon.set_icon(icon, ink)
        self.drop_button.setVisible(is_there or is_wrong)
        self.drop_button.set_available(available=not model.is_busy, why=tr("One moment"))
        clear(self._rows)
        self.use_buttons = []
        for take in rows.takes if rows is not None else ():
            self._rows.addWidget(Line(self._look))
            self._rows.addLayout(self._row(take))
        if rows is not None and not rows.takes:
            self._rows.addWidget(Text(self._look, tr(NO_TAKES), "detail", "text2", wrap=True))

    def _row(self, take: Take) -> QHBoxLayout:
        when = take.created.astimezone()
        words = f"{day(when, self._room.today())}, {when:%H:%M}"
        words = words[:1].upper() + words[1:]
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addWidget(Text(self._look, f"{words}, {clock(take.seconds)}", "detail", elide=True), 1)
        button = Button(self._look, tr("Use this"), size=Size.SMALL)
        button.setAccessibleName(tr("Use the take of {when}", when=words))
        button.set_available(available=not self.model.is_busy, why=tr("One moment"))
        button.clicked.connect(partial(self.model.use, take.id))
        self.use_buttons.append(button)
        row.addWidget(button)
        return row
