from pathlib import Path

import pytest
from PySide6.QtMultimedia import QMediaPlayer

from drillroom.ui.look import Look
from drillroom.ui.widgets.player import Player, Stage
from tests.ui.recordings import FPS, number_in, write_media

SECONDS = 6


@pytest.fixture(scope="module")
def media(tmp_path_factory) -> Path:
    return write_media(tmp_path_factory.mktemp("media") / "take.mp4", SECONDS)


@pytest.fixture
def player(qtbot, look: Look, media: Path) -> Player:
    player = Player(look)
    qtbot.addWidget(player)
    player.resize(640, 360)
    player.show()
    player.set_volume(0.0)
    with qtbot.waitSignal(player.picture_shown, timeout=5000):
        player.open(media)
    return player


def shown(qtbot, player: Player, number: int) -> None:
    qtbot.waitUntil(lambda: number_in(player.picture()) == number, timeout=3000)


def test_a_file_is_opened_on_its_first_picture_and_does_not_play_by_itself(player: Player):
    assert number_in(player.picture()) == 0
    assert player.length_s == pytest.approx(SECONDS, abs=0.05)
    assert not player.is_playing


def test_a_seek_shows_exactly_the_frame_of_that_moment(qtbot, player: Player):
    for number in (100, 7, 8, 171, 45):
        for within in (0.0, 0.5, 0.9):
            player.seek((number + within) / FPS)
            shown(qtbot, player, number)


def test_of_many_seeks_at_once_one_is_under_way_and_the_newest_wins(qtbot, player: Player):
    shown_frames = []
    player.picture_shown.connect(lambda at_s: shown_frames.append(round(at_s * FPS)))

    for number in range(20, 140):
        player.seek((number + 0.5) / FPS)

    shown(qtbot, player, 139)
    assert shown_frames == [20, 139]


def test_steps_go_frame_by_frame_both_ways(qtbot, player: Player):
    player.seek(50.5 / FPS)
    shown(qtbot, player, 50)
    for number in (51, 52):
        player.step(1)
        shown(qtbot, player, number)
    for number in (51, 50, 49):
        player.step(-1)
        shown(qtbot, player, number)


def test_at_its_end_it_stands_on_the_last_picture_and_plays_from_the_start_again(
    qtbot, player: Player
):
    player.seek(SECONDS - 0.3)
    player.set_rate(2.0)
    player.play()
    qtbot.waitUntil(lambda: not player.is_playing, timeout=5000)
    qtbot.waitUntil(lambda: player.position_s > SECONDS - 0.1, timeout=3000)
    assert number_in(player.picture()) >= SECONDS * FPS - 4

    player.play()
    qtbot.waitUntil(lambda: 0 < player.position_s < 2 and player.is_playing, timeout=5000)


def test_only_the_stretches_of_marks_are_played(qtbot, player: Player):
    heard: list[float] = []
    player.picture_shown.connect(heard.append)
    player.set_rate(2.0)
    player.play_only([(1.0, 1.6), (4.0, 4.6)])

    player.play()
    qtbot.waitUntil(lambda: not player.is_playing and player.position_s > 4.5, timeout=8000)

    between = [at_s for at_s in heard if 1.8 < at_s < 3.9]
    assert between == []
    assert any(4.0 <= at_s <= 4.6 for at_s in heard)


def test_a_file_that_cannot_be_played_says_so_in_its_place(qtbot, look: Look, tmp_path: Path):
    broken = tmp_path / "take.mp4"
    broken.write_bytes(b"not a recording")
    player = Player(look)
    qtbot.addWidget(player)

    with qtbot.waitSignal(player.failed, timeout=5000):
        player.open(broken)

    assert player.stage is Stage.BROKEN
    assert "cannot be played" in player.accessibleDescription()
    assert not player.can_play


def test_a_take_without_a_picture_can_be_played_and_sought(qtbot, look: Look, tmp_path: Path):
    player = Player(look)
    qtbot.addWidget(player)
    with qtbot.waitSignal(player.ready, timeout=5000):
        player.open(write_media(tmp_path / "take.mp4", 2, picture=False))

    player.seek(1.5)

    assert player.stage is Stage.SOUND
    assert player.position_s == pytest.approx(1.5, abs=0.002)


def test_a_closed_player_has_let_go_of_its_file(player: Player):
    player.close_file()

    assert player.stage is Stage.EMPTY
    media = player.findChild(QMediaPlayer)
    assert media is not None
    assert media.source().isEmpty()
