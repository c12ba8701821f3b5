"""Sound on its way in: counted, put in its place, measured, and kept for a few seconds."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event

import numpy as np

from drillroom.capture.alignment import RATE, ClockLine, SampleClock
from drillroom.capture.mic import Block, MonoConverter, Samples

_KEPT_S = 3.0  # a slow disk may take as long to create a file
_QUIETEST_DBFS = -120.0


@dataclass(frozen=True, slots=True)
class Sound:
    """Mono sound at 48 kHz with its place on the sound's timeline."""

    first: int
    """Position of the first sample; a jump against the last one means lost samples."""
    samples: Samples

    @property
    def end(self) -> int:
        """Position after the last sample."""
        return self.first + len(self.samples)


class SoundIntake:
    """Gives every block its position. Used by the encoder thread alone."""

    def __init__(self, rate: int) -> None:
        self.first = Event()
        """Set once sound has come and its clock is known."""
        self.last_ns = 0
        """When the last block arrived."""
        self.loud_ns = 0
        """When the last block arrived that was not all zeros."""
        self._clock = SampleClock()
        self._converter = MonoConverter(rate)
        self._kept: deque[Sound] = deque()

    @property
    def line(self) -> ClockLine | None:
        """How the sound's clock runs; None before the first block. Any thread may ask."""
        return self._clock.line

    def take_in(self, block: Block) -> Sound:
        """Return *block* as mono in its place."""
        samples = self._converter.convert(block.samples)
        self._clock.add(len(samples), block.at_ns)
        sound = Sound(self._clock.position - len(samples), samples)
        self.last_ns = block.at_ns
        self.loud_ns = self.loud_ns or block.at_ns
        if samples.any():
            self.loud_ns = block.at_ns
        self._kept.append(sound)
        while sound.end - self._kept[0].end > _KEPT_S * RATE:
            self._kept.popleft()
        self.first.set()
        return sound

    def kept(self) -> Iterator[Sound]:
        """Yield the last seconds, oldest first: what a take that has just begun may still need."""
        yield from self._kept


def level_dbfs(samples: Samples) -> float:
    """Return the loudness (root mean square) of mono *samples*; full-scale square wave is 0."""
    if not len(samples):
        return _QUIETEST_DBFS
    power = float(np.dot(samples, samples)) / len(samples)
    return max(_QUIETEST_DBFS, 10.0 * np.log10(power)) if power > 0 else _QUIETEST_DBFS
