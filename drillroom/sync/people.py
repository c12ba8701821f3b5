"""Who writes in the shared folders, as far as they were read."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.inbox import Inbox, Seen
from drillroom.storage.trust import approved
from drillroom.sync.identity import own_writers
from drillroom.sync.names import writer_suffix


@dataclass(frozen=True, slots=True)
class KnownWriter:
    """One device that writes."""

    writer: str
    name: str
    """The person, as their card says."""
    approved: bool
    mine: bool

    def to_json(self) -> dict[str, object]:
        """Return the sender as `drillroom writers --json` prints it."""
        return {
            "writer": self.writer,
            "name": self.name,
            "approved": self.approved,
            "mine": self.mine,
        }


def known_writers(home: Home, inbox: Inbox) -> tuple[KnownWriter, ...]:
    """Return every sender that was read, by name; each once, in however many folders.

    Raises:
        LibraryError: the library, or whom the person approved, cannot be read.
    """
    own, trusted = own_writers(home.key), approved(home)
    names = {seen.writer: seen.name for seen in inbox.seen()}
    found = [
        KnownWriter(writer, name, writer in trusted or writer in own, writer in own)
        for writer, name in names.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.writer)))


def find_writer(people: Sequence[KnownWriter], start: str) -> KnownWriter:
    """Return the one of *people* whose id begins with *start*.

    Raises:
        LibraryError: it is none or several of them.
    """
    found = [one for one in people if one.writer.startswith(start.lower()) and start]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{one.writer} ({one.name})" for one in found or people)
    raise LibraryError(
        Phrase(
            "Several senders begin with {start}" if found else "No sender begins with {start}",
            start=repr(start[:40]),
        ),
        detail=names,
        remedy="Run drillroom writers for all of them; drillroom collect reads the folder.",
    )


def signed_name(
    claimed: str, writer: str, known: Mapping[str, Seen], trusted: Collection[str]
) -> str:
    """Return how a name in a paper is shown: with who signed it, where that is somebody else.

    Anybody may call themselves anything. So a name that several senders bear is shown with the
    start of the sender's id, unless the person approved this sender.
    """
    card = known[writer].name
    name = claimed if _alike(claimed, card) else f"{claimed} (sent by {card})"
    names = (one.name for other, one in known.items() if other != writer)
    if writer not in trusted and any(_alike(card, other) for other in names):
        return f"{name} {writer_suffix(writer)}"
    return name


def _alike(one: str, other: str) -> bool:
    """Whether people would take two names for the same."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    letters = unicodedata.normalize("NFKC", name).casefold()
    return "".join(letter for letter in letters if letter.isalnum())
