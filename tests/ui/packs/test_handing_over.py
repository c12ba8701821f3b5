"""A pack goes from an author's desk to a rep's Practice, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from drillroom.drills.authoring import write_new_pack
from drillroom.drills.model import Habit
from drillroom.drills.template import template
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.storage.packs import packs_on
from drillroom.sync.courier import collect, deliver
from drillroom.ui.packs.desk import DeskView
from drillroom.ui.packs.desk_model import where_packs_go
from drillroom.ui.packs.model import PacksModel
from drillroom.ui.packs.view import PacksView
from drillroom.ui.practice.model import PracticeModel
from drillroom.ui.practice.view import PracticeView
from drillroom.ui.room import Room
from drillroom.ui.words import folder_words
from tests.sync.people import Person

MS = 5000


@pytest.fixture
def ana(tmp_path: Path, room: Room) -> Person:
    """An author on a laptop of her own."""
    return Person(Home(tmp_path / "ana").make(), "Ana Ferreira", room.clock)


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    text = template("Team North", Habit.CLOSE, [], 60)
    return write_new_pack(tmp_path / "team-north", text) / "pack.yaml"


def send(ana: Person, file: Path, share: Path) -> None:
    from drillroom.sync.handing import hand_over

    with ana.library() as library:
        hand_over(library, ana.home, file, author=ana.name, clock=ana.clock)
    assert deliver(ana.home, share, name=ana.name, clock=ana.clock).packs


def shown(qtbot, room: Room) -> PacksView:
    model = PacksModel(room)
    view = PacksView(room, model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1080, 800)
    view.show()
    qtbot.waitUntil(lambda: model.rows is not None, timeout=MS)
    return view


def words(view) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def practice(qtbot, room: Room) -> PracticeView:
    model = PracticeModel(room)
    view = PracticeView(room, model)
    qtbot.addWidget(view)
    view.resize(1080, 800)
    view.show()
    model.load()
    qtbot.waitUntil(lambda: model.rows is not None, timeout=MS)
    return view


def test_a_whole_drive_is_a_shared_folder_as_well():
    drive = Path(Path.cwd().anchor)
    assert where_packs_go(Settings(share=drive)) == str(drive)
    assert where_packs_go(Settings()) == ""


def test_what_is_sent_is_asked_for_once_more_and_then_goes(
    qtbot, room: Room, file: Path, share: Path
):
    room.person.choose("share", str(share))
    view = DeskView(room, file)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.send_button.isEnabled, timeout=MS)
    view.send_button.click()
    there = folder_words(share)
    assert f"1.0.0 goes to {there}. A version that was sent stays." in view.status.text()
    view.later_button.click()
    assert view.status.text() == "Saved, nothing wrong"

    view.send_button.click()
    with qtbot.waitSignal(view.handed_over, timeout=MS):
        view.send_button.click()
    assert view.status.text() == f"Team North 1.0.0 is on its way to {there}."
    report = deliver(room.home, share, name="Ben", clock=room.clock)
    assert report.packs == ("team-north 1.0.0",)

    for _ in range(2):
        view.send_button.click()
    qtbot.waitUntil(lambda: "has Team North 1.0.0 already" in view.status.text(), timeout=MS)


def test_other_content_under_one_version_is_refused_and_the_next_one_is_a_click_away(
    qtbot, room: Room, file: Path, share: Path
):
    room.person.choose("share", str(share))
    view = DeskView(room, file)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.send_button.isEnabled, timeout=MS)
    with qtbot.waitSignal(view.handed_over, timeout=MS):
        view.send_button.click()
        view.send_button.click()
    view.editor.show_text(view.editor.toPlainText().replace("Ask for it", "Ask now"))
    view.editor.edited.emit()
    qtbot.waitUntil(view.send_button.isEnabled, timeout=MS)
    view.send_button.click()
    view.send_button.click()
    qtbot.waitUntil(view.banner.isVisible, timeout=MS)
    assert "is here already, with other content" in view.banner.accessibleName()
    assert view.banner.button.text() == "Make it 1.0.1"
    view.banner.button.click()
    qtbot.waitUntil(lambda: view.model.is_sound, timeout=MS)
    assert "version: 1.0.1" in file.read_text(encoding="utf-8")
    assert not view.banner.isVisible()
    with qtbot.waitSignal(view.handed_over, timeout=MS):
        view.send_button.click()
        view.send_button.click()


def test_a_pack_that_came_waits_for_a_yes_and_is_then_in_practice(
    qtbot, room: Room, ana: Person, file: Path, share: Path
):
    send(ana, file, share)
    collect(room.home, share, clock=room.clock)
    week = practice(qtbot, room)
    assert "Ana Ferreira sent you Team North 1.0.0." in words(week)

    view = shown(qtbot, room)
    (item,) = view.offers
    qtbot.waitUntil(lambda: "Sent to you" in words(view), timeout=MS)
    assert item.accessibleName().startswith("Team North 1.0.0, New, from Ana Ferreira")
    item.accept_button.click()
    qtbot.waitUntil(lambda: len(view.items) == 2, timeout=MS)
    assert "is in use now" in view.said.text()
    assert view.offers == []
    assert [pack.title for pack in packs_on(room.home)][1:] == ["Team North"]
    assert "From Ana Ferreira" in view.items[1].accessibleName()


def test_a_later_version_comes_by_itself_and_says_what_changed(
    qtbot, room: Room, ana: Person, file: Path, share: Path
):
    send(ana, file, share)
    collect(room.home, share, clock=room.clock)
    view = shown(qtbot, room)
    view.offers[0].accept_button.click()
    qtbot.waitUntil(lambda: len(view.items) == 2, timeout=MS)
    text = file.read_text(encoding="utf-8").replace("version: 1.0.0", "version: 1.1.0")
    file.write_text(text.replace("seconds: 60", "seconds: 90"), encoding="utf-8")
    send(ana, file, share)
    collect(room.home, share, clock=room.clock)

    week = practice(qtbot, room)
    assert "New version of Team North from Ana Ferreira: 1.1.0." in words(week)
    with qtbot.waitSignal(week.packs_wanted, timeout=MS):
        week._banner.button.click()
    view.model.load()
    qtbot.waitUntil(lambda: len(view.news) == 1, timeout=MS)
    qtbot.waitUntil(lambda: "lasts 1:50 instead of 1:20" in words(view), timeout=MS)
    view.news[0].seen_button.click()
    qtbot.waitUntil(lambda: view.news == [], timeout=MS)


def test_a_pack_that_is_put_away_is_gone_from_the_list(
    qtbot, room: Room, ana: Person, file: Path, share: Path
):
    send(ana, file, share)
    collect(room.home, share, clock=room.clock)
    view = shown(qtbot, room)
    view.offers[0].decline_button.click()
    qtbot.waitUntil(lambda: view.offers == [], timeout=MS)
    assert len(view.items) == 1
