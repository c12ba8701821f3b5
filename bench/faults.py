"""From a fault to its word: every device's fault that `capture/watch.py` knows, and a full disk.

What is seen only in something that lasts (a second of one picture, two seconds of exact zeros)
counts from when it has lasted so long.
"""

import argparse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event
from time import monotonic_ns

from bench.gauge.rig import Rig, rig
from bench.gauge.table import Figure, show
from drillroom.capture.watch import (
    CAMERA_FROZEN,
    CAMERA_GONE,
    CAMERA_STALLED,
    FILE_FAILED,
    MICROPHONE_CHANGED,
    MICROPHONE_MUTED,
    MICROPHONE_STOPPED,
    SOUND_LOST,
)
from tests.rig.recording import Recording

BEFORE_S = 1.5
FILE_BYTES = 300_000

ACTS: dict[str, Callable[[Rig], None]] = {
    CAMERA_GONE: lambda stage: stage.camera.unplug(),
    CAMERA_STALLED: lambda stage: stage.camera.stall(),
    MICROPHONE_CHANGED: lambda stage: stage.microphone.unplug(),
    MICROPHONE_STOPPED: lambda stage: stage.microphone.stall(),
    SOUND_LOST: lambda stage: stage.microphone.lose(),
}
STANDING = {CAMERA_FROZEN: 1.0, MICROPHONE_MUTED: 2.0}
"""Faults that are there from the first picture or sample on, and how long they have to last."""


def main() -> None:
    """Print the median time of each fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    tries: dict[str, Callable[[], float]] = {
        **{kind: lambda kind=kind: acted(kind) for kind in ACTS},  # type: ignore[misc]
        **{kind: lambda kind=kind: stood(kind) for kind in STANDING},  # type: ignore[misc]
        FILE_FAILED: full_disk,
    }
    show(
        [
            Figure(
                f"noticed and said: {kind}",
                median(run() for _ in range(options.times)),
                "s",
                1,
                0.5,
            )
            for kind, run in tries.items()
        ]
    )


def acted(kind: str) -> float:
    """Do something to a device in the middle of a take; return s until its fault is said."""
    with rig() as stage:
        if kind == MICROPHONE_CHANGED:
            stage.plug_in_another()
        process = stage.recording("take", "--seconds=60")
        with closing(process):
            process.step("started")
            process.wait_s(BEFORE_S)
            before_ns = monotonic_ns()
            ACTS[kind](stage)
            return since(before_ns, process, kind)


def stood(kind: str) -> float:
    """Record with a device that is wrong from the start; return s until that is said."""
    camera = ["--way=still"] if kind == CAMERA_FROZEN else []
    with rig(*camera, what="zeros" if kind == MICROPHONE_MUTED else "beeps") as stage:
        process = stage.recording("take", "--seconds=60")
        with closing(process):
            open_ns = process.step("open")["now_ns"]
            return since(open_ns, process, kind) - STANDING[kind]


def full_disk() -> float:
    """Let the file reach a limit; return s until it is said that no more can be written."""
    with TemporaryDirectory() as folder:
        devices = ("--camera=demo", "--mic=demo")  # the limit would hold for the sound server, too
        limit = f"--file-limit={FILE_BYTES}"
        process = Recording(Path(folder), None, *devices, "--seconds=60", limit)
        with closing(process):
            process.step("started")
            media = Path(folder) / "0" / "take.mp4"
            while media.stat().st_size < FILE_BYTES:
                Event().wait(0.002)
            return since(monotonic_ns(), process, FILE_FAILED)


def since(before_ns: int, process: Recording, kind: str) -> float:
    """Wait until a fault is said and return the seconds since *before_ns*."""
    return (int(process.fault(kind)["now_ns"]) - before_ns) / 1e9


if __name__ == "__main__":
    main()
