"""What the packs here train, on screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from drillroom.drills.loader import load_pack
from drillroom.storage.library import open_library
from drillroom.storage.packs import install
from drillroom.takes.review import Review, ReviewRole
from drillroom.ui.packs.coverage import CoverageView
from drillroom.ui.room import Room
from tests.ui.recordings import keep_take, write_media

MS = 8000
TEXT = """\
pack: {id: ours, version: 1.0.0, title: Ours, language: en}
tags: [{id: ask, key: 1, text: The ask}]
drills:
  - id: one
    habit: close
    title: Ask for it
    behaviours: [build-rapport]
    prompt: Ask.
    phases: [{id: talk, kind: speak, seconds: 2}]
    checklist: [{id: asked, text: Asked}]
    thresholds: [{mark: ask, min: 1}, {item: asked}]
"""


@pytest.fixture(scope="module")
def media(tmp_path_factory) -> Path:
    return write_media(tmp_path_factory.mktemp("media") / "take.mp4", 2)


def shown(qtbot, room: Room) -> CoverageView:
    view = CoverageView(room)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.found is not None, timeout=MS)
    return view


def words(view: CoverageView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel))


def test_every_behaviour_stands_there_and_what_is_missing_is_counted(qtbot, room: Room):
    view = shown(qtbot, room)
    assert "16 drills on this computer" in words(view)
    assert "Behaviours, 2 without a drill" in words(view)
    assert words(view).count("No drill yet") == 2


def test_a_pack_of_ones_own_fills_a_gap_and_its_limits_tell_something(
    qtbot, room: Room, tmp_path: Path, media: Path
):
    file = tmp_path / "pack.yaml"
    file.write_text(TEXT, encoding="utf-8")
    install(room.home, file)
    pack = load_pack(file)
    for _ in range(5):
        take = keep_take(room, pack, pack.drills[0], media)
        with open_library(room.home, room.clock) as library:
            mine = Review(take.id, ReviewRole.SELF, "Ana")
            library.save_my_review(mine.with_ticks(pack.drills[0], {"all": True}))
    text = words(shown(qtbot, room))
    assert "Behaviours, 1 without a drill" in text
    never, always = text.index("Nobody reached"), text.index("Everybody reached")
    assert never < text.index("The ask: at least 1 (5 takes)") < always
    assert always < text.index("Asked: yes (5 takes)")
