"""Keys pressed at given times of a take: read from a file, so that a take can be replayed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from drillroom.errors import DrillroomError
from drillroom.live.runner import NEXT_KEY, STOP_KEY
from drillroom.phrase import Phrase

KEYS = (*"123456789", NEXT_KEY, STOP_KEY)
MAX_PRESSES = 10_000


@dataclass(frozen=True, slots=True)
class KeyPress:
    """One key at one moment of the take."""

    at_s: float
    key: str


def read_keys(path: Path) -> tuple[KeyPress, ...]:
    """Return the presses of a file with lines `AT_S KEY`, in order of time.

    Empty lines and lines that begin with # are passed over.

    Raises:
        DrillroomError: the file cannot be read, or a line has another form.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as exc:
        raise DrillroomError("The keys cannot be read", detail=f"{path}: {exc}") from exc
    presses = [
        _press(line.split(), f"{path.name} line {number}")
        for number, line in enumerate(lines[:MAX_PRESSES], start=1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    return tuple(sorted(presses, key=lambda press: press.at_s))


def _press(words: list[str], where: str) -> KeyPress:
    remedy = Phrase(
        "Write a time in seconds and a key, as in 12.5 1. Keys: {keys}.", keys=" ".join(KEYS)
    )
    if len(words) != 2 or words[1].lower() not in KEYS:
        raise DrillroomError(
            Phrase("{where} is not a key press", where=where), detail=" ".join(words), remedy=remedy
        )
    try:
        at_s = float(words[0])
    except ValueError:
        at_s = math.nan
    if not (math.isfinite(at_s) and at_s >= 0):
        raise DrillroomError(
            Phrase("{where} has no time", where=where), detail=" ".join(words), remedy=remedy
        )
    return KeyPress(at_s, words[1].lower())
