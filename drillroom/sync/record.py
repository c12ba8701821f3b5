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
from drillroom.sync.identity import Identity, is_signed, is_writer, writer_of
from drillroom.sync.names import is_plain, is_safe_name, split_path, writer_suffix
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
    _check(record.writer == card.writer, Phrase("it names another sender"))
    _check(not record.prev or _HASH.match(record.prev), Phrase("its prev is not a hash"))
    _check(bool(record.prev) == (record.seq > 1), Phrase("its prev does not fit its number"))
    _check(_KIND.match(record.kind), Phrase("its kind is not a word"))
    _check(_TIME.match(record.at), Phrase("its time is not a time"))
    _check(len(record.take) <= 100 and is_plain(record.take), Phrase("its take is not plain text"))
    if record.kind in _FOLDERS:
        _check_parcel(record)
    if record.kind == WITHDRAW:
        _check(is_take_id(record.take), Phrase("its take is not the id of a take"))
        _check(
            not record.dir and not record.files, Phrase("a withdrawal has neither folder nor files")
        )
    if record.kind == EXPIRE:
        _check_expiry(record)
    if record.kind == ENDORSE:
        _check_endorsement(record)
    _check(_record_line(record) == line, Phrase("it is not in canonical form"))
    return record


def parse_card(data: bytes, writer: str) -> Card:
    """Return the card that *data* holds, if *writer* follows from its key and the key signed it.

    Raises:
        ParcelError: the signature, the version, or anything in it is not right.
    """
    # the key is inside what it signs: read it first, believe nothing before the signature fits
    fields = _fields(data.partition(b"\n")[0], _CARD_KEYS)
    key = _text(fields["key"])
    _check(_HASH.match(key), Phrase("its key is not a key"))
    line = _verified(data, bytes.fromhex(key))
    card = Card(_text(fields["w"]), bytes.fromhex(key), _text(fields["name"]), _text(fields["t"]))
    _check(is_writer(writer) and card.writer == writer, Phrase("it belongs to another sender"))
    _check(writer_of(card.public_key) == writer, Phrase("its key belongs to another sender"))
    _check(0 < len(card.name) <= 200 and is_plain(card.name), Phrase("its name is not plain text"))
    _check(_TIME.match(card.at), Phrase("its time is not a time"))
    _check(_card_line(card) == line, Phrase("it is not in canonical form"))
    return card


def _record_line(record: Record) -> bytes:
    files = [[file.name, file.size, file.sha256] for file in record.files]
    values = (VERSION, record.writer, record.seq, record.prev, record.kind, record.take, record.at)
    return _canonical(dict(zip(_RECORD_KEYS, (*values, record.dir, files), strict=True)))


def _card_line(card: Card) -> bytes:
    values = (VERSION, card.writer, card.public_key.hex(), card.name, card.at)
    return _canonical(dict(zip(_CARD_KEYS, values, strict=True)))


def _canonical(data: dict[str, object]) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")  # a lone surrogate then never compares equal


def _signed(line: bytes, identity: Identity) -> bytes:
    return line + b"\n" + identity.sign(line).encode("ascii") + b"\n"


def _verified(data: bytes, public_key: bytes) -> bytes:
    _check(len(data) <= MAX_BYTES, Phrase("it is longer than 16 KiB"))
    line, _, signature = data.partition(b"\n")
    _check(_SIGNATURE.match(signature), Phrase("its second line is not a signature"))
    good = is_signed(line, bytes.fromhex(signature[:128].decode("ascii")), public_key)
    _check(good, Phrase("its signature is not right"))
    return line


def _fields(line: bytes, keys: tuple[str, ...]) -> dict[str, object]:
    _check(len(line) <= MAX_BYTES, Phrase("it is longer than 16 KiB"))
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
    _check(version == VERSION and version is not True, Phrase("it is of no format we know"))
    _check(tuple(data) == keys, Phrase("it has other keys than a record has"))
    return data


def _files(value: object) -> tuple[FrozenFile, ...]:
    if not isinstance(value, list) or len(value) > MAX_FILES:
        raise _refused(Phrase("its files are not a list"))
    files = tuple(_file(one) for one in value)
    _check(
        len({file.name.casefold() for file in files}) == len(files), Phrase("it names a file twice")
    )
    return files


def _file(value: object) -> FrozenFile:
    if not isinstance(value, list) or len(value) != 3:
        raise _refused(Phrase("a file of it is not a name, a size and a hash"))
    file = FrozenFile(_text(value[0]), _number(value[1], 0, MAX_SIZE), _text(value[2]))
    _check(is_safe_name(file.name), Phrase("a file name of it cannot be used on every computer"))
    _check(_HASH.match(file.sha256), Phrase("a hash of it is not a hash"))
    return file


def _check_parcel(record: Record) -> None:
    """Check what only a parcel must be: of one thing, below its own writer's folder, not empty."""
    parts = split_path(record.dir)
    _check(
        len(parts) == 4 and parts[0] == _FOLDERS[record.kind],
        Phrase("its folder is not of its kind"),
    )
    own = parts[1].endswith(writer_suffix(record.writer))
    _check(own, Phrase("its folder is another sender's"))
    _check(bool(record.files), Phrase("it has no files"))
    if record.kind == PACK:
        pack_id, version = parts[2:]
        _check(
            is_plain_id(pack_id) and is_version(version), Phrase("its folder is not that of a pack")
        )
        _check(record.take == f"{pack_id} {version}", Phrase("its pack is not that of its folder"))
    else:
        _check(is_take_id(record.take), Phrase("its take is not the id of a take"))


def _check_expiry(record: Record) -> None:
    """Check that it names a record before itself, in one form, and no files."""
    good = _NUMBER.match(record.take) and int(record.take) < record.seq
    _check(good, Phrase("it names no record before it"))
    _check(not record.dir and not record.files, Phrase("an expiry has neither folder nor files"))


def _check_endorsement(record: Record) -> None:
    other = is_writer(record.take) and record.take != record.writer
    _check(other, Phrase("it does not name another sender"))
    _check(
        not record.dir and not record.files, Phrase("an endorsement has neither folder nor files")
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _refused(Phrase("a text of it is not a text"))
    return value


def _number(value: object, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise _refused(Phrase("a number of it is out of range"))
    return value


def _check(good: object, why: str) -> None:
    if not good:
        raise _refused(why)


def _refused(why: str) -> ParcelError:
    return ParcelError(
        "A record in the shared folder is refused",
        detail=Phrase("Refused because {why}.", why=why),
        remedy="Ask the sender to send the take or review again.",
    )
