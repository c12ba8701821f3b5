"""That this computer had to make a new key: kept until the person has read what to do about it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.take_folder import write_whole


@dataclass(frozen=True, slots=True)
class Renewal:
    """A change of this computer's key."""

    former: str
    """The writer that it was."""
    writer: str
    """The writer that it is since then."""


def note_renewal(home: Home, renewal: Renewal) -> None:
    """Keep a renewal; of several the last one counts.

    Raises:
        LibraryError: it cannot be written.
    """
    text = json.dumps({"former": renewal.former, "writer": renewal.writer}, indent=1)
    with storage_errors():
        write_whole(home.renewal, f"{text}\n".encode())


def renewal_to_tell(home: Home) -> Renewal | None:
    """Return the renewal that the person has not read of yet, or None.

    Raises:
        LibraryError: the file cannot be read.
    """
    try:
        data = json.loads(home.renewal.read_text(encoding="utf-8"))
        return Renewal(str(data["former"]), str(data["writer"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as exc:
        raise LibraryError(
            "It cannot be read when this computer made a new key",
            detail=f"{home.renewal}: {exc}",
            remedy="Remove that file; nothing else needs it.",
        ) from exc


def forget_renewal(home: Home) -> None:
    """Note that the person has read it.

    Raises:
        LibraryError: the file cannot be removed.
    """
    with storage_errors():
        home.renewal.unlink(missing_ok=True)
