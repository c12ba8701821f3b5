"""The Recorder: devices that stay open and warm, and takes recorded from them."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from drillroom.capture.camera import Camera, CameraFeed, OnPreview, Preview
from drillroom.capture.encoder import Encoder, OnLevel
from drillroom.capture.governor import Governor
from drillroom.capture.guard import FreeBytes, Guard, Watched, free_bytes, shortage_in
from drillroom.capture.intake import SoundIntake
from drillroom.capture.mic import Microphone, MicTap
from drillroom.capture.reader import certify
from drillroom.capture.strip import StripWriter
from drillroom.capture.takefile import TakeFile, TakePlan
from drillroom.capture.watch import FaultLog
from drillroom.capture.writer import TakeWriter, VideoFormat
from drillroom.clock import Clock, SystemClock
from drillroom.errors import DeviceError, MediaError
from drillroom.live.voice import Edge
from drillroom.phrase import Phrase
from drillroom.takes.model import Certificate, Entry

logger = logging.getLogger(__name__)

MEDIA_NAME = "take.mp4"
_OPEN_S = 5.0
_CLOSE_S = 15.0


@dataclass(frozen=True, slots=True)
class RecordedMedia:
    """A take's file after it was closed and checked."""

    path: Path
    certificate: Certificate
    faults: tuple[Entry, ...]
    """In the order they began, each with its end (`until_s`) where it had one."""


