"""What has to hold on the clock of a drill, as it stands and as each of its variants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drillroom.drills.format import ADVISED_DRILL_S, VARIANT_PHASE
from drillroom.drills.messages import Message
from drillroom.drills.model import MOST_DRILL_S, SOFT_GRACE_S, PhaseKind, Stop
from drillroom.drills.nodes import Node
from drillroom.drills.reader import Found, Reader, hint, seconds_text

_COLOURS = ("green", "amber", "red")
_CHANGES = tuple(name for name in VARIANT_PHASE.names if name != "id")


@dataclass(frozen=True, slots=True)
class Span:
    """How long one phase lasts; None for a length that is faulty."""

    seconds: float | None
    stop: str | None


def clocks(drill: Found) -> Iterator[tuple[str, list[Span]]]:
    """Yield the phases of *drill* as it stands, under "", and as each variant, under its id."""
    phases = _all_of(drill, "phases")
    yield "", [Span(phase.get("seconds"), phase.get("stop")) for phase in phases]
    for variant in _all_of(drill, "variants"):
        changes = {change.get("id"): change for change in _all_of(variant, "phases")}
        spans = [_span(phase, changes.get(phase.get("id"))) for phase in phases]
        yield variant.get("id") or "", spans


def longest_s(spans: Iterable[Span]) -> float:
    """Return how long a take can last, with the grace of every soft phase."""
    return sum((_longest_span_s(span) for span in spans), start=0.0)


def check_clock(drill: Found, reader: Reader) -> None:
    """Note in *reader* what does not fit together on the clock of *drill*."""
    phases = _all_of(drill, "phases")
    for phase in phases:
        _check_lights(phase.get("lights"), phase.get("seconds"), reader)
    if phases and all(p.get("kind") not in (PhaseKind.SPEAK, None) for p in phases):
        reader.problem(drill.at("phases"), drill.path("phases"), Message.NO_SPEAK_PHASE)
    for variant in _all_of(drill, "variants"):
        _check_changes(variant, phases, reader)
    owners = [drill, *_all_of(drill, "variants")]
    for owner, (_, spans) in zip(owners, clocks(drill), strict=True):
        _check_length(spans, owner.at("phases"), owner.path("phases"), reader)


def _all_of(found: Found, key: str) -> list[Found]:
    """Return the sound entries of the list *key*."""
    return [value for value in found.get(key) or () if value is not None]


def _span(phase: Found, change: Found | None) -> Span:
    seconds, stop = phase.get("seconds"), phase.get("stop")
    if change is None:
        return Span(seconds, stop)
    return Span(
        change.get("seconds") if change.has("seconds") else seconds,
        change.get("stop") if change.has("stop") else stop,
    )


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
    by_id = {phase["id"]: phase for phase in phases if phase.get("id") is not None}
    for change in _all_of(variant, "phases"):
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
