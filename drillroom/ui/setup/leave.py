"""Stops using a shared folder. Runs in a job."""

from __future__ import annotations

from pathlib import Path

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.leaving import leave_space
from drillroom.storage.library import open_library


def leave(home: Home, clock: Clock, folder: Path) -> int:
    """Hold what waits for *folder*, which is not the main one; return how much that is.

    Raises:
        LibraryError: the library cannot be changed.
    """
    with open_library(home, clock) as library:
        return leave_space(library, folder, was_main=False)
