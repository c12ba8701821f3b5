"""Bare `drillroom`: the window."""

from __future__ import annotations

import os
import sys

from drillroom.app import run_window
from drillroom.cli.desk import Desk
from drillroom.errors import DrillroomError


def open_window(desk: Desk) -> int:
    """Open the window and return its exit code.

    Raises:
        DrillroomError: there is no display to open it on.
    """
    needs = sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM")
    if needs and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise DrillroomError(
            "There is no display to open the window on; `drillroom demo DIR` needs none."
        )
    return run_window(desk.home, desk.settings, desk.clock)
