"""Drills whose clock answers the rep, with a voice that comes through a real sound server."""

from pathlib import Path

import numpy as np
import pytest

from drillroom.takes.timeline import speech_from_json
from tests.journeys.person import Person
from tests.rig import speech

PACK = Path(__file__).with_name("live.yaml")
NEAR_S = 0.05
EDGE_S = 0.15
"""What is told at once and what the whole take tells may differ by so much."""


@pytest.fixture
def ana(tmp_path: Path, pulse) -> Person:
    """Ana says a sentence of two or three seconds, is quiet for three, and says it again."""
    said = speech.trimmed(speech.speak("what would that change for you and", tmp_path / "s.raw"))
    sound = np.concatenate([said, np.zeros(3 * speech.RATE, np.float32)])
    room = np.random.default_rng(1).normal(0, 0.0005, sound.size)
    ((sound + room) * 32767).astype("<i2").tofile(tmp_path / "by-turns.raw")
    pulse.microphone("by-turns", what=str(tmp_path / "by-turns.raw"))
    without_a_break = ((said + room[: said.size]) * 32767).astype("<i2")
    without_a_break.tofile(tmp_path / "never-ending.raw")
    pulse.microphone("never-ending", what=str(tmp_path / "never-ending.raw"))
    return Person(tmp_path / "ana", pulse.environment)


def recorded(ana: Person, drill: str, mic: str):
    words = ("record", drill, "--pack", str(PACK), "--camera", "none", "--mic", mic)
    shown = ana.ask("show", ana.ask(*words)["take"])
    assert [e for e in shown["timeline"] if e["kind"] == "fault"] == []
    return shown["timeline"], speech_from_json(shown["certificate"]["speech"])


@pytest.mark.timeout(90)
def test_the_buyer_answers_once_the_rep_is_silent(ana: Person):
    timeline, runs = recorded(ana, "answers", "by-turns")

    (line,) = [e for e in timeline if e["kind"] == "buyer"]
    assert (line["id"], line["text"], line["by"]) == ("well", "Well, it depends.", "card")
    assert line["until_s"] == pytest.approx(line["at_s"] + 1, abs=NEAR_S)
    first_stop_s = next(end for _, end in runs if end < 7)
    assert line["at_s"] == pytest.approx(first_stop_s + 1, abs=EDGE_S)


@pytest.mark.timeout(90)
def test_who_never_stops_is_cut_off_and_hears_the_buzzer(ana: Person):
    timeline, runs = recorded(ana, "meter", "never-ending")

    begin_s = runs[0][0]
    at_s = {f"{e['kind']} {e['id']}": e["at_s"] for e in reversed(timeline)}
    assert at_s["buyer so-what"] == pytest.approx(begin_s + 1.5, abs=EDGE_S)
    assert at_s["run amber"] == pytest.approx(begin_s + 2, abs=EDGE_S)
    assert at_s["run red"] == at_s["pause run"] == pytest.approx(begin_s + 3, abs=EDGE_S)
    assert [e["id"] for e in timeline if e["kind"] == "run"].count("red") == 2
