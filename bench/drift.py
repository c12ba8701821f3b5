"""Sound against picture over a long take, with a fast camera and a slow microphone.

The truth is in the file: a white flash and a beep of the same instant every two seconds.
"""

import argparse
from contextlib import closing
from pathlib import Path
from statistics import median

from bench.gauge.rig import rig
from bench.gauge.table import Figure, quantile, show
from tests.rig.truth import flash_and_beep

MICROPHONE_PPM, CAMERA_PPM = 200, -150


def main() -> None:
    """Print the offset's median, p99, and how far it moved from the first third to the last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=300)
    options = parser.parse_args()
    with rig(f"--ppm={CAMERA_PPM}", ppm=MICROPHONE_PPM) as stage:
        process = stage.recording("take", f"--seconds={options.seconds}")
        with closing(process):
            take = process.step("take", options.seconds + 30)
        pairs = flash_and_beep(Path(take["media"]))
    offsets_ms = [(flash - beep) * 1e3 for flash, beep in pairs]
    third = max(1, len(offsets_ms) // 3)
    drift_ms = median(offsets_ms[-third:]) - median(offsets_ms[:third])
    sizes_ms = [abs(offset) for offset in offsets_ms]
    show(
        [
            Figure("sound/picture offset: median", abs(median(offsets_ms)), "ms", 5, 1),
            Figure("sound/picture offset: p99", quantile(sizes_ms, 0.99), "ms", 15, 5),
            Figure("sound/picture offset: last third − first", abs(drift_ms), "ms", 2, 0.5),
            Figure("  flashes with a beep", len(pairs)),
            Figure("  dropped frames", take["certificate"]["dropped_frames"]),
        ]
    )


if __name__ == "__main__":
    main()
