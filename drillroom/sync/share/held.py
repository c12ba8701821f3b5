"""Folders of the share that a run puts one thing after another into: opened and listed once."""

from __future__ import annotations

from collections.abc import Sequence

from drillroom.sync.format.names import renamed
from drillroom.sync.share.folder import Folder


class HeldFolders:
    """Our own folders below the folder Drillroom, held open until the run is over.

    Nobody else writes there (one writer a folder), so what was listed and what we made since is
    all there is.
    """

    def __init__(self, top: Folder) -> None:
        self._top = top
        self._open: dict[tuple[str, ...], Folder] = {}
        self._listed: dict[tuple[str, ...], set[str]] = {}

    def close(self) -> None:
        """Let go of all."""
        for folder in self._open.values():
            folder.close()
        self._open.clear()
        self._listed.clear()

    def at(self, names: Sequence[str]) -> Folder:
        """Return a folder that stays open, made if it is absent; it is not the caller's to close.

        Raises:
            ParcelError: a step is a link or a file. SyncError: the share cannot be used.
        """
        key = tuple(names)
        if key not in self._open:
            self._open[key] = self._top.make_folders(names)
        return self._open[key]

    def has(self, names: Sequence[str]) -> bool:
        """Whether the last of *names* is there, under this name or another one with its ``~id``.

        Raises:
            ParcelError: a step is a link or a file. SyncError: the share cannot be used.
        """
        *above, name = names
        listed = self._names(above)
        return name in listed or renamed(name, list(listed)) is not None

    def open_or_make(self, names: Sequence[str]) -> tuple[Folder, bool]:
        """Return a folder, the caller's to close, and whether it was made just now.

        Raises:
            ParcelError: a step is a link or a file. SyncError: the share cannot be used.
        """
        *above, name = names
        parent = self.at(above)
        there = parent.walk([name]) if self.has(names) else None
        if there is not None:
            return there, False
        self._names(above).add(name)
        return parent.make_new_folder(name), True

    def _names(self, names: Sequence[str]) -> set[str]:
        key = tuple(names)
        if key not in self._listed:
            self._listed[key] = set(self.at(names).names())
        return self._listed[key]
