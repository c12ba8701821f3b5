import pytest
from PySide6.QtCore import QPoint, Qt

from drillroom.drills.shelf import built_in_pack
from drillroom.takes.model import Entry, EntryKind, TakeId
from drillroom.takes.review import Mark, Review, ReviewRole
from drillroom.ui.look import Look
from drillroom.ui.widgets.moments import Moment, Moments, Whose, moments_of
from drillroom.ui.widgets.timeline import TAGS_PX, Timeline

LENGTH_S = 100.0


@pytest.fixture
def timeline(qtbot, look: Look) -> Timeline:
    timeline = Timeline(look)
    qtbot.addWidget(timeline)
    timeline.resize(701, 108)
    timeline.set_moments(Moments(LENGTH_S, (), (Moment(30, "The ask"), Moment(31, "The ask"))))
    timeline.show()
    return timeline


def test_a_click_seeks_to_the_moment_under_the_pointer(qtbot, timeline: Timeline):
    with qtbot.waitSignal(timeline.seeked, timeout=1000) as caught:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(350, 50))
    assert caught.args[0] == pytest.approx(50.0)


def test_a_drag_selects_a_stretch(qtbot, timeline: Timeline):
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(70, 50))
    qtbot.mouseMove(timeline, QPoint(210, 50))
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=QPoint(210, 50))

    assert timeline.selection == pytest.approx((10.0, 30.0))


def test_a_click_on_a_tag_goes_to_its_mark_and_tags_do_not_cover_each_other(
    qtbot, timeline: Timeline
):
    (_, first), (_, second) = timeline.tags()
    assert not first.intersects(second)
    assert second.width() == TAGS_PX

    with qtbot.waitSignal(timeline.seeked, timeout=1000) as caught:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=second.center())
    assert caught.args[0] == pytest.approx(31.0)


def test_home_and_end_go_to_the_ends(qtbot, timeline: Timeline):
    with qtbot.waitSignal(timeline.seeked, timeout=1000) as caught:
        qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert caught.args[0] == LENGTH_S


def test_phases_zones_marks_and_faults_come_from_the_take_and_its_reviews():
    drill = built_in_pack().drill("the-last-twenty")
    assert drill is not None
    entries = [
        Entry(0, EntryKind.PHASE, drill.phases[0].id),
        Entry(20, EntryKind.PHASE, drill.phases[1].id),
        Entry(25, EntryKind.FAULT, "camera-lost", "The camera went away."),
        Entry(40, EntryKind.MARK, "ask", by="Ana"),
        Entry(110, EntryKind.END, "clock"),
    ]
    answer = Review(
        TakeId("x"), ReviewRole.MANAGER, "Marta", marks=(Mark(50, "ask", note="Strong"),)
    )

    moments = moments_of(drill, entries, [answer], 110.3)

    assert [(s.at_s, s.until_s) for s in moments.spans if s.kind] == [(0, 20), (20, 110)]
    assert [(s.at_s, s.until_s) for s in moments.spans if not s.kind] == [(90, 105)]
    assert [m.whose for m in moments.marks] == [Whose.FAULT, Whose.REP, Whose.REVIEWER]
    assert moments.marks[2].tooltip == "The ask, Marta, Strong"


def test_what_the_buyer_says_and_the_buzzer_have_their_stretch_and_their_words(
    qtbot, timeline: Timeline
):
    drill = built_in_pack().drill("talk-clock")
    assert drill is not None
    entries = [
        Entry(0, EntryKind.PHASE, drill.phases[1].id),
        Entry(20, EntryKind.BUYER, "hello", "Good <b>day</b>.", until_s=30, by="card"),
        Entry(60, EntryKind.RUN, "red"),
        Entry(60, EntryKind.PAUSE, "run", until_s=64),
    ]

    timeline.set_moments(moments_of(drill, entries, [], LENGTH_S))

    assert timeline.words_at(QPoint(175, 50)) == "0:20 Buyer: Good <b>day</b>."
    assert timeline.words_at(QPoint(434, 50)) == "1:00 Buzzer: quiet for a while"
    assert timeline.words_at(QPoint(350, 50)) == timeline.words_at(QPoint(175, 5)) == ""
    timeline.set_position(25.0)
    assert timeline.accessibleDescription().endswith("Buyer: Good <b>day</b>.")


def test_marks_close_together_are_played_as_one_stretch():
    marks = (Moment(1, "a"), Moment(4, "a"), Moment(50, "a", until_s=60))
    moments = Moments(62.0, (), marks)

    assert moments.stretches() == [(0.0, 7.0), (48.0, 62.0)]
    assert moments.next_mark(4.0, 1) == marks[2]
    assert moments.next_mark(4.0, -1) == marks[0]
