"""Frames and sound to `take.mp4`, readable up to the last quarter second if the app dies.

Hybrid fragmented MP4: fragments while it grows, an ordinary MP4 once it is closed
(https://ffmpeg.org/ffmpeg-formats.html#mov_002c-mp4_002c-ismv, `hybrid_fragmented`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import cv2
import numpy as np
from av.audio.stream import AudioStream
from av.codec.context import Flags
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from drillroom.capture.alignment import RATE
from drillroom.capture.camera import Pixels
from drillroom.capture.mic import Samples
from drillroom.capture.planes import has_planes
from drillroom.capture.reader import SoundCheck
from drillroom.errors import MediaError

TICKS = 90_000
"""Time stamps a second of the picture: fine enough for any camera, coarse enough for 32 bits."""

_CONTAINER = {
    # the header comes with the first fragment, so that it can hold the edit list that hides the
    # encoder's own start-up samples; without it everything would lie 21 ms too late
    "movflags": "hybrid_fragmented+delay_moov",
    "frag_duration": "250000",
    "flush_packets": "1",
}
_NORMAL = {"preset": "superfast", "crf": "23"}
_FAST = {
    "preset": "ultrafast",
    "crf": "23",
    # what the parameter sets in the file's header promise must not change in the middle of a take
    "x264-params": "cabac=1:8x8dct=1:weightp=1:no-deblock=0",
}
_GOP = 15  # exact seeks in 38/62 ms (p50/p99); 60 needs 99/215
_AAC_SAMPLES = 1024
_AAC_BITS_S = 128_000
_BT601 = 6  # SMPTE 170M, what cv2's conversion to I420 makes
_LIMITED_RANGE, _FULL_RANGE = 1, 2


@dataclass(frozen=True, slots=True)
class VideoFormat:
    """Size and usual speed of the picture."""

    width_px: int
    height_px: int
    fps: float
    is_full_range: bool = False
    """Whether brightness goes from 0 to 255, as in the planes of a JPEG, not from 16 to 235."""


@contextmanager
def media_errors(path: Path) -> Iterator[None]:
    """Turn an error of the codec library or the disk inside the block into a MediaError."""
    try:
        yield
    except (OSError, av.FFmpegError) as exc:
        raise MediaError(
            "The take's file cannot be written",
            detail=f"{path}: {exc.strerror or exc}",
            remedy="Check that the disk has room and that the folder may be written to.",
        ) from exc


def _set_up(encoder: VideoCodecContext, video: VideoFormat, options: dict[str, str]) -> None:
    encoder.width, encoder.height, encoder.pix_fmt = video.width_px, video.height_px, "yuv420p"
    encoder.time_base = Fraction(1, TICKS)
    encoder.gop_size = _GOP
    encoder.max_b_frames = 0
    encoder.thread_count = 1
    encoder.colorspace = _BT601
    encoder.color_range = _FULL_RANGE if video.is_full_range else _LIMITED_RANGE
    encoder.options = options


class TakeWriter:
    """Writes one take. Made on any thread, then used by the encoder thread alone."""

    def __init__(self, path: Path, video: VideoFormat | None, *, has_sound: bool) -> None:
        """Create the file at *path* with the tracks asked for.

        Raises:
            MediaError: it cannot be created.
        """
        self.path = path
        self._format = video
        self._encoded_samples = 0
        self._pending = np.zeros(0, np.float32)
        self._last_ticks = -1
        with media_errors(path):
            self._container = av.open(str(path), "w", format="mp4", options=_CONTAINER)
            self._video = self._add_video(video) if video else None
            self._audio = self._add_audio() if has_sound else None
            self._container.start_encoding()
        self.heard = SoundCheck(self._audio.codec_context.extradata if self._audio else None)
        self._encoder = self._video.codec_context if self._video else None
        if video:
            self._i420 = np.empty((video.height_px * 3 // 2, video.width_px), np.uint8)

    def _add_video(self, video: VideoFormat) -> VideoStream:
        rate = Fraction(video.fps).limit_denominator(1001)
        stream = self._container.add_stream("libx264", rate=rate)
        _set_up(stream.codec_context, video, _NORMAL)
        stream.time_base = Fraction(1, TICKS)
        return stream

    def _add_audio(self) -> AudioStream:
        stream = self._container.add_stream("aac", rate=RATE)
        stream.layout = "mono"
        stream.bit_rate = _AAC_BITS_S
        return stream

    def write_frame(self, pixels: Pixels, at_s: float) -> bool:
        """Write the picture shown from *at_s* on; False when it is not later than the last one.

        Raises:
            MediaError: the disk is full or gone.
        """
        assert self._encoder is not None
        ticks = round(at_s * TICKS)
        if ticks <= self._last_ticks:
            return False
        self._last_ticks = ticks
        planes = pixels
        if not has_planes(pixels):
            planes = self._i420
            cv2.cvtColor(pixels, cv2.COLOR_BGR2YUV_I420, dst=planes)
        frame = av.VideoFrame.from_numpy_buffer(planes, format="yuv420p")
        frame.pts = ticks
        frame.time_base = Fraction(1, TICKS)
        with media_errors(self.path):
            self._mux(self._video, self._encoder.encode(frame))
        return True

    def write_sound(self, samples: Samples) -> None:
        """Write mono *samples* right behind the last ones.

        Raises:
            MediaError: the disk is full or gone.
        """
        self._pending = np.concatenate((self._pending, samples))
        while len(self._pending) >= _AAC_SAMPLES:
            self._encode_sound(self._pending[:_AAC_SAMPLES])
            self._pending = self._pending[_AAC_SAMPLES:]

    def _encode_sound(self, samples: Samples) -> None:
        assert self._audio is not None
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(samples[np.newaxis, :]), format="fltp", layout="mono"
        )
        frame.sample_rate = RATE
        frame.time_base = Fraction(1, RATE)
        frame.pts = self._encoded_samples
        self._encoded_samples += len(samples)
        with media_errors(self.path):
            self._mux(self._audio, self._audio.encode(frame))

    def use_less_power(self) -> None:
        """Go on with the cheaper preset; the file's header stays true."""
        if self._encoder is None or self._format is None:
            return
        old = self._encoder
        with media_errors(self.path):
            self._mux(self._video, old.encode(None))
        new = av.CodecContext.create("libx264", "w")
        new.framerate = old.framerate
        _set_up(new, self._format, _FAST)
        new.flags |= Flags.global_header
        new.open()
        self._encoder = new

    def _mux(
        self,
        stream: VideoStream | AudioStream | None,
        packets: Iterable[Packet[VideoStream | AudioStream]],
    ) -> None:
        for packet in packets:
            if stream is self._audio:
                self.heard.listen(packet)
            elif packet.pts is not None:
                # the encoder gives a picture back when it has the next: its length is known then
                packet.duration = max(1, self._last_ticks - packet.pts)
            packet.stream = cast("VideoStream | AudioStream", stream)
            self._container.mux_one(packet)

    def close(self, end_s: float | None = None) -> None:
        """Write what is left and make the file an ordinary MP4; the last picture stays to *end_s*.

        Raises:
            MediaError: the disk is full or gone; what was written before can still be read.
        """
        if end_s is not None:
            self._last_ticks = max(self._last_ticks + 1, round(end_s * TICKS))
        try:
            if self._audio and len(self._pending):
                self._encode_sound(self._pending)
            with media_errors(self.path):
                if self._encoder:
                    self._mux(self._video, self._encoder.encode(None))
                if self._audio:
                    self._mux(self._audio, self._audio.encode(None))
        finally:
            with media_errors(self.path):
                self._container.close()

    def abandon(self) -> None:
        """Close the file after a failed write, keeping what is readable."""
        with suppress(MediaError):
            self.close()
