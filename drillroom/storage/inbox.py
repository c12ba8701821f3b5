"""What others sent: how far each writer's log was read, and the state of each parcel."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlite_utils import Database

from drillroom.clock import Clock
from drillroom.storage.database import storage_errors, transaction
from drillroom.storage.rows import FrozenFile, files_from_text, files_to_text


class ParcelState(StrEnum):
    """How much of a parcel is here."""

    ARRIVING = "arriving"
    WHOLE = "whole"
    DAMAGED = "damaged"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    """It was taken out of the share after its time, before all of it was here."""


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a writer's log was read in one shared folder."""

    share: str
    """The shared folder; each has logs of its own."""
    writer: str
    seq: int
    """Number of the last record read; 0 before the first."""
    sha256: str
    """Hash of that record's line 1."""
    name: str
    """The person, as their card says."""


@dataclass(frozen=True, slots=True)
class WriterRow:
    """A writer whose log was read, in however many shared folders."""

    writer: str
    name: str
    """The person, as their card says."""
    first_seen: datetime
    """When this computer first read something of theirs, by its own clock."""
    sent: Mapping[str, int]
    """How much they sent of each kind, each thing counted once."""


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """A parcel of somebody else that has a record."""

    share: str
    writer: str
    seq: int
    kind: str
    take: str
    dir: str
    files: tuple[FrozenFile, ...]
    record_at: str
    state: ParcelState = ParcelState.ARRIVING
    problem: str = ""
    rep: str = ""
    """Whose take it is; "" until the parcel's own paper was read."""
    drill: str = ""
    drill_title: str = ""
    wanted: bool = True
    """Whether its files come by themselves; else it is listed, and comes when somebody wants it."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many takes of others there are, each counted once, however often it was sent."""

    to_review: int
    """Whole, and without an answer of mine."""
    answered: int
    is_empty: bool
    """Whether nobody ever sent a take."""


_NOTE_SEEN = """
INSERT INTO seen (share, writer, seq, sha256, name, first_seen) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (share, writer)
DO UPDATE SET seq = excluded.seq, sha256 = excluded.sha256, name = excluded.name
"""
_WRITERS = """
SELECT writer, name, MIN(first_seen) AS first_seen FROM seen GROUP BY writer ORDER BY first_seen
"""
_SENT = "SELECT writer, kind, COUNT(DISTINCT take) AS n FROM parcels GROUP BY writer, kind"
_ADD = """
INSERT OR IGNORE INTO parcels
  (share, writer, seq, kind, take, dir, files, record_at, state, problem, rep, drill, drill_title,
   wanted)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_OLDER = """
SELECT seq, take FROM parcels
WHERE share = ? AND writer = ? AND kind = 'take' AND state = 'arriving' AND wanted = 1
  AND seq > ? AND seq <= (
    SELECT seq FROM parcels WHERE share = ? AND writer = ? AND kind = 'take'
    ORDER BY seq DESC LIMIT 1 OFFSET ?)
"""
_WANT = "UPDATE parcels SET wanted = 1 WHERE kind = 'take' AND take = ?"
_LIST = "UPDATE parcels SET wanted = 0 WHERE share = ? AND writer = ? AND seq = ?"

# Of a take that was sent twice the parcel that is whole counts, else the last.
_COUNTING = """
NOT EXISTS (
  SELECT 1 FROM parcels AS o WHERE o.take = p.take AND o.kind = 'take' AND (
    (o.state = 'whole' AND (p.state <> 'whole' OR o.rowid < p.rowid))
    OR (o.state <> 'whole' AND p.state <> 'whole' AND o.rowid > p.rowid)))
