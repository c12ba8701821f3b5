"""My take beside the demonstration of its drill: lined up, on one clock, played in step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drillroom.capture.foreign import confined
from drillroom.storage.verdicts import NAME
from drillroom.takes.model import Take
from drillroom.ui.compare.view import CompareView
from drillroom.ui.widgets.player import Stage
from tests.ui.compare.beside import MS, beside, ready, stages
from tests.ui.recordings import FPS, number_in
from tests.ui.showing import Story

STEP_S = 0.1
"""So far apart two lanes may be while they play."""


@pytest.fixture
def opened(qtbot, story: Story) -> Callable[[Take], CompareView]:
    """Return a function that opens a take of Ana's beside the demonstration."""
    return lambda take: beside(qtbot, story.ana, take)


def stand_at(qtbot, view: CompareView, *seconds: float) -> None:
    wanted = [int(at_s * FPS + 1e-6) for at_s in seconds]
    players = [picture.player for picture in view.pictures[:2]]
    qtbot.waitUntil(lambda: [number_in(p.picture()) for p in players] == wanted, timeout=MS)


def test_both_stand_at_their_starts_named_and_nothing_plays_by_itself(qtbot, story, opened):
    story.show()
    view = opened(story.take(story.ana))
    ready(qtbot, view)
    stand_at(qtbot, view, 0, 0)

    assert view.subtitle.text() == "My take and a demonstration"
    assert [picture.name.text() for picture in view.pictures[:2]] == [
        "My take · 0:08", "Demonstration by Marta Lindqvist · 0:08",
    ]  # fmt: skip
    assert [lane.accessibleName() for lane in view.lanes] == [
        "My take", "Demonstration by Marta Lindqvist",
    ]  # fmt: skip
    assert [picture.word.text() for picture in view.pictures[:2]] == ["You hear this one", "Muted"]
    assert view.play_button.isEnabled()
    assert not view.together.is_playing


@pytest.mark.xdist_group("real time")  # beside three others it would tell how busy they are
def test_both_play_and_stay_in_step(qtbot, story, opened):
    story.show()
    view = opened(story.take(story.ana))
    ready(qtbot, view)
    stand_at(qtbot, view, 0, 0)
    players = [picture.player for picture in view.pictures[:2]]
    apart: list[float] = []

    def note() -> None:
        if view.together.is_playing and view.together.at_s > 0.5:
            first, second = (player.frame[0] for player in players)
            apart.append(abs(first - second))

    players[0].picture_shown.connect(note)
    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.together.at_s > 6, timeout=MS)
    view.together.pause()

    assert len(apart) > 60
    late = sorted(apart)[len(apart) * 9 // 10]
    assert late < STEP_S, f"nine in ten pictures are up to {late:.3f} s apart"


def test_digits_say_which_one_is_heard_while_both_go_on(qtbot, story, opened):
    story.show()
    view = opened(story.take(story.ana))
    ready(qtbot, view)

    def volumes() -> list[float]:
        return [picture.player._sound.volume() for picture in view.pictures[:2]]

    view.together.toggle()
    qtbot.waitUntil(lambda: view.together.at_s > 0.3, timeout=MS)
    QTest.keyClick(view, Qt.Key.Key_2)
    assert volumes() == [0.0, 1.0]
    assert view.pictures[1].word.text() == "You hear this one"
    assert view.together.is_playing
    QTest.keyClick(view, Qt.Key.Key_1)
    assert volumes() == [1.0, 0.0]
    view.together.pause()


def test_a_longer_phase_is_waited_for_and_the_next_begins_in_both(qtbot, story, opened):
    story.show(8, 0, 4)
    view = opened(story.take(story.ana, 10, 0, 6))
    ready(qtbot, view)
    assert view.together.length_s == pytest.approx(10, abs=0.1)
    view.together.seek(5.0)
    qtbot.waitUntil(lambda: number_in(view.pictures[0].player.picture()) == 150, timeout=MS)
    assert view.pictures[1].player.position_s <= 4.0

    view.together.toggle()
    qtbot.waitUntil(lambda: view.together.at_s > 6.5, timeout=MS)
    mine, theirs = (picture.player.position_s for picture in view.pictures[:2])
    assert mine - 6 == pytest.approx(theirs - 4, abs=0.2)
    view.together.pause()
    view.together.seek(7.0)
    stand_at(qtbot, view, 7, 5)
    view.together.toggle()
    qtbot.waitUntil(lambda: not view.together.is_playing, timeout=MS)
    assert view.together.at_s == pytest.approx(10, abs=0.2)


def test_takes_of_other_lengths_play_to_the_end_of_the_longer_one(qtbot, story, opened):
    story.show(10, 0, 4)
    view = opened(story.take(story.ana, 6, 0, 4))
    ready(qtbot, view)
    view.together.seek(5.5)
    view.together.set_rate(2.0)
    view.together.toggle()

    qtbot.waitUntil(lambda: view.together.at_s > 7, timeout=MS)
    assert not view.pictures[0].player.is_playing
    assert view.pictures[1].player.is_playing
    qtbot.waitUntil(lambda: not view.together.is_playing, timeout=MS)
    assert view.pictures[1].player.position_s > 9.5


@pytest.mark.parametrize(("mine", "theirs"), [(8, "sound"), ("sound", 8), ("sound", "sound")])
def test_sound_alone_plays_beside_a_picture_or_another_sound(
    qtbot, story, opened, mine: object, theirs: object
):
    story.show(theirs)
    view = opened(story.take(story.ana, mine))
    ready(qtbot, view)
    kinds = [Stage.SOUND if film == "sound" else Stage.PICTURE for film in (mine, theirs)]
    assert stages(view) == kinds

    view.together.toggle()
    qtbot.waitUntil(lambda: view.together.at_s > 1, timeout=MS)
    first, second = (picture.player.position_s for picture in view.pictures[:2])
    assert first == pytest.approx(second, abs=0.25)
    view.together.pause()


def test_it_is_checked_once_and_opens_at_once_the_second_time(
    qtbot, story, opened, monkeypatch: pytest.MonkeyPatch
):
    story.show()
    take = story.take(story.ana)
    ready(qtbot, opened(take))
    assert (story.folder / NAME).exists()

    def refuse(_word: str) -> list[str]:
        raise AssertionError("a child was started")

    monkeypatch.setattr(confined, "child_command", refuse)
    again = opened(take)
    ready(qtbot, again)
    assert stages(again) == [Stage.PICTURE, Stage.PICTURE]
    assert max(again.lanes[1]._peaks) > 0.1


def test_a_screen_that_is_left_during_the_check_is_told_nothing(qtbot, story, opened):
    story.show()
    view = opened(story.take(story.ana))
    qtbot.waitUntil(lambda: view.rows is not None, timeout=MS)
    view.hide()
    story.ana.background.close()
    QTest.qWait(0)
    assert stages(view)[1] is Stage.EMPTY
