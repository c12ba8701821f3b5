"""Packs on screen: what is there, how one comes, and how one goes."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from drillroom.drills.model import Habit
from drillroom.drills.template import template
from drillroom.storage.packs import installed
from drillroom.ui.packs.model import PacksModel
from drillroom.ui.packs.view import PacksView
from drillroom.ui.room import Room

MS = 5000


def shown(qtbot, room: Room) -> PacksView:
    model = PacksModel(room)
    view = PacksView(room, model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1080, 800)
    view.show()
    qtbot.waitUntil(lambda: model.rows is not None, timeout=MS)
    return view


def written(folder: Path, version: str = "1.0.0") -> Path:
    folder.mkdir(exist_ok=True)
    text = template("Team calls", Habit.CLOSE, [], 60).replace("1.0.0 ", f"{version} ")
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    return folder


def words(view: PacksView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel))


def drop(view: PacksView, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, action = QPointF(200, 200), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(where, action, data, buttons, keys))


def test_the_pack_that_ships_is_there_and_cannot_be_removed(qtbot, room: Room):
    view = shown(qtbot, room)

    (item,) = view.items
    assert "Ships with Drillroom" in item.accessibleName()
    assert item.remove_button.isHidden()
    assert view.subtitle.text() == "1 pack in use, 16 drills."
    assert "a new pack begins with one drill" in words(view)


def test_a_dropped_folder_is_installed_and_a_newer_version_takes_its_place(
    qtbot, room: Room, tmp_path: Path
):
    view = shown(qtbot, room)
    with qtbot.waitSignal(view.model.moved, timeout=MS):
        drop(view, written(tmp_path / "team"))
    qtbot.waitUntil(lambda: len(view.items) == 2, timeout=MS)
    assert view.said.text() == "Team calls 1.0.0 is installed: 1 drill in Practice."

    drop(view, written(tmp_path / "team", "1.1.0"))
    qtbot.waitUntil(lambda: len(view.items) == 3, timeout=MS)
    assert view.said.text() == "Team calls 1.1.0 is in use now, in place of 1.0.0."
    assert "Older version, not in use" in view.items[2].accessibleName()
    assert view.subtitle.text() == "2 packs in use, 17 drills."


def test_a_pack_that_is_not_sound_is_named_with_its_line_and_nothing_changes(
    qtbot, room: Room, tmp_path: Path
):
    folder = written(tmp_path / "team")
    file = folder / "pack.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("kind: speak", "kind: speek"))
    view = shown(qtbot, room)

    drop(view, folder)

    qtbot.waitUntil(view.banner.isVisible, timeout=MS)
    assert "line 27" in view.problems.text()
    assert "did you mean 'speak'?" in view.problems.text()
    assert installed(room.home) == []

    written(folder)
    drop(view, folder)
    qtbot.waitUntil(lambda: len(view.items) == 2, timeout=MS)
    assert not view.banner.isVisible()
    assert not view.problems.isVisible()


def test_two_things_dropped_at_once_are_not_guessed_about(qtbot, room: Room, tmp_path: Path):
    view = shown(qtbot, room)

    drop(view, written(tmp_path / "one"), written(tmp_path / "two"))

    assert view.banner.isVisible()
    assert "One pack at a time" in words(view)


def test_a_version_that_was_removed_can_be_brought_back(qtbot, room: Room, tmp_path: Path):
    view = shown(qtbot, room)
    drop(view, written(tmp_path / "team"))
    qtbot.waitUntil(lambda: len(view.items) == 2, timeout=MS)

    view.items[1].remove_button.click()
    qtbot.waitUntil(lambda: len(view.items) == 1, timeout=MS)
    assert view.undo.isVisible()
    assert view.undo.accessibleName() == "Team calls 1.0.0 is removed. Takes stay."
    view.undo.undone.emit()
    qtbot.waitUntil(lambda: len(view.items) == 2, timeout=MS)
