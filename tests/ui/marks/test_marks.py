from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from drillroom.storage.review_time import read_review_time
from drillroom.takes.found_marks import FoundMark
from drillroom.takes.model import TakeId
from drillroom.ui.marks.view import MarksView
from drillroom.ui.room import Room
from tests.ui.share import small_film

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def marks(tmp_path: Path) -> list[FoundMark]:
    """Two marks in one take and one in an older one, seven seconds each."""
    films = [tmp_path / "new.mp4", tmp_path / "old.mp4"]
    for film in films:
        small_film(film, 7.0)
    new, old = (TakeId("2"), "The Funnel", NOON), (TakeId("1"), "The Close", NOON - 2 * DAY)
    return [
        FoundMark(*new, 0.5, None, "Objection", "Too dear", "", films[0]),
        FoundMark(*new, 5.0, None, "Objection", "", "Marta", films[0]),
        FoundMark(*old, 1.0, 1.5, "Objection", "", "", films[1]),
    ]


def opened(qtbot, room: Room, marks: list[FoundMark]) -> MarksView:
    view = MarksView(room, "Objection", marks)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.player.can_play, timeout=5000)
    return view


def test_the_marks_of_a_tag_are_played_from_take_to_take(qtbot, room: Room, marks):
    view = opened(qtbot, room, marks)
    view.player.set_rate(2.0)
    view.player.set_volume(0.0)
    seen: list[str] = []
    view.list.current_changed.connect(seen.append)
    reached: list[float] = []
    view.player.position_changed.connect(reached.append)

    assert view.title.text() == "Objection"
    assert view.subtitle.text() == "3 marks in 2 takes"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: seen == ["1", "2"], timeout=15_000)
    assert max(at for at in reached if at < 4.9 and at >= 0) >= 2.9
    qtbot.waitUntil(
        lambda: view.player.position_s >= 4.3 and not view.player.is_playing, timeout=15_000
    )
    with qtbot.waitSignal(view.take_opened, timeout=1000) as caught:
        qtbot.keyClick(view, Qt.Key.Key_O)
    assert caught.args == ["1"]
    view.leave()
    qtbot.waitUntil(lambda: bool(read_review_time(room.home)), timeout=5000)
    assert sum(read_review_time(room.home).values()) > 3


def test_keys_go_from_mark_to_mark_without_playing(qtbot, room: Room, marks):
    view = opened(qtbot, room, marks)

    qtbot.keyClick(view, Qt.Key.Key_BracketRight)
    assert view.list.current_id == "1"
    qtbot.waitUntil(lambda: abs(view.player.position_s - 3.0) < 0.1, timeout=5000)
    qtbot.keyClick(view.first_focus(), Qt.Key.Key_Down)
    assert view.list.current_id == "2"
    qtbot.waitUntil(lambda: view.player.can_play, timeout=5000)
    qtbot.keyClick(view, Qt.Key.Key_BracketLeft)
    assert view.list.current_id == "1"
    assert not view.player.is_playing


def test_a_second_of_watching_is_added_to_its_day(home):
    from drillroom.storage.review_time import add_review_time

    add_review_time(home, date(2026, 11, 26), 60.0)
    add_review_time(home, date(2026, 11, 26), 30.5)
    add_review_time(home, date(2026, 11, 27), 1.0)

    assert read_review_time(home) == {date(2026, 11, 26): 90.5, date(2026, 11, 27): 1.0}
    home.review_time.write_text("not JSON")
    assert read_review_time(home) == {}
