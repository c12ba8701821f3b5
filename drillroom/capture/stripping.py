"""Makes the strip of a recording that has none: one received, recovered, or recorded long ago."""

from __future__ import annotations

import io
from contextlib import suppress
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import InputContainer
from av.video.frame import VideoFrame

from drillroom.capture.alignment import RATE
from drillroom.capture.strip import STILL_PX, StripMaker
from drillroom.errors import MediaError
from drillroom.takes.strip import STRIP_NAME, Strip, strip_in


def strip_of(media: Path) -> Strip:
    """Return the strip of *media*; where there is none, it is made and kept beside it.

    Takes as long as decoding the sound and one picture of each 15, so it belongs in a job.

    Raises:
        MediaError: *media* cannot be decoded.
    """
    with suppress(OSError):
        data = media.with_name(STRIP_NAME).read_bytes()
        kept = strip_in(data, media.stat().st_size)
        if kept is not None:
            return kept
    return make_strip(media)


def make_strip(media: Path) -> Strip:
    """Return the strip of *media*, made from the recording itself and kept beside it.

    Raises:
        MediaError: *media* cannot be decoded.
    """
    made = io.BytesIO()
    maker = StripMaker(made.write)
    try:
        media_bytes = media.stat().st_size
        with av.open(str(media)) as container:
            try:
                _fill(maker, container)
            except av.error.InvalidDataError:
                # a full disk cuts the last packet in two: what came before it is the take
                if maker.is_empty:
                    raise
    except (OSError, av.FFmpegError) as exc:
        raise MediaError(
            "The recording cannot be read",
            detail=f"{media}: {exc.strerror or exc}",
            remedy="The file is kept as it is. If it was sent by somebody, ask for it anew.",
        ) from exc
    maker.end(media_bytes)
    data = made.getvalue()
    part = media.with_name(f"{STRIP_NAME}.part")
    with suppress(OSError):  # one that cannot be kept is made again
        part.write_bytes(data)
        part.replace(media.with_name(STRIP_NAME))
    strip = strip_in(data, media_bytes)
    assert strip is not None
    return strip


def _fill(maker: StripMaker, container: InputContainer) -> None:
    streams = (*container.streams.video[:1], *container.streams.audio[:1])
    for video in container.streams.video[:1]:
        video.codec_context.skip_frame = "NONKEY"  # two a second in our own files
    mono = AudioResampler("flt", "mono", RATE)
    for packet in container.demux(*streams):
        for frame in packet.decode():
            if isinstance(frame, VideoFrame):
                _add_picture(maker, frame)
            elif isinstance(frame, AudioFrame) and (frame.pts is None or frame.pts >= 0):
                for part in mono.resample(frame):
                    maker.add_sound(part.to_ndarray()[0])


def _add_picture(maker: StripMaker, frame: VideoFrame) -> None:
    width = min(frame.width, 2 * STILL_PX)
    height = max(2, round(frame.height * width / frame.width))
    pixels = frame.to_ndarray(format="bgr24", width=width, height=height)
    maker.add_picture(np.ascontiguousarray(pixels), max(0.0, float(frame.time or 0.0)))
