"""Somebody who types commands or opens the window: a data folder of their own, what came back."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.rig.desktop import Desktop
from tests.rig.typist import typist


class Person:
    """Runs `drillroom` as somebody with a data folder of their own."""

    def __init__(self, home: Path, environment: dict[str, str] | None = None) -> None:
        self.home = home
        self.environment = {**(environment or os.environ), "DRILLROOM_HOME": str(home)}
        self.environment.pop("DISPLAY", None)

    def start(self, *words: str) -> "subprocess.Popen[str]":
        """Begin a command and do not wait for it."""
        return subprocess.Popen(
            [sys.executable, "-m", "drillroom", *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def type(self, *words: str, code: int = 0) -> str:
        """Type a command, check its exit code, and return what it printed."""
        ended, printed, said = typist().type(words, self.environment)
        assert ended == code, f"{words}: {ended}\n{printed}{said}"
        assert "Traceback" not in said
        self.said = said
        return printed

    def ask(self, *words: str, code: int = 0) -> Any:
        """Type a command with --json and return its one value."""
        return json.loads(self.type(*words, "--json", code=code))

    def introduce(self, name: str, share: Path) -> None:
        """Say who this is, and which shared folder they use."""
        self.type("settings", "set", "name", name)
        self.type("settings", "set", "share", str(share))


@contextmanager
def app_of(person: Person, desktop: Desktop) -> Iterator[None]:
    """Open somebody's Drillroom on their own desktop, and close its window at the end."""
    screen = {"DISPLAY": desktop.display, "QT_QPA_PLATFORM": "xcb"}
    environment = {**person.environment, **screen}
    log = (person.home / "window.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "drillroom"], env=environment, stdout=log, stderr=log
    )
    try:
        desktop.wait_for_title("Practice")
        yield
        desktop.key("alt+F4")
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.wait(10)
        log.close()
    assert "Traceback" not in (person.home / "window.log").read_text()
