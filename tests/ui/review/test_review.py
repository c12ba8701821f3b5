from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from drillroom.drills.model import (
    Drill,
    DrillId,
    Habit,
    Item,
    ItemId,
    Pack,
    Phase,
    PhaseId,
    PhaseKind,
    Tag,
    TagId,
    Threshold,
)
from drillroom.errors import LibraryError
from drillroom.storage.library import open_library
from drillroom.takes.model import Delivery, Entry, EntryKind, Take, TakeState
from drillroom.takes.review import Mark, Review
from drillroom.ui.review.view import ReviewView
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.review_card import ReviewCard
from tests.ui.recordings import FPS, keep_take, number_in, write_media

DRILL = Drill(
    id=DrillId("one-ask"),
    habit=Habit.CLOSE,
    title="One Ask",
    prompt="Ask for the next step.",
    phases=(
        Phase(PhaseId("prep"), PhaseKind.PREP, 2.0),
        Phase(PhaseId("talk"), PhaseKind.SPEAK, 4.0),
    ),
    items=(Item(ItemId("ask"), "Asked in one sentence"), Item(ItemId("date"), "Named the date")),
    tags=(Tag(TagId("ask"), "The ask", 1), Tag(TagId("question"), "A question", 2)),
)
PACK = Pack("tests", "1.0.0", "Tests", "en", (DRILL,), tags=DRILL.tags)


@pytest.fixture(scope="module")
def media(tmp_path_factory) -> Path:
    return write_media(tmp_path_factory.mktemp("media") / "take.mp4", 6)


@pytest.fixture
def draft(room: Room, media: Path) -> Take:
    return keep_take(room, PACK, DRILL, media)


@pytest.fixture
def opened(qtbot, room: Room) -> Callable[[str], ReviewView]:
    """Return a function that opens the review of a take, as the window does."""

    def open_review(take_id: str) -> ReviewView:
        view = ReviewView(room, take_id)
        qtbot.addWidget(view)
        view.player.set_volume(0.0)
        view.resize(1280, 800)
        with qtbot.waitExposed(view):
            view.show()
        first = view.first_focus()
        assert first is not None
        first.setFocus()
        qtbot.waitUntil(lambda: view.model.rows is not None, timeout=5000)
        return view

    return open_review


@pytest.fixture
def view(opened: Callable[[str], ReviewView], draft: Take) -> ReviewView:
    return opened(draft.id)


def press(qtbot, view: ReviewView, *keys: Qt.Key) -> None:
    """Press keys where the focus is, as a person does."""
    for key in keys:
        qtbot.keyClick(view.focusWidget(), key)


def answer_all(qtbot, view: ReviewView) -> None:
    press(qtbot, view, Qt.Key.Key_Y, Qt.Key.Key_N)
    assert view.model.can_finish


def stored(room: Room, take_id: str) -> Review | None:
    with open_library(room.home, room.clock) as library:
        return library.my_review(take_id)


def take_of(room: Room, take_id: str) -> Take:
    with open_library(room.home, room.clock) as library:
        return library.take(take_id)


def test_the_first_picture_stands_there_and_the_first_open_item_has_the_focus(
    qtbot, view: ReviewView
):
    qtbot.waitUntil(lambda: not view.player.picture().isNull(), timeout=5000)

    assert view.title.text() == "One Ask, take 1"
    assert view.certificate.isVisible()
    assert view.focusWidget() is view.mine.checklist.rows[0]
    assert not view.player.is_playing


def test_y_and_n_answer_the_checklist_and_only_then_finish_is_available(
    qtbot, room: Room, view: ReviewView, draft: Take
):
    assert not view.bar.finish.isEnabled()
    assert "2 items to answer" in view.bar.why.text()
    assert "Named the date" in view.bar.finish.toolTip()

    press(qtbot, view, Qt.Key.Key_Y)
    assert not view.bar.finish.isEnabled()
    press(qtbot, view, Qt.Key.Key_N)

    assert view.bar.finish.isEnabled()
    qtbot.waitUntil(lambda: stored(room, draft.id) is not None, timeout=3000)
    review = stored(room, draft.id)
    assert review is not None
    assert review.answers == {"ask": True, "date": False}


