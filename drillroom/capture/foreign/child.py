"""The child's side: one job from standard input, its answer in JSON lines on standard output.

Progress is `{"done": 0.25}`; the last line is `{"answer": {…}}` or `{"refused": "a sentence"}`.
Nothing else of what a file of others holds ever reaches the parent.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Mapping
from typing import Final

from drillroom.capture.foreign.limits import Limits, bind

WORD: Final = "--media-child"
"""What starts a child instead of a command; no command may be called so."""
MAX_JOB_BYTES: Final = 1 << 16
_TELL_EVERY_S = 0.2
_TELL_STEP = 0.0005
"""At most 2,000 lines, however long it takes: the parent reads no more than a megabyte."""


def run_child() -> None:
    """Do the one job that stands on standard input."""
    parent = os.getppid()
    job = json.loads(sys.stdin.buffer.read(MAX_JOB_BYTES))
    bind(Limits.from_json(job["limits"]))
    teller = _Teller(parent)
    # what decodes is loaded now that the limits hold
    jobs = importlib.import_module("drillroom.capture.foreign.jobs")
    _say(jobs.work(job, teller.tell))
    os._exit(0)  # what a damaged file left behind in a library shall not be tidied up


class _Teller:
    """Says how far the work is, not too often, and ends it when nobody listens any more."""

    def __init__(self, parent: int) -> None:
        self._parent = parent
        self._told_s = 0.0
        self._told = -_TELL_STEP

    def tell(self, done: float) -> None:
        now_s = time.monotonic()
        if now_s - self._told_s >= _TELL_EVERY_S:
            self._told_s = now_s
            if os.getppid() != self._parent:
                os._exit(1)
            if done - self._told >= _TELL_STEP:
                self._told = done
                _say({"done": round(min(1.0, max(0.0, done)), 4)})


def _say(message: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
