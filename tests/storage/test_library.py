import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from drillroom.clock import SystemClock
from drillroom.drills.model import free_drill
from drillroom.errors import LibraryError, TakeNotFoundError, TakeStateError
from drillroom.paths import Home
from drillroom.storage.database import LARGE_BYTES, open_database, transaction
from drillroom.storage.library import Library
from drillroom.storage.take_folder import sha256_of
from drillroom.sync.finish import finish_take
from drillroom.takes.model import Certificate, Delivery, Entry, EntryKind, Take, TakeState
from drillroom.takes.review import Changes, Review, ReviewRole
from tests.conftest import StillClock
from tests.takes.test_review import DRILL

CERTIFICATE = Certificate("h264", "aac", 30.3, 900, 0, 0, 0.01, -12.0)
PAPERS = {"report.html": b"<p>Report</p>", "take.json": b"{}"}


@pytest.fixture
def library(home: Home, clock: StillClock) -> Iterator[Library]:
    library = Library(home, clock)
    yield library
    library.close()


def a_draft(library: Library) -> Take:
    take = library.begin_take(None, DRILL, seed=7)
    library.folder(take.id).media.write_bytes(b"media of " + take.id.encode())
    library.note(take.id, Entry(1.0, EntryKind.MARK, "ask"))
    return library.keep(take.id, CERTIFICATE)


def a_finished(library: Library) -> Take:
    take = a_draft(library)
    library.finish_take(take.id, PAPERS)
    return library.take(take.id)


def test_a_take_is_recorded_kept_and_listed_with_its_own_copy_of_the_drill(library: Library):
    take = a_draft(library)

    assert library.takes() == [take]
    assert take.state is TakeState.DRAFT
    assert library.drill(take.id) == DRILL
    assert library.folder(take.id).read_timeline()[0].id == "ask"


def test_a_free_take_keeps_a_drill_without_items(library: Library):
    take = library.begin_take(None, free_drill(60), seed=1)

    assert library.drill(take.id).items == ()


def test_finishing_freezes_what_will_be_sent_and_queues_it(library: Library):
    take = a_draft(library)
    files = library.finish_take(take.id, PAPERS)

    assert [file.name for file in files] == ["take.mp4", "report.html", "take.json"]
    assert library.take(take.id).delivery is Delivery.QUEUED
    assert [row.take for row in library.outbox.waiting()] == [take.id]
    assert not library.folder(take.id).media.stat().st_mode & stat.S_IWUSR


def test_a_finished_take_cannot_be_finished_discarded_or_answered_again(library: Library):
    take = a_finished(library)

    for change in (
        lambda: library.finish_take(take.id, PAPERS),
        lambda: library.discard(take.id),
        lambda: library.save_my_review(Review(take.id, ReviewRole.SELF, "Ana")),
    ):
        with pytest.raises(TakeStateError):
            change()


def test_finishing_without_the_recording_changes_nothing(library: Library):
    take = a_draft(library)
    library.folder(take.id).media.unlink()

    with pytest.raises(LibraryError, match="recording of this take is gone"):
        library.finish_take(take.id, PAPERS)
    assert library.take(take.id).state is TakeState.DRAFT
    assert library.outbox.waiting() == []


def test_a_star_comes_and_goes_and_the_take_keeps_its_state(library: Library):
    finished = a_finished(library)

    library.star(finished.id, starred=True)
    assert library.take(finished.id) == replace(finished, starred=True)
    assert library.folder(finished.id).read_take().starred

    library.star(finished.id, starred=False)
    assert library.take(finished.id) == finished


def test_a_discarded_take_lies_in_removed_and_can_be_brought_back(library: Library):
    take = a_draft(library)
    library.discard(take.id)

    assert library.takes() == []
    assert [one.id for one in library.takes(removed=True)] == [take.id]
    assert library.folder(take.id).media.exists()
    library.bring_back(take.id)
    assert [one.id for one in library.takes()] == [take.id]


def test_an_unknown_take_is_said_so(library: Library):
    with pytest.raises(TakeNotFoundError, match="no take 'nonsense'"):
        library.take("nonsense")


