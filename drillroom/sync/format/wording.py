"""One problem in the words of each place where it is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from drillroom.errors import DrillroomError, SyncError
from drillroom.phrase import Phrase

MOST_PROBLEMS: Final = 100
"""Of one run: more help nobody, and somebody may put any number of bad files into a share."""


def told(problems: Sequence[str]) -> tuple[str, ...]:
    """Return the problems of one run, as many as somebody can read."""
    more = len(problems) - MOST_PROBLEMS
    if more <= 0:
        return tuple(problems)
    rest = Phrase("There are {more} more problems in the shared folder", more=more)
    return (
        *problems[:MOST_PROBLEMS],
        in_lines(SyncError(rest, detail="The first ones are named.")),
    )


def in_one_line(error: DrillroomError) -> str:
    """Return what happened as it stands beside a take."""
    return f"{error.title}: {error.detail}" if error.detail else error.title


def in_lines(error: DrillroomError) -> Phrase:
    """Return what happened in lines, as a report tells it; in another language each by itself."""
    parts = [part for part in (error.title, error.detail, error.remedy) if part]
    lines = {f"line{number}": said(part) for number, part in enumerate(parts)}
    return Phrase("\n".join(f"{{{name}}}" for name in lines), **lines)


def said(text: str) -> str:
    """Return a text of an error so that it is said in another language inside another one, too.

    One with braces is no sentence of ours: it names a file.
    """
    return text if isinstance(text, Phrase) or "{" in text or "}" in text else Phrase(text)


def reason(error: Exception, most: int | None = None) -> str:
    """Return what was said when it was raised; of a foreign error not more than *most* letters."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Phrase) else str(error)[:most]


def for_the_log(error: DrillroomError) -> str:
    """Return what happened for the log, which knows no names and no folders of people."""
    number = getattr(error.__cause__, "errno", None)
    return error.title if number is None else f"{error.title} (errno {number})"
