"""Where somebody speaks in a take: from its sound alone, without knowing any word. Pure.

Speech stands out of the room's noise in many bands at once. The noise of a band is what a tenth of
the last seconds were quieter than there (after minimum statistics, R. Martin, IEEE Trans. Speech
and Audio Processing 9, 2001). What counts is how far a step is above it on the average of all bands
(after the long-term divergence of J. Ramírez et al., Speech Communication 42, 2004), where one band
counts for so much and no more: a hum or a bell fills one or two of them and is no speech. A step
also has to be nearly as loud as the speech before it: whoever talks in the background is not.

Two limits keep a soft syllable from ending a run, a median over five steps takes the click of a key
away. `docs/measures.md` says how well it does, `bench/voice.py` measures it.
"""

from __future__ import annotations

from collections import deque
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from drillroom.takes.model import Run

Samples = npt.NDArray[np.float32]
_Numbers = npt.NDArray[np.float64]

RATE: Final = 48_000
_HOP: Final = 480
"""A step of 10 ms."""
_WINDOW: Final = 2 * _HOP
_STEPS_S: Final = RATE // _HOP
_EDGES_HZ: Final = (150, 300, 450, 600, 800, 1000, 1300, 1600, 2000, 2500, 3200, 4000, 5200, 7000)
_BATCH: Final = 5
"""Steps are worked on by so many, always the same ones: how sound is cut changes no rounding."""
_AHEAD: Final = 100
"""The first second is heard before anything is said of it: a take may begin with a word."""

_LEAST_DB: Final = -85.0
"""A quieter band is as quiet as this: sound that was switched off is no quieter room."""
_MOST_DB: Final = 20.0
"""One band counts for at most so much."""
_TONE_BANDS: Final = 2
"""The clearest bands do not count: a bell fills so many."""
_BIAS_DB: Final = 3.0
"""So far is the mean of white noise above its quietest tenth; measured."""
_NOISE_STEPS: Final = 800
_NOISE_EVERY: Final = 25
_NOISE_PART: Final = 10
_SMOOTH: Final = 9
"""The noise is looked for in means over 90 ms."""

_ON_DB, _OFF_DB = 2.2, 0.8
"""Above the noise: speech begins at the first, and goes on down to the second."""
_ON_PART, _OFF_PART = 0.25, 0.12
"""The same as parts of how far the last speech was above the noise."""
_ON_BELOW_DB, _OFF_BELOW_DB = 12.0, 16.0
"""So much quieter than the last speech, speech may begin, and go on."""
_RISE: Final = 0.03
_FALL_PART, _FALL_DB = 0.9997, 0.005
"""How the memory of the last speech follows: in 0.3 s up, half a decibel a second down."""
_FIRST_ABOVE_DB, _FIRST_LOUD_DB = 6.0, -70.0

_HOLD: Final = 30
"""A gap up to 0.3 s is inside a word, or between two."""
_LEAST: Final = 12
"""A run shorter than 0.12 s is a click."""
_EDGE: Final = 3
"""The first and last 30 ms of a word are too soft to be told from noise."""
_LIVE_LEAST, _LIVE_HOLD = 6, 15
"""The same at once: who waits for a run to be over is late. Gaps of a run then show."""
_BACKGROUND_DB: Final = 15.0
"""A run so much quieter than the take's speech is somebody else's."""


class _Step(NamedTuple):
    """What is known of 10 ms of sound."""

    above_db: float
    """How far it is above the noise, on the average of all bands."""
    loud_db: float


class Edge(NamedTuple):
    """Somebody began to speak, or stopped."""

    speaking: bool
    at_s: float
    """Seconds of the sound; it is told a little later."""


