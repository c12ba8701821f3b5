"""Reads two takes of one drill, to stand beside each other. Runs in a job."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from drillroom.clock import Clock
from drillroom.errors import TakeNotFoundError
from drillroom.paths import Home
from drillroom.storage.library import Library, open_library
from drillroom.takes.lining import Track, line_up_phases
from drillroom.takes.model import Take, TakeId, TakeState
from drillroom.ui.compare.against import AXIS, whole
from drillroom.ui.compare.load import LaneRow, LaneRows, attempt_of, gone
from drillroom.ui.language import mark, tr
from drillroom.ui.words import day, title_of

LATER = timedelta(days=6)
"""A take this much older shows whether something stayed: the same drill, seven days later."""
TAKE = mark("take {number}, {day}")


def load_pair(other: str, home: Home, clock: Clock, take_id: str) -> LaneRows:
    """Return a take of mine beside another of its drill; *other* is "" for the one to look at.

    Raises:
        TakeNotFoundError: no such take on this computer, or no other one of its drill.
        LibraryError: a file of a take is missing or broken.
    """
    with open_library(home, clock) as library:
        take = library.take(TakeId(take_id))
        mine = sorted(same_drill(library.takes(), take), key=lambda one: one.id)
        numbers = {one.id: number for number, one in enumerate(mine, 1)}
        others = [one for one in reversed(mine) if one.id != take.id]
        beside = next((one for one in others if one.id == other), None)
        beside = beside or earlier(others, take)
        if beside is None:
            raise TakeNotFoundError(
                "There is no other take of this drill",
                remedy="Run it again; then the two stand side by side.",
            )
        today = clock.utc_now().astimezone().date()
        names = {one.id: name_of(one, numbers[one.id], today) for one in mine}
        pair = (take, beside)
        attempts = [attempt_of(library, one) for one in pair]
        tracks = line_up_phases(attempts[0][0], attempts[1][0])
        lanes = [
            _lane(library, number, one, names[one.id], track)
            for number, (one, track) in enumerate(zip(pair, tracks, strict=True), 1)
        ]
        return LaneRows(
            title=title_of(take.drill_id, attempts[0][0].drill.name),
            subtitle=tr("Two takes of mine"),
            axis=tr(AXIS),
            noun=tr("take"),
            lanes=tuple(lanes),
            others=tuple((one.id, names[one.id]) for one in others),
            other=beside.id,
        )


def same_drill(takes: Sequence[Take], take: Take) -> list[Take]:
    """Return the takes of the drill of *take*, itself among them, that are not being recorded."""
    return [
        one
        for one in takes
        if (one.pack_id, one.drill_id) == (take.pack_id, take.drill_id)
        and one.state is not TakeState.RECORDING
    ]


def earlier(others: Sequence[Take], take: Take) -> Take | None:
    """Return which of *others*, newest first, says most: a week older, else older, else the next.

    None where there is none.
    """
    older = [one for one in others if one.id < take.id]
    long_ago = [one for one in older if take.created - one.created >= LATER]
    return next(iter(long_ago or older or others[::-1]), None)


def name_of(take: Take, number: int, today: date) -> str:
    """Return what a take is called where it stands beside another."""
    return tr(TAKE, number=number, day=day(take.created, today))


def _lane(library: Library, number: int, take: Take, name: str, track: Track) -> LaneRow:
    attempt, moments = attempt_of(library, take)
    folder = library.folder(take.id)
    problem = None if folder.has_media() else gone()
    one = whole(number, name[0].upper() + name[1:], attempt)
    return LaneRow(one, track, moments, folder.media, problem)
