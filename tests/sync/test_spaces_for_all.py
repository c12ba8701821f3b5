"""What is for everybody goes to every shared folder of a person, once to each."""

from __future__ import annotations

import shutil
from pathlib import Path

from drillroom.paths import Home
from drillroom.storage.outbox import OutboxKind
from drillroom.sync.endorsing import endorse
from drillroom.sync.people import known_writers
from tests.conftest import StillClock
from tests.sync.people import Person, files_below
from tests.sync.spaces import (
    DAY,
    MEDIA,
    SECRET,
    Spaces,
    everything,
    hand,
    key_of,
)


def test_a_pack_goes_to_every_folder_once(
    ana: Person, marta: Person, ines: Person, spaces: Spaces, pack: Path, pair: Path, board: Path
):
    assert hand(marta, spaces, pack)
    assert not hand(marta, spaces, pack)
    assert len(marta.send_all(spaces).packs) == 1
    assert not hand(marta, spaces, pack)
    assert len(ana.collect(pair).packs) == 1
    assert len(ines.collect(board).packs) == 1


def test_a_folder_that_came_later_gets_the_pack_when_it_is_handed_over_again(
    marta: Person, spaces: Spaces, pack: Path
):
    assert hand(marta, spaces[:1], pack)
    marta.send_all(spaces[:1])
    before = everything(spaces[0].folder)
    assert hand(marta, spaces, pack)
    assert not hand(marta, spaces, pack)
    marta.send_all(spaces)
    assert everything(spaces[0].folder) == before
    assert list(spaces[1].folder.rglob("pack.yaml"))


def test_a_pack_that_is_missing_in_one_folder_is_said(
    marta: Person, spaces: Spaces, pack: Path, pair: Path, board: Path, clock: StillClock
):
    hand(marta, spaces, pack)
    marta.send_all(spaces)
    for folder in (pair, board):
        shutil.rmtree(next(folder.rglob("pack.yaml")).parent)
    told: list[str] = []
    for _ in range(3):
        clock.now += DAY
        told += marta.send_all(spaces).problems
    assert sorted(one for one in told if "A pack that you handed over is missing" in one) == sorted(
        one for folder in (pair, board) for one in told if str(folder) in one
    )
    assert len(told) == 2


def test_an_endorsement_is_said_in_every_folder(
    marta: Person, ana: Person, spaces: Spaces, pair: Path, board: Path, tmp_path: Path
):
    second = Person(Home(tmp_path / "second").make(), marta.name, marta.clock)
    second.finish(MEDIA)
    second.send(pair)
    marta.collect_all(spaces)
    with marta.library() as library:
        (who,) = known_writers(marta.home, library)
        assert endorse(library, who, marta.name, spaces)
        assert not endorse(library, who, marta.name, spaces)
    marta.send_all(spaces)
    for folder in (pair, board):
        log = folder / "Drillroom" / "log" / key_of(marta)
        assert any(b'"kind":"endorse"' in path.read_bytes() for path in files_below(log))


def test_every_kind_of_parcel_names_its_folder_when_there_are_two(
    ana: Person, marta: Person, spaces: Spaces, pack: Path, pair: Path, board: Path
):
    theirs = ana.finish(MEDIA)
    ana.send(pair)
    marta.collect_all(spaces)
    marta.answer(theirs)
    marta.finish(SECRET, spaces)
    hand(marta, spaces, pack)
    with marta.library() as library:
        found = {(row.kind, row.share) for row in library.outbox.waiting()}
    assert found == {
        (OutboxKind.REVIEW, str(pair)),
        (OutboxKind.TAKE, str(board)),
        (OutboxKind.PACK, str(pair)),
        (OutboxKind.PACK, str(board)),
    }
