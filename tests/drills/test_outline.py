"""What an author's text is made of, and the word that was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from drillroom.drills.loader import check_pack, check_text
from drillroom.drills.outline import meant_word, outline, with_meant_word, with_new_drill

ROOT = Path(__file__).parents[2]


def test_every_drill_of_the_pack_that_ships_stands_in_its_line():
    text = (ROOT / "drills.yaml").read_text(encoding="utf-8")
    headings = outline(text)
    assert headings is not None
    assert len(headings) == 16
    lines = text.split("\n")
    assert all(f"id: {heading.id}" in lines[heading.line - 1] for heading in headings)


def test_a_faulty_drill_has_a_heading_and_a_text_that_is_no_yaml_has_none():
    text = "drills:\n  - {title: {de: Eins, en: One}}\n  - id: two\n  - three\n"
    headings = outline(text)
    assert headings is not None
    assert [(one.id, one.title, one.line) for one in headings] == [
        ("drill 1", "Eins", 2),
        ("two", "two", 3),
    ]
    assert outline("drills: [") is None
    assert outline("drills: none") == ()


@pytest.mark.parametrize("tail", ["", "\n", "\n\nplan: [one]\n", "\n# the end\n"])
def test_a_new_drill_runs_as_it_is_and_stands_behind_the_last(tail):
    pack = f"""\
pack: {{id: ours, version: 1.0.0, title: Ours, language: en}}
drills:
  - id: one
    title: One
    habit: close
    prompt: Go.
    phases: [{{id: talk, kind: speak, seconds: 20}}]
    checklist: [{{id: asked, text: Asked}}]{tail}"""
    made, line = with_new_drill(pack) or ("", 0)
    result = check_text(made.encode(), "pack.yaml", None)
    assert result.problems == ()
    assert made.split("\n")[line - 1] == "  - id: new-drill"
    again, _ = with_new_drill(made) or ("", 0)
    headings = outline(again)
    assert headings is not None
    assert [one.id for one in headings] == ["one", "new-drill", "new-drill-2"]
    assert all(part in again for part in pack.split("\n"))


def test_where_drills_are_no_plain_list_none_is_added():
    assert with_new_drill("drills: []") is None
    assert with_new_drill("drills: [{id: one}]") is None
    assert with_new_drill("drills: [") is None


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("secs: 20", "seconds: 20"),
        ("kind: speek", "kind: speak"),
        ('kind: "speek"', 'kind: "speak"'),
        ("{id: talk, kind: speak, secnds: 60}", "{id: talk, kind: speak, seconds: 60}"),
    ],
)
def test_the_word_that_was_meant_takes_the_place_of_the_one_that_is_there(wrong, right):
    pack = f"""\
pack: {{id: ours, version: 1.0.0, title: Ours, language: en}}
drills:
  - id: one
    title: One
    habit: close
    prompt: Go.
    phases:
      - {wrong if wrong.startswith("{") else f"{{id: talk, {wrong}}}"}
    checklist: [{{id: asked, text: Asked}}]
"""
    result = check_text(pack.encode(), "pack.yaml", None)
    problem = next(one for one in result.problems if meant_word(one))
    if "secs" in wrong:
        assert meant_word(problem) == "seconds"
    fixed = with_meant_word(pack, problem)
    assert fixed is not None
    assert right.strip("{}") in fixed
    assert fixed != pack


def test_a_text_is_checked_like_the_file_that_it_comes_from(tmp_path: Path):
    data = (ROOT / "drills.yaml").read_bytes().replace(b"kind: speak", b"kind: speek", 1)
    file = tmp_path / "pack.yaml"
    file.write_bytes(data)
    assert check_text(data, "pack.yaml", tmp_path) == check_pack(file)
