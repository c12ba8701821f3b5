"""Which hint comes when, as the rep and the buyer speak."""

from dataclasses import replace

from drillroom.drills.model import (
    BuyerLine,
    Drill,
    DrillId,
    Habit,
    LineId,
    Phase,
    PhaseId,
    PhaseKind,
    Saying,
    Threshold,
    Trigger,
)
from drillroom.live.nudges import APART_S, ASK, BEGIN, LISTEN, SHOWN_S, STOP, Nudges
from drillroom.live.runner import Runner
from drillroom.takes.model import Run

TALK = Phase(PhaseId("talk"), PhaseKind.SPEAK, 120)


def line(at_s: float, seconds: float = 4.0) -> BuyerLine:
    saying = Saying("And then?", seconds)
    return BuyerLine(LineId(f"line-{at_s:g}"), (saying,), Trigger.AT, (at_s, at_s))


def drill_of(*limits: tuple[str, float], lines: tuple[BuyerLine, ...] = ()) -> Drill:
    thresholds = tuple(Threshold(measure=measure, max=most) for measure, most in limits)
    return Drill(
        DrillId("d"), Habit.POINT, "D", "Do it.", (TALK,), buyer=lines, thresholds=thresholds
    )


def given(drill: Drill, *speech: Run, late_s: float = 0.0) -> list[tuple[str, float]]:
    """Return each hint and when it began, for a rep whose *speech* is known *late_s* later."""
    runner, nudges = Runner(drill, 1), Nudges(drill)
    edges = [edge for begin, end in speech for edge in ((begin, True), (end, False))]
    hints: list[tuple[str, float]] = []
    shown = ""
    for tenth in range(1100):
        at_s = tenth / 10
        while edges and edges[0][0] + late_s <= at_s:
            edge_s, speaking = edges.pop(0)
            runner.hear(speaking=speaking, at_s=edge_s)
        runner.advance(at_s)
        words = nudges.heed(runner.now(at_s), at_s)
        if words and words != shown:
            hints.append((words, at_s))
        shown = words
    return hints


def test_who_does_not_begin_in_time_is_told_once():
    drill = drill_of(("first_word_s", 2.0))

    assert given(drill) == [(BEGIN, 2.6)]
    assert given(drill, (1.5, 3.0)) == []
    assert given(drill, (1.9, 3.0), late_s=0.4) == []


def test_a_limit_of_other_phases_hurries_nobody():
    limit = Threshold(measure="first_word_s", max=2.0, phases=(PhaseId("other"),))

    assert given(replace(drill_of(), thresholds=(limit,))) == []


def test_who_talks_over_the_buyer_is_told_but_not_for_a_murmur():
    drill = drill_of(("overlap_s", 0.2), lines=(line(10), line(40)))

    assert given(drill, (11.0, 11.4), (41.0, 43.0)) == [(LISTEN, 41.6)]


def test_who_goes_on_when_cut_off_is_told_to_stop():
    drill = drill_of(("stop_s", 1.0), lines=(line(10),))

    assert given(drill, (5.0, 10.9)) == []
    assert given(drill, (5.0, 10.9), late_s=0.4) == []
    assert given(drill, (5.0, 13.0)) == [(STOP, 11.6)]


def test_who_talks_most_of_the_time_is_asked_for_a_question_after_a_minute():
    drill = drill_of(("talk_percent", 50.0), lines=(line(20, 10.0),))

    ((words, at_s),) = given(drill, (0.0, 19.0), (31.0, 100.0))

    assert words == ASK
    assert 61 <= at_s <= 62
    assert given(drill, (0.0, 10.0), (60.0, 70.0)) == []


def test_hints_are_seldom_and_what_the_drill_does_not_limit_is_nobodys_business():
    lines = (line(3), line(12), line(30))
    drill = drill_of(("first_word_s", 2.0), ("overlap_s", 0.2), lines=lines)
    speech = ((4.0, 6.0), (13.0, 15.0), (31.0, 34.0))

    assert given(drill, *speech) == [(BEGIN, 2.6), (LISTEN, 31.6)]
    assert APART_S > SHOWN_S
    assert given(drill_of(lines=lines), *speech) == []


def test_a_hint_stands_for_a_few_seconds():
    drill = drill_of(("first_word_s", 2.0))
    runner, nudges = Runner(drill, 1), Nudges(drill)

    def shown(at_s: float) -> str:
        runner.advance(at_s)
        words: str = nudges.heed(runner.now(at_s), at_s)
        return words

    assert [shown(1.0), shown(3.0), shown(2.9 + SHOWN_S), shown(3.1 + SHOWN_S)] == [
        "", BEGIN, BEGIN, "",
    ]  # fmt: skip
