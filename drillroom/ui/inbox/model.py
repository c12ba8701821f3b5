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
    from drillroom.ui.arrivals import Arrivals, InboxLine
    from drillroom.ui.inbox.load import Opened

LOAD = "drillroom.ui.inbox.load"
PAGE = 200
"""Rows of a half that are read at first: several times what a large screen shows."""


class InboxModel(QObject):
    """What others sent: to review, or reviewed; the current one with what it says."""

    changed = Signal()
    current_changed = Signal()
    wanted = Signal()
    """A take that was only listed shall come now."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._arrivals: Arrivals | None = None
        self._most = PAGE
        self._current = ""
        self.shows_answered = False
        self.opened: Opened | None = None
        """What stands beside the list, once it was read."""
        self.problem: DrillroomError | None = None

    def load(self) -> None:
        """Read everything again, in the background."""
        room = self._room
        later = Later("drillroom.ui.arrivals", "load_arrivals")
        work = partial(later, room.home, room.clock, self._most)
        room.background.run("library", work, self._on_loaded, self._on_failed)

    def load_more(self) -> None:
        """Read twice as many rows, if there are more than are shown; the list was scrolled."""
        if len(self.lines) == self._most:
            self._most *= 2  # each step reads all again, so steps must become longer
            self.load()

    def bring(self) -> None:
        """Let the current take, which is only listed, come with the courier's next run."""
        room = self._room
        work = partial(Later(LOAD, "bring"), room.home, room.clock, self._current)
        room.background.run("library", work, self._on_wanted, self._on_failed)

    @property
    def is_loaded(self) -> bool:
        """Whether the inbox was read once."""
        return self._arrivals is not None

    @property
    def is_empty(self) -> bool:
        """Whether nobody ever sent anything."""
        return self._arrivals is not None and self._arrivals.counts.is_empty

    @property
    def to_review(self) -> int:
        """How many takes are whole and have no answer of mine."""
        return self._arrivals.counts.to_review if self._arrivals is not None else 0

    @property
    def answered(self) -> int:
        """How many takes have an answer of mine."""
        return self._arrivals.counts.answered if self._arrivals is not None else 0

    @property
    def lines(self) -> tuple[InboxLine, ...]:
        """The takes of the chosen half, oldest first, as far as they were read."""
        if self._arrivals is None:
            return ()
        return self._arrivals.answered if self.shows_answered else self._arrivals.to_answer

    @property
    def current(self) -> InboxLine | None:
        """The take beside the list."""
        return next((line for line in self.lines if line.row.take == self._current), None)

    def other_problems(self, problems: Iterable[str]) -> list[str]:
        """Return the courier's problems that do not stand on a row already."""
        named = self._arrivals.damaged if self._arrivals is not None else ()
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

    def _on_loaded(self, arrivals: Arrivals) -> None:
        self._arrivals, self.problem = arrivals, None
        self.changed.emit()
        if self._current:
            self.choose(self._current)  # more of it may be here by now

    def _on_wanted(self, _take: object) -> None:
        self.load()
        self.wanted.emit()

    def _on_opened(self, opened: Opened) -> None:
        if opened.shown.take == self._current:
            self.opened = opened
            self.current_changed.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()
