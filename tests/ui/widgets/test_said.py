"""Checklist, answers and takeaways."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drillroom.drills.model import Item, ItemId, ItemType
from drillroom.takes.review import Action
from drillroom.ui.look import Look
from drillroom.ui.widgets.answers import ActionRow, AnswerField, TakeawaySlots, typed
from drillroom.ui.widgets.checklist import Checklist

TODAY = date(2026, 11, 21)
ITEMS = (
    Item(ItemId("pitch"), "Did not pitch", ItemType.PROCESS),
    Item(ItemId("ask"), "Asked in one sentence"),
    Item(ItemId("date"), "Named the date"),
)


@pytest.fixture
def checklist(qtbot, look: Look) -> Checklist:
    checklist = Checklist(look)
    qtbot.addWidget(checklist)
    checklist.set_items(ITEMS)
    checklist.resize(480, 200)
    with qtbot.waitExposed(checklist):
        checklist.show()
    checklist.rows[0].setFocus()
    return checklist


def test_process_items_come_after_skill_items(checklist: Checklist):
    assert [row.item.id for row in checklist.rows] == ["ask", "date", "pitch"]


def test_y_and_n_answer_the_current_item_and_move_on(qtbot, checklist: Checklist):
    said: list[tuple[str, bool]] = []
    checklist.answered.connect(lambda item, yes: said.append((item, yes)))

    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y):
        qtbot.keyClick(checklist.focusWidget(), key)

    assert said == [("ask", True), ("date", False), ("pitch", True)]


def test_arrows_move_between_items_and_a_click_on_a_segment_answers(qtbot, checklist: Checklist):
    qtbot.keyClick(checklist.focusWidget(), Qt.Key.Key_Down)
    assert checklist.current is checklist.rows[1]

    row = checklist.rows[2]
    with qtbot.waitSignal(checklist.answered, timeout=1000) as caught:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 40, 20))
    assert caught.args == ["pitch", False]


def test_a_checklist_to_be_read_takes_no_answers(qtbot, look: Look):
    checklist = Checklist(look, read_only=True)
    qtbot.addWidget(checklist)
    checklist.set_items(ITEMS)
    checklist.set_answers({"ask": True})

    with qtbot.assertNotEmitted(checklist.answered):
        qtbot.keyClick(checklist.rows[0], Qt.Key.Key_Y)
        checklist.answer_yes()
    assert checklist.rows[0].accessibleDescription() == "yes"


def test_a_field_grows_to_three_lines_and_not_further(qtbot, look: Look):
    field = AnswerField(look, "What went well?")
    box = QWidget()
    QVBoxLayout(box).addWidget(field)
    qtbot.addWidget(box)
    box.resize(400, 300)
    with qtbot.waitExposed(box):
        box.show()
    heights = []
    for lines in range(1, 6):
        field.set_text("\n".join(["line"] * lines))
        heights.append(field.edit.height())

    assert heights[0] == 36
    assert heights[0] < heights[1] < heights[2] == heights[3] == heights[4]


def test_a_field_tells_what_is_typed_and_not_what_is_shown(qtbot, look: Look):
    field = AnswerField(look, "What went well?")
    qtbot.addWidget(field)
    told: list[str] = []
    field.edited.connect(told.append)

    field.set_text("shown")
    qtbot.keyClicks(field.edit, "x")

    assert told == ["xshown"]


def test_pasted_hidden_characters_are_left_out_as_no_review_can_hold_them():
    assert typed("a\u200bb\x07c\u00a0d\u202e\n\u200d ") == "abc d\n\u200d"
    assert len(typed("x" * 5000)) == 2000


def test_there_are_three_takeaways_and_no_fourth(qtbot, look: Look):
    slots = TakeawaySlots(look)
    qtbot.addWidget(slots)
    slots.set_takeaways(("one", "two", "three", "four"))

    assert len(slots.slots) == 3
    assert slots.takeaways() == ("one", "two", "three")


def test_enter_in_a_takeaway_goes_to_the_next_and_ends_at_the_last(qtbot, look: Look):
    slots = TakeawaySlots(look)
    qtbot.addWidget(slots)
    with qtbot.waitExposed(slots):
        slots.show()
    slots.slots[0].setFocus()

    for _ in range(5):
        qtbot.keyClick(slots.focusWidget(), Qt.Key.Key_Return)
    assert slots.slots[2].hasFocus()


def test_an_action_is_a_drill_a_number_and_a_date_and_without_a_drill_there_is_none(
    qtbot, look: Look
):
    row = ActionRow(look, [("the-funnel", "The Funnel")], TODAY)
    qtbot.addWidget(row)
    assert row.action() is None
    assert not row.takes.isEnabled()

    with qtbot.waitSignal(row.changed, timeout=1000):
        qtbot.keyClick(row.drill, Qt.Key.Key_Down)
    assert row.action() == Action("the-funnel", 3, date(2026, 11, 28))

    later = Action("another", 12, date(2027, 3, 1))
    row.set_action(later)
    assert row.action() == later
