"""What the scripted buyer and the run meter do, as the rep speaks and is silent."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drillroom.drills.model import (
    BuyerLine,
    Drill,
    DrillId,
    Habit,
    LineId,
    Phase,
    PhaseId,
    PhaseKind,
    Rounds,
    RunMeter,
    Saying,
    Trigger,
)
from drillroom.live.keys import KeyPress
from drillroom.live.preview import preview
from drillroom.live.runner import Runner
from drillroom.takes.model import Entry, EntryKind, Run
from tests.rig.drills import drills

PREP = Phase(PhaseId("prep"), PhaseKind.PREP, 10)
TALK = Phase(PhaseId("talk"), PhaseKind.SPEAK, 60)


def line(name: str, trigger: Trigger, *times: float, seconds: float = 2, **more: object):
    window = (times[0], times[-1]) if times else (0.0, 0.0)
    saying = Saying(f"{name}?", seconds)
    return BuyerLine(LineId(name), (saying,), trigger, window, **more)  # type: ignore[arg-type]


def drill_of(*lines: BuyerLine, run: RunMeter | None = None, rounds: int = 0) -> Drill:
    drill = Drill(DrillId("d"), Habit.CLOSE, "D", "Do it.", (PREP, TALK), buyer=lines, run=run)
    if not rounds:
        return drill
    again = Rounds((TALK.id,), rounds)
    return replace(drill, phases=again.unroll(drill.phases), rounds=again)


def said(drill: Drill, *speech: Run, keys: tuple[KeyPress, ...] = ()) -> list[tuple[str, float]]:
    timeline = preview(drill, 1, keys, speech).timeline
    return [(e.id, round(e.at_s, 3)) for e in timeline if e.kind is EntryKind.BUYER]


def metered(drill: Drill, *speech: Run) -> list[tuple[str, float, float | None]]:
    timeline = preview(drill, 1, speech=speech).timeline
    kinds = {EntryKind.RUN, EntryKind.PAUSE}
    return [(f"{e.kind} {e.id}", e.at_s, e.until_s) for e in timeline if e.kind in kinds]


def test_a_line_comes_at_its_time_after_the_start_of_its_phase():
    drill = drill_of(line("hurry", Trigger.AT, 15), line("look", Trigger.AT, 3, phase=PREP.id))

    assert said(drill) == [("look", 3), ("hurry", 25)]


def test_a_line_waits_for_the_end_of_the_one_before_it():
    drill = drill_of(line("first", Trigger.AT, 5, seconds=4), line("second", Trigger.AT, 6))

    assert said(drill) == [("first", 15), ("second", 19)]


def test_a_drawn_time_lies_in_its_window_and_is_the_same_for_the_same_seed():
    drill = drill_of(line("so-what", Trigger.BETWEEN, 8, 20))

    times = [
        e.at_s - 10
        for seed in range(40)
        for e in preview(drill, seed).timeline
        if e.kind is EntryKind.BUYER
    ]

    assert len(set(times)) > 30
    assert all(8 <= at_s <= 20 for at_s in times)
    assert said(drill) == said(drill)


def test_a_line_that_may_not_overlap_waits_for_a_pause():
    drill = drill_of(line("polite", Trigger.AT, 5, overlap=False))

    assert said(drill, (11, 20)) == [("polite", 20.5)]
    assert said(drill, (11, 12)) == [("polite", 15)]
    assert said(drill, (11, 70)) == []


def test_the_buyer_speaks_once_the_rep_has_stopped_for_so_long():
    drill = drill_of(
        line("doubt", Trigger.AFTER_SILENCE, 2), line("then", Trigger.AFTER_SILENCE, 2)
    )

    assert said(drill) == [], "a rep who has said nothing has not stopped"
    assert said(drill, (12, 20), (21, 30)) == [("doubt", 32)]
    assert said(drill, (12, 20), (25, 30)) == [("doubt", 22), ("then", 32)]


def test_the_buyer_interrupts_who_talks_for_so_long_and_a_breath_does_not_help():
    drill = drill_of(line("so-what", Trigger.AFTER_SPEECH, 8))

    assert said(drill, (12, 17), (17.5, 30)) == [("so-what", 20)]
    assert said(drill, (12, 17), (19, 24)) == []
    assert said(drill, (5, 30)) == [("so-what", 18)], "what was said in preparation does not count"


def test_the_rep_gives_the_turn_with_enter_but_not_while_the_buyer_speaks():
    drill = drill_of(line("one", Trigger.KEY), line("two", Trigger.KEY), line("three", Trigger.KEY))
    keys = tuple(KeyPress(at_s, "enter") for at_s in (5, 20, 21, 30))

    assert said(drill, keys=keys) == [("one", 20), ("two", 30)]


def test_a_line_of_a_phase_comes_in_each_of_its_rounds_with_another_text():
    sayings = tuple(Saying(text, 2) for text in ("Cost?", "Time?", "Why?"))
    every = BuyerLine(LineId("question"), sayings, Trigger.AT, (1, 1), TALK.id)

    timeline = preview(drill_of(every, rounds=3), 7).timeline

    lines = [entry for entry in timeline if entry.kind is EntryKind.BUYER]
    assert [entry.at_s for entry in lines] == [11, 71, 131]
    assert {entry.text for entry in lines} == {"Cost?", "Time?", "Why?"}


def test_the_meter_turns_amber_then_buzzes_and_the_screen_is_dark_for_the_pause():
    drill = drill_of(run=RunMeter(45, 30, 4))

    assert metered(drill, (12, 60)) == [
        ("run amber", 42, None),
        ("run red", 57, None),
        ("pause run", 57, 61),
    ]
    assert metered(drill, (12, 40), (41.5, 66)) == []
    assert metered(drill, (12, 41), (41.8, 50)) == [("run amber", 42, None)]


def test_who_talks_on_through_the_forced_pause_is_metered_again_from_its_end():
    drill = drill_of(run=RunMeter(10, None, 4))

    reds = [at_s for what, at_s, _ in metered(drill, (5, 70)) if what == "run red"]

    assert reds == [20, 34, 48, 62]


def test_what_the_rep_sees_tells_run_pause_buyer_and_silence():
    runner = Runner(drill_of(line("one", Trigger.KEY), run=RunMeter(10, 6, 4)), 1)
    runner.hear(speaking=True, at_s=12)
    assert runner.now(15).run_s == 3
    assert runner.now(15).may_give_turn
    runner.advance(19)
    assert runner.now(19).run_light == "amber"
    runner.advance(23)
    now = runner.now(23)
    assert (now.run_light, now.pause_left_s, now.run_s) == ("red", 3, 0)
    runner.hear(speaking=False, at_s=24)
    assert runner.now(27).quiet_s == 3
    runner.press("enter", 30)
    said_now = runner.now(31).said
    assert said_now is not None
    assert said_now.drawn.saying.text == "one?"
    assert not runner.now(31).may_give_turn
    assert runner.now(33).said is None


def test_an_ear_that_is_late_moves_nothing_back():
    runner = Runner(drill_of(line("doubt", Trigger.AFTER_SILENCE, 0.5)), 1)
    runner.hear(speaking=True, at_s=12)
    runner.advance(21)

    runner.hear(speaking=False, at_s=20)

    assert [(e.id, e.at_s) for e in runner.advance(22)] == [("doubt", 21)]


@st.composite
def speech_patterns(draw) -> tuple[Run, ...]:
    lengths = draw(st.lists(st.integers(100, 40_000), max_size=14))
    ends, at_ms = [], 0
    for length in lengths:
        at_ms += length
        ends.append(at_ms / 1000)
    return tuple(zip(ends[::2], ends[1::2], strict=False))


@given(drill=drills(), seed=st.integers(0, 1000), speech=speech_patterns())
def test_in_any_drill_with_any_speech_lines_come_in_order_once_and_one_at_a_time(
    drill: Drill, seed: int, speech: tuple[Run, ...]
):
    timeline = preview(drill, seed, speech=speech).timeline

    assert [e.at_s for e in timeline] == sorted(e.at_s for e in timeline)
    assert timeline == preview(drill, seed, speech=speech).timeline
    lines = [entry for entry in timeline if entry.kind is EntryKind.BUYER]
    for earlier, later in pairwise(lines):
        assert earlier.until_s is not None
        assert later.at_s >= earlier.until_s - 0.001
    of_phase = {line.id: line.phase for line in drill.buyer}
    times: dict[tuple[str, str], int] = {}
    now = ""
    for entry in timeline:
        if entry.kind is EntryKind.PHASE:
            now = entry.id
        if entry.kind is EntryKind.BUYER:
            phase = next(phase for phase in drill.phases if phase.id == now)
            assert of_phase[LineId(entry.id)] in (None, phase.base)
            where = now if of_phase[LineId(entry.id)] else ""
            times[entry.id, where] = times.get((entry.id, where), 0) + 1
    assert set(times.values()) <= {1}


@given(drill=drills(), speech=speech_patterns(), late=st.lists(st.floats(0, 300), max_size=30))
def test_however_often_the_clock_is_read_speech_brings_the_same(
    drill: Drill, speech: tuple[Run, ...], late: list[float]
):
    edges = [edge for begin, end in speech for edge in ((begin, True), (end, False))]
    reads: list[tuple[float, bool | None]] = [*edges, *((at_s, None) for at_s in late)]
    runner = Runner(drill, 3, by="preview")
    entries: list[Entry] = []
    for at_s, speaking in sorted(reads, key=lambda read: read[0]):
        if speaking is None:
            entries += runner.advance(at_s)
        else:
            entries += runner.hear(speaking=speaking, at_s=at_s)
    entries += runner.advance(100_000)

    assert tuple(entries) == preview(drill, 3, speech=speech).timeline


@given(speech=speech_patterns(), limit_s=st.integers(2, 20))
def test_the_buzzer_comes_exactly_when_a_run_reaches_its_limit(
    speech: tuple[Run, ...], limit_s: int
):
    red_s = limit_s + 0.0005  # never at the very moment of an edge
    drill = drill_of(run=RunMeter(red_s, None, 0))

    told = [e.at_s for e in preview(drill, 1, speech=speech).timeline if e.kind is EntryKind.RUN]

    assert told == pytest.approx(_buzzes(speech, red_s))


def _buzzes(speech: tuple[Run, ...], red_s: float) -> list[float]:
    """Return the buzzes of a speak phase from 10 to 70 s, counted run by run."""
    found = []
    began, last_end = 0.0, -10.0
    for begin, end in speech:
        if begin - last_end >= 1:
            began = begin
        began = max(began, 10.0)
        while True:
            due = max(began + red_s, begin)
            if due > end or due >= 70:
                break
            found.append(due)
            began = due
        last_end = end
    return found
