"""A take in the words of its row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from drillroom.takes.model import Delivery, Take, TakeId, TakeState
from drillroom.ui.language import tr, tr_count
from drillroom.ui.widgets.row import Heading, Row
from drillroom.ui.words import clock, date_words, day, drill_of, size_words, state_of

if TYPE_CHECKING:
    from drillroom.ui.takes.load import TakeLine


class TakeRows:
    """Makes the rows of takes, each once: thousands are filtered with every letter typed."""

    def __init__(self) -> None:
        self._made: dict[TakeId, tuple[TakeLine, date, Row]] = {}

    def of(self, lines: Iterable[TakeLine], today: date) -> list[Row | Heading]:
        """Return the rows of *lines*, which come newest first, with a heading for each day."""
        items: list[Row | Heading] = []
        last: date | None = None
        for line in lines:
            then, row = self._row(line)
            if then != last:
                words, last = day(then, today), then
                items.append(Heading(words[0].upper() + words[1:]))
            items.append(row)
        return items

    def _row(self, line: TakeLine) -> tuple[date, Row]:
        made = self._made.get(line.take.id)
        if made is None or made[0] is not line:
            made = (line, line.take.created.astimezone().date(), _row(line))
            self._made[line.take.id] = made
        return made[1], made[2]


def place_of(take: Take) -> tuple[str, str, str]:
    """Return (word, icon, colour) of where a take is; its problem stands elsewhere."""
    if take.removed_at is not None:
        return (tr("In Removed"), "trash-2", "text2")
    if take.state is TakeState.DRAFT:
        return (tr("Draft, only here"), "lock", "text2")
    if take.problem and take.delivery in {Delivery.QUEUED, Delivery.SENDING}:
        return (tr("Held up"), "circle-alert", "warn")
    if take.is_missing:
        return (tr("Missing"), "circle-alert", "warn")
    return state_of(replace(take, problem=""))


def taken_out(take: Take) -> str:
    """Return when a take left the shared folder after its time, as a sentence; "" if it did not."""
    if take.expired_at is None:
        return ""
    return tr("Taken out of the shared folder on {day}.", day=date_words(take.expired_at))


def leaving(at: datetime) -> tuple[str, str, str]:
    """Return (word, icon, colour) of a take that waits until *at* before it leaves."""
    return (tr("Leaves at {time}", time=f"{at.astimezone():%H:%M}"), "clock", "text2")


def sending(share: float) -> tuple[str, str, str]:
    """Return (word, icon, colour) of a take of which a *share*, 0 to 1, is in the folder."""
    return (tr("Sending {percent} %", percent=int(share * 100)), "upload", "text2")


def time_of(take: Take) -> str:
    """Return when a take was begun, on the clock of this computer."""
    then = take.created.astimezone()
    return f"{then:%H:%M}"


def sum_words(lines: Iterable[TakeLine]) -> str:
    """Return how many takes there are and how much room they take."""
    sizes = [line.size for line in lines]
    return tr_count(
        len(sizes),
        "{n} take, {size} on this laptop.",
        "{n} takes, {size} on this laptop.",
        size=size_words(sum(sizes)),
    )


def one_line(problem: str) -> str:
    """Return a problem of several lines as one."""
    parts = [part.strip() for part in problem.split("\n") if part.strip()]
    return " ".join(part if part[-1] in ".!?" else f"{part}." for part in parts)


def _row(line: TakeLine) -> Row:
    take = line.take
    certificate = take.certificate
    return Row(
        id=take.id,
        title=drill_of(take),
        beside=tr("take {number}", number=line.number),
        detail=one_line(tr(take.problem)) or taken_out(take) or time_of(take),
        warns=bool(take.problem),
        number=tr("{yes} of {items}", yes=line.yes, items=line.items) if line.items else "",
        state=place_of(take) if line.leaves is None else leaving(line.leaves),
        length=clock(take.seconds),
        has_picture=certificate is None or bool(certificate.video),
        starred=take.starred,
    )
