"""Takes that were finished and taken back before anything of them left: drafts again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from sqlite_utils import Database

from drillroom.errors import LibraryError
from drillroom.storage.database import transaction
from drillroom.storage.outbox import Outbox, OutboxKind
from drillroom.storage.rows import take_to_row
from drillroom.storage.take_folder import TakeFolder
from drillroom.takes.model import TakeId, TakeState

if TYPE_CHECKING:
    from drillroom.storage.library import Library

logger = logging.getLogger(__name__)


def may_have_left(library: Library, take_id: TakeId) -> bool:
    """Whether anything of a finished take may be in a shared folder.

    An outbox may be younger than a take; one that was queued again says so in its folder.
    """
    return bool(library.outbox.parcels_of(take_id)) or library.folder(take_id).was_queued_again


def drop_what_waits(outbox: Outbox, take_id: str) -> None:
    """Forget what waits to be sent of a take: no courier may begin with it any more."""
    for row in outbox.waiting():
        if row.kind is OutboxKind.TAKE and row.take == take_id and not row.is_begun:
            outbox.drop(row.id)


def settle_taken_back(
    db: Database, outbox: Outbox, folder_of: Callable[[TakeId], TakeFolder]
) -> None:
    """Let the database say what folders say of takes that were taken back when a process died.

    The folder is written first: a take that is a draft there shall never be sent.

    Raises:
        LibraryError: the database cannot be read or changed.
    """
    waiting = [row for row in outbox.waiting() if row.kind is OutboxKind.TAKE and not row.is_begun]
    for take_id in {TakeId(row.take) for row in waiting}:
        if _is_draft(folder_of(take_id)):
            _settle(db, outbox, folder_of(take_id), take_id)


def _settle(db: Database, outbox: Outbox, folder: TakeFolder, take_id: TakeId) -> None:
    with transaction(db):  # whoever was just finishing or taking it back is through by now
        is_waiting = any(row.take == take_id and not row.is_begun for row in outbox.waiting())
        if not is_waiting or not _is_draft(folder):
            return
        drop_what_waits(outbox, take_id)
        db.table("takes").upsert(take_to_row(folder.read_take()), pk="id")
    logger.info("take is a draft again id=%s", take_id)
    with suppress(OSError):  # papers that stay are written over when the take is finished
        folder.thaw()


def _is_draft(folder: TakeFolder) -> bool:
    try:
        return folder.read_take().state is TakeState.DRAFT
    except LibraryError:
        return False  # whoever opens the take reads what is wrong with it
