"""What a finished take really shows: when the flashes are seen and the beeps are heard."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

_WINDOW = 96  # samples: two periods of 1 kHz at 48 kHz
_NEAR_S = 0.5


def sound(media: Path) -> np.ndarray:
    """Return the whole sound as mono float32 at 48 kHz; index 0 is the file's time 0."""
    with av.open(str(media)) as container:
        stream = container.streams.audio[0]
        blocks = [
            (frame.pts or 0, frame.to_ndarray().mean(axis=0)) for frame in container.decode(stream)
        ]
        base = stream.time_base or Fraction(1, 48_000)
    out = np.zeros(
        max(round(pts * base * 48_000) + len(block) for pts, block in blocks), np.float32
    )
    for pts, block in blocks:
        first = round(pts * base * 48_000)
        out[max(0, first) : first + len(block)] = block[max(0, -first) :]
    return out


def beeps(media: Path) -> list[float]:
    """Return when each 1 kHz tone begins."""
    samples = sound(media)
    turn = samples * np.exp(-2j * np.pi * 1000 / 48_000 * np.arange(len(samples)))
    tone = np.abs(np.convolve(turn, np.ones(_WINDOW) / _WINDOW, "same"))
    is_on = tone > 0.5 * 0.25  # a tone of amplitude 0.5 gives 0.25; half of it is its very edge
    starts = np.flatnonzero(is_on[1:] & ~is_on[:-1]) + 1
    return [float(start) / 48_000 for start in starts]


def flashes(media: Path) -> list[float]:
    """Return when each white picture after a darker one is shown."""
    found, was_white = [], True
    with av.open(str(media)) as container:
        stream = container.streams.video[0]
        for frame in container.decode(stream):
            luma = np.frombuffer(bytes(frame.planes[0]), np.uint8)
            is_white = float(luma[::97].mean()) > 180
            if is_white and not was_white:
                found.append(float(frame.time))
            was_white = is_white
    return found


def flash_and_beep(media: Path) -> list[tuple[float, float]]:
    """Return (flash, beep) in seconds for each flash that has a beep near it."""
    heard = beeps(media)
    pairs = []
    for flash in flashes(media):
        near = [beep for beep in heard if abs(beep - flash) < _NEAR_S]
        if near:
            pairs.append((flash, min(near, key=lambda beep: abs(beep - flash))))
    return pairs
