"""What must be true of a share whatever happened: looked at from outside, file by file."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from drillroom.storage.take_folder import sha256_of
from drillroom.takes.model import Delivery
from tests.sync.people import Person, files_below

DRAFT = b"this stays on the laptop"
"""In every file of every draft, and nowhere else."""
STAGING = ("~syncthing~", ".syncthing.")


def is_staging(path: Path) -> bool:
    """Whether *path* is a file on its way, which nobody looks at and sync clients leave alone."""
    return path.name.startswith(STAGING)


@dataclass
class Ledger:
    """What people have finished, and what of it must be seen."""

    people: tuple[Person, ...]
    frozen: set[str] = field(default_factory=set)
    """Hashes of all that may be seen on a share."""
    looked_at: dict[tuple[Path, int, int], str] = field(default_factory=dict)

    def learn(self) -> None:
        """Take in what people have by now."""
        for person in self.people:
            for folder in (person.home.takes, person.home.outbox):
                for path in files_below(folder):
                    if path.suffix in {".mp4", ".html", ".json"}:
                        self.frozen.add(self._hash(path))

    def _hash(self, path: Path) -> str:
        status = path.stat()
        key = (path, status.st_size, status.st_mtime_ns)
        if key not in self.looked_at:
            self.looked_at[key] = sha256_of(path)
        return self.looked_at[key]

    def breaches(self, store: Path) -> list[str]:
        """Return what is wrong with a share just now, wherever its people are."""
        self.learn()
        found = []
        for path in files_below(store):
            if ".stfolder" in path.parts or "lost+found" in path.parts:
                continue
            fresh = (path, path.stat().st_size, path.stat().st_mtime_ns) not in self.looked_at
            if fresh and DRAFT in path.read_bytes():
                found.append(f"a draft's byte: {path}")
            if "sync-conflict" in path.name:
                found.append(f"a conflict: {path}")
            is_parcel = path.parts[-5:-4] in {("takes",), ("reviews",)} and not is_staging(path)
            if is_parcel and self._hash(path) not in self.frozen:
                found.append(f"half visible: {path}")
        return found + self.twice(store)

    def twice(self, store: Path) -> list[str]:
        """Return the takes that more than one record says were sent."""
        takes: Counter[str] = Counter()
        for path in (store / "Drillroom" / "log").rglob("0*.json"):
            if is_staging(path):
                continue
            line = path.read_bytes().partition(b"\n")[0]
            try:
                record = json.loads(line)
            except ValueError:
                return [f"half visible: {path}"]
            if record["kind"] == "take":
                takes[record["take"]] += 1
        return [f"delivered twice: {take}" for take, count in takes.items() if count > 1]

    def untrue(self, sender: Person, store: Path) -> list[str]:
        """Return the takes of *sender* that are said to be delivered and are not in the share."""
        there = {
            json.loads(path.read_bytes().partition(b"\n")[0])["take"]
            for path in (store / "Drillroom" / "log").rglob("0*.json")
        }
        with sender.library() as library:
            said = [take.id for take in library.takes() if take.delivery is Delivery.DELIVERED]
        return [f"lost, and said to be delivered: {take}" for take in said if take not in there]
