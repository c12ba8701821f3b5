"""F1: the keys of the screen in use."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from drillroom.ui.courier import CourierModel
from drillroom.ui.keys_sheet import EVERYWHERE, KeysSheet
from drillroom.ui.main_window import MainWindow, RailEntry
from drillroom.ui.room import Room
from drillroom.ui.takes.view import TakesView
from drillroom.ui.widgets.button import Button, Hint
from drillroom.ui.widgets.shell import WorkScreen
from tests.ui.share import Team

Rooms = tuple[Room, Room]


def opened(qtbot, room: Room) -> MainWindow:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(app, room, [RailEntry("Takes", "clapperboard")])
    qtbot.addWidget(window)
    window.add_place("Takes", lambda: TakesView(room, CourierModel(room)))
    window.open_place("Takes")
    window.show()
    view = window.place("Takes")
    qtbot.waitUntil(lambda: view.model.is_loaded, timeout=5000)  # type: ignore[attr-defined]
    return window


def listed(window: MainWindow) -> dict[str, str]:
    (sheet,) = window.findChildren(KeysSheet)
    names = [hint.accessibleName() for hint in sheet.findChildren(Hint)]
    return dict(name.split(": ", 1) for name in names)


def test_f1_lists_what_the_keys_of_the_screen_do_and_esc_gives_the_focus_back(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film)
    window = opened(qtbot, rooms[0])
    focus = QApplication.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_F1)

    keys = listed(window)
    assert keys["Enter"] == "Open review"
    assert keys["B"] == "Take back"
    assert keys["/"] == "Search"
    assert "S" not in keys, "only a take that is not on its way can be sent again"
    assert keys["F5"] == dict(EVERYWHERE)["F5"]
    (sheet,) = window.findChildren(KeysSheet)
    assert sheet.close_button.hasFocus()
    qtbot.keyClick(sheet.close_button, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is focus


def test_a_control_that_went_while_the_sheet_stood_there_is_no_crash(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film)
    window = opened(qtbot, rooms[0])
    going = Button(rooms[0].look, "Not for long", parent=window.place("Takes"))
    going.show()
    going.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shiboken6.delete(going)
    (sheet,) = window.findChildren(KeysSheet)
    qtbot.keyClick(sheet.close_button, Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is window.place("Takes").first_focus()


def test_over_a_take_that_is_being_recorded_stands_no_sheet(qtbot, rooms: Rooms):
    window = opened(qtbot, rooms[0])
    recording = WorkScreen(rooms[0].look, "Briefing")
    recording.lists_keys = False
    window.open_work(recording, "Recording")
    qtbot.keyClick(window, Qt.Key.Key_F1)

    assert window.findChildren(KeysSheet) == []
