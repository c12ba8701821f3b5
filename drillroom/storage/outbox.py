"""What waits to be sent, and how far each of it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlite_utils import Database

from drillroom.clock import Clock
from drillroom.storage.database import storage_errors, transaction
from drillroom.storage.rows import FrozenFile, files_from_text, files_to_text


class OutboxKind(StrEnum):
    """What travels."""

    TAKE = "take"
    REVIEW = "review"
    PACK = "pack"
    WITHDRAW = "withdraw"
    EXPIRE = "expire"
    ENDORSE = "endorse"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One parcel that waits or is on its way."""

    id: int
    kind: OutboxKind
    take: str
    """Of a pack its id and version; of an expiry the writer and the last record it is about; of an
    endorsement the writer that is endorsed."""
    folder: str
    """Where its files lie on this computer."""
    files: tuple[FrozenFile, ...]
    """In sending order."""
    dir: str | None
    """Where it goes, relative to the folder Drillroom; None until chosen, then kept."""
    seq: int | None
    record: bytes | None
    """The exact bytes of its record, from the moment its files are all there."""
    queued_at: datetime
    is_begun: bool
    """Whether something of it may be in a shared folder already."""
    share: str = ""
    """The shared folder that it is in, or goes to alone; "" where that is not known or open."""
    missing_since: datetime | None = None
    """Since when it is not in the share as it was delivered; None while it is."""
    problem: str = ""

    def leaves_at(self, wait: timedelta) -> datetime:
        """Return from when it may leave: a take waits so long, unless it has begun to leave."""
        waits = self.kind is OutboxKind.TAKE and not self.is_begun
        return self.queued_at + wait if waits else self.queued_at


# The allow-list: a take goes only while its own row says that it is finished and on its way.
_WAITING = """
SELECT outbox.* FROM outbox LEFT JOIN takes ON takes.id = outbox.take
WHERE outbox.state IN ('queued', 'sending') AND (
  outbox.kind IN ('review', 'pack', 'withdraw', 'expire', 'endorse')
  OR (outbox.kind = 'take' AND takes.state = 'finished' AND takes.removed_at IS NULL
      AND takes.delivery IN ('queued', 'sending')))
ORDER BY outbox.id
"""


# Of a take or answer that was sent more than once only the last parcel counts; of a pack, which may
# go to several shared folders, the last one in each.
_NEWEST = """
SELECT outbox.* FROM outbox LEFT JOIN takes ON takes.id = outbox.take AND outbox.kind = 'take'
WHERE outbox.kind IN ('take', 'review', 'pack') AND outbox.state = 'delivered'
  AND outbox.record IS NOT NULL AND outbox.share IN ('', ?)
  AND (outbox.kind <> 'take' OR takes.state = 'finished')
  AND NOT EXISTS (SELECT 1 FROM outbox AS later WHERE later.kind = outbox.kind
    AND later.take = outbox.take AND later.id > outbox.id
    AND (later.kind <> 'pack' OR later.share IN ('', outbox.share)))
ORDER BY outbox.id DESC LIMIT ?
"""


