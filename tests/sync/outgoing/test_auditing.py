"""What was delivered is looked after: what somebody else removed is said, and nothing else is."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from drillroom.storage.outbox import OutboxKind, OutboxRow
from drillroom.sync.outgoing import auditing
from drillroom.sync.share.folder import Folder
from drillroom.takes.model import MISSING, Delivery, TakeId, TakeState
from tests.conftest import StillClock
from tests.sync.people import Person, files_below, only

MEDIA = b"not really a film " * 1000
DAY = timedelta(days=1, minutes=1)


@pytest.fixture
def take(ana: Person, share: Path) -> TakeId:
    """A take that Ana has sent."""
    take = ana.finish(MEDIA)
    assert ana.send(share).sent == (take,)
    return take


def days_later(ana: Person, share: Path, clock: StillClock, days: int = 1) -> list[str]:
    """Return the takes that are found missing in so many more days."""
    missing: list[str] = []
    for _ in range(days):
        clock.now += DAY
        report = ana.send(share)
        missing += report.missing
    return missing


def lose(share: Path) -> None:
    shutil.rmtree(only(share, "take.mp4").parent)


def shorten(share: Path) -> None:
    only(share, "take.mp4").write_bytes(MEDIA[:100])


def link(share: Path) -> None:
    media = only(share, "take.mp4")
    media.rename(share / "elsewhere")
    media.symlink_to(share / "elsewhere")


def lose_paper(share: Path) -> None:
    only(share, "take.json").unlink()


@pytest.mark.parametrize("harm", [lose, shorten, link, lose_paper])
def test_a_take_that_somebody_removed_or_changed_says_so_on_its_row_once(
    ana: Person, share: Path, clock: StillClock, take: TakeId, harm
):
    harm(share)
    assert days_later(ana, share, clock) == []  # perhaps something is still bringing it
    assert ana.take(take).problem == ""
    assert days_later(ana, share, clock) == [take]
    assert ana.take(take).problem == MISSING
    assert "Send it again?" in MISSING
    assert days_later(ana, share, clock, 2) == []


def test_a_missing_take_is_sent_again_when_the_rep_says_so_and_arrives(
    ana: Person, ben: Person, share: Path, clock: StillClock, take: TakeId
):
    lose(share)
    days_later(ana, share, clock, 2)
    assert ana.send(share).sent == ()  # never by itself
    with ana.library() as library:
        library.queue_again(take)
    assert ana.send(share).sent == (take,)
    assert (ana.take(take).problem, ana.take(take).delivery) == ("", Delivery.DELIVERED)
    assert days_later(ana, share, clock, 3) == []
    assert take in ben.collect(share).takes


def test_an_answered_take_that_is_sent_again_stays_answered(
    ana: Person, ben: Person, share: Path, clock: StillClock, take: TakeId
):
    ben.collect(share)
    ben.answer(take)
    ben.send(share)
    ana.collect(share)
    lose(share)
    assert days_later(ana, share, clock, 2) == [take]
    assert ana.take(take).delivery is Delivery.ANSWERED
    with ana.library() as library:
        library.queue_again(take)
    ana.send(share)
    assert ana.take(take).delivery is Delivery.ANSWERED


def test_what_is_brought_back_is_missing_no_more(
    ana: Person, share: Path, tmp_path: Path, clock: StillClock, take: TakeId
):
    place = only(share, "take.mp4").parent
    away = shutil.move(place, tmp_path / "away")
    assert days_later(ana, share, clock, 2) == [take]
    shutil.move(away, place)
    assert days_later(ana, share, clock) == []
    assert ana.take(take).problem == ""


def test_a_collect_looks_as_well(ana: Person, share: Path, clock: StillClock, take: TakeId):
    lose(share)
    for missing in ((), (take,)):
        clock.now += DAY
        assert ana.collect(share).missing == missing


def test_it_is_looked_once_a_day_and_no_file_of_a_take_is_opened(
    ana: Person, share: Path, clock: StillClock, take: TakeId, monkeypatch: pytest.MonkeyPatch
):
    looked: list[OutboxRow] = []
    is_whole = auditing._is_whole

    def noted(top: Folder, row: OutboxRow) -> bool | None:
        looked.append(row)
        return is_whole(top, row)

    monkeypatch.setattr(auditing, "_is_whole", noted)
    for path in files_below(share):
        if "log" not in path.parts:
            path.chmod(0)  # a file that cannot be opened still has a size
    for _ in range(3):
        ana.send(share)
    assert looked == []
    clock.now += DAY
    for _ in range(3):
        assert ana.send(share).problems == ()
    assert [row.take for row in looked] == [take]


def test_only_the_newest_are_looked_at(
    ana: Person, share: Path, clock: StillClock, take: TakeId, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(auditing, "MOST", 1)
    lose(share)
    ana.finish(MEDIA)
    ana.send(share)
    assert days_later(ana, share, clock, 3) == []


# --- no false alarms


def test_a_share_that_is_away_is_no_alarm(
    ana: Person, share: Path, tmp_path: Path, clock: StillClock, take: TakeId
):
    away = share.rename(tmp_path / "away")
    assert days_later(ana, share, clock, 3) == []
    share.mkdir()  # what an unconnected drive leaves behind
    assert days_later(ana, share, clock, 3) == []
    share.rmdir()
    away.rename(share)
    assert days_later(ana, share, clock, 3) == []
    assert ana.take(take).problem == ""


def test_what_a_sync_client_is_still_bringing_is_no_alarm(
    ana: Person, share: Path, tmp_path: Path, clock: StillClock, take: TakeId
):
    media = only(share, "take.mp4")
    held = media.rename(tmp_path / "held")
    part = media.with_name(".syncthing.take.mp4.tmp")
    part.write_bytes(MEDIA[:100])
    assert days_later(ana, share, clock, 3) == []
    part.unlink()
    assert days_later(ana, share, clock) == []
    held.rename(media)
    assert days_later(ana, share, clock, 3) == []


def test_a_folder_that_a_person_renamed_is_no_alarm(
    ana: Person, share: Path, clock: StillClock, take: TakeId
):
    place = only(share, "take.mp4").parent
    place = place.rename(place.with_name(f"my best ~{take[:10]}"))
    person = place.parent.parent
    person.rename(person.with_name(f"Ana ~{person.name[-6:]}"))
    assert days_later(ana, share, clock, 3) == []


def test_what_was_taken_back_or_whose_time_was_over_is_no_alarm(
    ana: Person, share: Path, clock: StillClock, take: TakeId
):
    back = ana.finish(MEDIA)
    ana.send(share)
    with ana.library() as library:
        library.withdraw(back)
    ana.send(share)
    clock.now += timedelta(days=31)
    assert ana.send(share, keep_days=30).expired == (take,)
    assert days_later(ana, share, clock, 3) == []
    assert ana.take(back).state is TakeState.WITHDRAWN
    assert {ana.take(one).problem for one in (take, back)} == {""}


def test_what_lies_in_another_shared_folder_is_no_alarm(
    ana: Person, share: Path, tmp_path: Path, clock: StillClock, take: TakeId
):
    other = tmp_path / "other"
    other.mkdir()
    ana.finish(MEDIA)
    ana.send(other)
    for place in (share, other):
        assert days_later(ana, place, clock, 3) == []
    with ana.library() as library:  # as one that was sent before it was noted where
        library._db.execute("UPDATE outbox SET share = ''")
    for place in (share, other):
        assert days_later(ana, place, clock, 3) == []


def test_a_lost_database_is_no_alarm(ana: Person, share: Path, clock: StillClock, take: TakeId):
    ana.lose_database()
    assert days_later(ana, share, clock, 3) == []
    assert ana.take(take).problem == ""


# --- what has no row of its own


def test_an_answer_that_is_missing_is_said_once(
    ana: Person, ben: Person, share: Path, clock: StillClock, take: TakeId
):
    ben.collect(share)
    ben.answer(take)
    ben.send(share)
    shutil.rmtree(only(share, "review.json").parent)
    told: list[str] = []
    for _ in range(4):
        clock.now += DAY
        told += ben.send(share).problems
    (problem,) = told
    assert "An answer that you sent is missing" in problem
    assert take in problem


@pytest.mark.parametrize("back", [False, True])
def test_records_that_were_removed_or_rolled_back_are_said_once_in_words(
    ana: Person, share: Path, clock: StillClock, take: TakeId, tmp_path: Path, back: bool
):
    shutil.copytree(share, tmp_path / "before")
    later = ana.finish(MEDIA + b"2")
    ana.send(share)
    if back:
        shutil.rmtree(share)
        shutil.copytree(tmp_path / "before", share)
    else:
        only(share, "00000002.json").unlink()
    told: list[str] = []
    missing: list[str] = []
    for _ in range(4):
        clock.now += DAY
        report = ana.send(share)
        told += report.problems
        missing += report.missing
    (problem,) = told
    assert "was changed or removed" in problem
    assert "record 2" in problem
    assert "version history" in problem
    assert missing == [later]  # nobody can find it without its record
    assert ana.take(take).problem == ""
    with ana.library() as library:
        rows = library.outbox.newest_delivered(str(share.resolve()), 10)
        assert [row.kind for row in rows] == [OutboxKind.TAKE] * 2
