from pathlib import Path

import av
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from drillroom.ui.room import Room
from tests.ui.share import Team
from tests.ui.takes.test_takes import shown


def test_a_take_is_saved_as_a_video_where_one_chooses(
    qtbot, rooms: tuple[Room, Room], team: Team, tmp_path: Path
):
    team.ana.record(team.film)
    view = shown(qtbot, rooms[0])
    qtbot.waitUntil(lambda: view.model.current is not None, timeout=5000)
    qtbot.keyClick(view.list, Qt.Key.Key_V)
    (dialog,) = view.findChildren(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    target = tmp_path / "mine.mp4"
    dialog.fileSelected.emit(str(target))
    dialog.close()

    qtbot.waitUntil(lambda: view.inspector.video_button.text() == "Video saved", timeout=10_000)
    with av.open(str(target)) as video:
        assert [stream.type for stream in video.streams] == ["video", "audio"]


def test_a_video_that_cannot_be_written_says_why(
    qtbot, rooms: tuple[Room, Room], team: Team, tmp_path: Path
):
    team.ana.record(team.film)
    view = shown(qtbot, rooms[0])
    qtbot.waitUntil(lambda: view.model.current is not None, timeout=5000)
    view.model.save_video(tmp_path / "no" / "such" / "folder.mp4")

    qtbot.waitUntil(lambda: view.model.problem is not None, timeout=10_000)
    assert view._banner.isVisible()
    assert view.inspector.video_button.text() == "Save as a video"
    assert view.inspector.video_button.isEnabled()
