"""Two takes of a drill on one axis: each phase that both have begins at one place."""

from __future__ import annotations

import pytest

from drillroom.drills.model import Drill, DrillId, Habit, Phase, PhaseId, PhaseKind
from drillroom.takes.attempt import Attempt
from drillroom.takes.lining import Part, line_up, line_up_phases
from drillroom.takes.model import Entry, EntryKind

NAMES = ("prep", "one", "two")
DRILL = Drill(
    DrillId("talk"), Habit.POINT, "Talk", "Talk.",
    tuple(Phase(PhaseId(name), PhaseKind.SPEAK, 10.0) for name in NAMES),
)  # fmt: skip


def attempt(*begins: float, seconds: float, names: tuple[str, ...] = NAMES) -> Attempt:
    """Return a take whose phases begin at those times."""
    entries = [
        Entry(at_s, EntryKind.PHASE, name) for name, at_s in zip(names, begins, strict=False)
    ]
    return Attempt(DRILL, seconds, (*entries, Entry(seconds, EntryKind.END, "clock")))


def test_rounds_stand_at_their_starts_each_a_part_of_its_own_length():
    first, second = line_up([[(5.0, 11.0)], [(11.0, 15.0)]])
    assert first == (Part(0.0, 5.0, 11.0),)
    assert (second[0].at_s, second[0].length_s, second[0].until_s) == (0.0, 4.0, 4.0)


def test_two_takes_by_the_same_clock_are_one_part():
    mine = attempt(0, 10, 20, seconds=30)
    theirs = attempt(0, 10.02, 20.04, seconds=30.03)
    assert line_up_phases(mine, theirs) == [
        (Part(0.0, 0.0, 30.0),),
        (Part(0.0, 0.0, 30.03),),
    ]


def test_a_longer_phase_is_waited_for():
    mine = attempt(0, 10, 25, seconds=35)
    theirs = attempt(0, 10, 20, seconds=30)
    assert line_up_phases(mine, theirs) == [
        (Part(0.0, 0.0, 25.0), Part(25.0, 25.0, 35.0)),
        (Part(0.0, 0.0, 20.0), Part(25.0, 20.0, 30.0)),
    ]


def test_small_differences_do_not_add_up():
    mine = attempt(0, 10.04, 20.08, seconds=30)
    theirs = attempt(0, 10, 20, seconds=30)
    ((_, second), _) = line_up_phases(mine, theirs)
    assert second.begin_s == 20.08


def test_a_take_that_ended_early_waits_on_its_end():
    mine, theirs = line_up_phases(attempt(0, 10, seconds=12), attempt(0, 10, 20, seconds=30))
    assert mine == (Part(0.0, 0.0, 12.0),)
    assert theirs == (Part(0.0, 0.0, 30.0),)


def test_a_phase_that_only_one_of_them_has_changes_nothing():
    mine = attempt(0, 8, seconds=18, names=("one", "two"))
    theirs = attempt(0, 10, 20, seconds=30)
    assert line_up_phases(mine, theirs) == [
        (Part(0.0, 0.0, 0.0), Part(10.0, 0.0, 8.0), Part(20.0, 8.0, 18.0)),
        (Part(0.0, 0.0, 10.0), Part(10.0, 10.0, 20.0), Part(20.0, 20.0, 30.0)),
    ]


@pytest.mark.parametrize(
    "odd",
    [
        attempt(seconds=30),
        attempt(20, 10, 0, seconds=30),
        attempt(100, 200, 300, seconds=30),
        attempt(0, 0, 0, seconds=30),
    ],
)
def test_a_timeline_that_goes_back_or_beyond_the_end_never_makes_a_part_that_does(odd: Attempt):
    for tracks in (line_up_phases(attempt(0, 10, 20, seconds=30), odd), line_up_phases(odd, odd)):
        for track in tracks:
            assert all(part.length_s >= 0 for part in track)
            assert track[0].begin_s == 0.0
            assert track[-1].end_s == 30.0
            assert [p.begin_s for p in track[1:]] == [p.end_s for p in track[:-1]]
