from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drillroom.drills.model import PhaseKind
from drillroom.ui.look import Look
from drillroom.ui.widgets.looping import Looping
from drillroom.ui.widgets.moments import Moments, Span
from drillroom.ui.widgets.player import Player
from drillroom.ui.widgets.timeline import Timeline
from drillroom.ui.widgets.transport import Transport
from tests.ui.share import small_film


class Screen(QWidget):
    """A player, its transport and a timeline of two phases, 4 s long."""

    def __init__(self, look: Look, film: Path) -> None:
        super().__init__()
        self.player, self.timeline = Player(look), Timeline(look)
        self.transport = Transport(look, self.player)
        column = QVBoxLayout(self)
        for part in (self.player, self.transport, self.timeline):
            column.addWidget(part)
        self.transport.make_keys(self)
        Looping(self.player, self.transport, self.timeline)
        spans = (
            Span(0.0, 1.0, "First", PhaseKind.SPEAK),
            Span(1.0, 4.0, "Second", PhaseKind.SPEAK),
        )
        self.timeline.set_moments(Moments(4.0, spans))
        self.player.set_volume(0.0)
        self.player.open(film)


@pytest.fixture
def screen(qtbot, look: Look, tmp_path: Path) -> Screen:
    small_film(tmp_path / "film.mp4", 4.0)
    made = Screen(look, tmp_path / "film.mp4")
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitUntil(lambda: made.player.can_play, timeout=5000)
    return made


def turns(screen: Screen) -> list[float]:
    """Return a list that gets each position at which the player goes back."""
    backs: list[float] = []
    last = [0.0]

    def follow(at_s: float) -> None:
        if at_s < last[0] - 0.3:
            backs.append(last[0])
        last[0] = at_s

    screen.player.position_changed.connect(follow)
    return backs


def test_l_plays_the_phase_again_and_again_until_it_is_pressed_once_more(qtbot, screen: Screen):
    backs = turns(screen)
    qtbot.keyClick(screen, Qt.Key.Key_L)

    assert screen.player.is_playing
    qtbot.waitUntil(lambda: len(backs) == 2, timeout=10_000)
    assert all(0.9 <= at <= 1.4 for at in backs)
    qtbot.keyClick(screen, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: screen.player.position_s > 1.6, timeout=5000)
    assert len(backs) == 2


def test_a_stretch_that_is_dragged_is_played_in_place_of_the_phase(qtbot, screen: Screen):
    screen.timeline._selection = (2.0, 2.8)
    qtbot.keyClick(screen, Qt.Key.Key_L)
    backs = turns(screen)

    qtbot.waitUntil(lambda: len(backs) == 2, timeout=10_000)
    assert all(2.6 <= at <= 3.2 for at in backs)
    assert screen.player.position_s >= 1.9


def test_a_loop_up_to_the_end_does_not_stop_there(qtbot, screen: Screen):
    screen.player.seek(3.2)
    qtbot.waitUntil(lambda: screen.player.position_s > 3.1, timeout=5000)
    screen.timeline._selection = (3.0, 4.0)
    qtbot.keyClick(screen, Qt.Key.Key_L)
    backs = turns(screen)

    qtbot.waitUntil(lambda: len(backs) == 2, timeout=10_000)
    assert screen.player.is_playing
