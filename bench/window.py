"""CPU seconds a recorded second: the whole app in its window, 720p30, with the live picture."""

import argparse
from statistics import median

from bench.gauge.table import Figure, show
from bench.gauge.window import RecordRoom, cpu_s, inside


def main() -> None:
    """Print the median of a few stretches of one take."""
    parser = argparse.ArgumentParser(prog="window", description=__doc__)
    parser.add_argument("--seconds", type=float, default=10, help="of a stretch")
    parser.add_argument("--stretches", type=int, default=5)
    shares = inside(parser, measure)
    show(
        [
            Figure("CPU of the app, recording", median(shares), "s/s", 0.8, 0.6),
            Figure("  least of the stretches", min(shares), "s/s"),
            Figure("  most of the stretches", max(shares), "s/s"),
        ]
    )


def measure(options: argparse.Namespace) -> list[float]:
    """Return the CPU seconds a second of each stretch."""
    room = RecordRoom()
    view = room.start()
    shares = []
    for _ in range(options.stretches):
        before_s, from_s = cpu_s(), view.taken_s()
        room.run(options.seconds)
        shares.append((cpu_s() - before_s) / (view.taken_s() - from_s))
    room.stop()
    room.close()
    return shares


if __name__ == "__main__":
    main()
