"""Reads and changes what People shows. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.storage.library import open_library
from drillroom.storage.renewal import Renewal, renewal_to_tell
from drillroom.sync.endorsing import endorse
from drillroom.sync.format.identity import open_identity
from drillroom.sync.format.six_words import six_words
from drillroom.sync.offers import approve_author
from drillroom.sync.people import KnownWriter, alike, known_writers


@dataclass(frozen=True, slots=True)
class PeopleRows:
    """Everything that the screen shows."""

    words: tuple[str, ...]
    """Of this computer's own key."""
    writers: tuple[KnownWriter, ...]
    """By name."""
    namesakes: frozenset[str]
    """Writers of the person's own name that are not this computer."""
    renewal: Renewal | None
    """That this computer had to make a new key, if the person has not read of it."""


def load_people(home: Home, clock: Clock, name: str) -> PeopleRows:
    """Return who writes in the shared folder; *name* is the person's own.

    Raises:
        LibraryError: the library, or whom the person trusts, cannot be read.
        SettingsError: the key of this computer cannot be used.
    """
    with open_library(home, clock) as library:
        writers = known_writers(home, library)
    return PeopleRows(
        six_words(open_identity(home.key).writer),
        writers,
        frozenset(one.writer for one in writers if not one.mine and alike(one.name, name)),
        renewal_to_tell(home),
    )


def install_waiting(home: Home, clock: Clock, writer: str, name: str) -> int:
    """Install what somebody who is approved offers; return how many packs that is.

    Raises:
        LibraryError: it cannot be stored.
    """
    with open_library(home, clock) as library:
        return len(approve_author(home, library.inbox, writer, name))


def endorse_laptop(home: Home, clock: Clock, who: KnownWriter, settings: Settings) -> bool:
    """Queue that *who* is another laptop of the person at this one; return whether it is new.

    Raises:
        LibraryError: it cannot be endorsed, or it cannot be stored.
    """
    with open_library(home, clock) as library:
        return endorse(library, who, settings.shown_name, settings.spaces)
