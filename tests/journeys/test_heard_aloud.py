"""The buyer's lines aloud: what the loudspeakers say is what the microphone of these tests hears.

So each take holds the truth: its own sound tells when the buyer really spoke.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from drillroom.takes.model import Run
from tests.journeys.person import Person
from tests.rig.speech import speak, trimmed
from tests.rig.speech_server import SpeechServer

HEARD = Path(__file__).with_name("heard.yaml")
LATE_S = 0.2
"""A loudspeaker's buffer and the edges of speech."""
QUIET_S = 0.5
"""A voice ends with a little silence before it says that it has ended."""


@pytest.fixture
def ana(tmp_path: Path, pulse) -> Iterator[Person]:
    """Ana sits before her loudspeakers and says nothing."""
    pulse.control("load-module", "module-null-sink", "sink_name=loudspeakers")
    pulse.control("set-default-source", "loudspeakers.monitor")
    (tmp_path / "speech").mkdir()
    server = SpeechServer(tmp_path / "speech", pulse.environment)
    person = Person(tmp_path / "ana", server.environment)
    person.type("settings", "set", "camera", "none")
    yield person
    server.close()


def pack_in(folder: Path, *, language: str = "en", has_sound: bool = True) -> Path:
    """Put the pack and its recorded line into *folder*."""
    folder.mkdir()
    pack = folder / "heard.yaml"
    pack.write_text(HEARD.read_text().replace("language: en", f"language: {language}"))
    if has_sound:
        raw = folder / "doubt.raw"
        said = trimmed(speak("We already have somebody for that.", raw))
        (said * 32767).astype("<i2").tofile(raw)
        words = ["-t", "raw", "-r", "48000", "-c", "1", "-b", "16", "-e", "signed-integer"]
        # a file as an author's program may write it: of another rate, in two channels
        command = ["sox", *words, str(raw), "-r", "44100", "-c", "2", str(folder / "doubt.wav")]
        subprocess.run(command, check=True, timeout=20)
    return pack


def recorded(ana: Person, pack: Path, buyer: str):
    """Record the drill; return its two buyer lines, its buzzers, and the runs of speech in it."""
    command = [sys.executable, "-m", "tests.rig.in_the_room", str(pack), "listen", buyer]
    environment = {**ana.environment, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, env=environment, capture_output=True, check=False, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    shown = ana.ask("show", done.stdout.strip())
    lines = [entry for entry in shown["timeline"] if entry["kind"] == "buyer"]
    assert [line["id"] for line in lines] == ["doubt", "cost"]
    buzzers = [e for e in shown["timeline"] if e["kind"] == "run" and e["id"] == "red"]
    return lines, buzzers, [tuple(run) for run in shown["certificate"]["speech"]]


def is_at(runs: list[Run], line: dict[str, Any]) -> bool:
    """Whether the take's own sound has speech when the timeline says that the buyer speaks."""
    begin_s, end_s = float(line["at_s"]), float(line["until_s"])
    heard = [run for run in runs if begin_s - 1 < run[0] < end_s]
    if not heard or heard[0][0] != pytest.approx(begin_s, abs=LATE_S):
        return False
    return -QUIET_S <= heard[-1][1] - end_s <= LATE_S


@pytest.mark.timeout(90)
def test_lines_are_heard_when_the_timeline_says_and_are_not_taken_for_the_rep(
    ana: Person, tmp_path: Path
):
    """One is a sound of the pack, one is read by the system and ends when its voice does."""
    lines, buzzers, heard = recorded(ana, pack_in(tmp_path / "pack"), "loudspeaker")

    assert [line["by"] for line in lines] == ["loudspeaker", "loudspeaker"]
    assert all(is_at(heard, line) for line in lines), (heard, lines)
    assert not buzzers


@pytest.mark.timeout(90)
def test_who_says_headphones_but_has_loudspeakers_is_taken_for_a_rep_who_talks(
    ana: Person, tmp_path: Path
):
    """The control: without the app's knowledge of loudspeakers the buyer sets off the buzzer."""
    lines, buzzers, heard = recorded(ana, pack_in(tmp_path / "pack"), "headphones")

    assert [line["by"] for line in lines] == ["headphones", "headphones"]
    assert all(is_at(heard, line) for line in lines), (heard, lines)
    assert buzzers


@pytest.mark.timeout(90)
def test_what_cannot_be_heard_is_shown(ana: Person, tmp_path: Path):
    """The sound is missing, and the system has no voice for the pack's language."""
    pack = pack_in(tmp_path / "pack", language="tlh", has_sound=False)

    lines, _, heard = recorded(ana, pack, "loudspeaker")

    assert [line["by"] for line in lines] == ["card", "card"]
    assert heard == []
