"""The take in use, beside the inbox: who sent what, what the rep asks for, and the way in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from drillroom.ui.inbox.words import (
    ARRIVING,
    DAMAGED,
    EXPIRED,
    LISTED,
    detail_of,
    problem_of,
    sender,
    state_of,
    trust_of,
    waited,
    way_out,
)
from drillroom.ui.language import tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.inspector import InspectorPanel
from drillroom.ui.widgets.shell import clear
from drillroom.ui.widgets.strip import Strip
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock

if TYPE_CHECKING:
    from drillroom.ui.arrivals import InboxLine
    from drillroom.ui.inbox.load import Opened


class Inspector(InspectorPanel):
    """Shows one take; its button belongs to the view that made it."""

    def __init__(self, look: Look) -> None:
        words = tr("Open review", about="of somebody else")
        open_button = Button(look, words, Kind.PRIMARY, size=Size.LARGE, key="Enter")
        self.people_button = Button(look, tr("People"), icon="users")
        self.people_button.setAccessibleName(tr("Whose laptop is that?"))
        super().__init__(look, [open_button, self.people_button])
        self._facts.setSpacing(12)

    def show_line(
        self, line: InboxLine, opened: Opened | None, today: date, through: str = ""
    ) -> None:
        """Show a take, with what it says once it was read, and *through* which folder it came."""
        self._title.setText(sender(line))
        length = clock(opened.shown.seconds) if opened is not None else ""
        when = waited(line, today)
        sent = tr("sent {when}", when=when) if when else ""
        parts = (line.title or line.row.drill, length, sent)
        self._detail.setText(" · ".join(part for part in parts if part))
        clear(self._facts)
        if opened is not None:
            self._facts.addWidget(Strip(self._look, opened.shown.drill))
        self._facts.addWidget(self._with_icon(*state_of(line)))
        doubt = trust_of(line)
        if doubt:
            short, icon = tr("Not approved yet"), "circle-dashed"
            if line.row.blocked:
                short, icon = tr("Blocked"), "lock"
            self._facts.addWidget(self._with_icon(short, icon, "text2"))
        self.people_button.setVisible(bool(doubt))
        if through:
            self._facts.addWidget(self._with_icon(through, "folder-open", "text2"))
        for words in _ways(line, opened):
            self._facts.addWidget(Text(self._look, words, "detail", "text2", wrap=True))
        whole = line.row.media is not None
        if line.row.state == LISTED:
            self.open_button.set_text(tr("Bring it here"))
        else:
            answered = line.answered
            self.open_button.set_text(
                tr("Open my answer") if answered else tr("Open review", about="of somebody else")
            )
        can_open = whole or line.row.state == LISTED
        has_left = line.row.state == EXPIRED
        why = tr("It never came here.") if has_left else tr("Not all of it is here yet.")
        self.open_button.set_available(available=can_open, why=why)


def _ways(line: InboxLine, opened: Opened | None) -> list[str]:
    """Return what else there is to say, a paragraph each."""
    if line.row.state == ARRIVING:
        return [tr("It opens when all of it is here. Nothing needs to be done.")]
    if line.row.state == LISTED:
        return [tr("The newest takes of each person come by themselves. This one is older.")]
    if line.row.state == EXPIRED:
        return [detail_of(line), tr("{who} keeps it, and can send it again.", who=sender(line))]
    if line.row.state == DAMAGED:
        return [problem_of(line), way_out(line)]
    if opened is None:
        return []
    marks = len(opened.own.marks) if opened.own is not None else 0
    said = tr_count(
        marks, "{who} marked {n} moment.", "{who} marked {n} moments.", who=sender(line)
    )
    return [said] if marks else []
