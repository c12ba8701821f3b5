"""One take while it is being recorded: what goes into its file, from where to where."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from drillroom.capture.alignment import RATE, ClockLine
from drillroom.capture.camera import Frame, Pixels
from drillroom.capture.governor import Governor
from drillroom.capture.intake import Sound
from drillroom.capture.loudness import ClipCounter
from drillroom.capture.mic import Samples
from drillroom.capture.reader import Course, SoundCheck
from drillroom.capture.strip import StripWriter
from drillroom.capture.writer import TakeWriter
from drillroom.drills.model import GRACE_S

logger = logging.getLogger(__name__)

_REPEAT_AFTER_S = 0.5
"""Without a new picture for so long the last one is written again, or the muxer would wait."""
_REPEAT_EVERY_S = 0.1
_LAST_FRAME_S = 1 / 30
_LATEST_NS = 800_000_000
_SILENCE_AFTER_S = 0.4
_SILENCE_BEHIND_S = 0.1
"""Silence for a microphone that stopped stays so far behind the clock: the sound may come back."""


@dataclass(frozen=True, slots=True)
class TakePlan:
    """What `Recorder.start` was asked for."""

    media: Path
    start_ns: int
    end_s: float | None
    camera_offset_ms: int = 0
    """The pictures come so late: they were to be seen that much before they came."""


class TakeFile:
    """Puts sound and pictures in their places. Used by the encoder thread alone but for its end."""

    def __init__(
        self, plan: TakePlan, writer: TakeWriter, strip: StripWriter, governor: Governor
    ) -> None:
        self.plan = plan
        self._end_s = plan.end_s  # any thread replaces it
        self.is_ended_early = False
        self.dropped_samples = 0
        self.skipped_frames = 0
        """Pictures left out because the computer is too busy to encode them."""
        self._writer = writer
        self._strip = strip
        self._governor = governor
        self._origin: int | None = None
        """Position of the take's first sample on the sound's timeline."""
        self._line: ClockLine | None = None
        self._written = 0
        self._last_pixels: Pixels | None = None
        self._early: Pixels | None = None
        """What was to be seen at time 0, as far as has come; written when the next one comes."""
        self._last_frame_s = -1.0
        self._clips = ClipCounter()
        self._sound_gaps = 0
        self._silence_end = -1
        self._seen_s = 0.0
        """When the camera's last picture came."""
        self._picture_gap_s = 0.0
        self._simpler_from_s: float | None = None

    @property
    def heard(self) -> SoundCheck:
        """What the sound in the file was found to be while it was written."""
        return self._writer.heard

    def course(self) -> Course:
        """Return what the finished file alone cannot tell."""
        return Course(
            clips=self._clips.clips,
            sound_gaps=self._sound_gaps,
            picture_gap_s=None if self._last_pixels is None else round(self._picture_gap_s, 3),
            simpler_from_s=self._simpler_from_s,
            camera_offset_ms=self.plan.camera_offset_ms,
        )

    def follow(self, line: ClockLine | None) -> None:
        """Use *line* from now on; None for a take without sound, timed by the clock itself."""
        self._line = line or ClockLine(self.plan.start_ns, 0.0, 0.0)
        if self._origin is None:
            self._origin = round(self._line.position(self.plan.start_ns))

    def seconds(self, at_ns: int) -> float:
        """Return the take's time at *at_ns*; below 0 before its first sample."""
        if self._line is None or self._origin is None:
            return 0.0
        return (self._line.position(at_ns) - self._origin) / RATE

    def end_at(self, end_s: float) -> None:
        """Move the last hard stop to *end_s*, unless the take is ending already. Any thread."""
        if not self.is_ended_early:
            self._end_s = end_s

    def end_now(self, now_s: float) -> None:
        """End the take with the sound of *now_s*, unless it ends earlier. Any thread."""
        self.is_ended_early = True
        end_s = self._end_s
        self._end_s = now_s - GRACE_S if end_s is None else min(end_s, now_s - GRACE_S)

    @property
    def end_samples(self) -> int | None:
        """How many samples the take will have, as far as is known now."""
        end_s = self._end_s
        return None if end_s is None else round((end_s + GRACE_S) * RATE)

    def add_sound(self, sound: Sound) -> int:
        """Write the part of *sound* that the take has not yet; return what became silence before.

        Raises:
            MediaError: the file cannot be written.
        """
        assert self._origin is not None
        first = sound.first - self._origin
        lost = self._add_silence(first)
        self._write(sound.samples[max(0, self._written - first) :])
        return lost

    def _write(self, samples: Samples) -> None:
        if self.end_samples is not None:
            samples = samples[: max(0, self.end_samples - self._written)]
        if len(samples):
            self._writer.write_sound(samples)
            self._strip.add_sound(samples)
            self._clips.add(samples)
            self._written += len(samples)

    def _add_silence(self, until: int) -> int:
        before = self._written
        if until > before:
            self._write(np.zeros(until - before, np.float32))
        added = self._written - before
        if added:
            self.dropped_samples += added
            self._sound_gaps += before != self._silence_end  # a stopped microphone is one gap
            self._silence_end = self._written
        return added

    def fill_silence(self, now_ns: int, heard_ns: int) -> None:
        """Go on with silence when the microphone has not been heard since *heard_ns*.

        Raises:
            MediaError: the file cannot be written.
        """
        if now_ns - heard_ns > _SILENCE_AFTER_S * 1e9:
            self._add_silence(round((self.seconds(now_ns) - _SILENCE_BEHIND_S) * RATE))

    def begin_with(self, frames: Sequence[Frame]) -> None:
        """Write the pictures kept from before the take: what was to be seen at time 0 and after.

        Raises:
            MediaError: the file cannot be written.
        """
        for frame in frames:
            self._last_pixels = frame.pixels
            self._place(frame)

    def add_frame(self, frame: Frame, waiting: int, now_ns: int) -> None:
        """Write *frame* at its time, unless the computer is too busy; *waiting* are behind it.

        Once the encoder has stepped down, a picture that waited too long is left out: however slow
        the computer is, the file is never a second behind.

        Raises:
            MediaError: the file cannot be written.
        """
        self._last_pixels = frame.pixels
        self._note_seen(self._picture_s(frame.at_ns))
        was_fast = self._governor.is_fast
        self._governor.look(waiting, now_ns)
        if self._governor.is_fast and not was_fast:
            logger.warning("encoder steps down waiting=%d", waiting)
            self._writer.use_less_power()
            self._simpler_from_s = max(0.0, round(self._picture_s(frame.at_ns), 3))
        is_late = was_fast and now_ns - frame.at_ns > _LATEST_NS
        if is_late or not self._governor.takes_next():
            self.skipped_frames += 1
            return
        self._place(frame)

    def _picture_s(self, at_ns: int) -> float:
        """Return the take's time at which a picture that came at *at_ns* was to be seen."""
        return self.seconds(at_ns - self.plan.camera_offset_ms * 1_000_000)

    def _place(self, frame: Frame) -> None:
        """Write *frame* at its time; of those before the take the last one stands at its start."""
        at_s = self._picture_s(frame.at_ns)
        if at_s <= 0:
            self._early = frame.pixels
            return
        self._write_early()
        self._write_frame(frame.pixels, at_s if self._last_frame_s >= 0 else 0.0)

    def _write_early(self) -> None:
        if self._early is not None:
            self._write_frame(self._early, 0.0)
            self._early = None

    def _note_seen(self, at_s: float) -> None:
        self._picture_gap_s = max(self._picture_gap_s, at_s - self._seen_s)
        self._seen_s = max(self._seen_s, at_s)

    def repeat_frame(self, now_ns: int) -> None:
        """Write the last picture again when none has come for half a second.

        Raises:
            MediaError: the file cannot be written.
        """
        now_s = self._picture_s(now_ns)
        if now_s > 0:
            self._write_early()
        repeats = self._last_frame_s >= 0 and now_s - self._last_frame_s > _REPEAT_AFTER_S
        if repeats and self._last_pixels is not None:
            self._write_frame(self._last_pixels, now_s - _REPEAT_AFTER_S + _REPEAT_EVERY_S)

    def _write_frame(self, pixels: Pixels, at_s: float) -> None:
        end = self.end_samples
        if end is not None and at_s >= end / RATE:
            return
        if self._writer.write_frame(pixels, at_s):
            self._last_frame_s = at_s
            self._strip.add_picture(pixels, at_s)

    def is_due(self, now_ns: int, *, has_sound: bool) -> bool:
        """Whether the take has all its samples."""
        end = self.end_samples
        if end is None:
            return False
        return self._written >= end if has_sound else self.seconds(now_ns) >= end / RATE

    def close(self, now_ns: int, *, has_sound: bool) -> None:
        """Finish the file; a camera that fell silent leaves its last picture until the end.

        Raises:
            MediaError: the file cannot be written.
        """
        end_s = self._written / RATE if has_sound else self.seconds(now_ns)
        self._write_early()
        self._note_seen(min(end_s, self._picture_s(now_ns)))
        last_s = end_s - _LAST_FRAME_S
        if self._last_pixels is not None and last_s - self._last_frame_s > _REPEAT_EVERY_S:
            self._write_frame(self._last_pixels, last_s)
        try:
            self._writer.close(end_s)
        finally:
            self._strip.close()

    def abandon(self) -> None:
        """Close the file after a failed write, keeping what is readable."""
        self._strip.abandon()
        self._writer.abandon()
