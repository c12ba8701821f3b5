"""A session bus of the test's own, and what a screen reader finds there (AT-SPI 2)."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

WALK = Path(__file__).with_name("atspi_walk.py")
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's `python3-pyatspi` belongs to it."""
LIFELESS = {"filler", "panel", "unknown", "layered pane", ""}
"""Roles of areas: nobody expects to do anything with them."""


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader can go to."""

    depth: int
    role: str
    name: str
    description: str
    states: list[str]
    actions: list[str]

    @property
    def can_be_focused(self) -> bool:
        return "focusable" in self.states

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} ({self.description})"


class ScreenReader:
    """Starts a session bus, on which Qt brings the accessibility bus up by itself."""

    def __init__(self) -> None:
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": self._bus.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def walk(self, display: str) -> list[Node]:
        """Return what is showing, depth first; nothing while Drillroom is not there yet."""
        done = subprocess.run(
            [SYSTEM_PYTHON, str(WALK)],
            env={**os.environ, **self.environment, "DISPLAY": display},
            capture_output=True,
            check=False,
            text=True,
            timeout=30,
        )
        return [Node(**node) for node in json.loads(done.stdout)] if done.stdout else []

    def close(self) -> None:
        """Take the bus away, and what was started on it."""
        self._bus.terminate()
        self._bus.wait(5)
        if self._bus.stdout is not None:
            self._bus.stdout.close()
