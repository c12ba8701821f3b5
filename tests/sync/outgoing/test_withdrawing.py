"""Taking a take back: it never leaves, or everybody is told and nothing stays in the share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from drillroom.errors import TakeNotFoundError, TakeStateError
from drillroom.storage.take_folder import PAPERS
from drillroom.sync.finish import finish_take
from drillroom.sync.reading import shown_take
from drillroom.takes.model import MISSING, Delivery, TakeId, TakeState
from tests.sync.incoming.test_collect import Stranger
from tests.sync.people import Person, files_below

MEDIA = b"not really a film " * 1000


def withdraw(person: Person, take: TakeId):
    with person.library() as library:
        return library.withdraw(take)


def test_a_take_that_was_not_sent_yet_is_a_draft_again_and_never_leaves(ana: Person, share: Path):
    take = ana.finish(MEDIA)
    back = withdraw(ana, take)
    assert (back.state, back.delivery) == (TakeState.DRAFT, Delivery.NONE)
    report = ana.send(share)
    assert (report.sent, report.withdrawn) == ((), ())
    assert not list(share.rglob("*.mp4"))
    with ana.library() as library:  # as it was before it was finished
        folder = library.folder(take)
        assert folder.media.read_bytes() == MEDIA
        assert folder.media.stat().st_mode & 0o200
        assert not [name for name in PAPERS if (folder.path / name).exists()]
        assert folder.read_take() == back


def test_what_is_a_draft_again_is_changed_finished_and_sent_as_it_is_then(
    ana: Person, ben: Person, share: Path
):
    take = ana.finish(MEDIA)
    withdraw(ana, take)
    ana.answer_all(take, note="I waited longer than it felt.")
    with ana.library() as library:
        finish_take(library, take, by=ana.name)
    assert ana.send(share).sent == (take,)

    assert ben.collect(share).takes == (take,)
    with ben.library() as library:
        (own,) = shown_take(library, ben.home, take).reviews
    assert own.well == "I waited longer than it felt."


def test_what_is_a_draft_again_can_be_discarded(ana: Person):
    take = ana.finish(MEDIA)
    withdraw(ana, take)
    with ana.library() as library:
        assert library.discard(take).removed_at is not None


def test_a_take_of_which_something_may_have_left_is_withdrawn_from_everybody(
    ana: Person, share: Path
):
    take = ana.finish(MEDIA)
    with ana.library() as library:
        (row,) = library.outbox.waiting()
        library.outbox.mark_sending(row.id)
    back = withdraw(ana, take)
    assert (back.state, back.delivery) == (TakeState.WITHDRAWN, Delivery.WITHDRAWING)
    assert ana.send(share).withdrawn == (take,)


@pytest.mark.parametrize("was", ["delivered", "waiting"])
def test_a_take_that_was_queued_again_is_no_draft_again_though_the_outbox_knows_of_no_sending(
    ana: Person, share: Path, was: str
):
    take = ana.finish(MEDIA)
    if was == "delivered":
        ana.send(share)
        with ana.library() as library:
            library.store(replace(library.take(take), problem=MISSING))
    for _ in range(2):
        ana.lose_database()
        with ana.library() as library:
            finish_take(library, take, by=ana.name)
    back = withdraw(ana, take)
    assert (back.state, back.delivery) == (TakeState.WITHDRAWN, Delivery.WITHDRAWING)


def test_everybody_is_told_and_nothing_of_it_stays_in_the_share(
    ana: Person, ben: Person, share: Path
):
    take, other = ana.finish(MEDIA), ana.finish(MEDIA)
    ana.send(share)
    assert set(ben.collect(share).takes) == {take, other}
    ben.answer(take)
    assert (ben.home.inbox / take).exists()

    back = withdraw(ana, take)
    assert (back.state, back.delivery) == (TakeState.WITHDRAWN, Delivery.WITHDRAWING)
    report = ana.send(share)
    assert report.withdrawn == (take,)
    assert report.sent == ()
    assert ana.take(take).delivery is Delivery.NONE
    assert not [path for path in share.rglob("*") if take[:10] in path.name]
    assert len(list(share.rglob("take.mp4"))) == 1  # the other one

    collected = ben.collect(share)
    assert collected.withdrawn == (take,)
    assert collected.problems == ()
    assert not (ben.home.inbox / take).exists()
    states = {row.take: (row.state, row.media) for row in ben.inbox()}
    assert states[take] == ("withdrawn", None)
    assert states[other][0] == "whole"
    with ben.library() as library, pytest.raises(TakeNotFoundError, match="was taken back by Ana"):
        shown_take(library, ben.home, take)
    assert ben.collect(share).withdrawn == ()


def test_whoever_collects_later_never_sees_it(ana: Person, ben: Person, share: Path):
    take = ana.finish(MEDIA)
    ana.send(share)
    withdraw(ana, take)
    ana.send(share)
    report = ben.collect(share)
    assert report.takes == ()
    assert report.problems == ()
    assert [row.state for row in ben.inbox()] == ["withdrawn"]


def test_a_folder_that_is_away_holds_it_up_and_loses_nothing(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    take = ana.finish(MEDIA)
    ana.send(share)
    withdraw(ana, take)
    away = share.rename(tmp_path / "away")
    assert ana.send(share).problems
    assert ana.take(take).delivery is Delivery.WITHDRAWING
    away.rename(share)
    assert ana.send(share).withdrawn == (take,)
    assert ben.collect(share).takes == ()


def test_it_may_be_withdrawn_once_more_should_the_first_time_have_been_lost(
    ana: Person, ben: Person, share: Path
):
    take = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    for _ in range(2):
        withdraw(ana, take)
        assert ana.send(share).withdrawn == (take,)
    assert ben.collect(share).withdrawn == (take, take)
    assert ben.collect(share).problems == ()


def test_only_a_finished_take_can_be_withdrawn(ana: Person):
    take = ana.record(MEDIA)
    with pytest.raises(TakeStateError, match="cannot be withdrawn"):
        withdraw(ana, take)


def test_nobody_withdraws_what_somebody_else_sent(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    take = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    stranger = Stranger(share, tmp_path / "mallory")
    stranger.record(kind="withdraw", take=take, dir="", files=())
    report = ben.collect(share)
    assert report.withdrawn == ()
    assert [row.state for row in ben.inbox()] == ["whole"]
    assert (ben.home.inbox / take / "take.mp4").exists()


@pytest.mark.parametrize(
    "changes",
    [{"take": "x"}, {"dir": "takes/a/b/c"}, {"dir": "../.."}],
)
def test_a_withdrawal_of_another_form_is_refused(
    ben: Person, share: Path, tmp_path: Path, changes: dict[str, str]
):
    fields = {"kind": "withdraw", "take": "01M803N6PC0000000000000000", "dir": "", "files": ()}
    Stranger(share, tmp_path / "mallory").record(**{**fields, **changes})
    assert len(ben.collect(share).problems) == 1


def test_a_take_that_is_withdrawn_while_the_courier_holds_its_row_is_not_sent(
    ana: Person, share: Path
):
    take = ana.finish(MEDIA)
    with ana.library() as courier:
        (row,) = courier.outbox.waiting()
        withdraw(ana, take)  # in the window, while the courier is about to begin
        assert not courier.outbox.mark_sending(row.id)
    assert ana.send(share).sent == ()
    assert files_below(share) == []


@pytest.mark.parametrize("lost", ["before it is withdrawn", "before everybody is told"])
def test_a_take_is_taken_back_though_the_database_was_lost(
    ana: Person, ben: Person, share: Path, lost: str
):
    take, other = ana.finish(MEDIA), ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    if lost == "before everybody is told":
        withdraw(ana, take)
    for path in ana.home.root.glob("library.sqlite*"):
        path.unlink()
    if lost == "before everybody is told":
        assert ana.send(share).withdrawn == ()  # nothing is sent without being asked
        assert "once more" in ana.take(take).problem

    assert withdraw(ana, take).delivery is Delivery.WITHDRAWING
    assert ana.send(share).withdrawn == (take,)
    assert ana.take(take).problem == ""
    assert not [path for path in share.rglob("*") if take[:10] in path.name]
    assert len(list(share.rglob("take.mp4"))) == 1  # the other one
    assert ben.collect(share).withdrawn == (take,)
    assert ana.take(other).state is TakeState.FINISHED
