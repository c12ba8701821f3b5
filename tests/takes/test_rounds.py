"""Which rounds a take has, and what is measured in each."""

from dataclasses import replace

import pytest

from drillroom.drills.model import Drill, DrillId, Habit, Phase, PhaseId, PhaseKind, Rounds
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import Entry, EntryKind, Run
from drillroom.takes.rounds import has_rounds, rounds_of

ASK = Phase(PhaseId("ask"), PhaseKind.LISTEN, 2)
SAY = Phase(PhaseId("say"), PhaseKind.SPEAK, 6)
REST = Phase(PhaseId("rest"), PhaseKind.REST, 3)
AGAIN = Phase(PhaseId("again"), PhaseKind.SPEAK, 3)


def drill_of(*phases: Phase) -> Drill:
    return Drill(DrillId("d"), Habit.POINT, "D", "Say it.", phases)


def attempt_of(drill: Drill, *entries: Entry, speech: tuple[Run, ...] | None = ()) -> Attempt:
    """Return a take in which every phase of *drill* lasted as long as it should."""
    timeline, at_s = list(entries), 0.0
    for phase in drill.phases:
        timeline.append(Entry(at_s, EntryKind.PHASE, phase.id))
        at_s += phase.seconds
    timeline.append(Entry(at_s, EntryKind.END, "clock"))
    timeline.sort(key=lambda entry: entry.at_s)
    return Attempt(drill, at_s, tuple(timeline), speech=speech)


def test_what_is_said_twice_in_phases_of_its_own_has_a_round_for_each():
    attempt = attempt_of(drill_of(SAY, REST, AGAIN), speech=((0.5, 4.0), (10.0, 11.5)))

    first, second = rounds_of(attempt)

    assert (first.name, first.begin_s, first.end_s) == ("Say", 0, 6)
    assert (first.first_word_s, first.speech_s, first.spare_s) == (0.5, 3.5, 2.0)
    assert (second.name, second.begin_s, second.end_s) == ("Again", 9, 12)
    assert (second.first_word_s, second.speech_s, second.spare_s) == (1.0, 1.5, 0.5)


def test_rounds_of_the_drill_hold_all_their_phases_and_say_what_is_theirs_alone():
    rounds = Rounds((ASK.id, SAY.id), 2)
    drill = drill_of(ASK, SAY)
    drill = replace(drill, phases=rounds.unroll(drill.phases), rounds=rounds)
    lines = (
        Entry(0.0, EntryKind.CARD, "ask", text="Listen"),
        Entry(0.2, EntryKind.BUYER, "q", text="What does it cost?", until_s=1.5),
        Entry(8.0, EntryKind.CARD, "ask-2", text="Listen"),
        Entry(8.2, EntryKind.BUYER, "q", text="Why now?", until_s=9.5),
    )

    first, second = rounds_of(attempt_of(drill, *lines, speech=((3.0, 5.0), (10.5, 16.0))))

    assert (first.name, first.begin_s, first.end_s, first.about) == (
        "Round 1", 0, 8, "What does it cost?",
    )  # fmt: skip
    assert (second.name, second.begin_s, second.end_s, second.about) == (
        "Round 2", 8, 16, "Why now?",
    )  # fmt: skip
    assert (first.first_word_s, second.spare_s) == (1.0, 0.0)


def test_a_round_without_a_word_has_no_measures_but_how_long_nobody_spoke():
    first, second = rounds_of(attempt_of(drill_of(SAY, AGAIN), speech=((1.0, 2.0),)))

    assert first.speech_s == 1.0
    assert (second.first_word_s, second.speech_s, second.spare_s) == (None, 0.0, None)


def test_without_known_speech_rounds_are_still_seen():
    first, _ = rounds_of(attempt_of(drill_of(SAY, AGAIN), speech=None))

    assert (first.first_word_s, first.speech_s, first.spare_s) == (None, None, None)


@pytest.mark.parametrize("phases", [(SAY,), (ASK, SAY, REST), (ASK, REST)])
def test_what_is_said_once_has_no_rounds(phases):
    attempt = attempt_of(drill_of(*phases))

    assert rounds_of(attempt) == ()
    assert not has_rounds(attempt)


def test_a_take_that_ended_in_its_first_round_has_no_rounds():
    attempt = attempt_of(drill_of(SAY, REST, AGAIN))
    stopped = (Entry(0.0, EntryKind.PHASE, "say"), Entry(3.0, EntryKind.END, "stopped"))

    assert rounds_of(replace(attempt, seconds=3.0, timeline=stopped)) == ()
