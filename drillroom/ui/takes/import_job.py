"""Makes a take of a file that the person chose. Runs in a job."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from drillroom.capture.foreign.confined import IsStopped, OnDone, Watch
from drillroom.capture.foreign.importing import import_media
from drillroom.clock import Clock
from drillroom.drills.model import FREE
from drillroom.drills.shelf import built_in_pack, find_drill
from drillroom.paths import Home
from drillroom.storage.importing import ImportPlan, import_take
from drillroom.storage.library import open_library
from drillroom.takes.model import Certificate, Entry
from drillroom.takes.timeline import shown_name


def drill_titles() -> tuple[tuple[str, str], ...]:
    """Return id and title of every drill whose checklist an import can be reviewed with.

    Raises:
        PackError: the pack cannot be used.
    """
    return tuple((str(drill.id), drill.title) for drill in built_in_pack().drills)


def import_file(
    home: Home, clock: Clock, source: Path, drill: str, on_done: OnDone, is_stopped: IsStopped
) -> str:
    """Make a draft of *source*, reviewed with the checklist of *drill*; return the take.

    Raises:
        MediaError: the file cannot be imported.
        ImportStoppedError: `is_stopped` said so.
        LibraryError: it cannot be kept.
    """
    pack = built_in_pack()
    plan = ImportPlan(shown_name(source), pack, None if drill == FREE else find_drill(pack, drill))
    watch = Watch(on_done, is_stopped)

    def bring(target: Path) -> tuple[Certificate, Sequence[Entry]]:
        made = import_media(source, target, watch)
        return made.certificate, made.faults

    with open_library(home, clock) as library:
        return import_take(library, home, clock, plan, bring).id
