"""Two shared folders at once, in the window: Marta answers in one, and sends in the other."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from drillroom.takes.model import Delivery
from drillroom.takes.review import ReviewRole
from drillroom.ui.answer.view import AnswerView
from drillroom.ui.courier import CourierModel
from drillroom.ui.inbox.view import InboxView
from drillroom.ui.review.view import ReviewView
from drillroom.ui.room import Room
from drillroom.ui.setup.spaces import SpacesField
from drillroom.ui.setup.spaces_model import SpacesModel
from tests.sync.people import files_below
from tests.ui.share import Team

Rooms = tuple[Room, Room]


@pytest.fixture
def board(team: Team, rooms: Rooms) -> Path:
    """A folder where Marta is a rep; the team's, where she is the manager, is her main one."""
    folder = team.share.parent / "Board"
    folder.mkdir()
    rooms[1].person.choose("more_spaces", f"rep {folder}")
    return folder


def visited(qtbot, room: Room) -> CourierModel:
    """Let the courier go to every folder."""
    courier = CourierModel(room)
    courier.run()
    qtbot.waitUntil(lambda: courier._at is None and not courier._due, timeout=20_000)
    return courier


def reviewed(qtbot, room: Room, take: str) -> ReviewView:
    view = ReviewView(room, take, "Takes")
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.model.can_finish, timeout=10_000)
    view._open_sheet()
    qtbot.waitUntil(view.sheet.finish_button.isEnabled, timeout=10_000)
    return view


def draft(team: Team) -> str:
    take = team.marta.record(team.film)
    team.marta.answer_all(take)
    return str(take)


def test_a_take_goes_where_its_rep_is_a_rep_and_nowhere_else(
    qtbot, rooms: Rooms, team: Team, board: Path
):
    take = draft(team)
    view = reviewed(qtbot, rooms[1], take)
    assert view.sheet.choice is None  # there is one folder only where she is a rep
    texts = [label.text() for label in view.sheet.findChildren(QLabel)]
    assert any("Board" in text for text in texts)
    with qtbot.waitSignal(view.finished, timeout=10_000):
        view.sheet.finish_button.click()

    courier = visited(qtbot, rooms[1])
    assert courier.status[0] == "2 shared folders in reach"
    assert team.marta.take(take).delivery is Delivery.DELIVERED
    assert [file.name for file in files_below(board) if file.suffix == ".mp4"] == ["take.mp4"]
    assert not any(file.suffix == ".mp4" for file in files_below(team.share))


def test_of_several_folders_the_person_chooses_one_on_the_sheet_by_keys(
    qtbot, rooms: Rooms, team: Team, board: Path
):
    pair = team.share.parent / "Pair"
    pair.mkdir()
    rooms[1].person.choose("more_spaces", f"rep {board}\nrep {pair}")
    take = draft(team)
    view = reviewed(qtbot, rooms[1], take)
    sheet = view.sheet
    assert sheet.chosen == board
    qtbot.waitUntil(sheet.finish_button.hasFocus, timeout=10_000)  # once the window is active
    assert sheet.choice is not None
    assert not sheet.choice.view().isVisible()
    qtbot.keyClick(sheet.finish_button, Qt.Key.Key_Tab)
    assert sheet.choice.hasFocus()
    qtbot.keyClick(sheet.choice, Qt.Key.Key_Down)
    assert sheet.chosen == pair
    qtbot.keyClick(sheet.choice, Qt.Key.Key_Backtab)
    assert sheet.finish_button.hasFocus()
    with qtbot.waitSignal(view.finished, timeout=10_000):
        qtbot.keyClick(sheet.finish_button, Qt.Key.Key_Return)

    visited(qtbot, rooms[1])
    assert any(file.suffix == ".mp4" for file in files_below(pair))
    assert not any(take[:10] in str(file) for file in files_below(board))


def test_an_answer_is_given_as_what_one_is_in_the_folder_that_the_take_came_through(
    qtbot, rooms: Rooms, team: Team, board: Path
):
    mine, theirs = team.ana.finish(team.film), team.ana.finish(team.film)
    team.ana.send(team.share)
    with team.ana.library() as library:
        assert library.take(mine).delivery is Delivery.DELIVERED
    visited(qtbot, rooms[1])
    rooms[1].person.choose("share", str(board))
    rooms[1].person.choose("more_spaces", f"manager {team.share}")
    rooms[1].person.choose("role", "rep")
    view = AnswerView(rooms[1], mine)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: view.model.rows is not None, timeout=10_000)
    assert view.model.review.role is ReviewRole.MANAGER
    rooms[1].person.choose("more_spaces", f"rep {team.share}")
    view = AnswerView(rooms[1], theirs)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: view.model.rows is not None, timeout=10_000)
    assert view.model.review.role is ReviewRole.PEER


def test_the_inbox_names_the_folder_that_a_take_came_through(
    qtbot, rooms: Rooms, team: Team, board: Path
):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    courier = visited(qtbot, rooms[1])
    view = InboxView(rooms[1], courier)
    qtbot.addWidget(view)
    view.resize(1080, 760)
    view.show()

    def says(text: str) -> bool:
        return any(label.text() == text for label in view.inspector.findChildren(QLabel))

    qtbot.waitUntil(lambda: says("Sales/Drillroom"), timeout=10_000)
    rooms[1].person.choose("more_spaces", "")
    view.model.load()
    qtbot.waitUntil(lambda: not says("Sales/Drillroom"), timeout=10_000)


def test_a_folder_that_is_away_is_named_and_the_other_one_is_served(
    qtbot, rooms: Rooms, team: Team, board: Path
):
    take = draft(team)
    view = reviewed(qtbot, rooms[1], take)
    with qtbot.waitSignal(view.finished, timeout=10_000):
        view.sheet.finish_button.click()
    away = team.share.rename(team.share.with_name("elsewhere"))
    courier = visited(qtbot, rooms[1])
    assert courier.status[0] == "Sales/Drillroom is away. What goes there waits here."
    assert team.marta.take(take).delivery is Delivery.DELIVERED
    away.rename(team.share)


def test_what_waits_for_a_folder_that_is_removed_is_told_and_goes_nowhere_else(
    qtbot, rooms: Rooms, team: Team, board: Path
):
    take = draft(team)
    view = reviewed(qtbot, rooms[1], take)
    with qtbot.waitSignal(view.finished, timeout=10_000):
        view.sheet.finish_button.click()
    field = SpacesField(rooms[1].look, SpacesModel(rooms[1]))
    qtbot.addWidget(field)
    field.rows[0].remove_button.click()

    qtbot.waitUntil(lambda: "1 thing still waited" in field.note.text, timeout=5000)
    visited(qtbot, rooms[1])
    assert not any(take[:10] in str(file) for file in files_below(team.share))
    field.model.add(board)
    visited(qtbot, rooms[1])
    assert team.marta.take(take).delivery is Delivery.DELIVERED
    assert any(file.suffix == ".mp4" for file in files_below(board))
