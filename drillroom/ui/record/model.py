"""State of the record room: countdown, take, faults. Knows no widget."""

from __future__ import annotations

import math
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from drillroom.drills.model import Drill, Pack
from drillroom.errors import DrillroomError
from drillroom.live.meter import RED
from drillroom.live.runner import Now
from drillroom.settings import COUNTDOWNS
from drillroom.takes.model import Entry, EntryKind
from drillroom.ui.language import tr
from drillroom.ui.record.aloud import LinesAloud
from drillroom.ui.record.faults import CAMERA_FAULTS, is_heard_again
from drillroom.ui.record.live_take import CLOSING_MS, LiveTake, Step
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio, StudioState
from drillroom.ui.telling import Told, phase_line, told
from drillroom.ui.words import clock, title_of
from drillroom.ui.zones import light_at, position_s

DEAF_S = 1.0
"""Keys of the first second were meant for the countdown."""


class Stage(Enum):
    """What the record room is doing."""

    COUNTDOWN = auto()
    WAITING = auto()
    """The countdown is over; devices or folder are not there yet."""
    RECORDING = auto()
    PROBLEM = auto()


class RecordModel(QObject):
    """One visit to the record room: a take, or several when it is started over."""

    changed = Signal()
    ticked = Signal()
    """Time has passed; nothing else is new."""
    chimed = Signal(str)  # green, amber, red, phase or buzzer
    take_closed = Signal(object)  # LiveTake
    take_kept = Signal(str)

    def __init__(
        self, room: Room, studio: Studio, pack: Pack | None, drill: Drill, countdown_s: int
    ) -> None:
        super().__init__()
        self._room, self._studio = room, studio
        self._pack, self.drill = pack, drill
        self._countdown_s = countdown_s
        self._closing: list[LiveTake] = []
        self._aloud = LinesAloud(room, studio, pack)
        self._aloud.over.connect(self._on_line_over)
        self._aloud.unheard.connect(self._on_line_unheard)
        self._aloud.known.connect(self._on_voice)
        self._index = 0
        self._card = ""
        self.problem: DrillroomError | None = None
        self.fault: Entry | None = None
        """What is wrong just now, and should be told at once."""
        self.marks: Counter[str] = Counter()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._wake)
        studio.changed.connect(self._on_studio)
        studio.level_changed.connect(self._on_level)
        self._begin_countdown()
        studio.open()
        self._on_studio()

    # --- what is shown

    @property
    def studio(self) -> Studio:
        """The devices."""
        return self._studio

    @property
    def number(self) -> int:
        """Which take of the drill this is; 0 until it is known."""
        return self._take.number

    @property
    def countdown_left(self) -> int:
        """The number that is counted down."""
        left_ns = self._ends_ns - self._room.clock.monotonic_ns()
        return max(1, math.ceil(left_ns / 1e9))

    @property
    def countdown(self) -> int:
        """Index of the countdown in use in `COUNTDOWNS`."""
        return COUNTDOWNS.index(self._countdown_s) if self._countdown_s in COUNTDOWNS else 0

    @property
    def is_recording(self) -> bool:
        """Whether the take runs."""
        return self.stage is Stage.RECORDING

    @property
    def taken_s(self) -> float:
        """How much of the take is recorded."""
        return self._take.at_s()

    @property
    def may_skip(self) -> bool:
        """Whether N leads to the next phase."""
        return self.is_recording and self._take.runner.may_skip

    @property
    def phase_index(self) -> int:
        """Which phase of the drill runs, or comes first."""
        return self._index

    @property
    def now(self) -> Now | None:
        """What the drill's clock says; None unless a take runs."""
        return self._take.now() if self.is_recording else None

    @property
    def told(self) -> Told:
        """The band's lamp, line and big text."""
        now = self.now
        urgent = told(now, self._take.at_s()) if now is not None else None
        cue = self._card or title_of(self.drill.id, self.drill.title)
        if urgent is not None:
            said = replace(urgent, cue=urgent.cue or cue)
        else:
            said = Told(self._light(now), cue, phase_line(self.drill, self._index))
        return replace(said, nudge=self._take.nudge if self.is_recording else "")

    def _light(self, now: Now | None) -> str:
        """Return the light that is on: green, amber, red, ask or ""."""
        if now is None:
            return ""
        phase = self.drill.phases[self._index]
        return light_at(self.drill, phase, phase.seconds - self.left_s)

    @property
    def left_s(self) -> float:
        """Seconds until the phase's time is up; negative while it runs over."""
        now = self._take.now()
        return now.left_s if now.phase is not None else 0.0

    @property
    def position_s(self) -> float:
        """Place of the needle on the drill's clock."""
        if not self.is_recording:
            return 0.0
        seconds = self.drill.phases[self._index].seconds
        return position_s(self.drill, self._index, seconds - self.left_s)

    @property
    def timer_text(self) -> str:
        """The largest number: seconds of the countdown, then what is left of the phase."""
        if self.stage is Stage.COUNTDOWN:
            return str(self.countdown_left)
        if not self.is_recording:
            return clock(self.drill.phases[0].seconds)
        return clock(math.ceil(self.left_s - 0.02))  # a wake-up is a little late, never early

    @property
    def caption(self) -> str:
        """What the number means."""
        phase = self.drill.phases[self._index]
        length = clock(phase.seconds)
        if self.stage is Stage.COUNTDOWN:
            return tr("then {length}", length=length)
        if self.stage is Stage.WAITING:
            return tr("one moment")
        if self.stage is Stage.PROBLEM:
            return tr("not started")
        if self.is_recording and self.left_s <= -1:
            return tr("over {length}", length=length)
        return tr("left of {length}", length=length)

    # --- what the person does

    def choose_countdown(self, index: int) -> None:
        """Count down from another length, now and from now on."""
        self._countdown_s = COUNTDOWNS[index]
        with suppress(DrillroomError):  # it holds for this take, stored or not
            self._room.person.choose("countdown", str(self._countdown_s))
        if self.stage is Stage.COUNTDOWN:
            self._count()

    def start_now(self) -> None:
        """Do not count any further."""
        if self.stage is Stage.COUNTDOWN:
            self._start()

    def cancel(self) -> None:
        """Leave before anything of this take was recorded."""
        self.stop_and_keep()

    def press(self, key: str) -> None:
        """Press a key of the drill: a mark, or the next phase."""
        if self.hears():
            self._show(self._take.press(key))
            self._wake()

    def start_over(self) -> None:
        """Begin again; what was recorded so far stays as a draft."""
        if self.hears():
            self._aloud.stop()
            self._take.stop()
            self._take.blockSignals(True)  # it is kept all the same, and nobody is told
            self._closing.append(self._take)
            self._begin_countdown()

    def stop(self) -> None:
        """End the take properly now."""
        if self.is_recording:
            self._aloud.stop()
            self._take.stop()
            self._wake()

    def stop_and_keep(self) -> None:
        """End everything before the window goes; what was recorded is kept as a draft."""
        self._timer.stop()
        self._aloud.stop()
        for take in (*self._closing, self._take):
            take.stop_and_keep()

    def try_again(self) -> None:
        """Open the devices again, or begin a new take after a problem."""
        if self._studio.problem is not None:
            self._studio.reopen()
        self._begin_countdown()

    def use_sound_only(self) -> None:
        """Go on without a picture."""
        self._studio.use_sound_only()
        self._begin_countdown()

    def hears(self) -> bool:
        """Whether keys count: not in the first second of a take."""
        return self.is_recording and self._take.at_s() >= DEAF_S

    def picture_came(self) -> None:
        """Note that the camera works: what was wrong with it is over."""
        if self.fault is not None and self.fault.id in CAMERA_FAULTS:
            self._clear_fault()

    # --- inside

    def _begin_countdown(self) -> None:
        """Prepare a take, and count down meanwhile."""
        self.problem = self.fault = None
        self.marks.clear()
        self._index = 0
        self._take = LiveTake(self._room, self._pack, self.drill)
        self._card = self._take.first_card
        self._take.prepared.connect(self._on_prepared)
        self._take.closed.connect(self.take_closed)
        self._take.kept.connect(self.take_kept)
        self._take.failed.connect(self._on_failed)
        self._count()

    def _count(self) -> None:
        self.stage = Stage.COUNTDOWN
        self._ends_ns = self._room.clock.monotonic_ns() + self._countdown_s * 1_000_000_000
        self._wake()
        self.changed.emit()

    def _wake(self) -> None:
        for take in list(self._closing):
            take.poll()
            if take.step is not Step.RECORDING:
                self._closing.remove(take)
        is_counted = self._ends_ns <= self._room.clock.monotonic_ns()
        if self.stage is Stage.WAITING or (self.stage is Stage.COUNTDOWN and is_counted):
            self._start()
        elif self.is_recording:
            self._show(self._take.poll())
            if self._take.is_stopped:
                self._aloud.stop()
            else:
                self._aloud.follow(self._take.now())
        self.ticked.emit()
        self._schedule()

    def _schedule(self) -> None:
        """Wake for what is due next: a cue, a second on the clock, or a file that closes."""
        waits_s = [CLOSING_MS / 1000] if self._closing else []
        if self.stage is Stage.COUNTDOWN:
            left_ns = self._ends_ns - self._room.clock.monotonic_ns()
            waits_s.append((left_ns % 1_000_000_000 or 1_000_000_000) / 1e9 if left_ns > 0 else 0)
        elif self.is_recording and self._take.step is Step.RECORDING:
            if self._take.runner.ended or self._take.is_stopped:
                waits_s.append(CLOSING_MS / 1000)
            else:
                waits_s += [self._take.due_in_s(), self.left_s % 1 or 1]
        if waits_s:
            self._timer.start(math.ceil(min(waits_s) * 1000))

    def _start(self) -> None:
        """Record, once devices and folder are there and the take before has closed its file."""
        self.stage = Stage.WAITING
        recorder = self._studio.recorder
        is_ready = self._studio.state is StudioState.READY and not self._closing
        if is_ready and recorder is not None and self._take.step is Step.PREPARED:
            self._take.runner.use_voice(self._aloud.voice())
            try:
                self._take.begin(recorder)
            except DrillroomError as exc:
                self._fail(exc)
                return
            self.stage = Stage.RECORDING
            self._show(self._take.poll())
            self._schedule()
        self.changed.emit()

    def _show(self, entries: list[Entry]) -> None:
        for entry in entries:
            if entry.kind is EntryKind.PHASE:
                self._enter(entry.id)
            elif entry.kind is EntryKind.CARD:
                self._card = entry.text
            elif entry.kind in {EntryKind.LIGHT, EntryKind.RUN}:
                self._chime(entry)
            elif entry.kind is EntryKind.MARK:
                self.marks[entry.id] += 1
            elif entry.kind is EntryKind.FAULT:
                self.fault = entry
        if entries:
            self.changed.emit()

    def _chime(self, entry: Entry) -> None:
        if entry.kind is EntryKind.LIGHT:
            self.chimed.emit(entry.id)
        elif entry.id == RED:
            self.chimed.emit("buzzer")

    def _enter(self, phase_id: str) -> None:
        ids: list[str] = [phase.id for phase in self.drill.phases]
        self._index, self._card = ids.index(phase_id), ""
        if self._index:
            self.chimed.emit("phase")

    def _fail(self, error: DrillroomError) -> None:
        self.problem = error
        self.stage = Stage.PROBLEM
        if self._take.step in {Step.PREPARING, Step.PREPARED}:
            self._take.drop()
        self.changed.emit()

    def _on_voice(self) -> None:
        self._take.runner.use_voice(self._aloud.voice())

    def _on_line_over(self) -> None:
        self._show(self._take.line_over())
        self._wake()

    def _on_line_unheard(self) -> None:
        self._show(self._take.line_unheard())
        self._wake()

    def _on_prepared(self) -> None:
        self._wake()
        self.changed.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        if self.is_recording and self._take.step is Step.RECORDING:
            # the recording itself goes on; only its timeline cannot be written
            self.fault = Entry(self._take.at_s(), EntryKind.FAULT, "timeline", error.title)
            self.changed.emit()
        else:
            self._fail(error)

    def _on_studio(self) -> None:
        waits = self.stage in {Stage.COUNTDOWN, Stage.WAITING}
        problem = self._studio.problem
        if waits and self._studio.state is StudioState.PROBLEM and problem is not None:
            self._fail(problem)
        elif self.stage is Stage.WAITING:
            self._wake()
        self.changed.emit()

    def _on_level(self, level_dbfs: float) -> None:
        if self.fault is not None and is_heard_again(self.fault.id, level_dbfs):
            self._clear_fault()

    def _clear_fault(self) -> None:
        self.fault = None
        self.changed.emit()
