"""Microphones on Linux: PulseAudio, or PipeWire in its place, asked through `pactl`.

PortAudio shows all of them as one device, `pulse`. Which source is behind it is chosen with
PULSE_SOURCE, and the sound server may change it at any time without an error.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event
from time import monotonic_ns

from drillroom.capture.mic import OnAudio, PortAudioMicrophone
from drillroom.errors import DeviceError
from drillroom.phrase import Phrase

logger = logging.getLogger(__name__)

_ASK_S = 3.0
_APPEARS_S = 2.0
_TURN_S = 0.05


@dataclass(frozen=True, slots=True)
class Source:
    """Something that PulseAudio can record from."""

    index: int
    id: str
    name: str
    is_monitor: bool
    """Whether it only hears what the computer plays."""


def list_sources() -> list[Source] | None:
    """Return the sources, real microphones first; None without `pactl` or a sound server."""
    rows = _ask("sources")
    if rows is None:
        return None
    sources = [
        Source(
            int(str(row["index"])),
            str(row["name"]),
            str(row.get("description") or row["name"]),
            bool(row.get("monitor_source")),
        )
        for row in rows
    ]
    return sorted(sources, key=lambda source: source.is_monitor)


def _ask(what: str) -> list[dict[str, object]] | None:
    pactl = shutil.which("pactl")
    if pactl is None:
        return None
    try:
        answer = subprocess.run(
            [pactl, "--format=json", "list", what],
            capture_output=True,
            timeout=_ASK_S,
            check=True,
            env=_plain_numbers(),
        )
        rows = json.loads(answer.stdout.decode(errors="replace"))
    except (OSError, subprocess.SubprocessError, ValueError) as exc:
        logger.info("sound server does not answer what=%s problem=%s", what, exc)
        return None
    return rows if isinstance(rows, list) else None


def _plain_numbers() -> dict[str, str]:
    """Return our environment, but numbers with a point: `pactl` prints 0,00 in some languages."""
    environment = dict(os.environ)
    everything = environment.pop("LC_ALL", None)
    if everything:
        environment["LANG"] = everything
    environment["LC_NUMERIC"] = "C"
    return environment


@contextmanager
def chosen_source(source: str | None) -> Iterator[None]:
    """Have streams that are opened inside the block record from *source*; None: the default."""
    before = os.environ.get("PULSE_SOURCE")
    if source is not None:
        os.environ["PULSE_SOURCE"] = source
    try:
        yield
    finally:
        if before is not None:
            os.environ["PULSE_SOURCE"] = before
        else:
            os.environ.pop("PULSE_SOURCE", None)


class SourceWatch:
    """Knows which source this process records from, and notices when that changes."""

    def __init__(self) -> None:
        self._events: subprocess.Popen[bytes] | None = None
        pactl = shutil.which("pactl")
        if pactl:
            self._events = subprocess.Popen(
                [pactl, "subscribe"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "LC_ALL": "C"},
            )
            if self._events.stdout:
                os.set_blocking(self._events.stdout.fileno(), False)
        self._current = ""

    def ask(self) -> str:
        """Ask the server for the source's name; "" when it does not tell."""
        self._current = _recorded_source()
        return self._current

    def current(self) -> str:
        """Return the source's name; asks again only when the server says that streams changed."""
        return self.ask() if self._has_changed() else self._current

    def _has_changed(self) -> bool:
        if self._events is None or self._events.stdout is None:
            return False
        with suppress(BlockingIOError):
            text = os.read(self._events.stdout.fileno(), 65_536)
            return b"source-output" in text or b"server" in text
        return False

    def close(self) -> None:
        """Stop listening."""
        if self._events:
            self._events.kill()
            self._events.wait(_ASK_S)
            if self._events.stdout:
                self._events.stdout.close()
            self._events = None


def _recorded_source() -> str:
    """Return the name of the source that this process records from, "" when unknown."""
    mine = str(os.getpid())
    for row in _ask("source-outputs") or ():
        properties = row.get("properties")
        if isinstance(properties, dict) and properties.get("application.process.id") == mine:
            sources = list_sources() or ()
            return next((s.name for s in sources if str(s.index) == str(row.get("source"))), "")
    return ""


class PulseMicrophone:
    """A source of the sound server, opened through PortAudio's device `pulse`."""

    def __init__(self, stream: PortAudioMicrophone, wanted: Source | None) -> None:
        self.name = wanted.name if wanted else stream.name
        self._stream = stream
        self._wanted = wanted
        self._watch: SourceWatch | None = None

    @property
    def rate(self) -> int:
        """Samples a second."""
        return self._stream.rate

    def start(self, on_audio: OnAudio) -> None:
        """Open the source and check that the server really gives this one.

        Raises:
            DeviceError: it cannot be opened, or the server gives another.
        """
        with chosen_source(self._wanted.id if self._wanted else None):
            self._stream.start(on_audio)
        self._watch = SourceWatch()
        wanted = self._wanted.name if self._wanted else ""
        got = self._await_source()
        if wanted and got and got != wanted:
            self.stop()
            raise DeviceError(
                Phrase("The microphone {name} cannot be used", name=repr(wanted)),
                detail=Phrase("The sound server gives {got} in its place.", got=repr(got)),
                remedy="Choose another microphone, or switch this one on in the sound settings.",
            )

    def _await_source(self) -> str:
        """Return the source once the server lists our stream, "" when it does not in time."""
        assert self._watch is not None
        deadline_ns = monotonic_ns() + round(_APPEARS_S * 1e9)
        while not (name := self._watch.ask()) and monotonic_ns() < deadline_ns:
            Event().wait(_TURN_S)
        return name

    def stop(self) -> None:
        """Let the source go."""
        self._stream.stop()
        if self._watch:
            self._watch.close()
            self._watch = None

    def source(self) -> str:
        """Return the name of the source the sound comes from just now; "" where unknowable."""
        watch = self._watch
        return watch.current() if watch else ""
