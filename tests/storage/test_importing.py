import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from drillroom.drills.shelf import built_in_pack
from drillroom.errors import LibraryError, MediaError
from drillroom.paths import Home
from drillroom.storage.importing import ImportPlan, import_take
from drillroom.storage.library import Library, open_library
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import Certificate, Entry, EntryKind, TakeState
from drillroom.takes.outcome import outcome
from drillroom.takes.review import Review, ReviewRole
from drillroom.takes.timeline import imported_from
from tests.conftest import StillClock
from tests.storage.test_library import CERTIFICATE

PACK = built_in_pack()
FUNNEL = PACK.drill("the-funnel")
SILENT = Entry(0.0, EntryKind.FAULT, "sound-missing", "The file has no sound.")


@pytest.fixture
def library(home: Home, clock: StillClock) -> Iterator[Library]:
    with open_library(home, clock) as library:
        yield library


def write_film(media: Path) -> tuple[Certificate, Sequence[Entry]]:
    media.write_bytes(b"film")
    return CERTIFICATE, [SILENT]


def test_an_import_is_a_draft_that_says_of_which_file_it_was_made(library, home, clock):
    plan = ImportPlan("Call with Acme.mp4", PACK, FUNNEL)
    take = import_take(library, home, clock, plan, write_film)

    assert library.takes() == [take]
    assert (take.state, take.seconds, take.pack_id) == (TakeState.DRAFT, 30.3, PACK.id)
    assert library.drill(take.id) == replace(FUNNEL, variants=())
    timeline = library.folder(take.id).read_timeline()
    assert imported_from(timeline) == "Call with Acme.mp4"
    assert timeline[1] == SILENT
    assert timeline[-1] == Entry(30.3, EntryKind.END, "imported")
    assert list(home.imports.iterdir()) == []


def test_without_a_drill_it_is_free_and_can_be_marked_with_the_tags_of_the_pack(
    library, home, clock
):
    take = import_take(library, home, clock, ImportPlan("a.wav", PACK, None), write_film)

    drill = library.drill(take.id)
    assert (drill.id, drill.items, drill.seconds) == ("free", (), 30.3)
    assert drill.tags == PACK.tags


def test_an_import_is_never_a_pass_because_no_clock_ran(library, home, clock):
    take = import_take(library, home, clock, ImportPlan("a.wav", PACK, FUNNEL), write_film)
    assert FUNNEL is not None
    mine = Review(take.id, ReviewRole.SELF, "Ana").with_ticks(
        FUNNEL, {item.id: True for item in FUNNEL.items}
    )
    timeline = library.folder(take.id).read_timeline()

    assert outcome(Attempt(FUNNEL, take.seconds, timeline, mine)) is None
    recorded = tuple(entry for entry in timeline if entry.kind is not EntryKind.IMPORT)
    assert outcome(Attempt(FUNNEL, take.seconds, recorded, mine)) is not None  # the control


def test_an_import_that_fails_leaves_nothing(library, home, clock):
    def fail(media: Path) -> tuple[Certificate, Sequence[Entry]]:
        media.write_bytes(b"half")
        raise MediaError("It is damaged")

    with pytest.raises(MediaError):
        import_take(library, home, clock, ImportPlan("a.wav", PACK, None), fail)
    assert library.takes() == []
    assert list(home.imports.iterdir()) == list(home.takes.iterdir()) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from drillroom.clock import SystemClock
from drillroom.drills.shelf import built_in_pack
from drillroom.paths import Home
from drillroom.storage.importing import ImportPlan, import_take
from drillroom.storage.library import open_library

def die(media):
    media.write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)

home = Home(Path(sys.argv[1]))
with open_library(home, SystemClock()) as library:
    import_take(library, home, SystemClock(), ImportPlan("a.wav", built_in_pack(), None), die)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills itself with a signal")
def test_a_half_import_of_a_process_that_was_killed_is_no_crashed_take_and_goes_later(home, clock):
    died = subprocess.run([sys.executable, "-c", KILLED, str(home.root)], check=False, timeout=30)
    assert died.returncode == -9
    assert any(home.imports.glob("*/take.mp4"))

    with open_library(home, clock, repair=lambda _media: CERTIFICATE) as library:
        assert library.takes() == []  # recovery has seen nothing to recover
        take = import_take(library, home, clock, ImportPlan("b.wav", PACK, None), write_film)
        assert library.takes() == [take]
    assert list(home.imports.iterdir()) == []


def test_an_import_under_way_is_left_alone_by_the_next_one(library, home, clock):
    def nested(media: Path) -> tuple[Certificate, Sequence[Entry]]:
        made = write_film(media)
        import_take(library, home, clock, ImportPlan("b.wav", PACK, None), write_film)
        assert media.exists()
        return made

    import_take(library, home, clock, ImportPlan("a.wav", PACK, None), nested)
    assert len(library.takes()) == 2


def test_a_library_that_cannot_be_changed_says_so_before_the_work(library, home, clock):
    library._db.execute("PRAGMA query_only = ON")  # as for a library of a newer app

    def work(_media: Path) -> tuple[Certificate, Sequence[Entry]]:
        raise AssertionError("minutes of work for nothing")

    with pytest.raises(LibraryError, match="newer Drillroom"):
        import_take(library, home, clock, ImportPlan("a.wav", PACK, None), work)
