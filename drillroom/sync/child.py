"""The courier's side of its own process: one errand from standard input, lines of JSON back.

The errand is `{"carry": {…}}` or `{"try": {…}}`. Back come `{"reached": true}` once the shared
folder has answered, `{"moved": [take, done, of]}` while something moves, and at the end
`{"answer": {…}}` or `{"problem": {…}}`.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from drillroom.clock import StartedClock
from drillroom.errors import (
    CourierBusyError,
    DrillroomError,
    LibraryError,
    SettingsError,
    SyncError,
)
from drillroom.log import start_log
from drillroom.paths import Home
from drillroom.phrase import to_plain
from drillroom.sync.carrying import carry
from drillroom.sync.errand import Errand
from drillroom.sync.share.moving import Moved
from drillroom.sync.share.trial import try_folder

WORD: Final = "--courier-child"
"""What starts the courier instead of a command; no command may be called so."""
KINDS: Final[Mapping[str, type[DrillroomError]]] = {
    "busy": CourierBusyError,
    "sync": SyncError,
    "settings": SettingsError,
    "library": LibraryError,
}
"""Errors of a run, each before the one that it is a kind of."""
LOG: Final = "courier.log"
_TELL_EVERY_S: Final = 0.2
_READ_BYTES: Final = 1024
_NICER: Final = 5
"""A recording that runs beside it comes first."""


def run_child() -> None:
    """Do what standard input says; end at once when whoever asked is gone."""
    job = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, name="courier-parent", daemon=True).start()
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(_NICER)
    try:
        answer = _work(job)
    except DrillroomError as exc:
        _say({"problem": _problem(exc)})
    else:
        _say({"answer": answer})


def _work(job: Mapping[str, Mapping[str, object]]) -> Mapping[str, object]:
    if "try" in job:
        what = job["try"]
        try_folder(Path(str(what["share"])), Home(Path(str(what["home"]))))
        return {}
    errand, teller = Errand.from_plain(job["carry"]), _Teller()
    start_log(errand.home.logs, LOG)
    return carry(errand, StartedClock(errand.now), teller.tell, teller.reached).to_plain()


def _end_with_parent() -> None:
    """Wait until standard input is closed: then nobody is interested any more.

    Every step of a run may be its last, also while the share holds the main thread.
    """
    # not through the buffer: Python aborts if a thread still holds its lock when a run ends first
    while os.read(sys.stdin.fileno(), _READ_BYTES):
        pass
    os._exit(1)


class _Teller:
    """Says what moves, not too often. Called from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told_s = 0.0

    def reached(self) -> None:
        _say({"reached": True})

    def tell(self, moved: Moved) -> None:
        with self._lock:
            now_s = time.monotonic()
            if now_s - self._told_s >= _TELL_EVERY_S:
                self._told_s = now_s
                _say({"moved": [moved.take, moved.done, moved.of]})


def _problem(error: DrillroomError) -> dict[str, object]:
    kind = next((word for word, one in KINDS.items() if isinstance(error, one)), "sync")
    parts = {"title": error.title, "detail": error.detail, "remedy": error.remedy}
    return {"kind": kind, **{name: to_plain(text) for name, text in parts.items()}}


def _say(message: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
