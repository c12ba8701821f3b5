"""An operating-system lock on a file: it goes when its process goes, however that happens."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO, Self

from drillroom.errors import LibraryError
from drillroom.paths import PRIVATE_FILE


class FileLock:
    """Holds one file for one process; `take` says whether it was free."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Take the lock if it is free; never waits. Return whether we hold it now.

        Raises:
            LibraryError: the file cannot be made.
        """
        if self._file is not None:
            return True
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError as exc:
            raise LibraryError(
                "The data folder cannot be written",
                detail=f"{self._path}: {exc.strerror}",
                remedy="Check the rights and the free space of that folder.",
            ) from exc
        file = os.fdopen(descriptor, "r+b", buffering=0)
        if not _try_lock(file):
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Give the lock back; fine when it is not held."""
        if self._file is not None:
            self._file.close()  # closing the last descriptor frees the lock on every system
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


class HeldLocks:
    """The locks of takes that are being recorded, by the take's id."""

    def __init__(self) -> None:
        self._held: dict[str, FileLock] = {}

    def __contains__(self, take_id: str) -> bool:
        return take_id in self._held

    def hold(self, take_id: str, path: Path) -> None:
        """Hold the lock of a take that is about to be recorded."""
        self._held[take_id] = lock = FileLock(path)
        lock.take()

    def pop(self, take_id: str) -> FileLock:
        """Give the lock of a take to the caller."""
        return self._held.pop(take_id)

    def let_go(self, take_id: str) -> None:
        """Release the lock of a take; fine when it is not held."""
        lock = self._held.pop(take_id, None)
        if lock is not None:
            lock.release()

    def release(self) -> None:
        """Release them all."""
        for lock in self._held.values():
            lock.release()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            # flock, not lockf: it belongs to the open file, so a second lock in this process fails
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
