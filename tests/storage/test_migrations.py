"""A library of an older app is brought up to date, with a copy of what it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.database import BACKUP_SUFFIX
from drillroom.storage.library import Library
from drillroom.storage.migrations import MIGRATIONS


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
