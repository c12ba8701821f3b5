"""An author's half hour by command: from an empty file to a drill that a team runs.

Template, three mistakes, a buyer line in the author's own voice, a preview, a demonstration, sent;
accepted and run in a second data folder.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from drillroom.drills.sounds import sound_s
from tests.journeys.person import Person
from tests.rig.pulse import PrivatePulse
from tests.rig.speech import speak

DEMO = ("--camera", "demo", "--mic", "demo")


@pytest.fixture
def author(pulse: PrivatePulse, tmp_path: Path) -> Person:
    speak("i will have to talk to my boss about that", tmp_path / "words.s16")
    pulse.microphone("Desk", what=str(tmp_path / "words.s16"))
    person = Person(tmp_path / "author", {**os.environ, **pulse.environment})
    (tmp_path / "share").mkdir()
    person.introduce("Eve Author", tmp_path / "share")
    return person


def test_from_an_empty_file_to_a_drill_the_team_runs(author: Person, tmp_path: Path):
    author.type("pack", "new", "Team North", "--habit", "close", "--in", str(tmp_path))
    file = tmp_path / "team-north" / "pack.yaml"
    short = file.read_text(encoding="utf-8").replace("seconds: 20,", "seconds: 1,")
    short = short.replace("seconds: 60, lights: {green: 36, amber: 48, red: 60}", "seconds: 4")
    mend(author, file, short)
    voice(author, file)
    preview(author, file, tmp_path)
    take = author.ask("record", "ask-for-it", "--pack", str(file), *DEMO)["take"]
    author.type("review", take, "--tick", "all=yes", "--well", "Nobody else reads this")
    shown = author.ask("pack", "demonstrate", take, str(file))
    assert (shown["pack"], shown["drill"]) == ("team-north", "ask-for-it")
    assert author.ask("pack", "check", str(file))["warnings"] == []
    assert author.ask("pack", "send", str(file.parent))["sent"] is True

    rep = Person(tmp_path / "rep")
    rep.introduce("Ben Okoro", tmp_path / "share")
    assert rep.ask("collect")["packs"][0]["title"] == "Team North"
    rep.type("pack", "accept", "team-north")
    (line,) = [one for one in rep.ask("pack", "list") if one["pack"] == "team-north"]
    here = Path(line["folder"])
    assert sound_s(here, "sounds/ask-for-it-doubt.wav")
    mine = here / "demonstrations" / "ask-for-it"
    assert (mine / "take.mp4").read_bytes() == (Path(shown["folder"]) / "take.mp4").read_bytes()
    assert "Nobody else" not in (mine / "take.json").read_text(encoding="utf-8")
    assert not (here / "drillroom.schema.json").exists()
    done = rep.ask("record", "ask-for-it", *DEMO)
    assert rep.ask("show", done["take"])["version"] == "1.0.0"


def mend(author: Person, file: Path, text: str) -> None:
    """Make three mistakes, read what the check says, and mend them."""
    wrong = text.replace("kind: prep", "kind: perp").replace("seconds: 4", "secs: 4")
    file.write_text(wrong.replace("habit: close", "habit: closing"), encoding="utf-8")
    answer = author.ask("pack", "check", str(file), code=1)
    assert answer["drills"] == 0
    said = {problem["message"] for problem in answer["problems"]}
    assert len(said) == 3
    assert all("did you mean" in message for message in said)
    lines = file.read_text(encoding="utf-8").split("\n")
    for problem in answer["problems"]:
        assert any(word in lines[problem["line"] - 1] for word in ("perp", "secs", "closing"))
    file.write_text(text, encoding="utf-8")
    assert author.ask("pack", "check", str(file))["drills"] == 1


def voice(author: Person, file: Path) -> None:
    """Give the one buyer line a voice."""
    (line,) = author.ask("pack", "lines", str(file))
    assert line["state"] == "none"
    words = ("pack", "record", str(file), line["drill"], line["line"], "--mic", "Desk")
    assert author.ask(*words, "--seconds", "6")["sound"] == "sounds/ask-for-it-doubt.wav"
    assert author.ask("pack", "lines", str(file))[0]["state"] == "recorded"


def preview(author: Person, file: Path, folder: Path) -> None:
    """Run the drill on a clock that does not wait, with a mark and without."""
    speech, keys = folder / "speech.txt", folder / "keys.txt"
    speech.write_text("1.5 2.5\n3 4.5\n")
    keys.write_text("3 1\n")
    words = ("pack", "preview", str(file), "ask-for-it", "--speech", str(speech), "--seed", "1")
    assert author.ask(*words)["outcome"] == "not yet"
    assert author.ask(*words, "--keys", str(keys))["outcome"] == "pass"
