"""Recordings that may go to free space: of takes that were answered and are not starred."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from drillroom.storage.database import storage_errors
from drillroom.takes.model import Delivery, Take, TakeState

if TYPE_CHECKING:
    from drillroom.storage.library import Library

logger = logging.getLogger(__name__)


def can_be_freed(library: Library, take: Take) -> bool:
    """Whether the recording of a take may go: it was delivered and answered, and has no star."""
    done = take.state is TakeState.FINISHED and take.delivery is Delivery.ANSWERED
    return done and not take.starred and library.folder(take.id).has_media()


def free_up(library: Library) -> int:
    """Remove the recordings that may go and return how many bytes that were.

    Timeline, review and certificate stay, and the take says that its recording was let go.

    Raises:
        LibraryError: a recording cannot be removed; the ones before it are gone.
    """
    library.must_be_writable()
    freed = 0
    for take in library.takes():
        if can_be_freed(library, take):
            with storage_errors():
                freed += library.folder(take.id).free()
            logger.info("recording removed to free space id=%s", take.id)
    return freed
