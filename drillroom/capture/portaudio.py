"""PortAudio, asked for when it is needed: a computer without it is told so in words."""

from __future__ import annotations

import logging
from functools import cache
from threading import Lock
from types import ModuleType

from drillroom.errors import DeviceError

logger = logging.getLogger(__name__)


class PortAudio:
    """The library, of which there is one a process, and how many of its streams are open."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        """The module `sounddevice`."""
        self._open = 0
        self._lock = Lock()

    def count(self, streams: int) -> None:
        """Note that *streams* were opened, or closed if it is negative. Any thread."""
        with self._lock:
            self._open += streams

    def look_again(self) -> None:
        """Let PortAudio see what was plugged in or out: it lists devices only when it starts.

        While a stream is open it does nothing, since a start anew would close that stream.
        """
        with self._lock:
            if self._open == 0:
                # sounddevice starts the library when it is imported and has no public way to do
                # it once more; what it calls then are these two
                self.module._terminate()  # noqa: SLF001
                self.module._initialize()  # noqa: SLF001


@cache
def portaudio() -> PortAudio:
    """Return the library.

    Raises:
        DeviceError: the system library is missing.
    """
    try:
        import sounddevice  # noqa: PLC0415  # loads the system library at once
    except OSError as exc:
        raise DeviceError(
            "Sound cannot be recorded: PortAudio is missing",
            detail=str(exc),
            remedy="Set up again with python3 dev.py setup (on Debian: libportaudio2).",
        ) from exc
    return PortAudio(sounddevice)
