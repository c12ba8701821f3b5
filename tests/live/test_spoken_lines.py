"""Lines that the system reads: nobody knows how long they last until they are over."""

import pytest

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
    Trigger,
)
from drillroom.live.ear import ECHO_S, LATE_S, Ear
from drillroom.live.runner import Runner
from drillroom.live.script import SLOWEST, START_S, Voice
from drillroom.live.voice import Edge
from drillroom.takes.model import CARD, HEADPHONES, LOUDSPEAKER, Entry, EntryKind
from drillroom.takes.timeline import entries_from_lines, entries_to_lines

MOST_S = SLOWEST * 2 + START_S


def line(name: str, at_s: float, sound: str = "") -> BuyerLine:
    saying = Saying(f"{name}?", 2.0, sound)
    return BuyerLine(LineId(name), (saying,), Trigger.AT, (at_s, at_s))


def runner_of(*lines: BuyerLine, through: str = HEADPHONES, reads: bool = True) -> Runner:
    talk = Phase(PhaseId("talk"), PhaseKind.SPEAK, 30)
    drill = Drill(DrillId("d"), Habit.CLOSE, "D", "Do it.", (talk,), buyer=lines)
    return Runner(drill, 1, voice=Voice(through, reads))


def buyer(entries: list[Entry]) -> list[tuple[str, float, float | None, str]]:
    return [(e.id, e.at_s, e.until_s, e.by) for e in entries if e.kind is EntryKind.BUYER]


def test_a_line_is_over_when_the_voice_says_so_and_the_next_one_waits_for_it():
    runner = runner_of(line("so", 5), line("and", 6))
    entries = runner.advance(7.4)
    assert runner.now(7.4).said is not None

    entries += runner.line_over(8.5)
    entries += runner.advance(9)

    assert buyer(entries) == [
        ("so", 5.0, 5.0 + MOST_S, HEADPHONES),
        ("so", 5.0, 8.5, HEADPHONES),
        ("and", 8.5, 8.5 + MOST_S, HEADPHONES),
    ]


def test_of_a_line_and_its_correction_the_file_of_a_take_gives_only_the_correction():
    runner = runner_of(line("so", 5), line("and", 6))
    entries = [*runner.advance(7.4), *runner.line_over(8.5), *runner.advance(30)]

    read = entries_from_lines(entries_to_lines(entries))

    assert [(e.id, e.at_s, e.until_s) for e in read if e.kind is EntryKind.BUYER] == [
        ("so", 5.0, 8.5),
        ("and", 8.5, 8.5 + MOST_S),
    ]
    assert len(read) == len(entries) - 1


def test_a_voice_that_never_tells_its_end_holds_nobody_up_for_ever():
    runner = runner_of(line("so", 5), line("and", 6))

    entries = runner.advance(13)

    assert [at_s for _, at_s, _, _ in buyer(entries)] == [5.0, 5.0 + MOST_S]
    assert buyer(runner.line_over(5.0 + MOST_S + 1))[0][0] == "and"


def test_an_end_that_comes_when_the_line_is_long_over_closes_no_other_line():
    runner = runner_of(line("so", 5), line("and", 6))
    runner.advance(7)

    entries = runner.line_over(5.0 + MOST_S + 0.5)  # so late that the next line has begun

    assert buyer(entries) == [("and", 12.0, 12.0 + MOST_S, HEADPHONES)]


def test_a_line_that_is_open_at_the_end_of_the_drill_ends_with_it():
    runner = runner_of(line("so", 28))

    entries = runner.advance(31)

    assert buyer(entries)[-1] == ("so", 28.0, 30.0, HEADPHONES)
    assert entries[-1].kind is EntryKind.END


def test_a_line_that_cannot_be_heard_is_shown_for_as_long_as_reading_it_takes():
    runner = runner_of(line("so", 5))
    entries = runner.advance(5)

    entries += runner.line_unheard(5.2)

    assert buyer(entries)[-1] == ("so", 5.0, 7.0, CARD)
    assert runner.line_over(6) == []


@pytest.mark.parametrize(
    ("through", "reads", "sound", "until_s"),
    [
        (HEADPHONES, True, "so.wav", 7.0),
        (HEADPHONES, False, "", 7.0),
        (CARD, True, "", 7.0),
        (HEADPHONES, True, "", 5.0 + MOST_S),
    ],
)
def test_only_what_the_system_reads_has_an_open_end(through, reads, sound, until_s):
    entries = runner_of(line("so", 5, sound), through=through, reads=reads).advance(6)

    assert buyer(entries)[0][2] == until_s


def test_who_stands_before_loudspeakers_is_heard_again_once_the_voice_is_over():
    runner = runner_of(line("so", 5), through=LOUDSPEAKER)
    ear = Ear(runner)
    ear.note(runner.advance(5))
    ear.hear([Edge(speaking=True, at_s=6.0)], 6.5)
    ear.note(runner.line_over(8.0))

    ear.hear([], 8.0 + ECHO_S + LATE_S)
    runner.advance(9)

    assert runner.now(9.0).quiet_s == 0.0
