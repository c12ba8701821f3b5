"""Whether the scripted buyer is heard as well, in the briefing of a drill that has one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from drillroom.ui.briefing.model import BriefingModel
from drillroom.ui.briefing.parts import Choice, DeviceRow
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.parts import Line
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import BUYERS


class BuyerPart(QWidget):
    """The choice, and what it means here."""

    def __init__(self, look: Look, model: BriefingModel) -> None:
        super().__init__()
        self._model = model
        self.row = DeviceRow(look, "message-square-quote", tr("buyer's voice"))
        self.row.offer(self._choices)
        self.row.chosen.connect(model.choose_buyer)
        self.note = Text(look, "", "detail", "text2", wrap=True)
        self.row.lines.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(Line(look))
        self.setVisible(model.has_buyer)
        model.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        self.row.set_name(tr("Buyer {how}", how=tr(BUYERS[self._model.buyer])))
        self.note.setText(self._model.buyer_note)
        self.note.setVisible(bool(self._model.buyer_note))

    def _choices(self) -> list[Choice]:
        return [
            Choice(buyer.value, _begun(tr(words)), buyer is self._model.buyer)
            for buyer, words in BUYERS.items()
        ]


def _begun(words: str) -> str:
    """Return words as they stand at the beginning of a line."""
    return words[:1].upper() + words[1:]
