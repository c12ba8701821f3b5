"""State of the shared folders beside the main one. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from drillroom.errors import DrillroomError, SettingsError
from drillroom.settings import MOST_SPACES, Role, Space
from drillroom.ui.background import Later
from drillroom.ui.file_dialogs import FileDialogs
from drillroom.ui.room import Room


class SpacesModel(QObject):
    """The shared folders beside the main one; each is tried when it is added."""

    changed = Signal()

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._trying: list[Path] = []
        self.held = 0
        """How much still waits for a folder that was removed just now."""
        self.problem: DrillroomError | None = None
        """What is wrong with the last choice."""
        self.problems: dict[Path, DrillroomError] = {}
        """Why a folder cannot be used, as it was tried."""
        room.person.changed.connect(self.changed)

    @property
    def spaces(self) -> tuple[Space, ...]:
        """What there is beside the main one."""
        return self._room.person.settings.more_spaces

    @property
    def dialogs(self) -> FileDialogs:
        """What asks for folders."""
        return self._room.dialogs

    @property
    def can_add(self) -> bool:
        """Whether one more may be added: only beside a main one, and not without end."""
        has_main = self._room.person.settings.share is not None
        return has_main and len(self.spaces) < MOST_SPACES

    def is_trying(self, folder: Path) -> bool:
        """Whether it is just being tried whether a folder can be written."""
        return folder in self._trying

    def add(self, folder: Path) -> None:
        """Use one more shared folder: one with a manager or a team, where I am a rep."""
        if not self._keep((*self.spaces, Space(folder, Role.REP))):
            return
        added = self.spaces[-1].folder
        self.problems.pop(added, None)
        self._trying.append(added)
        work = partial(Later("drillroom.sync.apart", "try_apart"), added, self._room.home)
        ways = (partial(way, added) for way in (self._on_works, self._on_problem, self._on_crashed))
        self._room.background.run("trial", work, *ways)
        self.changed.emit()

    def remove(self, folder: Path) -> None:
        """Stop using a shared folder; what is in it stays there, and what waits for it here."""
        self.held = 0
        room = self._room
        work = partial(Later("drillroom.ui.setup.leave", "leave"), room.home, room.clock, folder)
        room.background.run("library", work, partial(self._on_left, folder), self._on_not_left)
        self.changed.emit()

    def choose_role(self, folder: Path, role: Role) -> None:
        """Say what I am in a shared folder."""
        self._keep(
            tuple(
                replace(space, role=role) if space.folder == folder else space
                for space in self.spaces
            )
        )

    def _keep(self, spaces: tuple[Space, ...]) -> bool:
        """Store the folders; False if that cannot be."""
        self.problem = None
        try:
            self._room.person.choose("more_spaces", "\n".join(map(str, spaces)))
        except SettingsError as exc:
            self.problem = exc
        self.changed.emit()
        return self.problem is None

    def _on_left(self, folder: Path, held: int) -> None:
        self.problems.pop(folder, None)
        self.held = held
        self._keep(tuple(space for space in self.spaces if space.folder != folder))

    def _on_not_left(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()

    def _on_works(self, folder: Path, _answer: None) -> None:
        self._trying.remove(folder)
        self.problems.pop(folder, None)
        self.changed.emit()

    def _on_problem(self, folder: Path, error: DrillroomError) -> None:
        self._trying.remove(folder)
        if any(space.folder == folder for space in self.spaces):  # else it was removed meanwhile
            self.problems[folder] = error
        self.changed.emit()

    def _on_crashed(self, folder: Path, _error: object) -> None:
        self._trying.remove(folder)
        self.changed.emit()
