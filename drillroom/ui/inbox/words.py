"""A take that somebody sent in the words of its row."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from drillroom.ui.language import mark, tr
from drillroom.ui.widgets.row import Row
from drillroom.ui.words import day

if TYPE_CHECKING:
    from drillroom.ui.arrivals import InboxLine

UNKNOWN = mark("Somebody")
ARRIVING, DAMAGED, WITHDRAWN, LISTED = "arriving", "damaged", "withdrawn", "listed"
EXPIRED = "expired"
"""As `InboxRow.state` says it; the library itself stays off the start path."""


def rows_of(lines: Iterable[InboxLine], today: date) -> list[Row]:
    """Return the rows of *lines*, in their order."""
    return [_row(line, today) for line in lines]


_ON_THE_WAY = {
    ARRIVING: (mark("Still arriving"), "loader", "text2"),
    DAMAGED: (mark("Damaged"), "circle-alert", "warn"),
    LISTED: (mark("In the folder"), "folder-open", "text2"),
    WITHDRAWN: (mark("Taken back"), "undo-2", "text2"),
    EXPIRED: (mark("Expired"), "clock", "text2"),
}
"""(word, icon, colour) of what cannot be answered as it is."""


def arriving(share: float) -> tuple[str, str, str]:
    """Return (word, icon, colour) of a take of which a *share*, 0 to 1, is here."""
    return (tr("Arriving {percent} %", percent=int(share * 100)), "loader", "text2")


def sender(line: InboxLine) -> str:
    """Return who sent a take."""
    return line.row.rep or tr(UNKNOWN)


def state_of(line: InboxLine) -> tuple[str, str, str]:
    """Return (word, icon, colour) of how far a take and its answer are."""
    if (on_the_way := _ON_THE_WAY.get(line.row.state)) is not None:
        word, icon, colour = on_the_way
        return (tr(word), icon, colour)
    if line.waits:
        return (tr("Answer waits here"), "clock", "text2")
    if line.answered:
        return (tr("Answered"), "check", "good")
    return (tr("To review"), "inbox", "text2")


def trust_of(line: InboxLine) -> str:
    """Return that the person does not trust who sent a take, or ""."""
    if line.row.blocked:
        return tr("Sender blocked")
    return "" if line.row.approved else tr("Sender not approved yet")


def detail_of(line: InboxLine) -> str:
    """Return the second line: what to know before opening it."""
    if line.row.state == ARRIVING:
        return tr("Opens when all of it is here.")
    if line.row.state == DAMAGED:
        return f"{problem_of(line)} {way_out(line)}"
    if line.row.state == LISTED:
        return tr("An older take. It comes to this computer when you want it.")
    if line.row.state == WITHDRAWN:
        return tr("{who} took this take back.", who=sender(line))
    if line.row.state == EXPIRED:
        return tr("It was taken out of the shared folder after its time.")
    return trust_of(line)


def problem_of(line: InboxLine) -> str:
    """Return what is wrong with a damaged take, as a sentence."""
    return in_one_line(line.problem) or tr("Not the file that was sent.")


def way_out(line: InboxLine) -> str:
    """Return what can be done about a damaged take."""
    return tr(
        "It is fetched again by itself; if it stays so, ask {who} to send it anew.",
        who=sender(line),
    )


def in_one_line(problem: str) -> str:
    """Return the lines of a problem that was kept as text, one after the other."""
    return " ".join(" ".join(tr(line) for line in problem.splitlines()).split())


def waited(line: InboxLine, today: date) -> str:
    """Return when a take was sent."""
    return day(line.sent, today) if line.sent is not None else ""


def oldest(lines: Iterable[InboxLine], today: date) -> str:
    """Return how long the first take that can be answered has waited, as a sentence."""
    sent = next((line.sent for line in lines if line.to_review), None)
    return tr("The oldest was sent {when}.", when=day(sent, today)) if sent is not None else ""


def _row(line: InboxLine, today: date) -> Row:
    return Row(
        id=line.row.take,
        title=sender(line),
        beside=line.title or line.row.drill,
        detail=detail_of(line),
        state=state_of(line),
        when=waited(line, today),
        person=sender(line),
        has_picture=False,
        warns=line.row.state == DAMAGED,
        quiet=line.row.media is None,
    )
