"""What was sent leaves the share after its time; whoever has it keeps it, and nothing is lost."""

from __future__ import annotations

import random
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from drillroom.errors import TakeNotFoundError
from drillroom.paths import Home
from drillroom.sync.reading import shown_take
from drillroom.takes.model import Delivery, TakeState
from tests.conftest import StillClock
from tests.rig.killing import in_child
from tests.sync.incoming.test_collect import Stranger
from tests.sync.people import Person, only

MEDIA = b"not really a film " * 1000
LATER = timedelta(days=31)


def parcels(share: Path) -> list[Path]:
    top = share / "Drillroom"
    return [*top.glob("takes/*/*/*/take.mp4"), *top.glob("reviews/*/*/*/review.json")]


def records(share: Path, kind: str) -> list[Path]:
    logs = (share / "Drillroom" / "log").glob("*/*/*.json")
    return [path for path in logs if f'"kind":"{kind}"' in path.read_text("utf-8")]


def test_after_its_time_a_take_leaves_the_share_and_stays_with_whoever_has_it(
    ana: Person, ben: Person, share: Path, clock: StillClock
):
    old = ana.finish(MEDIA)
    ana.send(share, keep_days=30)
    ben.collect(share)
    clock.now += LATER
    young = ana.finish(MEDIA + b"2")
    report = ana.send(share, keep_days=30)

    assert (report.sent, report.expired, report.problems) == ((young,), (old,), ())
    (left,) = parcels(share)
    assert left.read_bytes() == MEDIA + b"2"
    assert not [path for path in share.rglob("*") if old[:10] in path.name]
    mine = ana.take(old)
    assert (mine.state, mine.delivery) == (TakeState.FINISHED, Delivery.DELIVERED)
    assert mine.expired_at is not None
    assert (ana.home.takes / old / "take.mp4").read_bytes() == MEDIA

    come = ben.collect(share)
    assert (come.takes, come.expired, come.problems) == ((young,), (), ())
    assert {row.take: row.state for row in ben.inbox()} == {old: "whole", young: "whole"}
    ben.answer(old)
    ben.send(share)
    assert ana.collect(share).reviews == (old,)
    assert ana.take(old).delivery is Delivery.ANSWERED


def test_what_was_not_fetched_in_time_is_said_in_calm_words(
    ana: Person, ben: Person, share: Path, clock: StillClock
):
    old = ana.finish(MEDIA)
    ana.send(share)
    only(share, "take.mp4").rename(share / "held back")
    ben.collect(share)
    assert [row.state for row in ben.inbox()] == ["arriving"]
    clock.now += LATER
    ana.send(share, keep_days=30)

    report = ben.collect(share)
    assert (report.expired, report.problems) == ((old,), ())
    assert [(row.state, row.media) for row in ben.inbox()] == [("expired", None)]
    assert not list(ben.home.inbox.iterdir())
    with ben.library() as library, pytest.raises(TakeNotFoundError, match="after its time"):
        shown_take(library, ben.home, old)
    assert ben.collect(share).expired == ()


def test_whoever_joins_later_is_told_and_not_alarmed(
    ana: Person, ben: Person, share: Path, clock: StillClock
):
    ana.finish(MEDIA)
    ana.send(share)
    clock.now += LATER
    ana.send(share, keep_days=30)
    report = ben.collect(share)

    assert (report.takes, report.problems) == ((), ())
    assert [row.state for row in ben.inbox()] == ["expired"]


def test_an_answer_leaves_as_well_and_the_rep_keeps_it_whatever_is_lost(
    ana: Person, ben: Person, share: Path, clock: StillClock
):
    take = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    ben.answer(take)
    ben.send(share)
    ana.collect(share)
    clock.now += LATER
    assert ben.send(share, keep_days=30).expired == ()  # an answer is no take of mine
    assert [path.name for path in parcels(share)] == ["take.mp4"]
    ana.lose_database()

    ana.collect(share)
    assert [review.by for review in ana.reviews(take)] == ["Ana Ferreira", "Ben Okoro"]
    assert ana.take(take).delivery is Delivery.ANSWERED


def test_with_nothing_chosen_everything_stays_for_ever(ana: Person, share: Path, clock: StillClock):
    ana.finish(MEDIA)
    ana.send(share)
    clock.now += timedelta(days=4000)
    assert ana.send(share).expired == ()
    assert len(parcels(share)) == 1
    assert records(share, "expire") == []


