"""Reads what stands beside the inbox about one take. Runs in a job."""

from __future__ import annotations

from dataclasses import dataclass

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.library import open_library
from drillroom.sync.reading import ShownTake, shown_take
from drillroom.takes.review import Review, ReviewRole


@dataclass(frozen=True, slots=True)
class Opened:
    """What stands beside the list about one take that is whole."""

    shown: ShownTake
    own: Review | None
    """The rep's own review."""


def load_opened(home: Home, clock: Clock, take_id: str) -> Opened:
    """Return a take that is whole, with the rep's own review.

    Raises:
        LibraryError: it is not whole here, or cannot be read.
    """
    with open_library(home, clock) as library:
        shown = shown_take(library, home, take_id)
    own = next((one for one in shown.reviews if one.role is ReviewRole.SELF), None)
    return Opened(shown, own)


def bring(home: Home, clock: Clock, take_id: str) -> str:
    """Let a take that is only listed come with the courier's next run; return it.

    Raises:
        LibraryError: the library cannot be changed.
    """
    with open_library(home, clock) as library:
        library.inbox.want(take_id)
    return take_id
