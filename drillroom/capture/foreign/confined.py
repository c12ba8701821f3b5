"""The parent's side: starts a limited child, follows it, and ends it whatever happens.

The child shares nothing with us but a file into which it writes plain JSON. It has no shell, no
terminal and no socket of ours. What it says is checked as anything else that comes from others.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from drillroom.capture.foreign.child import WORD
from drillroom.capture.foreign.limits import Limits
from drillroom.child import NO_WINDOW, child_command
from drillroom.phrase import Phrase

logger = logging.getLogger(__name__)

_TURN_S = 0.05
_MAX_ANSWER_BYTES = 1 << 20
_MAX_SENTENCE = 300

OnDone = Callable[[float], None]
IsStopped = Callable[[], bool]


class ChildFailedError(Exception):
    """The child gave no answer."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why  # a sentence for people


class ChildRefusedError(ChildFailedError):
    """The child read the file and refused it for what it is."""


class ChildStoppedError(Exception):
    """The person stopped it."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What the parent does while the child works."""

    on_done: OnDone = lambda _done: None
    """Told how far it is, 0 to 1."""
    is_stopped: IsStopped = lambda: False


def run_confined(job: Mapping[str, object], limits: Limits, watch: Watch) -> Mapping[str, object]:
    """Do *job* in a child process within *limits* and return its answer.

    Nothing of the child is left when this returns or raises, whatever ended it.

    Raises:
        ChildFailedError: it refused the file, crashed, or used more than it may.
        ChildStoppedError: `watch.is_stopped` said so.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="drillroom-") as folder:
            return _run(job, Path(folder) / "said.jsonl", limits, watch)
    except OSError as exc:
        raise ChildFailedError(
            Phrase("It cannot be read just now: {why}.", why=exc.strerror)
        ) from exc


def _run(
    job: Mapping[str, object], said: Path, limits: Limits, watch: Watch
) -> Mapping[str, object]:
    with said.open("wb") as mouth:
        process = _start(mouth)
    try:
        _hand_over(process, {**job, "limits": limits.to_json()})
        with said.open("rb") as ear:
            return _Follower(ear, limits, watch).follow(process)
    finally:
        process.kill()
        process.wait()


def _start(mouth: BinaryIO) -> subprocess.Popen[bytes]:
    # one thread for what only counts: more would take address space and nothing else
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        child_command(WORD),
        stdin=subprocess.PIPE,
        stdout=mouth,
        stderr=subprocess.DEVNULL,
        env=environment,
        # Ctrl+C in a terminal is for us; we end the child
        start_new_session=True,
        creationflags=NO_WINDOW,
    )


def _hand_over(process: subprocess.Popen[bytes], job: Mapping[str, object]) -> None:
    assert process.stdin is not None
    with suppress(BrokenPipeError), process.stdin as pipe:  # it died first: the follower says so
        pipe.write(json.dumps(job).encode())


@dataclass
class _Follower:
    """Reads what a child says until it ends, or ends it."""

    ear: BinaryIO
    limits: Limits
    watch: Watch
    answer: Mapping[str, object] | None = None
    refused: str = ""
    _rest: bytes = b""
    _heard: int = 0
    _began_s: float = field(default_factory=time.monotonic)
    _moved_s: float = field(default_factory=time.monotonic)
    _done: float = -1.0

    def follow(self, process: subprocess.Popen[bytes]) -> Mapping[str, object]:
        while True:
            code = _ended(process)
            self._listen()
            if self.answer is not None:
                return self.answer
            if self.refused:
                raise ChildRefusedError(self.refused)
            if code is not None:
                raise ChildFailedError(_why(code))
            if self.watch.is_stopped():
                raise ChildStoppedError
            now_s = time.monotonic()
            if now_s - self._began_s > self.limits.wall_s:
                raise ChildFailedError(_SLOW)
            if now_s - self._moved_s > self.limits.stall_s:
                raise ChildFailedError(_SLOW)

    def _listen(self) -> None:
        for message in self._messages():
            match message:
                case {"answer": dict() as answer}:
                    self.answer = answer
                case {"refused": str() as sentence}:
                    self.refused = "".join(c for c in sentence[:_MAX_SENTENCE] if c.isprintable())
                case {"done": float() | int() as done} if self._done < done <= 1:
                    self._done, self._moved_s = done, time.monotonic()
                    self.watch.on_done(done)
                case _:
                    pass  # it came no further

    def _messages(self) -> Iterator[object]:
        """Yield what was said since the last call, whole lines alone."""
        fresh = self.ear.read(_MAX_ANSWER_BYTES)
        self._heard += len(fresh)
        if self._heard > _MAX_ANSWER_BYTES:
            raise ChildFailedError(_CRASHED)
        *lines, self._rest = (self._rest + fresh).split(b"\n")
        for line in lines:
            try:
                yield json.loads(line)
            except ValueError as exc:
                raise ChildFailedError(_CRASHED) from exc


_SLOW = Phrase("Reading it takes too long.")
_CRASHED = Phrase("Reading it ended in the middle, without a reason.")


def _ended(process: subprocess.Popen[bytes]) -> int | None:
    """Return how the child ended, or None when it has not within a short while."""
    try:
        return process.wait(_TURN_S)
    except subprocess.TimeoutExpired:
        return None


def _why(code: int) -> str:
    logger.warning("media child ended code=%d", code)
    too_long = {-getattr(signal, name) for name in ("SIGXCPU", "SIGALRM") if hasattr(signal, name)}
    return _SLOW if code in too_long else _CRASHED
