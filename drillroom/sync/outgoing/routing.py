"""Which of what waits goes to the shared folder that a run of the courier serves.

A run never touches another shared folder than its own, as one that hangs must not hold up the
others: where something goes is told by names alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from drillroom.errors import ParcelError
from drillroom.paths import Home
from drillroom.storage.inbox import Seen
from drillroom.storage.library import Library
from drillroom.storage.outbox import OutboxRow
from drillroom.sync.format.identity import own_writers
from drillroom.sync.format.record import hash_of_line
from drillroom.sync.share import writer_log
from drillroom.sync.share.folder import Folder

TOP: Final = "Drillroom"
"""Everything of ours lies in this one folder of the share."""


@dataclass(frozen=True, slots=True)
class Route:
    """What a run has to know of the person's other shared folders."""

    others: tuple[Path, ...] = ()
    is_main: bool = True
    """Whether the run serves the main one: what goes to no other goes there."""


def routes(folders: Sequence[Path]) -> Iterator[tuple[Path, Route]]:
    """Yield each shared folder of the person, the main one first, with its route."""
    for folder in folders:
        yield folder, route_to(folder, folders)


def route_to(share: Path, folders: Sequence[Path]) -> Route:
    """Return the route of a run to *share*; one that is none of *folders* is as the main one."""
    others = tuple(folder for folder in folders if folder != share)
    return Route(others, is_main=share not in folders[1:])


def rows_for(library: Library, share: Path, known: str, route: Route) -> list[OutboxRow]:
    """Return what waits for *share*, which the courier knows as *known*, oldest first.

    A row goes to its shared folder as long as that is one of the person's, and is held once they
    stopped using it. Else it goes to the main one: drives get other paths, and nothing may wait for
    ever. But as long as one of the others was never opened, that one may be meant.
    """
    mine, others = str(share), {str(folder) for folder in route.others}
    folders = library.spaces.folders()
    left = library.spaces.left() - {mine, *others}
    waiting = [
        row
        for row in library.outbox.waiting()
        if row.share not in left and folders.get(row.share) not in left
    ]
    if not others:
        return waiting
    are_others_known = others <= set(folders.values())

    def is_here(row: OutboxRow) -> bool:
        place = folders.get(row.share, mine if row.share == known else row.share)
        if row.share in {mine, *others}:
            place = row.share
        if not row.share or place not in {mine, *others}:
            return route.is_main and (not row.share or are_others_known)
        return place == mine

    return [row for row in waiting if is_here(row)]


def is_noted(library: Library, share: Path, known: str, route: Route) -> bool:
    """Whether the courier knows of which of the person's folders *known* is the name."""
    return library.spaces.folders().get(known) in {str(share), *map(str, route.others)}


def note_space(
    home: Home, library: Library, share: Path, known: str, folder: Folder, route: Route
) -> None:
    """Note under which name *share*, whose open folder is *folder*, is known.

    One that was known under another name before, because its drive had another path, is told by our
    own log in it: what still waits for that name goes to it as well.

    Raises:
        SyncError: the share cannot be used. SettingsError: the key cannot be used.
    """
    if is_noted(library, share, known, route):
        return
    kept = set(map(str, route.others))
    folders, own = library.spaces.folders(), own_writers(home.key)
    gone = [
        seen
        for seen in library.inbox.seen()
        if seen.writer in own and not {seen.share, folders.get(seen.share)} & {known, *kept}
    ]
    top = folder.folder(TOP) if gone else None
    if top is not None:
        with top:
            for seen in (one for one in gone if _is_log_of(top, one)):
                library.spaces.note(seen.share, str(share))
    library.spaces.note(known, str(share))


def _is_log_of(top: Folder, seen: Seen) -> bool:
    """Whether our own log here has the record that we put last into a folder of another name."""
    with suppress(ParcelError):
        data = writer_log.read_record(top, seen.writer, seen.seq)
        return data is not None and hash_of_line(data) == seen.sha256
    return False
