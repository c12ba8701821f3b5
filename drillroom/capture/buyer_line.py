"""A buyer line in an author's own voice: recorded, cut to its words, brought to one loudness."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from drillroom.capture.alignment import RATE
from drillroom.capture.loudness import LEAST_DBFS, ClipCounter, dbfs
from drillroom.capture.mic import Microphone, MicTap, MonoConverter, Samples
from drillroom.errors import CaptureError
from drillroom.live.voice import VoiceDetector

LEAD_S, TAIL_S = 0.12, 0.25
"""So much stays before the first and behind the last word: soft beginnings and dying vowels."""
SPEECH_DBFS = -20.0
"""Active speech level of every line (ITU-T P.56 measures it: the mean power while somebody speaks).
EBU R 128 asks for -23 LUFS of a programme with its pauses; a line has none."""
CEILING_DBFS = -2.0
"""No sample of a line is louder, so that no converter on its way clips (EBU R 128: -1 dBTP)."""
MOST_GAIN_DB = 30.0
"""What needs more was not said into this microphone."""
FADE_S = 0.01
TOO_MANY_CLIPS = 3

NOTHING_SAID = CaptureError(
    "Nothing was heard",
    detail="There is no speech in the recording.",
    remedy="Check the microphone, then say the line once more.",
)
TOO_LOUD = CaptureError(
    "The line was too loud",
    detail="The sound is cut off at its peaks.",
    remedy="Move back from the microphone, or turn it down, and say the line once more.",
)


@dataclass(frozen=True, slots=True)
class BuyerSound:
    """A line as it is stored."""

    samples: bytes
    """16 bit, mono, 48 kHz, little-endian."""
    seconds: float
    peak_dbfs: float


class LineRecorder:
    """Records from one microphone until it is stopped. Belongs to one thread at a time."""

    def __init__(self, microphone: Microphone, now_ns: Callable[[], int], most_s: float) -> None:
        self._microphone, self._most = microphone, round(most_s * RATE)
        self._tap = MicTap(now_ns)
        self._converter: MonoConverter | None = None
        self._parts: list[Samples] = []
        self._count = 0

    def start(self) -> None:
        """Begin.

        Raises:
            DeviceError: the microphone is absent, busy or refuses.
        """
        self._microphone.start(self._tap.on_audio)
        self._converter = MonoConverter(self._microphone.rate)

    def poll(self) -> float:
        """Take in what came since the last call; return its peak in dBFS, the least for nothing."""
        peak = 0.0
        for block in self._tap.waiting():
            if self._converter is None or self.is_full:
                continue
            sound = self._converter.convert(block.samples)
            if len(sound):
                peak = max(peak, float(np.abs(sound).max()))
                self._parts.append(sound)
                self._count += len(sound)
        return dbfs(peak)

    @property
    def seconds(self) -> float:
        """How much was recorded."""
        return self._count / RATE

    @property
    def is_full(self) -> bool:
        """Whether it is as long as a line may be."""
        return self._count >= self._most

    def stop(self) -> Samples:
        """Let the microphone go; return what was recorded, mono at 48 kHz."""
        self._microphone.stop()
        self.poll()
        sound = np.concatenate(self._parts) if self._parts else np.zeros(0, np.float32)
        return sound[: self._most]


def finished(sound: Samples) -> BuyerSound:
    """Return *sound*, mono at 48 kHz, cut to its words, at `SPEECH_DBFS`, with soft ends.

    One gain for all of it: nothing pumps.

    Raises:
        CaptureError: nothing was said, or it was too loud.
    """
    clips = ClipCounter()
    clips.add(sound)
    if clips.clips >= TOO_MANY_CLIPS:
        raise TOO_LOUD
    detector = VoiceDetector()
    detector.add(sound)
    runs = detector.close()
    if not runs:
        raise NOTHING_SAID
    level = sound - np.float32(sound.mean())  # a converter's offset is no sound
    spoken = np.concatenate([level[_at(begin) : _at(end)] for begin, end in runs])
    part = level[max(0, _at(runs[0][0] - LEAD_S)) : _at(runs[-1][1] + TAIL_S)]
    part = part * np.float32(10 ** (_gain_db(spoken, part) / 20))
    _fade(part)
    whole = np.clip(np.rint(part * 32_767), -32_768, 32_767).astype("<i2")
    return BuyerSound(whole.tobytes(), len(whole) / RATE, dbfs(float(np.abs(part).max())))


def _gain_db(spoken: Samples, part: Samples) -> float:
    """Return what brings speech to its level, as far as the ceiling lets it.

    Raises:
        CaptureError: it is so quiet that it was no speech.
    """
    speech_dbfs = dbfs(math.sqrt(float(np.mean(np.square(spoken, dtype=np.float64)))))
    peak_dbfs = dbfs(float(np.abs(part).max()))
    if speech_dbfs <= LEAST_DBFS or SPEECH_DBFS - speech_dbfs > MOST_GAIN_DB:
        raise NOTHING_SAID
    return min(SPEECH_DBFS - speech_dbfs, CEILING_DBFS - peak_dbfs)


def _fade(part: Samples) -> None:
    """Let *part* begin and end softly, in place."""
    count = min(round(FADE_S * RATE), len(part) // 2)
    ramp = (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, count, endpoint=False))).astype(np.float32)
    part[:count] *= ramp
    part[len(part) - count :] *= ramp[::-1]


def _at(seconds: float) -> int:
    return round(seconds * RATE)
