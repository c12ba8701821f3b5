"""One take: the recorder's file, the drill's clock and the timeline, tied together."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from drillroom.capture.recorder import RecordedMedia
from drillroom.live.ear import Ear
from drillroom.live.keys import KeyPress
from drillroom.live.runner import STOP_KEY, Now, Runner
from drillroom.live.voice import Edge
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.timeline import BY_FAULT, BY_HAND

LONGEST_WAIT_S = 0.1
"""A fault is asked for at least this often; it must be said within a second."""

EAR_WAIT_S = 0.03
"""What was heard is asked for this often where the drill's clock hangs on it."""


class TakeRecorder(Protocol):
    """What a rehearsal needs of the Recorder."""

    def start(self, folder: Path, *, end_s: float | None) -> None:
        """Begin a take."""

    def end_at(self, end_s: float) -> None:
        """Move the take's last hard stop."""

    def stop(self) -> None:
        """End the take properly now."""

    def wait(self, timeout_s: float) -> bool:
        """Wait until the take's file is closed and checked."""

    def result(self) -> RecordedMedia:
        """Return what was recorded."""

    def faults(self) -> list[Entry]:
        """Return the faults since the last call."""

    def edges(self) -> list[Edge]:
        """Return where speech began and ended since the last call."""

    def take_s(self) -> float:
        """Return the take's clock now."""


class Rehearsal:
    """Runs one take from its first sample to its checked file. Used from one thread.

    `poll` is called whenever `due_in_s` has passed, or earlier. It can be late: the recorder knows
    the last hard stop itself, and entries carry the time at which they were due.
    """

    def __init__(
        self,
        recorder: TakeRecorder,
        runner: Runner,
        write: Callable[[Entry], None],
        keys: Sequence[KeyPress] = (),
    ) -> None:
        self._recorder = recorder
        self._runner = runner
        self._ear = Ear(runner)
        self._wait_s = EAR_WAIT_S if runner.listens else LONGEST_WAIT_S
        self._write = write
        self._keys = deque(keys)
        self._stopped = False
        self._written: set[Entry] = set()

    def begin(self, folder: Path) -> None:
        """Start recording into *folder*.

        Raises:
            CaptureError: the recording cannot start.
        """
        self._recorder.start(folder, end_s=self._runner.last_stop_s)

    def run(self, stop: threading.Event, show: Callable[[Entry], None]) -> None:
        """Let the take run to its end; *stop* ends it early, *show* is told what happens."""
        while not self._recorder.wait(self.due_in_s()):
            if stop.is_set():
                self.stop()
            for entry in self.poll():
                show(entry)

    def poll(self) -> list[Entry]:
        """Let everything that is due happen, and return it."""
        now_s = self._recorder.take_s()
        entries: list[Entry] = []
        if not self._stopped:
            entries += self._heed(self._ear.hear(self._recorder.edges(), now_s))
        while self._keys and self._keys[0].at_s <= now_s and not self._stopped:
            press = self._keys.popleft()
            entries += self._press(press.key, press.at_s)
        if not self._stopped:
            entries += self._heed(self._runner.advance(now_s))
        entries += self._recorder.faults()
        return self._note(entries)

    def press(self, key: str) -> list[Entry]:
        """Press a key now, and return what it brought."""
        return self._note(self._press(key, self._recorder.take_s()))

    def stop(self) -> None:
        """End the take properly now, before its clock does."""
        if not self._stopped and not self._runner.ended:
            self._note([Entry(self._recorder.take_s(), EntryKind.END, BY_HAND)])
        self._stopped = True
        self._recorder.stop()

    def line_over(self) -> list[Entry]:
        """Note that the buyer's line was read to its end now, and return what it brought."""
        return self._correct(self._runner.line_over)

    def line_unheard(self) -> list[Entry]:
        """Note that the buyer's line cannot be heard, and return what it brought."""
        return self._correct(self._runner.line_unheard)

    def now(self) -> Now:
        """Return what the rep sees at this moment."""
        return self._runner.now(self._recorder.take_s())

    def due_in_s(self) -> float:
        """Return how long nothing is due, or nothing is asked for."""
        times = [self._runner.next_s, self._keys[0].at_s if self._keys else None]
        due = [time_s for time_s in times if time_s is not None]
        wait_s = min(due) - self._recorder.take_s() if due else self._wait_s
        return min(max(wait_s, 0.0), self._wait_s)

    def result(self) -> RecordedMedia:
        """Return what was recorded, once the recorder is done, and note what is still to note.

        Raises:
            CaptureError: nothing could be recorded.
        """
        media = self._recorder.result()
        if not self._stopped:
            end_s = media.certificate.seconds
            self._note(self._runner.advance(end_s))
            if not self._runner.ended:
                self._note([Entry(end_s, EntryKind.END, BY_FAULT)])
        self._note([fault for fault in media.faults if fault not in self._written])
        return media

    def _press(self, key: str, at_s: float) -> list[Entry]:
        if self._stopped:
            return []
        if key == STOP_KEY:
            self.stop()
            return []
        entries = self._heed(self._runner.press(key, at_s))
        self._recorder.end_at(self._runner.last_stop_s)
        return entries

    def _correct(self, change: Callable[[float], list[Entry]]) -> list[Entry]:
        if self._stopped:
            return []
        return self._note(self._heed(change(self._recorder.take_s())))

    def _heed(self, entries: list[Entry]) -> list[Entry]:
        return entries + self._ear.note(entries)

    def _note(self, entries: list[Entry]) -> list[Entry]:
        for entry in entries:
            self._write(entry)
        self._written.update(entries)
        return entries
