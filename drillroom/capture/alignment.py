"""Device times to one take clock: where on the sound's timeline did a moment fall?

The sound is the master and is never resampled. Its clock is learnt from the arrival times of its
blocks: with ``n`` samples delivered at ``t``, the lateness ``d = t - n / rate`` is a constant, plus
drift, plus a delay that is never negative. So the true line lies on or under every point, and the
lower edge of the convex hull finds it, however busy the computer is; an average would not.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

RATE = 48_000
"""Samples a second of every take."""

_WINDOW_S = 0.5  # one point (the least late block) is kept of each such stretch
_HISTORY = 240  # points: two minutes; older ones would hide that a crystal warms up
_FIRST_FIT_S = 3.0  # before that, a slope would be noise; 500 ppm make 1.5 ms by then
_TRUSTED_S = 30.0
"""A slope counts in full from here on. Some drivers keep up to a block back for seconds: over three
seconds that would look like 2,000 ppm, which no crystal has."""

_LOST = ((0.5, 0.040), (1.5, 0.020))
"""(seconds, at least this late): lateness that lasts so long is lost samples, not a slow block."""
_STALL_S = 0.4
_LOST_AFTER_STALL = ((0.1, 0.040),)
"""After a stall either everything arrives in a burst or it is lost: 0.1 s tells which."""
_MOVED = (3.0, 0.008)
"""Less than that is a driver that changed its habits, or a block: the line moves, without a gap."""


@dataclass(frozen=True, slots=True)
class ClockLine:
    """A straight line between sample positions and the monotonic clock."""

    base_ns: int
    offset_s: float
    """Seconds after base_ns at which position 0 was spoken."""
    drift: float
    """Seconds a second by which the sound's clock is slow (+200 ppm = 0.0002)."""

    def position(self, at_ns: int) -> float:
        """Return the sample position that was spoken at *at_ns*."""
        return ((at_ns - self.base_ns) / 1e9 - self.offset_s) / (1.0 + self.drift) * RATE

    def lateness_s(self, position: int, at_ns: int) -> float:
        """Return by how much a block that ends at *position* came later than this line says."""
        spoken_s = position / RATE
        return (at_ns - self.base_ns) / 1e9 - spoken_s - self.offset_s - self.drift * spoken_s


@dataclass(frozen=True, slots=True)
class _Point:
    spoken_s: float
    late_s: float