class Recorder:
    """Records takes from devices that stay open and warm between takes.

    Belongs to the main thread, as its callers do; only the callbacks of `listen` run elsewhere.
    """

    def __init__(
        self,
        camera: Camera | None,
        microphone: Microphone | None,
        *,
        clock: Clock | None = None,
        free: FreeBytes = free_bytes,
        open_timeout_s: float = _OPEN_S,
    ) -> None:
        if camera is None and microphone is None:
            raise ValueError("a recorder needs a camera or a microphone")
        self._clock = clock or SystemClock()
        self._now_ns = self._clock.monotonic_ns
        self._camera, self._microphone, self._free = camera, microphone, free
        self.camera_offset_ms = 0
        """How late the camera's pictures come, from the next take on."""
        self.hashes = True
        """Whether a take is over only once its file was hashed; long ones take longer then."""
        self._open_timeout_s = open_timeout_s
        self._faults = FaultLog()
        self._wake = Event()
        self._feed = CameraFeed(camera, self._now_ns, self._wake) if camera else None
        self._tap = MicTap(self._now_ns) if microphone else None
        self._guard = Guard(free, microphone.source if microphone else str)
        self._intake: SoundIntake | None = None
        self._on_level: OnLevel | None = None
        self._encoder: Encoder | None = None
        self._take: TakeFile | None = None
        self._take_s = 0.0
        self._over = Event()
        self._result: RecordedMedia | MediaError | None = None  # written before _over is set

    def listen(
        self,
        *,
        on_preview: OnPreview | None = None,
        on_level: OnLevel | None = None,
        preview_width_px: int = 640,
    ) -> None:
        """Say who sees the picture and hears the level. Before `open`.

        *on_preview* gets uint8 of shape (height, width, 3), blue green red, mirrored and scaled to
        *preview_width_px*, on the camera's thread. *on_level* gets the loudness of every block
        that the driver gives in dBFS, on the encoder's thread. Neither may wait.
        """
        if self._feed:
            self._feed.preview = Preview(on_preview, preview_width_px) if on_preview else None
        self._on_level = on_level

    def open(self) -> None:
        """Start the devices and wait for the first picture and the first sound.

        Raises:
            DeviceError: one of them delivers nothing; all are closed again.
        """
        try:
            self._start_devices()
            self._await_first()
        except DeviceError:
            self.close()
            raise

    def _start_devices(self) -> None:
        if self._feed:
            self._feed.start()
        if self._microphone and self._tap:
            self._microphone.start(self._tap.on_audio)
            self._intake = SoundIntake(self._microphone.rate)
        self._encoder = Encoder(
            self._feed, self._tap, self._intake, self._guard, self._faults,
            clock=self._clock, wake=self._wake,
        )  # fmt: skip
        self._encoder.on_level = self._on_level
        self._encoder.on_take_over = self._check
        self._encoder.start()
        self._guard.start()

    def _await_first(self) -> None:
        deadline_ns = self._now_ns() + round(self._open_timeout_s * 1e9)
        waits = []
        if self._feed and self._camera:
            waits.append((self._feed.first, "camera", self._camera.name))
        if self._intake and self._microphone:
            waits.append((self._intake.first, "microphone", self._microphone.name))
        for first, kind, name in waits:
            if not first.wait(max(0.0, (deadline_ns - self._now_ns()) / 1e9)):
                raise _gives_nothing(kind, name, self._open_timeout_s)

    def start(self, folder: Path, *, end_s: float | None) -> None:
        """Record `take.mp4` in *folder* from this moment on.

        Time 0 is the take's first sample of sound, or this moment without a microphone. The take
        ends by itself `GRACE_S` after *end_s*; None leaves it to `stop`.

        Raises:
            CaptureError: the disk is nearly full.
            MediaError: the file cannot be created.
        """
        start_ns = self._now_ns()
        if self._encoder is None:
            raise ValueError("start() needs open() first")
        if self.is_recording:
            raise ValueError("one take at a time: the last one is not over")
        media = folder / MEDIA_NAME
        shortage = shortage_in(folder, self._free)
        if shortage is not None:
            raise shortage
        writer = TakeWriter(media, self._video_format(), has_sound=self._tap is not None)
        governor = Governor(self._feed.capacity if self._feed else 0)
        plan = TakePlan(media, start_ns, end_s, self.camera_offset_ms)
        take = TakeFile(plan, writer, StripWriter(media), governor)
        take.follow(self._intake.line if self._intake else None)
        self._over.clear()
        self._result, self._take_s, self._take = None, 0.0, take
        self._guard.watched = Watched(media, self.take_s)
        self._encoder.begin(take)
        logger.info("take started media=%s end_s=%s", media, end_s)

    def _video_format(self) -> VideoFormat | None:
        if self._feed is None or self._camera is None:
            return None
        width_px, height_px = self._feed.size_px
        return VideoFormat(width_px, height_px, self._camera.fps, self._feed.has_planes)

    def end_at(self, end_s: float) -> None:
        """Move the end: the drill's last hard stop is now at *end_s*."""
        if self._take:
            self._take.end_at(end_s)

    def stop(self) -> None:
        """End the take with the sound of this moment. Returns at once; see `wait`."""
        if self._take:
            self._take.end_now(self.take_s())

    def wait(self, timeout_s: float) -> bool:
        """Wait until the take's file is closed and checked; False when it is not yet."""
        return self._over.wait(timeout_s)

    def result(self) -> RecordedMedia:
        """Return what was recorded, once `wait` said True.

        Raises:
            CaptureError: nothing could be recorded.
        """
        if self._result is None:
            raise ValueError("result() needs wait() to be True first")
        if isinstance(self._result, MediaError):
            raise self._result
        return self._result

    @property
    def is_recording(self) -> bool:
        """Whether there is a take whose file is not closed and checked yet."""
        return self._take is not None and not self._over.is_set()

    def faults(self) -> list[Entry]:
        """Return the faults noticed since the last call, between takes with `at_s` 0."""
        return self._faults.drain()

    def edges(self) -> list[Edge]:
        """Return where speech began and ended in the take since the last call, in order."""
        return self._take.heard.voice.edges() if self._take else []

    def take_s(self) -> float:
        """Return the take's time: never runs backwards, 0 before the first sample."""
        if self._take and not self._over.is_set():
            self._take_s = max(self._take_s, self._take.seconds(self._now_ns()))
        return self._take_s

    def close(self) -> None:
        """End a take that runs, stop every thread and let the devices go."""
        self.stop()
        if self._take:
            self.wait(_CLOSE_S)
        self._guard.stop()
        if self._microphone:
            self._microphone.stop()
        if self._feed:
            self._feed.stop()
        if self._encoder:
            self._encoder.stop()

    def _check(self, take: TakeFile, problem: MediaError | None) -> None:  # encoder's thread
        """Open the closed file and keep what it really holds."""
        self._guard.watched = None
        media = take.plan.media
        try:
            certificate, found = certify(
                media,
                wants_video=self._feed is not None,
                wants_audio=self._tap is not None,
                dropped_frames=self._encoder.dropped_frames(take) if self._encoder else 0,
                dropped_samples=take.dropped_samples,
                heard=take.heard,
                course=take.course(),
                hashes=self.hashes,
            )
        except MediaError as exc:
            self._result = problem or exc
        else:
            self._result = RecordedMedia(media, certificate, (*self._faults.entries(), *found))
            logger.info("take recorded %s", certificate.line())
        self._over.set()


def _gives_nothing(kind: str, name: str, waited_s: float) -> DeviceError:
    is_camera = kind == "camera"
    return DeviceError(
        Phrase(
            "The camera {name} delivers nothing"
            if is_camera
            else "The microphone {name} delivers nothing",
            name=repr(name),
        ),
        detail=Phrase(
            "It opened, but no picture came within {seconds} seconds."
            if is_camera
            else "It opened, but no sound came within {seconds} seconds.",
            seconds=f"{waited_s:.0f}",
        ),
        remedy="Unplug it and plug it in again, close other programs that use it, "
        "or choose another one.",
    )
