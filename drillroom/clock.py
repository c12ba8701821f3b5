"""The one place that asks the operating system what time it is."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """A source of time that can be replaced by a still one."""

    def utc_now(self) -> datetime:
        """Return the wall-clock time with the zone UTC: for people, never for order."""

    def monotonic_ns(self) -> int:
        """Return nanoseconds of a clock that never jumps."""

    def asleep_ns(self) -> int:
        """Return how long the computer has slept so far, where `monotonic_ns` does not count it."""


class StartedClock:
    """A clock that was set once, and goes on from there as the computer's own does."""

    def __init__(self, now: datetime) -> None:
        """Begin at *now*, a time with a zone."""
        self._now = now
        self._began_ns = time.monotonic_ns()

    def utc_now(self) -> datetime:
        """Return the wall-clock time with the zone UTC."""
        gone_us = (time.monotonic_ns() - self._began_ns) // 1000
        return self._now.astimezone(UTC) + timedelta(microseconds=gone_us)

    def monotonic_ns(self) -> int:
        """Return nanoseconds of a clock that never jumps."""
        return time.monotonic_ns()

    def asleep_ns(self) -> int:
        """Return 0: whoever is given such a clock is ended and begun again after a sleep."""
        return 0


class SystemClock:
    """The computer's own clock."""

    def utc_now(self) -> datetime:
        """Return the wall-clock time with the zone UTC."""
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        """Return nanoseconds of a clock that never jumps."""
        return time.monotonic_ns()

    def asleep_ns(self) -> int:
        """Return how long the computer has slept so far, where `monotonic_ns` does not count it.

        Linux stops CLOCK_MONOTONIC while it sleeps and goes on with CLOCK_BOOTTIME; macOS stops
        CLOCK_UPTIME_RAW, which Python's monotonic clock is there, and goes on with CLOCK_MONOTONIC
        (man pages clock_gettime(2) and clock_gettime(3)). On Windows the monotonic clock counts it.
        """
        if sys.platform == "linux":
            return time.clock_gettime_ns(time.CLOCK_BOOTTIME) - time.monotonic_ns()
        elif sys.platform == "darwin":  # noqa: RET505  # the type checker follows one platform
            running_ns = time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)
            return time.clock_gettime_ns(time.CLOCK_MONOTONIC) - running_ns
        else:
            return 0
