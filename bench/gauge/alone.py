"""The app alone in its process, in a long take: nothing of the rig is in its memory.

`python -m bench.gauge.alone` opens the window as `drillroom` does and records at once, until it is
stopped. What is measured is asked for from outside.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer

from bench.gauge.long import long_drill
from drillroom.app import Drillroom, make_application
from drillroom.clock import SystemClock
from drillroom.paths import home_of
from drillroom.settings import load_settings


def main() -> int:
    """Record in the window until it is stopped; return once the window is closed."""
    app = make_application()
    home = home_of(os.environ).make()
    drillroom = Drillroom(app, home, load_settings(home.settings), SystemClock())
    drillroom.start()
    QTimer.singleShot(0, drillroom, lambda: drillroom.again(long_drill()))
    code = app.exec()
    drillroom.background.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
