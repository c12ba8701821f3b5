"""Errors, a slow share, a full one, and power cuts, through the layer of `fuse_layer.py`."""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from time import monotonic_ns

import pytest

from drillroom.paths import Home
from drillroom.takes.model import Delivery
from tests.rig.killing import Child
from tests.rig.layer import layer_over
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
        monkeypatch.setattr(f"drillroom.sync.{module}.fsync", lambda _descriptor: None)
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
