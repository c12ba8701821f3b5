"""What others sent: how far each writer's log was read, and the state of each parcel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
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

    def note_record(self, seen: Seen, parcel: ParcelRow | None) -> None:
        """Note that a record was read, with its parcel where it has one: both or neither."""
        row: dict[str, object] = asdict(seen)
        with transaction(self._db):
            if parcel is not None:
                self._db.table("parcels").insert(_to_row(parcel), ignore=True)
            first = {**row, "first_seen": self._clock.utc_now().isoformat()}
            self._db.table("seen").insert(first, ignore=True)
            self._db.table("seen").update((seen.share, seen.writer), row)

    def parcels(self, *states: ParcelState, kind: str = "take") -> list[ParcelRow]:
        """Return the parcels of a kind in any of *states* (any state if none given), as noted."""
        chosen = states or tuple(ParcelState)
        marks = ", ".join("?" for _ in chosen)
        where = f"kind = ? AND state IN ({marks})"
        with storage_errors():
            rows = self._db.table("parcels").rows_where(where, [kind, *chosen], order_by="rowid")
            return [_from_row(row) for row in rows]

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


def _to_row(parcel: ParcelRow) -> dict[str, object]:
    return {
        "share": parcel.share,
        "writer": parcel.writer,
        "seq": parcel.seq,
        "kind": parcel.kind,
        "take": parcel.take,
        "dir": parcel.dir,
        "files": files_to_text(parcel.files),
        "record_at": parcel.record_at,
        "state": parcel.state.value,
        "problem": parcel.problem,
        "rep": parcel.rep,
        "drill": parcel.drill,
        "drill_title": parcel.drill_title,
    }


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
    )
