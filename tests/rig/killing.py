"""Ends a piece of work in a process of its own at a chosen call, or at a chosen moment."""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable
from types import FrameType

LONGEST_S = 20.0
TOUCHING = frozenset(
    {"open", "write", "fsync", "rename", "replace", "mkdir", "unlink", "close", "execute", "flush"}
)
"""Calls after or before which the disk, the share or the database is in another state."""


def in_child(act: Callable[[], object], kill_at: int | None) -> int:
    """Run *act* in a child that is killed at the given call; return how many calls there were.

    A child that ends before it is killed is fine where *kill_at* is a guess: 0 is returned then
    as well, because nothing can be said by a process that was killed.
    """
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        calls = 0

        def count(_frame: FrameType, event: str, called: object) -> None:
            nonlocal calls
            if event in {"c_call", "c_return"} and getattr(called, "__name__", "") in TOUCHING:
                calls += 1
                if calls == kill_at:
                    os.kill(os.getpid(), signal.SIGKILL)

        try:
            sys.setprofile(count)
            act()
            sys.setprofile(None)
            os.write(theirs, str(calls).encode())
        finally:
            os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as answer:
        # forked off a process with threads, a child may inherit a lock that nobody opens any more:
        # then it is killed where it stands, which is as good a place as any
        if not select.select([answer], [], [], LONGEST_S)[0]:
            os.kill(child, signal.SIGKILL)
        said = answer.read()
    _, status = os.waitpid(child, 0)
    assert not os.WIFSIGNALED(status) or os.WTERMSIG(status) == signal.SIGKILL, status
    return int(said or b"0")


class Child:
    """A piece of work in a process of its own, which others may kill."""

    def __init__(self, act: Callable[[], object]) -> None:
        ours, theirs = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(theirs)
            os.read(ours, 1)  # until whoever kills us knows who we are
            try:
                act()
            finally:
                os._exit(0)
        os.close(ours)
        self._start = theirs

    def run(self) -> bool:
        """Let it begin, and wait for its end; return whether it was killed."""
        os.close(self._start)
        _, status = os.waitpid(self.pid, 0)
        return os.WIFSIGNALED(status)
