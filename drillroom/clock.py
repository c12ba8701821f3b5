"""The one place that asks the operating system what time it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """A source of time that can be replaced by a still one."""

    def utc_now(self) -> datetime:
        """Return the wall-clock time with the zone UTC: for people, never for order."""

    def monotonic_ns(self) -> int:
        """Return nanoseconds of a clock that never jumps."""


class SystemClock:
    """The computer's own clock."""

    def utc_now(self) -> datetime:
        """Return the wall-clock time with the zone UTC."""
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        """Return nanoseconds of a clock that never jumps."""
        return time.monotonic_ns()
