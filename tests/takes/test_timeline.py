import pytest

from drillroom.errors import LibraryError
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.timeline import (
    clock_text,
    entries_from_json,
    entries_from_lines,
    entries_to_lines,
)

ENTRIES = (
    Entry(0.0, EntryKind.PHASE, "prep"),
    Entry(1.5, EntryKind.FAULT, "camera-gone", "Gone.", 3.0),
)


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (59.6, "0:59"), (3600, "60:00")])
def test_times_are_minutes_and_whole_seconds_as_a_player_shows_them(seconds, text):
    assert clock_text(seconds) == text


def test_a_timeline_survives_its_file():
    assert entries_from_lines(entries_to_lines(ENTRIES)) == ENTRIES


def test_a_last_line_cut_by_a_crash_costs_only_that_line():
    text = entries_to_lines(ENTRIES)

    assert entries_from_lines(text[:-9]) == ENTRIES[:1]


def test_damage_before_the_last_line_is_said():
    with pytest.raises(LibraryError, match="line 1"):
        entries_from_lines("{\n" + entries_to_lines(ENTRIES))


def test_entries_that_only_a_newer_app_knows_are_passed_over():
    assert entries_from_json([{"at_s": 1, "kind": "hologram", "id": "x"}]) == ()


@pytest.mark.parametrize(
    "data",
    [
        {},
        [3],
        [{"kind": "mark", "at_s": "1"}],
        [{"kind": "mark", "at_s": -1}],
        [{"kind": "mark", "at_s": 10**400}],
        [{"kind": "mark", "at_s": float("nan")}],
    ],
)
def test_what_is_no_timeline_is_refused(data: object):
    with pytest.raises(LibraryError):
        entries_from_json(data)
