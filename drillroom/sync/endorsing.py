"""Saying for somebody else's computer: it is mine as well. Signed by this one, for everybody."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from drillroom.errors import LibraryError
from drillroom.phrase import Phrase
from drillroom.settings import Space
from drillroom.storage.library import Library
from drillroom.storage.outbox import OutboxKind
from drillroom.sync.choosing import shares_for_all
from drillroom.sync.people import KnownWriter, Standing, alike

logger = logging.getLogger(__name__)


def endorse(
    library: Library,
    who: KnownWriter,
    name: str,
    spaces: Sequence[Space] = (),
    only: Path | None = None,
) -> bool:
    """Queue that *who* is another laptop of the person at this one, whose name is *name*.

    It is said in each of *spaces*, or in *only* one. Whoever approved this computer trusts the
    other one then. Return whether that is new.

    Raises:
        LibraryError: it is this computer, it bears another name, it is blocked, or it cannot be
            stored.
    """
    library.must_be_writable()
    if who.mine:
        raise _refused(Phrase("{writer} is this laptop itself.", writer=who.writer))
    if who.standing is Standing.BLOCKED:
        raise _refused(Phrase("{name} is blocked here.", name=who.name))
    if not alike(who.name, name):
        raise _refused(
            Phrase("It writes as {other}, this one as {name}.", other=who.name, name=name)
        )
    before = [row for row in library.outbox.endorsements() if row.take == who.writer]
    shares = shares_for_all(library, spaces, before, only)
    if not shares:
        return False
    for share in shares:
        library.outbox.add(OutboxKind.ENDORSE, who.writer, "", (), share)
    logger.info("endorsement queued writer=%s", who.writer)
    return True


def _refused(why: str) -> LibraryError:
    return LibraryError(
        "That laptop cannot be endorsed",
        detail=why,
        remedy="Endorse only your own second laptop. It writes under the same name as this one.",
    )
