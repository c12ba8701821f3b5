"""What became of a delivered take in the shared folder, on its row."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from drillroom.takes.model import MISSING, Delivery, TakeId
from drillroom.ui.courier import CourierModel
from drillroom.ui.room import Room
from drillroom.ui.takes.view import TakesView
from tests.sync.people import Person
from tests.ui.share import Team

Rooms = tuple[Room, Room]


def shown(qtbot, room: Room) -> TakesView:
    view = TakesView(room, CourierModel(room))
    qtbot.addWidget(view)
    view.resize(1080, 760)
    view.show()
    qtbot.waitUntil(lambda: view.model.current is not None, timeout=5000)
    return view


def change(person: Person, take: TakeId, **values: object) -> None:
    with person.library() as library:
        library.store(replace(library.take(take), **values))  # type: ignore[arg-type]


def test_a_missing_take_asks_on_its_row_and_s_sends_it_again(qtbot, rooms: Rooms, team: Team):
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    change(team.ana, take, problem=MISSING)
    view = shown(qtbot, rooms[0])

    (row,) = view.list.shown
    assert row.detail == "Your take is missing from the shared folder. Send it again?"
    assert (row.state[0], row.warns) == ("Missing", True)
    assert view.inspector.send_button.text() == "Send again"
    with qtbot.waitSignal(view.model.sending, timeout=5000):
        qtbot.keyClick(view.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: view.list.shown[0].state[0] == "Delivered", timeout=10_000)
    assert team.ana.take(take).problem == ""


def test_a_take_whose_time_was_over_says_on_which_day_it_was_taken_out(
    qtbot, rooms: Rooms, team: Team
):
    waits, answered = team.ana.finish(team.film), team.ana.finish(team.film)
    team.ana.send(team.share)
    gone = datetime(2026, 11, 3, 12, tzinfo=UTC)
    change(team.ana, waits, expired_at=gone)
    change(team.ana, answered, expired_at=gone, delivery=Delivery.ANSWERED)
    view = shown(qtbot, rooms[0])

    assert [(row.detail, row.state[0], row.warns) for row in view.list.shown] == [
        ("Taken out of the shared folder on 3 Nov.", "Answered", False),
        ("Taken out of the shared folder on 3 Nov.", "Delivered", False),
    ]
    said = [label.text() for label in view.inspector.findChildren(QLabel)]
    assert any("yours stays here" in words for words in said)
    assert not view.inspector.send_button.isVisible()  # it was answered: nobody waits for it
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    qtbot.waitUntil(view.inspector.send_button.isVisible, timeout=5000)
