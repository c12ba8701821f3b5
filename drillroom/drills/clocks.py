"""What has to hold on the clock of a drill, as it stands and as each of its variants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drillroom.drills.clock_format import MOST_PHASES, VARIANT_PHASE
from drillroom.drills.messages import Message
from drillroom.drills.model import MOST_DRILL_S, SOFT_GRACE_S, PhaseKind, Stop
from drillroom.drills.nodes import Node
from drillroom.drills.reader import Found, Reader, hint, seconds_text

_COLOURS = ("green", "amber", "red")

ADVISED_DRILL_S = 900.0
"""A longer drill is a warning: practice is short and often."""

_CHANGES = tuple(name for name in VARIANT_PHASE.names if name != "id")


@dataclass(frozen=True, slots=True)
class Span:
    """One phase as it is run; None for what is faulty."""

    base: str | None
    """Its id in the pack, the same for each round."""
    kind: str | None
    seconds: float | None
    stop: str | None


def owners(drill: Found) -> Iterator[tuple[Found, list[Span]]]:
    """Yield *drill* and each of its variants, each with its phases as they are run."""
    phases = sound_entries(drill, "phases")
    yield drill, _unrolled([_span(phase, None) for phase in phases], drill)
    for variant in sound_entries(drill, "variants"):
        changes = {change.get("id"): change for change in sound_entries(variant, "phases")}
        spans = [_span(phase, changes.get(phase.get("id"))) for phase in phases]
        yield variant, _unrolled(spans, drill)


def longest_s(spans: Iterable[Span]) -> float:
    """Return how long a take can last, with the grace of every soft phase."""
    return sum((_longest_span_s(span) for span in spans), start=0.0)


def check_clock(drill: Found, reader: Reader) -> None:
    """Note in *reader* what does not fit together on the clock of *drill*."""
    phases = sound_entries(drill, "phases")
    for phase in phases:
        _check_lights(phase.get("lights"), phase.get("seconds"), reader)
    if phases and all(p.get("kind") not in (PhaseKind.SPEAK, None) for p in phases):
        reader.problem(drill.at("phases"), drill.path("phases"), Message.NO_SPEAK_PHASE)
    for variant in sound_entries(drill, "variants"):
        _check_changes(variant, phases, reader)
    _check_rounds(drill, reader)
    for owner, spans in owners(drill):
        _check_length(spans, owner.at("phases"), owner.path("phases"), reader)
        _check_run(owner, spans, reader)


def sound_entries(found: Found, key: str) -> list[Found]:
    """Return the entries of the list *key* that could be read."""
    return [value for value in found.get(key) or () if value is not None]


def ids_of(found: Found, key: str) -> list[str]:
    """Return the ids of the entries of the list *key*."""
    return [entry["id"] for entry in sound_entries(found, key) if entry.get("id") is not None]


def _span(phase: Found, change: Found | None) -> Span:
    by_key = {
        key: change.get(key) if change is not None and change.has(key) else phase.get(key)
        for key in ("seconds", "stop")
    }
    return Span(phase.get("id"), phase.get("kind"), by_key["seconds"], by_key["stop"])


def _unrolled(spans: list[Span], drill: Found) -> list[Span]:
    """Return *spans* with those of the rounds as often as they are run."""
    rounds = drill.get("rounds")
    phases, times = (rounds.get("phases"), rounds.get("times")) if rounds else (None, None)
    inside = [span for span in spans if phases and span.base in phases]
    if not inside or times is None:
        return spans
    first = spans.index(inside[0])
    outside = [span for span in spans if span not in inside]
    return [*outside[:first], *inside * times, *outside[first:]]


def _check_rounds(drill: Found, reader: Reader) -> None:
    """Note rounds of phases that are not there, or do not follow on each other."""
    rounds = drill.get("rounds")
    wanted = rounds.get("phases") if rounds else None
    if rounds is None or wanted is None:
        return
    ids = [phase.get("id") for phase in sound_entries(drill, "phases")]
    for node, where, phase in rounds.each("phases"):
        if phase not in ids:
            meant = hint(phase, [one for one in ids if one])
            reader.problem(node, where, Message.UNKNOWN_PHASE, got=f"'{phase}'", hint=meant)
            return
    first = ids.index(wanted[0])
    node, where = rounds.at("phases"), rounds.path("phases")
    if tuple(ids[first : first + len(wanted)]) != wanted:
        reader.problem(node, where, Message.ROUNDS_NOT_TOGETHER)
        return
    made = {f"{phase}-{number}" for phase in wanted for number in range(1, 31)}
    taken = next((phase for phase in ids if phase in made), None)
    if taken is not None:
        reader.problem(node, where, Message.ROUND_TAKES_ID, got=f"'{taken}'")
    count = len(ids) + len(wanted) * ((rounds.get("times") or 1) - 1)
    if count > MOST_PHASES:
        reader.problem(node, where, Message.TOO_MANY_PHASES, count=count, limit=MOST_PHASES)


def _check_run(owner: Found, spans: list[Span], reader: Reader) -> None:
    """Note a run meter that warns too late, or that nobody can reach."""
    meter = owner.get("run")
    if meter is None:
        return
    amber, red = meter.get("amber"), meter.get("red")
    if amber is not None and red is not None and amber >= red:
        node, where = meter.at("amber"), meter.path("amber")
        seconds, earlier = seconds_text(red), seconds_text(amber)
        reader.problem(node, where, Message.AMBER_AFTER_RED, amber=earlier, red=seconds)
    speaks = [span.seconds for span in spans if span.kind == PhaseKind.SPEAK]
    if red is not None and speaks and all(s is not None and s < red for s in speaks):
        node, where = meter.at("red"), meter.path("red")
        longest = seconds_text(max(s for s in speaks if s is not None))
        reader.warning(node, where, Message.METER_TOO_LONG, longest=longest)


def _longest_span_s(span: Span) -> float:
    grace = SOFT_GRACE_S if span.stop == Stop.SOFT else 0.0
    return MOST_DRILL_S if span.seconds is None else span.seconds + grace


def _check_length(spans: list[Span], node: Node, where: str, reader: Reader) -> None:
    known = [span.seconds for span in spans if span.seconds is not None]
    if len(known) < len(spans):
        return
    total = sum(known)
    if total > MOST_DRILL_S:
        limit = seconds_text(MOST_DRILL_S)
        reader.problem(
            node, where, Message.DRILL_TOO_LONG, seconds=seconds_text(total), limit=limit
        )
    elif total > ADVISED_DRILL_S:
        limit = seconds_text(ADVISED_DRILL_S)
        reader.warning(node, where, Message.LONG_DRILL, seconds=seconds_text(total), limit=limit)


def _check_changes(variant: Found, phases: list[Found], reader: Reader) -> None:
    """Note phases that the drill has not, and changes that change nothing."""
    if not any(variant.has(key) for key in ("phases", "buyer", "run")):
        keys = "phases, buyer or run"
        reader.problem(variant.node, variant.where, Message.CHANGES_NOTHING, keys=keys)
    by_id = {phase["id"]: phase for phase in phases if phase.get("id") is not None}
    for change in sound_entries(variant, "phases"):
        wanted = change.get("id")
        if wanted is not None and wanted not in by_id:
            node, where, got = change.at("id"), change.path("id"), f"'{wanted}'"
            meant = hint(wanted, list(by_id))
            reader.problem(node, where, Message.UNKNOWN_PHASE, got=got, hint=meant)
        if len(change.node.pairs) == 1:  # the id alone; any other key that it has not is named
            keys = ", ".join(_CHANGES[:-1]) + f" or {_CHANGES[-1]}"
            reader.problem(change.node, change.where, Message.CHANGES_NOTHING, keys=keys)
        phase = by_id.get(wanted)
        if phase is not None:
            _check_lights(change.get("lights"), _span(phase, change).seconds, reader)


def _check_lights(lights: Found | None, end: float | None, reader: Reader) -> None:
    """Note lights that come on after the phase's *end*, from the start or out of order."""
    if lights is None:
        return
    earlier: tuple[str, float] | None = None
    for colour in _COLOURS:
        at_s = lights.get(colour)
        if at_s is None:
            continue
        node, where = lights.at(colour), lights.path(colour)
        seconds = seconds_text(at_s)
        if end is not None and at_s > end:
            end_text = seconds_text(end)
            reader.problem(node, where, Message.LIGHT_AFTER_END, seconds=seconds, end=end_text)
        elif earlier is not None and at_s < earlier[1]:
            name = f"{earlier[0]} at {seconds_text(earlier[1])}"
            reader.problem(node, where, Message.LIGHTS_NOT_IN_ORDER, seconds=seconds, earlier=name)
        elif at_s == 0:
            reader.warning(node, where, Message.LIGHT_AT_START)
        earlier = (colour, at_s)
