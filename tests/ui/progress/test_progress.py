"""Progress in its window, over takes of a real library."""

from PySide6.QtCore import Qt

from drillroom.drills.model import Habit
from drillroom.drills.shelf import built_in_pack
from drillroom.ui.progress.chart import LaneChart
from drillroom.ui.progress.lane_card import NAMES, LaneCard
from drillroom.ui.progress.model import ProgressModel
from drillroom.ui.progress.table import TakesTable
from drillroom.ui.progress.view import ProgressView
from drillroom.ui.room import Room
from drillroom.ui.upcoming import Upcoming
from tests.ui.share import Team

Rooms = tuple[Room, Room]


def shown(qtbot, room: Room) -> ProgressView:
    model = ProgressModel(room)
    view = ProgressView(room, model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1080, 760)
    view.show()
    qtbot.waitUntil(lambda: model.is_loaded, timeout=5000)
    return view


def test_without_practice_the_way_to_a_drill_is_the_one_action(qtbot, rooms: Rooms):
    view = shown(qtbot, rooms[0])

    assert not view.period_choice.isVisible()
    with qtbot.waitSignal(view.practice_wanted, timeout=1000):
        qtbot.keyClick(view.first_focus(), Qt.Key.Key_Return)


def test_each_practised_habit_is_a_lane_and_the_others_say_that_they_are_not(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film)
    team.ana.finish(team.film)
    view = shown(qtbot, rooms[0])

    lanes = view.model.lanes
    assert list(lanes) == [Habit.CLOSE]
    assert len(lanes[Habit.CLOSE].points) == 2
    cards = view.findChildren(LaneCard)
    assert [bool(card.findChildren(LaneChart)) for card in cards] == [False, False, False, True]
    assert view.model.takes_this_week == 2


def test_the_next_drill_of_all_has_the_focus_and_enter_opens_it(qtbot, rooms: Rooms, team: Team):
    team.ana.record(team.film)
    pack = built_in_pack()
    by_habit = {drill.habit: drill for drill in reversed(pack.drills) if drill.habit}
    first = by_habit[Habit.QUESTIONS]
    view = shown(qtbot, rooms[0])
    view.model.say_upcoming(Upcoming(first, by_habit, 0, len(pack.drills)))

    button = view.first_focus()
    assert button is view.next_button
    assert button is not None
    button.setFocus()
    with qtbot.waitSignal(view.drill_chosen, timeout=1000) as caught:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert caught.args == [first]


def test_the_table_says_what_the_charts_show(qtbot, rooms: Rooms, team: Team):
    team.ana.finish(team.film)
    view = shown(qtbot, rooms[0])
    qtbot.keyClick(view, Qt.Key.Key_T)

    (table,) = view.findChildren(TakesTable)
    assert table.isVisible()
    lane = view.model.lanes[Habit.CLOSE]
    model = table.model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row[:4] == [NAMES[Habit.CLOSE], lane.drill.title, lane.measure, "today"]
    assert row[5:] == [lane.goal_words, "yes" if lane.points[0].met else "not yet"]


def test_a_damaged_take_is_left_out(qtbot, rooms: Rooms, team: Team):
    broken = team.ana.record(team.film)
    team.ana.record(team.film)
    with team.ana.library() as library:
        (library.folder(broken).path / "drill.json").write_text("{")
    view = shown(qtbot, rooms[0])

    assert view.model.takes_this_week == 1
