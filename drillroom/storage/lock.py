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
