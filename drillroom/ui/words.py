"""Words that several screens say in the same way."""

from __future__ import annotations

from datetime import date, datetime

from drillroom.drills.model import Habit
from drillroom.settings import Buyer
from drillroom.takes.model import Delivery, Take, TakeState
from drillroom.takes.timeline import clock_text

_UNITS = ("bytes", "KB", "MB", "GB")
HABITS = {
    Habit.POINT: "too long to the point",
    Habit.QUESTIONS: "not the right question",
    Habit.EDGE: "no clear advantage",
    Habit.CLOSE: "not asking",
}
BUYERS = {
    Buyer.CARD: "as text",
    Buyer.HEADPHONES: "in headphones",
    Buyer.LOUDSPEAKER: "on loudspeakers",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DELIVERIES = {
    Delivery.QUEUED: ("Queued", "clock", "text2"),
    Delivery.SENDING: ("Sending", "upload", "text2"),
    Delivery.DELIVERED: ("Delivered", "check", "good"),
    Delivery.ANSWERED: ("Answered", "message-square-quote", "accent_text"),
    Delivery.NONE: ("Finished, not queued", "circle-alert", "warn"),
    Delivery.WITHDRAWING: ("Being taken back", "upload", "text2"),
}


def clock(seconds: float) -> str:
    """Return a length as m:ss; a negative one with a minus sign."""
    sign = "−" if seconds <= -1 else ""
    return sign + clock_text(abs(seconds))


def day(moment: datetime | date, today: date) -> str:
    """Return a day as "today", "yesterday", "Monday" within six days, then "23 Nov"."""
    then = moment.astimezone().date() if isinstance(moment, datetime) else moment
    away = (then - today).days
    near = {0: "today", -1: "yesterday", 1: "tomorrow"}
    if away in near:
        return near[away]
    if -7 < away < 7:
        return _DAYS[then.weekday()]
    return f"{then.day} {_MONTHS[then.month - 1]}"


def state_of(take: Take) -> tuple[str, str, str]:
    """Return (word, icon, colour) of where a take is."""
    if take.problem:
        return (take.problem, "circle-alert", "warn")
    if take.state is TakeState.DRAFT:
        return ("Draft, only on this laptop", "lock", "text2")
    if take.state is TakeState.RECORDING:
        return ("Recording", "circle", "stop")
    if take.state is TakeState.WITHDRAWN and take.delivery is not Delivery.WITHDRAWING:
        return ("Taken back", "undo-2", "text2")
    return _DELIVERIES[take.delivery]


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its word: "1 item", "6 items"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def size_words(size: int) -> str:
    """Return a size for people: "24 MB", "3 KB"."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    digits = 1 if unit > 1 and value < 10 else 0
    return f"{value:.{digits}f} {_UNITS[unit]}"
