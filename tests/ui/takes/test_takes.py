import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from drillroom.capture.strip import StripWriter
from drillroom.takes.model import Delivery, TakeState
from drillroom.ui.courier import CourierModel
from drillroom.ui.pictures import STILL, still_of
from drillroom.ui.room import Room
from drillroom.ui.takes.model import Kind
from drillroom.ui.takes.view import TakesView
from drillroom.ui.widgets.button import Button
from tests.sync.people import files_below
from tests.ui.share import Team

Rooms = tuple[Room, Room]


def shown(qtbot, room: Room, width_px: int = 1080) -> TakesView:
    view = TakesView(room, CourierModel(room))
    qtbot.addWidget(view)
    view.resize(width_px, 760)
    view.show()
    qtbot.waitUntil(lambda: view.model.is_loaded, timeout=5000)
    return view


def words(view: TakesView) -> list[tuple[str, str]]:
    return [(row.beside, row.state[0]) for row in view.list.shown]


def test_without_a_take_the_way_to_practice_is_the_one_action(qtbot, rooms: Rooms):
    view = shown(qtbot, rooms[0])

    with qtbot.waitSignal(view.practice_wanted, timeout=1000):
        qtbot.keyClick(view.first_focus(), Qt.Key.Key_Return)


def test_takes_are_listed_newest_first_with_where_each_is_and_enter_opens(
    qtbot, rooms: Rooms, team: Team
):
    sent = team.ana.finish(team.film)
    team.ana.send(team.share)
    draft = team.ana.record(team.film)
    view = shown(qtbot, rooms[0])

    assert words(view) == [("take 2", "Draft, only here"), ("take 1", "Delivered")]
    assert view.list.shown[1].number == "5 of 5"
    button = view.first_focus()
    assert button is view.inspector.open_button
    with qtbot.waitSignal(view.take_opened, timeout=1000) as caught:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert caught.args == [draft]
    qtbot.keyClick(button, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.take_opened, timeout=1000) as caught:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert caught.args == [sent]


def test_in_a_narrow_window_the_list_alone_opens_a_take(qtbot, rooms: Rooms, team: Team):
    draft = team.ana.record(team.film)
    view = shown(qtbot, rooms[0], width_px=900)

    assert view.first_focus() is view.list
    assert not view.inspector.isVisible()
    with qtbot.waitSignal(view.take_opened, timeout=1000) as caught:
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert caught.args == [draft]


def test_a_take_in_removed_is_brought_back_by_enter(qtbot, rooms: Rooms, team: Team):
    take = team.ana.record(team.film)
    with team.ana.library() as library:
        library.discard(take)
    view = shown(qtbot, rooms[0])
    view.kind_choice.choose(Kind.REMOVED)

    assert words(view) == [("take 1", "In Removed")]
    qtbot.keyClick(view.inspector.open_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.list.shown, timeout=5000)
    assert team.ana.take(take).removed_at is None
    view.kind_choice.choose(Kind.ALL)
    assert words(view) == [("take 1", "Draft, only here")]


def test_the_list_shows_one_drill_or_drafts_alone(qtbot, rooms: Rooms, team: Team):
    team.ana.finish(team.film)
    team.ana.record(team.film)
    view = shown(qtbot, rooms[0])

    view.kind_choice.choose(Kind.DRAFTS)
    assert words(view) == [("take 2", "Draft, only here")]
    view.kind_choice.choose(Kind.FINISHED)
    assert words(view) == [("take 1", "Queued")]
    view.model.choose_subject("drill:another-drill")
    assert words(view) == []


def test_a_finished_take_found_again_is_sent_again_by_key(qtbot, rooms: Rooms, team: Team):
    take = team.ana.finish(team.film)
    for path in team.ana.home.root.glob("library.sqlite*"):
        path.unlink()
    view = shown(qtbot, rooms[0])
    assert words(view) == [("take 1", "Finished, not queued")]

    qtbot.waitUntil(lambda: view.model.shown is not None, timeout=5000)
    qtbot.keyClick(view.inspector.open_button, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: words(view) == [("take 1", "Delivered")], timeout=10_000)
    assert team.ana.take(take).delivery is Delivery.DELIVERED


