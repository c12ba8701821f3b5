"""What is stored here and what left, on screen."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel

from drillroom.ui.privacy.view import PrivacyView
from drillroom.ui.room import Room
from tests.ui.share import Team

Rooms = tuple[Room, Room]


def shown(qtbot, room: Room) -> PrivacyView:
    view = PrivacyView(room)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.facts is not None, timeout=5000)
    return view


def said(view: PrivacyView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def test_before_anything_was_finished_nothing_has_left(qtbot, rooms: Rooms, team: Team):
    team.ana.record(team.film)
    view = shown(qtbot, rooms[0])

    assert "Nothing so far." in said(view)
    assert view.facts is not None
    mine = view.facts.kept[0]
    assert (mine.name, mine.count) == ("My takes", 1)
    assert "1 of them drafts that never leave" in mine.meaning
    assert mine.size >= len(team.film)


def test_each_thing_that_left_is_listed_with_its_files_the_newest_first(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    with team.ana.library() as library:
        library.withdraw(take)
    team.ana.send(team.share)
    team.ana.finish(team.film)
    view = shown(qtbot, rooms[0])

    assert view.facts is not None
    newest, first = view.facts.gone
    assert newest.what == "Taken back: The Last Twenty"
    assert newest.files == ()
    assert first.what == "Finished take: The Last Twenty"
    assert set(first.files) == {"take.json", "take.mp4", "report.html"}
    assert view.facts.waiting == 1
    assert "1 thing you finished will leave next." in said(view)


def test_with_several_shared_folders_it_is_said_which_one_each_thing_went_to(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    alone = shown(qtbot, rooms[0])
    assert not any("Sales/Drillroom" in text for text in said(alone))
    rooms[0].person.choose("more_spaces", f"rep {team.share.parent}/Board")
    view = shown(qtbot, rooms[0])
    assert any(text.startswith("Sales/Drillroom: take.mp4") for text in said(view))


def test_an_answer_that_was_sent_and_copies_of_others_are_listed(qtbot, rooms: Rooms, team: Team):
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    team.marta.answer(take)
    team.marta.send(team.share)
    view = shown(qtbot, rooms[1])

    assert view.facts is not None
    assert [gone.what for gone in view.facts.gone] == ["Your answer to a take"]
    assert [kept.count for kept in view.facts.kept if kept.name == "Takes of others"] == [1]


def test_what_was_sent_before_the_library_was_lost_is_listed_without_its_time(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    for path in team.ana.home.root.glob("library.sqlite*"):
        path.unlink()
    view = shown(qtbot, rooms[0])

    assert view.facts is not None
    assert [(gone.at, gone.what) for gone in view.facts.gone] == [
        (None, "Finished take: The Last Twenty")
    ]
    assert "some time ago" in said(view)


def test_the_sizes_are_those_of_the_whole_data_folder(qtbot, rooms: Rooms, team: Team):
    team.ana.record(team.film)
    (team.ana.home.root / "loop").symlink_to(team.ana.home.root)
    view = shown(qtbot, rooms[0])

    assert view.facts is not None
    files = [path for path in team.ana.home.root.rglob("*") if not path.is_dir()]
    whole = sum(path.lstat().st_size for path in files)
    assert sum(kept.size for kept in view.facts.kept) == pytest.approx(whole, rel=0.1)


def test_what_left_the_shared_folder_after_its_time_is_counted_with_what_had_no_answer(
    qtbot, rooms: Rooms, team: Team
):
    takes = [team.ana.finish(team.film) for _ in range(2)]
    team.ana.send(team.share)
    with team.ana.library() as library:
        for take in takes:
            gone = datetime(2026, 11, 3, tzinfo=UTC)
            library.store(replace(library.take(take), expired_at=gone))
        share = str(team.share.resolve())
        row = library.outbox.add("expire", "aaaaaaaaaaaaaaaa 2", "", (), share)
        library.outbox.mark_delivered(row, share)
    view = shown(qtbot, rooms[0])

    assert view.facts is not None
    assert view.facts.gone[0].what == "Taken out of the shared folder after its time"
    words = "2 takes left the shared folder after their time. 2 of them had no answer yet."
    assert words in said(view)
    assert view.facts.kept[0].count == 2
