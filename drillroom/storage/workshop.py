"""Which packs a person writes on this computer: the files, wherever they lie, the last one first.

Only where they lie is kept, in one file of the data folder; the packs stay their author's.
"""

from __future__ import annotations

import json
from pathlib import Path

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.take_folder import write_whole

MOST = 50


def written_packs(home: Home) -> list[Path]:
    """Return the pack files that the person writes, the one that was opened last first.

    Raises:
        LibraryError: the data folder cannot be read.
    """
    try:
        data = json.loads(home.writing.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as exc:
        raise LibraryError(
            "It cannot be read which packs you write",
            detail=f"{home.writing}: {exc}",
            remedy="Rename that file, and open your packs once more.",
        ) from exc
    paths = data if isinstance(data, list) else []
    return [Path(path) for path in paths if isinstance(path, str)][:MOST]


def remember(home: Home, file: Path) -> None:
    """Note that the person writes the pack in *file*; it comes first from now on.

    Raises:
        LibraryError: the data folder cannot be read or written.
    """
    file = file.absolute()
    _store(home, [file, *(path for path in written_packs(home) if path != file)])


def forget(home: Home, file: Path) -> None:
    """Leave the pack in *file* out of the list; the file stays.

    Raises:
        LibraryError: the data folder cannot be read or written.
    """
    _store(home, [path for path in written_packs(home) if path != file.absolute()])


def _store(home: Home, files: list[Path]) -> None:
    text = json.dumps([str(file) for file in files[:MOST]], indent=1, ensure_ascii=False)
    with storage_errors():
        write_whole(home.writing, f"{text}\n".encode("utf-8", "surrogatepass"))
