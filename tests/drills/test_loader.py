"""Reading packs: what is understood, in which language, and where problems are."""

import os
import re
from pathlib import Path

import pytest

from drillroom.drills.check import PackError
from drillroom.drills.loader import check_pack, load_pack
from drillroom.drills.model import (
    Drill,
    DrillId,
    Habit,
    Item,
    ItemId,
    ItemType,
    Lights,
    Pack,
    PassRule,
    Phase,
    PhaseId,
    PhaseKind,
    Stop,
    Tag,
    TagId,
    TakesPolicy,
    Threshold,
)

WHOLE = """\
pack: {id: starter, version: 1.2.0, title: Starter pack, language: en, goal: More, kpi: Meetings}
tags:
  - {id: ask, key: 1, text: The ask}
  - {id: proof, text: A proof}
plan: [the-last-twenty]
drills:
  - id: the-last-twenty
    habit: close
    title: The Last Twenty
    behaviours: [gain-commitment, manage-time]
    prompt: >-
      The meeting went well.
      Leave with a commitment.
    phases:
      - {id: prep, kind: prep, seconds: 20, card: ["Who, what, when?", "Now"]}
      - id: talk
        kind: speak
        seconds: 1:30
        stop: soft
        lights: {green: 30s, amber: "0:40", red: 70.5}
        card: Ask for it
    checklist:
      - {id: direct-ask, text: Asked for it in one sentence, type: process}
      - {id: silence, text: Stayed silent}
    thresholds:
      - {mark: ask, before_end: [5, 20], required: true}
      - {measure: items_yes, min: 1, max: 2, required: no}
      - {item: direct-ask}
    tags: [ask]
    takes: {practice: unlimited, test: 2}
    pass: {streak: 2, retest_days: 7}
"""


@pytest.fixture
def check(tmp_path):
    """Check a text as the file pack.yaml."""

    def check(text, language=None):
        path = tmp_path / "pack.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return check_pack(path, language)

    return check


@pytest.fixture
def drill_with(check):
    """Check the smallest pack with one line more in its drill; give the drill."""

    def drill_with(line="", *, seconds="30", title="Talk", more_items="", language=None):
        text = (
            "pack: {id: small, version: 1.0.0, title: Small, language: en}\n"
            "tags: [{id: ask, key: 1, text: The ask}, {id: proof, key: 2, text: A proof}]\n"
            "drills:\n"
            f"  - id: talk\n    habit: point\n    title: {title}\n    prompt: Say it.\n"
            f"    phases: [{{id: talk, kind: speak, seconds: {seconds}}}]\n"
            f"    checklist: [{{id: said, text: Said it}}{more_items}]\n"
            f"    {line}\n"
        )
        result = check(text, language)
        assert result.problems == ()
        return result.pack.drills[0]

    return drill_with


def test_every_key_of_a_pack_is_understood(check):
    ask = Tag(TagId("ask"), "The ask", 1)
    drill = Drill(
        id=DrillId("the-last-twenty"),
        habit=Habit.CLOSE,
        title="The Last Twenty",
        prompt="The meeting went well. Leave with a commitment.",
        phases=(
            Phase(PhaseId("prep"), PhaseKind.PREP, 20.0, cards=("Who, what, when?", "Now")),
            Phase(
                PhaseId("talk"),
                PhaseKind.SPEAK,
                90.0,
                Stop.SOFT,
                Lights(30.0, 40.0, 70.5),
                ("Ask for it",),
            ),
        ),
        items=(
            Item(ItemId("direct-ask"), "Asked for it in one sentence", ItemType.PROCESS),
            Item(ItemId("silence"), "Stayed silent"),
        ),
        behaviours=("gain-commitment", "manage-time"),
        thresholds=(
            Threshold(mark=TagId("ask"), before_end=(5.0, 20.0)),
            Threshold(measure="items_yes", min=1, max=2, required=False),
            Threshold(item=ItemId("direct-ask")),
        ),
        tags=(ask,),
        takes=TakesPolicy(test=2),
        pass_rule=PassRule(2, 7),
    )

    result = check(WHOLE)

    assert result.problems == result.warnings == ()
    assert result.pack == Pack(
        id="starter",
        version="1.2.0",
        title="Starter pack",
        language="en",
        drills=(drill,),
        goal="More",
        kpi="Meetings",
        tags=(ask, Tag(TagId("proof"), "A proof")),
        plan=(DrillId("the-last-twenty"),),
    )


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("90", 90.0),
        ("90s", 90.0),
        ("1:30", 90.0),
        ('"0:45"', 45.0),
        ("0:45", 45.0),
        ("1.5", 1.5),
        ("0:01.250", 1.25),
        ("'30'", 30.0),
        ("010", 10.0),
        ("60:00", 3600.0),
    ],
)
def test_a_time_is_what_the_author_meant(drill_with, written, seconds):
    assert drill_with(seconds=written).phases[0].seconds == seconds


@pytest.mark.parametrize("word", ["no", "yes", "on", "off", "1.10", "0x1F", "2024-01-01", "1:30"])
def test_a_bare_word_stays_the_text_that_was_written(drill_with, word):
    assert drill_with(title=word).title == word


def test_the_line_breaks_of_a_text_become_spaces(drill_with):
    title = "|\n      One\n      two\n\n      three"

    assert drill_with(title=title).title == "One two three"


