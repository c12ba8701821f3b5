"""What the courier is sent to do, in plain values: it works in a process of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Self

from drillroom.paths import Home


@dataclass(frozen=True, slots=True)
class Errand:
    """What one run of the courier is to do."""

    home: Home
    share: Path
    name: str
    """In whose name takes are sent."""
    now: datetime
    """What time it is when the run begins."""
    wait: timedelta = timedelta(0)
    """So long a finished take waits before it leaves."""
    keep_days: int = 0
    """After so many days what was sent leaves the shared folder; 0 for never."""
    folders: tuple[Path, ...] = ()
    """Every shared folder of the person, the main one first: each gets what is for it alone."""

    def to_plain(self) -> dict[str, object]:
        """Return it in values that JSON has."""
        return {
            "home": str(self.home.root),
            "share": str(self.share),
            "name": self.name,
            "now": self.now.isoformat(),
            "wait_s": self.wait.total_seconds(),
            "keep_days": self.keep_days,
            "folders": [str(folder) for folder in self.folders],
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, object]) -> Self:
        """Return what `to_plain` was called on."""
        folders = plain["folders"]
        return cls(
            home=Home(Path(str(plain["home"]))),
            share=Path(str(plain["share"])),
            name=str(plain["name"]),
            now=datetime.fromisoformat(str(plain["now"])),
            wait=timedelta(seconds=float(str(plain["wait_s"]))),
            keep_days=int(str(plain["keep_days"])),
            folders=tuple(map(Path, folders)) if isinstance(folders, list) else (),
        )
