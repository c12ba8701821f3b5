"""Real cameras through OpenCV: by name, by number, or a stream at an http address."""

from __future__ import annotations

import logging
import os
import queue
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from time import monotonic_ns

import cv2
from cv2_enumerate_cameras import enumerate_cameras, supported_backends

from drillroom.capture.camera import LONG_SIDE_PX, SHORT_SIDE_PX, Pixels
from drillroom.capture.holder import camera_holders
from drillroom.capture.planes import JpegDecoder
from drillroom.errors import DeviceError
from drillroom.phrase import Phrase

logger = logging.getLogger(__name__)

_FPS = 30
_OPEN_S = 8.0
_URL_OPEN_MS = 5000
_URL_READ_MS = 2000
_REOPEN_EVERY_NS = 1_000_000_000
_BACKENDS = {"win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}  # else Video for Linux

_MJPG = cv2.VideoWriter.fourcc(*"MJPG")
_RAW = -1
"""Have JPEG given as it came: `JpegDecoder` keeps it in planes."""

OpenCapture = Callable[[], cv2.VideoCapture]
Refused = Callable[[], DeviceError]


@dataclass(frozen=True, slots=True)
class WebcamInfo:
    """A camera of this computer."""

    name: str
    """Unique: a second camera of the same name has " #2" behind it."""
    index: int
    path: str = ""
    """Of the device, where the operating system has one."""


def list_webcams() -> list[WebcamInfo]:
    """Return the cameras the operating system knows, in a stable order."""
    backend = _backend()
    if backend not in supported_backends:
        return []
    found = sorted(enumerate_cameras(backend), key=lambda info: (info.name, info.path or ""))
    webcams: list[WebcamInfo] = []
    for info in found:
        twins = sum(1 for before in found[: len(webcams)] if before.name == info.name)
        name = f"{info.name} #{twins + 1}" if twins else info.name
        webcams.append(WebcamInfo(name, info.index, info.path or ""))
    return webcams


def _backend() -> int:
    return _BACKENDS.get(sys.platform, cv2.CAP_V4L2)


class OpenCvCamera:
    """A camera that OpenCV drives. One that goes away is opened again when it is back."""

    def __init__(self, name: str, open_capture: OpenCapture, refused: Refused) -> None:
        """Open the camera; *refused* finds out what it means when that fails.

        Raises:
            DeviceError: it is absent, busy or does not answer in time.
        """
        self.name = name
        self.is_mirrored = True
        self._open_capture = open_capture
        self._jpeg = JpegDecoder()
        self._planes: Pixels | None = None
        self._capture = _open_in_time(name, open_capture, refused)
        fps = self._capture.get(cv2.CAP_PROP_FPS)
        self.fps = fps if 1 <= fps <= 120 else float(_FPS)
        self._tried_ns = monotonic_ns()

    def grab(self) -> bool:
        """Wait for the next picture; False when there is none just now."""
        while self._capture.grab():
            if not _is_raw(self._capture) or self._take_jpeg():
                return True
        now_ns = monotonic_ns()
        if now_ns - self._tried_ns >= _REOPEN_EVERY_NS:
            self._tried_ns = now_ns
            self._capture.release()
            self._capture = self._open_capture()
            if self._capture.isOpened():
                logger.info("camera opened again name=%r", self.name)
        return False

    def retrieve(self) -> Pixels | None:
        """Return the picture that was grabbed last, or None when it cannot be read."""
        if _is_raw(self._capture):
            return self._planes
        is_read, pixels = self._capture.retrieve()
        if not is_read or pixels.ndim != 3:
            return None
        return pixels  # type: ignore[return-value]  # OpenCV types it as any number

    def _take_jpeg(self) -> bool:
        """Decode what was grabbed; False where it is broken, and the next will do."""
        is_read, data = self._capture.retrieve()
        self._planes = self._jpeg.decode(data.tobytes()) if is_read else None
        return self._planes is not None

    def release(self) -> None:
        """Let the device go."""
        self._capture.release()


def open_webcam(webcam: WebcamInfo) -> OpenCvCamera:
    """Open a camera of this computer.

    Raises:
        DeviceError: it is busy or does not answer in time.
    """

    def open_capture() -> cv2.VideoCapture:
        # the number moves when another camera is unplugged: the name decides
        there = next((cam for cam in list_webcams() if cam.name == webcam.name), webcam)
        capture = cv2.VideoCapture(there.index, _backend())
        capture.set(cv2.CAP_PROP_FOURCC, _MJPG)  # 720p30 over USB 2
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, LONG_SIDE_PX)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, SHORT_SIDE_PX)
        capture.set(cv2.CAP_PROP_FPS, _FPS)
        return capture

    return OpenCvCamera(webcam.name, open_capture, lambda: busy(webcam))


def busy(webcam: WebcamInfo) -> DeviceError:
    """Return what is said of a camera that is there and refuses, with who probably holds it."""
    holders = " and ".join(camera_holders(webcam.path)[:3])
    if not holders:
        return DeviceError(
            Phrase("The camera {name} cannot be opened", name=repr(webcam.name)),
            detail="It is there, but refuses; most often another program uses it.",
            remedy="Close other programs that use it, or choose another one.",
        )
    return DeviceError(
        Phrase("The camera {name} is busy", name=repr(webcam.name)),
        detail=Phrase("It is probably used by {holders}.", holders=holders),
        remedy=Phrase("Close {holders}, or choose another camera.", holders=holders),
    )


def open_url(url: str) -> OpenCvCamera:
    """Open the pictures that a camera sends at an http or https address.

    Raises:
        DeviceError: nothing answers, or the answer is no moving picture.
    """
    # read by OpenCV when it opens: FFmpeg would print its own complaints on the terminal
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

    def open_capture() -> cv2.VideoCapture:
        capture = cv2.VideoCapture(
            url,
            cv2.CAP_FFMPEG,
            [
                *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _URL_OPEN_MS),
                *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, _URL_READ_MS),
                *(cv2.CAP_PROP_N_THREADS, 1),
            ],
        )
        if int(capture.get(cv2.CAP_PROP_FOURCC)) == _MJPG:
            capture.set(cv2.CAP_PROP_FORMAT, _RAW)
        return capture

    def refused() -> DeviceError:
        return DeviceError(
            Phrase("The camera at {url} cannot be opened", url=url),
            detail="Nothing answers there, or what answers is no moving picture.",
            remedy="Check the address in a web browser, or choose another camera.",
        )

    return OpenCvCamera(url, open_capture, refused)


def _is_raw(capture: cv2.VideoCapture) -> bool:
    return int(capture.get(cv2.CAP_PROP_FORMAT)) == _RAW


def _open_in_time(name: str, open_capture: OpenCapture, refused: Refused) -> cv2.VideoCapture:
    """Open on a thread of its own: a driver may hang, and then only that thread is lost."""
    cv2.utils.logging.setLogLevel(
        cv2.utils.logging.LOG_LEVEL_SILENT
    )  # a camera that is absent is our message, not OpenCV's
    opened: queue.Queue[cv2.VideoCapture] = queue.Queue(1)
    Thread(target=lambda: opened.put(open_capture()), name="camera-open", daemon=True).start()
    with suppress(queue.Empty):
        capture = opened.get(timeout=_OPEN_S)
        if capture.isOpened():
            return capture
        capture.release()
        raise refused()
    raise DeviceError(
        Phrase("The camera {name} does not answer", name=repr(name)),
        detail=Phrase("It did not open within {seconds} seconds.", seconds=f"{_OPEN_S:.0f}"),
        remedy="Unplug it and plug it in again, or choose another one.",
    )
