"""How loud a take is: its peak, where it is too loud, and how quiet it is between the words."""

from __future__ import annotations

import math
from array import array

import numpy as np

from drillroom.capture.alignment import RATE
from drillroom.capture.mic import Samples

LEAST_DBFS = -120.0
_FULL = 0.99
_RUN = 3
"""So many samples at full scale in a row are one clip; Audacity's "Find Clipping" counts alike."""
_WINDOW = RATE // 10
_QUIET_PART = 10
"""Percentile. Nobody speaks for nine tenths of a take without a breath of 0.1 s."""


class ClipCounter:
    """Counts where sound is cut off at full scale."""

    def __init__(self) -> None:
        self.clips = 0
        self._run = 0  # samples at full scale at the end of what came so far

    def add(self, samples: Samples) -> None:
        """Look at mono *samples*, which follow on the last ones."""
        if not len(samples):
            return
        if max(float(samples.max()), -float(samples.min())) < _FULL:  # the usual case
            self._run = 0
            return
        full = np.concatenate(([False], np.abs(samples) >= _FULL, [False]))
        edges = np.flatnonzero(full[1:] != full[:-1])
        lengths = edges[1::2] - edges[::2]
        if edges[0] == 0:
            self.clips -= self._run >= _RUN  # the same one goes on
            lengths[0] += self._run
        self.clips += int(np.count_nonzero(lengths >= _RUN))
        self._run = int(lengths[-1]) if edges[-1] == len(samples) else 0


class NoiseFloor:
    """Learns how quiet a take is between the words, from its loudness in each 0.1 s.

    A tenth of all stretches of 0.1 s are quieter than it: the idea of minimum statistics
    (R. Martin, IEEE Trans. Speech and Audio Processing 9, 2001), without its smoothing.
    """

    def __init__(self) -> None:
        self._power = 0.0
        self._count = 0
        self._levels = array("f")

    def add(self, samples: Samples) -> None:
        """Hear mono *samples*, which follow on the last ones."""
        self._power += float(np.dot(samples, samples))
        self._count += len(samples)
        if self._count >= _WINDOW:
            self._levels.append(dbfs(math.sqrt(self._power / self._count)))
            self._power, self._count = 0.0, 0

    @property
    def dbfs(self) -> float | None:
        """The floor; None for a take that is too short to have one."""
        if not self._levels:
            return None
        return round(float(np.percentile(np.asarray(self._levels), _QUIET_PART)), 1)


def dbfs(value: float) -> float:
    """Return a value in decibels below full scale, at least `LEAST_DBFS`."""
    return max(LEAST_DBFS, 20 * math.log10(value)) if value > 0 else LEAST_DBFS
