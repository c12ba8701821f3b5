"""Which of my takes lend their speech to a preview. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.library import Library
from drillroom.takes.model import Run, Take

MOST = 20


@dataclass(frozen=True, slots=True)
class SpokenTake:
    """A take of the drill in which somebody was heard."""

    take: Take
    runs: tuple[Run, ...]


def spoken_takes(home: Home, clock: Clock, drill_id: str) -> tuple[SpokenTake, ...]:
    """Return my last takes of a drill whose speech is known, newest first.

    Raises:
        LibraryError: the library cannot be read.
    """
    library = Library(home, clock)
    try:
        mine = [take for take in library.takes() if take.drill_id == drill_id and take.speech]
    finally:
        library.close()
    return tuple(SpokenTake(take, take.speech or ()) for take in mine[:MOST])
