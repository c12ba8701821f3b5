"""A demonstration, from the author's own take to the review of a rep who has recorded one, too."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.journeys.person import Person, app_of
from tests.rig.desktop import Desktop, wait_until

PACK = Path(__file__).with_name("pack.yaml")
DEVICES = ("--camera", "demo", "--mic", "demo")


@pytest.fixture
def people(tmp_path: Path) -> tuple[Person, Person]:
    """Return an author and a rep, who share a folder."""
    share = tmp_path / "share"
    share.mkdir()
    author, rep = Person(tmp_path / "author"), Person(tmp_path / "rep")
    author.introduce("Marta Lindqvist", share)
    rep.introduce("Ana Ferreira", share)
    for key, value in (("camera", "demo"), ("mic", "demo"), ("countdown", "0")):
        rep.type("settings", "set", key, value)
    return author, rep


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Return the folder in which the author writes."""
    folder = tmp_path / "pack"
    folder.mkdir()
    shutil.copy(PACK, folder / "pack.yaml")
    return folder


def shown_by(author: Person, pack: Path) -> str:
    """Record the drill, say something of one's own about it, and let it be the demonstration."""
    take: str = author.ask("record", "short-ask", "--pack", str(pack / "pack.yaml"), *DEVICES)[
        "take"
    ]
    author.type("review", take, "--tick", "all=yes", "--well", "Only for myself")
    made = author.ask("pack", "demonstrate", take, str(pack))
    folder = pack / "demonstrations" / "short-ask"
    assert made == {"pack": "short", "drill": "short-ask", "take": take, "folder": str(folder)}
    return take


@pytest.mark.timeout(120)
def test_a_rep_opens_it_after_their_own_first_take_and_not_before(
    people: tuple[Person, Person], pack: Path
):
    author, rep = people
    film = author.ask("show", shown_by(author, pack))["media"]
    assert author.ask("pack", "check", str(pack / "pack.yaml"))["warnings"] == []
    rep.ask("pack", "install", str(pack))
    rep.ask("import", film, "--drill", "short-ask")  # a recording of a call is no take of one's own
    desktop = Desktop()
    try:
        with app_of(rep, desktop):
            desktop.key("ctrl+2")
            desktop.wait_for_title("Takes")
            opened(desktop, "Return", "Review: Short ask")
            desktop.key("d", "Escape")
            desktop.wait_for_title("Takes")  # from side by side it would lead to the review
            opened(desktop, "Return", "Review: Short ask")
            desktop.key("r")
            desktop.wait_for_title("Recording Short ask")
            desktop.wait_for_title("Review: Short ask")
            opened(desktop, "d", "Side by side")
            verdict = rep.home / "packs/short/1.0.0/demonstrations/short-ask/checked.json"
            wait_until(verdict.exists, "the recording to be checked")
            assert json.loads(verdict.read_text())["refused"] == ""
            desktop.key("Escape")
            desktop.wait_for_title("Review: Short ask")
    finally:
        desktop.close()


def opened(desktop: Desktop, key: str, title: str) -> None:
    """Press a key until it opens a screen: what it acts on may just be read."""

    def is_open() -> bool:
        desktop.key(key)
        return desktop.title().startswith(title)

    wait_until(is_open, title)


@pytest.mark.timeout(90)
def test_it_travels_with_the_pack_and_never_with_a_reps_take(
    people: tuple[Person, Person], pack: Path, tmp_path: Path
):
    author, rep = people
    shown_by(author, pack)
    author.type("pack", "send", str(pack))
    rep.ask("collect")
    rep.ask("pack", "accept", "short")
    there = rep.home / "packs/short/1.0.0/demonstrations/short-ask"
    for name in ("take.mp4", "take.json"):
        assert (there / name).read_bytes() == (
            pack / "demonstrations/short-ask" / name
        ).read_bytes()
    shared = [path for path in (tmp_path / "share").rglob("*") if path.is_file()]
    assert not any(b"Only for myself" in path.read_bytes() for path in shared)

    take = rep.ask("record", "short-ask", *DEVICES)["take"]
    rep.type("review", take, "--tick", "all=yes")
    assert rep.ask("finish", take)["files"] == ["take.mp4", "report.html", "take.json"]
    rep.type("send", "--now")
    sent = [path for path in (tmp_path / "share").rglob("take.mp4") if "takes" in path.parts]
    assert len(sent) == 1
    (parcel,) = {path.parent for path in sent}
    assert sorted(path.name for path in parcel.iterdir()) == [
        "report.html", "take.json", "take.mp4",
    ]  # fmt: skip
    assert "demonstration" not in (parcel / "take.json").read_text()


def test_the_way_back_and_forth_by_command(people: tuple[Person, Person], pack: Path):
    author, _ = people
    shown_by(author, pack)
    source = pack / "pack.yaml"
    said = source.read_text()
    assert author.ask("pack", "drop-demonstration", "short-ask", str(source))["folder"] is None
    assert source.read_text() == PACK.read_text()
    back = author.ask("pack", "drop-demonstration", "short-ask", str(source), "--bring-back")
    assert Path(back["folder"]).is_dir()
    assert source.read_text() == said
    author.type("pack", "demonstrate", "nothing", str(source), code=1)
    assert "There is no take" in author.said
    author.type("pack", "drop-demonstration", "none", str(source), code=1)
    assert "Its drills are: short-ask" in author.said
