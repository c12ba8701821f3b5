"""Once a second, beside the encoder: the file to the disk, room on it, the microphone's source."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from drillroom.errors import CaptureError, MediaError
from drillroom.phrase import Phrase

logger = logging.getLogger(__name__)

LEAST_FREE_BYTES = 200_000_000
_RESERVE_S = 30
_USUAL_BYTES_S = 500_000  # 4 Mbit/s: a lively picture at 720p
_TURN_S = 0.25
_DISK_EVERY = 4
_JOIN_S = 5.0

FreeBytes = Callable[[Path], int]


def free_bytes(folder: Path) -> int:
    """Return the room left on the disk that holds *folder*."""
    return shutil.disk_usage(folder).free


def needed_bytes(written: int = 0, seconds: float = 0.0) -> int:
    """Return the room a take needs to go on: 200 MB and half a minute at its own bitrate."""
    bytes_s = max(written / seconds, _USUAL_BYTES_S) if seconds > 1 else _USUAL_BYTES_S
    return LEAST_FREE_BYTES + round(bytes_s * _RESERVE_S)


def shortage_in(folder: Path, free: FreeBytes = free_bytes) -> CaptureError | None:
    """Return why a take cannot be recorded into *folder*; None where there is room."""
    try:
        left = free(folder)
    except OSError as exc:
        return MediaError(
            "The take's folder cannot be used",
            detail=f"{folder}: {exc.strerror}",
            remedy="Check that it exists and that you may write there.",
        )
    if left >= needed_bytes():
        return None
    return CaptureError(
        "The disk is nearly full",
        detail=Phrase(
            "The disk of your takes has {left} MB left, a take needs {needed}.",
            left=f"{left / 1e6:.0f}",
            needed=f"{needed_bytes() / 1e6:.0f}",
        ),
        remedy="Make room, for example with Free up in Takes, and start again.",
    )


@dataclass(frozen=True, slots=True)
class Watched:
    """The file of the take that is being recorded."""

    media: Path
    seconds: Callable[[], float]


class Guard:
    """The thread that may wait for a disk or another program so that no other has to."""

    def __init__(self, free: FreeBytes, source: Callable[[], str]) -> None:
        self.watched: Watched | None = None  # replaced by any thread
        # the next two are written only by the guard's thread once it runs
        self.source = ""
        self.low: tuple[Path, int] | None = None
        """The take whose disk is nearly full, and the bytes that are left."""
        self._free = free
        self._ask_source = source
        self._stop = Event()
        self._thread = Thread(target=self._run, name="disk-guard")

    def start(self) -> None:
        """Learn the source and start the thread."""
        self.source = self._ask_source()
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(_JOIN_S)

    def _run(self) -> None:
        turn = 0
        while not self._stop.wait(_TURN_S):
            turn += 1
            self.source = self._ask_source()
            watched = self.watched
            if watched and turn % _DISK_EVERY == 0:
                with suppress(OSError):  # the encoder meets the same disk and says so
                    self._check_disk(watched)

    def _check_disk(self, watched: Watched) -> None:
        written = _sync(watched.media)
        left = self._free(watched.media.parent)
        if left < needed_bytes(written, watched.seconds()):
            logger.warning("disk low, take ends free_bytes=%d", left)
            self.low = (watched.media, left)


def _sync(media: Path) -> int:
    """Have the operating system put *media* on the disk; return its size."""
    handle = os.open(media, os.O_RDONLY)
    try:
        if hasattr(os, "fdatasync"):
            os.fdatasync(handle)
        return os.fstat(handle).st_size
    finally:
        os.close(handle)
