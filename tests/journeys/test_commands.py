"""What the commands promise to whoever calls them: exit codes, JSON, one clear message."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from tests.journeys.person import Person
from tests.rig.truth import flash_and_beep

PACK = Path(__file__).with_name("pack.yaml")
DEMO = ("--camera", "demo", "--mic", "demo")
MIC = ("--camera", "none", "--mic", "demo")


@pytest.fixture
def ana(tmp_path: Path) -> Person:
    return Person(tmp_path / "ana")


def test_the_demo_ends_with_the_managers_answer_on_the_reps_side(tmp_path: Path, ana: Person):
    printed = ana.type("demo", str(tmp_path / "demo"))

    assert "Marta Lindqvist, what went well: One clear question" in printed
    (delivered,) = (tmp_path / "demo" / "share").rglob("take.mp4")
    pairs = flash_and_beep(delivered)
    assert len(pairs) >= 2
    assert all(abs(flash_s - beep_s) < 0.05 for flash_s, beep_s in pairs)


def test_the_demo_leaves_a_folder_with_something_in_it_alone(tmp_path: Path, ana: Person):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")

    ana.type("demo", str(tmp_path / "full"), code=1)
    assert "new or empty folder" in ana.said
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_the_seconds_in_the_pack_are_the_seconds_of_the_take(tmp_path: Path, ana: Person):
    longer = tmp_path / "longer.yaml"
    longer.write_text(PACK.read_text().replace("seconds: 3,", "seconds: 4,"))

    short = ana.ask("record", "short-ask", "--pack", str(PACK), *MIC)
    long = ana.ask("record", "short-ask", "--pack", str(longer), *MIC)
    assert long["seconds"] - short["seconds"] == pytest.approx(1.0, abs=0.02)


def test_a_free_take_has_no_items_and_ends_after_its_seconds(ana: Person):
    take = ana.ask("record", "--free", "1", *MIC)

    assert take["seconds"] == pytest.approx(1.3, abs=0.02)
    ana.type("review", take["take"], "--tick", "all=yes", "--well", "Short")
    assert ana.ask("finish", take["take"])["delivery"] == "queued"


def test_a_key_at_the_end_of_preparation_shortens_the_take(tmp_path: Path, ana: Person):
    keys = tmp_path / "keys"
    keys.write_text("0.2 n\n1.0 esc\n")

    take = ana.ask("record", "short-ask", "--pack", str(PACK), *MIC, "--keys", str(keys))
    timeline = ana.ask("show", take["take"])["timeline"]
    phases = [(entry["id"], entry["at_s"]) for entry in timeline if entry["kind"] == "phase"]
    assert phases == [("prep", 0.0), ("talk", 0.2)]
    assert take["seconds"] < 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_take_properly(ana: Person, number: signal.Signals):
    with ana.start("record", "--free", "50", *DEMO, "--json") as process:
        await_media(ana)
        process.send_signal(number)
        printed, said = process.communicate(timeout=20)

    assert process.returncode == 0, said
    take = json.loads(printed)
    assert 0 < take["seconds"] < 20
    assert ana.ask("takes")[0]["state"] == "draft"


def test_a_killed_take_is_offered_again_and_plays(ana: Person):
    with ana.start("record", "--free", "50", *DEMO) as process:
        media = await_media(ana)
        process.kill()
    (take,) = ana.ask("takes")

    assert take["state"] == "draft"
    assert take["seconds"] > 0.3
    decoded = ["ffmpeg", "-v", "error", "-xerror", "-i", str(media), "-f", "null", "-"]
    subprocess.run(
        decoded, capture_output=True, check=True, timeout=20
    )  # -xerror: any damage ends it
    faults = [e["id"] for e in ana.ask("show", take["take"])["timeline"] if e["kind"] == "fault"]
    assert "interrupted" in faults


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("record", "short-ask", "--camera", "none", "--mic", "none"), 2, "nothing to record"),
        (("record",), 2, "DRILL"),
        (("record", "the-funel", *MIC), 1, "the-funnel"),
        (("record", "the-funnel", "--camera", "Nobody's Webcam", "--mic", "demo"), 1, "Nobody's"),
        (("record", "the-funnel", "--camera", "none", "--mic", "Nobody's Mic"), 1, "Nobody's"),
        (("record", "the-funnel", "--pack", "/no/such.yaml"), 2, "does not exist"),
        (("show", "01ARZ3NDEKTSV4RRFFQ69G5FAV"), 1, "no take"),
        (("finish", "nonsense"), 1, "no take"),
        (("discard", "nonsense"), 1, "no take"),
        (("review", "nonsense", "--well", "x"), 1, "no take"),
        (("send",), 1, "No shared folder"),
        (("collect",), 1, "No shared folder"),
        (("collect", "nonsense"), 1, "no take"),
        (("settings", "set", "colour", "blue"), 1, "no setting"),
        (("settings", "set", "role", "boss"), 1, "cannot be 'boss'"),
        (("nonsense",), 2, "No such command"),
    ],
)
def test_a_wrong_word_is_explained_in_one_message(
    ana: Person, words: tuple[str, ...], code: int, said: str
):
    ana.type(*words, code=code)

    assert said in ana.said


def test_a_problem_is_one_json_value_too(ana: Person):
    assert ana.ask("show", "nonsense", code=1)["error"]["title"].startswith("There is no take")


def test_a_wrong_answer_changes_nothing(ana: Person):
    take = ana.ask("record", "short-ask", "--pack", str(PACK), *MIC)["take"]
    ana.type("review", take, "--tick", "date=no", "--takeaway", "One")
    before = ana.ask("show", take)["reviews"]

    for words in (
        ("--tick", "dirct-ask=yes"),
        ("--tick", "direct-ask=maybe"),
        ("--takeaway", "Two", "--takeaway", "Three", "--takeaway", "Four"),
        ("--mark", "1:asks"),
        ("--mark", "99:ask"),
        ("--action", "short-ask:none:2026-12-24"),
        ("--action", "no-such-drill:3:2026-12-24"),
        ("--role", "manager"),
    ):
        ana.type("review", take, "--well", "changed", *words, code=1)
    assert ana.ask("show", take)["reviews"] == before


def test_a_review_can_come_from_a_file(tmp_path: Path, ana: Person):
    take = ana.ask("record", "short-ask", "--pack", str(PACK), *MIC)["take"]
    said = {
        "ticks": {"direct-ask": True, "date": False},
        "well": "Ruhig",
        "else": "Nothing",
        "marks": [{"at_s": 1, "tag": "ask", "note": "here"}],
    }
    file = tmp_path / "review.json"
    file.write_text(json.dumps(said))
    ana.type("review", take, "--from", str(file))

    (review,) = ana.ask("show", take)["reviews"]
    assert review["ticks"] == said["ticks"]
    assert (review["well"], review["else"]) == ("Ruhig", "Nothing")
    assert review["marks"][0]["note"] == "here"
    file.write_text("{")
    ana.type("review", take, "--from", str(file), code=1)


def test_a_share_that_is_away_loses_nothing_and_is_said(tmp_path: Path, ana: Person):
    take = ana.ask("record", "--free", "0.5", *MIC)["take"]
    ana.type("finish", take)
    away = tmp_path / "away"

    answer = ana.ask("send", "--share", str(away), code=1)
    assert answer["sent"] == []
    assert str(away) in answer["problems"][0]
    away.mkdir()
    assert ana.ask("send", "--now", "--share", str(away))["sent"] == [take]


def test_a_take_is_of_the_variant_that_was_named_and_says_so(tmp_path: Path, ana: Person):
    pack = tmp_path / "pack.yaml"
    variant = "    variants: [{id: game-speed, phases: [{id: talk, seconds: 1}]}]\n"
    pack.write_text(PACK.read_text("utf-8") + variant, "utf-8")
    words = ("record", "short-ask", "--pack", str(pack), *MIC, "--variant")

    take = ana.ask(*words, "game-speed")

    assert take["seconds"] == pytest.approx(1.8, abs=0.1)
    shown = ana.ask("show", take["take"])
    assert (shown["drill"], shown["variant"]) == ("short-ask", "game-speed")
    assert shown["timeline"][-1] == {"at_s": 1.5, "kind": "end", "id": "clock"}
    assert "Short ask, game speed" in ana.type("takes")
    seed = ("--seed", str(shown["seed"]))
    would_be = ana.ask("pack", "preview", str(pack), "short-ask", "--variant", "game-speed", *seed)
    assert would_be["timeline"] == shown["timeline"]
    assert would_be["measures"]["seconds"] == pytest.approx(shown["seconds"], abs=0.1)
    ana.type(*words, "learn", code=1)
    assert "It can be run as: standard, game-speed." in ana.said
    ana.type("record", "--free", "1", *MIC, "--variant", "game-speed", code=2)


def test_a_drill_is_previewed_with_the_keys_that_are_given(tmp_path: Path, ana: Person):
    (tmp_path / "keys").write_text("2.5 1\n")
    words = ("pack", "preview", str(PACK), "short-ask", "--seed", "7")
    given = ("--keys", str(tmp_path / "keys"))

    would_be = ana.ask(*words, *given)

    assert set(would_be) == {"timeline", "measures", "outcome"}
    assert would_be["measures"]["seconds"] == 3.8
    assert would_be["outcome"] == "pass"
    assert ana.ask(*words)["outcome"] == "not yet"
    assert "Outcome, with every item answered yes: pass" in ana.type(*words, *given)
    ana.type("pack", "preview", str(PACK), "short", code=1)
    assert "Did you mean short-ask?" in ana.said


def test_a_broken_pack_is_explained_with_lines(tmp_path: Path, ana: Person):
    broken = tmp_path / "broken.yaml"
    broken.write_text(PACK.read_text().replace("seconds: 3,", "secs: 3,"))

    answer = ana.ask("pack", "check", str(broken), code=1)
    assert answer["problems"][0]["line"] == 11
    ana.type("record", "short-ask", "--pack", str(broken), *MIC, code=1)
    assert "did you mean 'seconds'" in ana.said
    assert ana.ask("pack", "check", str(PACK)) == {"drills": 1, "problems": [], "warnings": []}


def test_the_schema_for_editors_is_printed_or_written_into_a_file(tmp_path: Path, ana: Person):
    file = tmp_path / "drillroom.schema.json"

    printed = json.loads(ana.type("pack", "schema"))
    said = ana.type("pack", "schema", "--to", str(file))

    assert json.loads(file.read_text("utf-8")) == printed
    assert "# yaml-language-server: $schema=drillroom.schema.json" in said
    away = tmp_path / "nowhere" / file.name
    ana.type("pack", "schema", "--to", str(away), code=1)
    assert "cannot be written" in ana.said


def test_the_doctor_finds_what_recording_needs(ana: Person):
    found = {row["check"]: row["ok"] for row in ana.ask("doctor")}

    assert found["libraries"]
    assert found["codecs"]
    assert found["pack"]


def test_the_demo_devices_are_offered_and_labelled(ana: Person):
    devices = ana.ask("devices")

    assert any("Demo" in camera["name"] for camera in devices["cameras"])
    assert any("Demo" in microphone["name"] for microphone in devices["microphones"])


def test_settings_are_kept(ana: Person):
    ana.type("settings", "set", "name", "Ana Ferreira")

    assert ana.type("settings", "get", "name") == "Ana Ferreira\n"
    assert "role rep" in ana.type("settings", "get")


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    person = Person(tmp_path / "file" / "home")

    person.type("takes", code=1)
    assert "data folder cannot be used" in person.said


def test_without_a_display_the_window_says_so_and_names_the_demo(ana: Person):
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        ana.environment.pop(name, None)
    ana.type(code=1)

    assert "drillroom demo" in ana.said
    assert len(ana.said.strip().splitlines()) == 1


def await_media(person: Person) -> Path:
    """Wait until a take's recording has grown past its first second."""
    pause = Event()
    for _ in range(400):
        for media in (person.home / "takes").glob("*/take.mp4"):
            if media.stat().st_size > 40_000:
                return media
        pause.wait(0.05)
    raise AssertionError("nothing is recorded")