def test_it_is_seen_to_once_a_day_and_at_once_when_another_time_is_chosen(
    ana: Person, share: Path, clock: StillClock
):
    ana.finish(MEDIA)
    ana.send(share, keep_days=30)
    clock.now += timedelta(days=29, hours=23)
    ana.send(share, keep_days=30)
    clock.now += timedelta(hours=2)
    assert ana.send(share, keep_days=30).expired == ()  # it was looked at two hours before
    clock.now += timedelta(days=1)
    assert len(ana.send(share, keep_days=30).expired) == 1

    ana.finish(MEDIA)
    ana.send(share, keep_days=365)
    clock.now += LATER
    assert ana.send(share, keep_days=365).expired == ()
    assert len(ana.send(share, keep_days=30).expired) == 1


def test_one_record_is_enough_for_all_that_is_due(ana: Person, share: Path, clock: StillClock):
    for number in range(4):
        ana.finish(MEDIA + bytes([number]))
    ana.send(share)
    clock.now += LATER
    assert len(ana.send(share, keep_days=30).expired) == 4
    assert len(records(share, "expire")) == 1
    clock.now += LATER
    assert ana.send(share, keep_days=30).expired == ()
    assert len(records(share, "expire")) == 1


def test_a_lost_database_neither_keeps_anything_longer_nor_removes_anything_early(
    ana: Person, ben: Person, share: Path, clock: StillClock
):
    old = ana.finish(MEDIA)
    ana.send(share)
    clock.now += LATER
    young = ana.finish(MEDIA + b"2")
    ana.send(share)
    ana.lose_database()

    assert ana.send(share, keep_days=30).expired == (old,)
    assert [path.read_bytes() for path in parcels(share)] == [MEDIA + b"2"]
    ana.lose_database()
    assert ana.take(old).expired_at is not None  # its folder says so
    ana.send(share, keep_days=30)
    assert ben.collect(share).takes == (young,)
    assert {row.state for row in ben.inbox()} == {"expired", "whole"}


def test_a_manager_who_lost_the_database_keeps_what_is_whole_here(
    ana: Person, ben: Person, share: Path, clock: StillClock
):
    take = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    clock.now += LATER
    ana.send(share, keep_days=30)
    ben.lose_database()

    report = ben.collect(share)
    assert (report.takes, report.expired, report.problems) == ((take,), (), ())
    assert [row.state for row in ben.inbox()] == ["whole"]


@pytest.mark.parametrize("lost", [False, True])
def test_a_take_that_is_sent_once_more_stays_its_own_time(
    ana: Person, ben: Person, share: Path, clock: StillClock, lost: bool
):
    take = ana.finish(MEDIA)
    ana.send(share)
    clock.now += LATER
    ana.send(share, keep_days=30)
    with ana.library() as library:
        library.queue_again(take)
    assert ana.take(take).expired_at is None
    assert ana.send(share, keep_days=30).sent == (take,)
    if lost:
        ana.lose_database()
    clock.now += timedelta(days=2)
    assert ana.send(share, keep_days=30).expired == ()

    assert len(parcels(share)) == 1
    assert ana.take(take).expired_at is None
    assert ben.collect(share).takes == (take,)


def test_a_folder_that_a_person_renamed_goes_and_what_they_put_there_stays(
    ana: Person, share: Path, clock: StillClock
):
    take, other = ana.finish(MEDIA), ana.finish(MEDIA)
    ana.send(share)
    place, kept = (only(share, f"*~{one[:10]}") for one in (take, other))
    place.rename(place.with_name(f"my best ~{take[:10]}"))
    (kept / "notes.txt").write_text("mine")
    clock.now += LATER
    assert set(ana.send(share, keep_days=30).expired) == {take, other}
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]
    assert [path.name for path in kept.iterdir()] == ["notes.txt"]


def test_a_withdrawn_take_is_not_expired(ana: Person, ben: Person, share: Path, clock: StillClock):
    take = ana.finish(MEDIA)
    ana.send(share)
    with ana.library() as library:
        library.withdraw(take)
    ana.send(share)
    clock.now += LATER
    assert ana.send(share, keep_days=30).expired == ()
    assert ana.take(take).state is TakeState.WITHDRAWN
    assert ben.collect(share).problems == ()
    assert [row.state for row in ben.inbox()] == ["withdrawn"]