def test_without_the_database_every_take_is_found_again_and_nothing_is_sent_by_itself(
    library: Library, home: Home, clock: StillClock
):
    draft, finished = a_draft(library), a_finished(library)
    review = Review(draft.id, ReviewRole.SELF, "Ana").merged(DRILL, Changes(well="Calm"))
    library.save_my_review(review)
    library.close()
    for path in home.root.glob("library.sqlite*"):
        path.unlink()

    again = Library(home, clock)
    try:
        assert {take.id: take.state for take in again.takes()} == {
            draft.id: TakeState.DRAFT,
            finished.id: TakeState.FINISHED,
        }
        assert again.outbox.waiting() == []
        assert again.my_review(draft.id) == review
        finish_take(again, finished.id, by="Ana")
        assert [row.take for row in again.outbox.waiting()] == [finished.id]
    finally:
        again.close()


def test_a_finished_take_found_again_is_queued_again_with_the_files_as_they_were_frozen(
    library: Library, home: Home, clock: StillClock
):
    take = a_draft(library)
    files = library.finish_take(take.id, PAPERS)
    library.close()
    for path in home.root.glob("library.sqlite*"):
        path.unlink()

    again = Library(home, clock)
    try:
        assert again.queue_again(take.id) == files
        assert again.take(take.id).delivery is Delivery.QUEUED
        assert again.take(take.id).problem == ""
        assert [(row.take, row.files) for row in again.outbox.waiting()] == [(take.id, files)]
        with pytest.raises(TakeStateError, match="cannot be sent again"):
            again.queue_again(take.id)
    finally:
        again.close()


def test_a_recording_changed_since_it_was_certified_is_not_queued_again(
    library: Library, home: Home, clock: StillClock
):
    take = library.begin_take(None, DRILL, seed=7)
    media = library.folder(take.id).media
    media.write_bytes(b"media")
    library.keep(take.id, replace(CERTIFICATE, sha256=sha256_of(media)))
    library.finish_take(take.id, PAPERS)
    library.close()
    for path in home.root.glob("library.sqlite*"):
        path.unlink()
    media.unlink()
    media.write_bytes(b"other")

    again = Library(home, clock)
    try:
        with pytest.raises(LibraryError, match="not what was recorded"):
            again.queue_again(take.id)
        assert again.outbox.waiting() == []
    finally:
        again.close()


def test_a_delivered_take_stays_delivered_without_the_database(
    library: Library, home: Home, clock: StillClock
):
    take = a_finished(library)
    library.outbox.mark_delivered(library.outbox.waiting()[0].id)
    library.close()
    for path in home.root.glob("library.sqlite*"):
        path.unlink()

    again = Library(home, clock)
    try:
        assert again.take(take.id).delivery is Delivery.DELIVERED
    finally:
        again.close()


def test_a_take_of_an_older_app_and_of_a_newer_one_are_found_again(
    library: Library, home: Home, clock: StillClock
):
    take = a_draft(library)
    library.close()
    state = home.takes / take.id / "state.json"
    data = json.loads(state.read_text())
    certificate = json.loads(data["certificate"])
    del certificate["clips"], certificate["noise_floor_dbfs"], certificate["camera_offset_ms"]
    data["certificate"] = json.dumps(certificate | {"from_the_future": 1})
    state.write_text(json.dumps(data))
    home.database.unlink()

    again = Library(home, clock)
    try:
        assert [one.certificate for one in again.takes()] == [CERTIFICATE]
    finally:
        again.close()


def test_a_damaged_database_is_put_aside_and_filled_again_from_the_folders(
    library: Library, home: Home, clock: StillClock
):
    take = a_draft(library)
    library.close()
    home.database.write_bytes(b"this is no database" * 1000)

    again = Library(home, clock)
    try:
        assert [one.id for one in again.takes()] == [take.id]
        assert list(home.root.glob("*.damaged"))
    finally:
        again.close()


def test_a_large_database_is_checked_once_a_day_and_whenever_it_is_not_as_it_was_left(
    library: Library, home: Home, clock: StillClock
):
    with transaction(library._db):
        library._db.execute("CREATE TABLE much (what BLOB)")
        library._db.execute("INSERT INTO much VALUES (zeroblob(?))", [2 * LARGE_BYTES])
    library.close()
    status = home.database.stat()
    data = bytearray(home.database.read_bytes())
    data[LARGE_BYTES : LARGE_BYTES + 4096] = bytes(4096)
    home.database.write_bytes(bytes(data))
    os.utime(home.database, ns=(status.st_atime_ns, status.st_mtime_ns))
    open_database(home, clock).conn.close()
    assert not list(home.root.glob("*.damaged")), "it is as it was left an hour ago"

    clock.now += timedelta(days=1)
    open_database(home, clock).conn.close()
    assert list(home.root.glob("*.damaged"))


