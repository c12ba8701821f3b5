"""Brings a sound or video file of any kind into the app's own form, in a limited child process."""

from __future__ import annotations

import logging
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from drillroom.capture.foreign.answers import certificate_of, faults_of, seconds_in
from drillroom.capture.foreign.confined import (
    ChildFailedError,
    ChildStoppedError,
    Watch,
    run_confined,
)
from drillroom.capture.foreign.limits import MIB, Limits
from drillroom.capture.guard import LEAST_FREE_BYTES, FreeBytes, free_bytes
from drillroom.drills.model import MOST_DRILL_S
from drillroom.errors import ImportStoppedError, MediaError
from drillroom.phrase import Phrase
from drillroom.takes.model import Certificate, Entry
from drillroom.takes.timeline import shown_name

logger = logging.getLogger(__name__)

LOOK_LIMITS: Final = Limits(wall_s=20, stall_s=20)
_USUAL_BYTES_S = 500_000  # 4 Mbit/s, as for a recording
_MOST_BYTES_S = 3_000_000
_CONVERT_MEMORY = 3072 * MIB  # decoding 4096 × 2304 on several threads takes more than a check
_REMEDY = Phrase("Nothing was kept. Save it as MP4 with another program, and import that.")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an imported file became."""

    certificate: Certificate
    faults: tuple[Entry, ...]
    """What was wrong with the file, or is with what it became."""


def import_media(
    source: Path, target: Path, watch: Watch, *, free: FreeBytes = free_bytes
) -> Imported:
    """Make a recording at *target* of the file *source*, which stays as it is.

    Raises:
        MediaError: it cannot be read, is too long, or there is no room; *target* is to be removed.
        ImportStoppedError: the person stopped it.
    """
    size = _must_be_file(source)
    job = partial(_in_child, source)
    seconds = seconds_in(job({"do": "look"}, LOOK_LIMITS, Watch(is_stopped=watch.is_stopped)))
    _check_room(target.parent, source, max(size, round(seconds * _USUAL_BYTES_S)), free)
    longest_s = seconds or MOST_DRILL_S
    limits = Limits(
        wall_s=120 + 10 * longest_s,
        stall_s=60,
        memory_bytes=_CONVERT_MEMORY,
        file_bytes=100 * MIB + max(size, round(longest_s * _MOST_BYTES_S)),
    )
    answer = job({"do": "convert", "target": str(target)}, limits, watch)
    certificate = certificate_of(answer)
    logger.info("file imported %s", certificate.line())
    return Imported(certificate, faults_of(answer))


def _in_child(
    source: Path, job: Mapping[str, object], limits: Limits, watch: Watch
) -> Mapping[str, object]:
    try:
        return run_confined({"source": str(source.absolute()), **job}, limits, watch)
    except ChildFailedError as exc:
        raise _unreadable(source, exc.why) from exc
    except ChildStoppedError as exc:
        raise ImportStoppedError(
            "The import was stopped",
            detail=Phrase("Nothing of {file} was kept.", file=shown_name(source)),
        ) from exc


def _must_be_file(source: Path) -> int:
    """Return the size of an ordinary file that we may read."""
    try:
        found = source.lstat()
        if stat.S_ISLNK(found.st_mode):
            raise _unreadable(source, Phrase("It is a link. Choose the file that it points to."))
        if not stat.S_ISREG(found.st_mode):
            raise _unreadable(source, Phrase("It is no ordinary file."))
        with source.open("rb"):
            pass
    except OSError as exc:
        raise _unreadable(source, f"{exc.strerror}.") from exc
    if not found.st_size:
        raise _unreadable(source, Phrase("It is empty."))
    return found.st_size


def _check_room(folder: Path, source: Path, needed: int, free: FreeBytes) -> None:
    left, needed = free(folder), needed + LEAST_FREE_BYTES
    if left < needed:
        raise MediaError(
            Phrase("There is no room to import {file}", file=shown_name(source)),
            detail=Phrase(
                "{left} MB are left, it needs {needed}.",
                left=f"{left / 1e6:.0f}",
                needed=f"{needed / 1e6:.0f}",
            ),
            remedy="Make room on this computer's disk, then import it again.",
        )


def _unreadable(source: Path, why: str) -> MediaError:
    return MediaError(
        Phrase("{file} cannot be imported", file=shown_name(source)),
        detail=why,
        remedy=_REMEDY,
    )
