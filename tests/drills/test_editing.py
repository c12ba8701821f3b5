"""Changing one key of a pack's text: the rest stays as its author wrote it."""

from __future__ import annotations

import pytest

from drillroom.drills.check import PackError
from drillroom.drills.editing import drop_key, set_key
from drillroom.errors import DrillroomError

PACK = """\
# our pack
pack: {id: ours, version: 1.0.0}  # raise it
drills:
  - id: doubt   # the hard one
    title: Doubt
    buyer:
      - id: think
        text: >
          We will think about it.
          # 1 is what they say

        # late, so that it hurts
        at: 40
      - id: price
        text: [Too dear., "No: really."]
        between: [5, 20]
      - {id: hm, text: Hm., key: true}
    checklist:
      - {id: asked, text: Asked}
"""
THINK = ("drills", "doubt", "buyer", "think")
PRICE = ("drills", "doubt", "buyer", 1)
HM = ("drills", "doubt", "buyer", "hm")


def added(before: str, after: str) -> list[str]:
    """Return the lines that *after* has more."""
    old = before.splitlines()
    new = after.splitlines()
    left = [line for line in new if line not in old]
    assert [line for line in new if line in old] == [line for line in old if line in new]
    return left


def test_a_new_key_stands_behind_the_one_that_was_named():
    text = set_key(PACK, PRICE, "sound", ["sounds/a.wav", "sounds/b.wav"], after="text")
    assert added(PACK, text) == ["        sound: [sounds/a.wav, sounds/b.wav]"]
    lines = [line.strip() for line in text.splitlines()]
    assert lines[lines.index('text: [Too dear., "No: really."]') + 1].startswith("sound:")


def test_a_new_key_comes_between_no_comment_and_what_it_is_about():
    text = set_key(PACK, THINK, "sound", "sounds/think.wav", after="text")
    lines = [line.strip() for line in text.splitlines()]
    assert lines[lines.index("# late, so that it hurts") + 1] == "at: 40"
    assert "# 1 is what they say" in lines  # it is text, no comment


def test_a_key_can_be_added_to_keys_in_braces():
    text = set_key(PACK, HM, "sound", "sounds/hm.wav", after="text")
    assert "      - {id: hm, text: Hm., sound: sounds/hm.wav, key: true}" in text.splitlines()
    assert set_key(text, HM, "sound", "x.wav").count("sound: x.wav") == 1


def test_a_value_is_changed_and_what_stands_behind_it_stays():
    text = set_key(PACK, ("drills", "doubt"), "id", "doubts")
    assert "  - id: doubts   # the hard one" in text.splitlines()
    text = set_key(PACK, PRICE, "text", ["One.", "Two: three"])
    assert '        text: [One., "Two: three"]' in text.splitlines()
    text = set_key(PACK, ("pack",), "version", "1.1.0")
    assert "pack: {id: ours, version: 1.1.0}  # raise it" in text.splitlines()


def test_a_list_over_several_lines_is_replaced_whole():
    before = "buyer:\n  - id: a\n    text:\n      - One.\n      - Two.  # last\n    at: 5\n"
    text = set_key(before, ("buyer", "a"), "text", ["Three."])
    assert text == "buyer:\n  - id: a\n    text:\n      [Three.]  # last\n    at: 5\n"


@pytest.mark.parametrize("path", [THINK, PRICE, HM])
def test_a_key_that_was_added_can_be_dropped_again(path):
    text = set_key(PACK, path, "sound", "sounds/x.wav", after="text")
    assert drop_key(text, path, "sound") == PACK
    assert drop_key(PACK, path, "sound") == PACK


def test_the_last_key_can_be_dropped():
    assert drop_key("a: 1\nb: 2\nc: 3\n", (), "c") == "a: 1\nb: 2\n"
    assert drop_key("{a: 1, b: 2, c: 3}\n", (), "c") == "{a: 1, b: 2}\n"
    assert drop_key("{a: 1, b: 2, c: 3}\n", (), "a") == "{b: 2, c: 3}\n"


def test_lines_keep_their_ends_and_letters_of_any_script_count_as_one():
    before = "pack:\r\n  title: Über \U0001f600\r\n  x: {ä: \U0001f600, b: 2}\r\n"
    text = set_key(before, ("pack", "x"), "b", "drei")
    assert text == "pack:\r\n  title: Über \U0001f600\r\n  x: {ä: \U0001f600, b: drei}\r\n"


def test_what_is_not_there_or_no_pack_is_said():
    with pytest.raises(DrillroomError, match="no drills, nobody in the pack"):
        set_key(PACK, ("drills", "nobody"), "x", "y")
    with pytest.raises(PackError):
        set_key("a: [", (), "x", "y")
