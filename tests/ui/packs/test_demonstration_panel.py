"""A demonstration is chosen at the desk, replaced, taken away and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from drillroom.drills.authoring import write_new_pack
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Habit
from drillroom.drills.template import template
from drillroom.ui.packs.desk import DeskView
from drillroom.ui.room import Room
from tests.ui.recordings import keep_take, write_media

MS = 8000


@pytest.fixture(scope="module")
def media(tmp_path_factory) -> Path:
    return write_media(tmp_path_factory.mktemp("media") / "take.mp4", 3)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    text = template("Team North", Habit.CLOSE, [], 60)
    return write_new_pack(tmp_path / "team-north", text) / "pack.yaml"


def opened(qtbot, room: Room, file: Path) -> DeskView:
    view = DeskView(room, file)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    view.side.choose(2)
    qtbot.waitUntil(lambda: view.demonstration_model.rows is not None, timeout=MS)
    return view


def words(view: DeskView) -> str:
    labels = view.demonstration.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def test_a_take_of_mine_becomes_the_demonstration_and_can_be_undone(
    qtbot, room: Room, file: Path, media: Path
):
    pack = load_pack(file)
    keep_take(room, pack, pack.drills[0], media)
    before = file.read_text(encoding="utf-8")
    view = opened(qtbot, room, file)
    assert "None yet" in words(view)
    view.demonstration.use_buttons[0].click()
    qtbot.waitUntil(lambda: "By Ana Ferreira, 0:03" in words(view), timeout=MS)
    assert "demonstration: demonstrations/ask-for-it" in file.read_text(encoding="utf-8")
    assert (file.parent / "demonstrations/ask-for-it/take.mp4").read_bytes() == media.read_bytes()
    qtbot.waitUntil(lambda: view.status.text() == "Saved, nothing wrong", timeout=MS)
    assert view.undo.isVisible()

    view.undo.undone.emit()
    qtbot.waitUntil(lambda: "None yet" in words(view), timeout=MS)
    qtbot.waitUntil(lambda: file.read_text(encoding="utf-8") == before, timeout=MS)
    assert not (file.parent / "demonstrations/ask-for-it").exists()


def test_it_can_be_taken_away_and_brought_back(qtbot, room: Room, file: Path, media: Path):
    pack = load_pack(file)
    keep_take(room, pack, pack.drills[0], media)
    view = opened(qtbot, room, file)
    view.demonstration.use_buttons[0].click()
    qtbot.waitUntil(lambda: "By Ana Ferreira" in words(view), timeout=MS)
    view.demonstration.drop_button.click()
    qtbot.waitUntil(lambda: "None yet" in words(view), timeout=MS)
    assert "demonstration:" not in file.read_text(encoding="utf-8")
    view.undo.undone.emit()
    qtbot.waitUntil(lambda: "By Ana Ferreira" in words(view), timeout=MS)
    qtbot.waitUntil(lambda: "demonstration:" in file.read_text(encoding="utf-8"), timeout=MS)


def test_without_a_take_it_says_what_to_do(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    assert view.demonstration.use_buttons == []
    qtbot.waitUntil(lambda: "Run the drill yourself first" in words(view), timeout=MS)


def test_one_that_is_named_and_gone_is_said(qtbot, room: Room, file: Path):
    text = file.read_text(encoding="utf-8")
    named = text.replace('    title: "Ask', '    demonstration: gone\n    title: "Ask')
    assert named != text
    file.write_text(named, encoding="utf-8")
    view = opened(qtbot, room, file)
    assert "There is no take in gone." in words(view)
    assert view.status.text() == "Saved, 1 warning"
    view.demonstration.drop_button.click()
    qtbot.waitUntil(lambda: file.read_text(encoding="utf-8") == text, timeout=MS)
