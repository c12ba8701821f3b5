"""The key of this device, and the writer that it makes us in a shared folder."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from drillroom.errors import SettingsError
from drillroom.phrase import Phrase
from drillroom.storage.take_folder import write_whole
from drillroom.sync.format.wording import reason

_SIGNED = b"drillroom-v1\0"
"""Before every signed line, so that a signature of ours means nothing elsewhere."""
_WRITER = re.compile(r"[a-z2-7]{16}\Z")
_KEPT = re.compile(r"former-([a-z2-7]{16})\.key\Z")


@dataclass(frozen=True, slots=True)
class Identity:
    """This device as others know it."""

    writer: str
    """Sixteen letters made from the public key."""
    public_key: bytes
    _key: Ed25519PrivateKey

    def sign(self, line: bytes) -> str:
        """Return the signature of *line*, hexadecimal."""
        return self._key.sign(_SIGNED + line).hex()


def writer_of(public_key: bytes) -> str:
    """Return the writer id that belongs to a public key."""
    digest = hashlib.sha256(public_key).digest()
    return base64.b32encode(digest).decode("ascii")[:16].lower()


def is_writer(text: str) -> bool:
    """Whether *text* has the form of a writer id."""
    return _WRITER.match(text) is not None


def is_signed(line: bytes, signature: bytes, public_key: bytes) -> bool:
    """Whether *signature* of *line* was made with the private half of *public_key*."""
    try:
        _public(public_key).verify(signature, _SIGNED + line)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=64)  # one log has thousands of lines of one key
def _public(public_key: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public_key)


def open_identity(key: Path) -> Identity:
    """Return this device's identity, made on first use.

    Raises:
        SettingsError: the key cannot be read or made.
    """
    try:
        return _read(key)
    except FileNotFoundError:
        return _make(key)
    except (OSError, ValueError, TypeError) as exc:
        raise _unusable(key, reason(exc)) from exc


def renew_identity(key: Path) -> Identity:
    """Return a new identity; the former key stays beside it, as what it signed stays ours.

    Raises:
        SettingsError: the key cannot be replaced.
    """
    former = open_identity(key)
    try:
        key.replace(key.with_name(f"former-{former.writer}.key"))
    except OSError as exc:
        raise _unusable(key, str(exc.strerror)) from exc
    return _make(key)


def own_writers(key: Path) -> frozenset[str]:
    """Return every writer that this device is or was.

    Raises:
        SettingsError: the key cannot be read or made.
    """
    kept = (_KEPT.match(path.name) for path in key.parent.glob("former-*.key"))
    return frozenset({open_identity(key).writer, *(found.group(1) for found in kept if found)})


def _read(path: Path) -> Identity:
    loaded = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(loaded, Ed25519PrivateKey):
        raise TypeError(Phrase("it is not an Ed25519 key"))
    public = loaded.public_key().public_bytes_raw()
    return Identity(writer_of(public), public, loaded)


def _make(path: Path) -> Identity:
    """Write a new key whole or not at all, readable by nobody else at any moment."""
    pem = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    try:
        write_whole(path, pem)
        return _read(path)
    except OSError as exc:
        raise _unusable(path, str(exc.strerror)) from exc


def _unusable(path: Path, why: str) -> SettingsError:
    return SettingsError(
        "The key of this computer cannot be used",
        detail=Phrase("{file}: {why}", file=path, why=why),
        remedy="Rename that file; Drillroom then makes a new key and goes on as a new sender.",
    )
