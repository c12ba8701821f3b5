"""Reads the takes that Progress looks at. Runs in a job."""

from __future__ import annotations

import logging
from datetime import date

from drillroom.clock import Clock
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.library import Library, open_library
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import Take, TakeState
from drillroom.takes.timeline import imported_from
from drillroom.ui.progress.lanes import Practised, reading_of

logger = logging.getLogger(__name__)


def load_progress(home: Home, clock: Clock, since: date) -> tuple[Practised, ...]:
    """Return what was practised on this computer since a day, the oldest first, measured.

    Imported files are none of it: no clock governed them. Nor is a take whose folder is damaged;
    Takes says what is wrong with that one.

    Raises:
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        takes = [take for take in reversed(library.takes()) if _day(take) >= since]
        found = [_practised(library, t) for t in takes if t.state is not TakeState.RECORDING]
    return tuple(one for one in found if one is not None)


def _practised(library: Library, take: Take) -> Practised | None:
    try:
        timeline = library.folder(take.id).read_timeline()
        if imported_from(timeline):
            return None
        drill = library.drill(take.id)
        attempt = Attempt.of(take, drill, timeline, library.my_review(take.id))
    except DrillroomError as exc:
        logger.warning("take left out of progress id=%s problem=%s", take.id, exc.title)
        return None
    return Practised(_day(take), take.seconds, drill, reading_of(attempt))


def _day(take: Take) -> date:
    return take.created.astimezone().date()
