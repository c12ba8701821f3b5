"""Who writes in the shared folders, as far as they were read, and whom the person trusts."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.inbox import ParcelState, Seen, WriterRow
from drillroom.storage.library import Library
from drillroom.storage.trust import approved, blocked
from drillroom.sync.format.identity import open_identity, own_writers
from drillroom.sync.format.names import writer_suffix
from drillroom.sync.format.record import ENDORSE, PACK, REVIEW, TAKE
from drillroom.sync.format.six_words import six_words


class Standing(StrEnum):
    """What a sender is to the person at this computer."""

    NEW = "new"
    APPROVED = "approved"
    ENDORSED = "endorsed"
    """Not approved itself: another laptop of the same person, which is approved, vouches for it."""
    BLOCKED = "blocked"
    MINE = "mine"
    """This computer."""
    FORMER = "former"
    """A key that this computer had before."""


@dataclass(frozen=True, slots=True)
class Endorsement:
    """One laptop says that another one is the same person's."""

    by: str
    of: str


@dataclass(frozen=True, slots=True)
class KnownWriter:
    """One device that writes."""

    writer: str
    name: str
    """The person, as their card says."""
    standing: Standing
    since: datetime | None = None
    """When this computer first read something of theirs; None if that is not known any more."""
    sent: Mapping[str, int] | None = None
    """How many takes, reviews and packs they sent; None for ourselves."""
    endorsed_by: str = ""
    """The writer that vouches for it, trusted or not, of the same name; "" for none."""
    place: int = 1
    """Which laptop of the person it is, by what that writer says: 2 for the first endorsed."""
    has_known_name: bool = False
    """Whether it is new and somebody else who was known before bears its name."""

    @property
    def approved(self) -> bool:
        """Whether the person trusts it."""
        return self.standing not in {Standing.NEW, Standing.BLOCKED}

    @property
    def mine(self) -> bool:
        """Whether it is this computer, or was."""
        return self.standing in {Standing.MINE, Standing.FORMER}

    @property
    def words(self) -> tuple[str, ...]:
        """Its key as six words."""
        return six_words(self.writer)

    def to_json(self) -> dict[str, object]:
        """Return the sender as `drillroom writers --json` prints it."""
        sent = self.sent or {}
        return {
            "writer": self.writer,
            "name": self.name,
            "words": list(self.words),
            "approved": self.approved,
            "mine": self.mine,
            "state": self.standing.value,
            "since": None if self.since is None else self.since.isoformat(),
            "sent": {kind: sent.get(kind, 0) for kind in (TAKE, REVIEW, PACK)},
            "endorsed_by": self.endorsed_by or None,
        }


def known_writers(home: Home, library: Library) -> tuple[KnownWriter, ...]:
    """Return every sender that was read, by name; each once, in however many folders.

    Of several with one name the one known longest comes first. Whoever is blocked is among them,
    also when the library was lost since.

    Raises:
        LibraryError: the library, or whom the person approved or blocked, cannot be read.
        SettingsError: the key of this computer cannot be used.
    """
    circle = _Circle(home, library)
    rows = library.inbox.writers()
    found = [circle.known(row, rows[:at]) for at, row in enumerate(rows)]
    read = {row.writer for row in rows}
    found += [
        KnownWriter(writer, name, Standing.BLOCKED)
        for writer, name in circle.blocked.items()
        if writer not in read
    ]
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def trusted_writers(home: Home, library: Library) -> frozenset[str]:
    """Return every sender that the person trusts: approved, or endorsed by one who is.

    An endorsement goes one step and not back: it counts if whoever endorses was approved, or is
    this computer, bears the same name as whom they endorse, and neither is blocked.

    Raises:
        LibraryError: the library, or whom the person approved or blocked, cannot be read.
        SettingsError: the key of this computer cannot be used.
    """
    return _Circle(home, library).trusted


class _Circle:
    """Whom the person approved and blocked, and who vouches for whom."""

    def __init__(self, home: Home, library: Library) -> None:
        self.own, self._mine = own_writers(home.key), open_identity(home.key).writer
        self.blocked, self._approved = blocked(home), approved(home)
        self._names = {seen.writer: seen.name for seen in library.inbox.seen()}
        self._endorsements = [*self._read_endorsements(library)]
        self._firsts = (self._approved.keys() | self.own) - self.blocked.keys()
        carried = {one.of for one in self._endorsements if one.by in self._firsts}
        self.trusted = frozenset((self._approved.keys() | carried) - self.blocked.keys())

    def known(self, row: WriterRow, before: Sequence[WriterRow]) -> KnownWriter:
        """Return a sender with what the person thinks of them; *before* were known earlier."""
        standing = self._standing(row.writer)
        vouching = [one for one in self._endorsements if one.of == row.writer]
        # of several who vouch one who is trusted tells more
        vouching.sort(key=lambda one: one.by not in self._firsts)
        by = vouching[0].by if vouching else ""
        laptops = [one.of for one in self._endorsements if one.by == by]
        return KnownWriter(
            row.writer,
            row.name,
            standing,
            row.first_seen,
            None if row.writer in self.own else row.sent,
            endorsed_by=by,
            place=2 + laptops.index(row.writer) if by else 1,
            has_known_name=standing is Standing.NEW
            and any(alike(row.name, one.name) for one in before),
        )

    def _standing(self, writer: str) -> Standing:
        if writer in self.own:
            return Standing.MINE if writer == self._mine else Standing.FORMER
        if writer in self.blocked:
            return Standing.BLOCKED
        if writer in self._approved:
            return Standing.APPROVED
        return Standing.ENDORSED if writer in self.trusted else Standing.NEW

    def _read_endorsements(self, library: Library) -> Iterator[Endorsement]:
        """Yield what was read and what was said here, as far as the names are alike."""
        yield from (Endorsement(self._mine, writer) for writer in library.outbox.endorsed())
        for parcel in library.inbox.parcels(ParcelState.WHOLE, kind=ENDORSE):
            first, other = self._names.get(parcel.writer), self._names.get(parcel.take)
            if first is not None and other is not None and alike(first, other):
                yield Endorsement(parcel.writer, parcel.take)


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
    name = claimed if alike(claimed, card) else f"{claimed} (sent by {card})"
    names = (one.name for other, one in known.items() if other != writer)
    if writer not in trusted and any(alike(card, other) for other in names):
        return f"{name} {writer_suffix(writer)}"
    return name


def alike(one: str, other: str) -> bool:
    """Whether people would take two names for the same."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    letters = unicodedata.normalize("NFKC", name).casefold()
    return "".join(letter for letter in letters if letter.isalnum())
