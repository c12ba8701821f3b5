"""The pack that ships with the app, and finding drills in it."""

from collections import Counter

import pytest

from drillroom.drills.loader import check_pack
from drillroom.drills.model import Habit, ItemType
from drillroom.drills.shelf import built_in_pack, find_drill, find_way
from drillroom.errors import DrillroomError


def test_the_built_in_pack_is_found_from_any_working_folder(tmp_path, monkeypatch):
    (tmp_path / "drills.yaml").write_text("not: ours\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert built_in_pack().id == "starter"


def test_the_built_in_pack_has_no_problem_and_no_warning(request):
    result = check_pack(request.config.rootpath / "drills.yaml")

    assert result.problems == result.warnings == ()
    assert result.pack == built_in_pack()


def test_the_built_in_pack_has_drills_for_each_habit_and_ten_of_them_a_week():
    pack = built_in_pack()
    habits = Counter(drill.habit for drill in pack.drills)

    assert len(pack.drills) == 16
    assert min(habits[habit] for habit in Habit) >= 3
    assert len(pack.plan) == len(set(pack.plan)) == 10
    assert {drill.habit for drill in pack.drills if drill.id in pack.plan} == set(Habit)


def test_each_built_in_drill_can_be_passed_and_teaches_the_format():
    for drill in built_in_pack().drills:
        assert drill.thresholds or drill.takes.test == 2  # the scrimmage measures
        assert {item.type for item in drill.items} <= set(ItemType)
        assert all(phase.cards for phase in drill.phases)
        assert len(drill.prompt.split()) <= 60


@pytest.mark.parametrize("text", ["the-last-twenty", "The Last Twenty", " the last twenty "])
def test_a_drill_is_found_by_its_id_or_its_title(text):
    assert find_drill(built_in_pack(), text).id == "the-last-twenty"


def test_a_drill_is_run_as_it_stands_or_as_a_variant_that_it_has():
    drill = find_drill(built_in_pack(), "the-last-twenty")

    assert find_way(drill, "standard") == drill
    assert find_way(drill, "game-speed").seconds == 80
    with pytest.raises(DrillroomError) as caught:
        find_way(drill, "learn")
    assert caught.value.remedy == "It can be run as: standard, game-speed."


def test_an_unknown_drill_names_what_may_be_meant_and_what_there_is():
    with pytest.raises(DrillroomError) as caught:
        find_drill(built_in_pack(), "the-last-tweny")

    assert caught.value.detail == "Did you mean the-last-twenty?"
    assert "questions-only" in caught.value.remedy
