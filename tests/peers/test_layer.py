"""Errors, a slow share, a full one, and power cuts, through the layer of `fuse_layer.py`."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic_ns

import pytest

from drillroom.child import child_command
from drillroom.errors import CourierBusyError, SyncError
from drillroom.paths import Home
from drillroom.sync.apart import Patience, carry_apart
from drillroom.sync.carrying import Carried
from drillroom.sync.child import WORD
from drillroom.sync.errand import Errand
from drillroom.sync.share.lock import courier_lock
from drillroom.sync.share.moving import Moved
from drillroom.takes.model import Delivery
from tests.rig.killing import Child
from tests.rig.layer import Layer, layer_over
from tests.rig.ledger import DRAFT, Ledger
from tests.sync.people import Person

pytestmark = [pytest.mark.timeout(600), pytest.mark.usefixtures("_fuse")]

SEED = 20261130
CUTS = 33
OPERATIONS = (
    *("getattr", "opendir", "readdir", "mkdir", "create"),
    *("open", "read", "write", "fsync", "rename"),
)
ERRNOS = (
    *(errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS),
    *(errno.EBUSY, errno.ESTALE, errno.ETIMEDOUT, errno.ENOTCONN, errno.EINVAL),
)
DELAY_S = 0.02
REMEMBERED_S = 1.0


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_error_of_a_share_is_got_over_and_delivered_is_never_said_too_early(
    operation: str, ana: Person, ben: Person, share: Path
) -> None:
    ledger = Ledger((ana, ben))
    ana.record(DRAFT * 50)
    takes = [ana.finish(os.urandom(50_000))]
    ana.send(share)
    with layer_over(share) as layer:
        for error in ERRNOS:
            for nth in (1, 2):
                takes.append(ana.finish(os.urandom(50_000)))
                layer.order("fail", operation, error, nth, False)
                ana.send(share)
                assert ledger.breaches(share) == []
                layer.order("well")
                assert ledger.untrue(ana, share) == []
                ana.send(share)
                assert ana.take(takes[-1]).delivery is Delivery.DELIVERED
                layer.order("fail", operation, error, nth, False)
                ben.collect(share)
                layer.order("well")
                assert ben.collect(share).problems == ()
    assert {row.take: row.state for row in ben.inbox()} == dict.fromkeys(takes, "whole")
    assert ledger.breaches(share) == []


def test_a_share_that_is_full_holds_takes_up_and_gets_them_when_there_is_room(
    ana: Person, ben: Person, share: Path
) -> None:
    chance = random.Random(SEED)
    ledger = Ledger((ana, ben))
    takes = [ana.finish(os.urandom(50_000)) for _ in range(3)]
    with layer_over(share) as layer:
        for _ in range(20):
            layer.order("full", chance.randrange(0, 70_000))
            (problem,) = ana.send(share).problems
            assert "The shared folder is full" in problem
            assert ledger.breaches(share) == []
            assert not list(share.rglob("~syncthing~*")), "the room is given back"
            if ana.take(takes[-1]).delivery is Delivery.DELIVERED or len(takes) < 20:
                takes.append(ana.finish(os.urandom(50_000)))
        layer.order("well")
        assert ana.send(share).problems == ()
    assert sorted(ben.collect(share).takes) == sorted(takes)


def test_on_a_slow_share_everything_goes_its_way_and_the_figures_are_printed(
    ana: Person, ben: Person, share: Path, say: Callable[[str], None]
) -> None:
    ana.finish(os.urandom(50_000))
    ana.send(share)
    ben.collect(share)
    takes = [ana.finish(os.urandom(50_000)) for _ in range(5)]
    with layer_over(share, REMEMBERED_S) as layer:
        layer.order("slow", DELAY_S)
        layer.order("counts")
        for what, act in (
            ("sent", lambda: ana.send(share).sent),
            ("collected", lambda: ben.collect(share).takes),
        ):
            began_ns = monotonic_ns()
            assert len(act()) == len(takes)
            took_s = (monotonic_ns() - began_ns) / 1e9
            counts = layer.order("counts")["counts"]
            counts.pop("getxattr", None)  # the kernel's own question at each write
            each = sum(counts.values()) / len(takes)
            say(f"{what}: {each:.0f} operations a take, {took_s / len(takes):.2f} s")


def cut_once(person: Person, share: Path, nth: int, seed: int) -> bool:
    """Send through a layer whose power goes at the *nth* change; return whether it went."""
    with layer_over(share) as layer:
        child = Child(lambda: person.send(share))
        layer.order("cut", nth, child.pid)
        killed = child.run()
        layer.order("lose", seed, "all" if seed % 2 else "some")
    return killed


def test_after_a_power_cut_at_any_moment_every_take_is_whole_in_the_end(
    ana: Person, ben: Person, share: Path, say: Callable[[str], None]
) -> None:
    ledger = Ledger((ana, ben))
    chance = random.Random(SEED)
    ana.record(DRAFT * 50)
    takes = []
    come: list[str] = []
    killed = 0
    for seed in range(CUTS):
        takes.append(ana.finish(os.urandom(60_000)))
        killed += cut_once(ana, share, chance.randrange(1, 45), seed)
        assert ledger.untrue(ana, share) == []
        come += ben.collect(share).takes
    assert killed >= CUTS * 2 // 3
    say(f"{killed} power cuts of a share in {CUTS} sendings")
    assert ana.send(share).problems == ()
    report = ben.collect(share)
    assert report.problems == ()
    assert sorted([*come, *report.takes]) == sorted(takes)
    assert ledger.breaches(share) == []


def test_the_control_without_fsync_a_power_cut_loses_what_was_said_to_be_delivered(
    ana: Person, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("folder", "parcel", "staging"):
        monkeypatch.setattr(f"drillroom.sync.share.{module}.fsync", lambda _descriptor: None)
    ledger = Ledger((ana,))
    ana.finish(os.urandom(60_000))
    with layer_over(share) as layer:
        assert ana.send(share).problems == ()
        layer.order("lose", 1, "all")
    assert ledger.untrue(ana, share) != []


def test_after_a_power_cut_of_the_laptop_and_its_folder_everything_goes_on(
    ana: Person, ben: Person, tmp_path: Path
) -> None:
    chance = random.Random(SEED)
    place = tmp_path / "laptop"
    share = place / "share"
    share.mkdir(parents=True)
    shutil.copytree(ana.home.root, place / "home")
    laptop = Person(Home(place / "home"), ana.name, ana.clock)
    ledger = Ledger((laptop, ben))
    takes = []
    come: list[str] = []
    for seed in range(CUTS):
        takes.append(laptop.finish(os.urandom(60_000)))
        with layer_over(place) as layer:
            child = Child(lambda: laptop.send(share))
            layer.order("cut", chance.randrange(1, 160), child.pid)
            child.run()
            layer.order("lose", seed, "all" if seed % 2 else "some")
        assert ledger.untrue(laptop, share) == []
        assert [line for line in ledger.breaches(share) if "twice" in line] == []
        come += ben.collect(share).takes
    assert laptop.send(share).problems == ()
    report = ben.collect(share)
    assert report.problems == ()
    assert sorted([*come, *report.takes]) == sorted(takes)
    assert ledger.breaches(share) == []


# a process that nobody can end now is left, and its handle is dropped before it has ended
LEFT_BEHIND = pytest.mark.filterwarnings(
    "ignore:.*Popen.__del__:pytest.PytestUnraisableExceptionWarning"
)


def carried_once_free(who: Person, share: Path) -> Carried | None:
    """Carry as soon as the courier that was left behind has come to its end."""
    for _ in range(500):
        try:
            return carry_apart(errand(who, share))
        except CourierBusyError:
            threading.Event().wait(0.05)
    raise AssertionError("the courier that was left behind never ended")


def errand(who: Person, share: Path) -> Errand:
    return Errand(who.home, share, who.name, who.clock.utc_now())


@pytest.fixture
def hanging(share: Path) -> Iterator[Layer]:
    """The share, whose every call hangs."""
    with layer_over(share) as layer:
        layer.order("hang")
        yield layer
        layer.order("well")


@LEFT_BEHIND
def test_a_share_that_hangs_is_left_and_the_take_goes_once_it_answers(
    ana: Person, share: Path, hanging: Layer
) -> None:
    take = ana.finish(b"film")
    with pytest.raises(SyncError, match="does not answer"):
        carry_apart(errand(ana, share), patience=Patience(reach_s=1.0))
    assert ana.take(take).delivery is Delivery.QUEUED
    hanging.order("well")
    carried_once_free(ana, share)
    assert ana.take(take).delivery is Delivery.DELIVERED


@LEFT_BEHIND
def test_a_share_that_hangs_in_the_middle_of_a_take_is_left_and_nothing_is_sent_twice(
    ana: Person, ben: Person, share: Path
) -> None:
    take = ana.finish(os.urandom(60 << 20))
    with layer_over(share) as layer:
        is_hanging = False

        def hang(moved: Moved) -> None:
            nonlocal is_hanging
            if moved.take and not is_hanging:
                is_hanging = True
                layer.order("hang")

        with pytest.raises(SyncError, match="does not answer"):
            carry_apart(errand(ana, share), on_moved=hang, patience=Patience(move_s=1.0))
        layer.order("well")
        carried_once_free(ana, share)
    assert ana.take(take).delivery is Delivery.DELIVERED
    assert Ledger((ana, ben)).breaches(share) == []


def test_a_child_that_hangs_ends_when_whoever_asked_is_gone(
    ana: Person, share: Path, hanging: Layer
) -> None:
    ana.finish(b"film")
    child = subprocess.Popen(child_command(WORD), stdin=subprocess.PIPE)
    assert child.stdin is not None
    child.stdin.write(json.dumps({"carry": errand(ana, share).to_plain()}).encode() + b"\n")
    child.stdin.flush()
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(3.0)  # the control: as long as somebody listens it stays
    child.stdin.close()
    hanging.order("well")  # some systems end no process whose call has not come back
    assert child.wait(20) == 1
    with courier_lock(ana.home):
        pass


def test_without_a_child_a_share_that_hangs_would_hold_us(
    ana: Person, share: Path, hanging: Layer
) -> None:
    ana.finish(b"film")
    sending = threading.Thread(target=ana.send, args=[share])
    sending.start()
    sending.join(3.0)
    assert sending.is_alive()
    hanging.order("well")
    sending.join(20)
    assert not sending.is_alive()
