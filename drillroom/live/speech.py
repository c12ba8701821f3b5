"""When somebody speaks in a take that nobody records: read from a file, for a preview."""

from __future__ import annotations

import math
from pathlib import Path

from drillroom.errors import DrillroomError
from drillroom.phrase import Phrase
from drillroom.takes.model import Run

MAX_RUNS = 10_000
_REMEDY = Phrase("Write lines such as 3.5 12: from and to in seconds, one run after the other.")


def read_speech(path: Path) -> tuple[Run, ...]:
    """Return the runs of speech of a file with lines `FROM_S TO_S`, in order of time.

    Empty lines and lines that begin with # are passed over.

    Raises:
        DrillroomError: the file cannot be read, or a line has another form.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as exc:
        raise DrillroomError("The speech cannot be read", detail=f"{path}: {exc}") from exc
    runs: list[Run] = []
    for number, line in enumerate(lines[:MAX_RUNS], start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            run = _run(line.split(), f"{path.name} line {number}")
            if runs and run[0] < runs[-1][1]:
                title = Phrase(
                    "{file} line {number} begins before the run above it ends",
                    file=path.name,
                    number=number,
                )
                raise DrillroomError(title, detail=line.strip(), remedy=_REMEDY)
            runs.append(run)
    return tuple(runs)


def _run(words: list[str], where: str) -> Run:
    try:
        begin_s, end_s = (float(word) for word in words)
    except ValueError:
        begin_s = end_s = math.nan
    if not 0 <= begin_s < end_s < math.inf:
        title = Phrase("{where} is not a run of speech", where=where)
        raise DrillroomError(title, detail=" ".join(words), remedy=_REMEDY)
    return begin_s, end_s
