"""How far somebody is with a drill, in words. Pure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from drillroom.takes.owned import Standing
from drillroom.ui.language import tr, tr_count
from drillroom.ui.words import day

if TYPE_CHECKING:
    from drillroom.ui.practice.load import PracticeRows


def standing_words(standing: Standing, today: date) -> tuple[str, str]:
    """Return (what was reached, what comes next), each "" where there is nothing to say."""
    if not standing.is_owned:
        return (
            tr("{passed} of {goal}", passed=standing.passed, goal=standing.goal)
            if standing.passed
            else "",
            "",
        )
    if standing.again_from is None:
        return (tr("Owned"), "")
    if standing.is_due(today):
        return (tr("Owned"), tr("once more to keep it"))
    return (tr("Owned"), tr("again from {day}", day=day(standing.again_from, today)))


def week_words(rows: PracticeRows) -> str:
    """Return how far the week is, and the time practised before the time reviewed."""
    done = tr("{done} of {all} drills.", done=rows.done, all=len(rows.week))
    practised, reviewed = rows.seconds_this_week, rows.reviewed_this_week
    if not practised and not reviewed:
        return f"{done} {tr('Nothing practised yet.')}"
    time = tr("{time} practised.", time=_time_words(practised))
    if reviewed:
        time = tr(
            "{practised} practised, {reviewed} reviewed.",
            practised=_time_words(practised),
            reviewed=_time_words(reviewed),
        )
    return f"{done} {time}"


def _time_words(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes:
        return tr_count(minutes, "{n} minute", "{n} minutes")
    return tr("{seconds} s", seconds=round(seconds))
