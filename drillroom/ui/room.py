"""What every screen stands in: the look, the background, and whose data folder this is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, Signal

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.settings import Settings, save_settings
from drillroom.ui.background import Background
from drillroom.ui.file_dialogs import FileDialogs
from drillroom.ui.look import Look


class Person(QObject):
    """The settings in use; whoever shows one listens to `changed`."""

    changed = Signal()

    def __init__(self, home: Home, settings: Settings) -> None:
        super().__init__()
        self._home = home
        self.settings = settings

    def choose(self, key: str, value: str) -> None:
        """Change one setting and store it.

        Raises:
            SettingsError: a value that it cannot have, or the file cannot be written.
        """
        settings = self.settings.with_value(key, value)
        if settings != self.settings:
            save_settings(self._home.settings, settings)
            self.settings = settings
            self.changed.emit()


@dataclass(frozen=True, slots=True)
class Room:
    """Handed to every screen; a screen passes on only what a part of it needs."""

    look: Look
    background: Background
    home: Home
    clock: Clock
    person: Person
    dialogs: FileDialogs = field(default_factory=FileDialogs)

    def today(self) -> date:
        """Return today's date where the person is."""
        return self.clock.utc_now().astimezone().date()
