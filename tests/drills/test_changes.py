"""What changed between two versions of a pack, as a rep would say it."""

from __future__ import annotations

import pytest

from drillroom.drills.changes import changes
from drillroom.drills.loader import check_text
from drillroom.drills.model import Pack

TEXT = """\
pack: {id: ours, version: 1.0.0, title: Ours, language: en}
tags: [{id: ask, key: 1, text: The ask}]
plan: [one]
drills:
  - id: one
    habit: close
    title: Ask for it
    prompt: Ask.
    phases:
      - {id: prep, kind: prep, seconds: 10}
      - {id: talk, kind: speak, seconds: 60, lights: {amber: 40}, card: Ask now}
    buyer:
      - {id: doubt, text: Hm., at: 20}
    checklist:
      - {id: asked, text: Asked}
      - {id: date, text: Named a date}
    thresholds: [{mark: ask, min: 1}]
  - id: two
    habit: point
    title: Headline
    prompt: Say it.
    phases: [{id: talk, kind: speak, seconds: 30}]
    checklist: [{id: said, text: Said it}]
"""


def pack(text: str) -> Pack:
    result = check_text(text.encode(), "pack.yaml", None)
    assert result.pack is not None, result.problems
    return result.pack


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("seconds: 60", "seconds: 90", "Ask for it: lasts 1:40 instead of 1:10."),
        (
            "prep, seconds: 10}\n      - {id: talk, kind: speak, seconds: 60",
            "prep, seconds: 20}\n      - {id: talk, kind: speak, seconds: 50",
            "Ask for it: other phases in the same time.",
        ),
        ("amber: 40", "amber: 45", "Ask for it: other lights."),
        ("card: Ask now", "card: Ask today", "Ask for it: other words on screen."),
        ("title: Ask for it", "title: The ask", "The ask: was called Ask for it."),
        (
            "text: Asked}",
            "text: Asked twice}",
            "Ask for it: reworded in the checklist: “Asked twice”.",
        ),
        (
            "      - {id: date, text: Named a date}\n",
            "      - {id: who, text: Who}\n",
            "Ask for it: new in the checklist: “Who”; gone from the checklist: “Named a date”.",
        ),
        ("min: 1}", "min: 2}", "Ask for it: other limits for a pass."),
        ("prompt: Ask.", "prompt: Ask twice.", "Ask for it: another task to read."),
        ("text: Hm.,", "text: No.,", "Ask for it: the buyer says other things."),
        ("at: 20", "at: 25", "Ask for it: the buyer speaks at other moments."),
        ("text: Hm.,", "text: Hm., sound: a.wav,", "Ask for it: the buyer has a voice now."),
        ("plan: [one]", "plan: [two]", "Another plan for the week."),
        ("plan: [one]", "", "No plan for the week any more."),
        ("title: Ours", "title: Theirs", "The pack was called Ours."),
        ("text: The ask}", "text: Ask}", "Ask for it: other marks."),
        ("version: 1.0.0", "version: 1.0.1", "Nothing that you would notice."),
        (
            "thresholds: [{mark",
            "run: {red: 20}\n    thresholds: [{mark",
            "Ask for it: another limit for talking on.",
        ),
        (
            "thresholds: [{mark",
            "pass: {streak: 2, retest_days: 7}\n    thresholds: [{mark",
            "Ask for it: owned after 2 passes in a row, shown again after 7 days.",
        ),
        (
            "thresholds: [{mark",
            "variants: [{id: fast, phases: [{id: talk, seconds: 30}]}]\n    thresholds: [{mark",
            "Ask for it: other ways to run it.",
        ),
    ],
)
def test_a_change_is_said_in_words(old: str, new: str, said: str):
    assert old in TEXT
    found = changes(pack(TEXT), pack(TEXT.replace(old, new)))
    assert said in found
    assert len(found) == 1 or "marks" in said


def test_new_and_gone_drills_come_first_and_many_are_counted():
    start = TEXT.index("  - id: two")
    shorter = pack(TEXT[:start])
    assert changes(shorter, pack(TEXT)) == ("New: Headline.",)
    assert changes(pack(TEXT), shorter) == ("Gone: Headline.",)
    two = TEXT[start:]
    many = TEXT + "".join(
        two.replace("two", f"n{n}").replace("Headline", f"N{n}") for n in range(4)
    )
    assert changes(pack(TEXT), pack(many))[0] == "New: 4 drills."
