"""What is measured in a take, counted here by hand."""

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
    Stop,
    Tag,
    TagId,
    Threshold,
    Trigger,
)
from drillroom.live.keys import KeyPress
from drillroom.live.preview import preview
from drillroom.takes.attempt import Attempt, inside, joined, outside
from drillroom.takes.measures import line_values, measures
from drillroom.takes.model import LOUDSPEAKER, EntryKind, Run
from drillroom.takes.outcome import met

PREP = Phase(PhaseId("prep"), PhaseKind.PREP, 10)
TALK = Phase(PhaseId("talk"), PhaseKind.SPEAK, 60)
LISTEN = Phase(PhaseId("listen"), PhaseKind.LISTEN, 10)
ASK = Tag(TagId("ask"), "The ask", 1)


def at(name: str, at_s: float, seconds: float, **more: object) -> BuyerLine:
    saying = (Saying("Why?", seconds),)
    return BuyerLine(LineId(name), saying, Trigger.AT, (at_s, at_s), **more)  # type: ignore[arg-type]


def drill_of(*phases: Phase, **more: object) -> Drill:
    return Drill(DrillId("d"), Habit.CLOSE, "D", "Do it.", phases, tags=(ASK,), **more)  # type: ignore[arg-type]


def take_of(drill: Drill, *speech: Run, marks: tuple[float, ...] = ()) -> Attempt:
    keys = [KeyPress(at_s, "1") for at_s in marks]
    timeline = preview(drill, 1, keys, speech).timeline
    return Attempt(drill, timeline[-1].at_s + 0.3, timeline, None, speech)


def measured(drill: Drill, *speech: Run, marks: tuple[float, ...] = ()) -> dict[str, float]:
    return measures(take_of(drill, *speech, marks=marks))


def values(name: str, drill: Drill, *speech: Run) -> list[float]:
    return [value for _, value in line_values(take_of(drill, *speech), name)]


def is_met(drill: Drill, threshold: Threshold, *speech: Run, marks: tuple[float, ...] = ()) -> bool:
    return met(threshold, take_of(drill, *speech, marks=marks))


def test_talk_share_is_of_all_that_was_said():
    drill = drill_of(PREP, TALK, buyer=(at("a", 20, 6), at("b", 40, 4)))

    assert measured(drill, (2, 8), (12, 22))["talk_percent"] == 50
    assert "talk_percent" not in measured(drill_of(PREP, TALK), (12, 22))


def test_spare_time_is_the_least_over_all_speak_phases():
    rounds = drill_of(TALK, LISTEN, replace(TALK, id=PhaseId("again"), seconds=30))

    numbers = measured(rounds, (2, 58), (72, 98.5))

    assert numbers["spare_s"] == 1.5
    assert numbers["longest_run_s"] == 56


def test_a_soft_phase_that_is_overrun_has_less_than_no_time_to_spare():
    soft = drill_of(replace(TALK, stop=Stop.SOFT))

    assert measured(soft, (2, 67))["spare_s"] == -7


def test_a_pause_is_from_the_end_of_a_line_to_the_answer():
    drill = drill_of(PREP, TALK, buyer=(at("a", 5, 2), at("b", 25, 2), at("c", 45, 2)))

    assert values("pause_s", drill, (18.5, 20), (36.5, 40)) == [1.5, 0]
    assert measured(drill, (18.5, 20), (37.5, 40), (60, 61))["pause_s"] == 1.5


def test_overlap_is_what_is_begun_while_the_buyer_speaks():
    drill = drill_of(PREP, TALK, buyer=(at("a", 5, 3), at("b", 25, 3)))

    assert values("overlap_s", drill, (17, 20), (34, 36)) == [1, 0]
    assert measured(drill, (17, 20), (34, 36))["overlap_s"] == 1


def test_who_is_interrupted_has_stopped_when_their_run_ends():
    drill = drill_of(PREP, TALK, buyer=(at("a", 5, 3), at("b", 25, 3)))

    assert values("stop_s", drill, (12, 15.8), (30, 37)) == [0.8, 2]
    assert values("pause_s", drill, (12, 15.8), (19, 20)) == [1]
    assert "stop_s" not in measured(drill, (20, 22))


def test_silence_after_a_mark_counts_from_the_end_of_what_was_marked():
    drill = drill_of(PREP, TALK)

    during = measured(drill, (40, 44), (48.5, 50), marks=(42,))
    before = measured(drill, (40, 44), (48.5, 50), marks=(39.7,))
    after = measured(drill, (40, 44), (48.5, 50), marks=(45,))
    at_the_end = measured(drill, (40, 44), marks=(43,))

    assert [m["held_ask_s"] for m in (during, before, after, at_the_end)] == [4.5, 4.5, 4.5, 26]


def test_what_the_loudspeaker_says_is_not_the_rep():
    drill = drill_of(PREP, TALK, buyer=(at("a", 10, 5),))
    take = take_of(drill, (12, 19), (20, 25.5), (27, 30))
    loud = tuple(
        replace(e, by=LOUDSPEAKER) if e.kind is EntryKind.BUYER else e for e in take.timeline
    )

    heard = replace(take, timeline=loud)

    assert heard.rep_speech() == ((12, 19), (25, 25.5), (27, 30))
    assert measures(heard)["speech_s"] == 10.5
    assert measures(take)["speech_s"] == 15.5