def test_finishing_shows_the_files_first_and_then_the_take_is_queued_and_read_only(
    qtbot, room: Room, view: ReviewView, draft: Take
):
    answer_all(qtbot, view)
    press(qtbot, view, Qt.Key.Key_F)
    qtbot.waitUntil(view.sheet.finish_button.isEnabled, timeout=5000)
    assert view.sheet.finish_button.hasFocus()
    assert take_of(room, draft.id).state is TakeState.DRAFT

    with qtbot.waitSignal(view.finished, timeout=5000) as caught:
        press(qtbot, view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.model.is_draft, timeout=5000)

    assert caught.args == [draft.id]
    take = take_of(room, draft.id)
    assert (take.state, take.delivery) == (TakeState.FINISHED, Delivery.QUEUED)
    assert not view.sheet.isVisible()
    assert view.state.accessibleName() == "Queued"
    assert not view.mine.isVisible()
    assert view.findChild(ReviewCard) is not None
    press(qtbot, view, Qt.Key.Key_Y, Qt.Key.Key_1, Qt.Key.Key_F)
    assert not view.sheet.isVisible()
    review = stored(room, draft.id)
    assert review is not None
    assert review.answers == {"ask": True, "date": False}
    assert review.marks == ()


def test_escape_closes_the_sheet_and_gives_the_focus_back(
    qtbot, room: Room, view: ReviewView, draft: Take
):
    answer_all(qtbot, view)
    press(qtbot, view, Qt.Key.Key_F)
    qtbot.waitUntil(view.sheet.finish_button.isEnabled, timeout=5000)

    with qtbot.assertNotEmitted(view.left), qtbot.assertNotEmitted(view.again):
        press(qtbot, view, Qt.Key.Key_R, Qt.Key.Key_Escape)

    assert not view.sheet.isVisible()
    assert view.bar.finish.hasFocus()
    assert take_of(room, draft.id).state is TakeState.DRAFT


def test_answers_and_takeaways_are_stored_as_they_are_typed_and_keys_stay_letters(
    qtbot, room: Room, view: ReviewView, draft: Take
):
    view.mine.answers[0].edit.setFocus()
    with qtbot.assertNotEmitted(view.again):
        qtbot.keyClicks(view.focusWidget(), "my first try, rny*1 ")
    view.mine.takeaways.slots[2].setFocus()
    qtbot.keyClicks(view.focusWidget(), "Wait")

    view.hide()  # as when the window closes: what was typed just now is stored too

    def is_stored() -> bool:
        review = stored(room, draft.id)
        return review is not None and review.takeaways == ("Wait",)

    qtbot.waitUntil(is_stored, timeout=3000)
    review = stored(room, draft.id)
    assert review is not None
    assert review.well == "my first try, rny*1"
    assert len(view.mine.takeaways.slots) == 3


def test_what_was_said_is_there_when_the_take_is_opened_again(
    qtbot, room: Room, view: ReviewView, draft: Take, opened
):
    view.mine.answers[1].edit.setFocus()
    qtbot.keyClicks(view.focusWidget(), "Ask sooner")
    view.hide()

    again = opened(draft.id)

    assert again.mine.answers[1].text() == "Ask sooner"


