from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from drillroom.settings import Role, load_settings
from drillroom.storage.library import open_library
from drillroom.takes.model import Certificate
from drillroom.ui.first_run.model import CheckState, Step, StepState
from drillroom.ui.first_run.verdict import verdict
from drillroom.ui.first_run.view import FirstRunView
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio, StudioState


@pytest.fixture
def studio(qtbot, room: Room) -> Iterator[Studio]:
    made = Studio(room)
    yield made
    made.close()


@pytest.fixture
def view(qtbot, room: Room, studio: Studio) -> FirstRunView:
    room.person.settings = room.person.settings.with_value("name", "")
    return shown(qtbot, room, studio)


def shown(qtbot, room: Room, studio: Studio) -> FirstRunView:
    made = FirstRunView(room, studio)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def state(view: FirstRunView, step: Step) -> StepState:
    return view._model.state_of(step)


def test_the_name_comes_first_and_enter_goes_on(qtbot, room: Room, view: FirstRunView):
    assert view.first_focus() is view.name.edit
    assert not view.next_button.isEnabled()
    assert view._model.studio.state is StudioState.CLOSED  # no camera before it is asked for

    qtbot.keyClicks(view.name.edit, "Marta")
    qtbot.keyClick(view.role.segments, Qt.Key.Key_Right)
    qtbot.keyClick(view.name.edit, Qt.Key.Key_Return)
    assert state(view, Step.NAME) is StepState.DONE
    assert state(view, Step.CAMERA) is StepState.CURRENT
    assert load_settings(room.home.settings).role is Role.MANAGER


def test_every_step_can_be_skipped_and_is_never_asked_again(qtbot, room: Room, view: FirstRunView):
    for _ in range(4):
        qtbot.mouseClick(view.skip_button, Qt.MouseButton.LeftButton)
    assert state(view, Step.FOLDER) is StepState.SKIPPED
    assert "Skipped" in view.rows[Step.FOLDER].detail.text()

    with qtbot.waitSignal(view.done, timeout=5000):
        qtbot.mouseClick(view.all_button, Qt.MouseButton.LeftButton)
    assert room.home.settings.exists()
    assert view._model.studio.state is StudioState.CLOSED


def test_a_camera_that_is_not_there_is_said_and_the_step_waits(
    qtbot, room: Room, view: FirstRunView
):
    room.person.choose("camera", "Logitech C920")
    qtbot.mouseClick(view.skip_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view._model.studio.camera_problem is not None, timeout=10_000)
    assert not view.next_button.isEnabled()

    room.person.choose("camera", "demo")
    qtbot.waitUntil(view.next_button.isEnabled, timeout=10_000)


def test_a_folder_is_tried_before_the_step_is_done(qtbot, view: FirstRunView, tmp_path: Path):
    share = tmp_path / "share"
    share.mkdir()
    for _ in range(3):
        qtbot.mouseClick(view.skip_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(view.folder.edit, str(share))
    qtbot.keyClick(view.folder.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(view.next_button.isEnabled, timeout=5000)
    assert state(view, Step.FOLDER) is StepState.CURRENT

    qtbot.keyClick(view.folder.edit, Qt.Key.Key_Return)
    assert state(view, Step.FOLDER) is StepState.DONE
    assert "read it back" in view.rows[Step.FOLDER].detail.text()


def test_five_seconds_are_recorded_played_and_put_away(qtbot, room: Room, studio: Studio):
    room.person.choose("role", "manager")  # settings are there: only the check is asked for
    view = shown(qtbot, room, studio)
    model = view._model
    qtbot.waitUntil(view.record_button.isEnabled, timeout=10_000)
    qtbot.keyClick(view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: model.check is CheckState.READY, timeout=15_000)
    assert model.checked is not None
    assert len(model.checked.lines) == 3
    sound, _together, _pictures = model.checked.lines  # a busy computer may leave out pictures
    assert sound.is_good
    assert not view.yes_button.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Y)  # not before it was heard
    assert model.check is CheckState.READY

    qtbot.waitUntil(view.yes_button.isEnabled, timeout=15_000)
    assert view.first_focus() is view.yes_button
    with qtbot.waitSignal(view.done, timeout=5000):
        qtbot.keyClick(view, Qt.Key.Key_Y)
    room.background.close()
    with open_library(room.home, room.clock) as library:
        assert library.takes() == []
        assert len(library.takes(removed=True)) == 1


WHOLE = Certificate("h264", "aac", 5.3, 159, 0, 0, 0.0, -12.0)


@pytest.mark.parametrize(
    ("certificate", "bad"),
    [
        (WHOLE, ""),
        (Certificate("h264", "aac", 5.3, 159, 0, 0, 0.0, -120.0), "the file is silent"),
        (Certificate("h264", "aac", 5.3, 159, 0, 24_000, 0.0, -9.0), "0.5 s missing"),
        (Certificate("h264", "aac", 5.3, 159, 0, 0, -0.31, -9.0), "end 310 ms apart"),
        (Certificate("h264", "aac", 5.3, 100, 59, 0, 0.0, -9.0), "100 of 159, 59 dropped"),
        (replace(WHOLE, noise_floor_dbfs=-61.0), ""),
        (replace(WHOLE, clips=40), "too loud: turn it down"),
        (replace(WHOLE, noise_floor_dbfs=-20.0), "loudest −12 dB, loud room, no gap"),
        (Certificate("h264", "", 5.3, 159, 0, 0, 0.0, -120.0), "no sound was asked for"),
        (Certificate("", "aac", 5.3, 0, 0, 0, 0.0, -20.0), ""),
    ],
)
def test_what_is_wrong_with_the_file_is_said(certificate: Certificate, bad: str):
    assert [line.words for line in verdict(certificate) if not line.is_good] == (
        [bad] if bad else []
    )
