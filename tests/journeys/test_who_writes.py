"""Whom to trust, by command: six words compared, a second laptop endorsed, a lost one blocked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.person import Person

PACK = Path(__file__).with_name("pack.yaml")


@pytest.fixture
def people(tmp_path: Path) -> tuple[Person, Person, Person]:
    """Return Ana at her two laptops, and Marta, her manager."""
    (tmp_path / "share").mkdir()
    first, second, marta = (Person(tmp_path / name) for name in ("first", "second", "marta"))
    for person, name in zip((first, second, marta), ("Ana", "Ana", "Marta"), strict=True):
        person.introduce(name, tmp_path / "share")
    for number, laptop in enumerate((first, second), 1):
        pack = tmp_path / f"pack-{number}"
        pack.mkdir()
        text = PACK.read_text(encoding="utf-8")
        text = text.replace("pack: {id: ", f"pack: {{id: p{number}-")
        (pack / "pack.yaml").write_text(text, encoding="utf-8")
        laptop.ask("pack", "send", str(pack))
    return first, second, marta


def test_a_manager_compares_words_approves_and_blocks(people: tuple[Person, Person, Person]):
    first, second, marta = people
    marta.type("collect")
    mine, other = first.ask("writers", "--me"), second.ask("writers", "--me")
    listed = {one["writer"]: one for one in marta.ask("writers")}
    assert {one["state"] for one in listed.values()} == {"new"}
    assert listed[mine["writer"]]["words"] == mine["words"]
    assert " ".join(mine["words"]) in first.type("writers", "--me")
    said = marta.type("writers")
    assert " ".join(other["words"]) in said
    assert "A new laptop of Ana? Compare its words before you approve it." in said

    marta.type("approve", mine["writer"])
    first.type("collect")
    assert "everybody can read it" in first.type("endorse", other["writer"])
    marta.type("collect")
    listed = {one["writer"]: one for one in marta.ask("writers")}
    endorsed = listed[other["writer"]]
    assert (endorsed["state"], endorsed["approved"]) == ("endorsed", True)
    assert endorsed["endorsed_by"] == mine["writer"]

    assert "is blocked" in marta.type("block", mine["writer"])
    assert {one["state"] for one in marta.ask("writers")} == {"blocked", "new"}
    marta.type("approve", mine["writer"], code=1)
    assert "That sender is blocked" in marta.said
    marta.type("unblock", mine["writer"])
    assert {one["state"] for one in marta.ask("writers")} == {"approved", "endorsed"}


def test_nobody_blocks_or_endorses_the_laptop_at_hand(people: tuple[Person, Person, Person]):
    first, _, marta = people
    mine = first.ask("writers", "--me")["writer"]
    first.type("block", mine, code=2)
    first.type("endorse", mine, code=1)
    assert "this laptop itself" in first.said
    marta.type("collect")
    marta.type("endorse", mine, code=1)
    assert "It writes as Ana, this one as Marta." in marta.said