def lower_edge(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return (offset, slope) of the lower convex hull's edge below the points' middle.

    Of all lines that lie on or under every point it is the one nearest to them on average.
    *points* are sorted by x, at least two.
    """
    hull: list[tuple[float, float]] = []
    for x, y in points:
        while len(hull) > 1 and _is_above(hull[-2], hull[-1], (x, y)):
            hull.pop()
        hull.append((x, y))
    middle = sum(x for x, _ in points) / len(points)
    for (x0, y0), (x1, y1) in pairwise(hull):
        if x1 >= middle:
            slope = (y1 - y0) / (x1 - x0)
            return y0 - slope * x0, slope
    raise ValueError("points need at least two different x")


def _is_above(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    """Whether *b* lies on or above the line from *a* to *c*."""
    return (b[1] - a[1]) * (c[0] - a[0]) >= (c[1] - a[1]) * (b[0] - a[0])


class SampleClock:
    """Learns the sound's clock from block arrivals and notices samples that never came.

    Used by the encoder thread alone; others read `line`, which is replaced as a whole.
    """

    def __init__(self) -> None:
        self.position = 0
        """Position after the last block: samples delivered plus samples inserted."""
        self.line: ClockLine | None = None
        self._points: deque[_Point] = deque(maxlen=_HISTORY)
        self._window: _Point | None = None
        self._window_end_s = 0.0
        self._recent: deque[tuple[int, float]] = deque()
        self._limits: tuple[tuple[float, float], ...] = _LOST
        self._known_drift = 0.0  # from before the last repair
        self._last_ns: int | None = None
        self._in_time_ns = 0

    def add(self, samples: int, at_ns: int) -> int:
        """Count a block of *samples* that arrived at *at_ns*; return how many were lost before it.

        The position has then moved on by the lost ones. Where they were only late after all, sound
        and picture still agree: the pictures follow the line, and the line follows the sound.
        """
        self.position += samples
        if self.line is None:
            self.line = ClockLine(at_ns, -self.position / RATE, 0.0)
        lost = self._look(at_ns, self.line)
        self._learn(at_ns, self.line)
        self._last_ns = at_ns
        return lost

    def _look(self, at_ns: int, line: ClockLine) -> int:
        """Find lateness that lasts; move the position or only the line."""
        if self._last_ns is not None and at_ns - self._last_ns > _STALL_S * 1e9:
            self._limits = _LOST_AFTER_STALL
            self._recent.clear()
        late_s = line.lateness_s(self.position, at_ns)
        self._recent.append((at_ns, late_s))
        # one entry older than the longest stretch stays: blocks may come four at a time
        while len(self._recent) > 1 and at_ns - self._recent[1][0] >= _MOVED[0] * 1e9:
            self._recent.popleft()
        if self._limits is not _LOST and at_ns - self._recent[0][0] > 2 * _STALL_S * 1e9:
            self._limits = _LOST
        if late_s < _MOVED[1]:
            self._in_time_ns = at_ns
        if at_ns - self._in_time_ns < self._limits[0][0] * 1e9:  # the usual case: nothing lasts
            return 0
        for seconds, limit_s in (*self._limits, _MOVED):
            lasting_s = self._lasting_s(seconds, at_ns)
            if lasting_s > limit_s:
                lost = 0 if (seconds, limit_s) == _MOVED else round(lasting_s * RATE)
                self._start_over(lost, line.drift)
                return lost
        return 0

    def _lasting_s(self, seconds: float, at_ns: int) -> float:
        """Return the least lateness of the last *seconds*; 0 while we know less than that."""
        if at_ns - self._recent[0][0] < seconds * 1e9:
            return 0.0
        least_s = min(late for when, late in self._recent if at_ns - when <= seconds * 1e9)
        if least_s < _MOVED[1]:
            return 0.0
        # the newer half alone: a block that was slow before the gap may be in the older one
        newer = [(when, late) for when, late in self._recent if at_ns - when <= seconds * 5e8]
        if at_ns - newer[0][0] < seconds * 2.5e8:
            return 0.0  # the first block after a halt says nothing yet: the others may catch up
        return min(late for _, late in newer)

    def _start_over(self, lost: int, drift: float) -> None:
        """Put *lost* samples in, keep the drift and fit only the offset again."""
        self.position += lost
        self._limits = _LOST
        self._recent.clear()
        self._points.clear()
        self._window = None
        self._known_drift = drift

    def _learn(self, at_ns: int, line: ClockLine) -> None:
        spoken_s = self.position / RATE
        point = _Point(spoken_s, (at_ns - line.base_ns) / 1e9 - spoken_s)
        if self._window is None:
            self._window, self._window_end_s = point, spoken_s + _WINDOW_S
        elif point.late_s < self._window.late_s:
            self._window = point
        if spoken_s >= self._window_end_s:
            self._points.append(self._window)
            self._window = None
            self.line = self._fit(line.base_ns, [*self._points])
        elif not self._points:  # the first half second: the best guess so far
            self.line = self._fit(line.base_ns, [self._window])

    def _fit(self, base_ns: int, points: list[_Point]) -> ClockLine:
        span_s = points[-1].spoken_s - points[0].spoken_s
        drift = self._known_drift
        if span_s >= _FIRST_FIT_S:
            _, slope = lower_edge([(p.spoken_s, p.late_s) for p in points])
            drift += (slope - drift) * min(1.0, span_s / _TRUSTED_S)
        offset_s = min(p.late_s - drift * p.spoken_s for p in points)
        return ClockLine(base_ns, offset_s, drift)
