"""Whom the person trusts in a shared folder, and whom not: files that outlive the database."""

from __future__ import annotations

import json
from pathlib import Path

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.database import storage_errors
from drillroom.storage.take_folder import write_whole


def approved(home: Home) -> dict[str, str]:
    """Return the name, as it was then, of every sender that the person approved, by writer.

    Raises:
        LibraryError: the file cannot be read.
    """
    return _read(
        home.approved,
        Phrase("It cannot be read whom you approved"),
        Phrase("Rename that file, and approve them once more."),
    )


def approve(home: Home, writer: str, name: str) -> None:
    """Trust a sender from now on.

    Raises:
        LibraryError: the sender is blocked, or a file cannot be read or written.
    """
    must_not_be_blocked(home, writer)
    _write(home.approved, {**approved(home), writer: name})


def approve_no_more(home: Home, writer: str) -> None:
    """Trust a sender no more. What they sent stays, and so do packs of theirs that are in use.

    Raises:
        LibraryError: the file cannot be read or written.
    """
    _write(home.approved, _without(approved(home), writer))


def blocked(home: Home) -> dict[str, str]:
    """Return the name, as it was then, of every sender that is blocked, by writer.

    Raises:
        LibraryError: the file cannot be read.
    """
    return _read(
        home.blocked,
        Phrase("It cannot be read whom you blocked"),
        Phrase("Rename that file, and block them once more."),
    )


def block(home: Home, writer: str, name: str) -> None:
    """Take in nothing new of a sender from now on. What is here stays.

    Raises:
        LibraryError: the file cannot be read or written.
    """
    _write(home.blocked, {**blocked(home), writer: name})


def unblock(home: Home, writer: str) -> None:
    """Let a sender be again what they were before they were blocked.

    Raises:
        LibraryError: the file cannot be read or written.
    """
    _write(home.blocked, _without(blocked(home), writer))


def must_not_be_blocked(home: Home, writer: str) -> None:
    """Stop before somebody is trusted from whom nothing is taken in.

    Raises:
        LibraryError: the sender is blocked, or the file cannot be read.
    """
    name = blocked(home).get(writer)
    if name is not None:
        raise LibraryError(
            "That sender is blocked",
            detail=Phrase("Nothing new of {name} is taken in.", name=name),
            remedy="Unblock the sender first, if the laptop is where it belongs.",
        )


def _read(file: Path, title: Phrase, remedy: Phrase) -> dict[str, str]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        return {str(writer): str(name) for writer, name in data.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError) as exc:
        raise LibraryError(title, detail=f"{file}: {exc}", remedy=remedy) from exc


def _write(file: Path, names: dict[str, str]) -> None:
    text = json.dumps(names, indent=1, ensure_ascii=False)
    with storage_errors():
        write_whole(file, f"{text}\n".encode())


def _without(names: dict[str, str], writer: str) -> dict[str, str]:
    return {one: name for one, name in names.items() if one != writer}
