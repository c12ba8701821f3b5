"""A courier may be killed at any moment: nothing half visible, nothing lost, nothing sent twice."""

import os
import random
import shutil
from pathlib import Path

import pytest

from drillroom.paths import Home
from drillroom.takes.model import Delivery
from tests.rig.killing import in_child
from tests.sync.people import Person, files_below

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child")

POINTS = 50


def visible(share: Path) -> list[Path]:
    return [path for path in files_below(share) if not path.name.startswith("~syncthing~")]


def test_a_courier_killed_anywhere_delivers_everything_in_the_end_and_once(
    ana: Person, ben: Person, share: Path, tmp_path: Path
) -> None:
    media: dict[str, bytes] = {}
    for text in (b"first take " * 5000, b"second take " * 5000):
        media[ana.finish(text)] = text
    ana.record(b"a draft that stays here" * 50)
    shutil.rmtree(share)
    shutil.copytree(ana.home.root, tmp_path / "fresh")
    template = tmp_path / "fresh"

    def one_run(number: int, kill_at: int | None) -> int:
        here = tmp_path / f"run{number}"
        here.mkdir()
        laptop = Person(Home(shutil.copytree(template, here / "ana")), ana.name, ana.clock)
        there = here / "share"
        there.mkdir()
        calls = in_child(lambda: laptop.send(there), kill_at)
        sources = {
            path.read_bytes() for take in media for path in files_below(laptop.home.takes / take)
        }
        for path in visible(there / "Drillroom" / "takes"):
            assert path.read_bytes() in sources, f"half visible after {kill_at}: {path}"

        laptop.send(there)
        for take in media:
            assert laptop.take(take).delivery is Delivery.DELIVERED
        assert len(list((there / "Drillroom" / "log").rglob("0000000*.json"))) == 2
        assert visible(there) == files_below(there), "something was left behind"
        reader = Person(Home(here / "ben").make(), ben.name, ben.clock)
        report = reader.collect(there)
        assert set(report.takes) == set(media)
        assert len(report.takes) == 2
        assert report.problems == ()
        for row in reader.inbox():
            assert row.media is not None
            assert Path(row.media).read_bytes() == media[row.take]
        assert b"a draft that stays here" not in b"".join(
            p.read_bytes() for p in files_below(there)
        )
        shutil.rmtree(here)
        return calls

    calls = one_run(0, None)
    assert calls > POINTS
    chosen = random.Random(20261121).sample(range(1, calls + 1), POINTS)
    for number, kill_at in enumerate(sorted(chosen), 1):
        one_run(number, kill_at)


def test_a_collector_killed_anywhere_has_everything_in_the_end_and_never_a_part(
    ana: Person, ben: Person, share: Path, tmp_path: Path
) -> None:
    text = b"a take to be read " * 5000
    take = ana.finish(text)
    ana.send(share)

    def one_run(number: int, kill_at: int | None) -> int:
        reader = Person(Home(tmp_path / f"ben{number}").make(), ben.name, ben.clock)
        with reader.library():
            pass  # the database is made before, by the start of the app
        calls = in_child(lambda: reader.collect(share), kill_at)
        for row in reader.inbox():
            assert row.media is None or Path(row.media).read_bytes() == text
        assert reader.collect(share).problems == ()
        assert [(row.take, row.state) for row in reader.inbox()] == [(take, "whole")]
        return calls

    calls = one_run(0, None)
    for number, kill_at in enumerate(range(1, calls + 1, max(1, calls // 30)), 1):
        one_run(number, kill_at)
