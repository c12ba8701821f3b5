import threading
from functools import partial
from pathlib import Path

import pytest

from drillroom.settings import Role, Space, load_settings
from drillroom.ui.room import Room
from drillroom.ui.setup.spaces import SpacesField
from drillroom.ui.setup.spaces_model import SpacesModel


@pytest.fixture
def folders(tmp_path: Path, room: Room) -> tuple[Path, Path]:
    """The main shared folder, which is chosen, and one of two people."""
    team, pair = tmp_path / "Team North", tmp_path / "Ana and Marta"
    for folder in (team, pair):
        folder.mkdir()
    room.person.choose("share", str(team))
    return team, pair


@pytest.fixture
def field(qtbot, room: Room, folders: tuple[Path, Path]) -> SpacesField:
    field = SpacesField(room.look, SpacesModel(room))
    qtbot.addWidget(field)
    field.show()
    return field


def stored(room: Room) -> tuple[Space, ...]:
    return load_settings(room.home.settings).more_spaces


def tried(qtbot, field: SpacesField, folder: Path) -> None:
    qtbot.waitUntil(lambda: not field.model.is_trying(folder), timeout=10_000)


def test_a_folder_that_is_added_is_tried_and_stored_and_can_have_another_role(
    qtbot, room: Room, field: SpacesField, folders: tuple[Path, Path]
):
    pair = folders[1]
    field.model.add(pair)
    assert stored(room) == (Space(pair, Role.REP),)
    tried(qtbot, field, pair)
    assert not field.rows[0].note.isVisible()
    assert list(pair.iterdir()) == []
    field.rows[0].role.choose(1)
    assert stored(room) == (Space(pair, Role.MANAGER),)


def test_a_folder_that_is_away_stays_chosen_and_says_so(
    qtbot, room: Room, field: SpacesField, tmp_path: Path
):
    field.model.add(tmp_path / "away")
    tried(qtbot, field, tmp_path / "away")
    assert "cannot be used" in field.rows[0].note.text
    assert stored(room) == (Space(tmp_path / "away", Role.REP),)


def test_one_that_is_removed_while_it_is_tried_and_added_again_has_no_old_problem(
    qtbot, room: Room, field: SpacesField, tmp_path: Path
):
    go = threading.Event()
    room.background.run("trial", partial(go.wait, 30))
    late = tmp_path / "late"
    field.model.add(late)
    field.model.remove(late)
    go.set()
    tried(qtbot, field, late)
    late.mkdir()
    field.model.add(late)
    assert field.model.problems == {}
    assert field.rows[0].note.text == "Trying to write there…"
    tried(qtbot, field, late)
    assert field.model.problems == {}


def test_one_that_is_removed_is_used_no_more_and_stays_as_it_is(
    qtbot, room: Room, field: SpacesField, folders: tuple[Path, Path]
):
    pair = folders[1]
    (pair / "theirs").write_text("here")
    field.model.add(pair)
    tried(qtbot, field, pair)
    field.rows[0].remove_button.click()
    qtbot.waitUntil(lambda: field.rows == [], timeout=5000)
    assert stored(room) == ()
    assert not field.note.isVisible()
    assert (pair / "theirs").read_text() == "here"


def test_the_same_folder_twice_is_refused_with_a_reason(
    room: Room, field: SpacesField, folders: tuple[Path, Path]
):
    field.model.add(folders[0])
    assert "one of yours already" in field.note.text
    assert stored(room) == ()


def test_the_first_folder_is_chosen_before_a_second_one(room: Room, field: SpacesField):
    room.person.choose("share", "")
    assert not field.add_button.isEnabled()
    assert "first shared folder" in field.add_button.toolTip()


def test_its_controls_are_named_and_the_focus_stays_when_a_row_goes(
    qtbot, field: SpacesField, folders: tuple[Path, Path]
):
    field.model.add(folders[1])
    tried(qtbot, field, folders[1])
    row = field.rows[0]
    assert row.role.accessibleName() == f"Role in {folders[1]}"
    assert row.remove_button.accessibleName() == f"Stop using {folders[1]}"
    row.remove_button.setFocus()
    qtbot.waitUntil(row.remove_button.hasFocus)
    row.remove_button.click()
    qtbot.waitUntil(field.add_button.hasFocus, timeout=5000)