class VoiceDetector:
    """Finds runs of speech while sound comes. Used by one thread, but for `edges`.

    Sound is mono float32 at 48 kHz, shape (samples,), full scale -1.0 to 1.0. How it is cut into
    blocks changes nothing.
    """

    def __init__(self) -> None:
        self._parts: list[Samples] = [np.zeros(_WINDOW - _HOP, np.float32)]
        self._waiting = _WINDOW - _HOP  # samples in the parts
        self._heard = 0  # samples
        self._noise = _Noise()
        self._early: list[_Numbers] = []
        self._last: list[_Step] = []
        self._switch = _Switch()
        self._is_closed = False

    def edges(self) -> list[Edge]:
        """Return what was heard since the last call, in order, as soon as it is known. Any thread.

        Unlike `runs` they also show the gaps inside a run, and somebody in the background.
        """
        live = self._switch.live
        return [live.edges.popleft() for _ in range(len(live.edges))]

    @property
    def runs(self) -> tuple[Run, ...]:
        """Every run that is over by now, in order; a tenth of a second after it was heard."""
        return tuple(run for run, _ in self._switch.runs)

    def add(self, samples: Samples) -> None:
        """Hear *samples*, which follow on the last ones."""
        self._heard += len(samples)
        self._parts.append(samples)
        self._waiting += len(samples)
        whole = (_BATCH - 1) * _HOP + _WINDOW
        if self._waiting < whole:
            return
        sound = np.concatenate(self._parts)
        start = 0
        while len(sound) - start >= whole:
            self._hear(sound[start : start + whole])
            start += _BATCH * _HOP
        self._parts, self._waiting = [sound[start:]], len(sound) - start

    def close(self) -> tuple[Run, ...]:
        """End with the last sample heard; return every run of speech, without the background."""
        if not self._is_closed:
            self._is_closed = True
            sound = np.concatenate(self._parts)
            if len(sound) >= _WINDOW:
                self._hear(sound)
            self._hear_early()
            for _ in range(2):  # the median looks two steps ahead
                self._through_median(self._last[-1:])
            self._switch.close()
        end_s = self._heard / RATE
        return tuple((begin, min(end, end_s)) for begin, end in _foreground(self._switch.runs))

    def _hear(self, sound: Samples) -> None:
        for bands in _bands(sound):
            self._noise.add(bands)
            if self._noise.steps < _AHEAD:
                self._early.append(bands)
            else:
                self._hear_early()
                self._measure(bands)

    def _hear_early(self) -> None:
        early, self._early = self._early, []
        for bands in early:
            self._measure(bands)

    def _measure(self, bands: _Numbers) -> None:
        above = _decibels(bands) - (self._noise.level_db + _BIAS_DB)
        clipped = np.sort(np.minimum(np.maximum(above, 0.0), _MOST_DB))
        above_db = float(clipped[:-_TONE_BANDS].mean())
        step = _Step(above_db, float(_decibels(bands.sum())))
        self._through_median([step] if self._last else [step] * 3)

    def _through_median(self, steps: list[_Step]) -> None:
        for step in steps:
            self._last = [*self._last[-4:], step]
            if len(self._last) == 5:
                above, loud = zip(*self._last, strict=True)
                self._switch.step(_Step(sorted(above)[2], sorted(loud)[2]))


class _Noise:
    """How loud the noise is in each band."""

    def __init__(self) -> None:
        self.steps = 0
        self._power = np.zeros((_SMOOTH, len(_EDGES_HZ) - 1))
        self._means = np.zeros((_NOISE_STEPS, len(_EDGES_HZ) - 1))
        self._level_db: _Numbers | None = None

    def add(self, bands: _Numbers) -> None:
        """Hear one step: the power of each band, shape (bands,)."""
        self._power[self.steps % _SMOOTH] = bands
        mean = self._power.sum(axis=0) / min(self.steps + 1, _SMOOTH)
        self._means[self.steps % _NOISE_STEPS] = mean
        self.steps += 1
        if self.steps % _NOISE_EVERY == 0:
            self._level_db = None

    @property
    def level_db(self) -> _Numbers:
        """The noise of each band, shape (bands,); renewed every quarter second."""
        if self._level_db is None:
            means = self._means[: min(self.steps, _NOISE_STEPS)]
            self._level_db = _decibels(np.percentile(means, _NOISE_PART, axis=0))
        return self._level_db


