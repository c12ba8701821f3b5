"""What the strip of a take costs and gives: CPU, bytes, and pictures a second while scrubbing.

Figures: CPU milliseconds and bytes a second of take at 720p; milliseconds to read the strip of an
hour; pictures a second of a drag over a two-minute take, in the small picture (goal 15 or more) and
in the player alone, whose exact frame needs a seek. The pointer moves sixty times a second.
"""

import os
import sys
import tempfile
from pathlib import Path
from time import monotonic, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from drillroom.capture.strip import StripWriter
from drillroom.capture.stripping import strip_of
from drillroom.capture.writer import TakeWriter, VideoFormat
from drillroom.settings import Theme
from drillroom.takes.strip import STRIP_NAME
from drillroom.ui.look import Look
from drillroom.ui.widgets.glimpse import Glimpse
from drillroom.ui.widgets.moments import Moments
from drillroom.ui.widgets.player import Player
from drillroom.ui.widgets.timeline import STRIP_TOP, Timeline

RATE = 48_000
FPS = 30
TAKE_S = 120
DRAG_S = 4.0
MOVE_MS = 16
HOUR_S = 3600


def pictures() -> list[np.ndarray]:
    """Return thirty different 720p pictures, as hard to code as a room with a person in it."""
    noise = np.random.default_rng(1).integers(0, 60, (720, 1280, 3), dtype=np.uint8)
    soft = cv2.GaussianBlur(noise, (0, 0), 5)
    out = []
    for number in range(FPS):
        pixels = soft.copy()
        pixels[240:480, number * 40 : number * 40 + 80] = (60, 140, 200)
        out.append(pixels)
    return out


def cost(folder: Path, frames: list[np.ndarray]) -> tuple[float, float]:
    """Return (CPU milliseconds, bytes) that a strip takes for each second of a take."""
    (folder / "take.mp4").write_bytes(b"")
    writer = StripWriter(folder / "take.mp4")
    blocks = np.random.default_rng(2).normal(0, 0.1, (100, RATE // 100)).astype(np.float32)
    before = process_time()
    for second in range(TAKE_S):
        for block in blocks:
            writer.add_sound(block)
        for number, pixels in enumerate(frames):
            writer.add_picture(pixels, second + number / FPS)
    writer.close()
    spent = process_time() - before
    return spent * 1000 / TAKE_S, (folder / STRIP_NAME).stat().st_size / TAKE_S


def hour(folder: Path, frames: list[np.ndarray]) -> float:
    """Return how many milliseconds it takes to read the strip of an hour."""
    (folder / "take.mp4").write_bytes(b"")
    writer = StripWriter(folder / "take.mp4")
    for second in range(HOUR_S):
        writer.add_picture(frames[second % FPS], float(second))
        writer.add_sound(np.zeros(RATE, np.float32))
    writer.close()
    before = monotonic()
    strip_of(folder / "take.mp4").bars(600)
    return (monotonic() - before) * 1000


def film(folder: Path, frames: list[np.ndarray]) -> Path:
    """Write a take of two minutes."""
    writer = TakeWriter(folder / "take.mp4", VideoFormat(1280, 720, FPS), has_sound=True)
    for second in range(TAKE_S):
        for number, pixels in enumerate(frames):
            writer.write_frame(pixels, second + number / FPS)
        writer.write_sound(np.zeros(RATE, np.float32))
    writer.close(float(TAKE_S))
    return folder / "take.mp4"


def drag(media: Path) -> tuple[float, float]:
    """Return pictures a second of a drag: of the small picture, and of the player."""
    app = QApplication([])
    look = Look(app, Theme.LIGHT)
    player, timeline = Player(look), Timeline(look)
    glimpse = Glimpse(look, timeline, timeline)
    glimpse.set_strip(strip_of(media))
    timeline.resize(700, 108)
    timeline.set_moments(Moments(float(TAKE_S)))
    timeline.seeked.connect(player.seek)
    player.resize(736, 414)
    player.show()
    timeline.show()
    small: list[float] = []
    exact: list[float] = []
    glimpse.shown.connect(small.append)
    player.picture_shown.connect(exact.append)
    state = {"from": 0.0}

    def send(kind: QEvent.Type, x: float, button: Qt.MouseButton) -> None:
        at = QPointF(x, STRIP_TOP + 2)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(timeline, QMouseEvent(kind, at, at, button, left, none))

    def move() -> None:
        share = (monotonic() - state["from"]) / DRAG_S
        send(QEvent.Type.MouseMove, 10 + 680 * min(share, 1.0), Qt.MouseButton.NoButton)
        if share >= 1.0:
            app.quit()

    timer = QTimer(interval=MOVE_MS)
    timer.timeout.connect(move)

    def begin() -> None:
        small.clear()
        exact.clear()
        state["from"] = monotonic()
        send(QEvent.Type.MouseButtonPress, 10, Qt.MouseButton.LeftButton)
        timer.start()

    player.ready.connect(lambda: QTimer.singleShot(500, begin))
    player.open(media)
    app.exec()
    player.close_file()
    return len(small) / DRAG_S, len(set(exact)) / DRAG_S


def main() -> None:
    """Print the figures."""
    frames = pictures()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        spent_ms, size = cost(place, frames)
        say = sys.stdout.write
        say(f"strip: {spent_ms:.2f} ms CPU and {size / 1000:.1f} KB a second of take\n")
        say(f"strip of an hour read in {hour(place, frames):.0f} ms\n")
        small, exact = drag(film(place, frames))
        say(f"drag: {small:.0f} small pictures a second, {exact:.0f} exact frames a second\n")


if __name__ == "__main__":
    main()
