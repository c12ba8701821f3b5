"""Builds each object of the window once and wires them; the only file that knows all screens."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.ui.background import Background
from drillroom.ui.look import Look
from drillroom.ui.main_window import MainWindow, RailEntry
from drillroom.ui.practice.model import PracticeModel
from drillroom.ui.practice.view import PracticeView
from drillroom.ui.room import Person, Room
from drillroom.ui.widgets.shell import Place

PRACTICE = "Practice"
PLACES = [RailEntry(PRACTICE, "timer")]


class Drillroom:
    """The app: one window and everything in it."""

    def __init__(self, app: QApplication, home: Home, settings: Settings, clock: Clock) -> None:
        self.look = Look(app)
        self.background = Background(self._on_crash)
        self.room = Room(self.look, self.background, home, clock, Person(home, settings))
        self.window = MainWindow(app, self.room, PLACES)
        self.window.add_place(PRACTICE, self._practice)

    def start(self) -> None:
        """Show the window."""
        self.window.open_place(PRACTICE)
        self.window.show()

    def _practice(self) -> Place:
        model = PracticeModel(self.room)
        view = PracticeView(self.room, model)
        model.setParent(view)
        model.load()
        return view

    def _on_crash(self, error: object) -> None:
        raise RuntimeError("a job failed") from (error if isinstance(error, Exception) else None)


def run_window(home: Home, settings: Settings, clock: Clock, arguments: Sequence[str] = ()) -> int:
    """Open the window and run until it is closed; return the exit code."""
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Drillroom")
    drillroom = Drillroom(app, home, settings, clock)
    drillroom.start()
    code = app.exec()
    drillroom.background.close()
    return code
