"""The system calls of `sync/share/folder.py`, of which one fails: a share without FUSE."""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, Any, Self
from unittest.mock import patch

from drillroom.sync.share import folder

OPERATIONS = (
    *("opendir", "open", "create", "read", "write"),
    *("fsync", "rename", "mkdir", "listdir", "stat"),
)
ERRNOS = (
    *(errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS),
    *(errno.EBUSY, errno.ESTALE, errno.ETIMEDOUT, errno.ENOTCONN, errno.EINVAL),
)
_CALLS = {"mkdir", "listdir", "stat", "rename", "unlink", "fsync", "rmdir", "read"}

Meet = Callable[[str, int], None]
"""Told each operation and how many bytes it writes; raises what it shall meet."""


@dataclass
class Broken:
    """Stands in for the module `os`."""

    meet: Meet
    counts: Counter[str] = field(default_factory=Counter)

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name == "open":
            return self._open
        if name == "fdopen":
            return self._fdopen
        if name not in _CALLS:
            return real

        def call(*arguments: Any, **named: Any) -> Any:
            self.told(name, 0)
            return real(*arguments, **named)

        return call

    def told(self, operation: str, size: int) -> None:
        self.counts[operation] += 1
        self.meet(operation, size)

    def _fdopen(self, descriptor: int, mode: str) -> _File:
        file: IO[bytes] = os.fdopen(descriptor, mode)
        return _File(file, self.told)

    def _open(self, path: Any, flags: int, *arguments: Any, **named: Any) -> int:
        if flags & os.O_CREAT:
            self.told("create", 0)
        else:
            self.told("opendir" if flags & os.O_DIRECTORY else "open", 0)
        return os.open(path, flags, *arguments, **named)


class _File:
    """An open file whose reads and writes may fail."""

    def __init__(self, file: IO[bytes], told: Meet) -> None:
        self._file = file
        self._told = told

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, data: bytes) -> int:
        self._told("write", len(data))
        return self._file.write(data)

    def read(self, size: int = -1) -> bytes:
        self._told("read", 0)
        return self._file.read(size)


@contextmanager
def broken(meet: Meet) -> Iterator[Broken]:
    """Let the share fail as *meet* says inside the block."""
    stand_in = Broken(meet)
    with patch("drillroom.sync.share.folder.os", stand_in):
        yield stand_in


@contextmanager
def at_once() -> Iterator[None]:
    """Let what is tried again because somebody may hold a file be tried at once."""
    with patch("drillroom.sync.share.folder._RETRY_S", (0.0,) * len(folder._RETRY_S)):
        yield


def well(_operation: str, _size: int) -> None:
    """Let nothing fail, only count."""


def once(operation: str, error: int, nth: int) -> Meet:
    """Fail the *nth* operation of this name, and none after it."""
    left = nth

    def meet(called: str, _size: int) -> None:
        nonlocal left
        if called == operation:
            left -= 1
            if left == 0:
                raise OSError(error, os.strerror(error))

    return meet


def full_after(room: int) -> Meet:
    """Have room for so many bytes more."""
    left = room

    def meet(called: str, size: int) -> None:
        nonlocal left
        left -= size
        if called in {"write", "create", "mkdir"} and left <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    return meet


def at(nth: int, act: Callable[[], None]) -> Meet:
    """Do something before the *nth* operation, whichever it is."""
    left = nth

    def meet(_called: str, _size: int) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            act()

    return meet
