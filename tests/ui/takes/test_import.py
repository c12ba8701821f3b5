from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from drillroom.storage.library import open_library
from drillroom.ui.courier import CourierModel
from drillroom.ui.room import Room
from drillroom.ui.takes.import_model import Step
from drillroom.ui.takes.view import TakesView
from tests.rig.films import any_film, bomb

COPY = Qt.DropAction.CopyAction
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(qtbot, room: Room) -> Iterator[TakesView]:
    view = TakesView(room, CourierModel(room))
    qtbot.addWidget(view)
    view.resize(1080, 760)
    view.show()
    qtbot.waitUntil(lambda: view.model.is_loaded, timeout=5000)
    yield view
    view.importer.stop()


def dragged(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def drop(view: TakesView, *files: Path) -> None:
    data = dragged(*files)
    view.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NO_KEY))
    assert view.import_row.isVisible()
    view.dropEvent(QDropEvent(QPointF(9, 9), COPY, data, LEFT, NO_KEY))


def test_a_file_that_is_dropped_becomes_a_draft_with_the_checklist_that_was_chosen(
    qtbot, room: Room, view: TakesView, tmp_path: Path
):
    source = any_film(tmp_path)
    drop(view, source)
    row, model = view.import_row, view.importer
    qtbot.waitUntil(lambda: row.choice.count() > 1, timeout=5000)

    assert row.choice.itemText(0) == "No checklist"
    assert row.go_button.hasFocus()
    row.choice.activated.emit(row.choice.findData("the-funnel"))
    with qtbot.waitSignal(model.imported, timeout=20_000) as caught:
        qtbot.keyClick(row.go_button, Qt.Key.Key_Return)
        assert model.is_busy
        assert not view.import_button.isEnabled()
    (take,) = caught.args
    with open_library(room.home, room.clock) as library:
        assert library.take(take).drill_id == "the-funnel"
    qtbot.waitUntil(lambda: [one.id for one in view.list.shown] == [take], timeout=5000)
    assert model.step is Step.DONE
    with qtbot.waitSignal(view.take_opened, timeout=1000) as opened:
        qtbot.keyClick(row.go_button, Qt.Key.Key_Return)
    assert opened.args == [take]
    assert not row.isVisible()
    assert source.exists()


def test_by_keys_alone_i_asks_for_the_file_and_esc_lets_go_of_it(
    qtbot, view: TakesView, tmp_path: Path
):
    source = any_film(tmp_path)
    qtbot.keyClick(view, Qt.Key.Key_I)
    (dialog,) = view.findChildren(QFileDialog)
    assert any("*.webm" in names for names in dialog.nameFilters())
    dialog.fileSelected.emit(str(source))
    dialog.close()

    assert view.importer.name == "call.mp4"
    qtbot.keyClick(view.import_row.go_button, Qt.Key.Key_Escape)
    assert view.importer.step is Step.NONE
    assert not view.import_row.isVisible()


def test_what_cannot_be_imported_is_said_on_the_row_and_another_can_be_chosen(
    qtbot, room: Room, view: TakesView, tmp_path: Path
):
    letter = tmp_path / "letter.mp4"
    letter.write_text("Dear Ana")
    drop(view, letter)
    view.importer.start()
    qtbot.waitUntil(lambda: view.importer.step is Step.FAILED, timeout=20_000)

    assert view.import_row.accessibleName().startswith("letter.mp4 cannot be imported. It is no")
    assert view.model.problem is None
    qtbot.keyClick(view.import_row.go_button, Qt.Key.Key_Return)
    (dialog,) = view.findChildren(QFileDialog)
    dialog.close()
    assert list(room.home.imports.iterdir()) == []


def test_stop_ends_the_import_and_keeps_nothing(qtbot, room: Room, view: TakesView, tmp_path: Path):
    drop(view, bomb(tmp_path))
    view.importer.start()
    qtbot.waitUntil(lambda: view.importer.done > 0, timeout=20_000)
    assert view.import_row.stop_button.isVisible()
    qtbot.mouseClick(view.import_row.stop_button, LEFT)

    qtbot.waitUntil(lambda: view.importer.step is Step.NONE, timeout=10_000)
    assert list(room.home.imports.iterdir()) == list(room.home.takes.iterdir()) == []


def test_two_files_at_once_are_not_half_taken(view: TakesView, tmp_path: Path):
    first, second = any_film(tmp_path), any_film(tmp_path, "memo.m4a")
    drop(view, first, second)

    assert view.import_row.accessibleName().startswith("One recording at a time. 2 files")


def test_a_file_that_is_carried_on_leaves_nothing_behind(view: TakesView, tmp_path: Path):
    data = dragged(tmp_path / "call.mp4")
    view.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NO_KEY))
    assert "Drop the recording here" in view.import_row.accessibleName()
    view.dragLeaveEvent(QDragLeaveEvent())

    assert not view.import_row.isVisible()
    words = QMimeData()
    words.setText("https://example.com/call.mp4")
    view.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), COPY, words, LEFT, NO_KEY))
    assert not view.import_row.isVisible()
