"""Reads and changes what Packs shows. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drillroom.drills.shelf import built_in_pack
from drillroom.paths import Home
from drillroom.storage.packs import Arrival, install, installed, remove
from drillroom.storage.packs import bring_back as take_back


@dataclass(frozen=True, slots=True)
class PackRow:
    """One version of a pack on this computer."""

    id: str
    version: str
    title: str
    drills: tuple[str, ...]
    """Their titles."""
    has_plan: bool
    in_use: bool
    folder: Path | None
    """Where it lies; None for the pack that ships with the app."""

    @property
    def name(self) -> str:
        """Title and version."""
        return f"{self.title} {self.version}"


def load_packs(home: Home) -> tuple[PackRow, ...]:
    """Return every version of every pack, the app's own first, then by title, the newest first.

    Raises:
        PackError: the pack that ships with the app cannot be used.
    """
    own = built_in_pack()
    there = installed(home)
    titles = {one.pack.id: one.pack.title.casefold() for one in reversed(there)}
    there.sort(key=lambda one: (titles[one.pack.id], one.pack.id))
    found = [(own, None, True), *((one.pack, one.folder, one.in_use) for one in there)]
    return tuple(
        PackRow(
            pack.id,
            pack.version,
            pack.title,
            tuple(drill.title for drill in pack.drills),
            bool(pack.plan),
            in_use,
            folder,
        )
        for pack, folder, in_use in found
    )


def install_pack(home: Home, source: Path) -> Arrival:
    """Install the pack in a folder or file; see `storage.packs.install`."""
    return install(home, source)


def remove_pack(home: Home, pack_id: str, version: str) -> str:
    """Remove one version of a pack; return its name and version.

    Raises:
        LibraryError: it is not here, or the data folder cannot be written.
    """
    (gone,) = remove(home, pack_id, version)
    return f"{gone.pack.title} {gone.pack.version}"


def bring_back(home: Home) -> None:
    """Take the last removal back."""
    take_back(home)
