"""What a child answered, checked: it has read what others wrote, so nothing it says is trusted."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from drillroom.errors import LibraryError, MediaError
from drillroom.takes.model import Certificate, Entry, EntryKind, Run
from drillroom.takes.timeline import speech_from_json

_MOST_S: Final = 86_400.0
_MOST_FAULTS: Final = 20
_MOST_TEXT: Final = 300
_CODECS: Final = ("", "h264", "aac")


def seconds_in(answer: Mapping[str, object]) -> float:
    """Return the length in the answer to `look`.

    Raises:
        MediaError: it has none.
    """
    return _number(answer.get("seconds"), 0.0, _MOST_S)


def peaks_in(answer: Mapping[str, object], most: int) -> list[float]:
    """Return the bars in the answer to `check`, each 0 to 1.

    Raises:
        MediaError: they are none.
    """
    bars = answer.get("peaks")
    if not isinstance(bars, list) or len(bars) > most:
        raise _nonsense()
    return [_number(bar, 0.0, 1.0) for bar in bars]


def certificate_of(answer: Mapping[str, object]) -> Certificate:
    """Return the certificate in the answer to `convert`.

    Raises:
        MediaError: it is none.
    """
    keys = answer.get("certificate")
    if not isinstance(keys, dict):
        raise _nonsense()
    noise = keys.get("noise_floor_dbfs")
    return Certificate(
        video=_codec(keys.get("video")),
        audio=_codec(keys.get("audio")),
        seconds=_number(keys.get("seconds"), 0.0, _MOST_S),
        frames=_count(keys.get("frames")),
        dropped_frames=_count(keys.get("dropped_frames")),
        dropped_samples=_count(keys.get("dropped_samples")),
        end_offset_s=_number(keys.get("end_offset_s"), -_MOST_S, _MOST_S),
        peak_dbfs=_level(keys.get("peak_dbfs")),
        sha256=_sha256(keys.get("sha256")),
        noise_floor_dbfs=None if noise is None else _level(noise),
        speech=_speech(keys.get("speech")),
    )


def faults_of(answer: Mapping[str, object]) -> tuple[Entry, ...]:
    """Return the faults in the answer to `convert`.

    Raises:
        MediaError: they are none.
    """
    faults = answer.get("faults")
    if not isinstance(faults, list) or len(faults) > _MOST_FAULTS:
        raise _nonsense()
    return tuple(_fault(fault) for fault in faults)


def _fault(fault: object) -> Entry:
    match fault:
        case [str() as kind, str() as text] if len(kind) + len(text) <= _MOST_TEXT:
            if kind.isprintable() and text.isprintable():
                return Entry(0.0, EntryKind.FAULT, kind, text)
    raise _nonsense()


def _number(value: object, least: float, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _nonsense()
    if not math.isfinite(value) or not least <= value <= most:
        raise _nonsense()
    return float(value)


def _level(value: object) -> float:
    return _number(value, -200.0, 100.0)


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 40:
        raise _nonsense()
    return value


def _codec(value: object) -> str:
    if value not in _CODECS:
        raise _nonsense()
    return str(value)


def _speech(value: object) -> tuple[Run, ...] | None:
    try:
        return speech_from_json(value)
    except LibraryError as exc:
        raise _nonsense() from exc


def _sha256(value: object) -> str:
    if not isinstance(value, str) or len(value) != 64 or set(value) - set("0123456789abcdef"):
        raise _nonsense()
    return value


def _nonsense() -> MediaError:
    return MediaError(
        "The file cannot be read",
        detail="What reading it in a process of its own came to makes no sense.",
        remedy="Save it as MP4 with the program that plays it, and try that.",
    )
