"""What went wrong with the share itself, in words: the only place that reads its error numbers."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from drillroom.errors import ParcelError, SyncError
from drillroom.phrase import Phrase

_FULL: Final = (errno.ENOSPC, errno.EDQUOT)
_NO_RIGHTS: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def shared_folder_errors(folder: Path) -> Iterator[None]:
    """Turn any OSError inside the block into a SyncError about *folder*."""
    try:
        yield
    except OSError as exc:
        raise share_error(folder, exc) from exc


def share_error(folder: Path, error: OSError) -> SyncError:
    """Return what an OSError about *folder* means."""
    detail = Phrase("{folder}: {why}", folder=folder, why=error.strerror)
    if error.errno in _FULL:
        return full(detail)
    if error.errno in _NO_RIGHTS:
        return SyncError(
            "The shared folder may not be used by you",
            detail=detail,
            remedy="Ask for the right to write there. Finished takes wait in the outbox.",
        )
    return SyncError(
        "The shared folder cannot be used",
        detail=detail,
        remedy="Check the network drive. Finished takes wait in the outbox until it is back.",
    )


def refused(path: Path, why: str) -> ParcelError:
    """Return the error of something that lies in the share and is not what it should be."""
    return ParcelError(
        "Something in the shared folder is refused",
        detail=Phrase("{file}: {why}.", file=path, why=why),
        remedy="Look at it there, and remove it if nobody knows what it is.",
    )


def full(detail: str) -> SyncError:
    """Return the error of a share without room."""
    return SyncError(
        "The shared folder is full",
        detail=detail,
        remedy="Make room there. Finished takes wait in the outbox.",
    )


def became_full(error: SyncError) -> bool:
    """Whether the share had no room for what was being written."""
    return isinstance(error.__cause__, OSError) and error.__cause__.errno in _FULL
