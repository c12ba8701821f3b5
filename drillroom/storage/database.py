"""Opening the database: one writing connection, durable, never older or newer than this app."""

from __future__ import annotations

import logging
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

from sqlite_utils import Database

from drillroom.clock import Clock
from drillroom.errors import LibraryError
from drillroom.paths import PRIVATE_FILE, Home
from drillroom.storage.migrations import MIGRATIONS

logger = logging.getLogger(__name__)

BUSY_TIMEOUT_S = 5.0
BUSY_PAUSE_S = 0.005
DAMAGED_SUFFIX = ".damaged"
BACKUP_SUFFIX = ".before-update"
LARGE_BYTES = 8 << 20
"""A smaller file is checked in some ten milliseconds, each time it is opened."""
CHECKED_SUFFIX = "-checked"
"""A note of how the file was left: its size, its time of change and the day."""


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn any error of the database inside the block into a LibraryError."""
    try:
        yield
    except sqlite3.Error as exc:
        raise LibraryError(
            "The library cannot be read or changed",
            detail=str(exc),
            remedy="Check the free space; close other Drillrooms. The takes are safe in folders.",
        ) from exc
    except OSError as exc:
        raise LibraryError(
            "The data folder cannot be read or changed",
            detail=f"{exc.filename or ''}: {exc.strerror}",
            remedy="Check the rights and the free space of that folder.",
        ) from exc


def open_database(home: Home, clock: Clock) -> Database:
    """Open the database of *home*, made or brought up to date where needed.

    A damaged file is put aside; the caller fills the new one from the take folders. A large file
    that `close_database` left so today is not checked again: with 100,000 takes of others a check
    takes a tenth of a second. A file that a newer app wrote is opened for reading only.

    Raises:
        LibraryError: the file cannot be opened or brought up to date.
    """
    with storage_errors():
        checked = _as_it_was_left(home.database, clock)
        db = _connect(home.database)
        if not _sound(db, checked=checked):
            db.conn.close()
            _put_aside(home.database)
            db = _connect(home.database)
        if newer_migrations(db):
            db.execute("PRAGMA query_only = ON")
            logger.warning("library newer than this app unknown=%s", newer_migrations(db))
        elif MIGRATIONS.pending(db):
            _back_up(db, home.database)
            with transaction(db):  # another process may be doing the same just now
                MIGRATIONS.apply(db)
        return db


def close_database(db: Database, home: Home, clock: Clock) -> None:
    """Close the database; the last to close it notes how the file was left."""
    db.conn.close()
    path = home.database
    with suppress(OSError):  # without a note the file is checked again
        if not _is_open(path) and not _as_it_was_left(path, clock):
            _note_of(path).write_text(_state(path, clock), encoding="utf-8")


def newer_migrations(db: Database) -> list[str]:
    """Return the names of applied migrations that this app does not know."""
    known = {migration.name for migration in MIGRATIONS._migrations}  # noqa: SLF001
    return [one.name for one in MIGRATIONS.applied(db) if one.name not in known]


def refuse_newer(db: Database) -> None:
    """Make sure that the database may be changed.

    Raises:
        LibraryError: a newer app wrote it.
    """
    with storage_errors():
        is_newer = db.execute("PRAGMA query_only").fetchone()[0]
    if is_newer:
        raise LibraryError(
            "This library was written by a newer Drillroom",
            detail="It can be read here, not changed.",
            remedy="Install the newer Drillroom on this computer.",
        )


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """All or nothing. Waits for another writer first, so that a read inside is never stale.

    Raises:
        LibraryError: the database cannot be changed.
    """
    refuse_newer(db)
    with storage_errors():
        if db.conn.in_transaction:
            yield
            return
        db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            db.conn.execute("ROLLBACK")
            raise
        db.conn.execute("COMMIT")


def _connect(path: Path) -> Database:
    if os.name == "posix" and not path.exists():
        path.touch(PRIVATE_FILE)
    # no isolation level: transactions begin where the code says so, not where the driver guesses
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    return Database(connection)


def _sound(db: Database, *, checked: bool) -> bool:
    """Whether SQLite finds the file whole; it raises on some kinds of damage, reports others."""
    try:
        _write_ahead(db)
        db.execute("PRAGMA synchronous = FULL")  # NORMAL loses committed rows in a power cut
        return checked or bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.OperationalError:
        raise  # locked, no rights, no space: nothing is wrong with the file itself
    except sqlite3.DatabaseError:
        return False


def _as_it_was_left(path: Path, clock: Clock) -> bool:
    """Whether the file is large, nobody has it open, and it is what was noted at its last close."""
    try:
        if path.stat().st_size < LARGE_BYTES:
            return False
        noted = _note_of(path).read_text(encoding="utf-8")
        return not _is_open(path) and noted == _state(path, clock)
    except (OSError, ValueError):
        return False


def _is_open(path: Path) -> bool:
    """Whether somebody has the file open, or had when the computer stopped."""
    return path.with_name(path.name + "-wal").exists()


def _state(path: Path, clock: Clock) -> str:
    status = path.stat()
    return f"{status.st_size} {status.st_mtime_ns} {clock.utc_now():%Y-%m-%d}"


def _note_of(path: Path) -> Path:
    return path.with_name(path.name + CHECKED_SUFFIX)


def _write_ahead(db: Database) -> None:
    """Log writes ahead, which a file remembers once it is set.

    SQLite does not wait here for another connection that is setting it too, as it does elsewhere:
    where waiting could be a deadlock its busy handler is not asked
    (https://www.sqlite.org/c3ref/busy_handler.html). Two jobs that open a new data folder at once
    would else fail.
    """
    give_up_at = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as exc:
            busy = exc.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > give_up_at:
                raise
            Event().wait(BUSY_PAUSE_S)
        else:
            return


def _put_aside(path: Path) -> None:
    logger.error("library damaged, put aside")
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.replace(path.with_name(path.name + DAMAGED_SUFFIX))


def _back_up(db: Database, path: Path) -> None:
    """Keep the file as it was before an update; a new one has nothing to keep."""
    if not MIGRATIONS.applied(db):
        return
    copy = sqlite3.connect(path.with_name(path.name + BACKUP_SUFFIX))
    try:
        db.conn.backup(copy)
    finally:
        copy.close()
