import sys
from dataclasses import replace
from pathlib import Path

import pytest

from drillroom.sync import apart
from drillroom.ui.background import Background
from drillroom.ui.room import Room
from drillroom.ui.setup.model import SetupModel


def test_a_bug_in_a_trial_leaves_the_next_one_to_tell_how_the_folder_is(
    qtbot, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    crashes: list[object] = []
    background = Background(crashes.append)
    model = SetupModel(replace(room, background=background))
    bug = [sys.executable, "-c", "raise ZeroDivisionError('a bug')"]
    monkeypatch.setattr(apart, "child_command", lambda _word: bug)
    model.choose("share", str(tmp_path / "away"))
    qtbot.waitUntil(lambda: not model.folder.is_running, timeout=10_000)
    assert len(crashes) == 1
    monkeypatch.undo()

    model.choose("share", str(tmp_path / "also away"))
    qtbot.waitUntil(lambda: model.folder.problem is not None, timeout=10_000)
    background.close()
