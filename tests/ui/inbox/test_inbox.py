from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from drillroom.storage.trust import approve, block, unblock
from drillroom.sync.format.identity import open_identity
from drillroom.sync.incoming.collecting import NEWEST
from drillroom.ui.courier import CourierModel
from drillroom.ui.inbox.model import PAGE
from drillroom.ui.inbox.view import InboxView
from drillroom.ui.room import Room
from tests.rig.large_share import LargeShare
from tests.sync.people import files_below
from tests.ui.share import Team

Rooms = tuple[Room, Room]


def shown(qtbot, room: Room, *, collects: bool = True) -> tuple[InboxView, CourierModel]:
    courier = CourierModel(room)
    view = InboxView(room, courier)
    qtbot.addWidget(view)
    view.resize(1080, 760)
    view.show()
    qtbot.waitUntil(lambda: view.model.is_loaded, timeout=5000)
    if collects:
        with qtbot.waitSignal(courier.takes_moved, timeout=10_000):
            courier.start()
        courier.close()
        qtbot.waitUntil(lambda: bool(view.list.shown), timeout=5000)
    return view, courier


def texts(view: InboxView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_what_a_rep_sent_stands_in_the_inbox_and_enter_opens_it(qtbot, rooms: Rooms, team: Team):
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    view, _ = shown(qtbot, rooms[1])

    row = view.list.shown[0]
    assert (row.title, row.beside, row.state[0]) == ("Ana Ferreira", "The Last Twenty", "To review")
    assert view.model.to_review == 1
    button = view.first_focus()
    assert button is view.inspector.open_button
    with qtbot.waitSignal(view.answer_opened, timeout=1000) as caught:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert caught.args == [take]


def test_enter_counts_when_it_comes_before_the_inbox_was_read(qtbot, rooms: Rooms, team: Team):
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    shown(qtbot, rooms[1])  # collects
    view = InboxView(rooms[1], CourierModel(rooms[1]))
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.answer_opened, timeout=5000) as caught:
        assert not view.model.is_loaded
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert caught.args == [take]


def test_a_take_whose_recording_is_not_here_yet_is_still_arriving_and_comes_by_itself(
    qtbot, rooms: Rooms, team: Team, tmp_path: Path
):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    held, place = team.hold_back(tmp_path)
    view, courier = shown(qtbot, rooms[1])

    assert view.list.shown[0].state[0] == "Still arriving"
    assert view.model.to_review == 0
    assert not view.inspector.open_button.isEnabled()
    with qtbot.assertNotEmitted(view.answer_opened):
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    held.rename(place)
    again = CourierModel(rooms[1])
    again.takes_moved.connect(view.model.load)
    again.run()
    qtbot.waitUntil(lambda: view.list.shown[0].state[0] == "To review", timeout=10_000)
    assert courier.problems == ()


def test_a_damaged_take_says_what_is_wrong_and_the_way_out(qtbot, rooms: Rooms, team: Team):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    (media,) = (path for path in files_below(team.share) if path.name == "take.mp4")
    media.chmod(0o600)
    media.write_bytes(bytes(media.stat().st_size))
    view, _ = shown(qtbot, rooms[1])

    row = view.list.shown[0]
    assert row.state[0] == "Damaged"
    assert "take.mp4 is not the file that was sent" in row.detail
    way_out = "ask Ana Ferreira to send it anew"
    qtbot.waitUntil(lambda: any(way_out in text for text in texts(view)), timeout=1000)
    assert not view.inspector.open_button.isEnabled()


def test_an_answered_take_moves_to_reviewed(qtbot, rooms: Rooms, team: Team):
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    team.marta.answer(take)
    view, _ = shown(qtbot, rooms[1], collects=False)

    assert view.list.shown == []
    assert "Everything is answered." in texts(view)
    view.halves.choose(1)
    assert [row.state[0] for row in view.list.shown] == ["Answer waits here"]
    team.marta.send(team.share)
    view.model.load()
    qtbot.waitUntil(lambda: view.list.shown[0].state[0] == "Answered", timeout=5000)


def test_an_empty_inbox_tells_a_rep_where_answers_are(qtbot, rooms: Rooms):
    view, _ = shown(qtbot, rooms[0], collects=False)

    assert any("Answers to your own takes" in text for text in texts(view))