def test_digits_mark_at_the_playhead_brackets_go_from_mark_to_mark_and_delete_takes_one_back(
    qtbot, room: Room, view: ReviewView, draft: Take
):
    qtbot.waitUntil(lambda: view.player.can_play, timeout=5000)
    view.player.seek(3.0)
    press(qtbot, view, Qt.Key.Key_1)
    view.player.seek(5.0)
    press(qtbot, view, Qt.Key.Key_2, Qt.Key.Key_9)
    assert view.model.review is not None
    assert [(m.tag, round(m.at_s, 1)) for m in view.model.review.marks] == [
        ("ask", 3.0),
        ("question", 5.0),
    ]

    press(qtbot, view, Qt.Key.Key_BracketLeft)
    assert view.player.position_s == pytest.approx(3.0, abs=0.01)
    qtbot.waitUntil(lambda: number_in(view.player.picture()) == 3 * FPS, timeout=3000)
    press(qtbot, view, Qt.Key.Key_Delete)

    assert [m.tag for m in view.model.review.marks] == ["question"]
    view.model.flush()
    qtbot.waitUntil(lambda: len(marks(room, draft)) == 1, timeout=3000)


def marks(room: Room, take: Take) -> tuple[Mark, ...]:
    review = stored(room, take.id)
    return review.marks if review else ()


def test_space_plays_m_plays_marks_only_and_arrows_seek(qtbot, view: ReviewView):
    qtbot.waitUntil(lambda: view.player.can_play, timeout=5000)
    press(qtbot, view, Qt.Key.Key_Right)
    assert view.player.position_s == pytest.approx(5.0, abs=0.01)
    press(qtbot, view, Qt.Key.Key_1, Qt.Key.Key_Left, Qt.Key.Key_M)
    assert view.transport.marks_only.isChecked()

    press(qtbot, view, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: view.player.is_playing, timeout=3000)
    qtbot.waitUntil(lambda: view.player.position_s >= 3.0, timeout=3000)
    press(qtbot, view, Qt.Key.Key_Space)
    assert not view.player.is_playing


