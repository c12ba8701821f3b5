"""Dialogs open where a person would look, and remember where they were last."""

import errno
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from drillroom.ui.courier import CourierModel
from drillroom.ui.file_dialogs import FileDialogs, Use
from drillroom.ui.packs.model import PacksModel
from drillroom.ui.packs.view import PacksView
from drillroom.ui.room import Room
from drillroom.ui.setup.fields import FolderField
from drillroom.ui.setup.model import SetupModel
from drillroom.ui.takes.view import TakesView
from tests.ui.share import Team

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the system's folders are set here")


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of somebody who has folders for videos and documents."""
    home = tmp_path / "person"
    for name in ("Videos", "Documents"):
        (home / name).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return home


def opened(screen: QWidget) -> QFileDialog:
    (dialog,) = (one for one in screen.findChildren(QFileDialog) if one.isVisible())
    return dialog


def place(dialog: QFileDialog) -> Path:
    return Path(dialog.directory().absolutePath())


def choose(dialog: QFileDialog, path: Path) -> None:
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_place_on_a_drive_whose_program_has_ended_is_no_place_any_more(
    person: Path, monkeypatch: pytest.MonkeyPatch
):
    dialogs, gone, stat = FileDialogs(), person / "gone", os.stat
    dialogs.remember(Use.SHARE, gone)

    def unconnected(path: object, **more: object) -> object:
        if path == gone:
            raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))
        return stat(path, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", unconnected)
    assert dialogs.folder_for(Use.SHARE) == person


@pytest.mark.parametrize(
    ("use", "folder"),
    [
        (Use.IMPORT, "Videos"),
        (Use.VIDEO, "Videos"),
        (Use.EXPORT, "Documents"),
        (Use.PACK, "Documents"),
        (Use.SHARE, ""),
    ],
)
def test_each_use_has_its_own_place_and_the_home_folder_where_that_is_missing(
    person: Path, use: Use, folder: str
):
    assert FileDialogs().folder_for(use) == person / folder
    if folder:
        (person / folder).rmdir()
    assert FileDialogs().folder_for(use) == person


def test_a_place_that_is_gone_since_is_not_opened_again(person: Path, tmp_path: Path):
    dialogs = FileDialogs()
    (stick := tmp_path / "stick").mkdir()
    dialogs.remember(Use.EXPORT, stick)
    assert dialogs.folder_for(Use.EXPORT) == stick
    stick.rmdir()
    assert dialogs.folder_for(Use.EXPORT) == person / "Documents"


def test_a_table_is_offered_under_its_name_in_documents_and_then_where_the_last_one_went(
    qtbot, person: Path, tmp_path: Path
):
    dialogs, screen = FileDialogs(), QWidget()
    went: list[Path] = []
    qtbot.addWidget(screen)
    for expected in (person / "Documents", tmp_path):
        kind = "Tables (*.csv)"
        dialogs.ask_where(screen, Use.EXPORT, "Save", kind, "My takes.csv", went.append)
        dialog = opened(screen)
        assert place(dialog) == expected
        assert [Path(name).name for name in dialog.selectedFiles()] == ["My takes.csv"]
        assert dialog.defaultSuffix() == "csv"
        choose(dialog, tmp_path / "mine.csv")
    assert went == [tmp_path / "mine.csv"] * 2


def test_takes_imports_from_videos_then_from_where_the_last_recording_lay(
    qtbot, rooms: tuple[Room, Room], team: Team, person: Path, tmp_path: Path
):
    team.ana.record(team.film)
    view = TakesView(rooms[0], CourierModel(rooms[0]))
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: view.model.current is not None, timeout=5000)
    (calls := tmp_path / "calls").mkdir()

    view.choose_file()
    assert place(opened(view)) == person / "Videos"
    choose(opened(view), calls / "acme.mp4")
    view.importer.forget()
    view.choose_file()
    assert place(opened(view)) == calls
    opened(view).close()

    view._save_video()
    dialog = opened(view)
    assert place(dialog) == person / "Videos"
    (offered,) = dialog.selectedFiles()
    assert Path(offered).name == "The Last Twenty, take 1.mp4"
    dialog.close()


def test_a_pack_is_looked_for_in_documents(qtbot, room: Room, person: Path, tmp_path: Path):
    view = PacksView(room, PacksModel(room))
    qtbot.addWidget(view)
    view.show()
    view._choose()
    assert place(opened(view)) == person / "Documents"
    choose(opened(view), tmp_path)
    view._choose_to_write()
    assert place(opened(view)) == tmp_path
    opened(view).close()


def test_the_shared_folder_is_looked_for_where_it_is_or_from_the_home_folder_on(
    qtbot, room: Room, person: Path, tmp_path: Path
):
    model = SetupModel(room)
    field = FolderField(room.look, model)
    qtbot.addWidget(field)
    field.show()
    field.choose_button.click()
    assert place(opened(field)) == person
    choose(opened(field), tmp_path)
    assert model.settings.share == tmp_path
    field.choose_button.click()
    assert place(opened(field)) == tmp_path
    opened(field).close()
