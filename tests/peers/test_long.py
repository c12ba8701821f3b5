"""A long recording over real shares: cut off after its first safe point, then sent to its end."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest

from drillroom.sync.share.parcel import SAFE_BYTES
from drillroom.takes.model import Delivery
from tests.rig.killing import Child
from tests.rig.ledger import Ledger
from tests.rig.peers import Peer, until
from tests.sync.people import Person

pytestmark = pytest.mark.timeout(300)


def test_a_long_copy_that_is_cut_off_after_a_safe_point_comes_to_its_end(
    peer: Peer, ana: Person, ben: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = ana.finish(os.urandom(SAFE_BYTES + (6 << 20)))

    with monkeypatch.context() as patched:
        patched.setattr("drillroom.sync.share.parcel._write_note", noted_and_killed())
        assert Child(lambda: ana.send(peer.rep)).run()
    assert (ana.home.outbox / "copying.json").exists()

    assert ana.send(peer.rep).problems == ()
    assert ana.take(take).delivery is Delivery.DELIVERED
    until(lambda: ben.collect(peer.manager).takes == (take,), "arrival of the take", 60)
    for store in peer.stored:
        assert Ledger((ana, ben)).breaches(store) == []


def noted_and_killed() -> Callable[..., None]:
    """Write the note of what is safe, and go."""
    from drillroom.sync.share.parcel import _write_note

    def then_die(*arguments: object) -> None:
        _write_note(*arguments)  # type: ignore[arg-type]
        os.kill(os.getpid(), signal.SIGKILL)

    return then_die
