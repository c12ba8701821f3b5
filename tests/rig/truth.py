"""What a finished take really shows: when the flashes are seen and the beeps are heard."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from tests.rig.feeder import SWEEP_HZ, SWEEP_HZ_S
from tests.rig.http_camera import TIME_BITS

_WINDOW = 96  # samples: two periods of 1 kHz at 48 kHz
_NEAR_S = 0.5
_PITCH_SAMPLES = 480


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


def boxes(media: Path) -> list[str]:
    """Return the names of the outer boxes of an MP4 file in order (ISO/IEC 14496-12, 4.2)."""
    data, at, names = media.read_bytes(), 0, []
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        names.append(data[at + 4 : at + 8].decode("latin-1"))
        at += size if size > 1 else int.from_bytes(data[at + 8 : at + 16], "big") or len(data)
    return names


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


def spoken(media: Path, start_s: float) -> np.ndarray:
    """Return for every 10 ms of a sound made of sweeps when its middle was spoken.

    Shape (parts, 2): seconds of the file, and seconds since *start_s* of the monotonic clock.
    """
    samples = sound(media)
    spectrum = np.fft.fft(samples)
    spectrum[len(samples) // 2 :] = 0  # what is left turns one way, and its angle is the phase
    turn = np.fft.ifft(spectrum)
    step = np.angle(turn[1:] * turn[:-1].conj())
    parts = len(step) // _PITCH_SAMPLES
    turned = step[: parts * _PITCH_SAMPLES].reshape(parts, _PITCH_SAMPLES).mean(axis=1)
    pitch_hz = turned * 48_000 / (2 * np.pi)
    middles_s = (np.arange(parts) + 0.5) * _PITCH_SAMPLES / 48_000
    said_s = (pitch_hz - SWEEP_HZ) / SWEEP_HZ_S
    return np.column_stack((middles_s, _whole(said_s - start_s, middles_s, 2.0)))


def shown(media: Path, start_s: float) -> np.ndarray:
    """Return for every picture of a camera that tells when it is shown and when it was due.

    Shape (pictures, 2): seconds of the file, and seconds since *start_s* of the monotonic clock.
    """
    times_s, told_s = [], []
    with av.open(str(media)) as container:
        for frame in container.decode(video=0):
            luma = frame.to_ndarray(format="gray")
            middles = (np.arange(TIME_BITS) + 0.5) * (frame.width // TIME_BITS)
            bits = luma[frame.height // 2, middles.astype(int)] > 128
            times_s.append(float(frame.time))
            told_s.append(sum(bool(bit) << n for n, bit in enumerate(reversed(bits))) / 1000)
    at_s = np.array(times_s)
    turn_s = (1 << TIME_BITS) / 1000
    return np.column_stack((at_s, _whole(np.array(told_s) - start_s, at_s, turn_s)))


def _whole(partly_s: np.ndarray, near_s: np.ndarray, turn_s: float) -> np.ndarray:
    """Return the times that are known but for whole turns, each the nearest to *near_s*."""
    return np.asarray(partly_s + np.round((near_s - partly_s) / turn_s) * turn_s)


def flash_and_beep(media: Path) -> list[tuple[float, float]]:
    """Return (flash, beep) in seconds for each flash that has a beep near it."""
    heard = beeps(media)
    pairs = []
    for flash in flashes(media):
        near = [beep for beep in heard if abs(beep - flash) < _NEAR_S]
        if near:
            pairs.append((flash, min(near, key=lambda beep: abs(beep - flash))))
    return pairs
