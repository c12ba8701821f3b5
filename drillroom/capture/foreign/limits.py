"""What a child process may use, and how it binds itself to that before it reads anything."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import asdict, dataclass, fields
from typing import Self

MIB = 1 << 20
_ORPHAN_S = 10.0
_CORES = 8
_NICE = 10
"""A recording that runs beside it comes first."""
_OPEN_FILES = 64


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may use. The parent watches the clock, the system everything else."""

    wall_s: float
    """The parent ends it after so long."""
    stall_s: float
    """The parent ends it when it has not come any further for so long."""
    memory_bytes: int = 1536 * MIB
    """Of address space; libraries alone take about 600 MB of it, 60 MB of them real memory."""
    file_bytes: int = MIB
    """The largest file that it may write; its answer is one."""

    def to_json(self) -> dict[str, float]:
        """Return the limits for the child."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, float]) -> Self:
        """Return the limits that the parent sent."""
        return cls(**{field.name: data[field.name] for field in fields(cls)})  # type: ignore[arg-type]


if sys.platform == "win32":

    def bind(limits: Limits) -> None:
        """Bind this process to *limits*: on Windows the parent's clock alone does."""

else:
    import resource

    def bind(limits: Limits) -> None:
        """Bind this process to *limits*, before it has read anything of others."""
        os.nice(_NICE)
        seconds = int(limits.wall_s) + 1
        _most(resource.RLIMIT_CORE, 0)
        _most(resource.RLIMIT_CPU, seconds * _CORES)  # of all threads together
        _most(resource.RLIMIT_FSIZE, int(limits.file_bytes))
        _most(resource.RLIMIT_NOFILE, _OPEN_FILES)
        _most(resource.RLIMIT_AS, int(limits.memory_bytes))
        # a parent that was killed ends nobody: then the child's own clock does
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, limits.wall_s + _ORPHAN_S)

    def _most(kind: int, value: int) -> None:
        """Lower a limit, both halves; one that the system does not know is left to the clock."""
        _, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (OSError, ValueError):  # macOS has no limit of address space
            return
