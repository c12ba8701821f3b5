import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from drillroom.storage.trust import approve
from drillroom.sync.format.identity import open_identity
from drillroom.takes.model import Delivery
from drillroom.takes.review import Review, ReviewRole
from drillroom.takes.strip import STRIP_NAME
from drillroom.ui.answer.view import AnswerView
from drillroom.ui.room import Room
from drillroom.ui.widgets.player import Stage
from tests.sync.people import DRILL
from tests.ui.share import Team

Rooms = tuple[Room, Room]
ITEMS = 5


@pytest.fixture
def take(team: Team) -> str:
    """A take of Ana's that Marta has."""
    sent = team.ana.finish(team.film)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    return sent


def shown(qtbot, room: Room, take: str) -> AnswerView:
    view = AnswerView(room, take)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.model.rows is not None, timeout=5000)
    return view


def focus(view: AnswerView) -> QWidget:
    widget = view.focusWidget()
    assert widget is not None
    return widget


def texts(view: AnswerView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def opened(qtbot, room: Room, take: str) -> AnswerView:
    view = shown(qtbot, room, take)
    qtbot.keyClick(view.first_focus(), Qt.Key.Key_Return)
    assert view.form is not None
    return view


def answers(team: Team, take: str) -> list[Review]:
    return [one for one in team.ana.reviews(take) if one.role is ReviewRole.MANAGER]


def test_until_the_reps_own_review_is_open_there_is_one_button_and_nothing_can_be_said(
    qtbot, rooms: Rooms, take: str
):
    view = shown(qtbot, rooms[1], take)

    assert view.first_focus() is view.read_first.button
    assert "Read Ana’s review first" in texts(view)
    assert not view.own.isVisible()
    assert not view.bar.send.isVisible()
    for key in (Qt.Key.Key_Y, Qt.Key.Key_1, Qt.Key.Key_C):
        qtbot.keyClick(view.read_first.button, key)
    assert view.model.review.ticks == ()
    assert view.model.review.marks == ()
    qtbot.keyClick(view.read_first.button, Qt.Key.Key_Return)
    assert view.own.isVisible()
    qtbot.waitUntil(lambda: "I asked once and then really waited." in texts(view), timeout=1000)


def test_a_take_is_answered_by_keys_alone_and_the_rep_sees_it(
    qtbot, rooms: Rooms, team: Team, take: str
):
    view = opened(qtbot, rooms[1], take)
    for _ in range(ITEMS):
        qtbot.keyClick(focus(view), Qt.Key.Key_Y)
    qtbot.keyClick(focus(view), Qt.Key.Key_1)
    qtbot.keyClick(focus(view), Qt.Key.Key_C)
    qtbot.keyClicks(focus(view), "Right on time")
    qtbot.keyClick(focus(view), Qt.Key.Key_Return)
    qtbot.keyClick(focus(view), Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(view), "You let him think: jkcy 1")
    assert view.model.can_send
    with qtbot.waitSignal(view.sent, timeout=5000) as caught:
        qtbot.keyClick(focus(view), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert caught.args == [""]
    assert "Your answer is on its way." in texts(view)
    assert view.focusWidget() is view.back
    team.marta.send(team.share)
    team.ana.collect(team.share)
    (answer,) = answers(team, take)
    assert answer.well == "You let him think: jkcy 1"
    assert [(mark.tag, mark.note) for mark in answer.marks] == [
        ("ask", ""),
        ("ask", "Right on time"),
    ]
    assert dict(answer.ticks) == {item: True for item, _ in answer.ticks}
    assert len(answer.ticks) == ITEMS
    assert team.ana.take(take).delivery is Delivery.ANSWERED


def test_send_says_what_is_missing_until_every_item_and_a_strength_are_there(
    qtbot, rooms: Rooms, take: str
):
    view = opened(qtbot, rooms[1], take)

    assert not view.bar.send.isEnabled()
    assert "Still to do: 5 items and what went well." in view.bar.send.toolTip()
    for _ in range(ITEMS):
        qtbot.keyClick(focus(view), Qt.Key.Key_N)
    assert "Still to do: what went well." in view.bar.send.toolTip()
    assert view.form is not None
    qtbot.keyClicks(view.form.answers[0].edit, "Calm")
    assert view.bar.send.isEnabled()
    assert view.first_focus() is view.bar.send


def test_what_is_written_is_kept_in_a_private_file_and_goes_only_when_it_is_sent(
    qtbot, rooms: Rooms, team: Team, take: str
):
    view = opened(qtbot, rooms[1], take)
    assert view.form is not None
    qtbot.keyClicks(view.form.answers[1].edit, "Name the day")
    qtbot.keyClicks(view.form.takeaways.slots[0], "The day")
    draft = team.marta.home.answers / f"{take}.json"
    qtbot.waitUntil(lambda: draft.exists() and "The day" in draft.read_text(), timeout=5000)
    if draft.stat().st_uid:
        assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    team.marta.send(team.share)
    team.ana.collect(team.share)
    assert answers(team, take) == []

    again = shown(qtbot, rooms[1], take)
    assert again.form is not None
    assert again.form.answers[1].text() == "Name the day"
    assert again.form.takeaways.takeaways() == ("The day", "", "")


def test_an_answer_can_be_given_anew_and_then_replaces_the_first_whole(
    qtbot, rooms: Rooms, team: Team, take: str
):
    view = opened(qtbot, rooms[1], take)
    view.model.answer(0, "Calm")
    view.model.take_away(("One", "Two", ""))
    for row in view.form.checklist.rows if view.form else []:
        view.model.tick(row.item.id, True)
    with qtbot.waitSignal(view.sent, timeout=5000):
        view.model.send()
    assert not (team.marta.home.answers / f"{take}.json").exists()
    assert "Nothing has changed since it was sent." in view.bar.send.toolTip()

    again = shown(qtbot, rooms[1], take)
    again.model.take_away(("Two", "", ""))
    with qtbot.waitSignal(again.sent, timeout=5000):
        again.model.send()
    team.marta.send(team.share)
    team.ana.collect(team.share)
    (answer,) = answers(team, take)
    assert answer.takeaways == ("Two",)


def test_j_and_k_go_through_what_waits_and_the_next_is_named_when_one_is_sent(
    qtbot, rooms: Rooms, team: Team, take: str
):
    other = team.ana.finish(team.film)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    view = shown(qtbot, rooms[1], take)

    assert "1 of 2" in texts(view)
    with qtbot.waitSignal(view.take_wanted, timeout=1000) as caught:
        qtbot.keyClick(focus(view), Qt.Key.Key_J)
    assert caught.args == [other]
    with qtbot.assertNotEmitted(view.take_wanted):
        qtbot.keyClick(focus(view), Qt.Key.Key_K)


def test_a_recording_that_changed_since_it_came_is_not_played_and_the_screen_says_so(
    qtbot, rooms: Rooms, team: Team, take: str
):
    media = team.marta.home.inbox / take / "take.mp4"
    media.chmod(0o600)
    media.write_bytes(media.read_bytes()[:-1] + b"x")
    view = shown(qtbot, rooms[1], take)

    qtbot.waitUntil(lambda: view.player.stage is Stage.BROKEN, timeout=5000)
    assert "not the one that was sent" in view.player.accessibleDescription()


def test_a_recording_is_played_only_by_the_person(qtbot, rooms: Rooms, take: str):
    view = shown(qtbot, rooms[1], take)

    qtbot.waitUntil(lambda: view.player.stage is Stage.PICTURE, timeout=10_000)
    assert not view.player.is_playing
    assert view.model.peaks
    qtbot.waitUntil(lambda: view.model.strip is not None, timeout=5000)
    assert (rooms[1].home.inbox / take / STRIP_NAME).exists()


def test_text_of_others_is_never_markup(qtbot, rooms: Rooms, team: Team, tmp_path: Path):
    take = team.ana.record(team.film)
    team.ana.answer_all(take, "<b>bold</b> <img src=x>")
    from drillroom.sync.finish import finish_take

    with team.ana.library() as library:
        finish_take(library, take, by="Ana <i>F</i>")
    team.ana.send(team.share)
    team.marta.collect(team.share)
    view = opened(qtbot, rooms[1], take)

    qtbot.waitUntil(lambda: "<b>bold</b> <img src=x>" in texts(view), timeout=1000)
    labels = [label for label in view.findChildren(QLabel) if "<" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_the_action_names_a_drill_a_number_and_a_date(qtbot, rooms: Rooms, take: str):
    view = opened(qtbot, rooms[1], take)
    assert view.form is not None
    choice = view.form.action.drill
    qtbot.keyClick(choice, Qt.Key.Key_Down)

    action = view.model.review.action
    assert action is not None
    assert (action.drill, action.takes) == (DRILL, 3)


def test_a_sender_who_is_not_approved_is_said_in_the_head_with_a_way_to_people(
    qtbot, rooms: Rooms, team: Team, take: str
):
    view = shown(qtbot, rooms[1], take)
    assert view.people_button.isVisible()
    assert view.first_focus() is view.read_first.button
    with qtbot.waitSignal(view.people_wanted, timeout=1000):
        view.people_button.click()

    approve(team.marta.home, open_identity(team.ana.home.key).writer, "Ana Ferreira")
    view.model.load()
    qtbot.waitUntil(lambda: not view.people_button.isVisible(), timeout=5000)
