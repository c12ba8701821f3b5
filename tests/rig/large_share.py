"""A shared folder with as many takes as a large team leaves there in years, made in minutes.

Records and cards are signed, papers are those of a real take, so that every reader takes them in.
Of a take only its paper (which holds its id), its record and its folder are its own: recording and
page are hard links to one file a writer. Nothing is made safe on disk.
"""

from __future__ import annotations

import hashlib
import itertools
import os
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.storage.rows import FrozenFile
from drillroom.sync.finish import paper_of
from drillroom.sync.format.identity import open_identity
from drillroom.sync.format.names import month_folder, parcel_folder, person_folder
from drillroom.sync.format.papers import MEDIA, TAKE_PAGE, TAKE_PAPER, take_papers
from drillroom.sync.format.record import (
    TAKE,
    Record,
    hash_of_line,
    record_path,
    sign_card,
    sign_record,
)
from drillroom.takes.model import new_take_id
from tests.sync.people import DRILL, Person

EVERY = timedelta(hours=11)
"""Between two takes of one writer."""


class LargeShare:
    """The folder `Drillroom` of a share, and the people who write there."""

    def __init__(self, share: Path, apart: Path, writers: int, film: bytes) -> None:
        """Begin the logs of *writers* people; their keys and files lie in *apart*, on one disk."""
        self.share = share
        self._number = itertools.count()
        maker = Person(Home(apart / "maker").make(), "Ana Ferreira", SystemClock())
        take = maker.record(film)
        maker.answer_all(take)
        with maker.library() as library:
            paper = paper_of(library, take, maker.name)
        self._paper = _Pattern(take_papers(paper)[TAKE_PAPER], take, paper.created)
        files = {MEDIA: film, TAKE_PAGE: take_papers(paper)[TAKE_PAGE]}
        self.writers = [
            _Writer(share / "Drillroom", apart / f"writer-{number}", f"Rep {number}", files)
            for number in range(writers)
        ]

    def add(self, takes: int, newest: datetime) -> list[str]:
        """Add so many takes, one writer after the other; the last ones are of *newest*.

        Returns their ids, in the order in which they were made.
        """
        rounds = -(-takes // len(self.writers))
        made = []
        for number in range(takes):
            back = rounds - 1 - number // len(self.writers)
            # no two takes of a writer share a minute, so each has a folder of its own
            created = newest - back * EVERY + timedelta(seconds=61 * next(self._number) % 3600)
            made.append(self.writers[number % len(self.writers)].add(self._paper, created))
        return made


class _Pattern:
    """A paper of which each copy is another take's: same length, other id and time."""

    def __init__(self, paper: bytes, take: str, created: datetime) -> None:
        self._paper, self._take = paper, take.encode()
        self._created = created.isoformat(timespec="microseconds").encode()

    def of(self, take: str, created: datetime) -> bytes:
        """Return the paper of a take."""
        when = created.isoformat(timespec="microseconds").encode()
        return self._paper.replace(self._take, take.encode()).replace(self._created, when)


class _Writer:
    """Somebody who writes in the share, faster than with the app."""

    def __init__(self, top: Path, apart: Path, name: str, files: dict[str, bytes]) -> None:
        apart.mkdir()
        self._top, self._apart, self._name = top, apart, name
        self._identity = open_identity(apart / "key")
        self.writer = self._identity.writer
        self._seq, self._last = 0, ""
        self._files = tuple(_laid(apart / name, content) for name, content in files.items())
        log = top / "log" / self.writer
        log.mkdir(parents=True)
        card = sign_card(name, "2024-01-01T08:00:00Z", self._identity)
        (log / "id.json").write_bytes(card)

    def add(self, pattern: _Pattern, created: datetime) -> str:
        """Add a take, as a courier would have."""
        take = new_take_id(created)
        month = f"takes/{person_folder(self._name, self.writer)}/{month_folder(created)}"
        place = f"{month}/{parcel_folder(created, DRILL, take[:10])}"
        folder = self._top / place
        folder.mkdir(parents=True)
        paper = _laid(folder / TAKE_PAPER, pattern.of(take, created))
        for file in self._files:
            os.link(self._apart / file.name, folder / file.name)
        self._put(take, created, place, [*self._files, paper])
        return take

    def _put(self, take: str, created: datetime, place: str, files: Iterable[FrozenFile]) -> None:
        self._seq += 1
        record = Record(
            writer=self.writer,
            seq=self._seq,
            prev=self._last,
            kind=TAKE,
            take=take,
            at=f"{created:%Y-%m-%dT%H:%M:%SZ}",
            dir=place,
            files=tuple(files),
        )
        data = sign_record(record, self._identity)
        self._last = hash_of_line(data)
        path = self._top.joinpath(*record_path(self.writer, self._seq))
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def _laid(path: Path, content: bytes) -> FrozenFile:
    path.write_bytes(content)
    return FrozenFile(path.name, len(content), hashlib.sha256(content).hexdigest())
