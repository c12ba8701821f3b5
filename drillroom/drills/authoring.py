"""Files that authors begin with: a new pack in a folder of its own, and the schema beside it."""

from __future__ import annotations

import json
from pathlib import Path

from drillroom.drills.schema import pack_schema
from drillroom.errors import DrillroomError

PACK_FILE, SCHEMA_FILE = "pack.yaml", "drillroom.schema.json"


def write_new_pack(folder: Path, text: str) -> Path:
    """Make *folder* with a pack of that text and its schema; return it.

    Raises:
        DrillroomError: the folder is there already, or cannot be made; nothing was changed then.
    """
    try:
        folder.mkdir()
    except FileExistsError as exc:
        raise DrillroomError(
            f"{folder.name} is there already",
            detail=f"{folder.absolute()} is not touched.",
            remedy="Give the pack another name, or change the one that is there.",
        ) from exc
    except OSError as exc:
        raise _unwritable("pack", folder, exc) from exc
    try:
        (folder / PACK_FILE).write_text(text, encoding="utf-8", newline="\n")
    except OSError as exc:
        raise _unwritable("pack", folder / PACK_FILE, exc) from exc
    write_schema(folder / SCHEMA_FILE)
    return folder


def write_schema(path: Path) -> None:
    """Write the JSON Schema of packs.

    Raises:
        DrillroomError: the file cannot be written.
    """
    text = json.dumps(pack_schema(), indent=2)
    try:
        path.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    except OSError as exc:
        raise _unwritable("schema", path, exc) from exc


def _unwritable(what: str, path: Path, exc: OSError) -> DrillroomError:
    return DrillroomError(
        f"The {what} cannot be written",
        detail=f"{path}: {exc.strerror}",
        remedy="Name a file in a folder that you may write to.",
    )
