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
    hundred = starter_drills(100)
    figures = [Figure("a pack of 100 drills", best_ms(hundred, drills=100), "ms", 200)]
    figures += [
        Figure(f"refused: {name}", best_ms(data), "ms", 50) for name, data in HOSTILE.items()
    ]
    show(figures)


def starter_drills(count: int) -> bytes:
    """Return a pack with *count* drills: those of the starter pack over and over."""
    head, drills = STARTER.read_text(encoding="utf-8").split("\ndrills:\n")
    _, *parts = f"\n{drills}".split("\n  - id: ")
    again = (f"  - id: copy-{number}-{parts[number % len(parts)]}" for number in range(count))
    return "\n".join((head.partition("\nplan:")[0], "drills:", *again)).encode()


def best_ms(data: bytes, drills: int = 0) -> float:
    """Return the shortest of a few checks of *data*, a pack with so many *drills*, or refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pack.yaml"
        path.write_bytes(data)
        found = check_pack(path)
        assert (len(found.pack.drills) if found.pack else 0) == drills, found.problems[:3]
        return min(one_run_ms(path) for _ in range(RUNS))


def one_run_ms(path: Path) -> float:
    """Return how long one check of *path* takes."""
    start = monotonic_ns()
    check_pack(path)
    return (monotonic_ns() - start) / 1e6


if __name__ == "__main__":
    main()
