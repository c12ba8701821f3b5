"""Several shared folders of one person: what goes to one leaves nothing in the others."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from drillroom.errors import SyncError
from drillroom.settings import Role, Space
from drillroom.storage.leaving import leave_space
from drillroom.sync.carrying import carry
from drillroom.sync.errand import Errand
from drillroom.sync.finish import finish_take
from drillroom.sync.outgoing.routing import route_to
from drillroom.sync.reading import shown_take
from drillroom.takes.model import Delivery, TakeState
from tests.conftest import StillClock
from tests.sync.people import Person, files_below
from tests.sync.spaces import (
    DAY,
    MEDIA,
    SECRET,
    Spaces,
    everything,
    has_trace,
    key_of,
    withdraw,
    writers,
)


def test_a_manager_who_is_a_rep_towards_her_own_manager_keeps_the_two_apart(
    ana: Person, marta: Person, ines: Person, spaces: Spaces, pair: Path, board: Path
):
    draft = marta.record(b"a draft of Marta's own " * 500)
    theirs = ana.finish(MEDIA)
    ana.send(pair)
    assert marta.collect_all(spaces).takes == (theirs,)
    (row,) = marta.inbox()
    assert row.share == str(pair)
    with marta.library() as library:
        assert shown_take(library, marta.home, theirs).to_json()["share"] == str(pair)

    marta.answer(theirs, well="A calm ask, Ana.")
    mine = marta.finish(SECRET, spaces)  # a rep takes part where she is one
    report = marta.send_all(spaces)
    assert set(report.sent) == {theirs, mine}
    assert report.problems == ()

    assert ana.collect(pair).reviews == (theirs,)
    assert [one.well for one in ana.reviews(theirs)][1:] == ["A calm ask, Ana."]
    assert ines.collect(board).takes == (mine,)
    ines.answer(mine, well="Bolder than last week.")
    ines.send(board)
    assert marta.collect_all(spaces).reviews == (mine,)
    assert marta.take(mine).delivery is Delivery.ANSWERED

    assert not has_trace(pair, mine)
    assert not has_trace(board, theirs, b"A calm ask, Ana.")
    assert not has_trace(board, theirs, MEDIA)
    for folder in (pair, board):
        assert not has_trace(folder, draft, b"a draft of Marta's own ")
        assert key_of(marta) in writers(folder)  # one key in both
    assert ines.inbox()[0].take == mine
    assert [row.take for row in ana.inbox()] == []


def test_a_take_goes_to_the_folder_that_was_chosen_and_to_no_other(
    marta: Person, spaces: Spaces, pair: Path, board: Path
):
    for chosen, other in ((pair, board), (board, pair)):
        before = everything(other)
        take = marta.finish(SECRET, spaces, chosen)
        assert marta.send_all(spaces).sent == (take,)
        assert has_trace(chosen, take)
        assert not has_trace(other, take, take.encode())
        assert everything(other) == before


def test_a_take_that_is_a_draft_again_goes_where_takes_usually_go(
    marta: Person, spaces: Spaces, pair: Path, board: Path
):
    take = marta.finish(SECRET, spaces, pair)
    withdraw(marta, take)
    with marta.library() as library:
        finish_take(library, take, by=marta.name, spaces=spaces)
    assert marta.send_all(spaces).sent == (take,)
    assert has_trace(board, take)
    assert not has_trace(pair, take)


def test_a_run_of_the_window_leaves_what_is_for_the_other_folders(
    marta: Person, spaces: Spaces, pair: Path, board: Path
):
    here, there = marta.finish(MEDIA, spaces, pair), marta.finish(SECRET, spaces, board)
    folders = tuple(one.folder for one in spaces)
    for folder in folders:
        errand = Errand(marta.home, folder, marta.name, marta.clock.utc_now(), folders=folders)
        assert Errand.from_plain(json.loads(json.dumps(errand.to_plain()))) == errand
        assert carry(errand, marta.clock).problems == ()
    assert (has_trace(pair, here), has_trace(board, there)) == (True, True)
    assert not has_trace(pair, there)
    assert not has_trace(board, here, here.encode())


def test_a_folder_that_is_not_mine_cannot_be_chosen(marta: Person, spaces: Spaces, tmp_path: Path):
    take = marta.record(MEDIA)
    marta.answer_all(take)
    with marta.library() as library, pytest.raises(SyncError, match="not one of yours"):
        finish_take(library, take, by=marta.name, spaces=spaces, to=tmp_path / "else")
    assert marta.send_all(spaces).sent == ()


def test_with_one_shared_folder_nothing_is_bound_to_it(marta: Person, pair: Path):
    alone = (Space(pair, Role.REP),)
    marta.finish(MEDIA, alone, pair)
    with marta.library() as library:
        assert [row.share for row in library.outbox.waiting()] == [""]
    assert len(marta.send_all(alone).sent) == 1


def test_withdrawing_tells_those_alone_who_may_have_the_take(
    marta: Person, ines: Person, spaces: Spaces, pair: Path, board: Path
):
    take = marta.finish(SECRET, spaces, board)
    marta.finish(MEDIA, spaces, pair)  # so that there is a log in both
    marta.send_all(spaces)
    ines.collect(board)
    before = everything(pair)

    withdraw(marta, take)
    assert marta.send_all(spaces).withdrawn == (take,)
    assert marta.take(take).delivery is Delivery.NONE
    assert ines.collect(board).withdrawn == (take,)
    assert not list(board.rglob("take.mp4"))
    assert everything(pair) == before


@pytest.mark.parametrize("lost", ["before it is withdrawn", "never"])
def test_a_take_that_is_in_two_folders_is_taken_back_from_both(
    marta: Person, spaces: Spaces, pair: Path, board: Path, clock: StillClock, lost: str
):
    take = marta.finish(SECRET, spaces, board)
    marta.send_all(spaces)
    shutil.rmtree(next(board.rglob("take.mp4")).parent)
    clock.now += DAY
    marta.send_all(spaces)
    clock.now += DAY
    assert marta.send_all(spaces).missing == (take,)
    with marta.library() as library:
        finish_take(library, take, by=marta.name, spaces=spaces, to=pair)
    assert marta.send_all(spaces).sent == (take,)
    if lost != "never":
        marta.lose_database()

    withdraw(marta, take)
    assert marta.send(board, route=route_to(board, [one.folder for one in spaces])).withdrawn
    assert marta.take(take).delivery is Delivery.WITHDRAWING  # not yet told in the other
    assert marta.send_all(spaces).withdrawn == (take,)
    assert marta.take(take).delivery is Delivery.NONE
    assert not list(pair.rglob("take.mp4"))
    assert marta.send_all(spaces).withdrawn == ()


@pytest.mark.parametrize("lost", [False, True])
def test_a_take_that_is_sent_once_more_goes_where_it_was(
    marta: Person, spaces: Spaces, pair: Path, board: Path, clock: StillClock, lost: bool
):
    take = marta.finish(SECRET, spaces, pair)  # not where she usually sends
    marta.send_all(spaces)
    if lost:
        marta.lose_database()
        with marta.library() as library:  # as one whose time in the folder was over
            library.store(replace(library.take(take), expired_at=clock.now))
    else:
        shutil.rmtree(next(pair.rglob("take.mp4")).parent)
        for _ in range(2):
            clock.now += DAY
            marta.send_all(spaces)
    with marta.library() as library:
        finish_take(library, take, by=marta.name, spaces=spaces)
    assert marta.send_all(spaces).sent == (take,)
    assert not has_trace(board, take)


def test_a_chosen_folder_is_remembered_when_the_database_is_lost(
    marta: Person, spaces: Spaces, pair: Path, board: Path
):
    take = marta.finish(SECRET, spaces, pair)
    marta.lose_database()
    assert marta.send_all(spaces).sent == ()
    with marta.library() as library:
        finish_take(library, take, by=marta.name, spaces=spaces)
    assert marta.send_all(spaces).sent == (take,)
    assert not has_trace(board, take)


def test_a_folder_that_is_away_does_not_hold_up_the_other(
    ana: Person, marta: Person, spaces: Spaces, pair: Path, board: Path, tmp_path: Path
):
    theirs = ana.finish(MEDIA)
    ana.send(pair)
    take, waits = marta.finish(MEDIA, spaces, pair), marta.finish(SECRET, spaces, board)
    away = board.rename(tmp_path / "away")

    report = marta.send_all(spaces)
    assert report.sent == (take,)
    assert all(str(board) in problem for problem in report.problems)
    assert len(report.problems) == 1
    assert marta.collect_all(spaces).takes == (theirs,)
    assert not has_trace(pair, waits)
    away.rename(board)
    assert marta.send_all(spaces).sent == (waits,)


def test_a_problem_says_in_which_folder_it_is(marta: Person, spaces: Spaces, board: Path):
    take = marta.finish(SECRET, spaces, board)
    (marta.home.takes / take / "take.json").unlink()
    (problem,) = marta.send_all(spaces).problems
    assert problem.startswith(f"In the shared folder {board}:\n")


def test_the_courier_of_one_folder_never_looks_at_another(
    marta: Person, spaces: Spaces, pair: Path, board: Path, monkeypatch: pytest.MonkeyPatch
):
    take = marta.finish(MEDIA, spaces, pair)
    marta.finish(SECRET, spaces, board)
    resolve = Path.resolve

    def refused(path: Path, strict: bool = False) -> Path:
        assert not path.is_relative_to(board), "a share that hangs would hang this run"
        return resolve(path, strict=strict)

    monkeypatch.setattr(Path, "resolve", refused)
    board.chmod(0)
    route = route_to(pair, [one.folder for one in spaces])
    assert marta.send(pair, route=route).sent == (take,)
    board.chmod(0o700)


def test_what_waits_for_a_folder_that_is_mine_no_longer_goes_to_the_main_one(
    marta: Person, spaces: Spaces, pair: Path, board: Path
):
    sent = marta.finish(b"sent before " * 500, spaces, board)
    marta.send_all(spaces)
    before = everything(board)
    take = marta.finish(SECRET, spaces, board)
    left = tuple(one for one in spaces if one.folder == pair)

    assert marta.send_all(left).sent == (take,)
    assert has_trace(pair, take)
    assert everything(board) == before
    assert not has_trace(pair, sent, b"sent before ")
    withdraw(marta, sent)  # nobody in the folder that is left has to know
    log = files_below(pair / "Drillroom" / "log")
    marta.send_all(left)
    assert files_below(pair / "Drillroom" / "log") == log
    assert marta.take(sent).delivery is Delivery.NONE


def test_a_folder_whose_drive_has_another_path_is_known_by_our_log_in_it(
    ana: Person, marta: Person, tmp_path: Path, pair: Path, board: Path
):
    spaces = (Space(board, Role.REP), Space(pair, Role.MANAGER))
    theirs = ana.finish(MEDIA)
    ana.send(pair)
    marta.finish(b"an earlier one " * 500, spaces, pair)
    marta.send_all(spaces)
    marta.collect_all(spaces)
    marta.answer(theirs, well="For Ana alone.")
    moved = pair.rename(tmp_path / "other drive")
    now = (spaces[0], Space(moved, Role.MANAGER))

    marta.send_all(now)
    assert theirs in [*marta.send_all(now).sent, *ana.collect(moved).reviews]
    assert not has_trace(board, theirs, b"For Ana alone.")


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="has no links")
def test_folders_that_were_chosen_through_links_are_kept_apart_too(
    ana: Person, marta: Person, tmp_path: Path, pair: Path, board: Path
):
    theirs = ana.finish(MEDIA)
    ana.send(pair)
    for folder in (pair, board):
        (tmp_path / f"link to {folder.name}").symlink_to(folder)
    spaces = (
        Space(tmp_path / "link to board", Role.REP),
        Space(tmp_path / "link to pair", Role.MANAGER),
    )
    marta.collect_all(spaces)
    marta.answer(theirs, well="For Ana alone.")  # it names the folder itself, not the link
    mine = marta.finish(SECRET, spaces)

    assert set(marta.send_all(spaces).sent) == {theirs, mine}
    assert has_trace(pair, theirs, b"For Ana alone.")
    assert not has_trace(board, theirs, b"For Ana alone.")
    assert not has_trace(pair, mine)
    assert marta.inbox()[0].share == str(spaces[1].folder)
    withdraw(marta, mine)
    before = everything(pair)
    assert marta.send_all(spaces).withdrawn == (mine,)
    assert everything(pair) == before


def test_what_was_queued_before_there_were_two_goes_to_the_main_one(
    marta: Person, pair: Path, board: Path
):
    take = marta.finish(SECRET)
    spaces = (Space(pair, Role.MANAGER), Space(board, Role.REP))
    other = marta.send(board, route=route_to(board, [pair, board]))
    assert other.sent == ()
    assert marta.send_all(spaces).sent == (take,)
    assert not has_trace(board, take)


def test_a_folder_that_is_named_and_is_none_of_mine_counts_as_the_main_one(
    marta: Person, spaces: Spaces, pair: Path, board: Path, share: Path
):
    bound, free = marta.finish(SECRET, spaces, board), marta.finish(MEDIA)
    report = marta.send(share, route=route_to(share, [one.folder for one in spaces]))
    assert report.sent == (free,)
    assert not has_trace(share, bound)


def leave(person: Person, folder: Path, *, was_main: bool = False) -> int:
    with person.library() as library:
        return leave_space(library, folder, was_main=was_main)


def test_what_waits_for_a_folder_that_was_left_is_held_and_goes_once_it_is_used_again(
    marta: Person, spaces: Spaces, pair: Path, board: Path
):
    take = marta.finish(SECRET, spaces, board)
    left = tuple(one for one in spaces if one.folder == pair)
    assert leave(marta, board) == 1

    assert marta.send_all(left).sent == ()
    assert not has_trace(pair, take)
    assert "none of yours any more" in marta.take(take).problem
    marta.send_all(spaces)
    assert has_trace(board, take)
    assert (marta.take(take).delivery, marta.take(take).problem) == (Delivery.DELIVERED, "")


def test_an_answer_for_a_folder_that_was_left_is_shown_to_nobody_else(
    marta: Person, ana: Person, spaces: Spaces, pair: Path, board: Path
):
    take = ana.finish(MEDIA)
    ana.send(pair)
    marta.collect_all(spaces)
    marta.answer(take, well="Between the two of us.")
    before = everything(pair)
    assert leave(marta, pair) == 1

    left = tuple(one for one in spaces if one.folder == board)
    for _ in range(2):
        marta.send_all(left)
    assert not any(b"Between the two" in data for data in everything(board).values())
    assert everything(pair) == before


def test_what_was_bound_to_no_folder_waits_for_the_main_one_that_was_left(
    marta: Person, spaces: Spaces, pair: Path, board: Path
):
    take = marta.finish(SECRET)  # with one folder nothing is bound
    assert leave(marta, spaces[0].folder, was_main=True) == 1

    marta.send_all(spaces[1:])
    assert not any(has_trace(one.folder, take) for one in spaces)
    withdraw(marta, take)
    assert marta.take(take).state is TakeState.DRAFT
    with marta.library() as library:
        finish_take(library, take, by=marta.name, spaces=spaces[1:])
    assert marta.send_all(spaces[1:]).sent == (take,)
    assert has_trace(spaces[1].folder, take)
