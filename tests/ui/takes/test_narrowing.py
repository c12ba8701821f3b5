from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from drillroom.drills.model import Habit
from drillroom.drills.shelf import built_in_pack
from drillroom.takes.review import Mark
from drillroom.ui.room import Room
from drillroom.ui.takes.view import TakesView
from tests.sync.people import DRILL
from tests.ui.share import Team
from tests.ui.takes.test_takes import shown

Rooms = tuple[Room, Room]


def ids(view: TakesView) -> list[str]:
    return [row.id for row in view.list.shown]


def pick(view_choice, ident: str) -> None:
    view_choice.setCurrentIndex(view_choice.findData(ident))
    view_choice.activated.emit(view_choice.currentIndex())


def with_marks(qtbot, room: Room, team: Team) -> TakesView:
    view = shown(qtbot, room)
    qtbot.waitUntil(lambda: bool(view.model.all_marks.marks), timeout=5000)
    return view


def mark(team: Team, take, number: int, note: str) -> None:
    """Mark a moment of a take with the drill's *number*th tag."""
    with team.ana.library() as library:
        drill, review = library.drill(take), library.my_review(take)
        assert review is not None
        tag = drill.tags[number].id
        library.save_my_review(review.with_marks(drill, [Mark(1.0, tag, note=note)]))


def test_takes_are_narrowed_to_those_with_a_tag(qtbot, rooms: Rooms, team: Team):
    one, other = team.ana.record(team.film), team.ana.record(team.film)
    for take, number in ((one, 0), (other, 1)):
        team.ana.answer_all(take)
        with team.ana.library() as library:
            review = library.my_review(take)
            assert review is not None
            library.save_my_review(replace(review, marks=()))
        mark(team, take, number, "there")
    view = with_marks(qtbot, rooms[0], team)
    drill = built_in_pack().drill(DRILL)
    assert drill is not None

    pick(view.filters.tag_choice, drill.tags[1].text)
    assert ids(view) == [other]
    assert view.subtitle.text() == "1 take found."
    with qtbot.waitSignal(view.marks_wanted, timeout=1000) as caught:
        qtbot.keyClick(view.list, Qt.Key.Key_P)
    tag, marks = caught.args
    assert (tag, [found.take for found in marks]) == (drill.tags[1].text, [other])
    pick(view.filters.tag_choice, "")
    assert ids(view) == [other, one]
    assert len(view.model.playlist) == 2


def test_takes_are_narrowed_to_a_habit_and_say_when_nothing_is_left(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.record(team.film)
    view = shown(qtbot, rooms[0])
    qtbot.waitUntil(lambda: ids(view) == [take], timeout=5000)
    drill = built_in_pack().drill(DRILL)
    assert drill is not None
    habit = drill.habit
    offered = [
        view.filters.subject_choice.itemData(row)
        for row in range(view.filters.subject_choice.count())
    ]

    assert offered == ["", f"habit:{habit}", f"drill:{DRILL}"]
    pick(view.filters.subject_choice, f"habit:{habit}")
    assert ids(view) == [take]
    other = next(one for one in Habit if one != habit)
    view.model.choose_subject(f"habit:{other}")
    assert ids(view) == []
    assert view._nothing.text() == "No take here is like that. Choose less above."


def test_takes_are_narrowed_to_the_last_days(qtbot, rooms: Rooms, team: Team):
    old, new = team.ana.record(team.film), team.ana.record(team.film)
    with team.ana.library() as library:
        folder = library.folder(old)
        take = folder.read_take()
        folder.write_take(replace(take, created=take.created - timedelta(days=7)))
    team.ana.home.database.unlink()  # made anew from the folders
    view = shown(qtbot, rooms[0])
    qtbot.waitUntil(lambda: len(ids(view)) == 2, timeout=5000)

    pick(view.filters.age_choice, "7")
    assert ids(view) == [new]
    pick(view.filters.age_choice, "28")
    assert len(ids(view)) == 2


def test_marks_of_takes_without_a_recording_cannot_be_played(qtbot, rooms: Rooms, team: Team):
    take = team.ana.record(team.film)
    team.ana.answer_all(take)
    with team.ana.library() as library:
        library.folder(take).media.unlink()
    view = shown(qtbot, rooms[0])
    qtbot.waitUntil(lambda: bool(view.model.all_marks.timelines), timeout=5000)

    assert view.model.playlist == ()
    assert not view.filters.play_button.isEnabled()
