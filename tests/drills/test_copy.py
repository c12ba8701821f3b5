"""A take's own copy of its drill: exact, and checked like any pack."""

import json
from dataclasses import replace

import pytest
from hypothesis import given

from drillroom.drills.check import PackError
from drillroom.drills.copy import drill_from_text, drill_to_text
from drillroom.drills.model import free_drill
from drillroom.drills.ready_made import DELIVERY, ready_made
from drillroom.drills.shelf import built_in_pack
from tests.rig.drills import drills, times


@given(drill=drills())
def test_a_drill_comes_back_from_its_copy_exactly(drill):
    copy = drill_from_text(drill_to_text("starter", "1.2.3", drill), name="drill.json")

    assert copy.drills == (drill,)
    assert (copy.id, copy.version) == ("starter", "1.2.3")


@given(seconds=times(100, 3_600_000))
def test_the_free_drill_comes_back_from_its_copy_exactly(seconds):
    drill = free_drill(seconds)

    assert drill_from_text(drill_to_text("", "", drill), name="drill.json").drills == (drill,)


def test_a_copy_is_json_that_any_program_can_read():
    drill = built_in_pack().drills[0]

    whole = json.loads(drill_to_text("starter", "1.0.0", drill))

    assert whole["pack"]["id"] == "starter"
    assert whole["drills"][0]["phases"][1]["seconds"] == 60


def test_a_copy_says_which_variant_was_run():
    drill = built_in_pack().drills[0]
    (fast,) = (way for way in drill.ways if way.variant)

    whole = json.loads(drill_to_text("starter", "1.0.0", fast))

    assert whole["drills"][0]["variant"] == {"id": "game-speed", "title": "Game speed"}
    assert whole["drills"][0]["phases"][1]["seconds"] == 30
    copy = drill_from_text(json.dumps(whole), name="drill.json").drills[0]
    assert copy == fast
    assert copy.name == "The Funnel (60-30-15), game speed"
    assert drill.way_of(copy) == fast
    assert replace(drill, variants=()).way_of(copy).variant is None


def test_a_copy_keeps_the_words_of_ready_made_items():
    drill = replace(
        built_in_pack().drills[0], items=ready_made("delivery"), thresholds=(), variants=()
    )

    whole = json.loads(drill_to_text("starter", "1.0.0", drill))

    assert [item["text"] for item in whole["drills"][0]["checklist"]] == [i.text for i in DELIVERY]
    assert drill_from_text(json.dumps(whole), name="drill.json").drills == (drill,)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda whole: whole["drills"].append(whole["drills"][0]), "at most 1"),
        (lambda whole: whole["drills"][0].update(checklist=[]), "at least one item"),
        (lambda whole: whole["drills"][0].update(id="../../etc"), "must be an id"),
        (lambda whole: whole["drills"][0].update(title="a\u202eb"), "hidden character"),
        (lambda whole: whole["drills"][0].update(id="free"), "unknown key"),
    ],
)
def test_a_copy_that_somebody_changed_is_checked_like_a_pack(change, message):
    whole = json.loads(drill_to_text("starter", "1.0.0", built_in_pack().drills[0]))
    change(whole)

    with pytest.raises(PackError, match=message) as caught:
        drill_from_text(json.dumps(whole), name="drill.json")

    assert "drill.json" in caught.value.title


def test_a_copy_of_the_free_drill_has_one_phase_of_speech():
    whole = json.loads(drill_to_text("", "", free_drill(3)))
    whole["drills"][0]["phases"][0]["kind"] = "rest"

    with pytest.raises(PackError, match="kind speak"):
        drill_from_text(json.dumps(whole), name="drill.json")
