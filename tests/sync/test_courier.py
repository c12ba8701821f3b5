"""The whole way: out of one laptop, into another, and the answer back."""

import shutil
from pathlib import Path

import pytest

from drillroom.errors import CourierBusyError
from drillroom.paths import Home
from drillroom.storage.renewal import Renewal, renewal_to_tell
from drillroom.sync.endorsing import endorse
from drillroom.sync.format.identity import open_identity
from drillroom.sync.people import Standing, known_writers
from drillroom.sync.share.lock import courier_lock
from drillroom.takes.model import Delivery
from drillroom.takes.strip import STRIP_NAME
from tests.sync.people import Person, files_below, only

MEDIA = b"not really a film " * 1000


def test_a_finished_take_goes_to_the_manager_and_the_answer_comes_back(
    ana: Person, ben: Person, share: Path
) -> None:
    take = ana.finish(MEDIA)

    assert ana.send(share).sent == (take,)
    assert ana.take(take).delivery is Delivery.DELIVERED

    assert ben.collect(share).takes == (take,)
    (row,) = ben.inbox()
    assert (row.take, row.rep, row.drill, row.state) == (
        take,
        "Ana Ferreira",
        "the-last-twenty",
        "whole",
    )
    assert row.media is not None
    assert Path(row.media).read_bytes() == MEDIA

    ben.answer(take)
    assert ben.send(share).sent == (take,)
    report = ana.collect(share)
    assert report.reviews == (take,)
    assert report.problems == ()
    assert ana.take(take).delivery is Delivery.ANSWERED
    assert [review.by for review in ana.reviews(take)] == ["Ana Ferreira", "Ben Okoro"]


def test_drafts_never_leave_the_laptop(ana: Person, share: Path) -> None:
    draft = b"a draft that nobody may see" * 100
    first = ana.record(draft)
    ana.answer_all(first, note="a private thought")
    finished = ana.finish(MEDIA)
    glance = b"pictures and loudness at a glance"
    (ana.home.takes / finished / STRIP_NAME).write_bytes(glance)

    ana.send(share)

    everything = b"".join(path.read_bytes() for path in files_below(share))
    assert MEDIA in everything
    assert draft[:27] not in everything
    assert b"a private thought" not in everything
    assert first.encode() not in everything
    assert glance not in everything


def test_sending_and_collecting_again_changes_nothing(
    ana: Person, ben: Person, share: Path
) -> None:
    take = ana.finish(MEDIA)
    ana.send(share)
    before = {path: path.read_bytes() for path in files_below(share)}

    assert ana.send(share).sent == ()
    ben.collect(share)
    again = ben.collect(share)

    assert (again.takes, again.reviews, again.problems) == ((), (), ())
    assert {path: path.read_bytes() for path in files_below(share)} == before
    assert [row.take for row in ben.inbox()] == [take]


def test_the_share_looks_as_the_format_says(ana: Person, share: Path) -> None:
    take = ana.finish(MEDIA)
    ana.send(share)

    top = share / "Drillroom"
    names = [str(path.relative_to(top)).replace("\\", "/") for path in files_below(top)]
    (writer,) = (path.name for path in (top / "log").iterdir())
    folder = f"takes/Ana Ferreira ~{writer[:6]}/2026-11"
    (place,) = (path.name for path in (top / folder).iterdir())
    assert place.endswith(f" the-last-twenty ~{take[:10]}")
    assert names == sorted(
        [
            "READ ME.html",
            f"log/{writer}/00000/00000001.json",
            f"log/{writer}/id.json",
            f"{folder}/{place}/report.html",
            f"{folder}/{place}/take.json",
            f"{folder}/{place}/take.mp4",
        ]
    )


def test_a_second_answer_to_the_same_take_replaces_the_first(
    ana: Person, ben: Person, share: Path
) -> None:
    take = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    ben.answer(take, well="First thoughts.")
    ben.answer(take, well="Second thoughts.")
    assert ben.send(share).sent == (take, take)

    ana.collect(share)

    assert [review.well for review in ana.reviews(take)][1:] == ["Second thoughts."]


def test_without_a_share_everything_waits_and_is_sent_later(ana: Person, share: Path) -> None:
    take = ana.finish(MEDIA)

    report = ana.send(share / "not there")
    assert report.sent == ()
    assert "The shared folder cannot be used" in report.problems[0]
    assert ana.take(take).delivery is Delivery.QUEUED
    assert not (share / "not there").exists()

    assert ana.send(share).sent == (take,)


def test_a_second_courier_of_the_same_data_folder_is_refused(ana: Person, share: Path) -> None:
    with courier_lock(ana.home):
        with pytest.raises(CourierBusyError, match="already sending or collecting"):
            ana.send(share)
        with pytest.raises(CourierBusyError):
            ana.collect(share)
    assert ana.collect(share).problems == ()


