"""The loudness of a take over its length, for the waveform of a timeline."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import av
import numpy as np
from av.container import InputContainer
from numpy.typing import NDArray

from drillroom.errors import MediaError

_FLOOR_DBFS = -48.0


def peaks(media: Path, bars: int) -> list[float]:
    """Return the loudest sample of each of *bars* equal parts: 0 silence, 1 full scale.

    Loudness is shown as people hear it, in decibels above a floor. A take without sound has none.

    Raises:
        MediaError: the file cannot be read.
    """
    try:
        with av.open(str(media)) as container:
            if not container.streams.audio:
                return []
            levels = _levels(container)
    except (OSError, av.FFmpegError) as exc:
        raise MediaError(
            "The take's sound cannot be read",
            detail=f"{media}: {exc.strerror or exc}",
            remedy="The take can still be reviewed, without its waveform.",
        ) from exc
    return _bars(levels, bars)


def _levels(container: InputContainer) -> NDArray[np.float64]:
    """Return the loudest sample of each coded frame of sound, about 21 ms."""
    found = [
        float(np.max(np.abs(frame.to_ndarray()), initial=0.0))
        for frame in container.decode(audio=0)
    ]
    return np.asarray(found)


def _bars(levels: NDArray[np.float64], bars: int) -> list[float]:
    if not len(levels):
        return []
    edges = np.linspace(0, len(levels), bars + 1).astype(int)
    loudest = np.array([levels[a : max(a + 1, b)].max() for a, b in pairwise(edges)])
    decibels = 20 * np.log10(np.maximum(loudest, 1e-6))
    shown: NDArray[np.float64] = np.clip(1 - decibels / _FLOOR_DBFS, 0.0, 1.0)
    return [round(float(bar), 3) for bar in shown]
