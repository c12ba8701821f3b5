"""The encoder's thread: takes sound and pictures from their queues and puts them in the take."""

from __future__ import annotations

import logging
import queue
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread

from drillroom.capture.alignment import RATE
from drillroom.capture.camera import CameraFeed, Frame
from drillroom.capture.guard import Guard
from drillroom.capture.intake import Sound, SoundIntake, level_dbfs
from drillroom.capture.mic import MicTap
from drillroom.capture.takefile import TakeFile
from drillroom.capture.watch import (
    COMPUTER_SLEPT,
    DISK_LOW,
    FILE_FAILED,
    FRAMES_DROPPED,
    MICROPHONE_CHANGED,
    SOUND_LOST,
    CameraState,
    FaultLog,
    SleepWatch,
    SoundState,
    camera_fault,
    sound_fault,
)
from drillroom.clock import Clock
from drillroom.errors import MediaError
from drillroom.phrase import Phrase, Rounded
from drillroom.takes.timeline import clock_text

logger = logging.getLogger(__name__)

_TURN_S = 0.02
_JOIN_S = 10.0
_KEPT_FRAMES = 4
_FRAMES_A_TURN = 4

OnLevel = Callable[[float], None]


class Encoder:
    """Keeps the devices' queues empty, between takes as well, and writes while there is a take."""

    def __init__(
        self,
        feed: CameraFeed | None,
        tap: MicTap | None,
        intake: SoundIntake | None,
        guard: Guard,
        faults: FaultLog,
        *,
        clock: Clock,
        wake: Event,
    ) -> None:
        self.take: TakeFile | None = None  # written only by the encoder's thread
        self.on_level: OnLevel | None = None  # set before start()
        self.on_take_over: Callable[[TakeFile, MediaError | None], None] | None = None
        self._asked: queue.Queue[TakeFile] = queue.Queue(1)
        self._feed, self._tap, self._intake, self._guard = feed, tap, intake, guard
        self._faults = faults
        self._now_ns = clock.monotonic_ns
        self._sleep = SleepWatch(clock.monotonic_ns, clock.asleep_ns)
        self._wake = wake
        self._stop = Event()
        self._thread = Thread(target=self._run, name="encoder")
        self._kept_frames: deque[Frame] = deque(maxlen=_KEPT_FRAMES)
        self._source = ""
        self._dropped_before = 0
        self._has_told_drops = False

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; a take that is being recorded ends properly."""
        self._stop.set()
        self._wake.set()
        self._thread.join(_JOIN_S)

    def begin(self, take: TakeFile) -> None:
        """Hand over the next take. There may be only one."""
        self._asked.put_nowait(take)
        self._wake.set()

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                self._wake.wait(_TURN_S)
                self._wake.clear()
                self._work()
        finally:  # also when a bug ends this thread: the take's file is closed and somebody told
            if self.take:
                self._end(self.take, None)

    def _work(self) -> None:
        problem = None
        self._watch_sleep()  # before silence is filled in for the time asleep
        try:
            self._turn()
        except MediaError as exc:
            problem = exc
        self._watch()
        if self.take and (problem or self._is_due(self.take)):
            self._end(self.take, problem)

    def _turn(self) -> None:
        """Take in what waits: sound first and again after each picture, however many wait.

        The sound is never late, then, and a computer that is too slow for its pictures still looks
        at the clock, at the disk and at what is wrong after a few of them.
        """
        with suppress(queue.Empty):
            self._begin(self._asked.get_nowait())
        take = self.take
        self._take_in_sound(take)
        if take:
            take.follow(self._intake.line if self._intake else None)
        if self._feed:
            with suppress(queue.Empty):
                for _ in range(_FRAMES_A_TURN):
                    self._pass_frame(self._feed.frames.get_nowait(), take)
                    self._take_in_sound(take)
                self._wake.set()  # more may wait
        if take:
            now_ns = self._now_ns()
            if self._intake:
                take.fill_silence(now_ns, self._intake.last_ns)
            if self._feed is None or self._feed.frames.empty():  # else it is we who are late
                take.repeat_frame(now_ns)

    def _take_in_sound(self, take: TakeFile | None) -> None:
        if self._tap and self._intake:
            for block in self._tap.waiting():
                self._pass_sound(self._intake.take_in(block), take)

    def _begin(self, take: TakeFile) -> None:
        """Start *take* with what was kept since it was asked for."""
        self.take = take
        self._faults.forget()
        self._source = self._guard.source
        self._dropped_before = self._feed.dropped_frames if self._feed else 0
        self._has_told_drops = False
        for sound in self._intake.kept() if self._intake else ():
            take.add_sound(sound)
        take.begin_with(self._kept_frames)

    def _pass_sound(self, sound: Sound, take: TakeFile | None) -> None:
        if self.on_level:
            self.on_level(level_dbfs(sound.samples))
        if take is None:
            return
        take.follow(self._intake.line if self._intake else None)
        lost = take.add_sound(sound)
        if lost:
            at_s = take.seconds(self._now_ns())
            text = Phrase("{seconds} s of sound never came.", seconds=Rounded(lost / RATE, 2))
            self._faults.note(SOUND_LOST, text, at_s)

    def _pass_frame(self, frame: Frame, take: TakeFile | None) -> None:
        self._kept_frames.append(frame)
        if take and self._feed:
            take.add_frame(frame, self._feed.frames.qsize(), self._now_ns())

    def _watch(self) -> None:
        now_ns = self._now_ns()
        take = self.take
        standing = []
        if self._feed and self._feed.first.is_set():
            feed = self._feed
            state = CameraState(feed.last_ns, feed.changed_ns, feed.is_gone)
            standing.append(camera_fault(state, now_ns))
        if self._intake and self._intake.first.is_set():
            sound = SoundState(self._intake.last_ns, self._intake.loud_ns)
            standing.append(sound_fault(sound, now_ns))
        seconds = take.seconds if take else _no_take
        self._faults.update([fault for fault in standing if fault], seconds, now_ns)
        self._watch_source(seconds(now_ns))
        if take:
            self._watch_drops(take, seconds(now_ns))
            self._watch_disk(take, seconds(now_ns))

    def _watch_source(self, at_s: float) -> None:
        source = self._guard.source
        if source and self._source and source != self._source:
            text = Phrase(
                "The sound now comes from {now}, no longer from {before}.",
                now=source,
                before=self._source,
            )
            self._faults.note(MICROPHONE_CHANGED, text, at_s)
        self._source = source or self._source

    def _watch_drops(self, take: TakeFile, at_s: float) -> None:
        if self.dropped_frames(take) and not self._has_told_drops:
            self._has_told_drops = True
            text = Phrase("The computer is too busy: pictures are left out. The sound is complete.")
            self._faults.note(FRAMES_DROPPED, text, at_s)

    def dropped_frames(self, take: TakeFile) -> int:
        """Return how many pictures of *take* were not recorded."""
        in_queue = self._feed.dropped_frames - self._dropped_before if self._feed else 0
        return take.skipped_frames + in_queue

    def _watch_disk(self, take: TakeFile, at_s: float) -> None:
        low = self._guard.low
        if low and low[0] == take.plan.media and not take.is_ended_early:
            text = Phrase(
                "The disk is nearly full ({left} MB left). The take was ended and is kept.",
                left=f"{low[1] / 1e6:.0f}",
            )
            self._faults.note(DISK_LOW, text, at_s)
            take.end_now(at_s)

    def _watch_sleep(self) -> None:
        sleep, take = self._sleep.look(), self.take
        if sleep and take and not take.is_ended_early:
            at_s = take.seconds(sleep.before_ns)
            text = Phrase(
                "The computer slept for {time}. The take ends there.",
                time=clock_text(sleep.seconds),
            )
            self._faults.note(COMPUTER_SLEPT, text, at_s)
            take.end_now(at_s)

    def _is_due(self, take: TakeFile) -> bool:
        return take.is_due(self._now_ns(), has_sound=self._intake is not None)

    def _end(self, take: TakeFile, problem: MediaError | None) -> None:
        """Close the file; after a failure keep what is readable."""
        self.take = None
        now_ns = self._now_ns()
        if problem is None:
            try:
                take.close(now_ns, has_sound=self._intake is not None)
            except MediaError as exc:
                problem = exc
        else:
            take.abandon()
        if problem:
            logger.error("take ended early problem=%r", str(problem), exc_info=problem)
            text = Phrase("The file could not be written any further. What came before is kept.")
            self._faults.note(FILE_FAILED, text, take.seconds(now_ns))
        if self.on_take_over:
            self.on_take_over(take, problem)


def _no_take(_at_ns: int) -> float:
    return 0.0
