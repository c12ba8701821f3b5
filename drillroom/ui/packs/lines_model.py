"""State of the buyer's voice: the lines of one drill, recorded one after another."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drillroom.drills.model import Pack
from drillroom.drills.spoken_lines import SpokenLine, with_sound, without_sound
from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.language import decimal, tr
from drillroom.ui.packs.desk_model import DeskModel
from drillroom.ui.room import Room

if TYPE_CHECKING:
    from drillroom.capture.buyer_line import LineRecorder
    from drillroom.ui.packs.line_jobs import Kept
    from drillroom.ui.speaker import Speaker

JOBS = "drillroom.ui.packs.line_jobs"
LANE = "devices"
TICK_MS = 50
SILENT_DBFS = -80.0
SILENT_S = 3.0
"""After so long without a signal the microphone is said to be silent."""


class Doing(Enum):
    """What is under way."""

    NOTHING = auto()
    OPENING = auto()
    RECORDING = auto()
    KEEPING = auto()
    PLAYING = auto()


class LinesModel(QObject):
    """Records, plays and takes away the voice of one line at a time."""

    changed = Signal()
    level_changed = Signal(float)  # dBFS
    done = Signal(str)
    """A line has, or has lost, its voice: what was done, for the offer to undo it."""

    def __init__(self, room: Room, desk: DeskModel) -> None:
        super().__init__()
        self._room, self._desk = room, desk
        self._recorder: LineRecorder | None = None
        self._speaker: Speaker | None = None
        self._shown: tuple[Pack | None, str] = (None, "")
        self._undo: Kept | None = None
        self._is_wanted = False
        self._quiet_s = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._playing = QTimer(self, singleShot=True)
        self._playing.timeout.connect(self.stop_playing)
        self.lines: tuple[SpokenLine, ...] = ()
        self.current: SpokenLine | None = None
        """The line that something is done with."""
        self.doing = Doing.NOTHING
        self.problem: DrillroomError | None = None
        self.is_silent = False
        """Whether the microphone gives no signal."""

    @property
    def seconds(self) -> float:
        """How much is recorded."""
        return self._recorder.seconds if self._recorder is not None else 0.0

    @property
    def _folder(self) -> Path:
        return self._desk.file.parent

    def show(self, pack: Pack | None, drill_id: str) -> None:
        """Show the lines of a drill."""
        if (pack, drill_id) != self._shown:
            self._shown = (pack, drill_id)
            self.reload()

    def reload(self) -> None:
        """Look again for the sounds."""
        pack, drill_id = self._shown
        if pack is None:
            self._on_listed(())
            return
        work = partial(Later(JOBS, "list_lines"), pack, drill_id)
        self._room.background.run("packs", work, self._on_listed, self._on_failed)

    # --- recording

    def record(self, line: SpokenLine) -> None:
        """Open the microphone and begin."""
        if self.doing not in {Doing.NOTHING, Doing.PLAYING}:
            return
        self.stop_playing()
        self.current, self.problem, self._is_wanted = line, None, True
        self._become(Doing.OPENING)
        mic = self._room.person.settings.mic
        work = partial(Later(JOBS, "open_line_recorder"), self._room.clock, mic)
        self._room.background.run(LANE, work, self._on_opened, self._on_failed)

    def stop(self) -> None:
        """End the recording and keep it."""
        if self.doing is Doing.RECORDING and self._recorder is not None and self.current:
            recorder, self._recorder = self._recorder, None
            self._timer.stop()
            self._become(Doing.KEEPING)
            work = partial(Later(JOBS, "keep_line"), recorder, self._folder, self.current)
            self._room.background.run(LANE, work, self._on_kept, self._on_failed)

    def cancel(self) -> None:
        """End what is under way; nothing is kept."""
        self._is_wanted = False
        self.stop_playing()
        recorder, self._recorder = self._recorder, None
        self._timer.stop()
        if recorder is not None:
            self._room.background.run(LANE, partial(Later(JOBS, "drop_recorder"), recorder))
        if self.doing is not Doing.KEEPING:
            self._become(Doing.NOTHING)

    def take_away(self, line: SpokenLine) -> None:
        """Take the voice of a line away."""
        if self.doing in {Doing.NOTHING, Doing.PLAYING}:
            self.stop_playing()
            self.problem = None
            self._become(Doing.KEEPING)
            work = partial(Later(JOBS, "take_away"), self._folder, line)
            self._room.background.run(LANE, work, self._on_taken, self._on_failed)

    def undo(self) -> None:
        """Bring back what the last change replaced."""
        if self._undo is not None:
            work = partial(Later(JOBS, "put_back"), self._folder, self._undo)
            self._room.background.run(LANE, work, self._on_back, self._on_failed)

    # --- playing

    def play(self, line: SpokenLine) -> None:
        """Let a line be heard."""
        if self.doing is Doing.NOTHING and line.sound:
            if self._speaker is None:
                self._speaker = Later("drillroom.ui.speaker", "Speaker")(self)
                self._speaker.unheard.connect(self._on_unheard)
            self.current, self.problem = line, None
            self._become(Doing.PLAYING)
            self._playing.start(round(line.seconds * 1000) + 200)
            self._speaker.say(line.line.sayings[line.number], self._folder)

    def stop_playing(self) -> None:
        """Be silent."""
        if self.doing is Doing.PLAYING:
            self._playing.stop()
            if self._speaker is not None:
                self._speaker.stop()
            self._become(Doing.NOTHING)

    def close(self) -> None:
        """Let the devices go."""
        self.cancel()
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None

    # --- what jobs bring

    def _on_listed(self, lines: tuple[SpokenLine, ...]) -> None:
        self.lines = lines
        self.changed.emit()

    def _on_opened(self, recorder: LineRecorder) -> None:
        if not self._is_wanted:
            self._room.background.run(LANE, partial(Later(JOBS, "drop_recorder"), recorder))
            return
        self._recorder, self._quiet_s, self.is_silent = recorder, 0.0, False
        self._timer.start()
        self._become(Doing.RECORDING)

    def _tick(self) -> None:
        if self._recorder is None:
            return
        level_dbfs = self._recorder.poll()
        self._quiet_s = self._quiet_s + TICK_MS / 1000 if level_dbfs <= SILENT_DBFS else 0.0
        self.is_silent = self._quiet_s >= SILENT_S
        self.level_changed.emit(level_dbfs)
        if self._recorder.is_full:
            self.stop()

    def _on_kept(self, kept: Kept) -> None:
        self._undo = kept
        self._name(kept.line, has_voice=True)
        line, seconds = _short(kept.line.text), decimal(kept.seconds, 1)
        self._end(tr("“{line}” has a voice: {seconds} s", line=line, seconds=seconds))

    def _on_taken(self, kept: Kept) -> None:
        self._undo = kept
        self._name(kept.line, has_voice=False)
        self._end(tr("The voice of “{line}” is gone", line=_short(kept.line.text)))

    def _name(self, line: SpokenLine, *, has_voice: bool) -> None:
        """Let the pack's text name the sound of *line*, or not; what it cannot name is said."""
        text = self._desk.text
        try:
            named = with_sound(text, line) if has_voice else without_sound(text, line, self._folder)
        except DrillroomError as exc:
            self.problem = exc
            return
        if named != text:
            self._desk.put(named)
        else:
            self._desk.save()

    def _end(self, said: str) -> None:
        self._become(Doing.NOTHING)
        self.reload()
        self.done.emit(said)

    def _on_back(self, _nothing: object) -> None:
        kept, self._undo = self._undo, None
        if kept is not None:
            self._name(kept.line, has_voice=kept.before is not None)
        self.reload()

    def _on_unheard(self) -> None:
        self.problem = DrillroomError(
            "The line cannot be played", remedy="Look for the loudspeaker, or record it once more."
        )
        self.stop_playing()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self._become(Doing.NOTHING)

    def _become(self, doing: Doing) -> None:
        self.doing = doing
        self.changed.emit()


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
