"""A take that was taken back before it left is a draft, wherever the process that did so ended."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from drillroom.paths import Home
from drillroom.storage.library import Library
from drillroom.storage.take_folder import PAPERS, TakeFolder
from drillroom.sync.courier import deliver
from drillroom.sync.finish import finish_take
from drillroom.sync.share.moving import Moved
from drillroom.takes.model import Delivery, Take, TakeId, TakeState
from tests.rig.killing import in_child
from tests.sync.people import Person, files_below

MEDIA = b"a recording " * 1000
MOST_KILLS = 40
"""Spread over all calls of a run: each of them would take half a minute."""


def laptop(home: Home, clock) -> Person:
    return Person(home.make(), "Ana Ferreira", clock)


def take_back(person: Person, take: TakeId) -> Take:
    with person.library() as library:
        return library.withdraw(take)


def is_plain_draft(person: Person, take: TakeId) -> bool:
    with person.library() as library:
        folder = library.folder(take)
        return (
            library.take(take).state is folder.read_take().state is TakeState.DRAFT
            and library.take(take).delivery is Delivery.NONE
            and library.outbox.waiting() == []
            and bool(folder.media.stat().st_mode & 0o200)
            and not any((folder.path / name).exists() for name in PAPERS)
        )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child")
def test_killed_anywhere_it_is_either_still_finished_or_a_draft_and_then_never_sent(
    home: Home, clock, tmp_path: Path
):
    ana = laptop(home, clock)
    take = ana.finish(MEDIA)

    def one_run(number: int, kill_at: int | None) -> tuple[int, TakeState]:
        here = tmp_path / f"run{number}"
        copy = Person(Home(shutil.copytree(home.root, here / "ana")), ana.name, clock)
        (here / "share").mkdir()
        calls = in_child(lambda: take_back(copy, take), kill_at)
        in_folder = TakeFolder(copy.home.takes / take).read_take().state
        assert copy.take(take).state is in_folder, f"killed at {kill_at}"
        sent = copy.send(here / "share").sent
        if in_folder is TakeState.DRAFT:
            assert sent == (), f"killed at {kill_at}"
            assert is_plain_draft(copy, take), f"killed at {kill_at}"
        else:  # whole as it was finished
            assert sent == (take,), f"killed at {kill_at}"
        shutil.rmtree(here)
        return calls, in_folder

    calls, state = one_run(0, None)
    assert state is TakeState.DRAFT
    places = range(1, calls + 1, max(1, calls // MOST_KILLS))
    states = {one_run(number, number)[1] for number in places}
    assert states == {TakeState.FINISHED, TakeState.DRAFT}


@pytest.mark.parametrize("died", [False, True])
def test_a_rebuilt_database_knows_it_as_a_draft_and_nothing_is_sent(
    home: Home, clock, tmp_path: Path, died: bool
):
    ana = laptop(home, clock)
    take = ana.finish(MEDIA)
    if died:  # its folder alone said so when the process ended
        finished = ana.take(take)
        TakeFolder(home.takes / take).write_take(finished.withdraw(was_sent=False))
    else:
        take_back(ana, take)
    ana.lose_database()

    (share := tmp_path / "share").mkdir()
    assert ana.send(share).sent == ()
    assert files_below(share) == []
    assert is_plain_draft(ana, take)
    with ana.library() as library:
        assert library.my_review(take) is not None


def test_a_folder_that_cannot_be_read_keeps_nobody_from_opening_the_library(home: Home, clock):
    ana = laptop(home, clock)
    take = ana.finish(MEDIA)
    (home.takes / take / "state.json").write_text("{")
    assert ana.take(take).state is TakeState.FINISHED


def test_it_waits_anew_when_it_is_finished_again(home: Home, clock):
    ana = laptop(home, clock)
    take = ana.finish(MEDIA)
    begun = clock.now
    take_back(ana, take)
    clock.now = begun.replace(year=begun.year + 1)
    library = Library(home, clock)
    try:
        finish_take(library, take, by=ana.name)
        (row,) = library.outbox.waiting()
        assert (row.take, row.queued_at) == (take, clock.now)
    finally:
        library.close()


def test_a_courier_that_is_at_work_looks_into_the_folder_before_it_sends(
    home: Home, clock, tmp_path: Path
):
    ana = laptop(home, clock)
    first, second = ana.finish(MEDIA), ana.finish(MEDIA)
    share = tmp_path / "share"
    share.mkdir()

    def die_half_way(_moved: Moved) -> None:
        """Leave what somebody leaves who dies while the second take is taken back."""
        folder = TakeFolder(home.takes / second)
        take = folder.read_take()
        folder.write_take(replace(take, state=TakeState.DRAFT, delivery=Delivery.NONE))

    report = deliver(home, share, name=ana.name, clock=clock, on_moved=die_half_way)
    assert report.sent == (first,)
    assert not any(second[:10] in str(path) for path in share.rglob("*"))
    assert is_plain_draft(ana, second)
    assert ana.send(share).sent == ()
