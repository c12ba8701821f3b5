"""Rounds of one take beside each other, in real players with real frames."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

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
)
from drillroom.takes.model import Take
from drillroom.ui.compare.view import CompareView
from drillroom.ui.room import Room
from tests.ui.recordings import FPS, keep_take, number_in, write_media

MS = 8000


def drill_of(*seconds: int) -> Drill:
    phases = tuple(
        Phase(PhaseId(f"say-{number}"), PhaseKind.SPEAK, float(length))
        for number, length in enumerate(seconds, 1)
    )
    items = (Item(ItemId("claim"), "The claim was the same each time"),)
    return Drill(DrillId("funnel"), Habit.POINT, "Funnel", "Say it again.", phases, items=items)


@pytest.fixture(scope="module")
def media(tmp_path_factory) -> Path:
    return write_media(tmp_path_factory.mktemp("media") / "take.mp4", 12)


@pytest.fixture
def opened(qtbot, room: Room, media: Path) -> Callable[..., CompareView]:
    """Return a function that shows the rounds of a take with speak phases of so many seconds."""

    def open_rounds(*seconds: int) -> CompareView:
        drill = drill_of(*seconds)
        take = keep_take(room, Pack("tests", "1.0.0", "Tests", "en", (drill,)), drill, media)
        return shown(qtbot, room, take)

    return open_rounds


def shown(qtbot, room: Room, take: Take) -> CompareView:
    view = CompareView(room, take.id)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitExposed(view):
        view.show()
    view.back.setFocus()
    return view


def ready(qtbot, view: CompareView) -> None:
    qtbot.waitUntil(lambda: view.rows is not None and view.together.can_play, timeout=MS)
    for picture in view.pictures:
        picture.player._sound.setMuted(True)


def frames(view: CompareView) -> list[int]:
    return [number_in(p.player.picture()) for p in view.pictures if not p.isHidden()]


def stands_at(qtbot, view: CompareView, *seconds: float) -> None:
    wanted = [int(at_s * FPS + 1e-6) for at_s in seconds]
    qtbot.waitUntil(lambda: frames(view) == wanted, timeout=MS)


def test_rounds_stand_beside_each_other_at_their_starts(qtbot, opened):
    view = opened(6, 4, 2)
    ready(qtbot, view)

    stands_at(qtbot, view, 0, 6, 10)
    assert view.title.text() == "Funnel, side by side"
    assert [picture.name.text() for picture in view.pictures] == [
        "Say 1 · 0:06", "Say 2 · 0:04", "Say 3 · 0:02",
    ]  # fmt: skip
    assert view.play_button.hasFocus()


def test_a_click_on_one_lane_takes_all_rounds_to_the_same_time(qtbot, opened):
    view = opened(6, 4, 2)
    ready(qtbot, view)
    lane = view.lanes[1]
    sound = lane._sound()

    half = QPoint(sound.left() + sound.width() // 4, sound.center().y())
    qtbot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=half)

    assert view.together.at_s == pytest.approx(1.5, abs=0.02)
    stands_at(qtbot, view, *(begin + view.together.at_s for begin in (0, 6, 10)))


def test_all_play_together_and_a_shorter_one_stays_on_its_end(qtbot, opened):
    view = opened(6, 4, 2)
    ready(qtbot, view)
    view.together.set_rate(2.0)

    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.together.at_s > 1.0, timeout=MS)
    first, second, third = (picture.player.position_s for picture in view.pictures)
    assert second - 6 == pytest.approx(first, abs=0.25)
    assert third - 10 == pytest.approx(first, abs=0.25)
    qtbot.waitUntil(lambda: view.together.at_s > 3.0, timeout=MS)
    assert view.pictures[2].player.position_s <= 12.0
    assert not view.pictures[2].player.is_playing
    assert view.together.is_playing
    qtbot.waitUntil(lambda: not view.together.is_playing, timeout=MS)
    assert view.pictures[1].player.position_s < 10.2

    view.together.toggle()
    qtbot.waitUntil(lambda: 0 < view.together.at_s < 3.0, timeout=MS)
    view.together.pause()


def test_a_round_that_had_ended_goes_on_after_a_seek_back(qtbot, opened):
    view = opened(6, 4, 2)
    ready(qtbot, view)
    third = view.pictures[2].player
    view.together.toggle()
    qtbot.waitUntil(lambda: view.together.at_s > 2.2 and not third.is_playing, timeout=MS)

    QTest.keyClick(view, Qt.Key.Key_Home)

    qtbot.waitUntil(lambda: third.is_playing and third.position_s < 11.5, timeout=MS)
    view.together.pause()


def test_a_click_that_slips_on_a_name_seeks_nothing(qtbot, opened):
    view = opened(6, 4, 2)
    ready(qtbot, view)
    view.together.seek(1.0)
    lane = view.lanes[1]

    QTest.mousePress(lane, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    QTest.mouseMove(lane, QPoint(62, 20))
    QTest.mouseRelease(lane, Qt.MouseButton.LeftButton, pos=QPoint(62, 20))

    assert view.heard == 1
    assert view.together.at_s == 1.0


def test_a_digit_says_which_round_is_heard_and_the_others_are_silent(qtbot, opened):
    view = opened(6, 4, 2)
    ready(qtbot, view)

    def volumes() -> list[float]:
        return [picture.player._sound.volume() for picture in view.pictures]

    assert volumes() == [1.0, 0.0, 0.0]
    QTest.keyClick(view, Qt.Key.Key_3)
    assert volumes() == [0.0, 0.0, 1.0]
    assert [p.word.text() for p in view.pictures] == ["Muted", "Muted", "You hear this one"]
    assert view.lanes[2].accessibleDescription().startswith("heard")
    qtbot.mouseClick(view.pictures[1], Qt.MouseButton.LeftButton)
    assert volumes() == [0.0, 1.0, 0.0]
    QTest.keyClick(view, Qt.Key.Key_9)
    assert volumes() == [0.0, 1.0, 0.0]


def test_of_many_rounds_three_are_pictures_and_one_that_is_picked_takes_a_place(qtbot, opened):
    view = opened(3, 3, 2, 2, 2)
    ready(qtbot, view)
    assert view.shown == [0, 2, 4]
    stands_at(qtbot, view, 0, 6, 10)

    view.lanes[3].setFocus()
    QTest.keyClick(view.lanes[3], Qt.Key.Key_Return)

    assert view.shown == [2, 3, 4]
    assert view.heard == 3
    stands_at(qtbot, view, 6, 8, 10)


def test_a_take_whose_recording_is_gone_says_so_and_still_has_its_lanes(qtbot, room, media):
    drill = drill_of(6, 4, 2)
    take = keep_take(room, Pack("tests", "1.0.0", "Tests", "en", (drill,)), drill, media)
    (room.home.takes / take.id / "take.mp4").unlink()

    view = shown(qtbot, room, take)

    qtbot.waitUntil(lambda: len(view.lanes) == 3, timeout=MS)
    assert view.banner.isVisible()
    assert not any(picture.isVisible() for picture in view.pictures)
    assert not view.play_button.isEnabled()


def test_escape_leads_back_and_lets_go_of_the_recording(qtbot, opened):
    view = opened(6, 4, 2)
    ready(qtbot, view)

    with qtbot.waitSignal(view.left):
        QTest.keyClick(view, Qt.Key.Key_Escape)
    view.hide()
    assert not view.together.can_play
