"""How the database came to its present shape. A released migration never changes."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("drillroom")


@MIGRATIONS()
def m001_takes_reviews_and_the_two_boxes(db: Database) -> None:
    """Create the tables of the first version."""
    for statement in (_TAKES, _REVIEWS, _OUTBOX, _PARCELS, _SEEN):
        db.execute(statement)


@MIGRATIONS()
def m002_packs_travel(db: Database) -> None:
    """Let a pack wait to be sent; SQLite changes no CHECK, so the table is made anew."""
    db.execute("ALTER TABLE outbox RENAME TO outbox_before")
    db.execute(_OUTBOX.replace("('take', 'review')", "('take', 'review', 'pack')"))
    db.execute("INSERT INTO outbox SELECT * FROM outbox_before")
    db.execute("DROP TABLE outbox_before")


@MIGRATIONS()
def m003_takes_are_withdrawn(db: Database) -> None:
    """Let a take be on its way back, and a withdrawal wait to be sent."""
    db.execute("ALTER TABLE takes RENAME TO takes_before")
    db.execute(
        _TAKES.replace("'delivered', 'answered')", "'delivered', 'answered', 'withdrawing')")
    )
    db.execute("INSERT INTO takes SELECT * FROM takes_before")
    db.execute("DROP TABLE takes_before")
    db.execute("ALTER TABLE outbox RENAME TO outbox_before")
    kinds = "('take', 'review', 'pack', 'withdraw')"
    db.execute(_OUTBOX.replace("('take', 'review')", kinds))
    db.execute("INSERT INTO outbox SELECT * FROM outbox_before")
    db.execute("DROP TABLE outbox_before")


@MIGRATIONS()
def m004_takes_are_listed(db: Database) -> None:
    """Let a take of somebody else be listed alone, and find parcels among very many."""
    db.execute(f"ALTER TABLE parcels ADD COLUMN {_WANTED}")
    for statement in _PARCEL_INDICES:
        db.execute(statement)


@MIGRATIONS()
def m005_parcels_expire_and_are_audited(db: Database) -> None:
    """Let what was sent leave the share after its time, and be looked after while it is there."""
    db.execute("ALTER TABLE takes ADD COLUMN expired_at TEXT")
    db.execute("ALTER TABLE outbox RENAME TO outbox_before")
    kinds = "('take', 'review', 'pack', 'withdraw', 'expire')"
    db.execute(_OUTBOX.replace("('take', 'review')", kinds))
    db.execute("INSERT INTO outbox SELECT * FROM outbox_before")
    db.execute("DROP TABLE outbox_before")
    db.execute("ALTER TABLE outbox ADD COLUMN share TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE outbox ADD COLUMN missing_since TEXT")
    db.execute("ALTER TABLE parcels RENAME TO parcels_before")
    db.execute(_PARCELS.replace("'withdrawn')", "'withdrawn', 'expired')"))
    db.execute(f"ALTER TABLE parcels ADD COLUMN {_WANTED}")
    db.execute("INSERT INTO parcels SELECT * FROM parcels_before")
    db.execute("DROP TABLE parcels_before")  # with its indices, whose names are free from here on
    for statement in (*_PARCEL_INDICES, _ROUNDS):
        db.execute(statement)


@MIGRATIONS()
def m006_laptops_are_endorsed(db: Database) -> None:
    """Let an endorsement wait to be sent."""
    db.execute("ALTER TABLE outbox RENAME TO outbox_before")
    kinds = "('take', 'review', 'pack', 'withdraw', 'expire', 'endorse')"
    db.execute(_OUTBOX.replace("('take', 'review')", kinds))
    db.execute("ALTER TABLE outbox ADD COLUMN share TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE outbox ADD COLUMN missing_since TEXT")
    db.execute("INSERT INTO outbox SELECT * FROM outbox_before")
    db.execute("DROP TABLE outbox_before")


@MIGRATIONS()
def m007_spaces_are_told_apart(db: Database) -> None:
    """Let each shared folder of several be known, and be remembered when it is left."""
    db.execute(_SPACES)
    db.execute(_SPACES_LEFT)


_WANTED = "wanted INTEGER NOT NULL DEFAULT 1 CHECK (wanted IN (0, 1))"

_TAKES = """
CREATE TABLE takes (
  id TEXT PRIMARY KEY,
  drill_id TEXT NOT NULL,
  drill_title TEXT NOT NULL,
  drill_version TEXT NOT NULL,
  pack_id TEXT NOT NULL,
  seed INTEGER NOT NULL,
  created TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('recording', 'draft', 'finished', 'withdrawn')),
  delivery TEXT NOT NULL CHECK (delivery IN ('none', 'queued', 'sending', 'delivered', 'answered')),
  problem TEXT NOT NULL DEFAULT '',
  seconds REAL NOT NULL DEFAULT 0,
  certificate TEXT,
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  removed_at TEXT,
  CHECK (delivery = 'none' OR state IN ('finished', 'withdrawn'))
) STRICT
"""

_REVIEWS = """
CREATE TABLE reviews (
  take TEXT NOT NULL,
  writer TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  role TEXT NOT NULL CHECK (role IN ('self', 'peer', 'manager', 'external')),
  body TEXT NOT NULL,
  PRIMARY KEY (take, writer)
) STRICT
"""

_OUTBOX = """
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('take', 'review')),
  take TEXT NOT NULL,
  folder TEXT NOT NULL,
  files TEXT NOT NULL,
  dir TEXT,
  seq INTEGER,
  record BLOB,
  state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'delivered')),
  problem TEXT NOT NULL DEFAULT '',
  queued_at TEXT NOT NULL,
  delivered_at TEXT
) STRICT
"""

_PARCELS = """
CREATE TABLE parcels (
  share TEXT NOT NULL,
  writer TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  take TEXT NOT NULL,
  dir TEXT NOT NULL,
  files TEXT NOT NULL,
  record_at TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'arriving'
    CHECK (state IN ('arriving', 'whole', 'damaged', 'withdrawn')),
  problem TEXT NOT NULL DEFAULT '',
  rep TEXT NOT NULL DEFAULT '',
  drill TEXT NOT NULL DEFAULT '',
  drill_title TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (share, writer, seq)
) STRICT
"""

_PARCEL_INDICES = (
    "CREATE INDEX parcels_by_take ON parcels (take)",
    "CREATE INDEX parcels_to_fetch ON parcels (kind, state) WHERE wanted = 1",
    "CREATE INDEX whole_takes ON parcels (take, record_at) WHERE kind = 'take' AND state = 'whole'",
    "CREATE INDEX parcels_in_order ON parcels (wanted DESC, record_at) WHERE kind = 'take'",
)

_ROUNDS = """
CREATE TABLE rounds (
  share TEXT PRIMARY KEY,
  audited_at TEXT NOT NULL DEFAULT '',
  expired_at TEXT NOT NULL DEFAULT '',
  keep_days INTEGER NOT NULL DEFAULT 0,
  log_lost_since TEXT NOT NULL DEFAULT '',
  log_told TEXT NOT NULL DEFAULT ''
) STRICT
"""

_SPACES = """
CREATE TABLE spaces (
  share TEXT PRIMARY KEY,
  folder TEXT NOT NULL
) STRICT
"""

_SPACES_LEFT = """
CREATE TABLE spaces_left (
  folder TEXT PRIMARY KEY
) STRICT
"""

_SEEN = """
CREATE TABLE seen (
  share TEXT NOT NULL,
  writer TEXT NOT NULL,
  seq INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  first_seen TEXT NOT NULL,
  PRIMARY KEY (share, writer)
) STRICT
"""
