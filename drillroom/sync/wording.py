"""One problem in the words of each place where it is told."""

from __future__ import annotations

from drillroom.errors import DrillroomError


def in_one_line(error: DrillroomError) -> str:
    """Return what happened as it stands beside a take."""
    return f"{error.title}: {error.detail}" if error.detail else error.title


def for_the_log(error: DrillroomError) -> str:
    """Return what happened for the log, which knows no names and no folders of people."""
    number = getattr(error.__cause__, "errno", None)
    return error.title if number is None else f"{error.title} (errno {number})"
