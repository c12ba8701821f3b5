"""Several shared folders by command, each with a role of its own."""

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


def test_a_folder_that_cannot_be_shared_is_not_added(tmp_path: Path, marta: Person):
    marta.type("spaces", "add", str(tmp_path / "nowhere"), code=2)
    marta.type("spaces", "add", str(tmp_path), "--role", "boss", code=2)
    marta.type("spaces", "add", str(tmp_path), code=1)
    assert "own data" in marta.said
    marta.type("spaces", "add", str(marta.home / "inbox"), code=1)
    assert "own data" in marta.said
    assert marta.ask("spaces") == []
