"""CPU a recorded frame: the whole `drillroom record` over ffmpeg's own command line.

Both record the same HTTP camera and the same PulseAudio microphone with the same settings, in
pairs one after the other. Everything counts: the start, the devices, the check of the file.
"""

import argparse
import json
import sys
from pathlib import Path
from statistics import median

import av

from bench.gauge.processes import FFMPEG, FFMPEG_OUT, Ran, run_counted
from bench.gauge.rig import MICROPHONE, Rig, rig
from bench.gauge.table import Figure, show


def main() -> None:
    """Print the ratio of the medians, and how many frames each recorded."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--pairs", type=int, default=5)
    options = parser.parse_args()
    with rig() as stage:
        home = stage.home("rep")
        pairs = [
            (ours(home, options.seconds), theirs(stage, options.seconds))
            for _ in range(options.pairs)
        ]
    ratios = [one.ms / other.ms for one, other in pairs]
    show(
        [
            Figure("CPU a frame of `record` ÷ ffmpeg", median(ratios), "", 1.1, 0.9),
            Figure("  least of the pairs", min(ratios)),
            Figure("  most of the pairs", max(ratios)),
            Figure("  record, a frame", median(one.ms for one, _ in pairs), "ms"),
            Figure("  ffmpeg, a frame", median(other.ms for _, other in pairs), "ms"),
            Figure("  record, frames", median(one.frames for one, _ in pairs)),
            Figure("  ffmpeg, frames", median(other.frames for _, other in pairs)),
            Figure("  record, dropped frames of all takes", sum(one.dropped for one, _ in pairs)),
            Figure("  record, faults of all takes", sum(one.faults for one, _ in pairs)),
        ]
    )


class Cost:
    """What a recording took."""

    def __init__(self, ran: Ran, media: Path, dropped: int = 0, faults: int = 0) -> None:
        self.dropped, self.faults = dropped, faults
        with av.open(str(media)) as container:
            self.frames = sum(packet.size > 0 for packet in container.demux(video=0))
        self.ms = ran.cpu_s / self.frames * 1e3


def ours(home: dict[str, str], seconds: float) -> Cost:
    """Record with the devices of the settings."""
    command = [sys.executable, "-m", "drillroom", "record", "--free", str(seconds), "--json"]
    ran = run_counted(command, home, seconds=seconds + 30)
    told = json.loads(ran.printed)
    return Cost(ran, Path(told["media"]), told["dropped_frames"], len(told["faults"]))


def theirs(stage: Rig, seconds: float) -> Cost:
    """Record the same with ffmpeg."""
    media = stage.folder / "theirs.mp4"
    command = [
        *FFMPEG, "-use_wallclock_as_timestamps", "1", "-i", stage.camera.url,
        "-f", "pulse", "-channels", "1", "-i", MICROPHONE, "-t", str(seconds),
        "-fps_mode", "passthrough", "-enc_time_base", "-1",  # or it would drop to 25 a second
        *FFMPEG_OUT, str(media),
    ]  # fmt: skip
    return Cost(run_counted(command, stage.environment, seconds=seconds + 30), media)


if __name__ == "__main__":
    main()
