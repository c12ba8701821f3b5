"""`kill -9` in the middle of a take, again and again: which files open, and how much is lost."""

import argparse
import random
from contextlib import closing
from time import monotonic_ns

from bench.gauge.rig import Rig, rig
from bench.gauge.table import Figure, quantile, show
from drillroom.capture.recover import repair
from drillroom.errors import MediaError


def main() -> None:
    """Print how many files open, and the seconds that are missing at their end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seconds", type=float, default=4, help="longest take before its kill")
    options = parser.parse_args()
    chance = random.Random(6)  # noqa: S311  # the moments are no secret
    with rig() as stage:
        moments_s = [chance.uniform(1, options.seconds) for _ in range(options.kills)]
        lost = [one_kill(stage, str(number), at_s) for number, at_s in enumerate(moments_s)]
    opened = [seconds for seconds in lost if seconds is not None]
    show(
        [
            Figure("killed takes that open", len(opened), "", options.kills, options.kills, True),
            Figure("seconds lost: most", max(opened), "s", 0.5, 0.25),
            Figure("  seconds lost: median", quantile(opened, 0.5), "s"),
        ]
    )


def one_kill(stage: Rig, name: str, at_s: float) -> float | None:
    """Kill a recording *at_s* into its take; return the seconds lost, None if all is lost."""
    process = stage.recording(name, "--seconds=60")
    with closing(process):
        start_ns = process.step("started")["start_ns"]
        process.wait_s(at_s - (monotonic_ns() - start_ns) / 1e9)
        killed_s = (monotonic_ns() - start_ns) / 1e9
        process.kill()
    try:
        kept_s = repair(stage.folder / name / "0" / "take.mp4").seconds
    except MediaError:
        return None
    return float(killed_s - kept_s)


if __name__ == "__main__":
    main()
