"""A take whose recording process died, made into a draft."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from drillroom.errors import DrillroomError
from drillroom.phrase import Phrase
from drillroom.takes.model import Certificate, Entry, EntryKind, Take
from drillroom.takes.timeline import INTERRUPTED

if TYPE_CHECKING:
    from drillroom.storage.library import Library

logger = logging.getLogger(__name__)

Repair = Callable[[Path], Certificate]
"""Makes a recording that was cut off playable and says what it holds."""


def recovered(library: Library, take: Take, repair: Repair) -> Take | None:
    """Return the take as a draft, or None when nothing of it was recorded."""
    folder = library.folder(take.id)
    if not folder.has_media():
        logger.warning("interrupted take had no recording id=%s", take.id)
        library.drop(take.id)
        return None
    try:
        certificate = repair(folder.media)
    except DrillroomError:
        logger.exception("interrupted take cannot be repaired id=%s", take.id)
        return None
    text = Phrase("The app ended in the middle of this take; what was recorded is here.")
    library.note(take.id, Entry(certificate.seconds, EntryKind.FAULT, INTERRUPTED, text))
    kept = take.recorded(certificate)
    folder.make_safe()
    logger.info("interrupted take recovered id=%s seconds=%.1f", take.id, kept.seconds)
    return library.store(kept)
