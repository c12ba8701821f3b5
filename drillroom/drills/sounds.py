"""The recorded sounds beside a pack: whether one is there, and how long it lasts."""

from __future__ import annotations

import stat
import wave
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

MOST_SOUND_BYTES = 30 * 1024 * 1024
"""Two minutes of 48 kHz, stereo, 16 bit are 23 MB."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A recorded sound as its file has it."""

    rate: int
    channels: int
    width: int
    """Bytes of a sample: 1 is unsigned, 2 to 4 are signed, little-endian."""
    samples: bytes


def sound_s(folder: Path, name: str) -> float | None:
    """Return how long the WAV file *name* in *folder* lasts; None if it is no such file."""
    return _read(folder, name, lambda sound: sound.getnframes() / sound.getframerate())


def read_sound(folder: Path, name: str) -> Sound | None:
    """Return the WAV file *name* in *folder*; None if it is no such file, or empty."""
    sound = _read(
        folder,
        name,
        lambda sound: Sound(
            sound.getframerate(),
            sound.getnchannels(),
            sound.getsampwidth(),
            sound.readframes(sound.getnframes()),
        ),
    )
    return sound if sound is not None and sound.samples and sound.rate else None


def copy_sound(folder: Path, name: str, into: Path) -> int:
    """Copy the WAV file *name* from *folder* into another one; return its bytes, 0 for none.

    Raises:
        OSError: it cannot be written.
    """
    path = _plain(folder, name)
    if path is None or sound_s(folder, name) is None:
        return 0
    target = into / name
    target.parent.mkdir(parents=True, exist_ok=True)
    with path.open("rb") as source:
        content = source.read(MOST_SOUND_BYTES)  # it may have grown since it was looked at
    target.write_bytes(content)
    return len(content)


def _read(folder: Path, name: str, part: Callable[[wave.Wave_read], T]) -> T | None:
    """Return *part* of a WAV file; None if there is none."""
    path = _plain(folder, name)
    if path is None:
        return None
    try:
        with wave.open(str(path), "rb") as sound:
            return part(sound)
    except (OSError, EOFError, ValueError, ZeroDivisionError, wave.Error):
        return None


def _plain(folder: Path, name: str) -> Path | None:
    """Return the file *name* in *folder*; None if there is none, or it is too big.

    Links lead nowhere, that of a folder neither: a pack may come from somebody else's share.
    """
    path = folder / name
    try:
        about = path.lstat()
        is_plain = stat.S_ISREG(about.st_mode) and about.st_size <= MOST_SOUND_BYTES
        return path if is_plain and path.resolve() == folder.resolve() / name else None
    except (OSError, ValueError):
        return None
