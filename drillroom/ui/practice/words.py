"""How far somebody is with a drill, in words. Pure."""

from __future__ import annotations

from datetime import date

from drillroom.takes.owned import Standing
from drillroom.ui.words import day


def standing_words(standing: Standing, today: date) -> tuple[str, str]:
    """Return (what was reached, what comes next), each "" where there is nothing to say."""
    if not standing.is_owned:
        return (f"{standing.passed} of {standing.goal}" if standing.passed else "", "")
    if standing.again_from is None:
        return ("Owned", "")
    if standing.is_due(today):
        return ("Owned", "once more to keep it")
    return ("Owned", f"again from {day(standing.again_from, today)}")
