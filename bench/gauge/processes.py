"""CPU of processes: ours, and ffmpeg's with the same settings."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

FFMPEG = ("ffmpeg", "-hide_banner", "-loglevel", "error", "-nostdin", "-y", "-threads", "1")
FFMPEG_OUT = (
    *("-c:v", "libx264", "-preset", "superfast", "-crf", "23", "-g", "15", "-bf", "0"),
    *("-threads", "1", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "128k", "-ac", "1"),
    *("-movflags", "+frag_keyframe+delay_moov", "-frag_duration", "250000", "-flush_packets", "1"),
)
"""What `capture/writer.py` asks of the same libraries, as ffmpeg's command line says it."""


@dataclass(frozen=True, slots=True)
class Ran:
    """A process that is over."""

    cpu_s: float
    """User and system time of it and of the children it waited for."""
    printed: str


def run_counted(
    command: Sequence[str], environment: dict[str, str] | None = None, *, seconds: float = 120
) -> Ran:
    """Run a command to its end, and count its CPU.

    Raises:
        RuntimeError: it failed; its own words are the text.
    """
    with tempfile.TemporaryFile("w+") as words:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=words
        )
        limit = subprocess.Popen(["sleep", str(seconds)])
        try:
            _, status, used = os.wait4(process.pid, 0)
        finally:
            limit.kill()
            limit.wait()
        process.returncode = os.waitstatus_to_exitcode(status)
        words.seek(0)
        printed = words.read()
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}: {printed}")
    return Ran(used.ru_utime + used.ru_stime, printed)
