"""A shared folder, a rep and a manager, each on a laptop of their own."""

from pathlib import Path

import pytest

from drillroom.clock import Clock
from drillroom.paths import Home
from tests.sync.people import Person


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def ana(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "ana").make(), "Ana Ferreira", clock)


@pytest.fixture
def ben(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "ben").make(), "Ben Okoro", clock)
