from dataclasses import replace

import pytest

from drillroom.drills.model import Drill, ItemId, TagId, Threshold
from drillroom.live.runner import Runner
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.outcome import Outcome, outcome
from drillroom.takes.review import Changes, Mark
from tests.takes.test_review import DRILL, MINE


def attempt(drill: Drill, *marks_at: float, ticks: bool = True) -> Attempt:
    timeline = (
        *Runner(drill, 1).advance(100),
        *(Entry(t, EntryKind.MARK, "ask") for t in marks_at),
    )
    review = MINE.merged(drill, Changes(ticks=(("all", True),))) if ticks else MINE
    return Attempt(drill, 30.3, timeline, review)


def with_threshold(**limits: object) -> Drill:
    return replace(DRILL, thresholds=(Threshold(**limits),))  # type: ignore[arg-type]


def test_measures_count_seconds_answers_and_marks_from_recording_and_review():
    one = attempt(DRILL, 12)
    assert one.review is not None
    both = replace(one, review=one.review.with_marks(DRILL, [Mark(20, "ask")]))

    assert measures(both) == {"seconds": 30.3, "items_yes": 2.0, "marks_ask": 2.0}


@pytest.mark.parametrize(
    ("at_s", "expected"), [(9, "not yet"), (10, "pass"), (25, "pass"), (26, "not yet")]
)
def test_a_mark_must_lie_in_its_window_before_the_end(at_s: float, expected: str):
    drill = with_threshold(mark=TagId("ask"), before_end=(5, 20))

    assert outcome(attempt(drill, at_s)) == Outcome(expected)


def test_the_number_of_marks_can_have_a_least_and_a_most():
    drill = with_threshold(mark=TagId("ask"), min=2, max=3)

    assert outcome(attempt(drill, 1)) is Outcome.NOT_YET
    assert outcome(attempt(drill, 1, 2)) is Outcome.PASS
    assert outcome(attempt(drill, 1, 2, 3, 4)) is Outcome.NOT_YET


def test_an_item_must_be_answered_yes():
    drill = with_threshold(item=ItemId("date"))
    no = attempt(drill)
    assert no.review is not None

    assert outcome(no) is Outcome.PASS
    answered_no = no.review.with_ticks(drill, {"date": False})
    assert outcome(replace(no, review=answered_no)) is Outcome.NOT_YET


def test_a_take_that_was_stopped_early_is_not_yet_a_pass():
    drill = with_threshold(item=ItemId("date"))
    whole = attempt(drill)
    cut = (
        *(e for e in whole.timeline if e.kind is not EntryKind.END),
        Entry(9, EntryKind.END, "stopped"),
    )

    assert outcome(whole) is Outcome.PASS
    assert outcome(replace(whole, timeline=cut)) is Outcome.NOT_YET


def test_there_is_no_outcome_before_the_checklist_is_answered_or_without_a_required_threshold():
    assert outcome(attempt(with_threshold(measure="seconds", max=60), ticks=False)) is None
    assert outcome(attempt(DRILL)) is None
    assert outcome(attempt(with_threshold(measure="seconds", max=60, required=False))) is None