@pytest.mark.parametrize(
    ("asked", "title"),
    [("de", "Rede"), ("de-AT", "Rede"), ("fr", "Talk"), (None, "Talk"), ("en", "Talk")],
)
def test_a_text_is_in_the_language_asked_for_else_in_the_packs_own(drill_with, asked, title):
    assert drill_with(title="{de: Rede, en: Talk}", language=asked).title == title


def test_a_text_in_neither_language_is_the_first_one(drill_with):
    assert drill_with(title="{it: Discorso, de: Rede}", language="fr").title == "Discorso"


def test_a_drill_without_tags_uses_all_of_the_packs(drill_with):
    assert [tag.id for tag in drill_with().tags] == ["ask", "proof"]
    assert [tag.id for tag in drill_with("tags: [proof]").tags] == ["proof"]
    assert drill_with("tags: []").tags == ()


def test_a_variant_is_the_drill_with_another_clock(drill_with):
    drill = drill_with(
        "variants:\n"
        "      - {id: learn, title: Slowly, phases: [{id: talk, seconds: 45, stop: soft}]}\n"
        "      - {id: game-speed, phases: [{id: talk, seconds: 10, lights: {red: 9}, card: Now}]}",
        seconds="30, lights: {green: 10, amber: 20, red: 30}, card: Say it",
    )

    slow, standard, fast = drill.ways
    assert standard == drill
    assert (slow.name, fast.name) == ("Talk, slowly", "Talk, game speed")
    assert slow.phases == (
        Phase("talk", PhaseKind.SPEAK, 45, Stop.SOFT, Lights(15, 30, 45), ("Say it",)),
    )
    assert fast.phases == (Phase("talk", PhaseKind.SPEAK, 10, Stop.HARD, Lights(red=9), ("Now",)),)
    assert fast.items == drill.items
    assert fast.ways == (fast,)


def test_ready_made_items_have_their_ids_and_words(drill_with):
    drill = drill_with(
        "thresholds: [{item: voice}, {item: listen}, {measure: items_yes, min: 6}]",
        more_items=", {use: listen}, {use: delivery}",
    )

    ids = [item.id for item in drill.items]
    assert ids == ["said", "listen", "clarity", "voice", "audience", "presence"]
    assert drill.items[1].text == "Let each speaker finish and took up what they had said"
    assert {item.type for item in drill.items} == {ItemType.SKILL}


def test_a_ready_made_item_that_is_there_twice_is_refused_on_one_line_too(check):
    text = WHOLE.replace(
        "{id: silence, text: Stayed silent}", "{use: listen}\n      - {use: listen}"
    )
    one_line = "checklist: [{use: listen}, {use: listen}]"
    flow = re.sub(r"checklist:\n( {6}.*\n)+", f"{one_line}\n", WHOLE)

    assert any("'listen' is already" in problem.message for problem in check(text).problems)
    assert any("'listen' is already" in problem.message for problem in check(flow).problems)


def test_a_file_with_a_byte_order_mark_is_read(check):
    assert check(b"\xef\xbb\xbf" + WHOLE.encode()).pack is not None


def test_a_file_with_windows_line_ends_is_read(check):
    assert check(WHOLE.replace("\n", "\r\n")).pack == check(WHOLE).pack


def test_problems_come_by_line_with_their_column(check):
    text = WHOLE.replace("seconds: 20", "seconds: soon").replace("version: 1.2.0", "version: new")

    problems = check(text).problems

    assert [(p.line, p.column, p.where) for p in problems] == [
        (1, 30, "pack.version"),
        (15, 41, "drills[the-last-twenty].phases[prep].seconds"),
    ]


def test_a_pack_that_cannot_be_used_is_an_error_with_every_problem(tmp_path):
    path = tmp_path / "pack.yaml"
    path.write_text(WHOLE.replace("20", "soon", 1).replace("habit: close\n", "\n"), "utf-8")

    with pytest.raises(PackError) as caught:
        load_pack(path)

    assert caught.value.problems == check_pack(path).problems
    assert caught.value.title.startswith("Cannot use the pack pack.yaml (")


def test_the_result_of_a_check_is_plain_json(check):
    assert check(WHOLE).to_json() == {"drills": 1, "problems": [], "warnings": []}
    assert check("").to_json() == {
        "drills": 0,
        "problems": [
            {
                "line": 1,
                "column": 1,
                "where": "the file",
                "message": "is empty; a pack has at least the keys pack and drills",
            }
        ],
        "warnings": [],
    }


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    if not hasattr(os, "mkfifo"):
        return  # Windows has none in a folder
    path = tmp_path / "pipe.yaml"
    os.mkfifo(path)

    assert "folder or a device" in check_pack(path).problems[0].message


def test_a_path_that_cannot_be_one_is_refused():
    assert "not the name of a file" in check_pack(Path("a\0b.yaml")).problems[0].message


def test_a_hostile_text_is_never_repeated_whole(check):
    result = check('pack: {"\u202e' + "x" * 10_000 + '": 1}\n"a\\e[31m": 1\n')

    said = "\n".join(str(problem) for problem in result.problems)

    assert len(max(said.splitlines(), key=len)) < 200
    assert said.replace("\n", "").isprintable()
