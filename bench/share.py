"""The shared folder: ten new takes among 100,000, the first look at them all, what sending costs.

The share is real: signed records and papers, small recordings (`tests/rig/large_share.py`). What a
network drive costs is simulated: each call that names something in the share waits 20 ms more, and
nothing is remembered between two calls. System calls are counted with strace; rsync copies the same
recording in turns with us. What is not installed is left out, and said.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import monotonic_ns

from bench.gauge.share import collect_s, far_away, in_a_process, system_calls
from bench.gauge.table import Figure, show
from drillroom.clock import SystemClock
from drillroom.paths import Home
from tests.rig.large_share import LargeShare
from tests.sync.people import Person
from tests.ui.share import small_film

ROUNDS = 5
NEW = 10
FAR_S = 0.02
SENT = 20
NEWEST = datetime(2026, 11, 20, 17, tzinfo=UTC)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--takes", type=int, default=100_000)
    parser.add_argument("--writers", type=int, default=50)
    parser.add_argument("--megabytes", type=int, default=200, help="of the take that is sent")
    parser.add_argument("--pairs", type=int, default=5, help="of us and rsync")
    parser.add_argument("--in", dest="place", type=Path, help="the disk to use")
    parser.add_argument("--part", choices=("reading", "sending"), help="only this half")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.place) as folder:
        root = Path(folder)
        if options.part != "sending":
            show([*reading(root, options.takes, options.writers)])
        if options.part != "reading":
            show([*sending(root, options.megabytes, options.pairs)])


def reading(root: Path, takes: int, writers: int) -> Iterator[Figure]:
    """Yield what a manager's computer needs to look at a large share."""
    share, home = root / "share", Home(root / "manager").make()
    share.mkdir()
    (root / "apart").mkdir()
    start = monotonic_ns()
    large = LargeShare(share, root / "apart", writers, small_film(root / "film.mp4"))
    large.add(takes, NEWEST)
    yield Figure(f"{takes} takes of {writers} writers made", (monotonic_ns() - start) / 1e9, "s")
    first = in_a_process("collect", home, share)
    yield Figure("first look: all records verified and noted", first["s"], "s", 15)
    yield Figure("  processor time of that process so far", first["cpu_s"], "s")
    yield Figure("  with the newest takes of each brought here", first["whole_s"], "s")
    yield Figure("  most memory, Python and libraries in it", first["peak_mb"], "MB", 150)
    near = [ten_new(large, home, number) for number in range(ROUNDS)]
    yield Figure("ten new, noted: median", median(s for s, _ in near) * 1e3, "ms", 50)
    yield Figure("  longest", max(s for s, _ in near) * 1e3, "ms", 50)
    yield Figure("  and brought here: median", median(s for _, s in near) * 1e3, "ms")
    with far_away(FAR_S) as slow:
        far = [ten_new(large, home, ROUNDS + number) for number in range(ROUNDS)]
    yield Figure("ten new, +20 ms a call, noted: median", median(s for s, _ in far), "s", 0.7)
    yield Figure("  longest", max(s for s, _ in far), "s", 0.7)
    yield Figure("  and brought here: median", median(s for _, s in far), "s")
    yield Figure("  calls at the border in each round", slow.calls.total() / ROUNDS)


def ten_new(large: LargeShare, home: Home, number: int) -> tuple[float, float]:
    """Return the seconds until ten new takes are noted, and those until their files are here."""
    large.add(NEW, NEWEST + timedelta(days=1 + number))
    noted_s = collect_s(home, large.share, most_s=0)
    return noted_s, noted_s + collect_s(home, large.share)


def sending(root: Path, megabytes: int, pairs: int) -> Iterator[Figure]:
    """Yield what a rep's computer needs to send."""
    share = root / "sent"
    share.mkdir()
    rep = Person(Home(root / "rep").make(), "Ana Ferreira", SystemClock())
    rep.finish(os.urandom(100_000))
    in_a_process("deliver", rep.home, share)  # the card and the first folders are there
    if shutil.which("strace"):
        for _ in range(SENT):
            rep.finish(os.urandom(100_000))
        calls = system_calls(rep.home, share, root / "calls")
        yield Figure(f"metadata operations a take, of {SENT}", calls["names"] / SENT, "", 25)
        yield Figure("  and questions about open files", calls["open files"] / SENT)
    else:
        print("strace is not installed: metadata operations are not counted", file=sys.stderr)
    if shutil.which("rsync"):
        yield from beside_rsync(rep, share, root, megabytes, pairs)
    else:
        print("rsync is not installed: it is not compared with", file=sys.stderr)


def beside_rsync(
    rep: Person, share: Path, root: Path, megabytes: int, pairs: int
) -> Iterator[Figure]:
    """Yield how long a large take takes, and rsync with the same recording, in turns."""
    ratios, peaks, ours = [], [], []
    for number in range(pairs):
        take = rep.finish(os.urandom(megabytes << 20))
        media = rep.home.takes / take / "take.mp4"
        theirs_s = rsync_s(media, root / f"rsync-{number}") if number % 2 else 0.0
        even_out(root, 2 * megabytes)
        run = in_a_process("deliver", rep.home, share)
        theirs_s = theirs_s or rsync_s(media, root / f"rsync-{number}")
        ours.append(run["s"])
        ratios.append(run["s"] / theirs_s)
        peaks.append(run["peak_mb"])
        shutil.rmtree(root / f"rsync-{number}")
    yield Figure(f"{megabytes} MB sent ÷ rsync --fsync: median", median(ratios), "", 1.2)
    yield Figure("  least of the pairs", min(ratios))
    yield Figure("  most of the pairs", max(ratios))
    yield Figure("  ours", median(ours), "s")
    yield Figure("  most memory, Python and libraries in it", max(peaks), "MB", 64)


def even_out(root: Path, megabytes: int) -> None:
    """Let whoever copies next find the disk idle, and free memory that was in use before.

    In a virtual machine memory that is used for the first time costs several times a copy.
    """
    block = bytes(1 << 20)
    with (root / "even-out").open("wb") as file:
        for _ in range(megabytes):
            file.write(block)
    os.sync()
    (root / "even-out").unlink()
    os.sync()


def rsync_s(media: Path, target: Path) -> float:
    """Return how long rsync copies *media* into a new folder, safe on disk at its end."""
    target.mkdir()
    even_out(target.parent, 2 * (media.stat().st_size >> 20))
    start = monotonic_ns()
    subprocess.run(["rsync", "--fsync", str(media), f"{target}/"], check=True, timeout=600)
    return (monotonic_ns() - start) / 1e9


if __name__ == "__main__":
    main()
