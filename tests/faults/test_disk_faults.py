"""A disk that is full in the middle of a take."""

import sys
from pathlib import Path

import pytest

from drillroom.capture.recover import repair


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_ends_the_take_says_so_and_keeps_what_came_before(recording):
    process = recording(None, "--camera=demo", "--mic=demo", "--seconds=60", "--file-limit=200000")
    process.step("started")
    process.fault("file-failed")
    take = process.step("take")
    assert take["certificate"]["seconds"] > 1
    assert abs(take["certificate"]["end_offset_s"]) < 0.3
    process.step("closed")
    assert repair(Path(take["media"])).seconds > 1
