"""A long take in the window, 720p30: frames that were dropped, and the memory of the app.

The app is alone in its process, and looked at from outside: what the rig needs is no part of it.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np

from bench.gauge.processes import ROOT
from bench.gauge.rig import rig
from bench.gauge.table import Figure, show
from tests.rig.desktop import Desktop, wait_until

SETTLED_S = 30
"""What is loaded and cached once is no growth."""
EVERY_S = 2.0
REVIEW_S = 3.0
"""So long a review is looked at."""


def main() -> None:
    """Print the figures of one take."""
    parser = argparse.ArgumentParser(prog="endurance", description=__doc__)
    parser.add_argument("--seconds", type=float, default=900)
    options = parser.parse_args()
    with rig() as stage:
        environment = stage.home("rep", theme="light")
        with app(environment) as (process, desktop):
            sizes = watched(process, options.seconds)
            assert desktop.title().startswith("Recording"), "the take ended by itself"
            recording_mb = memory_mb(process, "VmHWM")
            desktop.do("keydown", "Escape")
            desktop.wait_for_title("Review")
            desktop.do("keyup", "Escape")
            watched(process, REVIEW_S)
            peak_mb, own_mb = (memory_mb(process, field) for field in ("VmHWM", "RssAnon"))
        certificate = certificate_of(environment)
    settled = [size for size in sizes if size[0] > min(SETTLED_S, options.seconds / 3)]
    times_s, sizes_mb = np.array(settled).T
    growth = float(np.polyfit(times_s, sizes_mb, 1)[0]) * 60
    show(
        [
            Figure("dropped frames", certificate["dropped_frames"], "", 0, 0),
            Figure("  frames recorded", certificate["frames"]),
            Figure("memory growth", growth, "MB/min", 1, 0.2),
            Figure("memory peak, recording", recording_mb, "MB", 250, 200),
            Figure("  with the review behind it", peak_mb, "MB"),
            Figure("  then in memory, not in files of libraries", own_mb, "MB"),
        ]
    )


@contextmanager
def app(environment: dict[str, str]) -> Iterator[tuple[subprocess.Popen[bytes], Desktop]]:
    """Open the app on a desktop of its own, recording; close it at the end."""
    desktop = Desktop()
    screen = {"DISPLAY": desktop.display, "QT_QPA_PLATFORM": "xcb"}
    quiet = {"QT_LOGGING_RULES": "qt.multimedia*=false"}
    command = [sys.executable, "-m", "bench.gauge.alone"]
    process = subprocess.Popen(command, cwd=ROOT, env={**environment, **screen, **quiet})
    try:
        desktop.wait_for_title("Recording")
        yield process, desktop
        desktop.key("alt+F4")
        process.wait(20)
    finally:
        process.kill()
        process.wait(10)
        desktop.close()


def watched(process: "subprocess.Popen[bytes]", seconds: float) -> list[tuple[float, float]]:
    """Return (seconds, MB in memory) every two seconds."""
    began_s = monotonic()
    sizes: list[tuple[float, float]] = []

    def is_over() -> bool:
        passed_s = monotonic() - began_s
        if not sizes or passed_s >= sizes[-1][0] + EVERY_S:
            sizes.append((passed_s, memory_mb(process, "VmRSS")))
        return passed_s >= seconds

    wait_until(is_over, "the take's length", seconds + 60)
    return sizes


def memory_mb(process: "subprocess.Popen[bytes]", field: str) -> float:
    """Return a size of *process* as Linux counts it."""
    lines = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines()
    line = next(line for line in lines if line.startswith(field))
    return int(line.split()[1]) / 1024


def certificate_of(environment: dict[str, str]) -> dict[str, Any]:
    """Return the certificate of the newest take."""
    takes = drillroom(environment, "takes")
    certificate: dict[str, Any] = drillroom(environment, "show", takes[0]["take"])["certificate"]
    return certificate


def drillroom(environment: dict[str, str], *words: str) -> Any:  # noqa: ANN401  # JSON
    """Return what a command answers."""
    command = [sys.executable, "-m", "drillroom", *words, "--json"]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


if __name__ == "__main__":
    main()
