from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from drillroom.drills.shelf import built_in_pack
from drillroom.settings import Role, Theme, load_settings, setting_keys
from drillroom.ui.look import Look
from drillroom.ui.room import Room
from drillroom.ui.settings.view import SettingsView
from drillroom.ui.setup.fields import Field
from drillroom.ui.setup.model import SetupModel
from drillroom.ui.setup.options import ADDRESS
from drillroom.ui.widgets.choice import Choice
from tests.ui.recordings import keep_take, write_media


@pytest.fixture
def view(qtbot, room: Room) -> SettingsView:
    model = SetupModel(room)
    made = SettingsView(room, model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(1080, 800)
    made.show()
    qtbot.waitUntil(lambda: model.cameras is not None, timeout=10_000)
    return made


def stored(room: Room):
    return load_settings(room.home.settings)


def pick(choice: Choice, ident: str) -> None:
    row = choice.findData(ident)
    assert row >= 0
    choice.setCurrentIndex(row)
    choice.activated.emit(row)


def test_a_name_is_stored_as_it_is_typed(qtbot, room: Room, view: SettingsView):
    view.name.edit.setFocus()
    view.name.edit.clear()
    qtbot.keyClicks(view.name.edit, "Ana Maria")

    assert stored(room).name == "Ana Maria"
    assert view.name.edit.text() == "Ana Maria"


def test_role_countdown_and_colours_are_chosen_by_arrow_keys(qtbot, room: Room, view: SettingsView):
    qtbot.keyClick(view.role.segments, Qt.Key.Key_Right)
    qtbot.keyClick(view.countdown.segments, Qt.Key.Key_Left)
    qtbot.keyClick(view.theme.segments, Qt.Key.Key_Right)

    assert stored(room).role is Role.MANAGER
    assert stored(room).countdown == 0
    assert stored(room).theme is Theme.LIGHT


def test_a_camera_at_an_address_is_stored_once_it_is_one(qtbot, room: Room, view: SettingsView):
    pick(view.camera.choice, ADDRESS)
    qtbot.keyClicks(view.camera.address, "10.0.0.2")
    qtbot.keyClick(view.camera.address, Qt.Key.Key_Return)
    assert "not the address of a camera" in view.camera.note.text
    assert room.person.settings.camera == "demo"

    view.camera.address.clear()
    qtbot.keyClicks(view.camera.address, "http://10.0.0.2:8080/video")
    qtbot.keyClick(view.camera.address, Qt.Key.Key_Return)
    assert view.camera.note.text == ""
    assert stored(room).camera == "http://10.0.0.2:8080/video"


def test_the_cameras_delay_is_moved_by_arrow_keys_and_stored(qtbot, room: Room, view: SettingsView):
    slider = view.offset.slider
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Left):
        qtbot.keyClick(slider, key)
    assert view.offset.number.text() == "60 ms"
    qtbot.waitUntil(lambda: room.person.settings.camera_offset_ms == 60, timeout=3000)
    assert stored(room).camera_offset_ms == 60
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert view.offset.number.text() == "−100 ms"
    view.hide()
    assert stored(room).camera_offset_ms == -100


def test_without_a_take_the_delay_cannot_be_tried_and_that_is_said(qtbot, view: SettingsView):
    view.offset.play_button.click()
    qtbot.waitUntil(lambda: bool(view.offset.note.text), timeout=5000)
    assert "no take with picture and sound" in view.offset.note.text
    assert "sound check" in view.offset.note.text


def test_the_last_take_is_played_with_the_delay_and_nothing_of_it_is_left(
    qtbot, room: Room, view: SettingsView, tmp_path: Path
):
    drill = built_in_pack().drills[0]
    keep_take(room, built_in_pack(), drill, write_media(tmp_path / "take.mp4", 6))
    view.offset.slider.setValue(100)
    view.offset.play_button.click()
    qtbot.waitUntil(lambda: view.offset.player is not None, timeout=5000)
    player = view.offset.player
    assert player is not None
    player.set_volume(0.0)
    qtbot.waitUntil(lambda: not player.picture().isNull(), timeout=5000)
    (first,) = room.home.trials.iterdir()

    qtbot.keyClick(view.offset.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: any(p != first for p in room.home.trials.iterdir()), timeout=5000)
    assert stored(room).camera_offset_ms == 110
    view.hide()
    qtbot.waitUntil(lambda: not list(room.home.trials.iterdir()), timeout=5000)


