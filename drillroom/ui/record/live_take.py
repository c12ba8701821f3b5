"""One take in the record room, from its folder to its draft. Knows no widget."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drillroom.drills.model import Drill, Pack
from drillroom.errors import CaptureError, DrillroomError
from drillroom.live.nudges import Nudges
from drillroom.live.runner import Now, Runner
from drillroom.settings import Nudging
from drillroom.takes.model import Entry, Take
from drillroom.ui.background import Later
from drillroom.ui.room import Room

if TYPE_CHECKING:  # capture is loaded by the job that opens the devices, off the start path
    from drillroom.capture.recorder import Recorder
    from drillroom.capture.rehearsal import Rehearsal
    from drillroom.ui.record.keep import Prepared

logger = logging.getLogger(__name__)

LANE = "library"
KEEP = "drillroom.ui.record.keep"
CLOSING_MS = 4
"""A file that is being closed is asked for so often: the review waits for it."""
CLOSE_S = 10.0
"""A window that closes waits at most this long for the file; it is recovered otherwise."""


class Step(Enum):
    """How far a take is."""

    PREPARING = auto()
    PREPARED = auto()
    RECORDING = auto()
    KEEPING = auto()
    OVER = auto()


class LiveTake(QObject):
    """Prepared, recorded, kept. Has no parent: it outlives the screen until it is kept."""

    prepared = Signal()
    closed = Signal(object)  # itself
    """Its file is whole; it is being kept, after which whatever the library does next comes."""
    kept = Signal(str)  # take id
    failed = Signal(object)  # DrillroomError

    def __init__(self, room: Room, pack: Pack | None, drill: Drill) -> None:
        super().__init__()
        self._room, self._drill = room, drill
        self._seed = secrets.randbits(31)
        self._recorder: Recorder | None = None
        self._prepared: Prepared | None = None
        self._unwritten: list[Entry] = []
        self._is_wanted = True
        self.step = Step.PREPARING
        self.runner = Runner(drill, self._seed, by=room.person.settings.shown_name)
        is_nudged = room.person.settings.nudges is Nudging.ON
        self._nudges = Nudges(drill) if is_nudged else None
        self.nudge = ""
        """The hint to show now."""
        self.is_stopped = False
        """Whether it was ended before its clock."""
        self._rehearsal: Rehearsal | None = None
        work = partial(Later(KEEP, "prepare_take"), room.home, room.clock, pack, drill, self._seed)
        room.background.run(LANE, work, self._on_prepared, self._on_failed)

    @property
    def take_id(self) -> str:
        """Its id; "" until it is prepared."""
        return self._prepared.take.id if self._prepared else ""

    @property
    def number(self) -> int:
        """Which take of its drill this is; 0 until it is known."""
        return self._prepared.number if self._prepared else 0

    @property
    def first_card(self) -> str:
        """The card that its first phase will show."""
        ahead = Runner(self._drill, self._seed)
        ahead.advance(0.0)
        return ahead.now(0.0).card

    def begin(self, recorder: Recorder) -> None:
        """Start recording into the prepared folder.

        Raises:
            CaptureError: the recording cannot start; the take is dropped.
        """
        assert self._prepared is not None
        recorder.faults()  # what was wrong before the take is not the take's
        self._recorder = recorder
        recorder.hashes = False  # a long take's review would wait for it
        recorder.camera_offset_ms = self._room.person.settings.camera_offset_ms
        make = Later("drillroom.capture.rehearsal", "Rehearsal")
        rehearsal: Rehearsal = make(recorder, self.runner, self._unwritten.append)
        try:
            rehearsal.begin(self._prepared.folder.path)
        except CaptureError:
            self.drop()
            raise
        self._rehearsal, self.step = rehearsal, Step.RECORDING

    def poll(self) -> list[Entry]:
        """Let everything that is due happen and return it; keep the take once it is recorded."""
        if self.step is not Step.RECORDING or self._rehearsal is None or self._recorder is None:
            return []
        entries = self._rehearsal.poll()
        if self._nudges is not None:
            at_s = self._recorder.take_s()
            self.nudge = self._nudges.heed(self.runner.now(at_s), at_s)
        self._write()
        if self._recorder.wait(0):
            self._keep()
        return entries

    def press(self, key: str) -> list[Entry]:
        """Press a key now, and return what it brought."""
        return self._noted(lambda rehearsal: rehearsal.press(key))

    def line_over(self) -> list[Entry]:
        """Note that the buyer's line was read to its end, and return what it brought."""
        return self._noted(lambda rehearsal: rehearsal.line_over())

    def line_unheard(self) -> list[Entry]:
        """Note that the buyer's line cannot be heard, and return what it brought."""
        return self._noted(lambda rehearsal: rehearsal.line_unheard())

    def stop(self) -> None:
        """End the recording properly now; `poll` notices when its file is closed."""
        if self.step is Step.RECORDING and self._rehearsal is not None and not self.is_stopped:
            self.is_stopped = True
            self._rehearsal.stop()
            self._write()

    def drop(self) -> None:
        """Forget the take: nothing was recorded."""
        self._is_wanted = False
        self.step = Step.OVER
        if self._prepared is not None:
            room = self._room
            work = partial(Later(KEEP, "drop_take"), room.home, room.clock, self._prepared)
            room.background.run(LANE, work, None, self._on_lost)

    def stop_and_keep(self) -> None:
        """End the recording, wait for its file, and let the library's lane keep it."""
        if self.step in {Step.PREPARING, Step.PREPARED}:
            self.drop()
        elif self.step is Step.RECORDING and self._recorder is not None:
            self.stop()
            if self._recorder.wait(CLOSE_S):
                self._keep()

    def now(self) -> Now:
        """Return what the rep sees at this moment."""
        assert self._rehearsal is not None
        return self._rehearsal.now()

    def at_s(self) -> float:
        """Return the take's time; 0 before it runs."""
        return self._recorder.take_s() if self._recorder is not None else 0.0

    def due_in_s(self) -> float:
        """Return how long nothing is due."""
        return self._rehearsal.due_in_s() if self._rehearsal is not None else 0.0

    def _noted(self, happen: Callable[[Rehearsal], list[Entry]]) -> list[Entry]:
        if self.step is not Step.RECORDING or self._rehearsal is None:
            return []
        entries = happen(self._rehearsal)
        self._write()
        return entries

    def _write(self) -> None:
        if self._unwritten and self._prepared is not None:
            entries = tuple(self._unwritten)
            self._unwritten.clear()
            work = partial(Later(KEEP, "note_entries"), self._prepared.folder, entries)
            self._room.background.run(LANE, work, None, self._on_failed)

    def _keep(self) -> None:
        assert self._rehearsal is not None
        assert self._prepared is not None
        self.step = Step.KEEPING
        try:
            media = self._rehearsal.result()
        except CaptureError as exc:
            self.drop()
            self.failed.emit(exc)
            return
        self._write()
        room = self._room
        work = partial(
            Later(KEEP, "keep_take"), room.home, room.clock, self._prepared, media.certificate
        )
        room.background.run(LANE, work, self._on_kept, self._on_failed)
        self.closed.emit(self)

    def _on_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        if not self._is_wanted:
            self.drop()
            return
        self.step = Step.PREPARED
        self.prepared.emit()

    def _on_kept(self, take: Take) -> None:
        self.step = Step.OVER
        self.kept.emit(take.id)
        room = self._room
        work = partial(Later(KEEP, "seal_take"), room.home, room.clock, take.id)
        room.background.run(LANE, work, None, self._on_unsealed)

    def _on_failed(self, error: DrillroomError) -> None:
        self.failed.emit(error)

    def _on_unsealed(self, error: DrillroomError) -> None:
        """Go without the hash: the take is whole, only a later change would not be noticed."""
        logger.warning("take not sealed title=%r", error.title)

    def _on_lost(self, error: DrillroomError) -> None:
        logger.warning("take not dropped title=%r", error.title)