class _Switch:
    """Turns steps into runs."""

    def __init__(self) -> None:
        self.runs: list[tuple[Run, float]] = []
        """Each run with its loudness in decibels."""
        self.live = _Live()
        self._now = 0
        self._is_on = False
        self._loud = -2  # the last step above the lower limits
        self._said: list[tuple[int, float]] = []  # steps above the limits since it rose, how loud
        self._above_db = _FIRST_ABOVE_DB
        self._loud_db = _FIRST_LOUD_DB

    def step(self, step: _Step) -> None:
        """Hear the next step."""
        self._follow(step)
        above, loud = step.above_db, step.loud_db
        if above >= max(_OFF_DB, _OFF_PART * self._above_db) and (
            loud >= self._loud_db - _OFF_BELOW_DB
        ):
            if not self._is_on and self._loud < self._now - 1:
                self._said = []
            self._loud = self._now
            self._said.append((self._now, loud))
            is_clear = above >= max(_ON_DB, _ON_PART * self._above_db)
            if not self._is_on and is_clear and loud >= self._loud_db - _ON_BELOW_DB:
                self._is_on = True
        elif self._is_on and self._now - self._loud > _HOLD:
            self.close()
        self.live.step(self._now, self._said[0][0] if self._is_on else None, self._loud)
        self._now += 1

    def close(self) -> None:
        """End a run that goes on."""
        if not self._is_on:
            return
        self._is_on = False
        level_db = float(np.percentile([loud for _, loud in self._said], 75))
        # the first run may have begun with somebody in the background: nobody was louder yet
        clear = [step for step, loud in self._said if loud >= level_db - _OFF_BELOW_DB]
        begin, end = clear[0], clear[-1] + 1
        if end - begin >= _LEAST:
            run = (max(0, begin - _EDGE) / _STEPS_S, (end + _EDGE) / _STEPS_S)
            self.runs.append((run, level_db))

    def _follow(self, step: _Step) -> None:
        """Learn how speech is here; it is what is loudest."""
        rise = step.above_db - self._above_db
        self._above_db = self._above_db + _RISE * rise if rise > 0 else self._above_db * _FALL_PART
        rise = step.loud_db - self._loud_db
        self._loud_db += _RISE * rise if rise > 0 else -_FALL_DB


class _Live:
    """Tells at once where speech begins and ends."""

    def __init__(self) -> None:
        self.edges: deque[Edge] = deque()
        self._is_on = False
        self._from = 0  # where it may begin: the end of what was said before

    def step(self, now: int, begin: int | None, loud: int) -> None:
        """Hear the step *now*, of a run since *begin*, or None, whose last loud step is *loud*."""
        goes_on = begin is not None and now - loud <= _LIVE_HOLD
        if goes_on and not self._is_on and loud - max(begin or 0, self._from) >= _LIVE_LEAST - 1:
            self._tell(speaking=True, at=max(begin or 0, self._from) - _EDGE)
        elif self._is_on and not goes_on:
            self._from = now
            self._tell(speaking=False, at=loud + 1 + _EDGE)

    def _tell(self, *, speaking: bool, at: int) -> None:
        self._is_on = speaking
        self.edges.append(Edge(speaking, max(0, at) / _STEPS_S))


def _foreground(runs: list[tuple[Run, float]]) -> list[Run]:
    """Return the runs that are not much quieter than what a quarter of the time is louder than."""
    if not runs:
        return []
    by_loudness = sorted(runs, key=lambda one: one[1])
    told_s = np.cumsum([end - begin for (begin, end), _ in by_loudness])
    usual_db = by_loudness[int(np.searchsorted(told_s, 0.75 * told_s[-1]))][1]
    return [run for run, loud_db in runs if loud_db >= usual_db - _BACKGROUND_DB]


def _bands(sound: Samples) -> _Numbers:
    """Return the power of each band, shape (steps, bands); full scale is about 1."""
    windows = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::_HOP]
    window = np.hanning(_WINDOW + 1)[:-1]
    power = np.square(np.abs(np.fft.rfft(windows * window, axis=1)))
    power *= 2.0 / float(np.square(window).sum()) / _WINDOW
    edges = [round(hertz * _WINDOW / RATE) for hertz in _EDGES_HZ]
    return np.add.reduceat(power[:, : edges[-1]], edges[:-1], axis=1)


def _decibels(power: _Numbers) -> _Numbers:
    """Return powers in decibels, at least `_LEAST_DB`."""
    return 10 * np.log10(np.maximum(power, 10 ** (_LEAST_DB / 10)))
