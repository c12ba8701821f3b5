"""What thresholds and measures are called, and how their numbers are said. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from drillroom.drills.model import Drill, Threshold, words_of
from drillroom.ui.words import clock, count

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
    """One measure for people."""

    name: str
    unit: Unit
    greater: str = "longer"
    """What a greater number is called."""
    smaller: str = "shorter"


_KINDS = {
    "seconds": Kind("Length", Unit.LENGTH),
    "items_yes": Kind("Answered yes", Unit.TIMES, "more", "fewer"),
    "buzzers": Kind("Buzzers", Unit.TIMES, "more", "fewer"),
    "first_word_s": Kind("First word after", Unit.TENTHS, "later", "sooner"),
    "speech_s": Kind("Time you spoke", Unit.TENTHS),
    "longest_run_s": Kind("Longest run", Unit.LENGTH),
    "talk_percent": Kind("Your share of the talk", Unit.PERCENT, "more", "less"),
    "spare_s": Kind("Time to spare", Unit.TENTHS, "more", "less"),
    "pause_s": Kind("Pause before you answer", Unit.TENTHS),
    "overlap_s": Kind("Talked over the buyer", Unit.TENTHS),
    "stop_s": Kind("Stopped when cut off", Unit.TENTHS, "later", "sooner"),
}


def kind_of(drill: Drill, measure: str) -> Kind:
    """Return what *measure* of *drill* is called."""
    if measure in _KINDS:
        return _KINDS[measure]
    if measure.startswith(HELD):
        tag = measure.removeprefix(HELD).removesuffix("_s")
        return Kind(f"Silence after: {tag_text(drill, tag)}", Unit.TENTHS)
    return Kind(tag_text(drill, measure.removeprefix(MARKS)), Unit.TIMES, "more", "fewer")


def tag_text(drill: Drill, tag_id: str) -> str:
    """Return what people call a tag."""
    return next((tag.text for tag in drill.tags if tag.id == tag_id), tag_id)


def say(value: float, unit: Unit) -> tuple[str, str]:
    """Return (number, unit) as they are shown: ("3.4", "s"), ("1:02", "")."""
    if unit is Unit.LENGTH:
        return clock(value), ""
    if unit is Unit.TENTHS:
        return (f"{value:.1f}".replace("-", "−"), "s")
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
        return f"Silent in: {', '.join(map(words_of, threshold.phases))}"
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
        return "yes" if threshold.item is not None else "not a word"
    if threshold.before_end is not None:
        near_s, far_s = threshold.before_end
        return f"{far_s:g} to {near_s:g} s before the end"
    if threshold.held is not None:
        return f"at least {_number(threshold.held, Unit.TENTHS)}"
    if threshold.within is not None:
        first_s, last_s = threshold.within
        return f"{first_s:g} to {last_s:g} s in" if first_s else f"within {last_s:g} s"
    unit = kind_of(drill, measure_of(threshold)).unit
    span = _span(threshold, unit)
    if threshold.measure == "items_yes":
        return f"{span} of {count(len(drill.items), 'item')}"
    return span


def _span(threshold: Threshold, unit: Unit) -> str:
    least, most = threshold.min, threshold.max
    if least is not None and most is not None:
        same = least == most
        return _number(least, unit) if same else f"{least:g} to {_number(most, unit)}"
    if most is not None:
        return f"at most {_number(most, unit)}" if most else "none"
    return f"at least {_number(1 if least is None else least, unit)}"


def _number(value: float, unit: Unit) -> str:
    if unit is Unit.TIMES:
        return f"{value:g}"
    return f"{value:g} %" if unit is Unit.PERCENT else _seconds(value)


def _seconds(value: float) -> str:
    return f"{value:g} s" if value < 60 else clock(value)


def _often(drill: Drill, threshold: Threshold) -> str:
    """Return in how many phases it has to be kept, "" where it is looked at once."""
    run = sum(phase.base in threshold.phases for phase in drill.phases)
    if threshold.times is not None:
        return f"in {threshold.times} of {run}" if run else f"{threshold.times} times"
    return f"in all {run}" if run > 1 else ""
