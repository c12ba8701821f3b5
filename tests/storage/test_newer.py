"""A library that a newer app wrote: everything can be read, nothing changes, and it is said so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.storage.database import open_database, transaction
from drillroom.storage.library import Library
from drillroom.sync.courier import collect, deliver
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.review import Review, ReviewRole
from tests.conftest import StillClock
from tests.rig.keeping import CERTIFICATE, PAPERS
from tests.sync.people import Person, files_below
from tests.takes.test_review import DRILL


@pytest.fixture
def newer(home: Home, clock: StillClock) -> Iterator[Library]:
    """Open a library with a draft and a finished take, which a newer app has had since."""
    library = Library(home, clock)
    for is_last in (False, True):
        take = library.begin_take(None, DRILL, seed=7)
        library.folder(take.id).media.write_bytes(b"media")
        library.note(take.id, Entry(1.0, EntryKind.MARK, "ask"))
        library.keep(take.id, CERTIFICATE)
        if is_last:
            library.finish_take(take.id, PAPERS)
    library.close()
    db = open_database(home, clock)
    with transaction(db):
        row = {"migration_set": "drillroom", "name": "m999_from_the_future", "applied_at": "now"}
        db.table("_sqlite_migrations").insert(row)
    db.conn.close()
    library = Library(home, clock)
    yield library
    library.close()


def folders(home: Home) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in files_below(home.takes)}


ACTS: dict[str, Callable[[Library, str, str], object]] = {
    "finish": lambda library, draft, _: library.finish_take(draft, PAPERS),  # type: ignore[arg-type]
    "answer": lambda library, draft, _: library.save_my_review(
        Review(draft, ReviewRole.SELF, "Ana")  # type: ignore[arg-type]
    ),
    "answer another's": lambda library, _, __: library.queue_review(
        Review("01M803N6PC0000000000000000", ReviewRole.PEER, "Ana"),  # type: ignore[arg-type]
        {"review.json": b"{}"},
    ),
    "receive an answer": lambda library, _, done: library.receive_review(
        Review(done, ReviewRole.MANAGER, "Ben"),  # type: ignore[arg-type]
        writer="w" * 16,
        seq=1,
    ),
    "queue again": lambda library, _, done: library._queue(library.take(done), ()),
    "withdraw": lambda library, _, done: library.withdraw(done),  # type: ignore[arg-type]
    "discard": lambda library, draft, _: library.discard(draft),  # type: ignore[arg-type]
    "star": lambda library, _, done: library.star(done, starred=True),  # type: ignore[arg-type]
    "queue": lambda library, _, done: library.outbox.add("take", done, "x", ()),
}


@pytest.mark.parametrize("act", ACTS)
def test_nothing_can_be_changed_and_the_words_say_why(act: str, newer: Library, home: Home):
    draft, done = sorted(take.id for take in newer.takes())
    before = folders(home)

    with pytest.raises(LibraryError, match="written by a newer Drillroom"):
        ACTS[act](newer, draft, done)

    assert folders(home) == before


def test_the_courier_says_it_too_and_nothing_leaves(
    newer: Library, home: Home, clock: StillClock, tmp_path: Path
):
    share = tmp_path / "share"
    share.mkdir()
    other = Person(Home(tmp_path / "ben").make(), "Ben", clock)
    other.finish(b"media of another")
    other.send(share)

    for run in (
        lambda: deliver(home, share, name="Ana", clock=clock),
        lambda: collect(home, share, clock=clock),
    ):
        with pytest.raises(LibraryError, match="written by a newer Drillroom"):
            run()
    assert len(list(share.rglob("take.mp4"))) == 1