class FileManager(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own program opens")
def test_a_take_is_shown_in_the_file_manager(qtbot, rooms: Rooms, team: Team):
    take = team.ana.record(team.film)
    view = shown(qtbot, rooms[0])
    manager = FileManager()
    # the stubs say bytes, the binding takes text alone
    QDesktopServices.setUrlHandler("file", manager, "open")  # type: ignore[arg-type]
    try:
        qtbot.keyClick(view.inspector.open_button, Qt.Key.Key_O)
    finally:
        QDesktopServices.unsetUrlHandler("file")

    assert [Path(url.toLocalFile()) for url in manager.opened] == [team.ana.home.takes / take]


def test_a_take_has_its_first_picture_kept_beside_it(qtbot, rooms: Rooms, team: Team):
    take = team.ana.record(team.film)
    view = shown(qtbot, rooms[0])

    still = team.ana.home.takes / take / STILL
    qtbot.waitUntil(still.exists, timeout=5000)
    qtbot.waitUntil(lambda: view.list.has_picture(take), timeout=5000)


def test_the_picture_that_was_recorded_with_a_take_stands_on_its_row(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.record(b"not even a film")
    folder = team.ana.home.takes / take
    writer = StripWriter(folder / "take.mp4")
    writer.add_picture(np.full((180, 320, 3), (0, 0, 250), np.uint8), 0.0)
    writer.close()
    view = shown(qtbot, rooms[0])

    qtbot.waitUntil(lambda: view.list.has_picture(take), timeout=5000)
    assert still_of(folder, 96).pixelColor(40, 20).red() > 200
    assert not (folder / STILL).exists()


def test_a_problem_of_the_delivery_stands_on_its_row_in_words(qtbot, rooms: Rooms, team: Team):
    team.ana.finish(team.film)
    with team.ana.library() as library:
        row = library.outbox.waiting()[0]
        library.outbox.mark_problem(row.id, "The shared folder is full\nIt has 3 MB left.")
    view = shown(qtbot, rooms[0])

    assert words(view) == [("take 1", "Held up")]
    assert view.list.shown[0].detail == "The shared folder is full. It has 3 MB left."


def test_a_take_recorded_on_another_screen_is_there_when_takes_is_opened_again(
    qtbot, rooms: Rooms, team: Team
):
    view = shown(qtbot, rooms[0])
    view.hide()
    team.ana.record(team.film)
    view.show()

    qtbot.waitUntil(lambda: words(view) == [("take 1", "Draft, only here")], timeout=5000)


def test_a_finished_take_is_taken_back_once_nobody_brings_it_back(qtbot, rooms: Rooms, team: Team):
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    view = shown(qtbot, rooms[0])

    qtbot.keyClick(view, Qt.Key.Key_B)
    assert view.undo.isVisible()
    assert "take 1 is taken back" in view.undo.accessibleName()
    (button,) = view.undo.findChildren(Button)
    assert button.text() == "Undo"  # B is "Take back", in German the word for "Bring back"
    assert not view.inspector.back_button.isVisible()
    view.undo.undone.emit()
    assert view.inspector.back_button.isVisible()
    assert words(view) == [("take 1", "Delivered")]

    qtbot.mouseClick(view.inspector.back_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.model.sending, timeout=5000):
        view.hide()  # whoever goes elsewhere has not brought it back
    view.show()
    qtbot.waitUntil(lambda: words(view) == [("take 1", "Taken back")], timeout=5000)
    assert not [path for path in files_below(team.share) if path.name == "take.mp4"]
    with team.ana.library() as library:
        assert library.take(take).delivery is Delivery.NONE


def test_a_take_that_still_waits_is_a_draft_again_at_once_and_can_be_finished_again(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.finish(team.film)
    view = shown(qtbot, rooms[0])
    qtbot.waitUntil(lambda: view.model.can_take_back, timeout=5000)

    qtbot.keyClick(view, Qt.Key.Key_B)
    qtbot.keyClick(view, Qt.Key.Key_B)  # once is enough
    qtbot.waitUntil(lambda: words(view) == [("take 1", "Draft, only here")], timeout=5000)
    assert "take 1 is a draft again. Nobody has seen it." in view.undo.accessibleName()
    assert view.model.problem is None
    assert not view.inspector.back_button.isVisible()
    assert team.ana.take(take).state is TakeState.DRAFT

    with qtbot.waitSignal(view.model.sending, timeout=5000):
        qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert team.ana.take(take).state is TakeState.FINISHED
    qtbot.waitUntil(lambda: words(view) == [("take 1", "Delivered")], timeout=10_000)


@pytest.mark.parametrize("has_left", [False, True])
def test_of_two_takes_that_are_taken_back_in_a_row_the_second_can_stay_as_well(
    qtbot, rooms: Rooms, team: Team, has_left: bool
):
    takes = [team.ana.finish(team.film) for _ in range(2)]
    if has_left:
        team.ana.send(team.share)
    view = shown(qtbot, rooms[0])
    for take in takes:
        view.list.choose(take)
        qtbot.waitUntil(lambda: view.model.can_take_back, timeout=5000)
        with qtbot.waitSignal(view.model.taking_back, timeout=5000):
            qtbot.keyClick(view, Qt.Key.Key_B)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    first, second = takes
    gone = TakeState.WITHDRAWN if has_left else TakeState.DRAFT
    qtbot.waitUntil(lambda: team.ana.take(first).state is gone, timeout=5000)
    qtbot.waitUntil(lambda: team.ana.take(second).state is TakeState.FINISHED, timeout=5000)
    with qtbot.waitSignal(view.model.changed, timeout=5000):
        view.model.load()  # whatever was to be done is done before this
    assert team.ana.take(second).state is TakeState.FINISHED


def test_a_take_that_began_to_leave_while_it_was_asked_back_is_taken_back_from_everybody(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.finish(team.film)
    view = shown(qtbot, rooms[0])
    qtbot.waitUntil(lambda: view.model.can_take_back, timeout=5000)
    team.ana.send(team.share)

    qtbot.keyClick(view, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: words(view) == [("take 1", "Taken back")], timeout=10_000)
    assert not view.undo.isVisible()
    assert not [path for path in files_below(team.share) if path.name == "take.mp4"]
    assert team.ana.take(take).state is TakeState.WITHDRAWN


def test_a_draft_cannot_be_taken_back(qtbot, rooms: Rooms, team: Team):
    team.ana.record(team.film)
    view = shown(qtbot, rooms[0])

    qtbot.keyClick(view, Qt.Key.Key_B)
    assert not view.undo.isVisible()
    assert not view.inspector.back_button.isVisible()


def test_takes_are_found_by_what_was_written_about_them(qtbot, rooms: Rooms, team: Team):
    noted = team.ana.record(team.film)
    team.ana.answer_all(noted, note="Asked for the Qualité review, then waited.")
    team.ana.record(team.film)
    view = shown(qtbot, rooms[0])

    qtbot.keyClick(view.list, Qt.Key.Key_Slash)
    assert view.filters.search_field.hasFocus()
    qtbot.keyClicks(view.filters.search_field, "WAITED qualite")
    assert [row.id for row in view.list.shown] == [noted]
    assert view.subtitle.text() == "1 take found."
    qtbot.keyClick(view.filters.search_field, Qt.Key.Key_Return)
    assert view.list.hasFocus()


def test_the_keys_of_the_screen_are_letters_while_one_searches(qtbot, rooms: Rooms, team: Team):
    team.ana.finish(team.film)
    view = shown(qtbot, rooms[0])
    view.filters.search_field.setFocus()
    qtbot.keyClicks(view.filters.search_field, "brbr")

    assert view.filters.search_field.text() == "brbr"
    assert not view.undo.isVisible()
    assert view.list.shown == []
    qtbot.keyClick(view.filters.search_field, Qt.Key.Key_Escape)
    assert view.filters.search_field.text() == ""
    assert len(view.list.shown) == 1


def test_only_recordings_of_answered_takes_without_a_star_go_to_free_space_after_asking(
    qtbot, rooms: Rooms, team: Team
):
    answered, starred = team.ana.finish(team.film), team.ana.finish(team.film)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    for take in (answered, starred):
        team.marta.answer(take)
    team.marta.send(team.share)
    team.ana.collect(team.share)
    waiting, draft = team.ana.finish(team.film), team.ana.record(team.film)
    with team.ana.library() as library:
        library.star(starred, starred=True)
        folders = {take: library.folder(take) for take in (answered, starred, waiting, draft)}
    view = shown(qtbot, rooms[0])

    row = view.free_row
    assert "1 answered take without a star" in row.accessibleName()
    row.free_button.click()
    assert "1 recording goes for good" in row.accessibleName()
    assert row.keep_button.hasFocus()
    row.keep_button.click()
    assert all(folder.has_media() for folder in folders.values())
    row.free_button.click()
    row.free_button.click()
    qtbot.waitUntil(lambda: not row.isVisible(), timeout=5000)
    assert [take for take, one in folders.items() if not one.has_media()] == [answered]
    assert folders[answered].is_freed
    with team.ana.library() as library:
        assert len(library.reviews(answered)) == 2
