"""How long recordings of the person's own played in reviews, by day: one private file."""

from __future__ import annotations

import json
from datetime import date

from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.take_folder import write_whole


def read_review_time(home: Home) -> dict[date, float]:
    """Return the seconds of each day; {} where none were kept.

    A file that cannot be read counts as none: it is a figure for the person, and no take.
    """
    try:
        data = json.loads(home.review_time.read_text(encoding="utf-8"))
        return {date.fromisoformat(day): float(seconds) for day, seconds in data.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def add_review_time(home: Home, day: date, seconds: float) -> None:
    """Add *seconds* to those of a day.

    Raises:
        LibraryError: the file cannot be written.
    """
    times = read_review_time(home)
    times[day] = times.get(day, 0.0) + seconds
    data = {then.isoformat(): round(length, 1) for then, length in sorted(times.items())}
    with storage_errors():
        write_whole(home.review_time, f"{json.dumps(data, indent=1)}\n".encode())
