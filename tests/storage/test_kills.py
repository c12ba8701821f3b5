"""The library's process may end at any moment: what it said was done is done."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from drillroom.paths import Home
from tests.conftest import StillClock
from tests.rig.keeping import broken_promises, work
from tests.rig.killing import in_child

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child")

KILLS = 30


def one_run(tmp_path: Path, clock: StillClock, number: int, kill_at: int | None) -> tuple[int, str]:
    """Work until the given call; return how many calls there were, and what was promised."""
    home = Home(tmp_path / str(number)).make()
    ours, theirs = os.pipe()
    calls = in_child(lambda: work(home, clock, theirs), kill_at)
    os.close(theirs)
    with os.fdopen(ours) as told:
        said = told.read()
    assert broken_promises(home, clock, said) == [], f"killed at {kill_at}"
    return calls, said


def test_what_a_library_said_was_done_is_done_wherever_it_was_killed(
    tmp_path: Path, clock: StillClock
):
    calls, said = one_run(tmp_path, clock, 0, None)
    assert len(said.splitlines()) == 14
    chosen = random.Random(20261130).sample(range(1, calls + 1), KILLS)
    for number, kill_at in enumerate(sorted(chosen), 1):
        one_run(tmp_path, clock, number, kill_at)
