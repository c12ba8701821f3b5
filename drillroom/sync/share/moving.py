"""How far a parcel is on its way, in bytes; told while it moves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from drillroom.storage.rows import FrozenFile


@dataclass(frozen=True, slots=True)
class Moved:
    """Something went on; with a take, how much of its parcel has moved."""

    take: str = ""
    done: int = 0
    """Bytes so far."""
    of: int = 0
    """Bytes of the whole parcel."""


OnMoved = Callable[[Moved], None]
"""May be called often, and from more than one thread at once."""


def nobody(_moved: Moved) -> None:
    """Tell nobody."""


class Meter:
    """Counts the bytes of one parcel."""

    def __init__(self, take: str, files: Iterable[FrozenFile], tell: OnMoved) -> None:
        self._take = take
        self._of = sum(file.size for file in files)
        self._done = 0
        self._tell = tell

    def add(self, count: int) -> None:
        """Count bytes that have moved."""
        self._done += count
        self._tell(Moved(self._take, min(self._done, self._of), self._of))
