"""How smooth the window is while it records: a timer of 16 ms, and pictures from grab to paint.

The timer runs in the same window before the take, too: what the computer itself does late is the
difference's other side. A picture counts from the moment in which the camera's `grab` returned to
the moment in which the window's painting was handed to the screen.
"""

import argparse
from time import monotonic_ns
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage

from bench.gauge.table import Figure, quantile, show
from bench.gauge.window import Painted, RecordRoom, inside
from drillroom.capture.webcam import OpenCvCamera
from drillroom.ui.bridge import LatestBox
from drillroom.ui.widgets.live_picture import LivePicture

TIMER_MS = 16


def main() -> None:
    """Print both figures of one take."""
    parser = argparse.ArgumentParser(prog="smooth", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="of the take")
    parser.add_argument("--idle", type=float, default=20, help="seconds before it")
    idle, recording, painted = inside(parser, measure)
    late = quantile(recording, 0.99) - quantile(idle, 0.99)
    show(
        [
            Figure("16 ms timer, recording: p99 over idle's", late, "ms", 5, 3),
            Figure("16 ms timer, recording: longest", max(recording), "ms", 33, 25),
            Figure("  idle: p99", quantile(idle, 0.99), "ms"),
            Figure("  idle: longest", max(idle), "ms"),
            Figure("grab to painted: p50", quantile(painted, 0.5), "ms", 10, 5),
            Figure("grab to painted: p99", quantile(painted, 0.99), "ms", 33, 12),
            Figure("  pictures painted a second", len(painted) / sum(recording) * 1e3),
        ]
    )


def measure(options: argparse.Namespace) -> tuple[list[float], list[float], list[float]]:
    """Return in ms: the timer's periods idle and while recording, and grab to painted."""
    watch = PreviewWatch()
    room = RecordRoom()
    ticks = Ticks()
    room.run(options.idle)
    idle = ticks.taken()
    room.start()
    watch.painted_ms.clear()
    ticks.taken()
    room.run(options.seconds)
    recording, painted = ticks.taken(), list(watch.painted_ms)
    ticks.timer.stop()
    room.stop()
    room.close()
    return idle, recording, painted


class Ticks:
    """A timer as an animation has it, and how long its periods really are."""

    def __init__(self) -> None:
        self._periods_ms: list[float] = []
        self._last_ns = monotonic_ns()
        self.timer = QTimer(interval=TIMER_MS)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._tick)
        self.timer.start()

    def _tick(self) -> None:
        now_ns = monotonic_ns()
        self._periods_ms.append((now_ns - self._last_ns) / 1e6)
        self._last_ns = now_ns

    def taken(self) -> list[float]:
        """Return the periods since the last call."""
        periods, self._periods_ms = self._periods_ms, []
        return periods


class PreviewWatch:
    """Follows each live picture from the camera to the screen, by the key Qt gives an image."""

    def __init__(self) -> None:
        self.painted_ms: list[float] = []
        self._grabbed_ns = 0  # the next two belong to the camera's thread
        self._offered: dict[int, int] = {}
        self._shown_ns: int | None = None
        grab, put, set_picture = OpenCvCamera.grab, LatestBox.put, LivePicture.set_picture

        def grabbed(camera: OpenCvCamera) -> bool:
            is_there = grab(camera)
            self._grabbed_ns = monotonic_ns()
            return is_there

        def offered(box: LatestBox[Any], value: object) -> bool:
            if isinstance(value, QImage):
                self._offered = {**self._offered, value.cacheKey(): self._grabbed_ns}
            return put(box, value)

        def shown(picture: LivePicture, image: QImage) -> None:
            self._shown_ns = self._offered.get(image.cacheKey())
            self._offered = {}
            set_picture(picture, image)

        OpenCvCamera.grab = grabbed  # type: ignore[method-assign, assignment]
        LatestBox.put = offered  # type: ignore[method-assign, assignment]
        LivePicture.set_picture = shown  # type: ignore[method-assign, assignment]
        Painted(LivePicture, self._on_painted, lambda picture: bool(picture.has_picture))

    def _on_painted(self, _picture: LivePicture, at_ns: int) -> None:
        if self._shown_ns is not None:
            self.painted_ms.append((at_ns - self._shown_ns) / 1e6)
            self._shown_ns = None


if __name__ == "__main__":
    main()
