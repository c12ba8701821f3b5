"""A pack by way of the shared folder, by command: sent, accepted once, followed, never mixed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys.person import Person

MIC = ("--camera", "none", "--mic", "demo")
PACK = Path(__file__).with_name("pack.yaml")


@pytest.fixture
def team(tmp_path: Path) -> dict[str, Person]:
    """Return an author, a rep and a stranger who share a folder."""
    (tmp_path / "share").mkdir()
    people = {}
    for key, name in (("author", "Ana Ferreira"), ("rep", "Ben Okoro"), ("other", "Eve Other")):
        person = Person(tmp_path / key)
        person.type("settings", "set", "share", str(tmp_path / "share"))
        person.type("settings", "set", "name", name)
        people[key] = person
    return people


def write(folder: Path, version: str, seconds: str = "3") -> Path:
    """Write the short pack as a version of its author."""
    folder.mkdir(exist_ok=True)
    text = PACK.read_text(encoding="utf-8").replace("version: 1.0.0", f"version: {version}")
    text = text.replace("seconds: 3,", f"seconds: {seconds},")
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_team_runs_what_its_author_wrote(team: dict[str, Person], tmp_path: Path):
    author, rep, other = team["author"], team["rep"], team["other"]
    source = write(tmp_path / "pack", "1.0.0")
    sent = author.ask("pack", "send", str(source))
    assert (sent["sent"], sent["problems"]) == (True, [])
    assert author.ask("pack", "list")[1]["version"] == "1.0.0"

    (come,) = rep.ask("collect")["packs"]
    assert (come["author"], come["installed"]) == ("Ana Ferreira", False)
    (offer,) = rep.ask("pack", "offers")
    assert (offer["state"], offer["before"]) == ("new", None)
    (known,) = rep.ask("writers")
    assert (known["name"], known["approved"], known["mine"]) == ("Ana Ferreira", False, False)
    assert rep.ask("pack", "accept", sent["pack"])["version"] == "1.0.0"
    assert rep.ask("writers")[0]["approved"] is True
    first = rep.ask("record", "short-ask", *MIC)

    author.ask("pack", "send", str(write(source, "1.1.0", "5")))
    (come,) = rep.ask("collect")["packs"]
    assert come["installed"] is True
    (offer,) = rep.ask("pack", "offers")
    assert offer["state"] == "here"
    said = rep.type("collect")
    assert "New version of " in said
    second = rep.ask("record", "short-ask", *MIC)
    assert second["seconds"] > first["seconds"] + 1.5
    assert rep.ask("show", first["take"])["version"] == "1.0.0"
    assert rep.ask("show", second["take"])["version"] == "1.1.0"

    other.ask("pack", "send", str(write(tmp_path / "hers", "7.0.0")))
    rep.ask("collect")
    clash = next(one for one in rep.ask("pack", "offers") if one["author"] == "Eve Other")
    assert clash["state"] == "clash"
    rep.type("approve", clash["writer"])
    rep.type("pack", "accept", sent["pack"], "--from", clash["writer"], code=1)
    assert "comes from Ana Ferreira, this one from Eve Other" in rep.said
    assert [one["version"] for one in rep.ask("pack", "list") if one["in_use"]][1:] == ["1.1.0"]


def test_sending_into_a_folder_that_is_away_is_said_and_made_good(
    team: dict[str, Person], tmp_path: Path
):
    author = team["author"]
    shutil.move(tmp_path / "share", tmp_path / "away")
    answer = author.ask("pack", "send", str(write(tmp_path / "pack", "1.0.0")), code=1)
    assert answer["sent"] is False
    assert answer["problems"]
    shutil.move(tmp_path / "away", tmp_path / "share")
    assert author.ask("send")["packs"] == [f"{answer['pack']} 1.0.0"]
    assert author.ask("pack", "send", str(tmp_path / "pack"))["new"] is False


def test_what_is_not_offered_or_not_known_is_said(team: dict[str, Person]):
    rep = team["rep"]
    rep.type("pack", "accept", "nothing", code=1)
    assert "Nobody offers the pack nothing" in rep.said
    rep.type("approve", "abc", code=1)
    assert "No sender begins with 'abc'" in rep.said
    rep.type("pack", "send", "nowhere", code=2)
