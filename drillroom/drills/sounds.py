"""The recorded sounds beside a pack: whether one is there, and how long it lasts."""

from __future__ import annotations

import stat
import wave
from pathlib import Path

MOST_SOUND_BYTES = 30 * 1024 * 1024
"""Two minutes of 48 kHz, stereo, 16 bit are 23 MB."""


def sound_s(folder: Path, name: str) -> float | None:
    """Return how long the WAV file *name* in *folder* lasts; None if it is no such file.

    Links are not followed: a pack may come from somebody else's share.
    """
    path = folder / name
    try:
        about = path.lstat()
        if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_SOUND_BYTES:
            return None
        with wave.open(str(path), "rb") as sound:
            return sound.getnframes() / sound.getframerate()
    except (OSError, EOFError, ValueError, ZeroDivisionError, wave.Error):
        return None
