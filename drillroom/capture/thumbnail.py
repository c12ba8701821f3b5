"""A small still picture of a take, for lists."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer
from av.video.frame import VideoFrame

from drillroom.errors import MediaError


def thumbnail(media: Path, width_px: int) -> bytes:
    """Return the first picture of *media* as a JPEG *width_px* wide; empty without a picture.

    Raises:
        MediaError: the file cannot be opened, or its first picture cannot be decoded.
    """
    try:
        with av.open(str(media)) as container:
            frame = _first(container)
            return b"" if frame is None else _jpeg(frame, width_px)
    except (OSError, av.FFmpegError) as exc:
        raise MediaError(
            "The recording cannot be shown",
            detail=f"{media}: {exc.strerror or exc}",
            remedy="The file is kept as it is. If it was sent by somebody, ask for it anew.",
        ) from exc


def _first(container: InputContainer) -> VideoFrame | None:
    if not container.streams.video:
        return None
    return next(container.decode(container.streams.video[0]), None)


def _jpeg(frame: VideoFrame, width_px: int) -> bytes:
    width = min(width_px, frame.width) & ~1  # the pixel format has half as many colours a line
    height = max(2, round(frame.height * width / frame.width) & ~1)
    small = frame.reformat(width, height, "yuvj420p")
    encoder = av.CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height, encoder.pix_fmt = width, height, "yuvj420p"
    encoder.framerate = Fraction(1)
    return b"".join(bytes(packet) for packet in [*encoder.encode(small), *encoder.encode(None)])
