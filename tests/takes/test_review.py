import json
from datetime import date

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
)
from drillroom.errors import ReviewError
from drillroom.takes.model import TakeId
from drillroom.takes.review import (
    Action,
    Changes,
    Mark,
    Review,
    ReviewRole,
    action_from_text,
    changes_from_json,
    mark_from_text,
    review_from_json,
    review_to_json,
)

DRILL = Drill(
    DrillId("ask"),
    Habit.CLOSE,
    "Ask",
    "Ask for it.",
    (Phase(PhaseId("talk"), PhaseKind.SPEAK, 30),),
    items=(Item(ItemId("direct"), "Direct"), Item(ItemId("date"), "A date")),
    tags=(Tag(TagId("ask"), "The ask", 1),),
)
MINE = Review(TakeId("01M803N6PC0000000000000000"), ReviewRole.SELF, "Ana")


def test_ticks_come_together_one_by_one_and_all_at_once():
    half = MINE.merged(DRILL, Changes(ticks=(("date", False),)))
    assert half.unanswered(DRILL) == ("direct",)

    whole = half.merged(DRILL, Changes(ticks=(("all", True),)))
    assert whole.ticks == (("direct", True), ("date", True))


def test_texts_replace_and_takeaways_are_added():
    first = MINE.merged(DRILL, Changes(well="Calm", takeaways=("Slower",)))
    second = first.merged(DRILL, Changes(well="Very calm", takeaways=("Ask earlier", "Slower")))

    assert second.well == "Very calm"
    assert second.takeaways == ("Slower", "Ask earlier")


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        (Changes(ticks=(("dirct", True),)), "no item 'dirct'"),
        (Changes(marks=(Mark(1, "asks"),)), "no tag 'asks'"),
        (Changes(takeaways=("a", "b", "c", "d")), "at most three takeaways"),
    ],
)
def test_what_the_drill_does_not_have_is_refused_with_what_there_is(changes: Changes, title: str):
    with pytest.raises(ReviewError, match=title):
        MINE.merged(DRILL, changes)


def test_a_mark_is_a_moment_or_a_stretch_with_a_note():
    assert mark_from_text("12:ask") == Mark(12, "ask")
    assert mark_from_text("12.5-15:ask:well: done") == Mark(12.5, "ask", 15, "well: done")


@pytest.mark.parametrize(
    "text", ["ask", "x:ask", "12:", "-1:ask", "15-12:ask", "nan:ask", "1e9:ask"]
)
def test_a_mark_of_another_form_is_refused(text: str):
    with pytest.raises(ReviewError):
        mark_from_text(text)


def test_a_mark_after_the_end_of_the_take_is_refused():
    review = MINE.merged(DRILL, Changes(marks=(Mark(31, "ask"),)))
    with pytest.raises(ReviewError, match="after the end"):
        review.checked(DRILL, seconds=30.3)


def test_an_action_is_a_drill_a_number_and_a_date():
    assert action_from_text("ask:3:2026-11-27") == Action("ask", 3, date(2026, 11, 27))


@pytest.mark.parametrize(
    "text", ["ask", "ask:0:2026-11-27", "ask:x:2026-11-27", "ask:3:27.11.", ":3:2026-11-27"]
)
def test_an_action_of_another_form_is_refused(text: str):
    with pytest.raises(ReviewError):
        action_from_text(text)


def test_a_review_survives_json_unchanged():
    said = Changes(
        ticks=(("all", True),),
        well="Ruhig — 好",
        takeaways=("One",),
        action=action_from_text("ask:3:2026-11-27"),
        marks=(Mark(1.5, "ask", 2.25, "here"),),
    )
    review = MINE.merged(DRILL, said)

    assert review_from_json(json.loads(json.dumps(review_to_json(review)))) == review


@pytest.mark.parametrize(
    "data",
    [
        [],
        {"ticks": {"a": "maybe"}},
        {"ticks": {"a": 1}},
        {"well": 3},
        {"well": "x" * 2001},
        {"well": "turned \u202e round"},
        {"role": "boss"},
        {"takeaways": "one"},
        {"marks": [{"at_s": float("nan"), "tag": "ask"}]},
        {"marks": [3]},
        {"action": {"drill": "ask", "takes": 3}},
    ],
)
def test_json_that_is_no_review_is_refused(data: object):
    with pytest.raises(ReviewError):
        changes_from_json(data)


def test_a_hard_space_pasted_from_a_document_is_an_ordinary_one():
    assert changes_from_json({"well": "so\u00a0calm"}).well == "so calm"
