"""The foot of an answer: what is still to do, and Send."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from drillroom.ui.answer.model import AnswerModel
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Hint, Kind, Size
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.text import Text


class AnswerFooter(QWidget):
    """Says what is missing in words; its buttons belong to the view that made it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._note = Hint(look, "C", tr("mark with a note"))
        self._icon = Icon(look, "check", 18, "good")
        self._words = Text(look, "", "detail", "text2", elide=True)
        self.skip = Button(look, tr("Skip for now"), Kind.QUIET, size=Size.LARGE, key="J")
        self.send = Button(look, tr("Send review"), Kind.PRIMARY, size=Size.LARGE, key="Ctrl+Enter")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._note)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._icon)
        state.addWidget(self._words, 1)
        row.addLayout(state, 1)
        row.addWidget(self.skip)
        row.addWidget(self.send)

    def render_model(self, model: AnswerModel) -> None:
        """Show how far the answer is."""
        self._note.setVisible(model.is_open and bool(model.tags))
        self.skip.setVisible(bool(model.neighbour(1)))
        self.skip.set_text(tr("Next take") if model.is_sent else tr("Skip for now"))
        self.send.setVisible(model.is_open)
        said, why = _state(model)
        self._icon.setVisible(not model.missing)
        self._words.setText(said if model.is_open else "")
        self._words.set_colour("text2" if model.missing else "good")
        self.send.set_available(available=model.can_send, why=why)


def _state(model: AnswerModel) -> tuple[str, str]:
    """Return what stands in the foot, and why the answer cannot be sent."""
    if model.is_sending:
        return (tr("Sending"), tr("It is being queued."))
    if model.missing:
        words = _still(*model.missing)
        return (words, words)
    if model.is_sent:
        return (tr("Your answer is on its way."), tr("Nothing has changed since it was sent."))
    return (tr("A strength is named, every item is answered."), "")


def _still(first: str, second: str = "") -> str:
    """Return what is missing, as a sentence."""
    if second:
        return tr("Still to do: {one} and {other}.", one=first, other=second)
    return tr("Still to do: {one}.", one=first)
