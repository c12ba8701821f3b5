from dataclasses import replace

import pytest

from drillroom.drills.model import (
    Drill,
    DrillId,
    Habit,
    Item,
    ItemId,
    Phase,
    PhaseId,
    PhaseKind,
    Tag,
    TagId,
    Threshold,
)
from drillroom.live.keys import KeyPress
from drillroom.live.preview import BY, preview
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import TakeId
from drillroom.takes.review import Review, ReviewRole
from drillroom.ui.measure_facts import measure_facts, outcome_words

TALK = Phase(PhaseId("talk"), PhaseKind.SPEAK, 60)
ITEMS = tuple(Item(ItemId(f"i{n}"), f"Item {n}") for n in range(4))
ASK = TagId("ask")


def drill_of(*thresholds: Threshold, phases=(TALK,)) -> Drill:
    return Drill(
        DrillId("d"),
        Habit.CLOSE,
        "D",
        "Ask.",
        phases,
        ITEMS,
        thresholds=thresholds,
        tags=(Tag(ASK, "The ask", 1),),
    )


def attempt(drill: Drill, *speech, asks=(), yes=4) -> Attempt:
    keys = [KeyPress(at_s, "1") for at_s in asks]
    timeline = preview(drill, 1, keys, speech).timeline
    ticks = {str(item.id): number < yes for number, item in enumerate(ITEMS)}
    review = Review(TakeId(""), ReviewRole.SELF, BY).with_ticks(drill, ticks)
    return Attempt(drill, timeline[-1].at_s + 0.3, timeline, review, speech)


LONGEST = Threshold(measure="longest_run_s", max=20)
SILENCE = Threshold(mark=ASK, held=3)
ZONE = Threshold(mark=ASK, before_end=(5, 20))


def test_what_the_drill_limits_comes_first_and_in_its_order():
    drill = drill_of(SILENCE, Threshold(item=ITEMS[0].id), LONGEST)

    facts = measure_facts(attempt(drill, (1, 20), (30, 44), asks=(43,)), [])

    names = ["Silence after: The ask", "Longest run", "Answered yes"]
    assert [one.name for one in facts] == names
    assert [one.goal for one in facts] == ["at least 3 s", "at most 20 s", ""]
    assert [one.met for one in facts] == [True, True, False]
    assert [f"{one.value} {one.unit}" for one in facts] == ["16.0 s", "0:19 ", "4 of 4"]


def test_a_drill_without_limits_shows_what_can_be_told():
    facts = measure_facts(attempt(drill_of(), (1, 20)), [])

    assert [one.name for one in facts] == ["Longest run", "Answered yes", "Length"]
    assert [one.sentence for one in facts] == ["the first to compare with"] * 3


def test_measures_stand_against_my_own_last_takes():
    drill = drill_of(LONGEST, SILENCE)
    before = [
        attempt(drill, (1, 31), (40, 44), asks=(31,)),
        attempt(drill, (1, 26), (27, 44), asks=(26,)),
    ]

    run, silence, items = measure_facts(attempt(drill, (1, 19), (24, 44), asks=(19,)), before)

    assert run.sentence == "5 s shorter than last time"
    assert run.bars == pytest.approx((1.0, 25 / 30, 20 / 30))
    assert (silence.value, silence.sentence) == ("5.0", "4.0 s longer than last time")
    assert items.sentence == "the same as last time"


def test_the_best_so_far_is_the_smallest_where_the_drill_sets_an_upper_limit():
    drill = drill_of(Threshold(measure="first_word_s", max=2))
    before = [attempt(drill, (3, 20)), attempt(drill, (4, 20))]

    def sentence(*speech):
        return measure_facts(attempt(drill, *speech), before)[0].sentence

    assert sentence((1, 20)) == "your best so far"
    assert sentence((3.5, 20)) == "0.5 s sooner than last time"


def test_where_a_limit_holds_in_several_phases_it_is_said_how_often_it_was_kept():
    phases = tuple(Phase(PhaseId(name), PhaseKind.SPEAK, 10) for name in ("one", "two", "three"))
    drill = drill_of(
        Threshold(measure="first_word_s", max=2, phases=tuple(p.id for p in phases), times=2),
        phases=phases,
    )
    early = attempt(drill, (1, 5), (15, 18), (25, 28))

    first, *_ = measure_facts(attempt(drill, (1, 5), (11, 15), (25, 28)), [early])

    assert (first.value, first.unit, first.goal) == ("2", "of 3", "at most 2 s, in 2 of 3")
    assert first.met
    assert first.sentence == "your best so far"


def test_what_nobody_measured_is_said_so():
    one = attempt(drill_of(LONGEST), (1, 5))

    facts = measure_facts(replace(one, speech=None), [])

    assert (facts[0].value, facts[0].sentence) == ("–", "nothing to measure yet")
    assert not facts[0].met


def test_an_unfinished_checklist_is_not_compared():
    drill = drill_of()

    facts = measure_facts(attempt(drill), [attempt(drill)], to_answer=2)

    assert (facts[1].name, facts[1].sentence) == ("Answered yes", "2 items to answer")
    assert facts[1].bars == ()


def test_what_is_not_yet_met_is_said_in_words():
    drill = drill_of(LONGEST, ZONE, Threshold(item=ITEMS[3].id))

    assert outcome_words(attempt(drill, (1, 10), asks=(50,))) == ("Pass", "")
    words, listed = outcome_words(attempt(drill, (1, 30), asks=(30,), yes=3))
    assert words == "Not yet: Longest run and 2 more"
    assert listed.splitlines() == [
        "Longest run: at most 20 s",
        "The ask: 20 to 5 s before the end",
        "Item 3: yes",
    ]


def test_a_drill_without_limits_comes_to_nothing():
    assert outcome_words(attempt(drill_of(), (1, 5))) == ("", "")