"""
_NO_ANSWER = "NOT EXISTS (SELECT 1 FROM reviews AS r WHERE r.take = p.take AND r.writer = '')"
_TO_ANSWER = f"""
SELECT p.* FROM parcels AS p WHERE p.kind = 'take' AND {_NO_ANSWER} AND {_COUNTING}
ORDER BY p.wanted DESC, p.record_at LIMIT ?
"""  # noqa: S608  # of our own words alone
# a cross join keeps this order: my answers are few beside what others sent
_MINE = "reviews AS r CROSS JOIN parcels AS p ON p.take = r.take"
_ANSWERED = f"""
SELECT p.* FROM {_MINE} WHERE r.writer = '' AND p.kind = 'take' AND {_COUNTING}
ORDER BY p.record_at LIMIT ?
"""  # noqa: S608  # of our own words alone
_WAITING_TAKES = f"""
SELECT p.take FROM parcels AS p INDEXED BY whole_takes
WHERE p.kind = 'take' AND p.state = 'whole' AND {_NO_ANSWER} AND {_COUNTING} ORDER BY p.record_at
"""  # noqa: S608  # of our own words alone
_COUNTS = f"""
SELECT
  EXISTS (SELECT 1 FROM parcels WHERE kind = 'take') AS "any",
  (SELECT COUNT(DISTINCT take) FROM parcels INDEXED BY whole_takes
   WHERE kind = 'take' AND state = 'whole') AS whole,
  (SELECT COUNT(DISTINCT p.take) FROM {_MINE} WHERE r.writer = '' AND p.kind = 'take') AS answered,
  (SELECT COUNT(DISTINCT p.take) FROM {_MINE}
   WHERE r.writer = '' AND p.kind = 'take' AND p.state = 'whole') AS answered_whole
