"""A desktop of the test's own: Xvfb, openbox, and hands that press keys and click."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic_ns

SIZE = "1600x1000x24"


class Desktop:
    """A screen that nobody sees, with a window manager, and `xdotool` for hands."""

    def __init__(self) -> None:
        ours, theirs = os.pipe()
        command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", SIZE, "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=(theirs,), stderr=subprocess.DEVNULL)
        os.close(theirs)
        with os.fdopen(ours) as numbers:
            self.display = f":{numbers.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(
            ["openbox"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def do(self, *words: str) -> str:
        """Run `xdotool` with *words* and return what it prints."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            check=False,
            text=True,
            timeout=20,
        )
        return done.stdout.strip()

    def key(self, *keys: str) -> None:
        """Press keys one after another, as a person does."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)

    def write(self, text: str) -> None:
        """Type a text."""
        self.do("type", "--delay", "10", text)

    def title(self) -> str:
        """Return the title of the window in front."""
        return self.do("getactivewindow", "getwindowname")

    def wait_for_title(self, start: str, timeout_s: float = 20) -> None:
        """Wait until the window in front has a title that begins with *start*."""
        wait_until(
            lambda: self.title().startswith(start), f"a window {start!r}", timeout_s, self.title
        )

    def bring_to_front(self, title: str) -> None:
        """Give the keyboard to the window with this title."""
        self.do("search", "--name", title, "windowactivate", "--sync")

    def picture(self, file: Path) -> None:
        """Write what is on the screen to a PNG."""
        subprocess.run(
            ["import", "-window", "root", str(file)], env=self.environment, check=True, timeout=20
        )

    def close(self) -> None:
        """Take the desktop away."""
        for process in (self._manager, self._server):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)


def wait_until(
    true: Callable[[], bool],
    what: str,
    timeout_s: float = 20,
    saw: Callable[[], object] = lambda: "",
) -> None:
    """Look again and again until something is true."""
    pause = Event()
    deadline_ns = monotonic_ns() + round(timeout_s * 1e9)
    while monotonic_ns() < deadline_ns:
        if true():
            return
        pause.wait(0.05)
    raise AssertionError(f"waited {timeout_s:g} s for {what}; saw {saw()!r}")
