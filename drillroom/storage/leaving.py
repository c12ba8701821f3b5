"""What waits for a shared folder that the person stops using: it is held, and goes nowhere else.

An answer for one person is nobody else's to read, and no path says whether another folder has the
same readers. Whoever uses the folder again has it sent.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from drillroom.phrase import Phrase
from drillroom.storage.library import Library

logger = logging.getLogger(__name__)

HELD: Final = Phrase("The shared folder that it waits for is none of yours any more")
"""Stands beside a take that is held."""


def leave_space(library: Library, folder: Path, *, was_main: bool) -> int:
    """Hold whatever waits for *folder*; return how much that is.

    What was bound to no folder waits for the main one. Call it before the settings say so: from
    then on no run takes any of it along.

    Raises:
        LibraryError: the library cannot be changed.
    """
    library.must_be_writable()
    name, names = str(folder), library.spaces.folders()
    held = 0
    with library.inbox.at_once():
        library.spaces.leave(name)
        for row in library.outbox.waiting():
            if not row.share and was_main:
                library.outbox.bind(row.id, name)
            elif names.get(row.share, row.share) != name:
                continue
            library.outbox.mark_problem(row.id, HELD)
            held += 1
    logger.info("space left held=%d", held)
    return held
