"""The real window in a process of its own, on a desktop of its own, before the rig's devices."""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from time import monotonic_ns
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from bench.gauge.long import long_drill
from bench.gauge.processes import ROOT
from bench.gauge.rig import rig
from drillroom.app import make_application
from drillroom.paths import home_of
from drillroom.ui.record.view import RecordView
from tests.rig.desktop import Desktop
from tests.stage.story import StoryClock
from tests.stage.window import Window

Found = TypeVar("Found")

INSIDE = "--inside"


def inside(
    parser: argparse.ArgumentParser, measure: Callable[[argparse.Namespace], Found]
) -> Found:
    """Run this script once more, where the window is, and return what *measure* returned there.

    It comes as JSON; that second process ends here.
    """
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        print(json.dumps(measure(options)), flush=True)
        os._exit(0)  # what was measured is told; how Qt falls apart at the end is not the question
    with rig() as stage:
        environment = stage.home("rep")
        desktop = Desktop()
        try:
            screen = {"DISPLAY": desktop.display, "QT_QPA_PLATFORM": "xcb"}
            quiet = {"QT_LOGGING_RULES": "qt.multimedia*=false"}
            done = subprocess.run(
                [sys.executable, "-m", f"bench.{parser.prog}", INSIDE, *sys.argv[1:]],
                cwd=ROOT,
                env={**environment, **screen, **quiet},
                stdout=subprocess.PIPE,
                check=True,
                timeout=3600,
            )
        finally:
            desktop.close()
    found: Found = json.loads(done.stdout)
    return found


class RecordRoom:
    """The window with a long drill in its record room."""

    def __init__(self) -> None:
        app = make_application()
        self.home = home_of(os.environ)
        self.clock = StoryClock()
        self.window = Window(app, self.home, {"theme": "light"}, self.clock)

    def start(self) -> RecordView:
        """Open the devices and record; return once the take runs and the preview is warm."""
        self.window.drillroom.again(long_drill())
        view = self.window.shown(RecordView)
        self.window.wait(lambda: view.taken_s() > 1.0, "the take to run")
        return view

    def run(self, seconds: float) -> None:
        """Let it go on."""
        self.window.run(round(seconds * 1000))

    def stop(self) -> None:
        """End the take, and wait until it is kept and shown."""
        self.window.shown(RecordView).stop.click()
        self.window.wait(lambda: not self._is_recording(), "the review")
        self.window.run(500)

    def _is_recording(self) -> bool:
        return isinstance(self.window.main.work, RecordView)

    def close(self) -> None:
        """Close the window."""
        self.window.close()


def cpu_s() -> float:
    """Return the user and system time of this process so far, and of its children that ended."""
    times = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(time.ru_utime + time.ru_stime for time in times)


class Painted:
    """Notes when widgets of one kind have been painted and handed to the screen."""

    def __init__(
        self, kind: type[QWidget], then: Callable[[Any, int], None], when: Callable[[Any], bool]
    ) -> None:
        """Call *then* with the widget and the time, in ns, after each painting while *when*.

        Before the first widget of that kind is made.
        """
        original = kind.paintEvent

        def paint(widget: QWidget, event: QPaintEvent) -> None:
            original(widget, event)
            if when(widget):
                QTimer.singleShot(0, lambda: then(widget, monotonic_ns()))

        kind.paintEvent = paint  # type: ignore[method-assign]
