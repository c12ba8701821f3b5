"""Takes, or parts of one, lined up on one axis of time: the same moment at one place. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from drillroom.takes.attempt import Attempt
from drillroom.takes.model import Run

DRIFT_S = 0.05
"""So far apart two takes may run without being lined up anew: nobody hears it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a take, and where it stands on the axis."""

    at_s: float
    begin_s: float
    """Seconds of the take."""
    end_s: float

    @property
    def length_s(self) -> float:
        """How long it lasts."""
        return self.end_s - self.begin_s

    @property
    def until_s(self) -> float:
        """Where it ends on the axis."""
        return self.at_s + self.length_s


Track = tuple[Part, ...]
"""One take or round; of those that are lined up each has the same number of parts."""


def line_up(tracks: Sequence[Sequence[Run]]) -> list[Track]:
    """Return *tracks* with each first stretch at 0, and each next one behind the longest."""
    lined: list[list[Part]] = [[] for _ in tracks]
    at_s = 0.0
    for stretches in zip(*tracks, strict=True):
        for track, (begin_s, end_s) in zip(lined, stretches, strict=True):
            track.append(Part(at_s, begin_s, end_s))
        at_s += max(end_s - begin_s for begin_s, end_s in stretches)
    return [tuple(track) for track in lined]


def line_up_phases(one: Attempt, other: Attempt) -> list[Track]:
    """Return two takes of a drill, lined up at the starts of the phases that both have."""
    points = [(0.0, 0.0), *_starts(one, other)]
    kept = points[:1]
    for mine, theirs in points[1:]:
        if abs((mine - kept[-1][0]) - (theirs - kept[-1][1])) > DRIFT_S:
            kept.append((mine, theirs))
    kept.append((one.seconds, other.seconds))
    return line_up([list(pairwise(times)) for times in zip(*kept, strict=True)])


def _starts(one: Attempt, other: Attempt) -> Iterator[Run]:
    """Yield when each phase that both have begins in either, as long as time goes on in both."""
    theirs = {stretch.phase.id: stretch.begin_s for stretch in other.stretches()}
    before = (0.0, 0.0)
    for stretch in one.stretches():
        start = (stretch.begin_s, theirs.get(stretch.phase.id, -1.0))
        inside = start[0] < one.seconds and start[1] < other.seconds
        if inside and start[0] >= before[0] and start[1] >= before[1]:
            yield start
            before = start
