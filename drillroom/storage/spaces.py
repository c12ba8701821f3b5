"""Under which name the courier knows each shared folder, and where a take of mine is, or may be.

What waits names its shared folder in one of two forms: as the person chose it, which needs no look
at any share, or as the courier knows it, with links and drives followed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from sqlite_utils import Database

from drillroom.storage.database import storage_errors, transaction
from drillroom.storage.take_folder import TakeFolder, write_whole

_NAME: Final = "shared-folders.json"


class Spaces:
    """The table of shared folders. Stays on the thread that opened its database."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def folders(self) -> dict[str, str]:
        """Return the folder, as the person chose it, by each name the courier knows it under."""
        with storage_errors():
            rows = self._db.query("SELECT share, folder FROM spaces")
            return {str(row["share"]): str(row["folder"]) for row in rows}

    def note(self, share: str, folder: str) -> None:
        """Keep under which name a chosen folder is known; of two folders the later one counts."""
        with transaction(self._db):
            self._db.table("spaces").upsert({"share": share, "folder": folder}, pk="share")

    def leave(self, folder: str) -> None:
        """Remember that the person stops using a folder, as they chose it."""
        with transaction(self._db):
            self._db.table("spaces_left").upsert({"folder": folder}, pk="folder")

    def left(self) -> set[str]:
        """Return every folder that the person stopped using once, as they chose it."""
        with storage_errors():
            return {str(row["folder"]) for row in self._db.query("SELECT folder FROM spaces_left")}

    def folder_of(self, share: str) -> str:
        """Return a shared folder as the person chose it, or as it was named, if it is not known."""
        return self.folders().get(share, share)


def note_whereabouts(folder: TakeFolder, *, chosen: str = "", been: Iterable[str] = ()) -> None:
    """Keep in a take's folder where it is to go, or has begun to go: a database can be lost."""
    before = _read(folder)
    after = {
        "chosen": [chosen] if chosen else before["chosen"],
        "been": list(dict.fromkeys([*before["been"], *filter(None, been)])),
    }
    if after != before:
        write_whole(folder.path / _NAME, f"{json.dumps(after, ensure_ascii=False)}\n".encode())


def been_in(folder: TakeFolder, spaces: Spaces, parcels: Iterable[str] = ()) -> list[str]:
    """Return each shared folder that a take is in or may be in, the last one at the end.

    *parcels* are those that the outbox knows of; "" stands for the main one of that time.
    """
    every = [*_read(folder)["been"], *parcels]
    known = [spaces.folder_of(share) for share in every if share]
    return list(dict.fromkeys(known)) or [""]


def last_of(folder: TakeFolder, spaces: Spaces) -> str:
    """Return the shared folder that a take was in last, or was to go to; "" if that is open."""
    found = _read(folder)
    last = [*found["chosen"], *found["been"]][-1:]
    return spaces.folder_of(last[0]) if last else ""


def _read(folder: TakeFolder) -> dict[str, list[str]]:
    """Return what was kept; nothing of it if that is not what we wrote."""
    found: dict[str, list[str]] = {"chosen": [], "been": []}
    try:
        data = json.loads((folder.path / _NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return found
    for key in found:
        value = data.get(key) if isinstance(data, dict) else None
        found[key] = [one for one in value if isinstance(one, str)] if value else []
    return found
