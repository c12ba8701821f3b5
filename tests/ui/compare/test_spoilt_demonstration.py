"""A demonstration that cannot be shown says why in its place, and my own take plays alone."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drillroom.storage.take_folder import sha256_of
from drillroom.takes.model import Take
from drillroom.ui.compare.view import CompareView
from drillroom.ui.widgets.player import Stage
from tests.ui.compare.beside import MS, beside, ready, stages
from tests.ui.showing import Story, say


@pytest.fixture
def opened(qtbot, story: Story) -> Callable[[Take], CompareView]:
    """Return a function that opens a take of Ana's beside the demonstration."""
    return lambda take: beside(qtbot, story.ana, take)


def text_file(folder: Path) -> None:
    (folder / "take.mp4").write_text("no recording at all " * 500)
    fit(folder)


def playlist(folder: Path) -> None:
    (folder / "take.mp4").write_text("#EXTM3U\n#EXTINF:8,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n")
    fit(folder)


def link(folder: Path) -> None:
    (folder / "take.mp4").rename(folder.parent / "elsewhere.mp4")
    (folder / "take.mp4").symlink_to(folder.parent / "elsewhere.mp4")


def sparse(folder: Path) -> None:
    with (folder / "take.mp4").open("r+b") as file:
        file.truncate(300 << 20)


def missing(folder: Path) -> None:
    (folder / "take.mp4").unlink()


def no_paper(folder: Path) -> None:
    (folder / "take.json").unlink()


def changed(folder: Path) -> None:
    with (folder / "take.mp4").open("ab") as file:
        file.write(b"more")


def other_drill(folder: Path) -> None:
    paper = folder / "take.json"
    paper.write_text(paper.read_text().replace('"id": "ask"', '"id": "other"', 1))


def odd_values(folder: Path) -> None:
    say(folder, seconds="8")


def too_long(folder: Path) -> None:
    say(folder, seconds=4000.0)


def fit(folder: Path) -> None:
    """Let the paper be about the recording as it is now."""
    keys = json.loads((folder / "take.json").read_bytes())
    say(folder, certificate=keys["certificate"] | {"sha256": sha256_of(folder / "take.mp4")})


SPOILED = [
    (text_file, "no sound or video"),
    (playlist, "no sound or video"),
    (sparse, "There is no take in demonstrations/ask"),
    (missing, "There is no take in demonstrations/ask"),
    (no_paper, "There is no take in demonstrations/ask"),
    (changed, "not the recording that its paper is about"),
    (other_drill, "another drill"),
    (odd_values, "take.json"),
    (too_long, "not as long as its paper says"),
]
if hasattr(os, "symlink"):
    SPOILED.append((link, "There is no take in demonstrations/ask"))


@pytest.mark.parametrize(("spoil", "why"), SPOILED, ids=lambda one: getattr(one, "__name__", ""))
def test_one_that_cannot_be_shown_says_why_and_my_own_take_plays(
    qtbot, story, opened, spoil: Callable[[Path], None], why: str
):
    story.show()
    spoil(story.folder)
    view = opened(story.take(story.ana))
    mine, theirs = (picture.player for picture in view.pictures[:2])

    qtbot.waitUntil(lambda: theirs.stage is Stage.BROKEN, timeout=MS)
    said = theirs.accessibleDescription()
    assert said.startswith("The demonstration of Ask for it cannot be shown. ")
    assert why in said
    assert said.endswith("Ask the pack's author for a new version.")
    assert view.pictures[1].word.text() == "Not played"
    ready(qtbot, view)
    QTest.keyClick(view, Qt.Key.Key_2)
    assert view.heard == 0
    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: mine.position_s > 0.5, timeout=MS)
    assert not theirs.is_playing
    view.together.pause()


def test_my_recording_that_is_gone_says_so_and_the_demonstration_plays(qtbot, story, opened):
    story.show()
    take = story.take(story.ana)
    (story.ana.home.takes / take.id / "take.mp4").unlink()
    view = opened(take)
    ready(qtbot, view)

    assert stages(view) == [Stage.BROKEN, Stage.PICTURE]
    assert view.heard == 1
