"""Takes that were not recorded here: made whole in a folder of their own, then put among mine.

A half import is never among the takes, so nobody finds it interrupted. What a process that died
left behind goes when the next import begins.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from drillroom.clock import Clock
from drillroom.drills.copy import drill_to_text
from drillroom.drills.model import FREE, MOST_DRILL_S, Drill, Pack, free_drill
from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.library import Library
from drillroom.storage.lock import FileLock
from drillroom.storage.take_folder import TakeFolder, fsync_file
from drillroom.takes.model import Certificate, Entry, EntryKind, Take
from drillroom.takes.timeline import BY_IMPORT

logger = logging.getLogger(__name__)

Bring = Callable[[Path], tuple[Certificate, Sequence[Entry]]]
"""Makes the recording at a path; returns its certificate and what is wrong with it."""

_LOCK = ".lock"
_SHORTEST_S = 0.1


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an imported take will be of."""

    name: str
    """Of the file, without its folder."""
    pack: Pack
    drill: Drill | None
    """Whose checklist it is reviewed with; None is the drill `free`, which has none."""


def import_take(library: Library, home: Home, clock: Clock, plan: ImportPlan, bring: Bring) -> Take:
    """Make a draft of the recording that *bring* makes, or leave nothing at all.

    Raises:
        CaptureError: what *bring* raises.
        LibraryError: it cannot be kept.
    """
    library.must_be_writable()  # before the work, which may take minutes
    now = clock.utc_now()
    pack = plan.pack if plan.drill is not None else None
    begun = Take.begun(pack, plan.drill or free_drill(_SHORTEST_S), 0, now)
    with _staged(home, begun) as folder:
        certificate, faults = bring(folder.media)
        seconds = min(max(certificate.seconds, _SHORTEST_S), MOST_DRILL_S)
        drill = plan.drill or free_drill(seconds, plan.pack.tags)
        take = begun.recorded(certificate)
        with storage_errors():
            fsync_file(folder.media)
            for entry in _timeline(plan.name, drill, take.seconds, faults):
                folder.append(entry)
            folder.begin(take, drill_to_text(take.pack_id, take.drill_version, drill))
        with storage_errors():  # first, and in one step: the database is a cache of it
            folder.move_to(library.folder(take.id).path)
        library.store(take)
    logger.info("take imported id=%s seconds=%.1f", take.id, take.seconds)
    return take


def _timeline(name: str, drill: Drill, seconds: float, faults: Sequence[Entry]) -> list[Entry]:
    """Return what happened: no clock ran, so no phase but the one of the drill `free`."""
    entries = [Entry(0.0, EntryKind.IMPORT, "file", name)]
    if drill.id == FREE:
        entries.append(Entry(0.0, EntryKind.PHASE, drill.phases[0].id))
    return [*entries, *faults, Entry(seconds, EntryKind.END, BY_IMPORT)]


@contextmanager
def _staged(home: Home, take: Take) -> Iterator[TakeFolder]:
    """Give an empty folder for the block; what is still there afterwards is removed."""
    _sweep(home.imports)
    folder = TakeFolder(home.imports / take.id)
    lock_path = home.imports / f"{take.id}{_LOCK}"
    lock = FileLock(lock_path)
    if not lock.take():
        raise LibraryError(
            "The file cannot be imported just now",
            detail="Another import begins in this instant.",
            remedy="Import it again.",
        )
    try:
        with storage_errors():
            folder.make()
        yield folder
    finally:
        with storage_errors():
            if folder.path.exists():
                folder.remove()
        lock.release()
        with suppress(OSError):
            lock_path.unlink()


def _sweep(imports: Path) -> None:
    """Remove what imports left behind whose process is gone."""
    for path in imports.glob(f"*{_LOCK}"):
        with FileLock(path) as lock:
            if not lock.take():
                continue  # an import that is under way
            left = TakeFolder(path.with_suffix(""))
            # what a child that lost its parent still writes goes the next time
            with suppress(OSError):
                if left.path.exists():
                    logger.warning("half import removed id=%s", left.path.name)
                    left.remove()
        with suppress(OSError):
            if not left.path.exists():
                path.unlink()
