"""The drill's clock cut where its lights change: what light bar and lamp show. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from drillroom.drills.model import Drill, Phase, PhaseKind

ASK = "ask"


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the drill under one light."""

    phase: int
    """Index of its phase."""
    from_s: float
    """Seconds since the drill's start, when every phase takes its own time."""
    until_s: float
    light: str
    """green, amber, red, ask, or "" before the first light."""


def zones(drill: Drill) -> list[Zone]:
    """Return the drill's stretches in order, without gaps."""
    found: list[Zone] = []
    began_s = 0.0
    for index, phase in enumerate(drill.phases):
        cuts = _cuts(drill, index)
        ends = [after_s for _, after_s in cuts[1:]] + [phase.seconds]
        for (light, after_s), end_s in zip(cuts, ends, strict=True):
            if end_s > after_s:
                found.append(Zone(index, began_s + after_s, began_s + end_s, light))
        began_s += phase.seconds
    return found


def light_at(drill: Drill, phase: Phase, after_s: float) -> str:
    """Return the light *after_s* seconds into a phase."""
    light = ""
    for colour, from_s in _cuts(drill, drill.phases.index(phase)):
        if after_s >= from_s:
            light = colour
    return light


def position_s(drill: Drill, index: int, after_s: float) -> float:
    """Return the place on the drill's clock: a phase left early ends where its stretch ends."""
    before_s = sum(phase.seconds for phase in drill.phases[:index])
    return before_s + min(max(after_s, 0.0), drill.phases[index].seconds)


def _cuts(drill: Drill, index: int) -> list[tuple[str, float]]:
    """Return (light, seconds after the phase's start), in order; the first one at 0."""
    phase = drill.phases[index]
    cuts = [("", 0.0), *phase.lights.in_order()]
    zone_s = _ask_zone_s(drill)
    if zone_s and index == _last_speak(drill) and zone_s < phase.seconds:
        ask_s = phase.seconds - zone_s
        # in the stretch for the ask there is one thing to do, whatever the lights say
        cuts = [cut for cut in cuts if cut[1] < ask_s] + [(ASK, ask_s)]
    return cuts


def _ask_zone_s(drill: Drill) -> float:
    """Return how long before the end a mark is wanted; 0 when none is."""
    return max((t.before_end[1] for t in drill.thresholds if t.before_end), default=0.0)


def _last_speak(drill: Drill) -> int:
    speaks = [i for i, phase in enumerate(drill.phases) if phase.kind is PhaseKind.SPEAK]
    return speaks[-1] if speaks else -1
