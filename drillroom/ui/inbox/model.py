"""State of Inbox. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.room import Room

if TYPE_CHECKING:  # the library is loaded in the job, off the start path
    from drillroom.ui.arrivals import InboxLine
    from drillroom.ui.inbox.load import Opened

LOAD = "drillroom.ui.inbox.load"


class InboxModel(QObject):
    """What others sent: to review, or reviewed; the current one with what it says."""

    changed = Signal()
    current_changed = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._lines: tuple[InboxLine, ...] | None = None
        self._current = ""
        self.shows_answered = False
        self.opened: Opened | None = None
        """What stands beside the list, once it was read."""
        self.problem: DrillroomError | None = None

    def load(self) -> None:
        """Read everything again, in the background."""
        work = partial(
            Later("drillroom.ui.arrivals", "load_arrivals"), self._room.home, self._room.clock
        )
        self._room.background.run("library", work, self._on_loaded, self._on_failed)

    @property
    def is_loaded(self) -> bool:
        """Whether the inbox was read once."""
        return self._lines is not None

    @property
    def is_empty(self) -> bool:
        """Whether nobody ever sent anything."""
        return self._lines is not None and not self._lines

    @property
    def to_review(self) -> int:
        """How many takes are whole and have no answer of mine."""
        return sum(line.to_review for line in self._lines or ())

    @property
    def answered(self) -> int:
        """How many takes have an answer of mine."""
        return sum(line.answered for line in self._lines or ())

    @property
    def lines(self) -> tuple[InboxLine, ...]:
        """The takes of the chosen half, oldest first."""
        return tuple(line for line in self._lines or () if line.answered == self.shows_answered)

    @property
    def current(self) -> InboxLine | None:
        """The take beside the list."""
        return next((line for line in self.lines if line.row.take == self._current), None)

    def other_problems(self, problems: Iterable[str]) -> list[str]:
        """Return the courier's problems that do not stand on a row already."""
        named = [line.row.take for line in self._lines or () if line.problem]
        return [one for one in problems if not any(take in one for take in named)]

    def choose_half(self, index: int) -> None:
        """Show what is to review (0) or what has an answer of mine (1)."""
        self.shows_answered = bool(index)
        self.changed.emit()

    def choose(self, take_id: str) -> None:
        """Make a take the current one; of one that is whole, read what it says."""
        self._current, self.opened = take_id, None
        self.current_changed.emit()
        if self.current is not None and self.current.row.media is not None:
            room = self._room
            work = partial(Later(LOAD, "load_opened"), room.home, room.clock, take_id)
            room.background.run("library", work, self._on_opened, self._on_failed)

    def _on_loaded(self, lines: tuple[InboxLine, ...]) -> None:
        self._lines, self.problem = lines, None
        self.changed.emit()
        if self._current:
            self.choose(self._current)  # more of it may be here by now

    def _on_opened(self, opened: Opened) -> None:
        if opened.shown.take == self._current:
            self.opened = opened
            self.current_changed.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()
