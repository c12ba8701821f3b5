"""The courier in a process of its own: started, listened to, and left behind if a share hangs.

A call into a network drive that is gone may never return, and cannot be ended from outside the
process that made it. So whoever must go on, the window, lets a child make it.
"""

from __future__ import annotations

import json
import logging
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from drillroom.child import NO_WINDOW, child_command
from drillroom.errors import DrillroomError, ShareSilentError, SyncError
from drillroom.paths import Home
from drillroom.phrase import Phrase, from_plain
from drillroom.sync.carrying import Carried
from drillroom.sync.child import KINDS, WORD
from drillroom.sync.errand import Errand
from drillroom.sync.share.moving import Moved, OnMoved, nobody

logger = logging.getLogger(__name__)

REACH_S: Final = 60.0
"""So long a shared folder may take to answer at all."""
MOVE_S: Final = 900.0
"""So long nothing may move after that: what a slow line has to make safe at once, 64 MiB, takes
nine minutes with a megabit a second."""
_TURN_S: Final = 0.05
_KILLED_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the child may say nothing."""

    reach_s: float = REACH_S
    move_s: float = MOVE_S


def carry_apart(
    errand: Errand,
    on_moved: OnMoved = nobody,
    is_stopped: Callable[[], bool] = lambda: False,
    patience: Patience = Patience(),  # it is frozen
) -> Carried | None:
    """Send what waits and collect, in a child; see `carrying.carry`. None if it was stopped.

    *on_moved* is told how far each parcel is, *is_stopped* is asked some twenty times a second.

    Raises:
        CourierBusyError: another courier works with this data folder.
        ShareSilentError: the shared folder does not answer any more.
        SyncError: the child cannot be started, or was ended.
        LibraryError: the library cannot be read or changed.
        SettingsError: the key of this computer cannot be used.
    """
    job = {"carry": errand.to_plain()}
    listen = partial(_Listener, share=errand.share, on_moved=on_moved, patience=patience)
    answer = _apart(job, listen, is_stopped)
    return None if answer is None else Carried.from_plain(answer)


def try_apart(share: Path, home: Home, patience: Patience = Patience()) -> None:
    """Try whether *share* can be the shared folder, in a child; see `trial.try_folder`.

    Raises:
        SettingsError: the folder must not be the shared one.
        SyncError: it cannot be used; ShareSilentError: it does not answer.
    """
    job = {"try": {"share": str(share), "home": str(home.root)}}
    _apart(job, partial(_Listener, share=share, on_moved=nobody, patience=patience), lambda: False)


def _apart(
    job: Mapping[str, object],
    listener: Callable[[BinaryIO], _Listener],
    is_stopped: Callable[[], bool],
) -> Mapping[str, object] | None:
    try:
        # what a child that hangs has open cannot be removed on Windows
        with tempfile.TemporaryDirectory(prefix="drillroom-", ignore_cleanup_errors=True) as folder:
            return _in_folder(Path(folder), job, listener, is_stopped)
    except OSError as exc:
        raise _not_now(exc) from exc


def _in_folder(
    folder: Path,
    job: Mapping[str, object],
    listener: Callable[[BinaryIO], _Listener],
    is_stopped: Callable[[], bool],
) -> Mapping[str, object] | None:
    said, cried = folder / "said.jsonl", folder / "cried.txt"
    with said.open("wb") as mouth, cried.open("wb") as throat:
        process = _start(mouth, throat)
    try:
        _hand_over(process, job)
        with said.open("rb") as ear:
            return listener(ear).listen(process, cried, is_stopped)
    finally:
        _end(process)


def _start(mouth: BinaryIO, throat: BinaryIO) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        child_command(WORD),
        stdin=subprocess.PIPE,
        stdout=mouth,
        stderr=throat,
        start_new_session=True,  # Ctrl+C in a terminal is for us; we end the child
        creationflags=NO_WINDOW,
    )


def _hand_over(process: subprocess.Popen[bytes], job: Mapping[str, object]) -> None:
    """Tell the child what to do; its input stays open, for when it closes we are gone."""
    assert process.stdin is not None
    with suppress(OSError):  # it died first: the listener says so
        process.stdin.write(json.dumps(job).encode() + b"\n")
        process.stdin.flush()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the child; one that the system cannot end now is left, and ends when its call does."""
    process.kill()
    if process.stdin is not None:
        with suppress(OSError):
            process.stdin.close()
    try:
        process.wait(_KILLED_S)
    except subprocess.TimeoutExpired:
        logger.warning("courier left behind pid=%d", process.pid)


@dataclass
class _Listener:
    """Hears what the child says until it has said all, or says nothing for too long."""

    ear: BinaryIO
    share: Path
    on_moved: OnMoved
    patience: Patience
    _rest: bytes = b""
    _has_reached: bool = False
    _heard_s: float = field(default_factory=time.monotonic)

    def listen(
        self, process: subprocess.Popen[bytes], cried: Path, is_stopped: Callable[[], bool]
    ) -> Mapping[str, object] | None:
        while True:
            has_ended = _has_ended(process)
            for message in self._messages():
                answer = self._heed(message)
                if answer is not None:
                    return answer
            if has_ended:
                raise _ended(process.returncode, cried)
            if is_stopped():
                return None
            patience = self.patience
            most_s = patience.move_s if self._has_reached else patience.reach_s
            if time.monotonic() - self._heard_s > most_s:
                raise _silent(self.share)

    def _messages(self) -> Iterator[Mapping[str, object]]:
        """Yield what was said since the last call, whole lines alone."""
        *lines, self._rest = (self._rest + self.ear.read()).split(b"\n")
        for line in lines:
            self._heard_s = time.monotonic()
            yield json.loads(line)

    def _heed(self, message: Mapping[str, object]) -> Mapping[str, object] | None:
        match message:
            case {"moved": [str(take), int(done), int(of)]}:
                self.on_moved(Moved(take, done, of))
            case {"reached": _}:
                self._has_reached = True
            case {"problem": dict() as problem}:
                raise _error_of(problem)
            case {"answer": dict() as answer}:
                return answer
        return None


def _has_ended(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(_TURN_S)
    except subprocess.TimeoutExpired:
        return False
    return True


def _error_of(problem: Mapping[str, object]) -> DrillroomError:
    kind = KINDS[str(problem["kind"])]
    title, detail, remedy = (from_plain(problem[part]) for part in ("title", "detail", "remedy"))
    return kind(title, detail=detail, remedy=remedy)


def _silent(share: Path) -> ShareSilentError:
    return ShareSilentError(
        "The shared folder does not answer",
        detail=str(share),
        remedy="Check the network drive. It is tried again by itself; finished takes wait here.",
    )


def _not_now(error: OSError) -> SyncError:
    return SyncError(
        "Sending and collecting cannot be begun on this computer",
        detail=error.strerror or str(error),
        remedy="Check the free space and memory. It begins again by itself, and nothing is lost.",
    )


def _ended(code: int, cried: Path) -> Exception:
    """Return why a child ended without an answer: a bug is one, an end from outside is not."""
    trace = cried.read_text(encoding="utf-8", errors="replace")
    if code > 0 and trace:
        return RuntimeError(f"the courier ended with {code}\n{trace}")
    return SyncError(
        "Sending and collecting was ended from outside",
        detail=Phrase("Its process ended with {code}.", code=code),
        remedy="It begins again by itself, and nothing is lost.",
    )
