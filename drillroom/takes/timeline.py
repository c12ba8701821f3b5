"""The timeline as JSON: one object an entry, `at_s` and `kind` always there."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from drillroom.errors import LibraryError
from drillroom.phrase import Phrase
from drillroom.takes.model import Entry, EntryKind, Run

MAX_ENTRIES = 20_000
MAX_TEXT = 2_000
MAX_NAME = 120
"""Characters of a file's name."""


def entry_to_json(entry: Entry) -> dict[str, object]:
    """Return an entry as a JSON object; parts that say nothing are left out."""
    data: dict[str, object] = {"at_s": round(entry.at_s, 3), "kind": entry.kind.value}
    data["id"] = entry.id
    if entry.until_s is not None:
        data["until_s"] = round(entry.until_s, 3)
    if entry.text:
        data["text"] = entry.text
    if entry.by:
        data["by"] = entry.by
    return data


def entries_from_json(data: object) -> tuple[Entry, ...]:
    """Return the entries of a JSON list.

    Raises:
        LibraryError: anything in it is not an entry.
    """
    if not isinstance(data, list) or len(data) > MAX_ENTRIES:
        raise _broken(Phrase("it is not a list of at most 20,000 entries"))
    return tuple(entry for one in data if (entry := _entry(one)) is not None)


def entries_from_lines(text: str) -> tuple[Entry, ...]:
    """Return the entries of a JSON-lines file; a last line cut short by a crash is passed over.

    A buyer line that stands there twice was corrected: where it began, the later one is returned.

    Raises:
        LibraryError: a line before the last is not an entry.
    """
    lines = text.split("\n")
    entries: dict[object, Entry] = {}
    for number, line in enumerate(lines):
        try:
            entry = _entry(json.loads(line)) if line else None
            if entry is not None:
                is_line = entry.kind is EntryKind.BUYER
                entries[(entry.id, entry.at_s) if is_line else number] = entry
        except ValueError as exc:
            if number < len(lines) - 1:
                raise _broken(Phrase("line {number} is not JSON", number=number + 1)) from exc
    return tuple(entries.values())


def entries_to_lines(entries: Iterable[Entry]) -> str:
    """Return the entries as JSON lines, each ended by a line feed."""
    return "".join(json.dumps(entry_to_json(e), ensure_ascii=False) + "\n" for e in entries)


def clock_text(seconds: float) -> str:
    """Return a time or length as m:ss, cut to whole seconds as players show it."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


BY_CLOCK, BY_HAND, BY_FAULT, BY_IMPORT = "clock", "stopped", "cut-off", "imported"
"""What ended a take: the ids of an entry of the kind `end`."""
INTERRUPTED = "interrupted"
"""The fault of a take whose process ended before the take did."""


def is_cut_short(entries: Iterable[Entry]) -> bool:
    """Whether the take was stopped, or cut off by a fault, before its clock ended it."""
    return any(
        (entry.kind is EntryKind.END and entry.id not in {BY_CLOCK, BY_IMPORT})
        or (entry.kind is EntryKind.FAULT and entry.id == INTERRUPTED)
        for entry in entries
    )


def shown_name(source: Path) -> str:
    """Return the name of a file, without its folder, in characters that can be shown."""
    name = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in source.name)
    return name if len(name) <= MAX_NAME else f"{name[: MAX_NAME - 1]}…"


def imported_from(entries: Iterable[Entry]) -> str:
    """Return the name of the file that a take was made of; "" for one that was recorded here."""
    return next((entry.text for entry in entries if entry.kind is EntryKind.IMPORT), "")


def seconds_of(value: object) -> float:
    """Return a JSON number of seconds.

    Raises:
        LibraryError: it is no number, not finite, negative, or over a day.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _broken(Phrase("{value} is not a number of seconds", value=repr(str(value)[:40])))
    if not 0 <= value <= 86_400:  # also refuses NaN and infinity; an int may be too big to convert
        raise _broken(Phrase("a number is not a time inside a take"))
    return float(value)


def speech_from_json(value: object) -> tuple[Run, ...] | None:
    """Return the runs of speech of a JSON list of [from, to]; None is None.

    Raises:
        LibraryError: it is something else, or the runs are not one after the other.
    """
    if value is None:
        return None
    if not isinstance(value, list | tuple) or len(value) > MAX_ENTRIES:
        raise _broken(Phrase("the speech is not a list of at most 20,000 runs"))
    runs, before_s = [], 0.0
    for run in value:
        if not isinstance(run, list | tuple) or len(run) != 2:
            raise _broken(Phrase("a run of speech is not two times"))
        begin_s, end_s = seconds_of(run[0]), seconds_of(run[1])
        if not before_s <= begin_s < end_s:
            raise _broken(Phrase("the runs of speech are not one after the other"))
        runs.append((begin_s, end_s))
        before_s = end_s
    return tuple(runs)


def text_of(value: object, limit: int = MAX_TEXT) -> str:
    """Return a JSON text of at most *limit* characters; None is "".

    Raises:
        LibraryError: it is something else, or too long.
    """
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > limit:
        raise _broken(Phrase("a text is missing or longer than {most} characters", most=limit))
    return value


def _entry(data: object) -> Entry | None:
    """Return one entry, or None for a kind that only a newer app knows."""
    if not isinstance(data, dict):
        raise _broken(Phrase("an entry is not an object"))
    try:
        kind = EntryKind(str(data.get("kind")))
    except ValueError:
        return None
    until = data.get("until_s")
    return Entry(
        at_s=seconds_of(data.get("at_s")),
        kind=kind,
        id=text_of(data.get("id"), 100),
        text=text_of(data.get("text")),
        until_s=None if until is None else seconds_of(until),
        by=text_of(data.get("by"), 200),
    )


def _broken(why: str) -> LibraryError:
    return LibraryError("A timeline cannot be read", detail=Phrase("In it {why}.", why=why))
