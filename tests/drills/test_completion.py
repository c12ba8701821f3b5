"""What an author is offered while typing: keys of the place, and words of the key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from drillroom.drills.completion import candidates_at
from drillroom.drills.format import DRILL, PACK

PACK_TEXT = """\
pack:
  id: ours
  version: 1.0.0
  @pack
tags:
  - {id: ask, key: 1, @tag}
@top
drills:
  - id: doubt
    habit: @habit
    # a comment
    title: Doubt
    behaviours: [asked-impact, @behaviour]
    prompt: >
      Some text.
    phases:
      - {id: prep, kind: @kind}
      - id: talk
        kind: speak
        lights: {green: 5, @light}
        @phase
    buyer:
      - id: think
        text: Hm.
        key: @flag
    run:
      @run
    checklist:
    - id: asked
      @item
    - use: @use
    @drill
    pass: {streak: 3}
  - @second
"""


def offered(name: str, typed: str = "") -> list[str]:
    """Return what is offered where @name stands in the pack, once *typed* is there."""
    mark = f"@{name}"
    lines = PACK_TEXT.split("\n")
    line = next(index for index, text in enumerate(lines) if mark in text)
    column = lines[line].index(mark) + len(typed)
    lines[line] = lines[line].replace(mark, typed)
    lines = [re.sub("@[a-z]+", "", text) for text in lines]
    return [
        candidate.word for candidate in candidates_at("\n".join(lines), line, column).candidates
    ]


@pytest.mark.parametrize(
    ("name", "there", "not_there"),
    [
        ("pack", {"title", "language", "goal"}, {"id", "version", "drills"}),
        ("top", {"plan"}, {"pack", "tags", "drills", "id"}),
        ("tag", {"text"}, {"id", "key"}),
        ("light", {"amber", "red"}, {"green", "kind"}),
        ("phase", {"seconds", "card", "stop"}, {"id", "kind", "lights", "habit"}),
        ("run", {"red", "amber", "pause"}, {"id"}),
        ("item", {"text", "type", "use"}, {"id", "habit"}),
        ("drill", {"rounds", "thresholds", "tags"}, {"id", "habit", "title", "prompt", "pass"}),
        ("second", {"id", "habit", "title"}, {"pack", "text"}),
    ],
)
def test_keys_that_are_not_given_yet_are_offered_at_their_place(name, there, not_there):
    words = set(offered(name))
    assert there <= words
    assert not not_there & words


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("habit", {"point", "questions", "edge", "close"}),
        ("kind", {"prep", "listen", "speak", "rest"}),
        ("flag", {"true", "false"}),
    ],
)
def test_the_words_of_a_key_are_offered_behind_it(name, there):
    assert set(offered(name)) == there


def test_behaviours_and_ready_made_items_are_offered():
    assert len(offered("behaviour")) == 13
    assert "delivery" in offered("use")


def test_a_part_of_a_word_leaves_those_that_begin_with_it_and_a_whole_one_none():
    assert offered("habit", "cl") == ["close"]
    assert offered("habit", "close") == []
    assert offered("pack", "ti") == ["title"]
    assert offered("pack", "xyz") == []


def test_an_offer_says_what_it_is_and_is_written_with_its_colon():
    found = candidates_at("pack:\n  ti", 1, 4)
    assert found.start == 2
    (candidate,) = found.candidates
    assert candidate.text == "title: "
    assert candidate.help == f"{PACK.key('title').help} (required)"


@pytest.mark.parametrize(
    "text", ["# ti", "pack:\n  title: The ti", 'pack:\n  title: "ti', "pack:\n  title: x  # ti"]
)
def test_nothing_is_offered_in_a_comment_or_in_the_middle_of_a_text(text):
    lines = text.split("\n")
    assert candidates_at(text, len(lines) - 1, len(lines[-1])).candidates == ()


def test_every_key_of_a_drill_is_offered_in_an_empty_one():
    text = "drills:\n  - "
    assert [candidate.word for candidate in candidates_at(text, 1, 4).candidates] == list(
        DRILL.names
    )


def test_any_cut_of_the_living_example_can_be_completed_without_harm():
    text = (Path(__file__).parents[2] / "drills.yaml").read_text(encoding="utf-8")
    lines = text.split("\n")
    for index in range(0, len(lines), 7):
        for column in range(len(lines[index]) + 1):
            candidates_at(text, index, column)
