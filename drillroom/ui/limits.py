"""What thresholds and measures are called, and how their numbers are said. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from drillroom.drills.model import Drill, Threshold, words_of
from drillroom.ui.language import decimal, mark, tr, tr_count
from drillroom.ui.words import clock, plain

HELD, MARKS = "held_", "marks_"
A_WORD_S = 0.5
"""Who may not speak longer than this in a phase is to be silent there."""


class Unit(Enum):
    """How a number is said."""

    LENGTH = auto()
    """0:42"""
    TENTHS = auto()
    """3.4 s"""
    PERCENT = auto()
    """43 %"""
    TIMES = auto()
    """2"""


@dataclass(frozen=True, slots=True)
class Kind:
    """One measure for people; `kind_of` says its name, the other words are English."""

    name: str
    unit: Unit
    greater: str = mark("longer")
    """What a greater number is called."""
    smaller: str = mark("shorter")


_MORE, _LESS, _FEWER = mark("more"), mark("less"), mark("fewer")
_LATER, _SOONER = mark("later"), mark("sooner")
_KINDS = {
    "seconds": Kind(mark("Length"), Unit.LENGTH),
    "items_yes": Kind(mark("Answered yes"), Unit.TIMES, _MORE, _FEWER),
    "buzzers": Kind(mark("Buzzers"), Unit.TIMES, _MORE, _FEWER),
    "first_word_s": Kind(mark("First word after"), Unit.TENTHS, _LATER, _SOONER),
    "speech_s": Kind(mark("Time you spoke"), Unit.TENTHS),
    "longest_run_s": Kind(mark("Longest run"), Unit.LENGTH),
    "talk_percent": Kind(mark("Your share of the talk"), Unit.PERCENT, _MORE, _LESS),
    "spare_s": Kind(mark("Time to spare"), Unit.TENTHS, _MORE, _LESS),
    "pause_s": Kind(mark("Pause before you answer"), Unit.TENTHS),
    "overlap_s": Kind(mark("Talked over the buyer"), Unit.TENTHS),
    "stop_s": Kind(mark("Stopped when cut off"), Unit.TENTHS, _LATER, _SOONER),
}


def kind_of(drill: Drill, measure: str) -> Kind:
    """Return what *measure* of *drill* is called."""
    if measure in _KINDS:
        kind = _KINDS[measure]
        return replace(kind, name=tr(kind.name))
    if measure.startswith(HELD):
        tag = measure.removeprefix(HELD).removesuffix("_s")
        return Kind(tr("Silence after: {tag}", tag=tag_text(drill, tag)), Unit.TENTHS)
    return Kind(tag_text(drill, measure.removeprefix(MARKS)), Unit.TIMES, _MORE, _FEWER)


def tag_text(drill: Drill, tag_id: str) -> str:
    """Return what people call a tag."""
    return next((tag.text for tag in drill.tags if tag.id == tag_id), tag_id)


def say(value: float, unit: Unit) -> tuple[str, str]:
    """Return (number, unit) as they are shown: ("3.4", "s"), ("1:02", "")."""
    if unit is Unit.LENGTH:
        return clock(value), ""
    if unit is Unit.TENTHS:
        return (decimal(value, 1).replace("-", "−"), "s")
    return f"{value:.0f}", "%" if unit is Unit.PERCENT else ""


def measure_of(threshold: Threshold) -> str:
    """Return the id of the measure that tells most about *threshold*; "" for an item."""
    if threshold.measure is not None:
        return threshold.measure
    if threshold.mark is None:
        return ""
    return f"{HELD}{threshold.mark}_s" if threshold.held is not None else f"{MARKS}{threshold.mark}"


def name_of(drill: Drill, threshold: Threshold) -> str:
    """Return what *threshold* is about: an item's text, a tag, or a measure."""
    if threshold.item is not None:
        return next((i.text for i in drill.items if i.id == threshold.item), threshold.item)
    if is_silence(threshold):
        return tr("Silent in: {phases}", phases=", ".join(map(words_of, threshold.phases)))
    return kind_of(drill, measure_of(threshold)).name


def is_silence(threshold: Threshold) -> bool:
    """Whether *threshold* asks for phases in which not a word is said."""
    most = threshold.max
    wants = threshold.measure == "speech_s" and most is not None and most <= A_WORD_S
    return wants and bool(threshold.phases)


def goal_of(drill: Drill, threshold: Threshold) -> str:
    """Return what *threshold* asks for: "at most 45 s", "at least 3 s, in 4 of 6"."""
    wanted = _wanted(drill, threshold)
    often = _often(drill, threshold)
    return f"{wanted}, {often}" if often else wanted


def _wanted(drill: Drill, threshold: Threshold) -> str:
    if threshold.item is not None or is_silence(threshold):
        return tr("yes") if threshold.item is not None else tr("not a word")
    if threshold.before_end is not None:
        near_s, far_s = threshold.before_end
        return tr("{first} to {last} s before the end", first=plain(far_s), last=plain(near_s))
    if threshold.held is not None:
        return tr("at least {least}", least=_number(threshold.held, Unit.TENTHS))
    if threshold.within is not None:
        first, last = map(plain, threshold.within)
        words = mark("{first} to {last} s in") if threshold.within[0] else mark("within {last} s")
        return tr(words, first=first, last=last)
    unit = kind_of(drill, measure_of(threshold)).unit
    span = _span(threshold, unit)
    if threshold.measure == "items_yes":
        return tr_count(len(drill.items), "{span} of {n} item", "{span} of {n} items", span=span)
    return span


def _span(threshold: Threshold, unit: Unit) -> str:
    least, most = threshold.min, threshold.max
    if least is not None and most is not None:
        if least == most:
            return _number(least, unit)
        return tr("{first} to {last}", first=plain(least), last=_number(most, unit))
    if most is not None:
        if not most:
            return tr("none", about="at most")
        return tr("at most {most}", most=_number(most, unit))
    return tr("at least {least}", least=_number(1 if least is None else least, unit))


def _number(value: float, unit: Unit) -> str:
    if unit is Unit.TIMES:
        return plain(value)
    return f"{plain(value)} %" if unit is Unit.PERCENT else _seconds(value)


def _seconds(value: float) -> str:
    return f"{plain(value)} s" if value < 60 else clock(value)


def _often(drill: Drill, threshold: Threshold) -> str:
    """Return in how many phases it has to be kept, "" where it is looked at once."""
    run = sum(phase.base in threshold.phases for phase in drill.phases)
    if threshold.times is not None:
        if run:
            return tr("in {done} of {all}", done=threshold.times, all=run)
        return tr_count(threshold.times, "{n} times", "{n} times")
    return tr("in all {all}", all=run) if run > 1 else ""
