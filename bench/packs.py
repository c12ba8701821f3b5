"""How long a pack takes to be checked: 100 drills (goal 200 ms) and hostile files (goal 50 ms)."""

import tempfile
from pathlib import Path
from time import monotonic_ns

from bench.gauge.table import Figure, show
from drillroom.drills.loader import check_pack

RUNS = 10
STARTER = Path(__file__).parents[1] / "drills.yaml"

HOSTILE = {
    "an alias bomb": b"a: &a [x, x]\n" + b"b: &b [*a, *a, *a]\n" * 5000,
    "200,000 lists in each other": b"[" * 200_000,
    "20,000 parts": b"[" + b"1," * 19_990 + b"1]",
    "10,000 unknown keys": b"".join(b"pack%d: 1\n" % number for number in range(9_900)),
    "one key 10,000 times": b"pack: 1\n" * 9_900,
    "a text of 200,000 letters": b"pack: {title: " + b"a " * 100_000 + b"}",
    "1 MB": b"a" * 1_000_000,
}


def main() -> None:
    """Print the best of a few runs of each."""
    figures = [Figure("a pack of 100 drills", best_ms(starter_times(25)), "ms", 200)]
    figures += [
        Figure(f"refused: {name}", best_ms(data), "ms", 50) for name, data in HOSTILE.items()
    ]
    show(figures)


def starter_times(count: int) -> bytes:
    """Return a pack with the drills of the starter pack *count* times."""
    head, drills = STARTER.read_text(encoding="utf-8").split("\ndrills:\n")
    copies = [drills.replace("\n  - id: ", f"\n  - id: copy-{n}-") for n in range(1, count)]
    return f"{head}\ndrills:\n{''.join([drills, *copies])}".encode()


def best_ms(data: bytes) -> float:
    """Return the shortest of a few checks of *data*."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pack.yaml"
        path.write_bytes(data)
        return min(one_run_ms(path) for _ in range(RUNS))


def one_run_ms(path: Path) -> float:
    """Return how long one check of *path* takes."""
    start = monotonic_ns()
    check_pack(path)
    return (monotonic_ns() - start) / 1e6


if __name__ == "__main__":
    main()
