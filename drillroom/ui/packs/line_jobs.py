"""Records and stores the buyer's lines. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drillroom.capture.alignment import RATE
from drillroom.capture.buyer_line import LineRecorder, finished
from drillroom.capture.devices import open_microphone
from drillroom.clock import Clock
from drillroom.drills.clock_format import MOST_LINE_S
from drillroom.drills.model import Pack
from drillroom.drills.sounds import put_sound, write_sound
from drillroom.drills.spoken_lines import SpokenLine, spoken_lines


@dataclass(frozen=True, slots=True)
class Kept:
    """A line that was stored, or taken away."""

    line: SpokenLine
    seconds: float
    """0 for one that was taken away."""
    before: bytes | None
    """What was there before; None for nothing."""


def list_lines(pack: Pack, drill_id: str) -> tuple[SpokenLine, ...]:
    """Return the buyer's lines of a drill; looks for the sounds."""
    return spoken_lines(pack, drill_id)


def open_line_recorder(clock: Clock, mic: str) -> LineRecorder:
    """Return a recorder that records from the microphone *mic* already.

    Raises:
        DeviceError: it is absent, busy or refuses.
    """
    recorder = LineRecorder(open_microphone(mic), clock.monotonic_ns, MOST_LINE_S)
    recorder.start()
    return recorder


def keep_line(recorder: LineRecorder, folder: Path, line: SpokenLine) -> Kept:
    """End the recording and store it as the sound of *line*.

    Raises:
        CaptureError: nothing was said, or it was too loud. DrillroomError: it cannot be stored.
    """
    sound = finished(recorder.stop())
    before = write_sound(folder, line.file, sound.samples, RATE)
    return Kept(line, sound.seconds, before)


def drop_recorder(recorder: LineRecorder) -> None:
    """Let the microphone go; nothing is kept."""
    recorder.stop()


def take_away(folder: Path, line: SpokenLine) -> Kept:
    """Remove the sound of *line*.

    Raises:
        DrillroomError: it cannot be removed.
    """
    return Kept(line, 0.0, put_sound(folder, line.file, None))


def put_back(folder: Path, kept: Kept) -> None:
    """Bring back what was there before *kept*.

    Raises:
        DrillroomError: it cannot be stored.
    """
    put_sound(folder, kept.line.file, kept.before)
