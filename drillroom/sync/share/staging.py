"""Making a file where others read: under a name that nobody looks at, until it is whole."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from drillroom.errors import SyncError
from drillroom.sync.share.errors import became_full, shared_folder_errors
from drillroom.sync.share.folder import Folder, fsync


def put_new(folder: Folder, name: str, data: bytes, writer: str) -> bool:
    """Put a small file where others read, whole or not at all; return whether it is what is there.

    False means that something else has this name; nothing was changed then.

    Raises:
        SyncError: the share cannot be used.
    """
    size = folder.size(name)
    if size is not None:
        return size == len(data) and folder.read(name, size) == data
    staging = staging_name(writer, name)
    with removed_if_full(folder, staging):
        with shared_folder_errors(folder.path), folder.create(staging) as file:
            file.write(data)
            file.flush()
            fsync(file.fileno())
        folder.rename_new(staging, name)
        folder.sync()
    return True


def staging_name(writer: str, name: str) -> str:
    """Return the name under which a file is made: sync clients leave such names alone.

    The same each time, so that what a crash left behind is found again, and each writer's own,
    because the top folder is everybody's.
    """
    stamp = hashlib.sha256(f"{writer}/{name}".encode()).hexdigest()[:16]
    return f"~syncthing~dr-{stamp}.tmp"


@contextmanager
def removed_if_full(folder: Folder, staging: str) -> Iterator[None]:
    """Give the room back if the share becomes full inside the block."""
    try:
        yield
    except SyncError as exc:
        if became_full(exc):
            with suppress(SyncError):
                folder.remove(staging)
        raise
