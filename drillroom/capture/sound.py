"""A pack's recorded sounds as samples that any loudspeaker plays."""

from __future__ import annotations

import av
import numpy as np
import numpy.typing as npt
from av.audio.resampler import AudioResampler

from drillroom.capture.alignment import RATE
from drillroom.drills.sounds import Sound

LEAST_RATE, MOST_RATE = 4_000, 384_000
"""Of sounds that people record; a file's header may say anything."""

Mono = npt.NDArray[np.float32]


def playable(sound: Sound) -> bytes:
    """Return *sound* as 16-bit mono samples at `RATE`, of several channels the middle.

    Nothing is returned for one that is too short to be heard, or whose rate nobody has.
    """
    mono = _as_float(sound)
    if not mono.size or not LEAST_RATE <= sound.rate <= MOST_RATE:
        return b""
    if sound.rate != RATE:
        frame = av.AudioFrame.from_ndarray(mono[np.newaxis, :], format="fltp", layout="mono")
        frame.sample_rate = sound.rate
        resampler = AudioResampler("fltp", "mono", RATE)
        parts = [*resampler.resample(frame), *resampler.resample(None)]
        mono = np.concatenate([np.zeros(0), *(part.to_ndarray()[0] for part in parts)])
    return np.clip(np.rint(mono * 32_767), -32_768, 32_767).astype("<i2").tobytes()


def _as_float(sound: Sound) -> Mono:
    """Return the samples between -1 and 1, of whole frames."""
    frame_bytes = sound.width * sound.channels
    data = sound.samples[: len(sound.samples) // frame_bytes * frame_bytes]
    raw = np.frombuffer(data, np.uint8).reshape(-1, sound.width)
    if sound.width == 1:
        values = raw[:, 0].astype(np.float32) / 128 - 1
    else:  # the sign lies in the last byte: put the sample's bytes at the top of 32 bits
        wide = np.zeros((len(raw), 4), np.uint8)
        wide[:, 4 - sound.width :] = raw
        values = wide.view("<i4")[:, 0].astype(np.float32) / 2**31
    middle: Mono = values.reshape(-1, sound.channels).mean(axis=1, dtype=np.float32)
    return middle
