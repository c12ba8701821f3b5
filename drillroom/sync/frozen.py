"""Records of our own whose exact bytes were frozen before anybody could see them."""

from __future__ import annotations

import json

from drillroom.errors import ParcelError
from drillroom.sync.identity import Identity
from drillroom.sync.record import Card, Record, parse_record


def says(data: bytes, record: Record) -> bool:
    """Whether a frozen record of ours still says what must be said now (its time may be older)."""
    said = fields_of(data)
    wanted = (record.writer, record.seq, record.prev, record.dir)
    return (said.get("w"), said.get("seq"), said.get("prev"), said.get("dir")) == wanted


def fields_of(record: bytes) -> dict[str, object]:
    """Return what line 1 of a record of our own says."""
    fields = json.loads(record.partition(b"\n")[0])
    return fields if isinstance(fields, dict) else {}


def is_signed_by(data: bytes, identity: Identity) -> bool:
    """Whether a record was signed with this computer's present key."""
    try:
        parse_record(data, Card(identity.writer, identity.public_key, "", ""))
    except ParcelError:
        return False
    return True
