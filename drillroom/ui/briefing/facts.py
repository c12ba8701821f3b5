"""What a drill asks for, in words. Pure."""

from __future__ import annotations

from drillroom.drills.model import FREE, Drill, PhaseKind, Stop, Threshold
from drillroom.ui.words import clock, count

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
_MEASURES = {"seconds": "Length of the take"}


def takes_fact(drill: Drill) -> str:
    """Return how many takes are allowed."""
    if drill.takes.test is not None:
        return f"A test: {count(drill.takes.test, 'take')} at most"
    return "Unlimited takes, you finish one"


def clock_fact(drill: Drill) -> str:
    """Return how the drill's clock behaves, in one or two sentences."""
    if drill.id == FREE:
        return "It ends by itself. Hold Esc to end it earlier."
    speaks = [phase for phase in drill.phases if phase.kind is PhaseKind.SPEAK]
    soft = any(phase.stop is Stop.SOFT for phase in speaks)
    goes_on = "You may run over the time." if soft else "Each phase ends by itself."
    lit = any(phase.lights.in_order() for phase in speaks)
    return f"{goes_on} Green: enough. Amber: wrap up. Red: stop." if lit else goes_on


def limits(drill: Drill) -> list[tuple[str, str]]:
    """Return (icon, words) of each limit and of what it takes to own the drill."""
    found = [("ruler", _limit(drill, threshold)) for threshold in drill.thresholds]
    if drill.thresholds:
        times = drill.pass_rule.streak
        owned = "Once, then it is yours" if times == 1 else f"{_number(times)} in a row, then yours"
        found.append(("flag", owned))
    return found


def _limit(drill: Drill, threshold: Threshold) -> str:
    if threshold.item is not None:
        text = next((i.text for i in drill.items if i.id == threshold.item), threshold.item)
        return f"Must: {text[:1].lower()}{text[1:]}"
    if threshold.mark is not None:
        return _mark_limit(drill, threshold)
    measure = threshold.measure or ""
    if measure == "items_yes":
        return (
            f"Ticked yes: {_range(threshold, in_time=False)} of {count(len(drill.items), 'item')}"
        )
    word = _MEASURES.get(measure, measure.replace("_", " ").capitalize())
    in_time = measure == "seconds" or measure.endswith("_s")
    return f"{word}: {_range(threshold, in_time=in_time)}"


def _mark_limit(drill: Drill, threshold: Threshold) -> str:
    tag = next((tag for tag in drill.tags if tag.id == threshold.mark), None)
    word = tag.text if tag else str(threshold.mark)
    key = f", key {tag.key}" if tag and tag.key else ""
    if threshold.before_end is not None:
        near_s, far_s = threshold.before_end
        return f"{word}{key}: {far_s:g} to {near_s:g} s before the end"
    return f"{word}{key}: {_range(threshold, in_time=False)}"


def _range(threshold: Threshold, *, in_time: bool) -> str:
    def say(number: float) -> str:
        return clock(number) if in_time else f"{number:g}"

    least, most = threshold.min, threshold.max
    if least is not None and most is not None:
        return say(least) if least == most else f"{say(least)} to {say(most)}"
    if most is not None:
        return f"at most {say(most)}"
    return f"at least {say(least if least is not None else 1)}"


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
