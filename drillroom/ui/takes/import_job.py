"""Makes a take of a file that the person chose. Runs in a job."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from drillroom.capture.foreign.confined import IsStopped, OnDone, Watch
from drillroom.capture.foreign.importing import import_media
from drillroom.clock import Clock
from drillroom.drills.model import FREE
from drillroom.drills.shelf import find_on_shelf
from drillroom.paths import Home
from drillroom.storage.importing import ImportPlan, import_take
from drillroom.storage.library import open_library
from drillroom.storage.packs import packs_on
from drillroom.takes.model import Certificate, Entry
from drillroom.takes.timeline import shown_name


def drill_titles(home: Home) -> tuple[tuple[str, str], ...]:
    """Return id and title of every drill whose checklist an import can be reviewed with.

    Raises:
        PackError: the pack cannot be used.
    """
    packs = packs_on(home)
    return tuple((str(drill.id), drill.title) for pack in packs for drill in pack.drills)


def import_file(
    home: Home, clock: Clock, source: Path, drill: str, on_done: OnDone, is_stopped: IsStopped
) -> str:
    """Make a draft of *source*, reviewed with the checklist of *drill*; return the take.

    Raises:
        MediaError: the file cannot be imported.
        ImportStoppedError: `is_stopped` said so.
        LibraryError: it cannot be kept.
    """
    packs = packs_on(home)
    pack, exercise = (packs[0], None) if drill == FREE else find_on_shelf(packs, drill)
    plan = ImportPlan(shown_name(source), pack, exercise)
    watch = Watch(on_done, is_stopped)

    def bring(target: Path) -> tuple[Certificate, Sequence[Entry]]:
        made = import_media(source, target, watch)
        return made.certificate, made.faults

    with open_library(home, clock) as library:
        return import_take(library, home, clock, plan, bring).id
