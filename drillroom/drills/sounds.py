"""What lies beside a pack: recorded sounds and demonstrations, read and written without links."""

from __future__ import annotations

import io
import json
import os
import stat
import wave
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from drillroom.drills.check import shown
from drillroom.errors import DrillroomError
from drillroom.phrase import Phrase

T = TypeVar("T")

MOST_SOUND_BYTES = 30 * 1024 * 1024
"""Two minutes of 48 kHz, stereo, 16 bit are 23 MB."""
DEMONSTRATION_FILES = ("take.mp4", "take.json")
_MOST = {".wav": MOST_SOUND_BYTES, ".mp4": 200 * 1024 * 1024, ".json": 1024 * 1024}
"""Bytes by a file's ending: an hour of drill at 720p is about 200 MB."""


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
    return _read(folder, name, lambda sound, frames: frames / sound.getframerate())


def read_sound(folder: Path, name: str) -> Sound | None:
    """Return the WAV file *name* in *folder*; None if it is no such file, or empty."""
    sound = _read(
        folder,
        name,
        lambda sound, frames: Sound(
            sound.getframerate(),
            sound.getnchannels(),
            sound.getsampwidth(),
            sound.readframes(frames),
        ),
    )
    return sound if sound is not None and sound.samples and sound.rate else None


def copy_medium(folder: Path, name: str, into: Path) -> int:
    """Copy the file *name* from *folder* into another one; return its bytes, 0 for none.

    Raises:
        OSError: it cannot be written.
    """
    path = plain_file(folder, name)
    if path is None or (path.suffix == ".wav" and sound_s(folder, name) is None):
        return 0
    target = into / name
    target.parent.mkdir(parents=True, exist_ok=True)
    left = most_bytes(name)
    with path.open("rb") as source, target.open("wb") as copy:
        while left and (chunk := source.read(min(left, 1 << 20))):  # it may have grown meanwhile
            left -= copy.write(chunk)
    return most_bytes(name) - left


def demonstration_flaw(folder: Path, name: str, drill_id: str) -> str:
    """Return why the demonstration *name* in *folder* is none of that drill; "" if it is one.

    It is looked at from outside: what its paper says in full `sync/demonstrating.py` reads.
    """
    for file in DEMONSTRATION_FILES:
        if plain_file(folder, f"{name}/{file}") is None:
            odd = f"its {file} is a link or no plain file, or over {most_bytes(file) >> 20} MB"
            return odd if (folder / name / file).exists() else f"there is no {file} in it"
    try:
        keys = json.loads((folder / name / DEMONSTRATION_FILES[1]).read_bytes())
        of = str(keys["drill"]["drills"][0]["id"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return f"its {DEMONSTRATION_FILES[1]} cannot be read"
    return "" if of == drill_id else f"it is a take of the drill '{shown(of)}'"


def most_bytes(name: str) -> int:
    """Return how large the file *name* of a pack may be; 0 for one that packs do not have."""
    return _MOST.get(Path(name).suffix, 0)


def write_sound(folder: Path, name: str, samples: bytes, rate: int) -> bytes | None:
    """Write the WAV file *name* into *folder*, whole: 16 bit, mono; return what was there before.

    Raises:
        DrillroomError: the folder cannot be written, or a part of the way is a link.
    """
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(samples)
    return put_sound(folder, name, out.getvalue())


def put_sound(folder: Path, name: str, content: bytes | None) -> bytes | None:
    """Put *content* at *name* in *folder*, None for no file; return what was there before.

    Raises:
        DrillroomError: the folder cannot be written, or a part of the way is a link.
    """
    target = folder / name
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.parent.resolve() != (folder.resolve() / name).parent or target.is_symlink():
            raise _unwritable(target, Phrase("A part of the way there is a link."))
        before = target.read_bytes() if target.is_file() else None
        if content is None:
            target.unlink(missing_ok=True)
            return before
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as exc:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise _unwritable(target, f"{exc.strerror}.") from exc
    return before


def _unwritable(target: Path, why: str) -> DrillroomError:
    return DrillroomError(
        "The sound cannot be stored",
        detail=Phrase("{file}: {why}", file=target, why=why),
        remedy="Check the rights and the free space of the pack's folder.",
    )


def _read(folder: Path, name: str, part: Callable[[wave.Wave_read, int], T]) -> T | None:
    """Return *part* of a WAV file and its number of frames; None if there is none."""
    path = plain_file(folder, name)
    if path is None:
        return None
    try:
        with wave.open(str(path), "rb") as sound:
            # its header may promise gigabytes that are not there, and reading asks for them first
            room = path.stat().st_size // (sound.getsampwidth() * sound.getnchannels())
            return part(sound, min(sound.getnframes(), room))
    except (OSError, EOFError, ValueError, ZeroDivisionError, wave.Error):
        return None


def plain_file(folder: Path, name: str) -> Path | None:
    """Return the file *name* in *folder*; None if there is none, or it is too big.

    Links lead nowhere, that of a folder neither: a pack may come from somebody else's share.
    """
    path = folder / name
    try:
        about = path.lstat()
        is_plain = stat.S_ISREG(about.st_mode) and about.st_size <= most_bytes(name)
        return path if is_plain and path.resolve() == folder.resolve() / name else None
    except (OSError, ValueError):
        return None