def test_a_discarded_take_is_in_removed_at_once_and_undo_brings_it_back(
    qtbot, room: Room, view: ReviewView, draft: Take
):
    qtbot.mouseClick(view.bar.discard, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.undo.isVisible, timeout=5000)
    assert take_of(room, draft.id).removed_at is not None
    qtbot.waitUntil(lambda: view.model.is_removed, timeout=5000)
    assert not view.bar.finish.isVisible()

    with qtbot.waitSignal(view.undo.undone, timeout=1000):
        qtbot.mouseClick(view.undo.findChild(Button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.model.is_draft, timeout=5000)

    assert take_of(room, draft.id).removed_at is None
    assert view.bar.finish.isVisible()


def test_a_star_is_stored_and_the_strip_shows_all_takes_of_the_drill(
    qtbot, room: Room, media: Path, opened
):
    first, second = (keep_take(room, PACK, DRILL, media) for _ in range(2))
    view = opened(second.id)
    assert view.title.text() == "One Ask, take 2"

    press(qtbot, view, Qt.Key.Key_Asterisk)
    qtbot.waitUntil(lambda: view.bar.star.text() == "Starred", timeout=3000)
    assert take_of(room, second.id).starred
    assert "starred" in view.takes.buttons[1].accessibleName()

    with qtbot.waitSignal(view.take_opened, timeout=1000) as caught:
        qtbot.mouseClick(view.takes.buttons[0], Qt.MouseButton.LeftButton)
    assert caught.args == [first.id]


def test_again_names_the_drill_and_escape_leaves(qtbot, view: ReviewView):
    with qtbot.waitSignal(view.again, timeout=1000) as caught:
        press(qtbot, view, Qt.Key.Key_R)
    assert caught.args == [DRILL]

    with qtbot.waitSignal(view.left, timeout=1000):
        press(qtbot, view, Qt.Key.Key_Escape)


def test_escape_in_a_field_leaves_the_field_and_not_the_screen(qtbot, view: ReviewView):
    view.mine.answers[0].edit.setFocus()

    with qtbot.assertNotEmitted(view.left):
        press(qtbot, view, Qt.Key.Key_Escape)

    assert view.focusWidget() is view.mine.checklist.rows[0]


@pytest.mark.parametrize("on_purpose", [False, True])
def test_a_take_whose_recording_is_gone_says_why_and_can_still_be_reviewed(
    qtbot, room: Room, draft: Take, opened, on_purpose: bool
):
    with open_library(room.home, room.clock) as library:
        folder = library.folder(draft.id)
        folder.free() if on_purpose else folder.media.unlink()

    view = opened(draft.id)

    why = "removed to free space" if on_purpose else "not in its folder"
    assert why in view.player.accessibleDescription()
    press(qtbot, view, Qt.Key.Key_Y)
    assert view.model.review is not None
    assert view.model.review.answers == {"ask": True}


def test_a_take_that_is_not_here_is_a_banner_and_no_dialog(qtbot, room: Room):
    view = ReviewView(room, "01ARZ3NDEKTSV4RRFFQ69G5FAV")
    qtbot.addWidget(view)
    view.show()

    qtbot.waitUntil(view.banner.isVisible, timeout=5000)

    assert "no take" in view.banner.accessibleName()


def test_escape_leaves_a_field_for_the_checklist(qtbot, view: ReviewView):
    answer_all(qtbot, view)
    view.mine.answers[0].edit.setFocus()
    press(qtbot, view, Qt.Key.Key_Escape)

    assert view.focusWidget() is view.mine.checklist.current


def test_a_take_that_ended_before_its_clock_says_so(
    qtbot, room: Room, draft: Take, opened: Callable[[str], ReviewView]
):
    with open_library(room.home, room.clock) as library:
        library.note(draft.id, Entry(5.0, EntryKind.END, "stopped"))
    view = opened(draft.id)

    assert view.subtitle.text().endswith("ended early")


def test_what_a_take_came_to_is_said_once_every_item_is_answered(
    qtbot, room: Room, opened: Callable[[str], ReviewView], media: Path
):
    must = Threshold(item=DRILL.items[0].id)
    drill = replace(DRILL, thresholds=(must,))
    view = opened(keep_take(room, replace(PACK, drills=(drill,)), drill, media).id)
    first, _ = view.mine.checklist.rows

    assert view.bar.why.text() == "2 items to answer"
    press(qtbot, view, Qt.Key.Key_N, Qt.Key.Key_Y)
    assert view.bar.why.text() == f"Not yet: {drill.items[0].text}"
    first.setFocus()
    press(qtbot, view, Qt.Key.Key_Y)
    assert view.bar.why.text() == "Pass"


def test_s_leads_to_the_rounds_of_a_take_that_has_some(qtbot, opened, room: Room, media: Path):
    twice = replace(
        DRILL,
        phases=(
            Phase(PhaseId("once"), PhaseKind.SPEAK, 3.0),
            Phase(PhaseId("again"), PhaseKind.SPEAK, 3.0),
        ),
    )
    view = opened(keep_take(room, replace(PACK, drills=(twice,)), twice, media).id)
    assert view.takes.rounds.isVisible()

    with qtbot.waitSignal(view.beside_wanted) as wanted:
        press(qtbot, view, Qt.Key.Key_S)
    assert wanted.args == ["rounds"]


def test_a_take_that_is_said_once_has_no_rounds_to_compare(qtbot, view: ReviewView):
    assert not view.takes.rounds.isVisible()
    wanted: list[str] = []
    view.beside_wanted.connect(wanted.append)

    press(qtbot, view, Qt.Key.Key_S)
    assert wanted == []


def test_a_take_that_could_not_be_kept_is_said_for_as_long_as_it_is_shown(qtbot, view: ReviewView):
    lost = LibraryError("The data folder cannot be read or changed", remedy="Make room.")
    view.model.lose(lost)
    assert "cannot be read or changed" in view.banner.accessibleName()
    rows = view.model.rows
    view.reload()
    qtbot.waitUntil(lambda: view.model.rows is not rows, timeout=5000)
    assert view.banner.isVisible()