def test_an_author_begins_with_a_pack_that_runs_and_is_asked_for_habit_and_length(
    ana: Person, tmp_path: Path
):
    told = ana.type("pack", "new", "Quick Closes", "--in", str(tmp_path))
    file = tmp_path / "quick-closes" / "pack.yaml"
    assert str(file) in told
    assert ana.ask("pack", "check", str(file))["problems"] == []
    ana.type("pack", "new", "Quick Closes", "--in", str(tmp_path), code=1)
    assert "there already" in ana.said
    ana.type("pack", "new", "???", "--in", str(tmp_path), code=2)

    said = at_a_terminal(ana, "close\n12, 7 99\n45\n", "pack", "new", "Asks", "--in", str(tmp_path))
    assert "Which habit" in said
    text = (tmp_path / "asks" / "pack.yaml").read_text(encoding="utf-8")
    assert "habit: close" in text
    assert "behaviours: [gain-commitment, manage-time]" in text
    assert "red: 45" in text


def test_an_installed_pack_is_recorded_by_name_and_its_takes_outlive_it(
    ana: Person, tmp_path: Path
):
    ana.type("pack", "new", "Quick", "--in", str(tmp_path), "--seconds", "15")
    file = tmp_path / "quick" / "pack.yaml"
    short = file.read_text(encoding="utf-8").replace(
        "kind: prep, seconds: 20", "kind: prep, seconds: 1"
    )
    file.write_text(
        short.replace("seconds: 15, lights: {green: 9, amber: 12, red: 15}", "seconds: 1")
    )

    installed = ana.ask("pack", "install", str(tmp_path / "quick"))
    assert (installed["pack"], installed["version"], installed["before"]) == (
        "quick",
        "1.0.0",
        None,
    )
    assert [one["pack"] for one in ana.ask("pack", "list")] == ["starter", "quick"]
    take = ana.ask("record", "one-minute-one-point", *MIC)["take"]

    file.write_text(file.read_text(encoding="utf-8").replace("version: 1.0.0", "version: 1.1.0"))
    assert ana.ask("pack", "install", str(file))["before"] == "1.0.0"
    assert ana.ask("pack", "install", str(file))["new"] is False
    assert [(one["version"], one["in_use"]) for one in ana.ask("pack", "list")[1:]] == [
        ("1.1.0", True),
        ("1.0.0", False),
    ]
    ana.type("pack", "remove", "quick")
    ana.type("pack", "remove", "quick", code=1)
    assert ana.ask("show", take)["version"] == "1.0.0"
    ana.type("review", take, "--tick", "all=yes")
    ana.type("record", "one-minute-one-point", *MIC, code=1)
    assert "There is no drill" in ana.said


def at_a_terminal(person: Person, typed: str, *words: str) -> str:
    """Run a command at a terminal, type, and return what stood there."""
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "drillroom", *words],
        env=person.environment,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    os.write(ours, typed.encode())
    said, _ = process.communicate(timeout=20)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 0, said
    return said
