"""Decodes a file of others and writes it with the writer of recordings. Runs in the child."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from drillroom.capture.alignment import RATE
from drillroom.capture.camera import Pixels
from drillroom.capture.foreign.probe import MOST_S, Refused, Tracks, must_fit, seconds_of
from drillroom.capture.mic import Samples
from drillroom.capture.reader import SoundCheck
from drillroom.capture.strip import StripWriter
from drillroom.capture.writer import TakeWriter, VideoFormat
from drillroom.phrase import Phrase

MOST_LONG_PX = 1920
MOST_SHORT_PX = 1080
_FPS = 30.0
_LEAST_GAP_S = 1 / 40
"""Pictures closer than this are left out: of 60 a second every other one is enough to review."""
_GAP_S = 0.1
"""A hole in the sound becomes silence from here on; below it, the clock of the file is rough."""
_MOST_DAMAGED = 500


def upright_format(stream: VideoStream, picture: VideoFrame) -> VideoFormat:
    """Return size and speed of the picture as it will be: upright, square pixels, even sides."""
    ratio = float(stream.sample_aspect_ratio or 1) or 1.0
    width, height = picture.width * min(max(ratio, 0.1), 10.0), float(picture.height)
    if picture.rotation % 180:
        width, height = height, width
    long, short = max(width, height), min(width, height)
    scale = min(1.0, MOST_LONG_PX / long, MOST_SHORT_PX / short)
    return VideoFormat(_even(width * scale), _even(height * scale), _FPS)


def _even(length: float) -> int:
    return max(16, round(length / 2) * 2)


class Transcoder:
    """Writes one file; sound and picture keep their places on the clock of the source."""

    def __init__(
        self, target: Path, video: VideoFormat | None, tracks: Tracks, tell: Callable[[float], None]
    ) -> None:
        """Create *target*.

        Raises:
            MediaError: it cannot be created.
        """
        self._video, self._tracks, self._tell = video, tracks, tell
        self._has_sound = tracks.audio is not None
        self._writer = TakeWriter(target, video, has_sound=self._has_sound)
        self._strip = StripWriter(target)
        self._resampler = AudioResampler(format="fltp", layout="mono", rate=RATE)
        begins = [seconds_of(track.start_time, track.time_base) for track in tracks.chosen]
        self._origin_s = min((begin for begin in begins if begin is not None), default=0.0)
        self._samples = 0
        self._frame_s = -1.0
        self._frames = 0
        self.damaged = 0
        """Parts that could not be decoded."""

    def run(self, container: InputContainer) -> SoundCheck:
        """Write everything that can be decoded; return what the sound was found to be.

        Raises:
            Refused: nothing can be decoded, or it is too long.
            MediaError: the file cannot be written.
        """
        for packet in container.demux(*self._tracks.chosen):
            for frame in self._frames_of(packet):
                if isinstance(frame, VideoFrame):
                    self._add_frame(frame)
                else:
                    self._add_sound(frame)
            self._tell(self._now_s() / (self._tracks.seconds or MOST_S))
        self._end()
        return self._writer.heard

    def _frames_of(self, packet: Packet) -> list[VideoFrame | AudioFrame]:  # type: ignore[type-arg]
        try:
            frames: list[VideoFrame | AudioFrame] = packet.decode()  # type: ignore[assignment]
        except av.error.InvalidDataError as exc:
            self.damaged += 1
            if self.damaged > _MOST_DAMAGED:
                raise Refused(Phrase("Too much of it is damaged.")) from exc
            return []
        return frames

    def _now_s(self) -> float:
        return max(self._frame_s, self._samples / RATE)

    def _place_s(self, frame: VideoFrame | AudioFrame) -> float | None:
        """Return where a frame belongs, in seconds of the take; None when it does not say."""
        at_s = seconds_of(frame.pts, frame.time_base)
        if at_s is None:
            return None
        must_fit(at_s - self._origin_s)
        return max(0.0, at_s - self._origin_s)

    def _add_frame(self, frame: VideoFrame) -> None:
        at_s = self._place_s(frame)
        if self._frames == 0:
            at_s = 0.0
        elif at_s is None:
            at_s = self._frame_s + 1 / _FPS
        if self._frames and at_s - self._frame_s < _LEAST_GAP_S:
            return
        pixels = self._upright(frame)
        if self._writer.write_frame(pixels, at_s):
            self._strip.add_picture(pixels, at_s)
            self._frame_s = at_s
            self._frames += 1

    def _upright(self, frame: VideoFrame) -> Pixels:
        """Return the pixels as BGR, uint8 (height, width, 3), turned as the file says."""
        assert self._video is not None
        width, height = self._video.width_px, self._video.height_px
        turns = round(frame.rotation / 90) % 4
        if turns % 2:
            width, height = height, width
        pixels = frame.reformat(width, height, "bgr24").to_ndarray()
        return np.ascontiguousarray(np.rot90(pixels, turns))

    def _add_sound(self, frame: AudioFrame) -> None:
        at_s = self._place_s(frame)
        if at_s is not None:
            missing = round(at_s * RATE) - self._samples
            if missing > _GAP_S * RATE:
                self._write(np.zeros(missing, np.float32))
        frame.pts = None  # its place is known; the resampler would make up for gaps by itself
        for part in self._resampler.resample(frame):
            self._write(part.to_ndarray()[0])

    def _write(self, samples: Samples) -> None:
        self._samples += len(samples)
        must_fit(self._samples / RATE)
        self._writer.write_sound(samples)
        self._strip.add_sound(samples)

    def _end(self) -> None:
        """Close the file: the sound goes on as long as the picture, the last picture stays."""
        if self._has_sound and self._samples:
            for part in self._resampler.resample(None):
                self._write(part.to_ndarray()[0])
        if not self._frames and not self._samples:
            self._writer.abandon()
            self._strip.abandon()
            raise Refused(Phrase("Nothing of it can be decoded."))
        end_s = max(self._samples / RATE, self._frame_s + 1 / _FPS if self._frames else 0.0)
        missing = round(end_s * RATE) - self._samples
        if self._has_sound and self._samples and missing > 0:
            self._write(np.zeros(missing, np.float32))
        self._writer.close(end_s if self._frames else None)
        self._strip.close()