def test_a_take_that_changed_since_it_was_finished_is_not_sent_and_the_others_are(
    ana: Person, share: Path
) -> None:
    changed, fine = ana.finish(MEDIA), ana.finish(MEDIA + b"2")
    media = ana.home.takes / changed / "take.mp4"
    media.chmod(0o600)
    media.write_bytes(MEDIA.replace(b"film", b"joke"))

    report = ana.send(share)

    assert report.sent == (fine,)
    assert "not what it was when it was finished" in report.problems[0]
    assert "not what it was" in ana.take(changed).problem
    assert not list(share.rglob(f"*{changed[:10]}/take.mp4"))

    media.write_bytes(MEDIA)
    assert ana.send(share).sent == (changed,)
    assert ana.take(changed).problem == ""


def test_a_take_is_delivered_whatever_the_database_has_forgotten(
    ana: Person, ben: Person, share: Path
) -> None:
    first = ana.finish(MEDIA)
    ana.send(share)
    for path in ana.home.root.glob("library.sqlite*"):
        path.unlink()

    assert ana.send(share).sent == ()
    assert ana.take(first).delivery is Delivery.DELIVERED
    second = ana.finish(MEDIA + b"2")
    assert ana.send(share).problems == ()

    assert ben.collect(share).takes == (first, second)
    assert len(list((share / "Drillroom" / "log").iterdir())) == 1


def test_a_manager_who_lost_the_database_gets_everything_again(
    ana: Person, ben: Person, share: Path
) -> None:
    take = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    for path in ben.home.root.glob("library.sqlite*"):
        path.unlink()

    assert ben.collect(share).takes == (take,)
    assert [row.state for row in ben.inbox()] == ["whole"]


def test_a_cloned_laptop_goes_on_as_a_new_sender_and_says_so(
    ana: Person, ben: Person, share: Path, tmp_path: Path
) -> None:
    first = ana.finish(MEDIA)
    ana.send(share)
    shutil.copytree(ana.home.root, tmp_path / "clone")
    clone = Person(Home(tmp_path / "clone"), "Ana Ferreira", ana.clock)
    second, third = ana.finish(MEDIA + b"2"), clone.finish(MEDIA + b"3")

    assert ana.send(share).sent == (second,)
    report = clone.send(share)

    assert report.sent == (third,)
    assert "goes on as a new sender" in report.problems[0]
    assert clone.send(share).problems == ()
    assert set(ben.collect(share).takes) == {first, second, third}
    assert clone.collect(share).takes == ()  # what the former key signed is its own

    former, own = open_identity(ana.home.key).writer, open_identity(clone.home.key).writer
    assert renewal_to_tell(clone.home) == Renewal(former, own)
    assert renewal_to_tell(ana.home) is None
    ana.collect(share)
    with clone.library() as library:
        standings = {one.writer: one.standing for one in known_writers(clone.home, library)}
    assert standings == {former: Standing.FORMER, own: Standing.MINE}
    with ana.library() as library:
        (other,) = (one for one in known_writers(ana.home, library) if one.writer == own)
        assert endorse(library, other, ana.name)


def test_a_second_share_starts_with_number_one_and_the_first_goes_on(
    ana: Person, ben: Person, share: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    takes: list[str] = []
    for place in (share, other, share, other):
        takes.append(ana.finish(MEDIA + bytes([len(takes)])))
        assert ana.send(place).problems == ()

    assert ben.collect(share).takes == (takes[0], takes[2])
    assert ben.collect(other).takes == (takes[1], takes[3])
    assert ben.collect(share).problems == ()


def test_a_renamed_folder_is_found_by_its_id(ana: Person, ben: Person, share: Path) -> None:
    take = ana.finish(MEDIA)
    ana.send(share)
    place = only(share, f"* ~{take[:10]}")
    place = place.rename(place.with_name(f"the good one ~{take[:10]}"))
    person = place.parent.parent
    person.rename(person.with_name(f"Ana F ~{person.name[-6:]}"))

    again = ana.finish(MEDIA + b"2")
    ana.send(share)
    assert ben.collect(share).takes == (take, again)
    assert len(list((share / "Drillroom" / "takes").iterdir())) == 1


def test_an_emptied_share_is_taken_for_a_drive_that_is_not_connected(
    ana: Person, ben: Person, share: Path
) -> None:
    ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    shutil.rmtree(share / "Drillroom")
    waiting = ana.finish(MEDIA + b"2")

    report = ana.send(share)

    assert report.sent == ()
    assert "Connect the network drive" in report.problems[0]
    assert "The shared folder is empty" in ben.collect(share).problems[0]
    assert list(share.iterdir()) == []

    (share / "Drillroom").mkdir()  # so it was emptied on purpose
    assert ana.send(share).sent == (waiting,)


def test_the_log_knows_no_names_and_no_folders(
    ana: Person, ben: Person, share: Path, caplog: pytest.LogCaptureFixture
) -> None:
    take = ana.finish(MEDIA)
    ana.send(share)
    only(share, "take.mp4").write_bytes(b"?" * len(MEDIA))
    ben.collect(share)
    ana.finish(MEDIA)
    ana.send(share / "away")

    assert f"parcel delivered kind=take take={take}" in caplog.text
    assert "log or parcel refused why=A take in the shared folder is damaged" in caplog.text
    for word in ("Ana", "Ferreira", str(share)):
        assert word not in caplog.text
