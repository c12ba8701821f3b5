"""A long take in the window, 720p30: frames that were dropped, and the memory of the process."""

import argparse
from pathlib import Path

import numpy as np

from bench.gauge.table import Figure, show
from bench.gauge.window import RecordRoom, inside
from drillroom.storage.library import open_library

SETTLED_S = 30
"""What is loaded and cached once is no growth."""
EVERY_S = 2.0


def main() -> None:
    """Print the figures of one take."""
    parser = argparse.ArgumentParser(prog="endurance", description=__doc__)
    parser.add_argument("--seconds", type=float, default=900)
    dropped, frames, growth, recording, peak = inside(parser, measure)
    show(
        [
            Figure("dropped frames", dropped, "", 0, 0),
            Figure("  frames recorded", frames),
            Figure("memory growth", growth, "MB/min", 1, 0.2),
            Figure("memory peak, recording", recording, "MB", 250, 200),
            Figure("  with the review behind it", peak, "MB"),
        ]
    )


def measure(options: argparse.Namespace) -> tuple[int, int, float, float, float]:
    """Return dropped frames, frames, growth in MB a minute, peak in MB of the take and of all."""
    room = RecordRoom()
    view = room.start()
    sizes: list[tuple[float, float]] = []
    while view.taken_s() < options.seconds:
        room.run(EVERY_S)
        sizes.append((view.taken_s(), memory_mb("VmRSS")))
    recording_mb = memory_mb("VmHWM")
    room.stop()
    peak_mb = memory_mb("VmHWM")
    with open_library(room.home, room.clock) as library:
        certificate = library.takes()[0].certificate
    room.close()
    assert certificate is not None
    settled = [size for size in sizes if size[0] > min(SETTLED_S, options.seconds / 3)]
    times_s, sizes_mb = np.array(settled).T
    growth = float(np.polyfit(times_s, sizes_mb, 1)[0]) * 60
    return certificate.dropped_frames, certificate.frames, growth, recording_mb, peak_mb


def memory_mb(field: str) -> float:
    """Return a size of this process as Linux counts it."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    line = next(line for line in lines if line.startswith(field))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
