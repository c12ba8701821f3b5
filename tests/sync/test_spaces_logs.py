"""One key signs in several shared folders, and the log in each is for itself."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

from drillroom.paths import Home
from drillroom.sync.outgoing.routing import route_to
from tests.conftest import StillClock
from tests.sync.people import Person
from tests.sync.spaces import (
    DAY,
    MEDIA,
    SECRET,
    Spaces,
    everything,
    hand,
    key_of,
    writers,
)


def same_start(marta: Person, spaces: Spaces, pack: Path) -> None:
    """Begin both logs with the same record, which is alike but for its time."""
    hand(marta, spaces, pack)
    marta.send_all(spaces)


def test_two_logs_that_begin_alike_are_never_taken_for_one_that_was_copied(
    marta: Person, spaces: Spaces, pack: Path, pair: Path, board: Path
):
    same_start(marta, spaces, pack)
    me = key_of(marta)
    for folder in (pair, pair, board, pair, board, board):
        marta.finish(MEDIA, spaces, folder)
        assert marta.send_all(spaces).problems == ()
    assert key_of(marta) == me
    assert writers(pair) == writers(board) == {me}
    logs = [everything(folder / "Drillroom" / "log") for folder in (pair, board)]
    assert [len(log) - 1 for log in logs] == [4, 4]
    assert not set(logs[0].values()) & set(logs[1].values()) - cards(pair, me)


def cards(folder: Path, writer: str) -> set[bytes]:
    return {(folder / "Drillroom" / "log" / writer / "id.json").read_bytes()}


def test_a_laptop_that_was_copied_is_still_noticed_in_either_folder(
    marta: Person, spaces: Spaces, pack: Path, pair: Path, board: Path, tmp_path: Path
):
    same_start(marta, spaces, pack)
    shutil.copytree(marta.home.root, tmp_path / "copy")
    copy = Person(Home(tmp_path / "copy"), marta.name, marta.clock)
    copy.finish(b"of the copy " * 500, spaces, board)
    copy.send_all(spaces)
    me = key_of(marta)

    marta.finish(MEDIA, spaces, pair)
    assert marta.send_all(spaces).problems == ()
    marta.finish(SECRET, spaces, board)
    report = marta.send_all(spaces)
    assert any("goes on as a new sender" in problem for problem in report.problems)
    assert key_of(marta) != me
    marta.finish(MEDIA, spaces, pair)
    assert marta.send_all(spaces).problems == ()
    assert writers(pair) == writers(board) == {me, key_of(marta)}


def test_a_log_that_somebody_set_back_is_still_noticed(
    marta: Person, spaces: Spaces, pair: Path, board: Path, tmp_path: Path
):
    for _ in range(2):
        marta.finish(MEDIA, spaces, pair)
        marta.finish(SECRET, spaces, board)
        marta.send_all(spaces)
    me = key_of(marta)
    (board / "Drillroom" / "log" / me / "00000" / "00000002.json").unlink()

    marta.finish(MEDIA, spaces, pair)
    assert marta.send_all(spaces).problems == ()
    marta.finish(SECRET, spaces, board)
    assert marta.send_all(spaces).problems
    assert key_of(marta) != me


def test_a_lost_database_makes_no_new_sender_in_any_of_the_folders(
    marta: Person, spaces: Spaces, pair: Path, board: Path
):
    marta.finish(MEDIA, spaces, pair)
    marta.finish(SECRET, spaces, board)
    marta.send_all(spaces)
    me = key_of(marta)
    marta.lose_database()

    marta.finish(MEDIA, spaces, pair)
    marta.finish(SECRET, spaces, board)
    report = marta.send_all(spaces)
    assert report.problems == ()
    assert len(report.sent) == 2
    assert key_of(marta) == me


def test_what_is_missing_in_one_folder_is_looked_for_there_alone(
    marta: Person, spaces: Spaces, pair: Path, board: Path, clock: StillClock
):
    lost, kept = marta.finish(MEDIA, spaces, pair), marta.finish(SECRET, spaces, board)
    marta.send_all(spaces)
    shutil.rmtree(next(pair.rglob("take.mp4")).parent)
    missing: list[str] = []
    for _ in range(3):
        clock.now += DAY
        report = marta.send_all(spaces)
        missing += report.missing
        assert report.problems == ()
    assert missing == [lost]
    assert marta.take(kept).problem == ""


def test_what_expires_in_one_folder_stays_in_the_other_for_its_time(
    marta: Person, spaces: Spaces, pair: Path, board: Path, clock: StillClock
):
    old = marta.finish(MEDIA, spaces, pair)
    marta.send_all(spaces)
    clock.now += timedelta(days=20)
    young = marta.finish(SECRET, spaces, board)
    marta.send_all(spaces)
    clock.now += timedelta(days=15)
    expired: list[str] = []
    folders = [one.folder for one in spaces]
    for folder in folders:
        report = marta.send(folder, keep_days=30, route=route_to(folder, folders))
        expired += report.expired
        assert report.problems == ()
    assert expired == [old]
    assert list(board.rglob("take.mp4"))
    assert marta.take(young).expired_at is None
