"""Tries whether a folder can be the shared one: write, read back, remove. In a child."""

from __future__ import annotations

from pathlib import Path

from drillroom.errors import SyncError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.sync.share.errors import shared_folder_errors
from drillroom.sync.share.folder import Folder
from drillroom.sync.share.place import check_place

TRIAL = "~syncthing~dr-test.tmp"
"""A name that sync clients leave alone; the same each time, so that none is ever left behind."""
_DATA = b"Drillroom tries whether it can write here.\n"


def try_folder(share: Path, home: Home) -> None:
    """Write a small file into *share*, read it back, remove it.

    Raises:
        SettingsError: the folder must not be the shared one. SyncError: it cannot be used.
    """
    check_place(share, home.root)
    with Folder.open(share) as folder:
        try:
            with folder.create(TRIAL) as file, shared_folder_errors(share):
                file.write(_DATA)
                file.flush()
            back = folder.read(TRIAL, len(_DATA))
        finally:
            folder.remove(TRIAL)
    if back != _DATA:
        raise SyncError(
            "The shared folder does not keep what is written",
            detail=Phrase("{folder}: a small file came back changed.", folder=share),
            remedy="Choose another folder, or ask whoever looks after it.",
        )
