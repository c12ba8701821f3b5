"""What a drill asks for, in words. Pure."""

from __future__ import annotations

from drillroom.drills.model import FREE, Drill, PhaseKind, Stop, Threshold
from drillroom.ui.limits import goal_of, name_of
from drillroom.ui.words import count

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def takes_fact(drill: Drill) -> str:
    """Return how many takes are allowed."""
    if drill.takes.test is not None:
        return f"A test: {count(drill.takes.test, 'take')} at most"
    return "Unlimited takes, you finish one"


def clock_fact(drill: Drill) -> str:
    """Return how the drill's clock behaves, and what comes after it, in a few sentences."""
    if drill.id == FREE:
        return "It ends by itself. Hold Esc to end it earlier."
    speaks = [phase for phase in drill.phases if phase.kind is PhaseKind.SPEAK]
    soft = any(phase.stop is Stop.SOFT for phase in speaks)
    goes_on = "You may run over the time." if soft else "Each phase ends by itself."
    lit = any(phase.lights.in_order() for phase in speaks)
    lights = " Green: enough. Amber: wrap up. Red: stop." if lit else ""
    shown = " A demonstration opens after your own take." if drill.demonstration else ""
    return f"{goes_on}{lights}{shown}"


def limits(drill: Drill) -> list[tuple[str, str]]:
    """Return (icon, words) of each limit and of what it takes to own the drill."""
    found = [("ruler", _limit(drill, threshold)) for threshold in drill.thresholds]
    if drill.thresholds:
        times = drill.pass_rule.streak
        owned = "Once, then it is yours" if times == 1 else f"{_number(times)} in a row, then yours"
        found.append(("flag", owned))
    return found


def _limit(drill: Drill, threshold: Threshold) -> str:
    name = name_of(drill, threshold)
    if threshold.item is not None:
        return f"Must: {name[:1].lower()}{name[1:]}"
    tag = next((tag for tag in drill.tags if tag.id == threshold.mark), None)
    key = f", key {tag.key}" if tag and tag.key else ""
    return f"{name}{key}: {goal_of(drill, threshold)}"


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
