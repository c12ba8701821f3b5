"""A folder under a layer that fails, is slow or forgets: `fuse_layer.py` in its own process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

PROGRAM = Path(__file__).with_name("fuse_layer.py")
PYTHON = "/usr/bin/python3"
"""The system's Python: Debian's `python3-fusepy` is for this one."""
LONGEST_S = 20.0


def why_no_layer() -> str:
    """Say why no layer can be mounted here; nothing if it can."""
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return "there is no FUSE device that may be used"
    if not shutil.which("fusermount"):
        return "there is no program fusermount (package fuse3)"
    looked = subprocess.run(
        [PYTHON, "-c", "try: import fusepy\nexcept ImportError: import fuse"],
        capture_output=True,
        check=False,
        timeout=LONGEST_S,
    )
    return "" if looked.returncode == 0 else f"{PYTHON} has no fusepy (package python3-fusepy)"


class Layer:
    """Orders for the layer over a folder."""

    def __init__(self, folder: Path, remembered_s: float = 0) -> None:
        self.folder = folder
        before = folder.stat().st_dev
        self._process = subprocess.Popen(
            [PYTHON, str(PROGRAM), str(folder), str(remembered_s)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(int(LONGEST_S / 0.01)):
            if folder.stat().st_dev != before:
                return
            assert self._process.poll() is None, "the layer could not be mounted"
            Event().wait(0.01)
        raise AssertionError("the layer was never mounted")

    def order(self, *words: object) -> dict[str, Any]:
        """Give an order; the answer has what was counted since the last one."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> None:
        """Take the layer away; what it handed down stays."""
        command = ["fusermount", "-u", "-z", str(self.folder)]
        subprocess.run(command, check=False, capture_output=True, timeout=LONGEST_S)
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.wait(LONGEST_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(LONGEST_S)
        self._process.stdin.close()
        self._process.stdout.close()


@contextmanager
def layer_over(folder: Path, remembered_s: float = 0) -> Iterator[Layer]:
    """Have a layer over *folder* in the block; it is at the same path, so nobody can tell."""
    layer = Layer(folder, remembered_s)
    try:
        yield layer
    finally:
        layer.close()
