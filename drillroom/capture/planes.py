"""Pictures in the planes that JPEG is made of, which are also what the encoder wants.

By way of blue, green and red a picture costs a tenth more CPU (docs/performance.md). Planes are
uint8 of shape (height * 3 / 2, width): I420, brightness and colour from 0 to 255 as JPEG has them.
"""

from __future__ import annotations

from contextlib import suppress

import av
import cv2
import numpy as np
import numpy.typing as npt
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation

Picture = npt.NDArray[np.uint8]
"""Planes, or blue, green, red: uint8, shape (height, width, 3)."""

_PLANES, _BGR = "yuvj420p", "bgr24"


def has_planes(picture: Picture) -> bool:
    """Whether *picture* is made of planes, not of blue, green and red."""
    return picture.ndim == 2


def size_px(picture: Picture) -> tuple[int, int]:
    """Return width and height of *picture* in either form."""
    height, width = picture.shape[:2]
    return width, height * 2 // 3 if has_planes(picture) else height


def reshaped(picture: Picture, width_px: int, height_px: int, *, to_planes: bool) -> Picture:
    """Return *picture* in another size, even on both sides, and in the form wanted."""
    if has_planes(picture):
        picture = _scaled(picture, width_px, height_px)
    source, target = (_PLANES if planes else _BGR for planes in (has_planes(picture), to_planes))
    frame = VideoFrame.from_numpy_buffer(picture, format=source)
    return _pixels(frame, width_px, height_px, target)


def _scaled(planes: Picture, width_px: int, height_px: int) -> Picture:
    """Scale plane by plane: 0.4 ms where PyAV's scaler takes 1.4."""
    if size_px(planes) == (width_px, height_px):
        return planes
    scaled = np.empty((height_px * 3 // 2, width_px), np.uint8)
    for old, new in zip(_each(planes), _each(scaled), strict=True):
        cv2.resize(old, new.shape[::-1], dst=new, interpolation=cv2.INTER_LINEAR)
    return scaled


def _each(planes: Picture) -> tuple[Picture, Picture, Picture]:
    """Return views of brightness and both colours, each of two dimensions."""
    width, height = size_px(planes)
    colours = planes[height:].reshape(2, height // 2, width // 2)
    return planes[:height], colours[0], colours[1]


class JpegDecoder:
    """Turns the JPEG files of one camera into planes, one after another."""

    def __init__(self) -> None:
        self._decoder = av.CodecContext.create("mjpeg", "r")
        self._decoder.thread_count = 1  # more would give each picture back some pictures later

    def decode(self, jpeg: bytes) -> Picture | None:
        """Return the picture, its sides made even; None where the file is broken."""
        with suppress(av.FFmpegError):
            for frame in self._decoder.decode(av.Packet(jpeg)):
                assert isinstance(frame, VideoFrame)
                return _pixels(frame, frame.width & ~1, frame.height & ~1, _PLANES)
        return None


def _pixels(frame: VideoFrame, width_px: int, height_px: int, form: str) -> Picture:
    if (frame.width, frame.height, frame.format.name) != (width_px, height_px, form):
        frame = frame.reformat(width_px, height_px, form, interpolation=Interpolation.BILINEAR)
    pixels: Picture = frame.to_ndarray()  # type: ignore[assignment]  # both forms have 8 bits
    return pixels
