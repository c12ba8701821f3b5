"""A take of mine beside the demonstration of its drill, in real players with real frames."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drillroom.capture.foreign.received import check_received
from drillroom.drills.demonstrations import with_demonstration
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Drill, Pack
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.storage.library import open_library
from drillroom.storage.packs import install, packs_on
from drillroom.sync.demonstrating import make_demonstration
from drillroom.takes.model import Take
from drillroom.ui.compare.view import DEMONSTRATION, CompareView
from drillroom.ui.review.view import ReviewView
from drillroom.ui.room import Person, Room
from tests.ui.recordings import FPS, keep_take, number_in, write_media

MS = 10_000
TEXT = """\
pack: {id: ours, version: 1.0.0, title: Ours, language: en}
drills:
  - id: one
    habit: close
    title: Ask for it
    prompt: Ask.
    phases:
      - {id: prep, kind: prep, seconds: 2}
      - {id: talk, kind: speak, seconds: 4}
    checklist: [{id: asked, text: Asked}]
"""


@pytest.fixture(scope="module")
def media(tmp_path_factory) -> Path:
    return write_media(tmp_path_factory.mktemp("media") / "take.mp4", 8)


@pytest.fixture
def author(room: Room, tmp_path: Path) -> Room:
    """The room of Eve, who writes the pack."""
    home = Home(tmp_path / "eve").make()
    person = Person(home, Settings(name="Eve Author"))
    return Room(room.look, room.background, home, room.clock, person)


@pytest.fixture
def pack(room: Room, author: Room, tmp_path: Path, media: Path) -> Pack:
    """A pack with a demonstration by Eve, installed where Ana practises."""
    file = tmp_path / "pack" / "pack.yaml"
    file.parent.mkdir()
    file.write_text(TEXT, encoding="utf-8")
    written = load_pack(file)
    take = keep_take(author, written, written.drills[0], media)
    with open_library(author.home, author.clock) as library:
        drill = make_demonstration(library, take.id, written, file.parent, "Eve Author")
    file.write_text(with_demonstration(TEXT, drill), encoding="utf-8")
    install(room.home, file)
    return packs_on(room.home)[1]


def record(room: Room, pack: Pack, media: Path, drill: Drill | None = None) -> Take:
    return keep_take(room, pack, drill or pack.drills[0], media)


def beside(qtbot, room: Room, take: Take) -> CompareView:
    view = CompareView(room, take.id, DEMONSTRATION)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.rows is not None, timeout=MS)
    return view


def frames(view: CompareView) -> list[int]:
    return [number_in(p.player.picture()) for p in view.pictures if not p.isHidden()]


def reviewed(qtbot, room: Room, take: Take) -> ReviewView:
    view = ReviewView(room, take.id, "Practice")
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.model.rows is not None, timeout=MS)
    return view


def test_the_review_of_my_own_take_offers_it_with_a_key(qtbot, room: Room, pack: Pack, media: Path):
    view = reviewed(qtbot, room, record(room, pack, media))
    button = view.takes.demonstration
    assert button.isVisible()
    with qtbot.waitSignal(view.demonstration_wanted, timeout=MS):
        QTest.keyClick(view, Qt.Key.Key_D)


def test_a_drill_without_one_offers_nothing(qtbot, room: Room, tmp_path: Path, media: Path):
    file = tmp_path / "pack.yaml"
    file.write_text(TEXT, encoding="utf-8")
    install(room.home, file)
    view = reviewed(qtbot, room, record(room, packs_on(room.home)[1], media))
    assert not view.takes.demonstration.isVisible()
    with qtbot.assertNotEmitted(view.demonstration_wanted):
        QTest.keyClick(view, Qt.Key.Key_D)


def test_both_stand_at_the_start_of_the_first_speak_phase_and_play_together(
    qtbot, room: Room, pack: Pack, media: Path
):
    view = beside(qtbot, room, record(room, pack, media))
    qtbot.waitUntil(lambda: view.together.can_play, timeout=MS)
    for picture in view.pictures:
        picture.player._sound.setMuted(True)
    qtbot.waitUntil(lambda: frames(view) == [2 * FPS, 2 * FPS], timeout=MS)
    assert [p.name.text().partition(" · ")[0] for p in view.pictures[:2]] == [
        "My take",
        "Demonstration by Eve Author",
    ]
    assert view.subtitle.text() == "My take and a demonstration"
    assert view.pictures[0].word.text() == "You hear this one"
    QTest.keyClick(view, Qt.Key.Key_2)
    assert view.pictures[1].word.text() == "You hear this one"

    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.together.at_s > 1.0, timeout=MS)
    mine, theirs = (picture.player.position_s for picture in view.pictures[:2])
    assert abs(mine - theirs) < 0.15
    QTest.keyClick(view, Qt.Key.Key_Space)


def test_what_was_checked_once_is_not_decoded_by_the_child_again(
    qtbot, room: Room, pack: Pack, media: Path, monkeypatch: pytest.MonkeyPatch
):
    from drillroom.ui.compare import against

    take = record(room, pack, media)
    looked: list[Path] = []
    check = check_received

    def counted(path: Path, bars: int) -> list[float]:
        looked.append(path)
        return check(path, bars)

    monkeypatch.setattr(against, "check_received", counted)
    for _ in range(2):
        view = beside(qtbot, room, take)
        assert view.rows is not None
        assert view.rows.problem is None
    assert len(looked) == 1


@pytest.mark.parametrize("content", [b"Dear Ana", b"#EXTM3U\nhttp://127.0.0.1:9/x.ts\n"])
def test_a_recording_that_is_none_is_refused_and_my_own_take_plays(
    qtbot, room: Room, pack: Pack, media: Path, content: bytes
):
    take = record(room, pack, media)
    assert pack.folder is not None
    target = pack.folder / "demonstrations" / "one" / "take.mp4"
    target.chmod(0o600)
    target.write_bytes(content)
    view = beside(qtbot, room, take)
    assert "cannot be decoded" in view.banner.accessibleName()
    qtbot.waitUntil(lambda: view.together.can_play, timeout=MS)
    assert len(view.lanes) == 1
    qtbot.waitUntil(lambda: frames(view) == [2 * FPS], timeout=MS)
