"""What the record room tells at one moment: lamp, cue, run and silence. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

from drillroom.drills.model import Drill, Phase, PhaseKind
from drillroom.live.meter import AMBER
from drillroom.live.runner import Now
from drillroom.live.script import Said
from drillroom.ui.language import mark, tr
from drillroom.ui.limits import is_silence
from drillroom.ui.words import phase_name, quoted

PAGE_CHARS = 30
"""So much of a long line is shown at once: two lines of the big type."""

BUYER, RUN, QUIET = "buyer", "run", "quiet"
"""Lamps beside those of the phase: the buyer speaks, the run is long, the forced pause."""

LAMPS = {
    "green": ("circle", mark("Enough"), "good", "good_tint"),
    "amber": ("triangle", mark("Wrap up"), "warn", "warn_tint"),
    "ask": ("triangle", mark("Ask now"), "warn", "warn_tint"),
    "red": ("square", mark("Stop"), "stop", "stop_tint"),
    BUYER: ("message-square-quote", mark("Buyer is speaking"), "accent", "on_accent"),
    RUN: ("triangle", mark("Wrap up this turn"), "warn", "warn_tint"),
    QUIET: ("square", mark("Buzzer"), "stop", "stop_tint"),
}
"""What the lamp shows: icon, word in English, ink and ground."""

_SILENT_S = 1.0
"""A phase in which no more may be said is a silence."""


@dataclass(frozen=True, slots=True)
class Told:
    """The band's words where something is more urgent than the phase's own card."""

    light: str
    cue: str
    """"" for the phase's own card."""
    line: str
    nudge: str = ""
    """A hint that takes the line's place; "" for none."""


def told(now: Now, at_s: float) -> Told | None:
    """Return what takes the place of the phase's card; None if nothing does."""
    if now.said is not None:
        return Told(BUYER, quoted(caption(now.said, at_s)), tr("Listen to the end"))
    if now.pause_left_s > 0:
        left = math.ceil(now.pause_left_s - 0.02)
        cue = tr("Quiet for {seconds} s. Still recording.", seconds=left)
        return Told(QUIET, cue, tr("Breathe, then end the turn"))
    if now.run_light == AMBER:
        return Told(RUN, "", tr("Hand it back: end on a question"))
    return None


def caption(said: Said, at_s: float) -> str:
    """Return the part of a buyer line that is being said at *at_s*; long lines turn pages."""
    saying = said.drawn.saying
    pages = pages_of(saying.text)
    part = min(max((at_s - said.at_s) / saying.seconds, 0.0), 1.0)
    spoken = part * sum(map(len, pages))
    for page in pages:
        spoken -= len(page)
        if spoken < 0:
            return page
    return pages[-1]


def pages_of(text: str) -> list[str]:
    """Break a line into pages of whole words; where a sentence ends, a page may end early."""
    pages: list[str] = []
    for word in text.split():
        fits = pages and len(pages[-1]) + 1 + len(word) <= PAGE_CHARS
        is_over = pages and pages[-1][-1] in ".?!" and len(pages[-1]) >= PAGE_CHARS // 2
        if fits and not is_over:
            pages[-1] += f" {word}"
        else:
            pages.append(word)
    return pages


@dataclass(frozen=True, slots=True)
class Silence:
    """A silence that the rep is asked to hold."""

    held_s: float
    goal_s: float


def silence(drill: Drill, now: Now) -> Silence | None:
    """Return how long the rep has been silent where the drill asks for silence, else None."""
    if now.phase is None or now.phase.kind not in {PhaseKind.SPEAK, PhaseKind.LISTEN}:
        return None
    goal_s = _goal_s(drill, now.phase)
    if goal_s is None or now.said is not None:
        return None
    return Silence(now.quiet_s, goal_s)


def _goal_s(drill: Drill, phase: Phase) -> float | None:
    """Return how long a silence is wanted in *phase*; None where nobody asks for one."""
    goals = [
        phase.seconds for one in drill.thresholds
        if is_silence(one) and phase.base in one.phases and phase.seconds >= _SILENT_S
    ]  # fmt: skip
    if phase.kind is PhaseKind.SPEAK:
        goals += [one.held for one in drill.thresholds if one.held is not None]
        goals += [one.min for one in drill.thresholds if one.measure == "pause_s" and one.min]
    return max(goals, default=None)


def phase_line(drill: Drill, index: int) -> str:
    """Return where in the drill a phase is: "Round 2 of 5 · Answer"."""
    phases = drill.phases
    phase = phases[index]
    if phase.round and drill.rounds is not None:
        words, rounds = mark("Round {round} of {rounds} · {phase}"), drill.rounds.times
        return tr(words, round=phase.round, rounds=rounds, phase=phase_name(phase, short=True))
    if drill.rounds is not None or len(phases) == 1:
        return phase_name(phase)
    words = mark("Phase {number} of {phases} · {phase}")
    return tr(words, number=index + 1, phases=len(phases), phase=phase_name(phase))


def phases_beside(drill: Drill, index: int) -> tuple[str, list[int]]:
    """Return the title of the column and the phases to list: of rounds the one that runs."""
    now = drill.phases[index]
    if drill.rounds is None:
        return tr("Phases"), list(range(len(drill.phases)))
    if not now.round:
        return tr("Phases"), [i for i, phase in enumerate(drill.phases) if phase.round <= 1]
    inside = [i for i, phase in enumerate(drill.phases) if phase.round == now.round]
    return tr("Round {round} of {rounds}", round=now.round, rounds=drill.rounds.times), inside
