"""One courier a data folder: sending and collecting share one lock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from drillroom.errors import CourierBusyError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.lock import FileLock


@contextmanager
def courier_lock(home: Home) -> Iterator[None]:
    """Be the one courier of this data folder inside the block.

    Raises:
        CourierBusyError: another one is at work.
        LibraryError: the data folder cannot be written.
    """
    with FileLock(home.lock) as lock:
        if not lock.take():
            raise CourierBusyError(
                "Drillroom is already sending or collecting",
                detail=Phrase(
                    "Another Drillroom works with the data folder {folder}.", folder=home.root
                ),
                remedy="Wait until it is done, then try again.",
            )
        yield