def test_neither_camera_nor_microphone_is_said_at_the_row(room: Room, view: SettingsView):
    pick(view.camera.choice, "none")
    assert view.microphone.note.text == ""
    pick(view.microphone.choice, "none")

    assert "Nothing would be recorded" in view.microphone.note.text


def test_a_typed_folder_is_stored_and_tried_at_once(
    qtbot, room: Room, view: SettingsView, tmp_path: Path
):
    share = tmp_path / "share"
    share.mkdir()
    qtbot.keyClicks(view.folder.edit, str(share))
    qtbot.keyClick(view.folder.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "wrote a file" in view.folder.note.text, timeout=5000)

    assert stored(room).share == share
    assert list(share.iterdir()) == []


def test_a_folder_that_does_not_work_is_said_at_the_row_and_can_be_tried_again(
    qtbot, room: Room, view: SettingsView, tmp_path: Path
):
    share = tmp_path / "drive" / "share"
    qtbot.keyClicks(view.folder.edit, str(share))
    qtbot.keyClick(view.folder.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "cannot be used" in view.folder.note.text, timeout=5000)
    assert stored(room).share == share  # a drive that is away today is still the right one

    share.mkdir(parents=True)
    qtbot.mouseClick(view.folder.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "wrote a file" in view.folder.note.text, timeout=5000)


def test_a_folder_can_be_tested_as_soon_as_something_is_typed(
    qtbot, room: Room, view: SettingsView, tmp_path: Path
):
    share = tmp_path / "share"
    share.mkdir()
    assert not view.folder.try_button.isEnabled()
    qtbot.keyClicks(view.folder.edit, str(share))
    assert view.folder.try_button.isEnabled()
    qtbot.mouseClick(view.folder.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "wrote a file" in view.folder.note.text, timeout=5000)

    assert stored(room).share == share


def test_an_address_is_no_folder(qtbot, room: Room, view: SettingsView):
    qtbot.keyClicks(view.folder.edit, "smb://server/sales")
    qtbot.keyClick(view.folder.edit, Qt.Key.Key_Return)

    assert "Connect it as a drive" in view.folder.note.text
    assert room.person.settings.share is None


def test_settings_that_cannot_be_written_are_said_at_the_row(qtbot, room: Room, view: SettingsView):
    room.home.settings.mkdir()  # something else is in the way
    qtbot.keyClick(view.role.segments, Qt.Key.Key_Right)

    assert "cannot be saved" in view.role.note.text
    assert view.role.segments.current == 0


def test_the_size_of_text_is_used_at_once(qtbot, room: Room, view: SettingsView, look: Look):
    before_px = view.title.sizeHint().height()
    room.person.changed.connect(
        lambda: look.choose(room.person.settings.theme, room.person.settings.text)
    )
    qtbot.keyClick(view.text.segments, Qt.Key.Key_Right)
    qtbot.keyClick(view.text.segments, Qt.Key.Key_Right)

    assert stored(room).text == 150
    assert view.title.sizeHint().height() > 1.4 * before_px


def test_every_control_can_be_reached_and_is_named(view: SettingsView):
    controls = [view.name.edit, view.role.segments, view.camera.choice, view.camera.again]
    controls += [view.microphone.choice, view.countdown.segments, view.check_button]
    controls += [view.folder.edit, view.folder.choose_button, view.theme.segments]
    controls += [view.data.open_button]

    assert all(control.accessibleName() for control in controls)
    assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in controls)


def test_every_setting_has_its_field(view: SettingsView):
    fields = {field._key for field in view.findChildren(Field)}
    assert fields | {"more_spaces"} == set(setting_keys())
    assert view.spaces.isVisibleTo(view)


def test_how_long_things_stay_in_the_shared_folder_goes_from_the_longest_on(
    qtbot, room: Room, view: SettingsView
):
    times = []
    for _ in range(4):
        qtbot.keyClick(view.keep.segments, Qt.Key.Key_Right)
        times.append(stored(room).keep_days)
    assert times == [365, 180, 90, 30]
