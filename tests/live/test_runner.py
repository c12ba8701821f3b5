from hypothesis import given
from hypothesis import strategies as st

from drillroom.drills.model import (
    Drill,
    DrillId,
    Habit,
    Lights,
    Phase,
    PhaseId,
    PhaseKind,
    Stop,
    Tag,
    TagId,
)
from drillroom.live.runner import Runner
from drillroom.takes.model import Entry, EntryKind


def phase(name: str, kind: PhaseKind, seconds: float, **more: object) -> Phase:
    return Phase(PhaseId(name), kind, seconds, **more)  # type: ignore[arg-type]


def drill_of(*phases: Phase) -> Drill:
    tags = (Tag(TagId("ask"), "The ask", 1),)
    return Drill(DrillId("d"), Habit.CLOSE, "D", "Do it.", phases, tags=tags)


LAST_TWENTY = drill_of(
    phase("prep", PhaseKind.PREP, 20, cards=("Who?",)),
    phase("talk", PhaseKind.SPEAK, 90, lights=Lights(30, 40, 70)),
)


def told(entries: list[Entry]) -> list[tuple[float, str, str]]:
    return [(entry.at_s, entry.kind.value, entry.id) for entry in entries]


def test_a_drill_tells_its_phases_cards_and_lights_at_their_exact_times():
    runner = Runner(LAST_TWENTY, seed=1)

    assert told(runner.advance(1000)) == [
        (0.0, "phase", "prep"),
        (0.0, "card", "prep"),
        (20.0, "phase", "talk"),
        (50.0, "light", "green"),
        (60.0, "light", "amber"),
        (90.0, "light", "red"),
        (110.0, "end", "clock"),
    ]
    assert runner.ended


@given(st.lists(st.floats(0, 130), max_size=40))
def test_however_late_and_often_the_clock_is_read_the_same_things_happen(times: list[float]):
    runner = Runner(LAST_TWENTY, seed=1)
    entries = [entry for at_s in sorted(times) for entry in runner.advance(at_s)]

    assert entries + runner.advance(1000) == Runner(LAST_TWENTY, seed=1).advance(1000)


def test_the_next_cue_is_known_before_it_is_due():
    runner = Runner(LAST_TWENTY, seed=1)
    assert runner.next_s == 0.0
    runner.advance(0)
    assert runner.next_s == 20.0
    runner.advance(55)
    assert runner.next_s == 60.0


def test_a_digit_marks_with_the_tag_of_that_key_and_says_whose_mark_it_is():
    runner = Runner(LAST_TWENTY, seed=1, by="Ana")
    runner.advance(30)

    assert runner.press("1", 95.5)[-1] == Entry(95.5, EntryKind.MARK, "ask", by="Ana")
    assert runner.press("7", 96) == []


def test_the_rep_may_leave_preparation_early_and_everything_later_moves_forward():
    runner = Runner(LAST_TWENTY, seed=1)
    runner.advance(0)

    assert told(runner.press("n", 5)) == [(5, "phase", "talk")]
    assert runner.last_stop_s == 95
    assert told(runner.advance(1000))[-1] == (95, "end", "clock")


def test_a_hard_speak_phase_cannot_be_left_early():
    runner = Runner(LAST_TWENTY, seed=1)
    runner.advance(30)

    assert not runner.may_skip
    assert runner.press("n", 31) == []


def test_a_soft_phase_runs_over_for_half_a_minute_unless_the_rep_moves_on():
    soft = drill_of(phase("talk", PhaseKind.SPEAK, 10, stop=Stop.SOFT))
    runner = Runner(soft, seed=1)
    runner.advance(12)

    assert not runner.ended
    assert runner.now(12).left_s == -2
    assert told(runner.press("n", 13)) == [(13, "end", "clock")]
    assert told(Runner(soft, seed=1).advance(100))[-1] == (40, "end", "clock")


def test_the_same_seed_draws_the_same_cards_and_does_not_repeat_one_of_a_list():
    cards = ("price", "timing", "trust", "authority")
    drill = drill_of(*(phase(f"p{n}", PhaseKind.SPEAK, 5, cards=cards) for n in range(4)))

    def drawn(seed: int) -> list[str]:
        return [e.text for e in Runner(drill, seed).advance(100) if e.kind is EntryKind.CARD]

    assert drawn(7) == drawn(7)
    assert sorted(drawn(7)) == sorted(cards)
    assert len({tuple(drawn(seed)) for seed in range(20)}) > 1


def test_what_the_rep_sees_follows_the_clock():
    runner = Runner(LAST_TWENTY, seed=1)
    runner.advance(0)
    assert runner.now(4).card == "Who?"
    assert runner.now(4).left_s == 16

    runner.advance(60.2)
    assert runner.now(60.2).light == "amber"
    runner.advance(111)
    assert runner.now(111).phase is None
