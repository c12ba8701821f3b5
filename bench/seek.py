"""From the wish to see a moment to its exact frame on screen, and pictures a second of a scrub.

Each frame of the take carries its own number, which is read back from the picture that is shown.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from time import monotonic_ns

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer

from bench.gauge.processes import ROOT
from bench.gauge.rig import FPS, HEIGHT_PX, WIDTH_PX
from bench.gauge.table import Figure, quantile, show
from bench.gauge.window import Painted
from drillroom.app import make_application
from drillroom.capture.alignment import RATE
from drillroom.capture.camera import Pixels
from drillroom.capture.writer import TakeWriter, VideoFormat
from drillroom.settings import Theme
from drillroom.ui.look import Look
from drillroom.ui.widgets.player import Player
from tests.rig.desktop import Desktop
from tests.rig.feeder import beeps
from tests.rig.http_camera import TIME_BITS, pictures

BAR_PX = WIDTH_PX // TIME_BITS
SCRUB_S = 5.0
SCRUB_MS = 16


def main() -> None:
    """Make the take, then measure on a desktop of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=300, help="length of the take")
    parser.add_argument("--seeks", type=int, default=150)
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        measure(options.inside, options.seeks, options.seconds)
        return
    with tempfile.TemporaryDirectory() as folder:
        take = Path(folder) / "take.mp4"
        write(take, options.seconds)
        desktop = Desktop()
        with closing(desktop):
            screen = {"DISPLAY": desktop.display, "QT_QPA_PLATFORM": "xcb"}
            quiet = {"QT_LOGGING_RULES": "qt.multimedia*=false"}
            command = [sys.executable, "-m", "bench.seek", f"--inside={take}"]
            more = [f"--seconds={options.seconds}", f"--seeks={options.seeks}"]
            environment = {**os.environ, **screen, **quiet}
            subprocess.run([*command, *more], cwd=ROOT, env=environment, check=True, timeout=600)


def write(take: Path, seconds: int) -> None:
    """Write a take in which every frame shows its number as bars at its top."""
    jpegs = pictures(WIDTH_PX, HEIGHT_PX)
    moving = [cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR) for jpeg in jpegs]
    sound = beeps(0.0, 1 / RATE, RATE * 2).astype(np.float32)
    writer = TakeWriter(take, VideoFormat(WIDTH_PX, HEIGHT_PX, FPS), has_sound=True)
    for number in range(seconds * FPS):
        if number % (2 * FPS) == 0:
            writer.write_sound(sound)
        pixels = moving[number % len(moving)]
        assert pixels is not None
        writer.write_frame(numbered(np.asarray(pixels, np.uint8), number), number / FPS)
    writer.close(float(seconds))


def numbered(pixels: Pixels, number: int) -> Pixels:
    """Paint a number over the top of a picture, in place, as bars of its bits."""
    for bit in range(TIME_BITS):
        pixels[:BAR_PX, bit * BAR_PX : (bit + 1) * BAR_PX] = 235 if number >> bit & 1 else 20
    return pixels


def measure(take: Path, seeks: int, seconds: int) -> None:
    """Seek here and there, then drag from one end to the other."""
    bench = Bench(take)
    chance = random.Random(12)  # noqa: S311  # where to is no secret
    wishes = [chance.randrange(1, seconds * FPS - 1) for _ in range(seeks)]
    times_ms = [bench.seek(number) for number in wishes]
    show(
        [
            Figure("seek to the exact frame: p50", quantile(times_ms, 0.5), "ms", 60, 30),
            Figure("seek to the exact frame: p99", quantile(times_ms, 0.99), "ms", 120, 60),
            Figure("  frames that were not the exact one", bench.wrong),
            Figure("scrub: different pictures a second", bench.scrub(seconds), "", 15, None, True),
        ]
    )
    bench.player.close_file()


class Bench:
    """A player on screen with the take."""

    def __init__(self, take: Path) -> None:
        app = make_application()
        self.wrong = 0
        self._painted: list[tuple[int, int]] = []
        Painted(Player, self._on_painted, lambda player: not player.picture().isNull())
        self._look = Look(app, Theme.LIGHT)
        self.player = Player(self._look)
        self.player.resize(736, 414)
        self.player.show()
        self.player.open(take)
        self._wait(lambda: self._painted)

    def _on_painted(self, player: Player, at_ns: int) -> None:
        picture, number = player.picture(), 0
        for bit in range(TIME_BITS):
            grey = picture.pixelColor(bit * BAR_PX + BAR_PX // 2, BAR_PX // 2).lightness()
            number |= (grey > 128) << bit
        self._painted.append((number, at_ns))

    def _wait(self, is_done: object) -> None:
        assert callable(is_done)
        deadline_ns = monotonic_ns() + 10**10
        while not is_done() and monotonic_ns() < deadline_ns:
            self._run(2)

    def _run(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def seek(self, number: int) -> float:
        """Go to a frame, and return the ms until one was painted."""
        self._painted.clear()
        before_ns = monotonic_ns()
        self.player.seek(number / FPS)
        self._wait(lambda: self._painted)
        self._run(30)
        found = [at_ns for shown, at_ns in self._painted if shown == number]
        self.wrong += self._painted[-1][0] != number
        return ((found or [monotonic_ns()])[0] - before_ns) / 1e6

    def scrub(self, seconds: int) -> float:
        """Drag through the take with sixty wishes a second; return the frames seen a second."""
        self._painted.clear()
        began_ns = monotonic_ns()
        while (share := (monotonic_ns() - began_ns) / 1e9 / SCRUB_S) < 1:
            self.player.seek(share * seconds)
            self._run(SCRUB_MS)
        return len({number for number, _ in self._painted}) / SCRUB_S


if __name__ == "__main__":
    main()
