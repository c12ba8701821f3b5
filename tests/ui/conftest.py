"""Screens under test: a look and a room of their own, drawn off screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.settings import Settings, Theme
from drillroom.ui.background import Background
from drillroom.ui.look import Look
from drillroom.ui.room import Person, Room


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(qapp, Theme.LIGHT)


@pytest.fixture
def room(look: Look, home: Home) -> Iterator[Room]:
    """A room of the rep Ana, with the demo devices; a job that crashes fails the test."""
    crashes: list[object] = []
    background = Background(crashes.append)
    settings = Settings(name="Ana Ferreira", camera="demo", mic="demo")
    yield Room(look, background, home, SystemClock(), Person(home, settings))
    background.close()
    assert not crashes
