"""A share that fails in any operation: nothing is lost, nothing is said to be delivered too early.

`tests/peers/test_layer.py` does the same below the system calls, where FUSE is there.
"""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from drillroom.sync.courier import deliver
from drillroom.takes.model import Delivery
from tests.rig.broken import ERRNOS, OPERATIONS, broken, full_after, once
from tests.rig.ledger import DRAFT, Ledger
from tests.sync.people import Person

FEW = ERRNOS[::4]
"""All of them, twice each, are for `tests/peers`: this is to be quick."""
GO_ON = threading.Event()
GO_ON.set()  # waits between tries are over at once


@pytest.fixture
def takes(ana: Person) -> list[str]:
    ana.record(DRAFT * 10)
    return []


def send(person: Person, share: Path) -> tuple[str, ...]:
    return deliver(person.home, share, name=person.name, clock=person.clock, pause=GO_ON).problems


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
