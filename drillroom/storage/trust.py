"""Whom the person trusts in a shared folder: one small file, which outlives the database."""

from __future__ import annotations

import json

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.take_folder import write_whole


def approved(home: Home) -> dict[str, str]:
    """Return the name, as it was then, of every sender that the person approved, by writer.

    Raises:
        LibraryError: the file cannot be read.
    """
    try:
        data = json.loads(home.approved.read_text(encoding="utf-8"))
        return {str(writer): str(name) for writer, name in data.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError) as exc:
        raise LibraryError(
            "It cannot be read whom you approved",
            detail=f"{home.approved}: {exc}",
            remedy="Rename that file, and approve them once more.",
        ) from exc


def approve(home: Home, writer: str, name: str) -> None:
    """Trust a sender from now on.

    Raises:
        LibraryError: the file cannot be read or written.
    """
    text = json.dumps({**approved(home), writer: name}, indent=1, ensure_ascii=False)
    with storage_errors():
        write_whole(home.approved, f"{text}\n".encode())