def test_an_empty_inbox_looks_into_the_folder_by_enter_or_asks_for_one(
    qtbot, rooms: Rooms, team: Team
):
    view, courier = shown(qtbot, rooms[1], collects=False)
    team.ana.finish(team.film)
    team.ana.send(team.share)
    qtbot.keyClick(view.first_focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(view.list.shown) == 1, timeout=10_000)
    courier.close()

    rooms[0].person.choose("share", "")
    without, _ = shown(qtbot, rooms[0], collects=False)
    with qtbot.waitSignal(without.settings_wanted, timeout=1000):
        qtbot.keyClick(without.first_focus(), Qt.Key.Key_Return)


def test_the_focus_stays_in_the_inbox_when_the_row_in_use_cannot_be_opened(
    qtbot, rooms: Rooms, team: Team, tmp_path: Path
):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    held, _ = team.hold_back(tmp_path)
    team.ana.finish(team.film)
    team.ana.send(team.share)
    view, _ = shown(qtbot, rooms[1])
    view.list.choose(view.list.shown[1].id)
    view.inspector.open_button.setFocus()
    qtbot.keyClick(view.inspector.open_button, Qt.Key.Key_Up)

    assert view.list.shown[0].state[0] == "Still arriving"
    assert view.focusWidget() is view.list
    assert held.exists()


def test_a_long_list_is_read_on_as_it_is_scrolled_and_stays_where_it_was(
    qtbot, rooms: Rooms, team: Team, tmp_path: Path
):
    many_takes(team, tmp_path, 2 * PAGE + 50)
    team.marta.collect(team.share)
    view, _ = shown(qtbot, rooms[1], collects=False)
    qtbot.waitUntil(lambda: len(view.list.shown) == PAGE, timeout=5000)
    bar = view.list.verticalScrollBar()

    bar.setValue(bar.maximum())
    at = bar.value()
    qtbot.waitUntil(lambda: len(view.list.shown) == 2 * PAGE, timeout=5000)
    assert bar.value() == at
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(view.list.shown) == 2 * PAGE + 50, timeout=5000)


def test_an_older_take_stands_last_and_enter_brings_it_here(
    qtbot, rooms: Rooms, team: Team, tmp_path: Path
):
    takes = many_takes(team, tmp_path, NEWEST + 1)
    team.marta.collect(team.share)
    view, _ = shown(qtbot, rooms[1], collects=False)
    qtbot.waitUntil(lambda: len(view.list.shown) == NEWEST + 1, timeout=5000)
    assert view.model.to_review == NEWEST
    assert view.list.shown[-1].id == takes[0]
    assert view.list.shown[-1].state[0] == "In the folder"

    view.list.choose(takes[0])
    with qtbot.assertNotEmitted(view.answer_opened):
        qtbot.keyClick(view.inspector.open_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.to_review == NEWEST + 1, timeout=10_000)
    assert view.list.shown[0].id == takes[0]
    assert view.list.shown[0].state[0] == "To review"


def many_takes(team: Team, apart: Path, count: int) -> list[str]:
    """Let a third person have sent so many takes before anybody looked."""
    (apart / "apart").mkdir()
    large = LargeShare(team.share, apart / "apart", 1, team.film)
    return large.add(count, datetime(2026, 11, 20, 9, tzinfo=UTC))


def test_a_sender_who_is_not_approved_is_said_calmly_with_a_way_to_people(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    view, _ = shown(qtbot, rooms[1])
    assert view.list.shown[0].detail == "Sender not approved yet"
    qtbot.waitUntil(lambda: "Not approved yet" in texts(view), timeout=5000)
    assert view.first_focus() is view.inspector.open_button
    with qtbot.waitSignal(view.people_wanted, timeout=1000):
        view.inspector.people_button.click()

    writer = open_identity(team.ana.home.key).writer
    for change, words in ((block, "Sender blocked"), (unblock, "Sender not approved yet")):
        change(team.marta.home, writer, *(["Ana Ferreira"] if change is block else []))
        view.model.load()
        qtbot.waitUntil(lambda words=words: view.list.shown[0].detail == words, timeout=5000)
    approve(team.marta.home, writer, "Ana Ferreira")
    view.model.load()
    qtbot.waitUntil(lambda: view.list.shown[0].detail == "", timeout=5000)
    assert not view.inspector.people_button.isVisible()
