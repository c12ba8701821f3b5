"""Which of a person's shared folders something goes to, said when it is queued.

With fewer than two nothing is bound to any: whatever waits goes to the one there is.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from drillroom.errors import SyncError
from drillroom.settings import Role, Space
from drillroom.storage.library import Library
from drillroom.storage.outbox import OutboxRow
from drillroom.storage.spaces import last_of
from drillroom.takes.model import TakeId, TakeState

SEVERAL = 2


def share_for_take(
    library: Library, take_id: TakeId, spaces: Sequence[Space], chosen: Path | None = None
) -> str:
    """Return where a take goes that is finished, or sent once more; "" for wherever it may.

    That is what was *chosen*; of one that is sent once more the folder that it was in; else
    `usual_space`.

    Raises:
        SyncError: what was chosen is none of *spaces*.
    """
    to = None if chosen is None else _found(spaces, chosen)
    if len(spaces) < SEVERAL:
        return ""
    is_again = library.take(take_id).state is TakeState.FINISHED  # else it is a draft, anew perhaps
    last = last_of(library.folder(take_id), library.spaces) if is_again else ""
    if to is None and last in {str(one.folder) for one in spaces}:
        return last
    return str((to or usual_space(spaces)).folder)


def usual_space(spaces: Sequence[Space]) -> Space:
    """Return the first shared folder where the person is a rep, or the main one."""
    return next((one for one in spaces if one.role is Role.REP), spaces[0])


def shares_for_all(
    library: Library,
    spaces: Sequence[Space],
    known: Iterable[OutboxRow],
    only: Path | None = None,
) -> list[str]:
    """Return where something for everybody still has to go, with the rows of it that are *known*.

    To every shared folder, each by a row of its own, or to *only* one; with fewer than two, and to
    one that is none of them, once in all.
    """
    rows = list(known)
    folders = [str(one.folder) for one in spaces if only is None or one.folder == only]
    if len(spaces) < SEVERAL or not folders:
        return [] if rows else [""]
    names, main = library.spaces.folders(), str(spaces[0].folder)
    there = {names.get(row.share, row.share) or main for row in rows}
    return [folder for folder in folders if folder not in there]


def _found(spaces: Sequence[Space], chosen: Path) -> Space:
    name = os.path.normpath(chosen)
    found = next((one for one in spaces if os.path.normpath(one.folder) == name), None)
    if found is None:
        raise SyncError(
            "That shared folder is not one of yours",
            detail=str(chosen),
            remedy="`drillroom spaces` lists them.",
        )
    return found
