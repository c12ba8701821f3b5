"""People on screen: who writes in the shared folder, approved, blocked, endorsed, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from drillroom.paths import Home
from drillroom.storage.renewal import Renewal, note_renewal, renewal_to_tell
from drillroom.storage.trust import approve, approved, block, blocked
from drillroom.sync.format.identity import open_identity
from drillroom.sync.format.six_words import six_words
from drillroom.sync.people import Standing
from drillroom.ui.people.item import WriterItem
from drillroom.ui.people.model import Act
from drillroom.ui.people.view import PeopleView
from drillroom.ui.room import Room
from tests.sync.people import Person
from tests.ui.share import Team

MS = 8000
Rooms = tuple[Room, Room]


def shown(qtbot, room: Room) -> PeopleView:
    view = PeopleView(room)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.model.rows is not None, timeout=MS)
    return view


def words(view: PeopleView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]


def wait_for_words(qtbot, view: PeopleView, part: str) -> None:
    qtbot.waitUntil(lambda: any(part in one for one in words(view)), timeout=MS)


def writer_of(person: Person) -> str:
    return open_identity(person.home.key).writer


def item_of(view: PeopleView, writer: str) -> WriterItem:
    (found,) = (one for one in view.items if one.who.writer == writer)
    return found


def wait_for(qtbot, view: PeopleView, writer: str, standing: Standing) -> WriterItem:
    qtbot.waitUntil(lambda: item_of(view, writer).who.standing is standing, timeout=MS)
    return item_of(view, writer)


@pytest.fixture
def ana(team: Team) -> str:
    """The writer of the rep, whose take has come to the manager."""
    team.ana.finish(team.film)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    return writer_of(team.ana)


@pytest.fixture
def second(team: Team, tmp_path: Path, ana: str) -> str:
    """The writer of the rep's second laptop, whose take has come to both others."""
    laptop = Person(Home(tmp_path / "second").make(), "Ana Ferreira", team.ana.clock)
    laptop.finish(team.film)
    laptop.send(team.share)
    for person in (team.ana, team.marta):
        person.collect(team.share)
    return writer_of(laptop)


def test_before_anybody_sent_something_only_ones_own_words_stand_there(qtbot, room: Room):
    view = shown(qtbot, room)
    own = " · ".join(six_words(open_identity(room.home.key).writer))
    assert own in words(view)
    wait_for_words(qtbot, view, "Nobody else yet.")
    assert view.first_focus() is view.back


def test_a_sender_stands_there_with_the_words_that_their_own_screen_shows(
    qtbot, rooms: Rooms, ana: str
):
    view = shown(qtbot, rooms[1])
    own = shown(qtbot, rooms[0])
    for screen in (view, own):
        wait_for_words(qtbot, screen, " · ".join(six_words(ana)))
    item = item_of(view, ana)
    assert item.accessibleName().startswith("Ana Ferreira, Not approved yet, ")
    assert "1 take" in item.accessibleName()
    assert item_of(own, ana).buttons == {}


def test_enter_approves_at_once_and_the_undo_takes_it_back(
    qtbot, rooms: Rooms, team: Team, ana: str
):
    view = shown(qtbot, rooms[1])
    button = view.first_focus()
    assert button is item_of(view, ana).buttons[Act.APPROVE]
    assert button.accessibleName() == f"Approve Ana Ferreira: {' '.join(six_words(ana))}"
    qtbot.keyClick(button, Qt.Key.Key_Return)
    wait_for(qtbot, view, ana, Standing.APPROVED)
    assert approved(team.marta.home) == {ana: "Ana Ferreira"}
    assert view.undo.isVisible()
    view.undo.undone.emit()
    wait_for(qtbot, view, ana, Standing.NEW)
    assert approved(team.marta.home) == {}


def test_a_blocked_sender_can_be_unblocked_and_each_is_undone(
    qtbot, rooms: Rooms, team: Team, ana: str
):
    view = shown(qtbot, rooms[1])
    item_of(view, ana).buttons[Act.BLOCK].click()
    item = wait_for(qtbot, view, ana, Standing.BLOCKED)
    assert blocked(team.marta.home) == {ana: "Ana Ferreira"}
    item.buttons[Act.UNBLOCK].click()
    wait_for(qtbot, view, ana, Standing.NEW)
    view.undo.undone.emit()
    wait_for(qtbot, view, ana, Standing.BLOCKED)


def test_a_new_laptop_under_a_known_name_is_asked_about(
    qtbot, rooms: Rooms, team: Team, ana: str, second: str
):
    approve(team.marta.home, ana, "Ana Ferreira")
    view = shown(qtbot, rooms[1])
    assert item_of(view, second).who.standing is Standing.NEW
    wait_for_words(qtbot, view, "A new laptop of Ana Ferreira?")


def test_ones_own_second_laptop_is_endorsed_once_it_cannot_be_undone_any_more(
    qtbot, rooms: Rooms, team: Team, second: str
):
    view = shown(qtbot, rooms[0])
    item_of(view, second).buttons[Act.ENDORSE].click()
    wait_for(qtbot, view, second, Standing.ENDORSED)
    with team.ana.library() as library:
        assert library.outbox.endorsed() == []
    view.undo.undone.emit()
    item = wait_for(qtbot, view, second, Standing.NEW)
    item.buttons[Act.ENDORSE].click()
    with qtbot.waitSignal(view.model.endorsed, timeout=MS):
        view.leave()
    with team.ana.library() as library:
        assert library.outbox.endorsed() == [second]


def test_an_endorsed_laptop_is_told_from_an_approved_one(
    qtbot, rooms: Rooms, team: Team, ana: str, second: str
):
    own = shown(qtbot, rooms[0])
    item_of(own, second).buttons[Act.ENDORSE].click()
    with qtbot.waitSignal(own.model.endorsed, timeout=MS):
        own.undo.expired.emit()
    team.ana.send(team.share)
    team.marta.collect(team.share)
    view = shown(qtbot, rooms[1])
    wait_for_words(qtbot, view, "Approve that one, and both are.")
    item_of(view, ana).buttons[Act.APPROVE].click()
    item = wait_for(qtbot, view, second, Standing.ENDORSED)
    assert "Second laptop, endorsed by the first" in item.accessibleName()


def test_a_new_key_is_told_until_the_person_has_read_of_it(qtbot, rooms: Rooms, team: Team):
    home = team.ana.home
    note_renewal(home, Renewal("a" * 16, writer_of(team.ana)))
    view = shown(qtbot, rooms[0])
    wait_for_words(qtbot, view, "This laptop signs with a new key")
    view.renewal.button.click()
    qtbot.waitUntil(lambda: renewal_to_tell(home) is None, timeout=MS)
    assert not view.renewal.isVisible()


def test_a_choice_that_cannot_be_stored_is_explained(qtbot, rooms: Rooms, team: Team, ana: str):
    view = shown(qtbot, rooms[1])
    block(team.marta.home, ana, "Ana Ferreira")
    item_of(view, ana).buttons[Act.APPROVE].click()
    wait_for_words(qtbot, view, "That sender is blocked")


def test_the_focus_stays_with_whom_something_was_chosen_for(
    qtbot, rooms: Rooms, ana: str, second: str
):
    view = shown(qtbot, rooms[1])
    chosen = item_of(view, second).buttons[Act.BLOCK]
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Space)
    wait_for(qtbot, view, second, Standing.BLOCKED)

    def has_focus() -> bool:
        return item_of(view, second).buttons[Act.UNBLOCK].hasFocus()

    qtbot.waitUntil(has_focus, timeout=MS)
