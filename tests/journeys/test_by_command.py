"""From a camera to the manager's answer, by command, with a real microphone and camera."""

import json
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from drillroom.clock import SystemClock
from tests.journeys.person import Person
from tests.rig.speech import speak
from tests.sync.browser import chromium

PACK = Path(__file__).with_name("pack.yaml")
WINDOW = 32

NOTHING: dict[str, list[str]] = {
    "sent": [],
    "waiting": [],
    "problems": [],
    "packs": [],
    "withdrawn": [],
    "expired": [],
    "missing": [],
    "once": [],
}


def leaked(draft: Path, allowed: Path, folder: Path) -> bool:
    """Whether any stretch of *draft* that *allowed* does not have lies anywhere in *folder*."""

    def windows(data: bytes, step: int) -> set[bytes]:
        return {data[at : at + WINDOW] for at in range(0, len(data) - WINDOW, step)}

    own = windows(draft.read_bytes(), WINDOW) - windows(allowed.read_bytes(), 1)
    assert len(own) > 100
    return any(own & windows(path.read_bytes(), 1) for path in folder.rglob("*") if path.is_file())


def leaves_later(rep: Person, take: str) -> None:
    """See that a finished take waits for the time of the setting."""
    report = rep.ask("send")
    assert report["sent"] == []
    (held,) = report["waiting"]
    assert held["take"] == take
    assert datetime.fromisoformat(held["until"]) > SystemClock().utc_now()


@pytest.mark.timeout(120)
def test_three_takes_one_finished_and_the_managers_answer_comes_back(
    tmp_path: Path, pulse, http_camera
):
    speak("We could start on Tuesday. Shall we put it in the calendar?", tmp_path / "speech.raw")
    pulse.microphone("headset", what=str(tmp_path / "speech.raw"))
    camera = http_camera()
    (share := tmp_path / "share").mkdir()
    ana = Person(tmp_path / "ana", pulse.environment)
    marta = Person(tmp_path / "marta")
    ana.introduce("Ana Ferreira", share)
    marta.introduce("Marta Lindqvist", share)
    ana.type("settings", "set", "camera", camera.url)
    ana.type("settings", "set", "mic", "headset")
    keys = tmp_path / "keys"
    keys.write_text("2.0 1\n")

    takes = [
        ana.ask("record", "short-ask", "--pack", str(PACK), "--keys", str(keys)) for _ in range(3)
    ]
    for take in takes:
        assert take["seconds"] == pytest.approx(3.8, abs=0.05)
        assert take["faults"] == []
        assert take["measures"]["marks_ask"] == 1
        assert streams(take["media"]) == {"h264": 3.8, "aac": 3.8}
    second = takes[1]["take"]

    ana.type("finish", second, code=1)
    assert "direct-ask" in ana.said
    ana.type("review", second, "--tick", "all=yes", "--well", "Calm", "--takeaway", "Ask sooner")
    assert ana.ask("finish", second)["files"] == ["take.mp4", "report.html", "take.json"]
    leaves_later(ana, second)
    assert ana.ask("send", "--now") == {**NOTHING, "sent": [second]}

    assert marta.ask("collect")["takes"] == [second]
    (row,) = marta.ask("inbox")
    assert (row["rep"], row["state"]) == ("Ana Ferreira", "whole")
    assert Path(row["media"]).read_bytes() == Path(takes[1]["media"]).read_bytes()
    marta.type(
        *("review", second, "--tick", "all=yes", "--well", "You waited"),
        *("--action", "short-ask:3:2026-12-24", "--mark", "2-3:ask:here"),
    )
    marta.type("send", "--now")

    assert ana.ask("collect")["reviews"] == [second]
    shown = ana.ask("show", second)
    assert shown["delivery"] == "answered"
    assert shown["outcome"] == "pass"
    own, answer = shown["reviews"]
    assert (own["role"], own["well"]) == ("self", "Calm")
    assert (answer["role"], answer["by"]) == ("manager", "Marta Lindqvist")
    assert answer["well"] == "You waited"
    assert answer["action"] == {"drill": "short-ask", "takes": 3, "date": "2026-12-24"}

    finished = Path(takes[1]["media"])
    assert leaked(finished, PACK, share)  # the search finds what is there
    for draft in (takes[0], takes[2]):
        assert not leaked(Path(draft["media"]), finished, share)

    (report,) = share.rglob("report.html")
    assert_it_plays_in_a_browser(report, tmp_path / "profile", 3.8)


def assert_it_plays_in_a_browser(report: Path, profile: Path, seconds: float) -> None:
    """Open a report as somebody without the app would, and let its recording play."""
    with chromium(profile) as page:
        page.open(report.as_uri())
        page.wait_for("document.querySelector('video')?.readyState >= 2")
        page.value("(v => { v.muted = true; return v.play() })(document.querySelector('video'))")
        page.wait_for("document.querySelector('video').currentTime > 0.3")
        length = page.value("document.querySelector('video').duration")
        assert length == pytest.approx(seconds, abs=0.1)
        assert not page.complaints


def streams(media: str) -> dict[str, float]:
    """Return each stream's codec and length in seconds, to a tenth, as ffprobe finds them."""
    command = [
        "ffprobe",
        "-v",
        "error",
        "-of",
        "json",
        "-show_entries",
        "stream=codec_name,duration",
    ]
    found = subprocess.run([*command, media], check=True, capture_output=True, timeout=20)
    rows = json.loads(found.stdout)["streams"]
    return {row["codec_name"]: round(float(row["duration"]), 1) for row in rows}
