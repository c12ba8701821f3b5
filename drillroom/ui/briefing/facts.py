"""What a drill asks for, in words. Pure."""

from __future__ import annotations

from drillroom.drills.model import FREE, Drill, PhaseKind, Stop, Threshold
from drillroom.ui.language import in_use, mark, tr, tr_count
from drillroom.ui.limits import goal_of, name_of

_NUMBERS = (
    mark("No", about="a number"),
    mark("One", about="a number"),
    mark("Two", about="a number"),
    mark("Three", about="a number"),
    mark("Four", about="a number"),
    mark("Five", about="a number"),
    mark("Six", about="a number"),
    mark("Seven", about="a number"),
    mark("Eight", about="a number"),
    mark("Nine", about="a number"),
)


def takes_fact(drill: Drill) -> str:
    """Return how many takes are allowed."""
    if drill.takes.test is not None:
        most = drill.takes.test
        return tr_count(most, "A test: {n} take at most", "A test: {n} takes at most")
    return tr("Unlimited takes, you finish one")


def clock_fact(drill: Drill) -> str:
    """Return how the drill's clock behaves, and what comes after it, in a few sentences."""
    if drill.id == FREE:
        return tr("It ends by itself. Hold Esc to end it earlier.")
    speaks = [phase for phase in drill.phases if phase.kind is PhaseKind.SPEAK]
    soft = any(phase.stop is Stop.SOFT for phase in speaks)
    said = [tr("You may run over the time.") if soft else tr("Each phase ends by itself.")]
    if any(phase.lights.in_order() for phase in speaks):
        said.append(tr("Green: enough. Amber: wrap up. Red: stop."))
    if drill.demonstration:
        said.append(tr("A demonstration opens after your own take."))
    return " ".join(said)


def limits(drill: Drill) -> list[tuple[str, str]]:
    """Return (icon, words) of each limit and of what it takes to own the drill."""
    found = [("ruler", _limit(drill, threshold)) for threshold in drill.thresholds]
    if drill.thresholds:
        times = drill.pass_rule.streak
        owned = tr("Once, then it is yours")
        if times != 1:
            owned = tr("{number} in a row, then yours", number=_number(times))
        found.append(("flag", owned))
    return found


def _limit(drill: Drill, threshold: Threshold) -> str:
    name = name_of(drill, threshold)
    if threshold.item is not None:
        item = name[:1].lower() + name[1:] if in_use() == "en" else name
        return tr("Must: {item}", item=item)
    tag = next((tag for tag in drill.tags if tag.id == threshold.mark), None)
    goal = goal_of(drill, threshold)
    if tag and tag.key:
        return tr("{name}, key {key}: {goal}", name=name, key=tag.key, goal=goal)
    return f"{name}: {goal}"


def _number(number: int) -> str:
    return tr(_NUMBERS[number], about="a number") if number < len(_NUMBERS) else str(number)
