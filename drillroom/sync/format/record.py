"""The signed lines that make something count: a record of a parcel, the card of a device.

Both are two lines: canonical JSON, then its Ed25519 signature in lower-case hexadecimal (base64
would let several texts mean one signature). Nothing is parsed before its exact bytes are verified.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Final

from drillroom.drills.kinds import is_plain_id
from drillroom.drills.versions import is_version
from drillroom.errors import ParcelError
from drillroom.phrase import Phrase
from drillroom.storage.rows import FrozenFile
from drillroom.sync.format.identity import Identity, is_signed, is_writer, writer_of
from drillroom.sync.format.names import is_plain, is_safe_name, split_path, writer_suffix
from drillroom.takes.model import is_take_id

VERSION: Final = 1
MAX_BYTES: Final = 16 * 1024
MAX_SEQ: Final = 99_999_999
MAX_FILES: Final = 32
MAX_SIZE: Final = 1 << 50
SHARD: Final = 256

TAKE: Final = "take"
REVIEW: Final = "review"
PACK: Final = "pack"
WITHDRAW: Final = "withdraw"
EXPIRE: Final = "expire"
ENDORSE: Final = "endorse"
_FOLDERS: Final = {TAKE: "takes", REVIEW: "reviews", PACK: "packs"}

_RECORD_KEYS: Final = ("v", "w", "seq", "prev", "kind", "take", "t", "dir", "files")
_CARD_KEYS: Final = ("v", "w", "key", "name", "t")
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_KIND = re.compile(r"[a-z][a-z-]{0,31}\Z")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z", re.ASCII)
_NUMBER = re.compile(r"[1-9][0-9]{0,7}\Z")
_SIGNATURE = re.compile(rb"[0-9a-f]{128}\n\Z")
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

_TOO_LONG: Final = Phrase("it is longer than 16 KiB")
_NO_TIME: Final = Phrase("its time is not a time")
_NO_TAKE: Final = Phrase("its take is not the id of a take")
_NOT_CANONICAL: Final = Phrase("it is not in canonical form")


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a writer's log: what lies where, and what came before."""

    writer: str
    seq: int
    """Dense, from 1."""
    prev: str
    """Hash of line 1 of the record before; "" for the first."""
    kind: str
    take: str
    """Of a pack its id and version; of an expiry the number of the last record it is about; of an
    endorsement the writer that is endorsed."""
    at: str
    """UTC, to the second, by the sender's clock: for people, never for order."""
    dir: str
    """Folder of the files, relative to the folder Drillroom."""
    files: tuple[FrozenFile, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Who a writer is."""

    writer: str
    public_key: bytes
    name: str
    at: str


def record_path(writer: str, seq: int) -> tuple[str, ...]:
    """Return where record *seq* of a writer lies, below the folder Drillroom."""
    return ("log", writer, f"{seq // SHARD:05d}", f"{seq:08d}.json")


def sign_record(record: Record, identity: Identity) -> bytes:
    """Return the bytes of a record."""
    return _signed(_record_line(record), identity)


def sign_card(name: str, at: str, identity: Identity) -> bytes:
    """Return the bytes of this device's card."""
    card = Card(identity.writer, identity.public_key, name, at)
    return _signed(_card_line(card), identity)


def hash_of_line(data: bytes) -> str:
    """Return the hash of line 1, which the next record carries as ``prev``."""
    return hashlib.sha256(data.partition(b"\n")[0]).hexdigest()


def parse_record(data: bytes, card: Card) -> Record:
    """Return the record that *data* holds, if it is what the owner of *card* signed.

    Raises:
        ParcelError: the signature, the version, or anything in it is not right.
    """
    line = _verified(data, card.public_key)
    fields = _fields(line, _RECORD_KEYS)
    record = Record(
        writer=_text(fields["w"]),
        seq=_number(fields["seq"], 1, MAX_SEQ),
        prev=_text(fields["prev"]),
        kind=_text(fields["kind"]),
        take=_text(fields["take"]),
        at=_text(fields["t"]),
        dir=_text(fields["dir"]),
        files=_files(fields["files"]),
    )
    _check_record(record, card.writer)
    if _record_line(record) != line:
        raise _refused(_NOT_CANONICAL)
    return record


def parse_card(data: bytes, writer: str) -> Card:
    """Return the card that *data* holds, if *writer* follows from its key and the key signed it.

    Raises:
        ParcelError: the signature, the version, or anything in it is not right.
    """
    # the key is inside what it signs: read it first, believe nothing before the signature fits
    fields = _fields(data.partition(b"\n")[0], _CARD_KEYS)
    key = _text(fields["key"])
    if not _HASH.match(key):
        raise _refused(Phrase("its key is not a key"))
    line = _verified(data, bytes.fromhex(key))
    card = Card(_text(fields["w"]), bytes.fromhex(key), _text(fields["name"]), _text(fields["t"]))
    if not is_writer(writer) or card.writer != writer:
        raise _refused(Phrase("it belongs to another sender"))
    if writer_of(card.public_key) != writer:
        raise _refused(Phrase("its key belongs to another sender"))
    if not 0 < len(card.name) <= 200 or not is_plain(card.name):
        raise _refused(Phrase("its name is not plain text"))
    if not _TIME.match(card.at):
        raise _refused(_NO_TIME)
    if _card_line(card) != line:
        raise _refused(_NOT_CANONICAL)
    return card


def _record_line(record: Record) -> bytes:
    files = [[file.name, file.size, file.sha256] for file in record.files]
    values = (VERSION, record.writer, record.seq, record.prev, record.kind, record.take, record.at)
    return _canonical(dict(zip(_RECORD_KEYS, (*values, record.dir, files), strict=True)))


def _card_line(card: Card) -> bytes:
    values = (VERSION, card.writer, card.public_key.hex(), card.name, card.at)
    return _canonical(dict(zip(_CARD_KEYS, values, strict=True)))


def _canonical(data: dict[str, object]) -> bytes:
    return _JSON.encode(data).encode(
        "utf-8", "surrogatepass"
    )  # a lone surrogate then never compares equal


def _signed(line: bytes, identity: Identity) -> bytes:
    return line + b"\n" + identity.sign(line).encode("ascii") + b"\n"


def _verified(data: bytes, public_key: bytes) -> bytes:
    if len(data) > MAX_BYTES:
        raise _refused(_TOO_LONG)
    line, _, signature = data.partition(b"\n")
    if not _SIGNATURE.match(signature):
        raise _refused(Phrase("its second line is not a signature"))
    if not is_signed(line, bytes.fromhex(signature[:128].decode("ascii")), public_key):
        raise _refused(Phrase("its signature is not right"))
    return line


def _fields(line: bytes, keys: tuple[str, ...]) -> dict[str, object]:
    if len(line) > MAX_BYTES:
        raise _refused(_TOO_LONG)
    try:
        data = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as exc:
        raise _refused(Phrase("its first line is not JSON")) from exc
    if not isinstance(data, dict):
        raise _refused(Phrase("its first line is not a JSON object"))
    version = data.get("v")
    if isinstance(version, int) and version > VERSION:
        raise ParcelError(
            "A record in the shared folder was written by a newer Drillroom",
            detail=Phrase(
                "It is of format {version}; this app reads format {ours}.",
                version=str(version)[:9],
                ours=VERSION,
            ),
            remedy="Update Drillroom on this computer.",
        )
    if version != VERSION or version is True:
        raise _refused(Phrase("it is of no format we know"))
    if tuple(data) != keys:
        raise _refused(Phrase("it has other keys than a record has"))
    return data


def _files(value: object) -> tuple[FrozenFile, ...]:
    if not isinstance(value, list) or len(value) > MAX_FILES:
        raise _refused(Phrase("its files are not a list"))
    files = tuple(map(_file, value))
    if len({file.name.casefold() for file in files}) != len(files):
        raise _refused(Phrase("it names a file twice"))
    return files


def _file(value: object) -> FrozenFile:
    if not isinstance(value, list) or len(value) != 3:
        raise _refused(Phrase("a file of it is not a name, a size and a hash"))
    file = FrozenFile(_text(value[0]), _number(value[1], 0, MAX_SIZE), _text(value[2]))
    if not is_safe_name(file.name):
        raise _refused(Phrase("a file name of it cannot be used on every computer"))
    if not _HASH.match(file.sha256):
        raise _refused(Phrase("a hash of it is not a hash"))
    return file


def _check_record(record: Record, writer: str) -> None:
    if record.writer != writer:
        raise _refused(Phrase("it names another sender"))
    if record.prev and not _HASH.match(record.prev):
        raise _refused(Phrase("its prev is not a hash"))
    if bool(record.prev) != (record.seq > 1):
        raise _refused(Phrase("its prev does not fit its number"))
    if not _KIND.match(record.kind):
        raise _refused(Phrase("its kind is not a word"))
    if not _TIME.match(record.at):
        raise _refused(_NO_TIME)
    if len(record.take) > 100 or not is_plain(record.take):
        raise _refused(Phrase("its take is not plain text"))
    check = _CHECKS.get(record.kind)
    if check is not None:
        check(record)


def _check_parcel(record: Record) -> None:
    """Check what only a parcel must be: of one thing, below its own writer's folder, not empty."""
    parts = split_path(record.dir)
    if len(parts) != 4 or parts[0] != _FOLDERS[record.kind]:
        raise _refused(Phrase("its folder is not of its kind"))
    if not parts[1].endswith(writer_suffix(record.writer)):
        raise _refused(Phrase("its folder is another sender's"))
    if not record.files:
        raise _refused(Phrase("it has no files"))
    if record.kind == PACK:
        _check_pack(record, *parts[2:])
    elif not is_take_id(record.take):
        raise _refused(_NO_TAKE)


def _check_pack(record: Record, pack_id: str, version: str) -> None:
    if not is_plain_id(pack_id) or not is_version(version):
        raise _refused(Phrase("its folder is not that of a pack"))
    if record.take != f"{pack_id} {version}":
        raise _refused(Phrase("its pack is not that of its folder"))


def _check_withdrawal(record: Record) -> None:
    if not is_take_id(record.take):
        raise _refused(_NO_TAKE)
    if record.dir or record.files:
        raise _refused(Phrase("a withdrawal has neither folder nor files"))


def _check_expiry(record: Record) -> None:
    """Check that it names a record before itself, in one form, and no files."""
    if not _NUMBER.match(record.take) or int(record.take) >= record.seq:
        raise _refused(Phrase("it names no record before it"))
    if record.dir or record.files:
        raise _refused(Phrase("an expiry has neither folder nor files"))


def _check_endorsement(record: Record) -> None:
    if not is_writer(record.take) or record.take == record.writer:
        raise _refused(Phrase("it does not name another sender"))
    if record.dir or record.files:
        raise _refused(Phrase("an endorsement has neither folder nor files"))


_CHECKS: Final = {
    TAKE: _check_parcel,
    REVIEW: _check_parcel,
    PACK: _check_parcel,
    WITHDRAW: _check_withdrawal,
    EXPIRE: _check_expiry,
    ENDORSE: _check_endorsement,
}
"""What else must hold for a record of a kind that this version knows."""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _refused(Phrase("a text of it is not a text"))
    return value


def _number(value: object, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise _refused(Phrase("a number of it is out of range"))
    return value


def _refused(why: str) -> ParcelError:
    return ParcelError(
        "A record in the shared folder is refused",
        detail=Phrase("Refused because {why}.", why=why),
        remedy="Ask the sender to send the take or review again.",
    )
