"""A file from another program becomes a take by command, is reviewed, finished and sent."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.person import Person
from tests.rig.films import any_film, bomb


@pytest.fixture
def ana(tmp_path: Path) -> Person:
    return Person(tmp_path / "ana")


def test_an_imported_call_goes_the_way_of_any_take(tmp_path: Path, ana: Person):
    (tmp_path / "share").mkdir()
    (tmp_path / "Acme private").mkdir()
    ana.introduce("Ana", tmp_path / "share")
    source = any_film(tmp_path / "Acme private")
    take = ana.ask("import", str(source), "--drill", "the-funnel")

    assert take["seconds"] == pytest.approx(1.0, abs=0.1)
    assert take["faults"] == []
    assert Path(take["media"]).is_file()
    shown = ana.ask("show", take["take"])
    assert shown["timeline"][0] == {"at_s": 0.0, "kind": "import", "id": "file", "text": "call.mp4"}
    ana.type("review", take["take"], "--tick", "all=yes", "--well", "Calm")
    ana.type("finish", take["take"])
    ana.type("send", "--now")
    sent = [path for path in (tmp_path / "share").rglob("*") if path.is_file()]
    assert {"take.mp4", "report.html", "take.json"} <= {path.name for path in sent}
    assert not any(b"Acme private" in path.read_bytes() for path in sent)
    (page,) = (path for path in sent if path.name == "report.html")
    assert "Imported from call.mp4" in page.read_text()


def test_what_cannot_be_read_is_one_message_and_a_wrong_path_is_wrong_usage(
    tmp_path: Path, ana: Person
):
    (tmp_path / "letter.mp4").write_text("Dear Ana")

    error = ana.ask("import", str(tmp_path / "letter.mp4"), code=1)["error"]
    assert error["title"] == "letter.mp4 cannot be imported"
    ana.type("import", str(tmp_path), code=1)
    ana.type("import", str(tmp_path / "not-there.mp4"), code=2)
    ana.type("import", str(tmp_path / "letter.mp4"), "--drill", "nonsense", code=1)
    assert "There is no drill 'nonsense'" in ana.said
    assert ana.ask("takes") == []


def test_ctrl_c_in_the_middle_of_an_import_leaves_nothing(tmp_path: Path, ana: Person):
    with ana.start("import", str(bomb(tmp_path)), "--json") as process:
        while not any(ana.home.glob("imports/*/take.mp4")):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        printed, said = process.communicate(timeout=20)

    assert process.returncode == 1
    assert json.loads(printed)["error"]["title"] == "The import was stopped"
    assert "Traceback" not in said
    assert list((ana.home / "imports").iterdir()) == []
    assert ana.ask("takes") == []


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of POSIX")
def test_progress_is_shown_on_a_terminal_and_its_line_is_cleared(tmp_path: Path, ana: Person):
    words = [sys.executable, "-m", "drillroom", "import", str(any_film(tmp_path))]
    ours, theirs = os.openpty()
    with subprocess.Popen(words, env=ana.environment, stdout=subprocess.PIPE, stderr=theirs) as run:
        os.close(theirs)
        assert run.wait(30) == 0
    said = os.read(ours, 10_000)
    os.close(ours)
    assert b"Importing: " in said
    assert said.endswith(b"\x1b[K")
