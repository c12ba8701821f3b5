from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drillroom.takes.strip import Strip
from drillroom.ui.look import Look
from drillroom.ui.widgets.glimpse import Glimpse
from drillroom.ui.widgets.moments import Moments
from drillroom.ui.widgets.player import Player
from drillroom.ui.widgets.timeline import STRIP_TOP, WAVE, Timeline
from tests.ui.recordings import FPS, number_in, write_media

LENGTH_S = 20


def grey(second: int) -> bytes:
    return cv2.imencode(".png", np.full((108, 192, 3), 10 * second, np.uint8))[1].tobytes()


STRIP = Strip(
    tuple(float(second) for second in range(LENGTH_S)),
    tuple(grey(second) for second in range(LENGTH_S)),
    b"",
)


class Screen(QWidget):
    """A player above its timeline, tied as the review ties them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.player, self.timeline = Player(look), Timeline(look)
        self.glimpse = Glimpse(look, self.timeline, self)
        self.timeline.seeked.connect(self.player.seek)
        self.player.position_changed.connect(self.timeline.set_position)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.player, 1)
        column.addWidget(self.timeline)
        self.timeline.set_moments(Moments(float(LENGTH_S)))

    def second(self) -> int:
        """Return of which second the small picture is."""
        return round(self.glimpse.picture().pixelColor(90, 50).red() / 10)


@pytest.fixture(scope="module")
def media(tmp_path_factory) -> Path:
    return write_media(tmp_path_factory.mktemp("media") / "take.mp4", LENGTH_S)


@pytest.fixture
def screen(qtbot, look: Look) -> Screen:
    screen = Screen(look)
    qtbot.addWidget(screen)
    screen.resize(701, 460)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def test_the_picture_of_the_second_under_the_pointer_stands_above_it(qtbot, screen: Screen):
    screen.glimpse.set_strip(STRIP)
    for x, second in ((350, 10), (2, 0), (698, 19)):
        qtbot.mouseMove(screen.timeline, QPoint(x, 50))

        assert screen.glimpse.isVisible()
        assert screen.second() == second
        assert screen.rect().contains(screen.glimpse.geometry())
        assert screen.glimpse.geometry().bottom() < screen.timeline.y()
    qtbot.mouseMove(screen.player, QPoint(10, 10))
    screen.timeline.left.emit()  # no pointer leaves a widget off screen
    assert not screen.glimpse.isVisible()


def test_a_take_without_pictures_shows_none(qtbot, screen: Screen):
    screen.glimpse.set_strip(Strip((), (), bytes(100)))
    qtbot.mouseMove(screen.timeline, QPoint(350, 50))
    assert not screen.glimpse.isVisible()


def test_every_move_of_a_drag_shows_a_picture_at_once_and_the_exact_frame_follows(
    qtbot, screen: Screen, media: Path
):
    screen.glimpse.set_strip(STRIP)
    screen.player.open(media)
    qtbot.waitUntil(lambda: not screen.player.picture().isNull(), timeout=5000)
    timeline, late = screen.timeline, 0
    at = QPoint(0, WAVE.top())
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at)
    for x in range(10, 691, 10):
        qtbot.mouseMove(timeline, QPoint(x, WAVE.top()))
        second = int(x / 700 * LENGTH_S)
        assert screen.second() == second
        late += round(screen.player.frame[0]) != second
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=QPoint(690, WAVE.top()))

    assert timeline.selection is None
    assert late > 20  # the decoder alone could not have shown them
    frame = int(690 / 700 * LENGTH_S * FPS)
    qtbot.waitUntil(lambda: number_in(screen.player.picture()) in {frame - 1, frame}, timeout=5000)


def test_a_drag_on_the_phases_takes_the_playhead_along(qtbot, screen: Screen, media: Path):
    screen.player.open(media)
    qtbot.waitUntil(lambda: not screen.player.picture().isNull(), timeout=5000)
    seeks: list[float] = []
    screen.timeline.seeked.connect(seeks.append)
    y = STRIP_TOP + 3
    qtbot.mousePress(screen.timeline, Qt.MouseButton.LeftButton, pos=QPoint(70, y))
    qtbot.mouseMove(screen.timeline, QPoint(140, y))
    qtbot.mouseRelease(screen.timeline, Qt.MouseButton.LeftButton, pos=QPoint(140, y))
    assert seeks == pytest.approx([2.0, 4.0])
    assert screen.timeline.selection is None
