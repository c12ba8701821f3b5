"""Time from process start to the first painted window (goal 600 ms), and to the drills in it.

Each run is a new Python process on a warm machine, in a data folder of its own. Also says which
heavy modules were loaded by then; those come from jobs beside the window, never before it.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import monotonic_ns
from typing import Any

from bench.gauge.processes import ROOT
from bench.gauge.table import Figure, show

RUNS = 9
HEAVY = ("av", "cv2", "sounddevice", "sqlite_utils", "numpy", "PySide6.QtMultimedia")

CHILD = """
import sys, json
from time import monotonic_ns
import drillroom.app
from drillroom.cli import main
from PySide6.QtCore import QEvent, QObject, QTimer

HEAVY = {heavy!r}

class Watched(drillroom.app.Drillroom):
    def start(self):
        super().start()
        self.probe = Probe(self.window)

class Probe(QObject):
    def __init__(self, window):
        super().__init__()
        self.window, self.told = window, {{}}
        window.installEventFilter(self)
        self.timer = QTimer(self, interval=2)
        self.timer.timeout.connect(self.look)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.told:
            self.told = {{"modules": [name for name in HEAVY if name in sys.modules]}}
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self):  # what was painted has been handed to the screen
        self.told["window_ns"] = monotonic_ns()
        self.timer.start()

    def look(self):
        if self.window.place("Practice").start_button is not None:  # the drills are there
            self.timer.stop()
            self.told["drills_ns"] = monotonic_ns()
            print(json.dumps(self.told), flush=True)
            self.window.close()

drillroom.app.Drillroom = Watched
main([])
"""


def main() -> None:
    """Print the medians, under a display of our own where there is none."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DRILLROOM_HOME": home}
        (Path(home) / "settings.json").write_text("{}")
        command = [sys.executable, "-P", "-c", CHILD.format(heavy=HEAVY)]
        if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
            command = ["xvfb-run", "-a", sys.executable, "-m", "bench.start"]
            sys.exit(subprocess.run(command, cwd=ROOT, check=False, timeout=300).returncode)
        one_run(command, environment)  # the disk's cache is warm from here on
        runs = [one_run(command, environment) for _ in range(RUNS)]
    windows = [run["window_ms"] for run in runs]
    drills = [run["drills_ms"] for run in runs]
    show(
        [
            Figure("process start to first window: median", median(windows), "ms", 600),
            Figure("  longest", max(windows), "ms"),
            Figure("process start to the drills: median", median(drills), "ms"),
        ]
    )
    loaded = sorted({name for run in runs for name in run["modules"]})
    print(f"heavy modules loaded by then: {', '.join(loaded) or 'none'}")


def one_run(command: list[str], environment: dict[str, str]) -> dict[str, Any]:
    """Start the app once and return its times in milliseconds."""
    began_ns = monotonic_ns()  # the child's clock too: both count from the start of the machine
    done = subprocess.run(
        command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, check=True, timeout=60
    )
    told = json.loads(done.stdout)
    times = {
        key.replace("_ns", "_ms"): (at_ns - began_ns) / 1e6
        for key, at_ns in told.items()
        if key.endswith("_ns")
    }
    return {**times, "modules": told["modules"]}


if __name__ == "__main__":
    main()
