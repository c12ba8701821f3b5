"""`drillroom pack record` on a real sound server: an author's words, whole, in the pack."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest

from drillroom.capture.buyer_line import CEILING_DBFS
from drillroom.drills.sounds import read_sound, sound_s
from tests.journeys.person import Person
from tests.rig.pulse import PrivatePulse
from tests.rig.speech import speak

TEXT = """\
pack: {id: ours, version: 1.0.0, title: Ours, language: en}
drills:
  - id: one
    habit: close
    title: Ask for it
    prompt: Ask.
    phases: [{id: talk, kind: speak, seconds: 60}]
    buyer:
      - {id: doubt, text: We will think about it., at: 20}
    checklist: [{id: asked, text: Asked}]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pack" / "pack.yaml"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def author(pulse: PrivatePulse, tmp_path: Path) -> Person:
    return Person(tmp_path / "home", {**os.environ, **pulse.environment})


def test_a_spoken_line_is_in_the_pack_with_its_first_and_last_word(
    pulse: PrivatePulse, file: Path, tmp_path: Path
):
    words = speak("most teams lose two weeks before a quote goes out", tmp_path / "words.s16")
    pulse.microphone("Desk", what=str(tmp_path / "words.s16"))
    person = author(pulse, tmp_path)
    answer = person.ask(
        "pack", "record", str(file), "one", "doubt", "--mic", "Desk", "--seconds", "8"
    )
    assert answer["sound"] == "sounds/one-doubt.wav"
    assert "sound: sounds/one-doubt.wav" in file.read_text(encoding="utf-8")
    assert answer["peak_dbfs"] <= CEILING_DBFS + 0.1
    assert sound_s(file.parent, answer["sound"]) == pytest.approx(answer["seconds"], abs=0.001)
    assert answer["seconds"] > len(words) / 48_000 * 0.9
    (line,) = person.ask("pack", "lines", str(file))
    assert (line["state"], line["number"]) == ("recorded", 1)
    sound = read_sound(file.parent, answer["sound"])
    assert sound is not None
    heard = np.frombuffer(sound.samples, "<i2").astype(float)
    part = words[len(words) // 3 : len(words) // 3 + 12_000]
    likeness = np.correlate(heard, part, "valid")
    assert likeness.max() > 6 * np.abs(likeness).mean()


def test_ctrl_c_ends_a_line_properly(pulse: PrivatePulse, file: Path, tmp_path: Path):
    speak("she asked the same thing in spring", tmp_path / "words.s16")
    pulse.microphone("Desk", what=str(tmp_path / "words.s16"))
    person = author(pulse, tmp_path)
    with person.start("pack", "record", str(file), "one", "doubt", "--mic", "Desk") as process:
        assert process.stderr is not None
        while "Recording" not in process.stderr.readline():
            assert process.poll() is None
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(4.0)  # it goes on until it is told to stop
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    assert process.returncode == 0
    assert sound_s(file.parent, "sounds/one-doubt.wav")


def test_silence_and_an_absent_microphone_leave_everything_as_it_was(
    pulse: PrivatePulse, file: Path, tmp_path: Path
):
    (tmp_path / "silence.s16").write_bytes(b"\0" * 96_000 * 3)
    pulse.microphone("Desk", what=str(tmp_path / "silence.s16"))
    person = author(pulse, tmp_path)
    words = ("pack", "record", str(file), "one", "doubt", "--seconds", "2")
    person.type(*words, "--mic", "Desk", code=1)
    assert "Nothing was heard" in person.said
    person.type(*words, "--mic", "Elsewhere", code=1)
    assert "There is no microphone 'Elsewhere'" in person.said
    assert file.read_text(encoding="utf-8") == TEXT
    assert not (file.parent / "sounds").exists()
