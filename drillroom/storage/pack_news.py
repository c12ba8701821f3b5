"""What came by itself from somebody the person trusts, until it was seen."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.database import storage_errors
from drillroom.storage.take_folder import write_whole


@dataclass(frozen=True, slots=True)
class PackNews:
    """A version of a pack that is in use since it came."""

    pack: str
    version: str
    before: str
    """The version that was in use; "" for a new pack."""
    title: str
    author: str
    changes: tuple[str, ...]
    """What changed, in sentences."""

    @property
    def headline(self) -> str:
        """What happened, in one line."""
        given = {"title": self.title, "author": self.author, "version": self.version}
        if self.before:
            return Phrase("New version of {title} from {author}: {version}", **given)
        return Phrase("New pack from {author}: {title} {version}", **given)


def unseen(home: Home) -> tuple[PackNews, ...]:
    """Return what the person has not seen yet; nothing where that cannot be read."""
    try:
        data = json.loads(home.pack_news.read_text(encoding="utf-8"))
        return tuple(PackNews(**{**one, "changes": tuple(one["changes"])}) for one in data)
    except (OSError, ValueError, LookupError, TypeError):
        return ()


def note(home: Home, news: PackNews) -> None:
    """Keep *news* until it was seen; of one pack the last.

    Raises:
        LibraryError: the data folder cannot be written.
    """
    others = [one for one in unseen(home) if one.pack != news.pack]
    rows = [asdict(one) for one in (*others, news)]
    with storage_errors():
        write_whole(home.pack_news, json.dumps(rows, ensure_ascii=False).encode())


def mark_seen(home: Home) -> None:
    """Forget what was told.

    Raises:
        LibraryError: the data folder cannot be written.
    """
    with storage_errors():
        home.pack_news.unlink(missing_ok=True)
