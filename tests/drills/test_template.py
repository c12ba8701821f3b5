"""What authors begin with."""

from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from drillroom.drills.authoring import PACK_FILE, SCHEMA_FILE, write_new_pack
from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.loader import check_pack
from drillroom.drills.model import Habit, PhaseKind
from drillroom.drills.template import LEAST_S, MOST_S, pack_id, template
from drillroom.errors import DrillroomError
from drillroom.live.keys import KeyPress
from drillroom.live.preview import preview
from drillroom.takes.outcome import Outcome

IDS = [behaviour.id for behaviour in BEHAVIOURS]


@given(
    name=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40).filter(
        pack_id
    ),
    habit=st.sampled_from(Habit),
    behaviours=st.lists(st.sampled_from(IDS), unique=True),
    seconds=st.integers(LEAST_S, MOST_S),
)
@example(name="NULL", habit=Habit.POINT, behaviours=[], seconds=LEAST_S)
@example(name="2026", habit=Habit.POINT, behaviours=[], seconds=LEAST_S)
def test_whatever_is_asked_for_the_template_is_sound_and_without_warnings(
    tmp_path_factory, name, habit, behaviours, seconds
):
    path = tmp_path_factory.mktemp("new") / PACK_FILE
    path.write_text(template(name, habit, behaviours, seconds), encoding="utf-8")

    result = check_pack(path)

    assert (result.problems, result.warnings) == ((), ())
    assert result.pack is not None
    assert (result.pack.id, result.pack.title) == (pack_id(name), name)
    (drill,) = result.pack.drills
    assert drill.habit is habit
    assert [item.id for item in drill.items][3:] == behaviours
    assert drill.phases[1].seconds == seconds


@pytest.mark.parametrize("habit", Habit)
def test_its_drill_can_be_passed_and_not_yet_be_passed(tmp_path: Path, habit: Habit):
    path = tmp_path / PACK_FILE
    path.write_text(template("New", habit, [], 60), encoding="utf-8")
    pack = check_pack(path).pack
    assert pack is not None
    (drill,) = pack.drills
    marks = [KeyPress(30.0, "1"), KeyPress(40.0, "1")]

    well = preview(drill, 1, marks, ((20.5, 70.0),))
    silent = preview(drill, 1, [], ((50.0, 52.0),))

    assert (well.outcome, silent.outcome) == (Outcome.PASS, Outcome.NOT_YET)
    assert any(phase.kind is PhaseKind.SPEAK for phase in drill.phases)


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Q3 Discovery", "q3-discovery"),
        ("  Früh—Angebot & Co. ", "fruh-angebot-co"),
        ("../../etc", "etc"),
        ("Überzeugen", "uberzeugen"),
        ("練習", ""),
    ],
)
def test_a_name_becomes_an_id_that_is_safe_as_a_folder(name: str, made: str):
    assert pack_id(name) == made


def test_a_new_pack_lies_in_a_folder_of_its_own_with_its_schema(tmp_path: Path):
    folder = write_new_pack(tmp_path / "mine", template("Mine", Habit.CLOSE, [], 60, SCHEMA_FILE))

    assert check_pack(folder / PACK_FILE).pack is not None
    first = (folder / PACK_FILE).read_text(encoding="utf-8").splitlines()[0]
    assert first.endswith(f"$schema={SCHEMA_FILE}")
    assert (folder / SCHEMA_FILE).exists()
    assert yaml.safe_load((folder / PACK_FILE).read_text(encoding="utf-8"))["pack"]["id"] == "mine"


def test_what_is_there_already_is_not_touched(tmp_path: Path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / PACK_FILE).write_text("mine")

    with pytest.raises(DrillroomError, match="there already"):
        write_new_pack(tmp_path / "mine", "new")

    assert (tmp_path / "mine" / PACK_FILE).read_text() == "mine"
