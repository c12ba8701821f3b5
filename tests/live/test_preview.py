"""A drill on a virtual clock, whatever drill it is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drillroom.drills.model import SOFT_GRACE_S, Drill, Stop
from drillroom.drills.shelf import built_in_pack
from drillroom.errors import DrillroomError
from drillroom.live.keys import KeyPress
from drillroom.live.preview import preview
from drillroom.live.speech import read_speech
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.outcome import Outcome
from tests.rig.drills import drills

SEEDS = st.integers(0, 2**31)
TWENTY = built_in_pack().drill("the-last-twenty")


def longest_s(drill: Drill) -> list[float]:
    return [p.seconds + SOFT_GRACE_S * (p.stop is Stop.SOFT) for p in drill.phases]


def by_phase(timeline: tuple[Entry, ...]) -> list[list[Entry]]:
    """Return the entries of each phase, that which begins it first; the end is one of its own."""
    parts: list[list[Entry]] = []
    for entry in timeline:
        if entry.kind in {EntryKind.PHASE, EntryKind.END}:
            parts.append([])
        parts[-1].append(entry)
    return parts


@given(drill=drills(), seed=SEEDS)
def test_the_same_seed_gives_the_same_timeline(drill: Drill, seed: int):
    assert preview(drill, seed) == preview(drill, seed)


@given(drill=drills(), seed=SEEDS)
def test_phases_follow_on_each_other_until_the_drills_whole_time_is_up(drill: Drill, seed: int):
    *phases, end = by_phase(preview(drill, seed).timeline)

    assert [part[0].id for part in phases] == [phase.id for phase in drill.phases]
    begins = [part[0].at_s for part in [*phases, end]]
    assert [after - at for at, after in pairwise(begins)] == pytest.approx(longest_s(drill))
    assert (end[0].kind, end[0].id, begins[0]) == (EntryKind.END, "clock", 0.0)


@given(drill=drills(), seed=SEEDS)
def test_cards_and_lights_come_in_their_phase_and_lights_in_their_order(drill: Drill, seed: int):
    *phases, _ = by_phase(preview(drill, seed).timeline)

    for phase, part in zip(drill.phases, phases, strict=True):
        begin = part[0].at_s
        cards = [entry for entry in part if entry.kind is EntryKind.CARD]
        assert [card.at_s for card in cards] == [begin] * bool(phase.cards)
        assert all(card.text in phase.cards for card in cards)
        lights = [(e.id, e.at_s - begin) for e in part if e.kind is EntryKind.LIGHT]
        assert [colour for colour, _ in lights] == [colour for colour, _ in phase.lights.in_order()]
        times = [at_s for _, at_s in phase.lights.in_order()]
        assert [at_s for _, at_s in lights] == pytest.approx(times)


@given(drill=drills(), seed=SEEDS)
def test_no_card_of_a_list_comes_twice_before_all_have_come(drill: Drill, seed: int):
    timeline = preview(drill, seed).timeline
    told = {entry.id: entry.text for entry in timeline if entry.kind is EntryKind.CARD}

    for cards in {phase.cards for phase in drill.phases if phase.cards}:
        drawn = [told[phase.id] for phase in drill.phases if phase.cards == cards][: len(cards)]
        assert len(set(drawn)) == len(drawn)


def test_the_outcome_is_that_of_the_marks_as_every_item_is_answered_yes():
    asked_late = [KeyPress(95.0, "1")]
    asked_early = [KeyPress(40.0, "1")]

    speech = ((22.0, 60.0), (62.0, 95.0))

    assert preview(TWENTY, 1, asked_late, speech).outcome is Outcome.PASS
    assert preview(TWENTY, 1, asked_early, speech).outcome is Outcome.NOT_YET
    would_be = preview(TWENTY, 1, asked_late, speech)
    assert would_be.measures["seconds"] == 110.3
    assert would_be.measures["marks_ask"] == 1


def test_a_take_that_is_stopped_ends_there_and_is_not_yet_a_pass():
    would_be = preview(TWENTY, 1, [KeyPress(95.0, "1"), KeyPress(100.0, "esc")])

    assert would_be.timeline[-1] == Entry(100.0, EntryKind.END, "stopped")
    assert (would_be.measures["seconds"], would_be.outcome) == (100.0, Outcome.NOT_YET)


def test_speech_that_is_given_is_measured():
    assert TWENTY is not None
    would_be = preview(TWENTY, 1, speech=((22.0, 40.0), (40.5, 60.0), (62.0, 70.0)))

    assert would_be.measures["first_word_s"] == pytest.approx(2.0)
    assert would_be.measures["longest_run_s"] == pytest.approx(38.0)
    assert would_be.measures["speech_s"] == pytest.approx(45.5)
    assert would_be.measures["spare_s"] == pytest.approx(40.0)


def test_a_file_of_speech_is_read_and_a_wrong_line_is_named(tmp_path):
    path = tmp_path / "speech.txt"
    path.write_text("# FROM TO\n1 2.5\n\n3 4\n")
    assert read_speech(path) == ((1.0, 2.5), (3.0, 4.0))
    for wrong in ("1", "2 1", "1 nan", "-1 2", "1 2\n1.5 3"):
        path.write_text(wrong)
        with pytest.raises(DrillroomError, match=r"speech.txt line [12]"):
            read_speech(path)
