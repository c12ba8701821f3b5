"""A laptop's power may go at any moment: what the library said was done is done."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from drillroom.paths import Home
from drillroom.storage.library import Library
from tests.conftest import StillClock
from tests.rig.keeping import broken_promises, work
from tests.rig.killing import Child
from tests.rig.layer import layer_over
from tests.storage.test_migrations import ROWS, SCHEMAS, kept, made_by_an_older_app
from tests.sync.people import Person

pytestmark = [pytest.mark.timeout(600), pytest.mark.usefixtures("_fuse")]

CUTS = 60
SEED = 20261130


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


def cut_once(home: Home, clock: StillClock, nth: int, seed: int) -> list[str]:
    """Let the power go at the *nth* change and return the promises that were broken."""
    ours, theirs = os.pipe()
    with layer_over(home.root) as layer:
        child = Child(lambda: work(home, clock, theirs))
        layer.order("cut", nth, child.pid)
        child.run()
        layer.order("lose", seed, "all" if seed % 2 else "some")
    os.close(theirs)
    with os.fdopen(ours) as told:
        return broken_promises(home, clock, told.read())


def test_after_a_power_cut_a_library_keeps_what_it_said(
    tmp_path: Path, clock: StillClock, say: Callable[[str], None]
):
    chance = random.Random(SEED)
    broken = []
    for seed in range(CUTS):
        home = Home(tmp_path / str(seed)).make()
        nth = chance.randrange(1, 260)
        broken += [f"cut {nth}, seed {seed}: {line}" for line in cut_once(home, clock, nth, seed)]
    say(f"{CUTS} power cuts of a library: {len(broken)} promises broken")
    assert broken == []


def test_after_a_power_cut_a_manager_has_every_take_that_was_said_to_be_here(
    tmp_path: Path, clock: StillClock, ana: Person, ben: Person, share: Path
):
    chance = random.Random(SEED)
    takes = []
    for seed in range(CUTS // 3):
        takes.append(ana.finish(os.urandom(60_000)))
        ana.send(share)
        with layer_over(ben.home.root) as layer:
            child = Child(lambda: ben.collect(share))
            layer.order("cut", chance.randrange(1, 60), child.pid)
            child.run()
            layer.order("lose", seed, "all" if seed % 2 else "some")
        for row in ben.inbox():
            assert row.state != "whole" or (row.media and Path(row.media).stat().st_size == 60_000)
    assert ben.collect(share).problems == ()
    assert {row.take: row.state for row in ben.inbox()} == dict.fromkeys(takes, "whole")
    for row in ben.inbox():
        assert row.media is not None
        assert Path(row.media).read_bytes() == (ana.home.takes / row.take / "take.mp4").read_bytes()


def test_after_a_power_cut_in_an_update_every_row_is_there_and_nothing_is_called_damaged(
    tmp_path: Path, clock: StillClock
):
    chance = random.Random(SEED)
    for seed in range(CUTS // 3):
        home = Home(tmp_path / str(seed)).make()
        made_by_an_older_app(home, SCHEMAS[1])
        with layer_over(home.root) as layer:
            child = Child(lambda home=home: Library(home, clock))  # type: ignore[misc]
            layer.order("cut", chance.randrange(1, 90), child.pid)
            child.run()
            layer.order("lose", seed, "all" if seed % 2 else "some")
        Library(home, clock).close()
        assert kept(home.database) == ROWS
        assert not list(home.root.glob("*.damaged"))


def test_the_control_without_fsync_a_power_cut_breaks_promises(
    tmp_path: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("drillroom.storage.take_folder.os.fsync", lambda _descriptor: None)
    broken = []
    for seed in range(1, 10, 2):
        home = Home(tmp_path / str(seed)).make()
        broken += cut_once(home, clock, 10_000, seed)
    assert broken
