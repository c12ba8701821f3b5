"""Takes and reviews as rows of a table, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from drillroom.drills.model import STANDARD, Drill
from drillroom.errors import DrillroomError, LibraryError
from drillroom.paths import Home
from drillroom.storage.library import Library
from drillroom.storage.take_folder import write_whole
from drillroom.sync.reading import received_paper
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.model import Take, TakeState
from drillroom.takes.outcome import outcome
from drillroom.takes.review import Review

Row = Mapping[str, object]
TAKE_COLUMNS = (
    "take", "created", "pack", "version", "drill", "title", "variant", "state", "delivery",
    "starred", "seconds", "outcome", "answered_yes", "items",
)  # fmt: skip
REVIEW_COLUMNS = (
    "take", "rep", "drill", "title", "role", "by", "answered_yes", "items", "well", "differently",
    "else", "takeaways", "action_drill", "action_takes", "action_date", "marks",
)  # fmt: skip
_BETWEEN = " | "
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would compute (OWASP, CSV Injection)."""


def take_rows(library: Library) -> list[Row]:
    """Return one row a take of mine, the newest first; with what was measured.

    Raises:
        LibraryError: the library cannot be read.
    """
    return [_take_row(library, one) for one in library.takes() if _is_kept(one)]


def review_rows(library: Library, home: Home) -> list[Row]:
    """Return one row a review: of my takes by whomever, and mine of others' takes.

    Raises:
        LibraryError: the library cannot be read.
    """
    rows = [
        _review_row(review, library.drill(take.id), "")
        for take in library.takes()
        for review in library.reviews(take.id)
    ]
    for take_id in dict.fromkeys(parcel.take for parcel in library.inbox.parcels()):
        rows += _of_received(library, home, take_id)
    return rows


def write_table(path: Path, rows: Sequence[Row], columns: Sequence[str]) -> None:
    """Write *rows* as CSV (RFC 4180) in UTF-8 with a mark, which Excel needs; whole or not at all.

    Columns that not all rows have, such as measures, follow on *columns* in the order they come.

    Raises:
        DrillroomError: the file cannot be written.
    """
    more = dict.fromkeys(key for row in rows for key in row if key not in columns)
    out = io.StringIO()
    table = csv.DictWriter(out, [*columns, *more], restval="", lineterminator="\r\n")
    table.writeheader()
    table.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
    try:
        write_whole(path, out.getvalue().encode("utf-8-sig", "replace"))
    except OSError as exc:
        raise DrillroomError(
            "The table cannot be written",
            detail=f"{path}: {exc.strerror}",
            remedy="Name a file in a folder that you may write to.",
        ) from exc


def _is_kept(take: Take) -> bool:
    return take.state is not TakeState.RECORDING


def _take_row(library: Library, take: Take) -> Row:
    drill = library.drill(take.id)
    review = library.my_review(take.id)
    timeline = library.folder(take.id).read_timeline()
    attempt = Attempt.of(take, drill, timeline, review)
    came_to = outcome(attempt)
    return {
        "take": take.id,
        "created": take.created.isoformat(),
        "pack": take.pack_id,
        "version": take.drill_version,
        "drill": take.drill_id,
        "title": drill.title,
        "variant": drill.variant.id if drill.variant else STANDARD,
        "state": take.state.value,
        "delivery": take.delivery.value,
        "starred": "yes" if take.starred else "no",
        "seconds": round(take.seconds, 3),
        "outcome": came_to.value if came_to else "",
        "answered_yes": _yes(review),
        "items": len(drill.items),
        **measures(attempt),
    }


def _of_received(library: Library, home: Home, take_id: str) -> Iterator[Row]:
    """Yield what was said of a take that somebody sent; of one that is not whole nothing."""
    try:
        paper = received_paper(library, home, take_id)
    except LibraryError:
        return
    for review in filter(None, [paper.review, *library.reviews(take_id)]):
        yield _review_row(review, paper.drill, paper.rep)


def _review_row(review: Review, drill: Drill, rep: str) -> Row:
    action = review.action
    return {
        "take": review.take,
        "rep": rep,
        "drill": drill.id,
        "title": drill.name,
        "role": review.role.value,
        "by": review.by,
        "answered_yes": _yes(review),
        "items": len(drill.items),
        "well": review.well,
        "differently": review.differently,
        "else": review.otherwise,
        "takeaways": _BETWEEN.join(review.takeaways),
        "action_drill": action.drill if action else "",
        "action_takes": action.takes if action else "",
        "action_date": action.date if action else "",
        "marks": len(review.marks),
    }


def _yes(review: Review | None) -> int | str:
    return "" if review is None else sum(yes for _, yes in review.ticks)


def _cell(value: object) -> object:
    """Return a value as a cell; a text that a spreadsheet would compute is marked as text."""
    text = str(value)
    is_text = isinstance(value, str)
    return f"'{text}" if is_text and text.startswith(_FORMULA) else value