def test_buzzers_are_counted_where_there_is_a_run_meter():
    drill = drill_of(PREP, TALK, run=RunMeter(10, None, 4))

    assert measured(drill, (12, 40))["buzzers"] == 2
    assert measured(drill, (12, 20))["buzzers"] == 0
    assert "buzzers" not in measured(drill_of(PREP, TALK), (12, 40))


FIVE = drill_of(replace(LISTEN, seconds=4), replace(TALK, seconds=25))
FIVE = replace(
    FIVE,
    phases=Rounds((LISTEN.id, TALK.id), 5).unroll(FIVE.phases),
    rounds=Rounds((LISTEN.id, TALK.id), 5),
)


def answers(*lengths: float) -> tuple[Run, ...]:
    """Speech of these lengths, one in each round, a second after the question."""
    starts = (29 * number + 5 for number in range(len(lengths)))
    return tuple((start, start + seconds) for start, seconds in zip(starts, lengths, strict=True))


def test_a_limit_of_a_phase_holds_in_every_round_or_in_as_many_as_are_wanted():
    in_time = Threshold(measure="spare_s", min=2, phases=(TALK.id,))
    often = replace(in_time, times=4)

    assert is_met(FIVE, in_time, *answers(10, 20, 20, 20, 22))
    assert not is_met(FIVE, in_time, *answers(10, 20, 20, 20, 23))
    assert is_met(FIVE, often, *answers(10, 20, 20, 20, 23))
    assert not is_met(FIVE, often, *answers(10, 20, 20, 23, 23))
    assert not is_met(FIVE, in_time, *answers(10, 20, 20, 20)), "the fifth was not answered"


def test_marks_count_in_their_window_after_the_start_of_their_phase():
    headline = Threshold(mark=ASK.id, within=(0, 10), phases=(TALK.id,), times=4)

    assert is_met(FIVE, headline, marks=(6, 35, 64, 93))
    assert not is_met(FIVE, headline, marks=(6, 7, 35, 64)), "three rounds of five"
    assert not is_met(FIVE, headline, marks=(6, 35, 64, 91 + 11))


def test_a_mark_that_must_be_held_counts_only_with_silence_after_it():
    held = Threshold(mark=ASK.id, held=3)
    drill = drill_of(PREP, TALK)

    assert is_met(drill, held, (40, 44), (47.1, 50), marks=(42,))
    assert not is_met(drill, held, (40, 44), (46.9, 50), marks=(42,))
    assert not is_met(drill, held, (40, 44))


def test_a_limit_of_lines_holds_for_each_answer_or_for_as_many_as_are_wanted():
    drill = drill_of(PREP, TALK, buyer=(at("a", 5, 2), at("b", 25, 2), at("c", 45, 2)))
    speech = ((18.6, 20), (38.6, 40), (58, 60))

    assert not is_met(drill, Threshold(measure="pause_s", min=1.5), *speech)
    assert is_met(drill, Threshold(measure="pause_s", min=1.5, times=2), *speech)
    assert not is_met(drill, Threshold(measure="pause_s", min=1.5, times=2), speech[0])
    assert not is_met(drill, Threshold(measure="pause_s", min=1.5))


def test_speech_where_none_should_be_is_seen_in_its_phase():
    quiet = Threshold(measure="speech_s", max=0.2, phases=(LISTEN.id,), times=4)

    assert is_met(FIVE, quiet, (0, 3), *answers(10, 10)[1:])
    assert not is_met(FIVE, quiet, (0, 3), (30, 31))


@st.composite
def runs(draw) -> tuple[Run, ...]:
    edges = draw(st.lists(st.integers(0, 200), max_size=16, unique=True))
    return tuple((b / 10, e / 10) for b, e in zip(*[iter(sorted(edges))] * 2, strict=False))


@given(said=runs(), loud=runs())
def test_inside_and_outside_share_out_every_moment(said: tuple[Run, ...], loud: tuple[Run, ...]):
    def moments(parts) -> set[int]:
        return {n for b, e in parts for n in range(round(b * 10), round(e * 10))}

    within, without = list(inside(said, loud)), list(outside(said, loud))

    assert moments(within) == moments(said) & moments(loud)
    assert moments(without) == moments(said) - moments(loud)


@given(said=runs(), gap=st.integers(1, 30))
def test_joined_runs_lie_at_least_the_gap_apart_and_lose_nothing(said: tuple[Run, ...], gap: int):
    whole = joined(said, gap / 10 + 0.001)

    assert list(inside(said, whole)) == list(said)
    assert all(later[0] - run[1] > gap / 10 for run, later in pairwise(whole))


@pytest.mark.parametrize("name", ["first_word_s", "longest_run_s", "speech_s", "talk_percent"])
def test_a_take_to_which_nobody_listened_has_no_measure_of_speech(name: str):
    take = replace(take_of(drill_of(PREP, TALK), (12, 20)), speech=None)

    assert name not in measures(take)
