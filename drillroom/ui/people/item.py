"""Parts of People: a sender's row, one's own six words, and what to do about a new key."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from drillroom.settings import Role
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.people.model import Act
from drillroom.ui.people.words import history_of, said, state_of, warning_of
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.parts import Avatar, Card, Chip, Icon
from drillroom.ui.widgets.text import Text

if TYPE_CHECKING:
    from drillroom.sync.people import KnownWriter

MOST_NAME_PX = 320
"""A name may have 200 letters; the state beside it is always seen."""
_TOP = Qt.AlignmentFlag.AlignTop
_ACTS = {
    Act.APPROVE: (mark("Approve"), mark("Approve {name}: {words}")),
    Act.BLOCK: (mark("Block"), mark("Block {name}: {words}")),
    Act.UNBLOCK: (mark("Unblock"), mark("Unblock {name}: {words}")),
    Act.ENDORSE: (mark("It is mine"), mark("Say that this laptop is mine as well: {words}")),
}
"""(on the button, to a screen reader)"""
_TIPS = {
    Act.APPROVE: mark("When the six words are the same on both screens"),
    Act.BLOCK: mark("A lost laptop: nothing new comes in, what is here stays"),
    Act.ENDORSE: mark("Everybody who approved this laptop trusts that one then"),
}
_READ = {
    Role.REP: mark(
        "Read them to your manager, by telephone or face to face. If the same six stand beside"
        " your name there, what you send is from you."
    ),
    Role.MANAGER: mark(
        "Read them to your team, by telephone or face to face. If the same six stand beside"
        " your name there, what you answer is from you."
    ),
}


class WriterItem(QWidget):
    """One sender: name, state, six words, what they sent, what can be done."""

    def __init__(self, look: Look, who: KnownWriter, acts: tuple[Act, ...], today: date) -> None:
        super().__init__()
        self.who = who
        word, ink, ground, icon = state_of(who)
        head = QHBoxLayout()
        head.setSpacing(12)
        name = Text(look, who.name, "body-strong", elide=True)
        name_px = name.fontMetrics().horizontalAdvance(who.name) + 2
        name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name.setFixedWidth(min(name_px, look.px(MOST_NAME_PX)))
        head.addWidget(name)
        head.addWidget(Chip(look, word, ink, ground, icon))
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(Text(look, said(who.words), "body", wrap=True))
        history, warning = history_of(who, today), warning_of(who)
        if history:
            words.addWidget(Text(look, history, "detail", "text2", wrap=True))
        if warning:
            words.addWidget(Text(look, warning, "detail", "warn", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 12, 4, 12)
        row.setSpacing(16)
        row.addWidget(Avatar(look, who.name), 0, _TOP)
        row.addLayout(words, 1)
        self.buttons = {act: self._button(look, act) for act in acts}
        for button in self.buttons.values():
            row.addWidget(button)
        parts = (who.name, word, " ".join(who.words), history, warning)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _button(self, look: Look, act: Act) -> Button:
        word, name = _ACTS[act]
        kind = Kind.QUIET if act is Act.BLOCK else Kind.SECONDARY
        button = Button(look, tr(word), kind, size=Size.SMALL)
        button.setAccessibleName(tr(name, name=self.who.name, words=" ".join(self.who.words)))
        if act in _TIPS:
            button.setToolTip(tr(_TIPS[act]))
        return button


class OwnWords(Card):
    """One's own six words, to be read aloud."""

    def __init__(self, look: Look, role: Role) -> None:
        super().__init__(look)
        self._words = Text(look, "", "section", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(Text(look, tr("The six words of this laptop"), "detail-strong", "text2"))
        column.addWidget(self._words)
        column.addWidget(Text(look, tr(_READ[role]), "detail", "text2", wrap=True))

    def set_words(self, words: tuple[str, ...]) -> None:
        """Show the words."""
        self._words.setText(said(words))
        self.setAccessibleName(tr("The six words of this laptop") + ": " + " ".join(words))


class RenewalCard(Card):
    """That this laptop had to make a new key, and what to do."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.button = Button(look, tr("Understood"), size=Size.SMALL)
        what = tr(
            "The shared folder holds something under the former key that was not sent from here:"
            " the data folder is in use on two laptops, or was restored from a backup. Nothing is"
            " lost. From now on the two laptops are two senders."
        )
        mine = tr(
            "You did that? Press “It is mine” in People on the other laptop, or read the new six"
            " words to your manager."
        )
        other = tr(
            "You did not? Then somebody else has the former key: ask your manager to block it."
        )
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(Text(look, tr("This laptop signs with a new key"), "body-strong"))
        for text in (what, mine, other):
            words.addWidget(Text(look, text, "detail", "text2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 16, 16)
        row.setSpacing(12)
        row.addWidget(Icon(look, "circle-alert", 20, "warn"), 0, _TOP)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, _TOP)
        self.setAccessibleName(
            " ".join((tr("This laptop signs with a new key"), what, mine, other))
        )
