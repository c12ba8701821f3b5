"""A week in the life: two reps, a manager, two Syncthing, and everything is killed at random."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from drillroom.takes.model import Delivery, TakeId
from tests.rig.killing import in_child
from tests.rig.ledger import DRAFT, Ledger, is_staging
from tests.rig.peers import Peer, until
from tests.sync.people import Person, files_below

pytestmark = pytest.mark.timeout(900)

DAYS = 7
SEED = 20261130
SETTLED_S = 120.0


@dataclass
class Week:
    """Who works with whom over which folders."""

    peer: Peer
    reps: tuple[Person, ...]
    manager: Person
    chance: random.Random
    media: dict[TakeId, tuple[Person, bytes]] = field(default_factory=dict)
    answered: set[str] = field(default_factory=set)
    received: Counter[str] = field(default_factory=Counter)
    kills: int = 0

    def day(self) -> None:
        """Practise, send, answer, and be cut off in the middle of it."""
        for rep in self.reps:
            for _ in range(self.chance.randint(1, 3)):
                rep.record(DRAFT * self.chance.randint(10, 2000))
                media = self.chance.randbytes(self.chance.randint(50_000, 2_000_000))
                self.media[rep.finish(media)] = (rep, media)
            self.perhaps_killed(lambda rep=rep: rep.send(self.peer.rep))  # type: ignore[misc]
        if self.chance.random() < 0.5:
            assert self.peer.restart
            self.peer.restart()
            self.kills += 2
        self.perhaps_killed(lambda: self.manager.collect(self.peer.manager))
        self.answer_some()
        self.perhaps_killed(lambda: self.manager.send(self.peer.manager))
        for rep in self.reps:
            self.perhaps_killed(lambda rep=rep: rep.collect(self.peer.rep))  # type: ignore[misc]

    def perhaps_killed(self, act: Callable[[], object]) -> None:
        """Do something in a process that may be killed, and often is."""
        if self.chance.random() < 0.7:
            self.kills += in_child(act, self.chance.randint(1, 150)) == 0
        else:
            in_child(act, None)

    def answer_some(self) -> None:
        for row in self.manager.inbox():
            if row.state == "whole" and row.take not in self.answered:
                self.manager.answer(row.take)
                self.answered.add(row.take)

    def all_is_answered(self) -> bool:
        """Let everything go its way once more; whether every finished take has its answer."""
        for rep in self.reps:
            assert rep.send(self.peer.rep).problems == ()
        assert self.manager.collect(self.peer.manager).problems == ()
        self.answer_some()
        assert self.manager.send(self.peer.manager).problems == ()
        for rep in self.reps:
            assert rep.collect(self.peer.rep).problems == ()
        return all(
            rep.take(take).delivery is Delivery.ANSWERED for take, (rep, _) in self.media.items()
        )


def test_after_a_week_of_kills_every_finished_take_is_answered_once_and_no_draft_left(
    two_syncthing: Peer,
    ana: Person,
    cho: Person,
    ben: Person,
    say: Callable[[str], None],
) -> None:
    ledger = Ledger((ana, cho, ben))
    week = Week(two_syncthing, (ana, cho), ben, random.Random(SEED))
    for _ in range(DAYS):
        week.day()
        for store in two_syncthing.stored:
            assert ledger.breaches(store) == []

    until(week.all_is_answered, "the answer to every take", SETTLED_S)

    rows = Counter(row.take for row in ben.inbox())
    assert rows == Counter(dict.fromkeys(week.media, 1))
    for row in ben.inbox():
        assert row.media is not None
        assert Path(row.media).read_bytes() == week.media[TakeId(row.take)][1]
    for store in two_syncthing.stored:
        assert ledger.breaches(store) == []
        assert not [path for path in files_below(store / "Drillroom") if is_staging(path)]
    everything = b"".join(path.read_bytes() for path in files_below(two_syncthing.stored[1]))
    assert DRAFT not in everything
    for rep in (ana, cho):
        mine = [take for take, (who, _) in week.media.items() if who is rep]
        assert [len(rep.reviews(take)) for take in mine] == [2] * len(mine)
    say(f"{len(week.media)} takes answered, {week.kills} processes killed in {DAYS} days")
