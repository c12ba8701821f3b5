"""A share on a disk that is really full: ext4 in a file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

import pytest

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.sync.finish import finish_take
from drillroom.takes.model import Delivery, TakeState
from tests.rig.broken import broken, well
from tests.rig.ledger import Ledger
from tests.rig.peers import Peer
from tests.sync.people import Person

pytestmark = pytest.mark.timeout(120)


def pour(file: IO[bytes], size: int) -> None:
    """Write pieces of so many bytes until it is not possible any more."""
    while True:
        file.write(b"x" * size)


def fill(disk: Path) -> Path:
    """Leave no room on a disk; return the file that has it."""
    filler = disk / "somebody's film"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1 << 10):
            with pytest.raises(OSError, match="No space"):
                pour(file, size)
    return filler


def test_a_full_disk_holds_takes_up_and_gets_them_when_there_is_room(
    disk: Peer, ana: Person, ben: Person
) -> None:
    ledger = Ledger((ana, ben))
    takes = [ana.finish(os.urandom(300_000))]
    assert ana.send(disk.rep).problems == ()
    filler = fill(disk.rep)
    takes.append(ana.finish(os.urandom(300_000)))

    for _ in range(3):
        (problem,) = ana.send(disk.rep).problems
        assert "The shared folder is full" in problem
        assert ana.take(takes[1]).delivery is not Delivery.DELIVERED
        assert ledger.breaches(disk.rep) == []
        assert not list(disk.rep.rglob("~syncthing~*"))
    assert ben.collect(disk.rep).takes == (takes[0],)

    os.truncate(filler, filler.stat().st_size - 100_000)  # room for a part of it
    (problem,) = ana.send(disk.rep).problems
    assert "full" in problem
    assert not list(disk.rep.rglob("~syncthing~*")), "the room is given back"

    filler.unlink()
    assert ana.send(disk.rep).problems == ()
    assert ben.collect(disk.rep).takes == (takes[1],)
    assert ledger.breaches(disk.rep) == []


def test_a_disk_that_was_full_is_asked_for_its_room_and_nothing_is_copied_in_vain(
    disk: Peer, ana: Person, ben: Person
) -> None:
    ana.finish(os.urandom(1000))
    assert ana.send(disk.rep).problems == ()
    filler = fill(disk.rep)
    os.truncate(filler, filler.stat().st_size - 1_600_000)
    take = ana.finish(os.urandom(2_500_000))
    with broken(well) as first:
        (problem,) = ana.send(disk.rep).problems
    assert "No space left" in problem
    assert first.counts["write"]

    with broken(well) as second:
        (problem,) = ana.send(disk.rep).problems
    assert "The shared folder is full" in problem
    assert "take.mp4 needs 3 MB, 1 MB are free" in problem
    assert not second.counts["create"] + second.counts["write"]

    os.truncate(filler, filler.stat().st_size - 1_600_000)
    assert ana.send(disk.rep).problems == ()
    assert ben.collect(disk.rep).takes[-1:] == (take,)
    assert Ledger((ana, ben)).breaches(disk.rep) == []


def test_a_laptop_without_room_says_so_and_takes_in_and_finishes_everything_later(
    disk: Peer, ana: Person, share: Path
) -> None:
    ben = Person(Home(disk.rep / "ben").make(), "Ben Okoro", ana.clock)
    mine = ben.record(os.urandom(100_000))
    ben.answer_all(mine)
    takes = [ana.finish(os.urandom(300_000)) for _ in range(2)]
    ana.send(share)
    filler = fill(disk.rep)

    for _ in range(3):
        with pytest.raises(LibraryError, match="free space"):
            ben.collect(share)
        with pytest.raises(LibraryError, match="free space"), ben.library() as library:
            finish_take(library, mine, by=ben.name)
    filler.unlink()

    assert ben.take(mine).state is TakeState.DRAFT
    with ben.library() as library:
        finish_take(library, mine, by=ben.name)
    report = ben.collect(share)
    assert (sorted(report.takes), report.problems) == (sorted(takes), ())
    assert ben.send(share).sent == (mine,)
    assert Ledger((ana, ben)).breaches(share) == []


def test_the_control_a_plain_copy_leaves_half_a_file_on_a_full_disk(disk: Peer) -> None:
    filler = fill(disk.rep)
    os.truncate(filler, filler.stat().st_size - 100_000)
    with (
        (disk.rep / "take.mp4").open("wb", buffering=0) as copy,
        pytest.raises(OSError, match="No space"),
    ):
        pour(copy, 3000)
    assert 0 < (disk.rep / "take.mp4").stat().st_size < 300_000
