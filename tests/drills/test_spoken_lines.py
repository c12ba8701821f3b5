"""The buyer's lines one by one, and the sounds that they name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from drillroom.drills.loader import load_pack
from drillroom.drills.sounds import put_sound, sound_s, write_sound
from drillroom.drills.spoken_lines import (
    VoiceState,
    find_line,
    spoken_lines,
    with_sound,
    without_sound,
)
from drillroom.errors import DrillroomError

TEXT = """\
pack: {id: ours, version: 1.0.0, title: Ours, language: en}
drills:
  - id: one
    habit: close
    title: Ask for it
    prompt: Ask.
    phases: [{id: first-talk, kind: speak, seconds: 60}]
    buyer:
      - id: doubt    # the usual one
        text: We will think about it.
        between: [5, 20]
        phase: first-talk
      - id: price
        text: [Too dear., Far too dear.]
        after_silence: 4
      - {id: turn, text: Well?, key: true}
    variants:
      - id: fast
        phases: [{id: first-talk, seconds: 30}]
      - id: hard
        buyer:
          - {id: no, text: No., after_speech: [10, 20]}
    checklist: [{id: asked, text: Asked}]
"""
SECOND = b"\x00\x10" * 48_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pack.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def give(file: Path, line_id: str, number: int = 0, variant: str = "") -> str:
    """Record a line, as far as its file goes; return the name of the sound."""
    line = find_line(load_pack(file), "one", line_id, variant, number)
    write_sound(file.parent, line.file, SECOND, 48_000)
    file.write_text(with_sound(file.read_text(encoding="utf-8"), line), encoding="utf-8")
    return line.file


def states(file: Path) -> dict[str, str]:
    return {line.id: line.state.value for line in spoken_lines(load_pack(file))}


def test_every_text_of_every_line_is_listed_with_its_moment(file: Path):
    lines = spoken_lines(load_pack(file))
    assert [(line.id, line.when) for line in lines] == [
        ("/doubt/0", "between 5 s and 20 s, in First talk"),
        ("/price/0", "after 4 s of silence"),
        ("/price/1", "after 4 s of silence"),
        ("/turn/0", "when the rep gives the turn"),
        ("hard/no/0", "after 10 s to 20 s of talk"),
    ]
    assert {line.state for line in lines} == {VoiceState.NONE}


def test_a_line_gets_its_sound_and_the_rest_of_the_text_stays(file: Path):
    assert give(file, "doubt") == "sounds/one-doubt.wav"
    assert give(file, "no", variant="hard") == "sounds/one-hard-no.wav"
    assert give(file, "turn") == "sounds/one-turn.wav"
    text = file.read_text(encoding="utf-8")
    assert "- id: doubt    # the usual one\n" in text
    assert "        sound: sounds/one-doubt.wav\n        between" in text
    assert "{id: turn, text: Well?, sound: sounds/one-turn.wav, key: true}" in text
    found = spoken_lines(load_pack(file))
    assert [line.state for line in found if line.sound] == [VoiceState.RECORDED] * 3
    assert found[0].seconds == 1.0


def test_of_several_texts_each_has_a_sound_of_its_own(file: Path):
    assert give(file, "price", 1) == "sounds/one-price-2.wav"
    assert states(file)["/price/0"] == "missing"
    assert give(file, "price", 0) == "sounds/one-price.wav"
    assert states(file)["/price/0"] == states(file)["/price/1"] == "recorded"


def test_a_voice_can_be_taken_away_again(file: Path):
    give(file, "doubt")
    line = find_line(load_pack(file), "one", "doubt")
    before = put_sound(file.parent, line.file, None)
    text = without_sound(file.read_text(encoding="utf-8"), line, file.parent)
    assert text == TEXT
    assert put_sound(file.parent, line.file, before) is None  # and brought back
    assert sound_s(file.parent, line.file) == 1.0

    give(file, "price", 0)
    give(file, "price", 1)
    price = find_line(load_pack(file), "one", "price")
    put_sound(file.parent, price.file, None)
    text = file.read_text(encoding="utf-8")
    assert without_sound(text, price, file.parent) == text  # the other one keeps its voice


def test_a_name_of_the_authors_own_stays(file: Path):
    text = TEXT.replace("text: Well?,", "text: Well?, sound: voices/eve.wav,")
    file.write_text(text, encoding="utf-8")
    assert states(file)["/turn/0"] == "missing"
    assert give(file, "turn") == "voices/eve.wav"
    assert file.read_text(encoding="utf-8") == text


def test_long_ids_make_names_that_differ_and_every_computer_can_have(file: Path):
    long = "a" * 60
    text = TEXT.replace("id: one", f"id: {long}").replace("id: turn", f"id: {'b' * 59}c")
    file.write_text(text.replace("id: doubt ", f"id: {'b' * 59}d "), encoding="utf-8")
    names = {line.file for line in spoken_lines(load_pack(file))}
    assert len(names) == 5
    assert all(len(name) < 80 for name in names)


def test_what_is_not_there_is_said_with_what_is(file: Path):
    with pytest.raises(DrillroomError, match="no buyer line 'none'") as caught:
        find_line(load_pack(file), "one", "none")
    assert "doubt, price, turn" in caught.value.detail


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_nothing_is_written_through_a_link(file: Path, tmp_path: Path):
    elsewhere = tmp_path.parent / f"{tmp_path.name}-elsewhere"
    elsewhere.mkdir()
    (file.parent / "sounds").symlink_to(elsewhere)
    with pytest.raises(DrillroomError, match="cannot be stored"):
        write_sound(file.parent, "sounds/a.wav", SECOND, 48_000)
    assert list(elsewhere.iterdir()) == []


def test_a_folder_that_cannot_be_written_leaves_the_sound_that_was_there(file: Path):
    write_sound(file.parent, "sounds/a.wav", SECOND, 48_000)
    (file.parent / "sounds" / ".a.wav.part").mkdir()
    with pytest.raises(DrillroomError, match="cannot be stored"):
        write_sound(file.parent, "sounds/a.wav", SECOND * 2, 48_000)
    assert sound_s(file.parent, "sounds/a.wav") == 1.0
