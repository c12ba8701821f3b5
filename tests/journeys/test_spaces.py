"""Several shared folders by command, each with a role of its own."""

import shutil
from pathlib import Path

import pytest

from tests.journeys.person import Person


@pytest.fixture
def marta(tmp_path: Path) -> Person:
    return Person(tmp_path / "marta")


def test_shared_folders_are_added_listed_and_removed(tmp_path: Path, marta: Person):
    pair, team = tmp_path / "pair with Ana", tmp_path / "team"
    pair.mkdir()
    team.mkdir()
    assert marta.ask("spaces") == []
    marta.type("spaces", "add", str(pair), "--role", "manager")
    marta.type("spaces", "add", str(team), "--role", "rep")

    first = {"folder": str(pair), "role": "manager", "main": True}
    second = {"folder": str(team), "role": "rep", "main": False}
    assert marta.ask("spaces") == [first, second]
    assert str(team) in marta.type("spaces")
    assert marta.type("settings", "get", "share").strip() == str(pair)
    marta.type("spaces", "add", str(team), code=1)
    assert "one of yours already" in marta.said
    marta.type("spaces", "remove", str(pair))
    assert marta.ask("spaces") == [{**second, "main": True}]
    marta.type("spaces", "remove", str(pair), code=1)
    assert "not one of yours" in marta.said


def test_the_doctor_looks_at_every_shared_folder(tmp_path: Path, marta: Person):
    for name in ("pair", "team"):
        (tmp_path / name).mkdir()
        marta.type("spaces", "add", str(tmp_path / name))
    (tmp_path / "team").rmdir()
    found = [row for row in marta.ask("doctor", code=1) if row["check"] == "shared folder"]

    assert [row["ok"] for row in found] == [True, False]
    assert "team is away" in found[1]["detail"]


def test_a_folder_that_cannot_be_shared_is_not_added(tmp_path: Path, marta: Person):
    marta.type("spaces", "add", str(tmp_path / "nowhere"), code=2)
    marta.type("spaces", "add", str(tmp_path), "--role", "boss", code=2)
    marta.type("spaces", "add", str(tmp_path), code=1)
    assert "own data" in marta.said
    marta.type("spaces", "add", str(marta.home / "inbox"), code=1)
    assert "own data" in marta.said
    assert marta.ask("spaces") == []


def has(folder: Path, take: str) -> bool:
    return any(take.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def finished(person: Person, *words: str) -> str:
    take: str = person.ask("record", "--free", "1", "--camera", "none", "--mic", "demo")["take"]
    assert person.ask("finish", take, *words)["delivery"] == "queued"
    return take


def test_a_manager_sends_to_her_own_manager_and_answers_her_rep(tmp_path: Path, marta: Person):
    pair, board = tmp_path / "pair", tmp_path / "board"
    pair.mkdir()
    board.mkdir()
    ana = Person(tmp_path / "ana")
    ana.introduce("Ana Ferreira", pair)
    marta.type("settings", "set", "name", "Marta Lindqvist")
    marta.type("spaces", "add", str(pair), "--role", "manager")
    marta.type("spaces", "add", str(board), "--role", "rep")
    theirs = finished(ana)
    assert ana.ask("send", "--now")["sent"] == [theirs]

    assert marta.ask("collect")["takes"] == [theirs]
    (row,) = marta.ask("inbox")
    assert row["share"] == marta.ask("show", theirs)["share"] == str(pair)
    marta.type("review", theirs, "--well", "A calm ask")
    mine, chosen = finished(marta), finished(marta, "--to", str(pair))
    assert sorted(one["take"] for one in marta.ask("send")["waiting"]) == sorted([mine, chosen])
    assert sorted(marta.ask("send", "--now")["sent"]) == sorted([mine, chosen])
    assert (has(board, mine), has(pair, mine)) == (True, False)
    assert (has(board, chosen), has(pair, chosen)) == (False, True)
    assert (has(board, theirs), has(pair, theirs)) == (False, True)
    assert ana.ask("collect")["reviews"] == [theirs]

    left = marta.ask("record", "--free", "1", "--camera", "none", "--mic", "demo")["take"]
    marta.type("finish", left, "--to", str(tmp_path / "else"), code=1)
    assert "not one of yours" in marta.said
    shutil.rmtree(board)
    report = marta.ask("send", "--now", code=0)
    assert report["problems"] == []  # nothing waits for it
    marta.type("finish", left)
    (problem,) = marta.ask("send", "--now", code=1)["problems"]
    assert str(board) in problem
    assert not has(pair, left)
    assert "Still waiting for it: 1" in marta.type("spaces", "remove", str(board))
    assert marta.ask("send", "--now")["sent"] == []
    assert not has(pair, left)
    (board / "Drillroom").mkdir(parents=True)
    marta.type("spaces", "add", str(board), "--role", "rep")
    assert marta.ask("send", "--now")["sent"] == [left]
    assert (has(board, left), has(pair, left)) == (True, False)
