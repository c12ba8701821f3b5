"""Speech that nobody spoke, for a preview: with pauses, without, or none at all."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import cycle

from drillroom.drills.model import Drill, PhaseKind
from drillroom.takes.model import Run

FIRST_WORD_S = 0.8
"""After the start of the phase."""
RUN_S = 12.0
"""Two or three sentences at 150 words a minute."""
PAUSES_S = (2.0, 5.0)
"""In turn: a breath, and a silence in which a buyer answers."""
LEAST_RUN_S = 0.2


class Speaker(StrEnum):
    """How somebody speaks in a preview."""

    PAUSES = "pauses"
    ON = "on"
    SILENT = "silent"


def speech_of(drill: Drill, speaker: Speaker) -> tuple[Run, ...]:
    """Return the runs of speech, in seconds of the take, of *speaker* in the speak phases."""
    if speaker is Speaker.SILENT:
        return ()
    length_s = RUN_S if speaker is Speaker.PAUSES else drill.seconds
    pauses_s = cycle(PAUSES_S)
    runs: list[Run] = []
    began_s = 0.0
    for phase in drill.phases:
        end_s = began_s + phase.seconds
        at_s = began_s + FIRST_WORD_S
        while phase.kind is PhaseKind.SPEAK and at_s < end_s:
            runs.append((round(at_s, 3), round(min(at_s + length_s, end_s), 3)))
            at_s += length_s + next(pauses_s)
        began_s = end_s
    return merged(runs)


def merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return *runs* in order of time, those that touch as one."""
    found: list[Run] = []
    for begin_s, end_s in sorted(runs):
        if found and begin_s <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end_s))
        elif end_s - begin_s >= LEAST_RUN_S:
            found.append((begin_s, end_s))
    return tuple(found)


def without(runs: Iterable[Run], begin_s: float, end_s: float) -> tuple[Run, ...]:
    """Return *runs* with silence from *begin_s* to *end_s*."""
    cut = (
        part
        for run in runs
        for part in ((run[0], min(run[1], begin_s)), (max(run[0], end_s), run[1]))
        if part[1] > part[0]
    )
    return merged(cut)
