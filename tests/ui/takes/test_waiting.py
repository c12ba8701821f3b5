from dataclasses import replace

from PySide6.QtCore import Qt

from drillroom.takes.model import Delivery
from drillroom.ui.courier import CourierModel
from drillroom.ui.room import Person, Room
from drillroom.ui.takes.view import TakesView
from tests.ui.share import Team


def test_a_finished_take_says_when_it_leaves_and_s_sends_it_at_once(
    qtbot, rooms: tuple[Room, Room], team: Team
):
    settings = replace(rooms[0].person.settings, wait_minutes=10)
    room = replace(rooms[0], person=Person(team.ana.home, settings))
    take = team.ana.finish(team.film)
    courier = CourierModel(room)
    view = TakesView(room, courier)
    qtbot.addWidget(view)
    view.resize(1080, 760)
    view.show()
    qtbot.waitUntil(lambda: view.model.current is not None, timeout=5000)

    courier.run()
    qtbot.waitUntil(lambda: courier.status[0] == "Shared folder in reach", timeout=10_000)
    assert team.ana.take(take).delivery is Delivery.QUEUED
    assert view.list.shown[0].state[0].startswith("Leaves at ")
    assert view.inspector.send_button.text() == "Send now"
    qtbot.keyClick(view.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: team.ana.take(take).delivery is Delivery.DELIVERED, timeout=10_000)
    qtbot.waitUntil(lambda: view.list.shown[0].state[0] == "Delivered", timeout=5000)
    assert not view.inspector.send_button.isVisible()
    courier.close()
