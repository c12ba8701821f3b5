"""The courier on screen: when it runs, how it is, and how far each parcel is."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drillroom.errors import (
    CourierBusyError,
    DrillroomError,
    SettingsError,
    ShareSilentError,
)
from drillroom.settings import Carrying
from drillroom.sync.errand import Errand
from drillroom.ui.background import Later
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.room import Room
from drillroom.ui.words import folder_words, problem_words

if TYPE_CHECKING:  # the library is loaded in the child, off the start path
    from drillroom.sync.carrying import Carried
    from drillroom.sync.share.moving import Moved

EVERY_MS = 60_000
LONG_MS = 20_000
LONGEST_S = 900
"""A folder that does not answer is tried again after one minute, two, four, up to so long."""
_MOST_DOUBLINGS = 10
_SOON_S = 10


_LONG_BUSY = 3
"""Another courier is at work so many times in a row: more likely it hangs in a drive, and cannot be
ended."""


@dataclass(eq=False)
class _Visited:
    """A shared folder, and what came of the last run there."""

    folder: Path
    last: Carried | None = None
    problems: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    """What was said once and the person has not acted on: it stays until then."""
    misses: int = 0
    """Runs in a row in which it did not answer."""
    tried_s: float = 0.0
    """When the last run ended, on a clock that never jumps."""
    is_silent: bool = False
    """Whether it hung in the last run."""
    busy: int = 0
    """Runs in a row in which another courier was at work."""

    @property
    def is_away(self) -> bool:
        return self.is_silent or (self.last is not None and not self.last.in_reach)

    def is_due(self) -> bool:
        """Whether it is time to look again."""
        every_s = EVERY_MS / 1000
        doublings = min(self.misses - 1, _MOST_DOUBLINGS)
        pause_s = min(every_s * 2.0**doublings, LONGEST_S) if self.misses else 0.0
        # it is asked once a minute, and a run began some time after that
        return time.monotonic() - self.tried_s >= pause_s - every_s / 2

    def fail(self, words: str, *, is_silent: bool = False) -> None:
        """Keep why a run came to nothing."""
        self.problems, self.is_silent, self.busy = (words,), is_silent, 0
        self.misses += 1

    def wait(self, words: str) -> None:
        """Keep that another courier is at work: one that never ends is told in *words*."""
        self.busy += 1
        if self.busy >= _LONG_BUSY and words not in self.problems:
            self.problems = (*self.problems, words)

    def note(self, carried: Carried) -> bool:
        """Keep what a run came to; return whether lists have something new to show."""
        before, problems = self.last, self.problems
        self.last, self.once = carried, self.once + carried.once
        self.is_silent, self.busy = False, 0
        self.problems = tuple(dict.fromkeys(self.once + carried.problems))
        self.misses = 0 if carried.in_reach else self.misses + 1
        arriving = before.arriving if before is not None else ()
        return carried.moved or carried.arriving != arriving or self.problems != problems


class CourierModel(QObject):
    """Sends and collects, one folder after the other, in a process of its own for each run.

    A share that hangs holds up its own run, for a while, and nothing else. Knows no widget.
    """

    changed = Signal()
    takes_moved = Signal()
    """Something was sent or came in: lists read themselves again."""
    progress = Signal(str)
    """More of this take is there, or here; see `share_of`."""
    _heard = Signal(object)  # Moved, from the job's thread

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._spaces = [_Visited(folder) for folder in self._folders()]
        self._due: list[_Visited] = []
        self._at: _Visited | None = None
        """Where a run is under way."""
        self._sending = self._hurries = False
        self._stop = threading.Event()
        self._is_closed = False
        self._was_paused = self.is_paused
        self._errand: Errand
        """What that run is to do."""
        self._moving: dict[str, float] = {}
        self.is_late = False
        """Whether the run under way has taken long."""
        self._every = QTimer(self, interval=EVERY_MS)
        self._every.timeout.connect(self._run_due)
        self._late = QTimer(self, interval=LONG_MS, singleShot=True)
        self._late.timeout.connect(self._on_late)
        self._heard.connect(self._on_moved)
        room.person.changed.connect(self._on_person)

    # --- asked for

    def start(self) -> None:
        """Run now, and every minute from now on."""
        self._every.start()
        self.run()

    def nudge(self) -> None:
        """Run now, because something new waits to be sent; soon, if a run is under way."""
        self._sending = True
        self.run()

    def send_now(self) -> None:
        """Send at once what is finished, also what could wait a little longer."""
        self._hurries = True
        self.nudge()

    def try_again(self) -> None:
        """Run now, because the person wants it: what was said once has been read."""
        for space in self._spaces:
            space.once = ()
        self.run()

    def look_again(self) -> None:
        """Run now where a folder did not answer: the person is back, and perhaps the drive."""
        soon_s = time.monotonic() - _SOON_S
        self._visit([one for one in self._spaces if one.misses and one.tried_s < soon_s])

    def pause(self, *, on: bool) -> None:
        """Send and collect nothing from now on, or go on; also after the next start."""
        try:
            self._room.person.choose("courier", (Carrying.PAUSED if on else Carrying.ON).value)
        except SettingsError as exc:
            for space in self._spaces[:1]:
                space.problems = (problem_words(exc),)
            self.changed.emit()

    def run(self) -> None:
        """Send and collect once everywhere, in the background; not without a shared folder."""
        self._visit(self._spaces)

    def close(self) -> None:
        """Start no run any more. What is being sent has a moment to get there; all else ends.

        Whatever does not get there goes on with the next start.
        """
        self._is_closed = True
        self._every.stop()
        self._late.stop()
        if not self._sending:
            self._stop.set()

    # --- how it is

    @property
    def is_paused(self) -> bool:
        """Whether the person wants nothing sent and nothing collected for now."""
        return self._room.person.settings.courier is Carrying.PAUSED

    @property
    def share_name(self) -> str:
        """The shared folder as people know it: the last two parts of its path, or "".

        Of several the one that is away, else the first.
        """
        named = next((one for one in self._spaces if one.is_away), None)
        named = named or next(iter(self._spaces), None)
        return "" if named is None else folder_words(named.folder)

    @property
    def is_away(self) -> bool:
        """Whether a shared folder was not there when it was last looked for."""
        return any(space.is_away for space in self._spaces)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong where a shared folder is there."""
        return tuple(dict.fromkeys(one for space in self._spaces for one in space.problems))

    def share_of(self, take: str) -> float | None:
        """Return how much of a take has moved, 0 to 1; None while it does not move."""
        return self._moving.get(take)

    @property
    def status(self) -> tuple[str, str]:
        """How it is in words, and the icon beside them."""
        if not self._spaces:
            return (tr("No shared folder chosen"), "folder-open")
        if self.is_paused:
            return (tr("Paused: nothing is sent or collected."), "pause")
        if self.is_late and self._at is not None:
            return (tr("Still trying {folder}", folder=folder_words(self._at.folder)), "loader")
        if self.is_away:
            words = mark("{folder} is away. Finished takes wait here.")
            if len(self._spaces) > 1:
                words = mark("{folder} is away. What goes there waits here.")
            return (tr(words, folder=self.share_name), "folder-x")
        return self._when_in_reach()

    def _when_in_reach(self) -> tuple[str, str]:
        if self._sending:
            return (tr("Sending…"), "upload")
        if self.problems:
            number = len(self.problems)
            words = tr_count(number, "In reach, {n} problem", "In reach, {n} problems")
            return (words, "circle-alert")
        if all(not space.tried_s for space in self._spaces):
            return (tr("Looking for the shared folder"), "loader")
        words = tr_count(len(self._spaces), "Shared folder in reach", "{n} shared folders in reach")
        return (words, "folder-check")

    # --- at work

    def _folders(self) -> list[Path]:
        return [space.folder for space in self._room.person.settings.spaces]

    def _run_due(self) -> None:
        self._visit([space for space in self._spaces if space.is_due()])

    def _visit(self, spaces: list[_Visited]) -> None:
        """Let a run go to each of *spaces*; where one is under way, once more after it."""
        self._due += [space for space in spaces if space not in self._due]
        if self._at is None:
            self._go_on()

    def _go_on(self) -> None:
        """Begin the next run, if there is one to begin."""
        if not self._due or self.is_paused or self._is_closed:
            self._due.clear()
            self._sending = self._hurries = False
            self.changed.emit()
            return
        self._at = space = self._due.pop(0)
        self._late.start()
        self._stop = threading.Event()
        self._errand = self._errand_to(space)
        work = Later("drillroom.sync.apart", "carry_apart")
        job = partial(work, self._errand, self._heard.emit, self._stop.is_set)
        background = self._room.background
        background.run("share", job, self._on_carried, self._on_failed, self._on_crashed)
        self.changed.emit()

    def _errand_to(self, space: _Visited) -> Errand:
        settings, room = self._room.person.settings, self._room
        return Errand(
            home=room.home,
            share=space.folder,
            name=settings.shown_name,
            now=room.clock.utc_now(),
            wait=timedelta(minutes=0 if self._hurries else settings.wait_minutes),
            keep_days=settings.keep_days,
            folders=tuple(one.folder for one in self._spaces),
        )

    def _on_carried(self, carried: Carried | None) -> None:
        space = self._end_run()
        is_new = carried is not None and space in self._spaces and space.note(carried)
        self._go_on()
        if is_new:
            self.takes_moved.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        space = self._end_run()
        if isinstance(error, CourierBusyError):  # another Drillroom of mine sends: all is well
            space.wait(problem_words(error))
        else:
            space.fail(problem_words(error), is_silent=isinstance(error, ShareSilentError))
        self._go_on()

    def _on_crashed(self, _error: object) -> None:
        """The next run may well succeed: what is sent must not wait for the next start."""
        self._end_run().fail(tr("Something unexpected happened"))
        self._go_on()

    def _end_run(self) -> _Visited:
        space, self._at = self._at, None
        assert space is not None  # a run has ended, so one was under way
        space.tried_s = time.monotonic()
        self.is_late = False
        self._late.stop()
        moving, self._moving = self._moving, {}
        for take in moving:
            self.progress.emit(take)
        return space

    def _on_moved(self, moved: Moved) -> None:
        self._be_patient()
        if moved.take and moved.of and self._at is not None:
            self._moving[moved.take] = moved.done / moved.of
            self.progress.emit(moved.take)

    def _be_patient(self) -> None:
        """Something moves, so the folder is not late; it may be so again after a while."""
        self._late.start()
        if self.is_late:
            self.is_late = False
            self.changed.emit()

    def _on_late(self) -> None:
        self.is_late = True
        self.changed.emit()

    def _renew(self, space: _Visited) -> None:
        """End the run under way if it would do what is not wanted any more, and begin it anew.

        What was chosen since it began counts at once: what waits for a folder that was just added
        must not go to another, nor leave a folder after a time that is not so short any more.
        """
        wanted = self._errand_to(space)
        if self.is_paused or replace(wanted, now=self._errand.now) != self._errand:
            self._stop.set()
            if space in self._spaces and space not in self._due:
                self._due.insert(0, space)

    def _on_person(self) -> None:
        known = {space.folder: space for space in self._spaces}
        self._spaces = [known.get(one) or _Visited(one) for one in self._folders()]
        self._due = [space for space in self._due if space in self._spaces]
        fresh = [space for space in self._spaces if space.folder not in known]
        was_paused, self._was_paused = self._was_paused, self.is_paused
        if self._at is not None:
            self._renew(self._at)
        if was_paused and not self.is_paused:
            self.run()
        elif fresh or len(known) != len(self._spaces) or was_paused != self.is_paused:
            self._visit(fresh)
            self.changed.emit()  # also while a run is under way
