"""Figures beside their gates. Nothing is asserted: a slow computer is no failure."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table."""

    name: str
    value: float
    unit: str = ""
    gate: float | None = None
    moonshot: float | None = None
    is_floor: bool = False
    """Whether more is better."""

    def line(self) -> str:
        """Return the row: name, value, gate, moonshot, and which of the two it keeps."""
        limits = [f"{_short(limit):>9}" for limit in (self.gate, self.moonshot)]
        value = f"{_short(self.value)} {self.unit}".strip()
        return f"{self.name:52} {value:>14} {''.join(limits)}  {self._verdict()}".rstrip()

    def _verdict(self) -> str:
        for limit, word in ((self.moonshot, "moonshot"), (self.gate, "gate")):
            if limit is not None and (
                self.value >= limit if self.is_floor else self.value <= limit
            ):
                return word
        return "" if self.gate is None else "MISSED"


def _short(number: float | None) -> str:
    if number is None:
        return ""
    return f"{number:.2f}" if abs(number) < 10 and number != round(number) else f"{number:.0f}"


def show(figures: Sequence[Figure]) -> None:
    """Print rows under their head, which names the script."""
    print(f"{Path(sys.argv[0]).stem:52} {'value':>14} {'gate':>9}{'moonshot':>9}")
    for figure in figures:
        print(figure.line())
    sys.stdout.flush()


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value that *share* of the values do not exceed: 0.5 is the middle one."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
