"""Screens under test: a look and a room of their own, drawn off screen."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# said while QtMultimedia is being loaded: pytest-qt's handler would wait for the loader for ever
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false")
# the system's voice would start a server that stays; the journeys have one of their own
os.environ["SPEECHD_ADDRESS"] = "unix_socket:/dev/null/no-server-here"

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.settings import Language, Settings, Theme
from drillroom.ui.background import Background
from drillroom.ui.garbage import Garbage
from drillroom.ui.language import speak
from drillroom.ui.look import Look
from drillroom.ui.room import Person, Room
from tests.ui.share import Team
from tests.ui.showing import Story, write_films, write_pack


@pytest.fixture(scope="session")
def _collector(qapp: QApplication) -> Garbage:
    """One for all tests, and never closed: a Qt object that is destroyed while Python collects by
    itself may wait for ever for a lock that its own destruction holds."""
    return Garbage()


@pytest.fixture(autouse=True, scope="session")
def _garbage(_collector: Garbage) -> Iterator[None]:
    """Collect on the main thread alone, as the app does: screens are Python's to destroy."""
    gc.disable()
    yield
    _collector.collect()


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """Hold every screen until pytest-qt has closed it.

    pytest-qt remembers it weakly: once the test's own names are gone, the collector would take the
    screen apart in the middle of its events.
    """
    held: list[QWidget] = []
    add = qtbot.addWidget

    def hold(widget: QWidget) -> None:
        held.append(widget)
        add(widget)

    monkeypatch.setattr(qtbot, "addWidget", hold)
    yield qtbot
    held.clear()


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


@pytest.fixture
def team(tmp_path: Path) -> Team:
    return Team(tmp_path)


@pytest.fixture
def rooms(look: Look, team: Team) -> Iterator[tuple[Room, Room]]:
    """The rooms of the rep and of the manager; a job that crashes fails the test."""
    crashes: list[object] = []
    backgrounds = [Background(crashes.append), Background(crashes.append)]
    rep, manager = (
        team.room(who, look, background)
        for who, background in zip((team.ana, team.marta), backgrounds, strict=True)
    )
    yield rep, manager
    for background in backgrounds:
        background.close()
    assert not crashes


@pytest.fixture(scope="session")
def films(tmp_path_factory: pytest.TempPathFactory) -> dict[object, Path]:
    return write_films(tmp_path_factory.mktemp("films"))


@pytest.fixture
def story(rooms: tuple[Room, Room], tmp_path: Path, films: dict[object, Path]) -> Story:
    """A pack that the manager writes, and a rep who has not practised yet."""
    return Story(*rooms, write_pack(tmp_path / "ours"), films)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, Language.GERMAN)
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))
