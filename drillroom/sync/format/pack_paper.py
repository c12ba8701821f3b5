"""`pack.json`: what a pack that travels consists of. Its hash is signed, and it holds the others.

A record names few files and only plain names; a pack may have many sounds, in folders of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from drillroom.drills.authoring import PACK_FILE
from drillroom.drills.kinds import is_plain_id
from drillroom.drills.versions import is_version
from drillroom.errors import ParcelError
from drillroom.phrase import Phrase
from drillroom.storage.rows import FrozenFile
from drillroom.sync.format.names import is_plain, is_safe_name, plain
from drillroom.sync.format.wording import reason

PACK_PAPER: Final = "pack.json"
MAX_PAPER: Final = 1 << 20
MAX_MEDIA: Final = 4_000
"""A pack of 256 KiB cannot name more."""
MAX_BYTES: Final = 1 << 30
_VERSION: Final = 1
_MAX_PATH = 120
_HASH = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True)
class PackPaper:
    """What a pack that travels consists of."""

    pack: str
    version: str
    title: str
    author: str
    files: tuple[FrozenFile, ...]
    """What lies beside its text; the names are paths in its folder, with "/"."""

    @property
    def key(self) -> str:
        """Its id and version, as its record names it."""
        return f"{self.pack} {self.version}"


def pack_paper_bytes(paper: PackPaper) -> bytes:
    """Return the bytes of `pack.json`: always the same for the same pack and author."""
    data = {
        "v": _VERSION,
        "pack": paper.pack,
        "version": paper.version,
        "title": plain(paper.title),
        "author": plain(paper.author),
        "files": [[file.name, file.size, file.sha256] for file in paper.files],
    }
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode()


def read_pack_paper(data: bytes, key: str) -> PackPaper:
    """Return what a `pack.json` says, if it is about the pack and version *key*.

    Raises:
        ParcelError: anything in it is odd.
    """
    try:
        if len(data) > MAX_PAPER:
            raise ValueError(Phrase("it is longer than 1 MiB"))
        fields = json.loads(data.decode("utf-8"))
        if not isinstance(fields, dict):
            raise TypeError(Phrase("it is not a JSON object"))
        if isinstance(fields.get("v"), int) and fields["v"] > _VERSION:
            raise ValueError(Phrase("a newer Drillroom wrote it; update this one"))
        paper = PackPaper(
            _text(fields["pack"], is_plain_id),
            _text(fields["version"], is_version),
            _name(fields["title"]),
            _name(fields["author"]),
            _files(fields["files"]),
        )
        if paper.key != key:
            raise ValueError(Phrase("it is about another pack"))
    except (ValueError, TypeError, LookupError, RecursionError) as exc:
        raise ParcelError(
            "A pack in the shared folder is refused",
            detail=Phrase("Its {paper} cannot be read: {why}.", paper=PACK_PAPER, why=reason(exc)),
            remedy="Ask its author to send it again.",
        ) from exc
    return paper


def _text(value: object, is_right: Callable[[str], bool]) -> str:
    if not isinstance(value, str) or not is_right(value):
        raise ValueError(Phrase("an id or version in it is none"))
    return value


def _name(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= 200 or not is_plain(value):
        raise ValueError(Phrase("a name in it is not plain text"))
    return value


def _files(value: object) -> tuple[FrozenFile, ...]:
    if not isinstance(value, list) or len(value) > MAX_MEDIA:
        raise TypeError(Phrase("its files are not a list of fair length"))
    files = tuple(map(_file, value))
    if len({file.name.casefold() for file in files}) < len(files):
        raise ValueError(Phrase("it names a file twice"))
    if sum(file.size for file in files) > MAX_BYTES:
        raise ValueError(Phrase("its files are over 1 GiB together"))
    return files


def _file(value: object) -> FrozenFile:
    if not isinstance(value, list) or len(value) != 3:
        raise TypeError(Phrase("a file in it is not a path, a size and a hash"))
    path, size, sha256 = value
    if not isinstance(path, str) or not is_medium(path):
        raise ValueError(Phrase("a path in it cannot be used on every computer"))
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= MAX_BYTES:
        raise ValueError(Phrase("a size in it is out of range"))
    if not isinstance(sha256, str) or not _HASH.match(sha256):
        raise ValueError(Phrase("a hash in it is none"))
    return FrozenFile(path, size, sha256)


def is_medium(path: str) -> bool:
    """Whether *path* can be that of a file beside a pack's text on every computer."""
    if len(path) > _MAX_PATH or path.casefold() in {PACK_FILE, PACK_PAPER}:
        return False
    return all(is_safe_name(part) for part in path.split("/"))
