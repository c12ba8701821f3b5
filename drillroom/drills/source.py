"""The file that an author writes: read, and written whole, as its author and other editors have it.

Text in here has plain line feeds; the file keeps the line ends, the byte order mark and the rights
that it has.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from drillroom.drills.nodes import MOST_BYTES
from drillroom.errors import DrillroomError

_BOM = b"\xef\xbb\xbf"


class ChangedOutsideError(DrillroomError):
    """The file has other content than it had when it was read."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file.name} was changed outside",
            detail="Another program wrote it since it was read here.",
            remedy="Load it again, or keep what is here.",
        )


@dataclass(frozen=True, slots=True)
class Source:
    """A pack's file as it was at one moment."""

    file: Path
    data: bytes

    @property
    def text(self) -> str:
        """What it says."""
        return self.data.decode("utf-8-sig").replace("\r\n", "\n")

    def data_of(self, text: str) -> bytes:
        """Return the bytes that the file has once it says *text*."""
        ends = text.replace("\n", "\r\n") if b"\r\n" in self.data else text
        mark = _BOM if self.data.startswith(_BOM) else b""
        return mark + ends.encode("utf-8", "replace")


def read_source(file: Path) -> Source:
    """Return the pack's file as it is now.

    Raises:
        DrillroomError: it cannot be read, is too big for a pack, or is no text.
    """
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise _unusable(file, "It is a folder or a device.")
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as exc:
        raise _unusable(file, f"{exc.strerror}.") from exc
    if len(data) > MOST_BYTES:
        raise _unusable(file, f"It is larger than {MOST_BYTES // 1024} KiB.")
    source = Source(file, data)
    try:
        _ = source.text
    except UnicodeDecodeError as exc:
        raise _unusable(file, "It is not UTF-8 text; save it again as UTF-8.") from exc
    return source


def write_source(source: Source, text: str, *, over: bool = False) -> Source:
    """Let the file say *text*, whole or not at all; return it as it then is.

    *over* writes even over what came there since *source* was read.

    Raises:
        ChangedOutsideError: another program changed the file since.
        DrillroomError: the file cannot be written.
    """
    file, data = source.file, source.data_of(text)
    if not over and file.exists() and read_source(file).data != source.data:
        raise ChangedOutsideError(file)
    part = file.with_name(f".{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        with part.open("xb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        if file.exists():
            part.chmod(stat.S_IMODE(file.stat().st_mode))
        part.replace(file.resolve())  # where it is a link, what it leads to is the author's file
    except OSError as exc:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise DrillroomError(
            f"{file.name} cannot be saved",
            detail=f"{file.parent}: {exc.strerror}",
            remedy="Check the rights and the free space of that folder.",
        ) from exc
    return Source(file, data)


def _unusable(file: Path, why: str) -> DrillroomError:
    return DrillroomError(
        f"{file.name} cannot be opened",
        detail=f"{file.parent}: {why}",
        remedy="Choose the YAML file of a pack, or its folder.",
    )
