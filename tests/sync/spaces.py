"""What the tests of several shared folders ask of a person and of a folder."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from drillroom.settings import Space
from drillroom.sync.format.identity import open_identity
from drillroom.sync.handing import hand_over
from drillroom.takes.model import TakeId
from tests.sync.people import Person, files_below

MEDIA = b"not really a film " * 1000
SECRET = b"what only one of them may see " * 1000
DAY = timedelta(days=1, minutes=1)

Spaces = tuple[Space, ...]


def has_trace(folder: Path, take: str, content: bytes = SECRET) -> bool:
    """Whether anything in *folder* is of a take: a name, a word, or a piece of its recording."""
    names = any(take[:10].encode() in str(path).encode() for path in folder.rglob("*"))
    pieces = (take.encode(), content[:200])
    data = (path.read_bytes() for path in files_below(folder))
    return names or any(piece in one for one in data for piece in pieces)


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in files_below(folder)}


def writers(folder: Path) -> set[str]:
    return {path.name for path in (folder / "Drillroom" / "log").iterdir()}


def withdraw(person: Person, take: TakeId) -> None:
    with person.library() as library:
        library.withdraw(take)


def key_of(person: Person) -> str:
    return open_identity(person.home.key).writer


def hand(person: Person, spaces: Spaces, source: Path) -> bool:
    with person.library() as library:
        clock, name = person.clock, person.name
        done = hand_over(library, person.home, source, author=name, clock=clock, spaces=spaces)
        return done.is_new
