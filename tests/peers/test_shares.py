"""The whole way over real shares, and a courier that is killed on them."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from drillroom.takes.model import Delivery
from tests.rig.killing import in_child
from tests.rig.ledger import DRAFT, Ledger
from tests.rig.peers import Peer, until
from tests.sync.people import Person

pytestmark = pytest.mark.timeout(300)
SEED = 20261130
KILLS = 12


def test_a_take_goes_to_the_manager_and_the_answer_comes_back(
    peer: Peer, ana: Person, ben: Person
) -> None:
    ledger = Ledger((ana, ben))
    ana.record(DRAFT * 50)
    takes = [ana.finish(os.urandom(300_000)) for _ in range(3)]

    assert set(ana.send(peer.rep).sent) == set(takes)
    come: list[str] = []

    def all_here() -> bool:
        report = ben.collect(peer.manager)
        assert report.problems == (), "what arrives in parts is never called damaged"
        come.extend(report.takes)
        return len(come) >= len(takes)

    until(all_here, "arrival of the takes")
    assert sorted(come) == sorted(takes)
    for row in ben.inbox():
        assert row.media is not None
        media = ana.home.takes / row.take / "take.mp4"
        assert Path(row.media).read_bytes() == media.read_bytes()

    for take in takes:
        ben.answer(take)
    assert ben.send(peer.manager).problems == ()
    until(lambda: all_answered(ana, takes, peer.rep), "arrival of the answers")
    for store in peer.stored:
        assert ledger.breaches(store) == []


def all_answered(person: Person, takes: Sequence[str], share: Path) -> bool:
    assert person.collect(share).problems == ()
    return all(person.take(take).delivery is Delivery.ANSWERED for take in takes)


def test_a_courier_that_is_killed_on_it_delivers_everything_in_the_end_and_once(
    peer: Peer, ana: Person, ben: Person
) -> None:
    chance = random.Random(SEED)
    ledger = Ledger((ana, ben))
    ana.record(DRAFT * 50)
    first = ana.finish(os.urandom(200_000))
    calls = in_child(lambda: ana.send(peer.rep), None)
    takes = [first]
    for _ in range(KILLS):
        takes.append(ana.finish(os.urandom(200_000)))
        in_child(lambda: ana.send(peer.rep), chance.randrange(1, calls))
        in_child(lambda: ben.collect(peer.manager), chance.randrange(1, calls))
        for store in peer.stored:
            assert ledger.breaches(store) == []

    assert ana.send(peer.rep).problems == ()
    assert [ana.take(take).delivery for take in takes] == [Delivery.DELIVERED] * len(takes)

    def all_here() -> bool:
        assert ben.collect(peer.manager).problems == ()
        return [row.state for row in ben.inbox()] == ["whole"] * len(takes)

    until(all_here, "arrival of the takes")
    for store in peer.stored:
        assert ledger.breaches(store) == []
        assert ledger.untrue(ana, store) == []


def test_the_control_a_sender_that_copies_to_the_last_name_is_seen_in_halves(
    peer: Peer, ana: Person, ben: Person
) -> None:
    ledger = Ledger((ana, ben))
    take = ana.finish(os.urandom(300_000))
    data = (ana.home.takes / take / "take.mp4").read_bytes()
    folder = peer.rep / "Drillroom" / "takes" / "Ana ~aaaaaa" / "2026-11" / "x ~01"

    def copied_as_anybody_would() -> None:
        folder.mkdir(parents=True)
        with (folder / "take.mp4").open("wb", buffering=0) as file:
            file.write(data[: len(data) // 2])
            os.kill(os.getpid(), signal.SIGKILL)

    def in_halves() -> bool:
        return any("half visible" in line for line in ledger.breaches(peer.stored[-1]))

    in_child(copied_as_anybody_would, None)
    until(in_halves, "half a file at the last name")
