"""A library of an older app is brought up to date, with a copy of what it was."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.database import BACKUP_SUFFIX
from drillroom.storage.library import Library
from drillroom.storage.migrations import MIGRATIONS
from tests.rig.killing import in_child


def test_what_waited_to_be_sent_still_waits_and_packs_may_wait_too(tmp_path: Path, clock: Clock):
    home = Home(tmp_path / "home").make()
    connection = sqlite3.connect(home.database)
    before = Database(connection)
    MIGRATIONS.apply(before, stop_before="m002_packs_travel")
    row: dict[str, object] = {
        "kind": "review",
        "take": "01M803N6PC0000000000000000",
        "folder": "x",
        "files": "[]",
        "queued_at": "2026-11-27T10:00:00+00:00",
    }
    before.table("outbox").insert(row)
    connection.commit()
    connection.close()

    library = Library(home, clock)
    (waiting,) = library.outbox.waiting()
    assert waiting.take == row["take"]
    library.outbox.add("pack", "ours 1.0.0", "y", ())
    assert [one.take for one in library.outbox.packs()] == ["ours 1.0.0"]
    library.close()
    kept = sqlite3.connect(home.database.with_name(home.database.name + BACKUP_SUFFIX))
    assert kept.execute("SELECT count(*) FROM outbox").fetchone() == (1,)
    kept.close()


def test_what_others_sent_is_still_there_and_may_expire(tmp_path: Path, clock: Clock):
    home = Home(tmp_path / "home").make()
    connection = sqlite3.connect(home.database)
    before = Database(connection)
    MIGRATIONS.apply(before, stop_before="m005_parcels_expire_and_are_audited")
    row: dict[str, object] = {
        "share": "/share",
        "writer": "aaaaaaaaaaaaaaaa",
        "seq": 1,
        "kind": "take",
        "take": "01M803N6PC0000000000000000",
        "dir": "takes/a/b/c",
        "files": "[]",
        "record_at": "2026-11-27T10:00:00Z",
    }
    before.table("parcels").insert(row)
    before.table("parcels").insert({**row, "seq": 2, "state": "whole", "wanted": 0})
    connection.commit()
    connection.close()

    library = Library(home, clock)
    (parcel,) = library.inbox.unfetched("/share", "aaaaaaaaaaaaaaaa", 2)
    library.inbox.mark_expired(parcel)
    states = {one.seq: one.state.value for one in library.inbox.parcels(listed=True)}
    assert states == {1: "expired", 2: "whole"}
    assert library.inbox.waiting_takes() == [row["take"]]
    library.close()


SCHEMAS = [None, *(migration.name for migration in MIGRATIONS._migrations[1:])]
"""Where each released shape of the database ended; None is the one of today."""
TAKE = "01M803N6PC0000000000000001"
ROWS: dict[str, dict[str, object]] = {
    "takes": {
        "id": TAKE,
        "drill_id": "d",
        "drill_title": "D",
        "drill_version": "1.0.0",
        "pack_id": "p",
        "seed": 7,
        "created": "2026-11-27T10:00:00+00:00",
        "state": "finished",
        "delivery": "answered",
        "seconds": 30.3,
        "starred": 1,
    },
    "reviews": {"take": TAKE, "role": "self", "body": f'{{"take": "{TAKE}"}}'},
    "outbox": {
        "kind": "take",
        "take": TAKE,
        "folder": "x",
        "files": "[]",
        "state": "delivered",
        "seq": 3,
        "record": b"the exact bytes",
        "queued_at": "2026-11-27T10:00:00+00:00",
    },
    "parcels": {
        "share": "/s",
        "writer": "w" * 16,
        "seq": 1,
        "kind": "take",
        "take": TAKE,
        "dir": "takes/a/b/c",
        "files": "[]",
        "record_at": "t",
        "state": "whole",
    },
    "seen": {"share": "/s", "writer": "w" * 16, "seq": 1, "sha256": "0", "first_seen": "t"},
}


def made_by_an_older_app(home: Home, stop_before: str | None) -> None:
    """Leave a database of an older shape with a row in each table."""
    db = Database(sqlite3.connect(home.database, isolation_level=None))
    db.execute("PRAGMA journal_mode = WAL")
    MIGRATIONS.apply(db, stop_before=stop_before)
    for table, row in ROWS.items():
        db.table(table).insert(row)
    db.conn.close()


def kept(path: Path) -> dict[str, dict[str, object]]:
    """Return of each table what was put into it."""
    db = Database(sqlite3.connect(path))
    try:
        found = {table: list(db.table(table).rows) for table in ROWS}
        assert all(len(rows) == 1 for rows in found.values())
        return {name: {key: rows[0][key] for key in ROWS[name]} for name, rows in found.items()}
    finally:
        db.conn.close()


@pytest.mark.parametrize("stop_before", SCHEMAS)
def test_every_released_shape_comes_up_to_date_with_every_row_and_a_copy_of_before(
    stop_before: str | None, home: Home, clock: Clock
):
    made_by_an_older_app(home, stop_before)

    library = Library(home, clock)
    assert library.take(TAKE).starred
    library.close()

    assert kept(home.database) == ROWS
    before = home.database.with_name(home.database.name + BACKUP_SUFFIX)
    assert before.exists() == (stop_before is not None)
    if stop_before is not None:
        assert kept(before) == ROWS
    today = Database(sqlite3.connect(home.database))
    assert MIGRATIONS.pending(today) == []
    with pytest.raises(sqlite3.IntegrityError):
        today.execute("UPDATE takes SET state = 'lost'")
    today.conn.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child")
def test_an_update_that_is_killed_anywhere_is_done_by_the_next_start(tmp_path: Path, clock: Clock):
    def one_run(name: str, kill_at: int | None) -> int:
        home = Home(tmp_path / name).make()
        made_by_an_older_app(home, SCHEMAS[1])
        calls = in_child(lambda: Library(home, clock), kill_at)
        Library(home, clock).close()
        assert kept(home.database) == ROWS
        before = home.database.with_name(home.database.name + BACKUP_SUFFIX)
        assert kept(before) == ROWS
        return calls

    calls = one_run("whole", None)
    for kill_at in range(1, calls + 1, max(1, calls // 20)):
        one_run(str(kill_at), kill_at)
