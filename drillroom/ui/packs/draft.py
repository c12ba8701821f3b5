"""Reads, checks and writes the pack that an author works on. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drillroom.drills.authoring import PACK_FILE
from drillroom.drills.check import CheckResult
from drillroom.drills.loader import check_text
from drillroom.drills.outline import Heading, outline
from drillroom.drills.source import Source, read_source, write_source
from drillroom.paths import Home
from drillroom.storage.workshop import remember


@dataclass(frozen=True, slots=True)
class Draft:
    """A pack as its author has it at one moment."""

    source: Source
    text: str
    result: CheckResult
    headings: tuple[Heading, ...] | None
    """Its drills; None while the text cannot be read."""


def open_draft(home: Home, file: Path) -> Draft:
    """Return the pack in *file*, and remember that the person writes it.

    Raises:
        DrillroomError: it cannot be read.
    """
    draft = read_draft(file)
    remember(home, file)
    return draft


def read_draft(file: Path) -> Draft:
    """Return the pack in *file* as it is now.

    Raises:
        DrillroomError: it cannot be read.
    """
    source = read_source(file)
    return _draft(source, source.text)


def save_draft(source: Source, text: str, *, over: bool = False) -> Draft:
    """Write *text* into the file of *source* and check it.

    Raises:
        ChangedOutsideError: another program changed the file since; nothing was written.
        DrillroomError: it cannot be written.
    """
    return _draft(write_source(source, text, over=over), text)


def check_draft(source: Source, text: str) -> Draft:
    """Check *text*, which is not in the file."""
    return _draft(source, text)


def _draft(source: Source, text: str) -> Draft:
    name = source.file.name if source.file.name != PACK_FILE else PACK_FILE
    result = check_text(source.data_of(text), name, source.file.parent)
    return Draft(source, text, result, outline(text))
