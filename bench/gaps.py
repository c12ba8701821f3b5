"""After lost samples: how long until sound and picture agree again to 5 ms.

The microphone's pitch tells at any moment when that sound was spoken, and every picture of the
camera tells when it was due: so the offset is known at each picture, before the loss and after.
"""

import argparse
from contextlib import closing
from pathlib import Path
from statistics import median
from time import monotonic_ns

import numpy as np

from bench.gauge.rig import rig
from bench.gauge.table import Figure, show
from tests.rig.truth import shown, spoken

LOSSES_S = (0.1, 0.15, 0.2, 0.25)
PPM = 200
RIGHT_S = 0.005
BEFORE_S, AFTER_S = 4.0, 6.0
PICTURES = 9
LASTS_S = 1.0


def main() -> None:
    """Print the times of a few losses of each length."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=2, help="how often each loss is tried")
    options = parser.parse_args()
    found = {loss_s: [one_loss(loss_s) for _ in range(options.times)] for loss_s in LOSSES_S}
    repairs = [repair_s for tries in found.values() for repair_s, _ in tries]
    settled = [offset_ms for tries in found.values() for _, offset_ms in tries]
    rows = [
        Figure(f"  {loss_s * 1e3:.0f} ms lost: longest", max(time for time, _ in tries), "s")
        for loss_s, tries in found.items()
    ]
    show(
        [
            Figure("lost samples to offset < 5 ms: median", median(repairs), "s", 1, 0.5),
            Figure("lost samples to offset < 5 ms: longest", max(repairs), "s", 1, 0.5),
            *rows,
            Figure("  offset from then on: largest median", max(settled), "ms"),
        ]
    )


def one_loss(loss_s: float) -> tuple[float, float]:
    """Lose samples once in a take; return s until sound and picture agree, ms of offset then."""
    with rig("--way=tells", ppm=PPM, what="sweep", loss_s=loss_s) as stage:
        process = stage.recording("take", f"--seconds={BEFORE_S + AFTER_S}")
        with closing(process):
            start_ns = process.step("started")["start_ns"]
            process.wait_s(BEFORE_S)
            lost_s = (monotonic_ns() - start_ns) / 1e9
            stage.microphone.lose()
            media = Path(process.step("take")["media"])
        times_s, offsets_s = offsets(media, start_ns / 1e9)
    offsets_s -= np.median(offsets_s[times_s < lost_s - 0.2])  # the way from camera to grab
    right = np.abs(calmed(offsets_s)) < RIGHT_S
    right_s = next(
        (
            at_s
            for at_s in times_s[(times_s > lost_s) & (times_s < times_s[-1] - LASTS_S)]
            if right[(times_s >= at_s) & (times_s < at_s + LASTS_S)].all()
        ),
        times_s[-1] - LASTS_S,  # never while it was looked at
    )
    return float(right_s) - lost_s, abs(float(np.median(offsets_s[times_s > right_s]))) * 1e3


def calmed(values: np.ndarray) -> np.ndarray:
    """Return the running median: a single picture may be late on its way, an offset lasts."""
    padded = np.pad(values, PICTURES // 2, "edge")
    return np.asarray(np.median(np.lib.stride_tricks.sliding_window_view(padded, PICTURES), axis=1))


def offsets(media: Path, start_s: float) -> tuple[np.ndarray, np.ndarray]:
    """Return when each picture is shown, and how much later than its sound."""
    heard_s, spoken_s = spoken(media, start_s).T
    shown_s, due_s = shown(media, start_s).T
    inside = (shown_s > heard_s[0]) & (shown_s < heard_s[-1])
    return shown_s[inside], np.interp(shown_s[inside], heard_s, spoken_s) - due_s[inside]


if __name__ == "__main__":
    main()
