"""Work off the main thread: a plain function over plain values, and its answer back here."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from drillroom.errors import DrillroomError

logger = logging.getLogger(__name__)

CLOSE_MS = 5_000


@dataclass(frozen=True, slots=True)
class Later:
    """A function by its name, loaded where it runs: heavy libraries stay off the start path."""

    module: str
    name: str

    def __call__(self, *args: object, **more: object) -> Any:  # noqa: ANN401  # any function's
        """Load the function and call it."""
        return getattr(importlib.import_module(self.module), self.name)(*args, **more)


class Job(QObject):
    """One piece of work; `done` or `failed` comes on the thread that made it, at most once."""

    done = Signal(object)
    failed = Signal(object)  # DrillroomError
    crashed = Signal(object)  # Exception: a bug, for the crash dialog

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Do the work (pool thread)."""
        try:
            answer = self._work()
        except DrillroomError as exc:
            logger.warning("job failed title=%r", exc.title, exc_info=exc)
            self.failed.emit(exc)
        except Exception as exc:  # noqa: BLE001  # the border: a bug goes to the crash dialog
            self.crashed.emit(exc)
        else:
            self.done.emit(answer)


class _Runnable(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Background:
    """Runs jobs: those of one lane one after another, lanes beside each other.

    The lane "library" reads and writes this computer's takes in order; "share" waits for the
    courier's child, "trial" for the one that tries a folder; "devices" may hang in a driver.
    """

    def __init__(self, crashed: Callable[[object], None]) -> None:
        self._crashed = crashed
        self._lanes: dict[str, QThreadPool] = {}
        self._jobs: set[Job] = set()

    def run(
        self,
        lane: str,
        work: Callable[[], object],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[DrillroomError], None] | None = None,
        crashed: Callable[[object], None] | None = None,
    ) -> Job:
        """Start *work* on a lane; the others must be methods of objects on this thread.

        When their screen has gone meanwhile nobody is told; the log keeps a problem. A bug goes to
        the crash dialog; *crashed* is for whoever must go on after one.
        """
        job = Job(work)
        self._jobs.add(job)
        receiver = _Receiver(job, done, failed, crashed, self._crashed, self._jobs.discard)
        job.done.connect(receiver.on_done)
        job.failed.connect(receiver.on_failed)
        job.crashed.connect(receiver.on_crashed)
        self._lane(lane).start(_Runnable(job))
        return job

    def close(self) -> bool:
        """Wait, not for ever, until what is under way is done; return whether it is."""
        done = [pool.waitForDone(CLOSE_MS) for pool in self._lanes.values()]
        return all(done)

    def _lane(self, lane: str) -> QThreadPool:
        if lane not in self._lanes:
            pool = QThreadPool()
            pool.setMaxThreadCount(1)
            self._lanes[lane] = pool
        return self._lanes[lane]


class _Receiver(QObject):
    """Lives on the main thread, so that what it is told arrives there."""

    def __init__(
        self,
        job: Job,
        done: Callable[[Any], None] | None,
        failed: Callable[[DrillroomError], None] | None,
        crashed: Callable[[object], None] | None,
        dialog: Callable[[object], None],
        forget: Callable[[Job], None],
    ) -> None:
        super().__init__(job)
        self._job, self._done, self._failed, self._crashed = job, done, failed, crashed
        self._dialog, self._forget = dialog, forget

    def on_done(self, answer: object) -> None:
        self._forget(self._job)
        if self._done is not None and _is_there(self._done):
            self._done(answer)

    def on_failed(self, error: DrillroomError) -> None:
        self._forget(self._job)
        if self._failed is not None:
            if _is_there(self._failed):
                self._failed(error)
        else:
            self._dialog(error)

    def on_crashed(self, error: object) -> None:
        self._forget(self._job)
        self._dialog(error)
        if self._crashed is not None and _is_there(self._crashed):
            self._crashed(error)


def _is_there(method: Callable[..., None]) -> bool:
    """Whether the object of a bound method, or of a partial one, still has its Qt half."""
    owner = getattr(getattr(method, "func", method), "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