class Outbox:
    """The table of what waits to be sent. Stays on the thread that opened its database."""

    def __init__(self, db: Database, clock: Clock, moved: Callable[[str], None]) -> None:
        """Use the tables of *db*; *moved* is told the take whose delivery has changed."""
        self._db = db
        self._clock = clock
        self._moved = moved

    def add(
        self, kind: str, take: str, folder: str, files: tuple[FrozenFile, ...], share: str = ""
    ) -> int:
        """Queue a parcel and return its row; also inside somebody else's transaction.

        With *share* it goes to that shared folder alone.
        """
        row: dict[str, object] = {
            "kind": OutboxKind(kind).value,
            "take": take,
            "folder": folder,
            "files": files_to_text(files),
            "queued_at": self._clock.utc_now().isoformat(),
            "share": share,
        }
        with transaction(self._db):
            return int(str(self._db.table("outbox").insert(row).last_pk))

    def waiting(self) -> list[OutboxRow]:
        """Return what is to be sent, oldest first; takes among it may have to wait a little."""
        with storage_errors():
            return [_row(row) for row in self._db.query(_WAITING)]

    def packs(self) -> list[OutboxRow]:
        """Return every pack that was handed over, sent or waiting, oldest first."""
        with storage_errors():
            rows = self._db.table("outbox").rows_where("kind = 'pack'", order_by="id")
            return [_row(row) for row in rows]

    def endorsed(self) -> list[str]:
        """Return every writer that was endorsed on this computer, sent or waiting, once."""
        return list(dict.fromkeys(row.take for row in self.endorsements()))

    def endorsements(self) -> list[OutboxRow]:
        """Return every endorsement that was given on this computer, sent or waiting."""
        with storage_errors():
            rows = self._db.table("outbox").rows_where("kind = 'endorse'", order_by="id")
            return [_row(row) for row in rows]

    def delivered(self) -> list[tuple[OutboxRow, datetime]]:
        """Return everything that arrived in a shared folder and when, the newest first."""
        where = "state = 'delivered' AND delivered_at IS NOT NULL"
        with storage_errors():
            rows = list(
                self._db.table("outbox").rows_where(where, order_by="delivered_at DESC, id DESC")
            )
        return [(_row(row), datetime.fromisoformat(str(row["delivered_at"]))) for row in rows]

    def choose_dir(self, row_id: int, folder: str) -> None:
        """Keep where a parcel goes."""
        self._update(row_id, {"dir": folder})

    def freeze_record(self, row_id: int, seq: int, record: bytes) -> None:
        """Keep the exact bytes of a parcel's record before anybody can see them."""
        self._update(row_id, {"seq": seq, "record": record})

    def mark_sending(self, row_id: int, share: str = "") -> bool:
        """Say that a parcel is on its way to *share*; False if it may not go: it was withdrawn.

        Something of it may be there from here on, so that is where it goes on another time.
        """
        with transaction(self._db):
            if all(row.id != row_id for row in self.waiting()):
                return False
            values: dict[str, object] = {"state": "sending", "problem": "", "share": share}
            self._update(row_id, values, "sending")
        return True

    def parcels_of(self, take: str) -> list[OutboxRow]:
        """Return what of a take of mine is in a shared folder, or may be."""
        where = "kind = 'take' AND take = ? AND state IN ('sending', 'delivered')"
        with storage_errors():
            rows = self._db.table("outbox").rows_where(where, [take], order_by="id")
            return [_row(row) for row in rows]

    def mark_delivered(self, row_id: int, share: str = "") -> None:
        """Say that a parcel has arrived, and where."""
        now = self._clock.utc_now().isoformat()
        values = {"state": "delivered", "problem": "", "delivered_at": now, "share": share}
        self._update(row_id, {**values}, "delivered")

    def bind(self, row_id: int, share: str) -> None:
        """Let a parcel go to one shared folder alone."""
        self._update(row_id, {"share": share})

    def drop(self, row_id: int) -> None:
        """Forget what waits and has no meaning any more."""
        with transaction(self._db):
            self._db.table("outbox").delete(row_id)

    def expired_to(self, share: str, writer: str, *, begun: bool = False) -> int:
        """Return the last record of a log whose parcel has expired; 0 for none.

        With *begun* also one whose files may be there so far.
        """
        sql = "SELECT take FROM outbox WHERE kind = 'expire' AND share = ? AND state IN (?, ?)"
        values = [share, "delivered", "sending" if begun else "delivered"]
        with storage_errors():
            found = (str(row["take"]).split(" ") for row in self._db.query(sql, values))
            return max((int(last) for by, last in found if by == writer), default=0)

    def sent_after(self, share: str, seq: int) -> list[OutboxRow]:
        """Return what is on its way, and what was delivered to *share* after record *seq*."""
        where = "state = 'sending' OR (state = 'delivered' AND share = ? AND seq > ?)"
        with storage_errors():
            rows = self._db.table("outbox").rows_where(where, [share, seq])
            return [_row(row) for row in rows]

    def newest_delivered(self, share: str, most: int) -> list[OutboxRow]:
        """Return at most *most* parcels that were delivered to *share* or to one not known.

        The newest first, each as it was sent last; takes that were taken back are none.
        """
        with storage_errors():
            return [_row(row) for row in self._db.query(_NEWEST, [share, most])]

    def note_missing(self, row_id: int, since: datetime | None, problem: str = "") -> None:
        """Note since when a parcel is missing from the share; None once it is there."""
        at = None if since is None else since.isoformat()
        self._update(row_id, {"missing_since": at, "problem": problem})

    def mark_problem(self, row_id: int, problem: str) -> None:
        """Say in words why a parcel is held up."""
        with transaction(self._db):
            self._update(row_id, {"problem": problem})
            self._db.execute(
                "UPDATE takes SET problem = ? WHERE id = "
                "(SELECT take FROM outbox WHERE id = ? AND kind = 'take')",
                [problem, row_id],
            )

    def records(self, seq: int) -> list[tuple[bytes, bool]]:
        """Return each record that was frozen with this number, and whether it has arrived."""
        sql = "SELECT record, state FROM outbox WHERE seq = ? AND record IS NOT NULL"
        with storage_errors():
            rows = self._db.query(sql, [seq])
            return [(bytes(row["record"]), row["state"] == "delivered") for row in rows]

    def has_records(self) -> bool:
        """Whether any record was ever frozen in this database."""
        with storage_errors():
            rows = self._db.query("SELECT 1 FROM outbox WHERE record IS NOT NULL LIMIT 1")
            return bool(list(rows))

    def _update(self, row_id: int, values: dict[str, object], delivery: str = "") -> None:
        with transaction(self._db):
            self._db.table("outbox").update(row_id, values)
            if delivery:
                self._db.execute(
                    "UPDATE takes SET delivery = ?, problem = '' WHERE delivery != 'answered' "
                    "AND id = (SELECT take FROM outbox WHERE id = ? AND kind = 'take')",
                    [delivery, row_id],
                )
        if delivery:
            rows = self._db.query(
                "SELECT take FROM outbox WHERE id = ? AND kind = 'take'", [row_id]
            )
            for row in rows:
                self._moved(str(row["take"]))


def _row(row: Mapping[str, object]) -> OutboxRow:
    record, missing_since = row["record"], row["missing_since"]
    return OutboxRow(
        id=int(str(row["id"])),
        kind=OutboxKind(str(row["kind"])),
        take=str(row["take"]),
        folder=str(row["folder"]),
        files=files_from_text(str(row["files"])),
        dir=None if row["dir"] is None else str(row["dir"]),
        seq=None if row["seq"] is None else int(str(row["seq"])),
        record=record if isinstance(record, bytes) else None,
        queued_at=datetime.fromisoformat(str(row["queued_at"])),
        is_begun=row["state"] != "queued",
        share=str(row["share"]),
        missing_since=None if missing_since is None else datetime.fromisoformat(str(missing_since)),
        problem=str(row["problem"]),
    )
