"""A shared folder that is full already when somebody first looks into it."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from drillroom.cli.share import collect_command, inbox_command
from drillroom.errors import TakeNotFoundError
from drillroom.sync.courier import collect
from drillroom.sync.format.record import record_path
from drillroom.sync.incoming.collecting import NEWEST
from drillroom.sync.incoming.looking import BATCH
from drillroom.sync.reading import shown_take
from tests.rig.large_share import LargeShare
from tests.sync.people import Person

WHEN = datetime(2026, 11, 20, 9, tzinfo=UTC)
FILM = b"not really a film " * 100


@pytest.fixture
def large(tmp_path: Path, share: Path) -> LargeShare:
    (tmp_path / "apart").mkdir()
    return LargeShare(share, tmp_path / "apart", 1, FILM)


def states(person: Person) -> dict[str, str]:
    return {row.take: row.state for row in person.inbox()}


def test_the_newest_takes_of_a_sender_come_by_themselves_and_older_ones_are_listed(
    ben: Person, share: Path, large: LargeShare
):
    takes = large.add(NEWEST + 5, WHEN)

    report = ben.collect(share)

    assert report.takes == tuple(reversed(takes[5:])), "the newest come first"
    assert [states(ben)[take] for take in takes[:6]] == ["listed"] * 5 + ["whole"]
    with ben.library() as library, pytest.raises(TakeNotFoundError, match=f"collect {takes[0]}"):
        shown_take(library, ben.home, takes[0])
    assert ben.collect(share).takes == (), "nobody asked for them"


def test_a_listed_take_comes_once_somebody_wants_it(ben: Person, share: Path, large: LargeShare):
    takes = large.add(NEWEST + 5, WHEN)
    ben.collect(share)
    with ben.library() as library:
        library.inbox.want(takes[2])

    assert ben.collect(share).takes == (takes[2],)
    assert states(ben)[takes[2]] == "whole"


def test_by_command_the_inbox_says_what_is_listed_and_collect_brings_the_take_that_is_named(
    ben: Person, share: Path, large: LargeShare
):
    takes = large.add(NEWEST + 1, WHEN)
    ben.collect(share)
    where = {"DRILLROOM_HOME": str(ben.home.root)}
    listed = CliRunner().invoke(inbox_command, [], env=where)
    assert f"{takes[0]}  listed" in listed.output

    done = CliRunner().invoke(collect_command, [takes[0], "--share", str(share)], env=where)

    assert (done.exit_code, done.output) == (0, "Takes: 1. Reviews: 0.\n")
    assert states(ben)[takes[0]] == "whole"


def test_what_is_sent_from_now_on_comes_whole_however_much_it_is(
    ben: Person, share: Path, large: LargeShare
):
    large.add(NEWEST + 5, WHEN)
    ben.collect(share)
    for days in range(1, 4):
        more = large.add(NEWEST, WHEN + timedelta(days=30 * days))
        assert set(ben.collect(share).takes) == set(more)


def test_a_take_that_is_here_stays_here_when_the_database_is_lost(
    ben: Person, share: Path, large: LargeShare
):
    takes = large.add(NEWEST + 5, WHEN)
    ben.collect(share)
    with ben.library() as library:
        library.inbox.want(takes[0])
    ben.collect(share)
    for path in ben.home.root.glob("library.sqlite*"):
        path.unlink()

    ben.collect(share)

    assert [states(ben)[take] for take in takes[:2]] == ["whole", "listed"]


def test_a_log_is_read_to_its_end_however_long_it_is(ben: Person, share: Path, large: LargeShare):
    takes = large.add(2 * BATCH + 7, WHEN)

    assert ben.collect(share).problems == ()
    assert list(states(ben)) == takes
    (seen,) = [one for one in seen_by(ben) if one.writer == large.writers[0].writer]
    assert seen.seq == len(takes)


@pytest.mark.parametrize("bad", [3, BATCH, BATCH + 1])
def test_what_comes_before_a_bad_record_counts_and_nothing_behind_it(
    ben: Person, share: Path, large: LargeShare, bad: int
):
    takes = large.add(BATCH + 10, WHEN)
    path = (share / "Drillroom").joinpath(*record_path(large.writers[0].writer, bad))
    data = bytearray(path.read_bytes())
    data[-20] ^= 1  # a digit of the signature
    path.write_bytes(bytes(data))

    (problem,) = ben.collect(share).problems

    assert "Rep 0" in problem
    assert "signature" in problem
    assert list(states(ben)) == takes[: bad - 1]


def test_a_run_without_time_leaves_the_files_for_the_next(
    ben: Person, share: Path, large: LargeShare
):
    takes = large.add(3, WHEN)

    assert collect(ben.home, share, clock=ben.clock, most_s=-1).takes == ()
    assert set(states(ben).values()) == {"arriving"}
    assert set(ben.collect(share).takes) == set(takes)


def test_no_thread_is_left_when_the_share_goes_away_while_it_is_read(
    ben: Person, tmp_path: Path, share: Path, large: LargeShare
):
    large.add(3, WHEN)
    ben.collect(share)
    (share / "Drillroom" / "log").rename(tmp_path / "log")
    (share / "Drillroom" / "log").write_bytes(b"")

    assert len(ben.collect(share).problems) == 1
    assert not [one for one in threading.enumerate() if one.name.startswith("looker")]


def seen_by(person: Person):
    with person.library() as library:
        return library.inbox.seen()
