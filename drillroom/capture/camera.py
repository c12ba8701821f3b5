"""The camera: one thread that grabs, stamps, shows and hands over."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt

from drillroom.capture.planes import has_planes, reshaped, size_px

logger = logging.getLogger(__name__)

Pixels = npt.NDArray[np.uint8]
"""A picture: uint8, shape (height, width, 3), channels blue, green, red; or `planes`."""

OnPreview = Callable[[Pixels], None]

LONG_SIDE_PX, SHORT_SIDE_PX = 1280, 720
"""Larger pictures are made as small as this: docs/architecture.md says why."""
_QUEUE_S = 0.8  # the muxer holds the sound back while pictures wait
_MOST_FRAMES = 24  # 2.8 MB each
_LEAST_FRAMES = 8
_JOIN_S = 2.0
_RETRY_S = 0.1


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture and when the camera gave it."""

    pixels: Pixels
    at_ns: int


def recorded_size(width_px: int, height_px: int) -> tuple[int, int]:
    """Return (width, height) in which pictures of that size are recorded: even, as H.264 needs."""
    long, short = max(width_px, height_px), min(width_px, height_px)
    scale = min(1.0, LONG_SIDE_PX / long, SHORT_SIDE_PX / short)
    return (round(width_px * scale) & ~1, round(height_px * scale) & ~1)


class Camera(Protocol):
    """A device that can deliver pictures."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def fps(self) -> float:
        """How many pictures a second it usually gives."""

    @property
    def is_mirrored(self) -> bool:
        """Whether the live picture is turned as people know themselves; a file never is."""

    def grab(self) -> bool:
        """Wait for the next picture; False when there is none. May block for ever in a driver."""

    def retrieve(self) -> Pixels | None:
        """Return the picture that was grabbed last, or None when it cannot be read."""

    def release(self) -> None:
        """Let the device go."""


@dataclass(frozen=True, slots=True)
class Preview:
    """Who sees the live picture, and how wide."""

    show: OnPreview
    width_px: int


class CameraFeed:
    """Runs the camera's thread and holds what it delivers.

    The thread is a daemon, because a driver may never return; it is then abandoned and logged.
    """

    def __init__(self, camera: Camera, now_ns: Callable[[], int], wake: Event) -> None:
        self.capacity = max(_LEAST_FRAMES, min(_MOST_FRAMES, int(camera.fps * _QUEUE_S)))
        """How many pictures may wait for the encoder: less than a second of them."""
        self.frames: queue.Queue[Frame] = queue.Queue(self.capacity)
        self.first = Event()
        self.preview: Preview | None = None  # set before start()
        # the next four are written only by the camera thread
        self.dropped_frames = 0
        self.last_ns = 0
        self.changed_ns = 0
        """When the picture last differed from the one before."""
        self.is_gone = False
        self._camera = camera
        self._now_ns = now_ns
        self._wake = wake
        self._stop = Event()
        self._thread = Thread(target=self._run, name="camera", daemon=True)
        self._size_px: tuple[int, int] | None = None
        self.has_planes = False
        """Whether every picture comes in planes, known after the first."""
        self._sample: Pixels | None = None

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height of every picture, known after the first."""
        return self._size_px or (0, 0)

    def start(self) -> None:
        """Start the camera's thread."""
        # OpenCV's own threads cost more to wake than they save: 0.72 against 0.52 ms a 720p picture
        cv2.setNumThreads(1)
        self._thread.start()

    def stop(self) -> None:
        """Stop the thread, or abandon it when the driver does not come back."""
        self._stop.set()
        if self._thread.ident is None:  # never started
            self._camera.release()
            return
        self._thread.join(_JOIN_S)
        if self._thread.is_alive():
            logger.warning("camera abandoned name=%r", self._camera.name)

    def _run(self) -> None:
        while not self._stop.is_set():
            is_there = self._camera.grab()
            at_ns = self._now_ns()
            pixels = self._camera.retrieve() if is_there else None
            self.is_gone = pixels is None
            if pixels is None:
                self._stop.wait(_RETRY_S)  # a driver that fails at once would keep a core busy
            elif not self._stop.is_set():
                self._pass_on(Frame(self._at_first_size(pixels), at_ns))
        self._camera.release()

    def _at_first_size(self, pixels: Pixels) -> Pixels:
        """Return *pixels* in size and form of the first picture, which a file keeps to its end."""
        width, height = size_px(pixels)
        if self._size_px is None:
            self._size_px = recorded_size(width, height)
            self.has_planes = has_planes(pixels)
        if has_planes(pixels) or self.has_planes:
            return self._in_first_form(pixels)
        if (width, height) == self._size_px:
            return pixels
        if (width & ~1, height & ~1) == self._size_px:
            return np.ascontiguousarray(pixels[: self._size_px[1], : self._size_px[0]])
        resized: Pixels = cv2.resize(pixels, self._size_px, interpolation=cv2.INTER_LINEAR)  # type: ignore[assignment]
        return resized

    def _in_first_form(self, pixels: Pixels) -> Pixels:
        """Return *pixels* in planes if the first picture was, and in its size."""
        if size_px(pixels) == self.size_px and has_planes(pixels) == self.has_planes:
            return pixels
        return reshaped(np.ascontiguousarray(pixels), *self.size_px, to_planes=self.has_planes)

    def _pass_on(self, frame: Frame) -> None:
        self._note_change(frame)
        try:
            self.frames.put_nowait(frame)
        except queue.Full:
            self.dropped_frames += 1
        self.last_ns = frame.at_ns
        self.first.set()
        self._wake.set()
        if self.preview is not None:
            self.preview.show(self._for_preview(frame.pixels, self.preview.width_px))

    def _note_change(self, frame: Frame) -> None:
        """Compare a sample of the picture with the last: real cameras always have noise."""
        sample = frame.pixels[::16, ::16].copy()
        if self._sample is None or not np.array_equal(sample, self._sample):
            self.changed_ns = frame.at_ns
        self._sample = sample

    def _for_preview(self, pixels: Pixels, width_px: int) -> Pixels:
        """Return *pixels* scaled to *width_px*, and mirrored where the camera wants it."""
        width, height = size_px(pixels)
        size = (width_px, max(2, round(height * width_px / width) & ~1))
        if has_planes(pixels):
            pixels = reshaped(pixels, *size, to_planes=False)
        elif width != width_px:
            pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR)  # type: ignore[assignment]
        if not self._camera.is_mirrored:
            return pixels
        mirrored: Pixels = cv2.flip(pixels, 1)  # type: ignore[assignment]
        return mirrored
