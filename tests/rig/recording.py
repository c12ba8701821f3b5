"""Starts `record.py` and reads what it reports."""

import json
import os
import queue
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class Recording:
    """A process that records takes."""

    def __init__(self, folder: Path, environment: dict[str, str] | None, *arguments: str) -> None:
        self._steps: queue.Queue[dict[str, Any] | None] = queue.Queue(1000)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.rig.record", str(folder), *arguments],
            cwd=ROOT,
            env=environment or dict(os.environ),
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._steps.put(json.loads(line))
        self._steps.put(None)

    def step(self, name: str, timeout_s: float = 20) -> dict[str, Any]:
        """Wait for the next step *name* and return it; fail if the process ends before."""
        while (step := self.any_step(timeout_s))["step"] != name:
            pass
        return step

    def any_step(self, timeout_s: float = 20) -> dict[str, Any]:
        """Wait for the next step, whichever it is, and return it; fail if there is none."""
        step = self._steps.get(timeout=timeout_s)
        assert step is not None, "the recording ended"
        assert step["step"] != "problem", step
        return step

    def fault(self, kind: str, timeout_s: float = 10) -> dict[str, Any]:
        """Wait until the fault *kind* is said and return it."""
        while (step := self.step("fault", timeout_s))["id"] != kind:
            pass
        return step

    def wait_s(self, seconds: float) -> None:
        """Let the recording go on for *seconds*; fail if it ends before."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
            raise AssertionError("the recording ended too early")

    def kill(self) -> None:
        """End the process as a power cut would."""
        self.process.kill()
        self.process.wait(5)

    def close(self) -> None:
        """End the process if it still runs."""
        self.kill()
        self._reader.join(5)
        assert self.process.stdout
        self.process.stdout.close()