def test_a_share_that_is_away_loses_nothing(
    ana: Person, share: Path, tmp_path: Path, clock: StillClock
):
    take = ana.finish(MEDIA)
    ana.send(share)
    clock.now += LATER
    away = share.rename(tmp_path / "away")
    report = ana.send(share, keep_days=30)
    assert (report.expired, report.problems) == ((), ())
    away.rename(share)
    assert ana.send(share, keep_days=30).expired == (take,)


def test_another_share_is_left_alone(ana: Person, share: Path, tmp_path: Path, clock: StillClock):
    other = tmp_path / "other"
    other.mkdir()
    first = ana.finish(MEDIA)
    ana.send(share)
    ana.finish(MEDIA + b"2")
    ana.send(other)
    clock.now += LATER
    assert ana.send(share, keep_days=30).expired == (first,)
    assert len(parcels(other)) == 1


def test_a_copied_laptop_takes_out_nothing_that_the_other_one_sent(
    ana: Person, share: Path, tmp_path: Path, clock: StillClock
):
    ana.finish(MEDIA)
    ana.send(share)
    shutil.copytree(ana.home.root, tmp_path / "clone")
    clone = Person(Home(tmp_path / "clone"), ana.name, clock)
    ana.finish(MEDIA + b"2")
    ana.send(share)
    clone.finish(MEDIA + b"3")
    clone.send(share)  # goes on as a new sender
    clock.now += LATER
    clone.send(share, keep_days=30)
    assert sorted(path.read_bytes()[-1:] for path in parcels(share)) == [b" ", b"2"]


@pytest.mark.parametrize("take", ["0", "3", "01", "x", "", "-1", "1 2"])
def test_an_expiry_that_names_no_record_before_it_is_refused(
    ben: Person, share: Path, tmp_path: Path, take: str
):
    mallory = Stranger(share, tmp_path / "mallory")
    mallory.record(kind="note", take="", dir="", files=())
    mallory.record(kind="expire", take=take, dir="", files=())
    assert len(ben.collect(share).problems) == 1


def test_nobody_lets_expire_what_somebody_else_sent(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    take = ana.finish(MEDIA)
    ana.send(share)
    media = only(share, "take.mp4")
    held = media.rename(tmp_path / "held")
    ben.collect(share)
    mallory = Stranger(share, tmp_path / "mallory")
    for _ in range(3):
        mallory.record(kind="note", take="", dir="", files=())
    mallory.record(kind="expire", take="3", dir="", files=())
    assert ben.collect(share).expired == ()
    held.rename(media)
    assert ben.collect(share).takes == (take,)


def test_a_courier_killed_anywhere_while_things_expire_ends_it_the_next_time(
    ana: Person, ben: Person, share: Path, tmp_path: Path, clock: StillClock
):
    takes = [ana.finish(MEDIA), ana.finish(MEDIA + b"2")]
    ana.send(share)
    clock.now += LATER
    young = ana.finish(MEDIA + b"3")
    ana.send(share)

    def one_run(number: int, kill_at: int | None) -> int:
        here = tmp_path / f"run{number}"
        laptop = Person(Home(shutil.copytree(ana.home.root, here / "ana")), ana.name, clock)
        there = Path(shutil.copytree(share, here / "share"))
        # it was used before under this name, as every real one was
        calls = in_child(lambda: laptop.send(there, keep_days=30), kill_at)
        laptop.send(there, keep_days=30)

        assert [path.read_bytes() for path in parcels(there)] == [MEDIA + b"3"]
        assert len(records(there, "expire")) == 1
        assert all(laptop.take(take).expired_at is not None for take in takes)
        assert laptop.take(young).expired_at is None
        reader = Person(Home(here / "ben").make(), ben.name, clock)
        report = reader.collect(there)
        assert (report.takes, report.problems) == ((young,), ())
        shutil.rmtree(here)
        return calls

    calls = one_run(0, None)
    chosen = random.Random(20261221).sample(range(1, calls + 1), min(25, calls))
    for number, kill_at in enumerate(sorted(chosen), 1):
        one_run(number, kill_at)


def test_an_expiry_that_waits_from_before_a_new_key_is_forgotten(
    ana: Person, share: Path, clock: StillClock
):
    ana.finish(MEDIA)
    ana.send(share)
    with ana.library() as library:
        library.outbox.add("expire", "aaaaaaaaaaaaaaaa 1", "", (), str(share.resolve()))
    ana.send(share)
    with ana.library() as library:
        assert library.outbox.waiting() == []
    assert len(parcels(share)) == 1
