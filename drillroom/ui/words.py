"""Words that several screens say in the same way."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from drillroom.drills.model import FREE, Habit, Phase, PhaseKind
from drillroom.errors import DrillroomError
from drillroom.phrase import Phrase
from drillroom.settings import Buyer
from drillroom.takes.model import Delivery, Take, TakeState
from drillroom.takes.timeline import clock_text
from drillroom.ui.language import decimal, in_use, mark, tr

_UNITS = (mark("bytes"), "KB", "MB", "GB")
HABITS = {
    Habit.POINT: mark("too long to the point"),
    Habit.QUESTIONS: mark("not the right question"),
    Habit.EDGE: mark("no clear advantage"),
    Habit.CLOSE: mark("not asking"),
}
BUYERS = {
    Buyer.CARD: mark("as text"),
    Buyer.HEADPHONES: mark("in headphones"),
    Buyer.LOUDSPEAKER: mark("on loudspeakers"),
}
_MONTHS = (
    mark("{day} Jan"),
    mark("{day} Feb"),
    mark("{day} Mar"),
    mark("{day} Apr"),
    mark("{day} May"),
    mark("{day} Jun"),
    mark("{day} Jul"),
    mark("{day} Aug"),
    mark("{day} Sep"),
    mark("{day} Oct"),
    mark("{day} Nov"),
    mark("{day} Dec"),
)
_DAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
_NEAR = {0: mark("today"), -1: mark("yesterday"), 1: mark("tomorrow")}
_DELIVERIES = {
    Delivery.QUEUED: (mark("Queued"), "clock", "text2"),
    Delivery.SENDING: (mark("Sending"), "upload", "text2"),
    Delivery.DELIVERED: (mark("Delivered"), "check", "good"),
    Delivery.ANSWERED: (mark("Answered"), "message-square-quote", "accent_text"),
    Delivery.NONE: (mark("Finished, not queued"), "circle-alert", "warn"),
    Delivery.WITHDRAWING: (mark("Being taken back"), "upload", "text2"),
}


def clock(seconds: float) -> str:
    """Return a length as m:ss; a negative one with a minus sign."""
    sign = "−" if seconds <= -1 else ""
    return sign + clock_text(abs(seconds))


def day(moment: datetime | date, today: date) -> str:
    """Return a day as "today", "yesterday", "Monday" within six days, then "23 Nov"."""
    then = moment.astimezone().date() if isinstance(moment, datetime) else moment
    away = (then - today).days
    if away in _NEAR:
        return tr(_NEAR[away])
    if -7 < away < 7:
        return tr(_DAYS[then.weekday()])
    return tr(_MONTHS[then.month - 1], day=then.day)


def date_words(moment: datetime) -> str:
    """Return the day of a moment where we are, also when it was yesterday: "3 Nov"."""
    then = moment.astimezone()
    return tr(_MONTHS[then.month - 1], day=then.day)


def state_of(take: Take) -> tuple[str, str, str]:
    """Return (word, icon, colour) of where a take is."""
    if take.problem:
        return (tr(take.problem), "circle-alert", "warn")
    if take.state is TakeState.DRAFT:
        return (tr("Draft, only on this laptop"), "lock", "text2")
    if take.state is TakeState.RECORDING:
        return (tr("Recording", about="it is"), "circle", "stop")
    if take.state is TakeState.WITHDRAWN and take.delivery is not Delivery.WITHDRAWING:
        return (tr("Taken back"), "undo-2", "text2")
    word, icon, colour = _DELIVERIES[take.delivery]
    return (tr(word), icon, colour)


def title_of(drill_id: str, title: str) -> str:
    """Return what a drill is called on screen: packs choose it, but for the app's own `free`."""
    return tr("Free recording") if drill_id == FREE else title


def drill_of(take: Take) -> str:
    """Return what the drill of a take is called on screen."""
    return title_of(take.drill_id, take.drill_title)


def take_name(take: Take, number: int) -> str:
    """Return what a take is called: its drill and the how manieth it is."""
    return tr("{drill}, take {number}", drill=drill_of(take), number=number)


def phase_name(phase: Phase, *, short: bool = False) -> str:
    """Return what a phase is called, *short* within its round: packs choose it, but for prep."""
    if phase.kind is PhaseKind.PREP:
        return tr("Prepare")
    return phase.short_name if short else phase.name


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its word: "1 item", "6 items"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def folder_words(folder: Path) -> str:
    """Return a folder as people know it: the last two parts of its path."""
    parts = [part for part in folder.parts if part != folder.anchor]
    return "/".join(parts[-2:]) or str(folder)


def size_words(size: int) -> str:
    """Return a size for people: "24 MB", "3 KB"."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    digits = 1 if unit > 1 and value < 10 else 0
    return f"{decimal(value, digits)} {tr(_UNITS[unit])}"


def plain(value: float) -> str:
    """Return a number with no more digits than it needs: "3", "2.5"."""
    return decimal(value, len(f"{value:g}".partition(".")[2]))


def quoted(words: str) -> str:
    """Return what somebody says, between the quotation marks of the window's language."""
    return f"„{words}“" if in_use() == "de" else f"“{words}”"


def problem_words(error: DrillroomError) -> str:
    """Return everything that an error says, a line a part."""
    return "\n".join(tr(part) for part in (error.title, error.detail, error.remedy) if part)


def lines_said(problem: str) -> str:
    """Return a problem in the window's language; of one that was kept as text, each line."""
    return tr(problem) if isinstance(problem, Phrase) else "\n".join(map(tr, problem.split("\n")))
