"""When the courier last looked after what it had sent, of each shared folder."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Final

from sqlite_utils import Database

from drillroom.storage.database import storage_errors, transaction

EVERY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Round:
    """What is known of one shared folder; times are UTC as text, "" for never."""

    share: str
    audited_at: str = ""
    """When it was last looked whether all is there."""
    expired_at: str = ""
    """When everything that was due was last taken out."""
    keep_days: int = 0
    """What the person had chosen then."""
    log_lost_since: str = ""
    """Since when our own last record is not there; "" while it is."""
    log_told: str = ""
    """The last record of which it was said that it is not there."""

    def is_audit_due(self, now: datetime) -> bool:
        """Whether it is time to look at what was sent."""
        return _is_over(self.audited_at, now)

    def expires_before(self, keep_days: int, now: datetime) -> datetime | None:
        """Return before when what was sent is due to leave; None if it was seen to today.

        With *keep_days* 0 everything stays for ever.
        """
        is_due = keep_days != self.keep_days or _is_over(self.expired_at, now)
        return now - timedelta(days=keep_days) if keep_days and is_due else None


class Rounds:
    """The table of rounds. Stays on the thread that opened its database."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, share: str) -> Round:
        """Return what is known of a shared folder."""
        names = ", ".join(field.name for field in fields(Round))
        sql = f"SELECT {names} FROM rounds WHERE share = ?"  # noqa: S608  # of our own words alone
        with storage_errors():
            return next((Round(**row) for row in self._db.query(sql, [share])), Round(share))

    def note(self, share: str, **values: object) -> None:
        """Keep what changed of a shared folder's round, named as in `Round`."""
        with transaction(self._db):
            self._db.table("rounds").upsert({"share": share, **values}, pk="share")


def _is_over(at: str, now: datetime) -> bool:
    """Whether a day is over since *at*; also when the clock was set back behind it."""
    return not at or not timedelta(0) <= now - datetime.fromisoformat(at) < EVERY
