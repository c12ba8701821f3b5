"""Watchdogs: what is wrong with the devices just now, said once, with its place in the take."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace

from drillroom.phrase import Phrase
from drillroom.takes.model import Entry, EntryKind

CAMERA_GONE = "camera-gone"
CAMERA_STALLED = "camera-stalled"
CAMERA_FROZEN = "camera-frozen"
MICROPHONE_STOPPED = "microphone-stopped"
MICROPHONE_MUTED = "microphone-muted"
MICROPHONE_CHANGED = "microphone-changed"
SOUND_LOST = "sound-lost"
FRAMES_DROPPED = "frames-dropped"
DISK_LOW = "disk-low"
FILE_FAILED = "file-failed"
COMPUTER_SLEPT = "computer-slept"

_TEXTS = {
    CAMERA_GONE: Phrase(
        "The camera is gone. The sound is still recorded; plug the camera in again."
    ),
    CAMERA_STALLED: Phrase("The camera stands still. The sound is still recorded."),
    CAMERA_FROZEN: Phrase("The camera repeats the same picture. The sound is still recorded."),
    MICROPHONE_STOPPED: Phrase(
        "No sound comes from the microphone. The picture is still recorded."
    ),
    MICROPHONE_MUTED: Phrase("The microphone is muted: it delivers silence. Switch it on."),
}

_NO_FRAME_NS = 500_000_000
_SAME_FRAME_NS = 1_000_000_000
_NO_SOUND_NS = 400_000_000
_ZEROS_NS = 2_000_000_000
_ASLEEP_NS = 1_000_000_000
_HALTED_NS = 10_000_000_000
"""A disk may hold the encoder up for seconds; where the clock counts sleep, so long is sleep."""


@dataclass(frozen=True, slots=True)
class CameraState:
    """What the camera's thread last did."""

    last_ns: int
    changed_ns: int
    is_gone: bool


@dataclass(frozen=True, slots=True)
class SoundState:
    """What the microphone last did."""

    last_ns: int
    loud_ns: int


def camera_fault(camera: CameraState, now_ns: int) -> tuple[str, int] | None:
    """Return what is wrong with the camera and since when, or None."""
    if camera.is_gone:
        return CAMERA_GONE, camera.last_ns
    if now_ns - camera.last_ns > _NO_FRAME_NS:
        return CAMERA_STALLED, camera.last_ns
    if camera.last_ns - camera.changed_ns > _SAME_FRAME_NS:
        return CAMERA_FROZEN, camera.changed_ns
    return None


def sound_fault(sound: SoundState, now_ns: int) -> tuple[str, int] | None:
    """Return what is wrong with the microphone and since when, or None."""
    if now_ns - sound.last_ns > _NO_SOUND_NS:
        return MICROPHONE_STOPPED, sound.last_ns
    if sound.last_ns - sound.loud_ns > _ZEROS_NS:
        return MICROPHONE_MUTED, sound.loud_ns
    return None


@dataclass(frozen=True, slots=True)
class Sleep:
    """The computer slept."""

    seconds: float
    before_ns: int
    """The last moment before it, on the monotonic clock."""


class SleepWatch:
    """Notices that the computer slept between two looks. Used by the encoder's thread."""

    def __init__(self, now_ns: Callable[[], int], asleep_ns: Callable[[], int]) -> None:
        self._now_ns, self._asleep_ns = now_ns, asleep_ns
        self._before_ns, self._asleep_before_ns = now_ns(), asleep_ns()

    def look(self) -> Sleep | None:
        """Return the sleep since the last look, or None."""
        before_ns, asleep_before_ns = self._before_ns, self._asleep_before_ns
        self._before_ns, self._asleep_before_ns = self._now_ns(), self._asleep_ns()
        asleep_ns = self._asleep_before_ns - asleep_before_ns
        halted_ns = self._before_ns - before_ns
        if asleep_ns < _ASLEEP_NS and halted_ns < _HALTED_NS:
            return None
        return Sleep((max(0, asleep_ns) + halted_ns) / 1e9, before_ns)


class FaultLog:
    """Collects the faults of one take and hands each out once, as soon as it is known.

    Written by one thread; `drain` belongs to the thread that tells the person.
    """

    def __init__(self, capacity: int = 100) -> None:
        self._news: queue.Queue[Entry] = queue.Queue(capacity)
        self._entries: list[Entry] = []
        self._open: dict[str, int] = {}  # kind -> place in _entries, or beyond its end
        self._capacity = capacity

    def drain(self) -> list[Entry]:
        """Return what is new since the last call."""
        news = []
        with suppress(queue.Empty):
            while True:
                news.append(self._news.get_nowait())
        return news

    def entries(self) -> tuple[Entry, ...]:
        """Return every fault of the take, with its end where it had one."""
        return tuple(self._entries)

    def forget(self) -> None:
        """Begin anew with the next take: faults that still stand are told again."""
        self._entries.clear()
        self._open.clear()

    def note(self, kind: str, text: str, at_s: float, until_s: float | None = None) -> None:
        """Add a fault that is over as soon as it is known."""
        self._add(Entry(max(0.0, at_s), EntryKind.FAULT, kind, text, until_s))

    def update(
        self,
        standing: Iterable[tuple[str, int]],
        seconds: Callable[[int], float],
        now_ns: int,
    ) -> None:
        """Open the faults of *standing* (kind, since) that are new and close those that ended."""
        now = dict(standing)
        for kind in [kind for kind in self._open if kind not in now]:
            index = self._open.pop(kind)
            if index < len(self._entries):
                entry = self._entries[index]
                self._entries[index] = replace(entry, until_s=max(entry.at_s, seconds(now_ns)))
        for kind, since_ns in now.items():
            if kind not in self._open:
                self._open[kind] = len(self._entries)
                self.note(kind, _TEXTS[kind], seconds(since_ns))

    def _add(self, entry: Entry) -> None:
        if len(self._entries) < self._capacity:
            self._entries.append(entry)
        with suppress(queue.Full):  # nobody listens: the take's own list has it
            self._news.put_nowait(entry)
