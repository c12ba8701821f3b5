from datetime import timedelta

from drillroom.takes.model import TakeState
from tests.conftest import StillClock
from tests.sync.people import Person, files_below

TEN = timedelta(minutes=10)


def test_a_finished_take_waits_and_is_a_draft_again_unseen_when_it_is_taken_back(
    ana: Person, share, clock: StillClock
):
    take = ana.finish(b"media")
    report = ana.send(share, wait=TEN)

    assert report.sent == ()
    assert [held.take for held in report.waiting] == [take]
    assert report.waiting[0].until - clock.now < TEN
    assert not list(share.rglob("*.mp4"))
    with ana.library() as library:
        assert library.withdraw(take).state is TakeState.DRAFT
    clock.now += TEN
    assert ana.send(share, wait=TEN).sent == ()
    assert not [path for path in files_below(share) if take in path.read_text("utf-8", "replace")]


def test_it_leaves_when_it_has_waited(ana: Person, share, clock: StillClock):
    take = ana.finish(b"media")
    ana.send(share, wait=TEN)
    clock.now += TEN

    assert ana.send(share, wait=TEN).sent == (take,)


def test_an_answer_does_not_wait(ana: Person, ben: Person, share):
    take = ana.finish(b"media")
    ana.send(share)
    ben.collect(share)
    ben.answer(take)

    assert ben.send(share, wait=TEN).sent == (take,)


def test_what_has_begun_to_leave_does_not_wait(ana: Person, share):
    take = ana.finish(b"media")
    with ana.library() as library:
        (row,) = library.outbox.waiting()
        library.outbox.mark_sending(row.id)

    assert ana.send(share, wait=TEN).sent == (take,)


def test_a_folder_that_is_away_is_said_also_while_everything_waits(ana: Person, share):
    take = ana.finish(b"media")
    share.rmdir()
    report = ana.send(share, wait=TEN)

    assert [held.take for held in report.waiting] == [take]
    assert str(share) in report.problems[0]
