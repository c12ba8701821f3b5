"""A share that fails in any operation: nothing is lost, nothing is said to be delivered too early.

`tests/peers/test_layer.py` does the same below the system calls, where FUSE is there.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from drillroom.sync.carrying import Carried, carry
from drillroom.sync.errand import Errand
from drillroom.takes.model import Delivery
from tests.rig.broken import ERRNOS, OPERATIONS, at_once, broken, full_after, once, well
from tests.rig.ledger import DRAFT, Ledger
from tests.sync.people import Person

FEW = ERRNOS[::4]
"""All of them, twice each, are for `tests/peers`: this is to be quick."""


@pytest.fixture
def takes(ana: Person) -> list[str]:
    ana.record(DRAFT * 10)
    return []


def send(person: Person, share: Path) -> tuple[str, ...]:
    with at_once():
        return person.send(share).problems


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_error_of_the_share_holds_a_take_up_and_never_loses_it(
    operation: str, ana: Person, ben: Person, share: Path, takes: list[str]
) -> None:
    ledger = Ledger((ana, ben))
    met = 0
    for number, error in enumerate(FEW):
        takes.append(ana.finish(b"%d" % number * 1000))
        with broken(once(operation, error, 1 + number % 2)) as share_of_sender:
            send(ana, share)
            met += share_of_sender.counts[operation] > number % 2
        assert ledger.untrue(ana, share) == []
        with broken(once(operation, error, 1 + number % 3)):
            ben.collect(share)
    assert met

    assert send(ana, share) == ()
    assert [ana.take(take).delivery for take in takes] == [Delivery.DELIVERED] * len(takes)
    assert ben.collect(share).problems == ()
    assert {row.take: row.state for row in ben.inbox()} == dict.fromkeys(takes, "whole")
    assert ledger.breaches(share) == []


def test_a_share_that_becomes_full_anywhere_gets_its_room_back(
    ana: Person, ben: Person, share: Path, takes: list[str]
) -> None:
    takes.append(ana.finish(b"a film " * 3000))
    for room in (0, 1, 600, 1500, 3000, 20_000, 25_000, 30_000, 60_000):
        with broken(full_after(room)):
            problems = send(ana, share)
        assert problems == () or "The shared folder is full" in problems[0]
        assert not list(share.rglob("~syncthing~*"))

    assert send(ana, share) == ()
    assert ben.collect(share).takes == tuple(takes)
    assert Ledger((ana, ben)).breaches(share) == []


FILM = b"a film " * 300_000
"""2.1 MB"""


def disk(blocks: int, free: int) -> Callable[[object], os.statvfs_result]:
    """Return what tells of a disk of so many blocks of 100 kB."""
    size = 100_000
    return lambda _: os.statvfs_result((size, size, blocks, free, free, 1, 1, 1, 0, 255))


def cannot_tell(_: object) -> os.statvfs_result:
    raise OSError(95, os.strerror(95))


def held_up_by_a_full_share(ana: Person, share: Path) -> str:
    """Send one take, then one that is held up; return its id."""
    ana.finish(b"before")
    assert send(ana, share) == ()
    take = ana.finish(FILM)
    with broken(full_after(1 << 20)):
        (problem,) = send(ana, share)
    assert "The shared folder is full" in problem
    assert "MB" not in problem
    return take


def test_after_a_full_share_its_room_is_looked_at_first_and_the_take_goes_when_there_is_enough(
    ana: Person, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = held_up_by_a_full_share(ana, share)

    for _ in range(2):
        monkeypatch.setattr(os, "statvfs", disk(1000, 20))
        with broken(well) as share_of_sender:
            (problem,) = send(ana, share)
        assert "The shared folder is full" in problem
        assert "take.mp4 needs 3 MB, 2 MB are free" in problem
        assert "take.mp4 needs 3 MB, 2 MB are free" in ana.take(take).problem
        assert not share_of_sender.counts["create"] + share_of_sender.counts["write"]

    monkeypatch.setattr(os, "statvfs", disk(1000, 21))
    assert send(ana, share) == ()
    assert ana.take(take).delivery is Delivery.DELIVERED
    assert ana.take(take).problem == ""


@pytest.mark.parametrize("told", [cannot_tell, disk(0, 0)])
def test_a_share_that_was_full_and_cannot_tell_its_room_is_tried(
    told: Callable[[object], os.statvfs_result],
    ana: Person,
    share: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    take = held_up_by_a_full_share(ana, share)
    monkeypatch.setattr(os, "statvfs", told)
    assert send(ana, share) == ()
    assert ana.take(take).delivery is Delivery.DELIVERED


def test_a_share_that_was_never_full_is_not_asked_for_its_room(
    ana: Person, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.finish(FILM)
    monkeypatch.setattr(os, "statvfs", disk(1000, 0))
    assert send(ana, share) == ()


def run(person: Person, share: Path, on_reached: Callable[[], None] = lambda: None) -> Carried:
    errand = Errand(person.home, share, person.name, person.clock.utc_now())
    return carry(errand, person.clock, on_reached=on_reached)


def let_fail(monkeypatch: pytest.MonkeyPatch, name: str, share: Path, error: int) -> None:
    """Let a call of `os` fail on the shared folder, by its path or open."""
    real = getattr(os, name)

    def failing(place: object, *rest: object, **more: object) -> object:
        if place == share or isinstance(place, int):
            raise OSError(error, os.strerror(error))
        return real(place, *rest, **more)

    monkeypatch.setattr(os, name, failing)


def test_a_folder_that_is_there_and_may_not_be_used_is_not_said_to_be_away(
    ana: Person, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.finish(b"film")
    let_fail(monkeypatch, "listdir", share, errno.EACCES)
    told = run(ana, share)
    assert told.in_reach
    assert all("may not be used by you" in problem for problem in told.problems)
    assert told.problems


def test_a_drive_whose_program_ends_in_the_middle_of_a_run_is_away(
    ana: Person, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.finish(b"film")

    def end() -> None:
        for call in ("stat", "open"):
            let_fail(monkeypatch, call, share, errno.ENOTCONN)

    assert run(ana, share, on_reached=end) == Carried(in_reach=False, waiting=1)
