"""Demo devices: a picture and a sound in real time, plainly labelled, without hardware.

Every two seconds, when the monotonic clock's seconds are odd, the whole picture turns white and a
1 kHz tone sounds for a tenth of a second. Both hang on that one clock, so the two devices agree on
the instant without knowing each other, and a finished take can be measured.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread
from time import monotonic_ns

import cv2
import numpy as np

from drillroom.capture.alignment import RATE
from drillroom.capture.camera import Pixels
from drillroom.capture.mic import OnAudio, Samples
from drillroom.phrase import Phrase

_SECOND = 1_000_000_000
_PERIOD_NS = 2 * _SECOND
_SIGNAL_AT_NS = 1 * _SECOND
_SIGNAL_NS = _SECOND // 10
_BLOCK = 480


def _is_signal(at_ns: int) -> bool:
    return _SIGNAL_AT_NS <= at_ns % _PERIOD_NS < _SIGNAL_AT_NS + _SIGNAL_NS


class DemoCamera:
    """640 by 360 at 30 a second: the word DEMO, the running time, a moving bar, a flash."""

    name = Phrase("Demo camera (no hardware)")
    is_mirrored = False  # its words shall be read

    def __init__(self, fps: int = 30, now_ns: Callable[[], int] = monotonic_ns) -> None:
        self.fps = float(fps)
        self._now_ns = now_ns
        self._first = now_ns() * fps // _SECOND + 1
        self._next = self._first
        self._released = Event()
        self._background = _demo_background()

    def grab(self) -> bool:
        """Wait for the next thirtieth of a second; one that has long passed is skipped."""
        fps = int(self.fps)
        self._next = max(self._next + 1, self._now_ns() * fps // _SECOND)
        due_ns = -(-self._next * _SECOND // fps)
        while (left_ns := due_ns - self._now_ns()) > 0:
            if self._released.wait(left_ns / 1e9):
                return False
        return not self._released.is_set()

    def retrieve(self) -> Pixels | None:
        """Draw the picture that belongs to the instant of the last grab."""
        fps = int(self.fps)
        if _is_signal(-(-self._next * _SECOND // fps)):
            return np.full_like(self._background, 255)
        pixels = self._background.copy()
        count = self._next - self._first
        seconds = f"{count // fps // 60}:{count // fps % 60:02d}.{count % fps * 10 // fps}"
        cv2.putText(pixels, seconds, (24, 330), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (220, 220, 220), 2)
        left = count * 6 % (pixels.shape[1] - 60)
        pixels[226:266, left : left + 60] = (80, 160, 240)
        return pixels

    def release(self) -> None:
        """Let a grab that waits return."""
        self._released.set()


def _demo_background() -> Pixels:
    pixels = np.full((360, 640, 3), 48, np.uint8)
    cv2.putText(pixels, "DEMO", (24, 144), cv2.FONT_HERSHEY_SIMPLEX, 3.0, (240, 240, 240), 6)
    text = "no camera: this picture is made by the app"
    cv2.putText(pixels, text, (24, 194), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (200, 200, 200), 2)
    return pixels


class DemoMicrophone:
    """A quiet hum with a little noise (peak near -40 dBFS) and the tone, mono at 48 kHz."""

    name = Phrase("Demo microphone (no hardware)")
    rate = RATE
    channels = 1

    def __init__(self, now_ns: Callable[[], int] = monotonic_ns) -> None:
        self._now_ns = now_ns
        self._stop = Event()
        self._thread: Thread | None = None

    def start(self, on_audio: OnAudio) -> None:
        """Start the thread that stands for PortAudio's."""
        self._stop.clear()
        self._thread = Thread(target=self._run, args=(on_audio,), name="microphone-demo")
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(2.0)
            self._thread = None

    def source(self) -> str:
        """Return "": there is nothing it could be mistaken for."""
        return ""

    def _run(self, on_audio: OnAudio) -> None:
        sample = self._now_ns() * RATE // _SECOND
        while not self._stop.is_set():
            block = demo_sound(sample, _BLOCK)
            sample += _BLOCK
            due_ns = sample * _SECOND // RATE
            if self._stop.wait(max(0.0, (due_ns - self._now_ns()) / 1e9)):
                return
            on_audio(block[:, np.newaxis])


def demo_sound(first: int, count: int) -> Samples:
    """Return *count* mono samples; sample *first* belongs to the instant first / 48000 s."""
    numbers = np.arange(first, first + count)
    phase = (numbers % RATE) * (2 * np.pi / RATE)  # whole hertz: the second is the period
    hum = 0.006 * np.sin(110 * phase)
    noise = 0.003 * np.sin(((numbers * 7919) % 10_007) * 1.7)
    in_period = numbers % (2 * RATE)
    is_tone = (in_period >= RATE) & (in_period < RATE + RATE // 10)
    sound = hum + noise + np.where(is_tone, 0.5 * np.sin(1000 * phase), 0.0)
    return np.asarray(sound, np.float32)