def test_a_library_of_a_newer_app_is_read_and_never_changed(
    library: Library, home: Home, clock: StillClock
):
    take = a_draft(library)
    library.close()
    db = open_database(home, SystemClock())
    with transaction(db):
        newer = {"migration_set": "drillroom", "name": "m999_from_the_future", "applied_at": "now"}
        db.table("_sqlite_migrations").insert(newer)
    db.conn.close()

    again = Library(home, clock)
    try:
        assert [one.id for one in again.takes()] == [take.id]
        with pytest.raises(LibraryError, match="newer Drillroom"):
            again.discard(take.id)
        with pytest.raises(LibraryError, match="newer Drillroom"):
            again.begin_take(None, DRILL, seed=1)
    finally:
        again.close()


def test_an_answer_makes_a_delivered_take_answered(library: Library):
    take = a_finished(library)
    library.outbox.mark_delivered(library.outbox.waiting()[0].id)
    answer = Review(take.id, ReviewRole.MANAGER, "Marta", well="Clear")
    library.receive_review(answer, writer="w" * 16, seq=3)

    assert library.take(take.id).delivery is Delivery.ANSWERED
    assert library.reviews(take.id) == [answer]


def test_a_take_stays_a_recording_when_its_library_is_closed_but_its_lock_is_held(
    home: Home, clock: StillClock
):
    first = Library(home, clock)
    take = first.begin_take(None, DRILL, seed=7)
    first.folder(take.id).media.write_bytes(b"media")
    lock = first.hand_over(take.id)
    first.close()

    second = Library(home, clock)
    assert second.recover(lambda _: CERTIFICATE) == []
    assert second.keep(take.id, CERTIFICATE).state is TakeState.DRAFT
    lock.release()
    second.close()


def test_a_take_that_was_kept_just_before_is_not_recovered_over(
    library: Library, home: Home, clock: StillClock
):
    take = library.begin_take(None, DRILL, seed=1)
    library.folder(take.id).media.write_bytes(b"media")
    other = Library(home, clock)
    try:
        was_listed = other.takes()
        library.keep(take.id, CERTIFICATE)
        other.takes = lambda *, removed=False: was_listed  # type: ignore[method-assign]
        assert other.recover(lambda _: replace(CERTIFICATE, seconds=1.0)) == []
    finally:
        other.close()
    assert library.take(take.id).seconds == CERTIFICATE.seconds


def test_a_take_that_begins_is_never_found_interrupted_by_another_library(
    library: Library, home: Home, clock: StillClock
):
    for _ in range(20):
        take = library.begin_take(None, DRILL, seed=1)
        other = Library(home, clock)
        assert other.recover(lambda _: CERTIFICATE) == []
        other.close()
        library.drop(take.id)
    assert library.takes() == []
    assert list(home.takes.iterdir()) == []


def test_a_take_whose_process_was_killed_is_recovered_and_one_still_recording_is_not(
    library: Library, home: Home, clock: StillClock
):
    script = (
        "import sys; from pathlib import Path; from drillroom.paths import Home;"
        "from drillroom.storage.library import Library; from drillroom.clock import SystemClock;"
        "from drillroom.drills.model import free_drill;"
        "lib = Library(Home(Path(sys.argv[1])), SystemClock());"
        "take = lib.begin_take(None, free_drill(9), 1);"
        "lib.folder(take.id).media.write_bytes(b'media');"
        "print(take.id, flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(home.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        take_id = child.stdout.readline().strip()
        assert library.recover(lambda _: CERTIFICATE) == []
        child.kill()
    recovered = library.recover(lambda _: replace(CERTIFICATE, seconds=4.0))

    assert [take.id for take in recovered] == [take_id]
    assert recovered[0].state is TakeState.DRAFT
    faults = [e.id for e in library.folder(recovered[0].id).read_timeline()]
    assert faults == ["interrupted"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes; its profile is private")
def test_what_this_computer_keeps_is_private(library: Library, home: Home):
    take = a_draft(library)

    def mode(path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    assert mode(home.root) == 0o700
    assert mode(library.folder(take.id).path) == 0o700
    assert mode(home.database) == 0o600


def test_a_take_folder_that_cannot_be_read_does_not_hide_the_others(
    library: Library, home: Home, clock: StillClock
):
    good, bad = a_draft(library), a_draft(library)
    library.close()
    (home.takes / bad.id / "state.json").write_text(json.dumps({"id": "../../x"}))
    for path in home.root.glob("library.sqlite*"):
        path.unlink()

    again = Library(home, clock)
    try:
        assert [take.id for take in again.takes()] == [good.id]
    finally:
        again.close()
