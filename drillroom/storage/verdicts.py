"""Whether a recording that somebody sent may be shown, kept beside the copy that it is about."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from drillroom.storage.take_folder import write_whole

NAME: Final = "checked.json"
_VERSION: Final = 1
"""Of the check itself: a verdict of another one is no verdict."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check of a recording came to."""

    sha256: str
    """Of the recording, hexadecimal."""
    refused: str
    """Why it is not shown, in a sentence; "" when it may be."""
    peaks: tuple[float, ...] = ()
    """The bars of its waveform, each 0 to 1."""


def read_verdict(folder: Path, sha256: str) -> Verdict | None:
    """Return what is known of the recording with this hash in a received take's folder."""
    try:
        data = json.loads((folder / NAME).read_text(encoding="utf-8"))
        if data["v"] != _VERSION or data["sha256"] != sha256:
            return None
        peaks = tuple(min(1.0, max(0.0, float(bar))) for bar in data["peaks"])
        return Verdict(sha256, str(data["refused"]), peaks)
    except (OSError, ValueError, TypeError, LookupError):
        return None  # there is none that can be used: the check is made anew


def keep_verdict(folder: Path, verdict: Verdict) -> None:
    """Keep a verdict; one that cannot be kept is found again."""
    data = {
        "v": _VERSION,
        "sha256": verdict.sha256,
        "refused": verdict.refused,
        "peaks": verdict.peaks,
    }
    with suppress(OSError):
        write_whole(folder / NAME, json.dumps(data).encode())