"""  # noqa: S608  # of our own words alone


class Inbox:
    """The tables of what others sent. Stays on the thread that opened its database."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def seen(self) -> list[Seen]:
        """Return every known writer of every share, and how far their log was read."""
        sql = "SELECT share, writer, seq, sha256, name FROM seen ORDER BY share, writer"
        with storage_errors():
            return [Seen(**row) for row in self._db.query(sql)]

    def writers(self) -> list[WriterRow]:
        """Return every known writer once, the one known longest first, and how much they sent."""
        sent: dict[str, dict[str, int]] = {}
        with storage_errors():
            for row in self._db.query(_SENT):
                sent.setdefault(str(row["writer"]), {})[str(row["kind"])] = int(row["n"])
            rows = list(self._db.query(_WRITERS))
        return [
            WriterRow(
                str(row["writer"]),
                str(row["name"]),
                datetime.fromisoformat(str(row["first_seen"])),
                sent.get(str(row["writer"]), {}),
            )
            for row in rows
        ]

    def at_once(self) -> AbstractContextManager[None]:
        """Everything noted inside the block or nothing; many notes in one are much quicker."""
        return transaction(self._db)

    def note_seen(self, seen: Seen) -> None:
        """Note how far a writer's log was read."""
        values = [seen.share, seen.writer, seen.seq, seen.sha256, seen.name]
        with transaction(self._db):
            self._db.execute(_NOTE_SEEN, [*values, self._clock.utc_now().isoformat()])

    def add(self, parcels: Iterable[ParcelRow]) -> None:
        """Note parcels that have a record; one that is known already stays as it is."""
        with transaction(self._db):
            self._db.conn.executemany(_ADD, [_to_row(parcel) for parcel in parcels])

    def list_older(self, seen: Seen, since: int, newest: int, here: Collection[str]) -> None:
        """Let only the *newest* takes of a writer come by themselves, of those after *since*.

        What is *here* already needs no coming and stays as it is.
        """
        key = [seen.share, seen.writer]
        with transaction(self._db):
            rows = self._db.query(_OLDER, [*key, since, *key, newest])
            older = [(*key, row["seq"]) for row in rows if row["take"] not in here]
            self._db.conn.executemany(_LIST, older)

    def want(self, take: str) -> None:
        """Let a take that is only listed come with the next run."""
        with transaction(self._db):
            self._db.execute(_WANT, [take])

    def parcels(
        self, *states: ParcelState, kind: str = "take", listed: bool = False
    ) -> list[ParcelRow]:
        """Return the parcels of a kind in any of *states* (any state if none given), as noted.

        Those that are only listed are among them if *listed*.
        """
        chosen = states or tuple(ParcelState)
        marks = ", ".join("?" for _ in chosen)
        where = f"kind = ? AND state IN ({marks})"
        if not listed:
            where = f"wanted = 1 AND {where}"
        with storage_errors():
            rows = self._db.table("parcels").rows_where(where, [kind, *chosen], order_by="rowid")
            return [_from_row(row) for row in rows]

    def to_answer(self, most: int) -> list[ParcelRow]:
        """Return at most *most* takes without an answer of mine, one parcel each.

        First what comes by itself, then what is only listed, each by the time its record tells.
        """
        with storage_errors():
            return [_from_row(row) for row in self._db.query(_TO_ANSWER, [most])]

    def answered(self, most: int) -> list[ParcelRow]:
        """Return at most *most* takes with an answer of mine, one parcel each, oldest first."""
        with storage_errors():
            return [_from_row(row) for row in self._db.query(_ANSWERED, [most])]

    def waiting_takes(self) -> list[str]:
        """Return every take that is whole and has no answer of mine, oldest first."""
        with storage_errors():
            return [str(row["take"]) for row in self._db.query(_WAITING_TAKES)]

    def counts(self) -> Counts:
        """Return how many takes there are of each sort."""
        with storage_errors():
            (row,) = self._db.query(_COUNTS)
        return Counts(
            to_review=row["whole"] - row["answered_whole"],
            answered=row["answered"],
            is_empty=not row["any"],
        )

    def parcels_of(self, take: str) -> list[ParcelRow]:
        """Return the parcels of one take, as noted: more than one if it was sent twice."""
        where = "kind = 'take' AND take = ?"
        with storage_errors():
            rows = self._db.table("parcels").rows_where(where, [take], order_by="rowid")
            return [_from_row(row) for row in rows]

    def note_paper(self, parcel: ParcelRow, *, rep: str, drill: str, drill_title: str) -> None:
        """Keep what a parcel's own paper says about it."""
        self._update(parcel, {"rep": rep, "drill": drill, "drill_title": drill_title})

    def mark_whole(self, parcel: ParcelRow) -> None:
        """Say that every file is here and is what was signed."""
        self._update(parcel, {"state": ParcelState.WHOLE.value, "problem": ""})

    def mark_withdrawn(self, parcel: ParcelRow) -> None:
        """Say that its sender took a take back."""
        self._update(parcel, {"state": ParcelState.WITHDRAWN.value, "problem": ""})

    def unfetched(self, share: str, writer: str, last: int) -> list[ParcelRow]:
        """Return the takes and answers of a writer, to record *last*, that are not whole here."""
        where = (
            "share = ? AND writer = ? AND seq <= ? AND kind IN ('take', 'review') "
            "AND state IN ('arriving', 'damaged')"
        )
        with storage_errors():
            rows = self._db.table("parcels").rows_where(where, [share, writer, last])
            return [_from_row(row) for row in rows]

    def mark_expired(self, parcel: ParcelRow) -> None:
        """Say that it was taken out of the share before it was here; in lists it stands last."""
        self._update(parcel, {"state": ParcelState.EXPIRED.value, "problem": "", "wanted": 0})

    def mark_arriving(self, parcel: ParcelRow) -> None:
        """Say that a file is not there yet."""
        self._update(parcel, {"state": ParcelState.ARRIVING.value, "problem": ""})

    def mark_damaged(self, parcel: ParcelRow, problem: str) -> None:
        """Say in words what is wrong with a parcel."""
        self._update(parcel, {"state": ParcelState.DAMAGED.value, "problem": problem})

    def _update(self, parcel: ParcelRow, values: dict[str, object]) -> None:
        key = (parcel.share, parcel.writer, parcel.seq)
        with transaction(self._db):
            self._db.table("parcels").update(key, values)


def _to_row(parcel: ParcelRow) -> tuple[object, ...]:
    """Return the values of a row in the order of `_ADD`: a first look adds very many."""
    return (
        parcel.share,
        parcel.writer,
        parcel.seq,
        parcel.kind,
        parcel.take,
        parcel.dir,
        files_to_text(parcel.files),
        parcel.record_at,
        parcel.state.value,
        parcel.problem,
        parcel.rep,
        parcel.drill,
        parcel.drill_title,
        int(parcel.wanted),
    )


def _from_row(row: Mapping[str, object]) -> ParcelRow:
    return ParcelRow(
        share=str(row["share"]),
        writer=str(row["writer"]),
        seq=int(str(row["seq"])),
        kind=str(row["kind"]),
        take=str(row["take"]),
        dir=str(row["dir"]),
        files=files_from_text(str(row["files"])),
        record_at=str(row["record_at"]),
        state=ParcelState(str(row["state"])),
        problem=str(row["problem"]),
        rep=str(row["rep"]),
        drill=str(row["drill"]),
        drill_title=str(row["drill_title"]),
        wanted=bool(row["wanted"]),
    )
