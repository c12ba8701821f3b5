"""Packs in the shared folder: handed over, offered, accepted once, never mixed, never trusted."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from drillroom.clock import Clock
from drillroom.drills.model import Habit
from drillroom.drills.template import template
from drillroom.errors import DrillroomError, LibraryError, ParcelError
from drillroom.paths import Home
from drillroom.storage.pack_news import mark_seen, unseen
from drillroom.storage.packs import install, installed, packs_on, remove
from drillroom.storage.rows import FrozenFile
from drillroom.sync.format.pack_paper import PackPaper, pack_paper_bytes, read_pack_paper
from drillroom.sync.handing import Handed, hand_over
from drillroom.sync.offers import Offer, OfferState, accept, approve_author, decline, offers
from tests.sync.incoming.test_collect import Stranger
from tests.sync.people import Person, files_below, only

WAVE = (
    b"RIFF\x2c\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x80\xbb\x00\x00\x00\x77\x01\x00"
    b"\x02\x00\x10\x00data\x08\x00\x00\x00\x00\x01\x00\x01\x00\x01\x00\x01"
)


@pytest.fixture
def eve(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "eve").make(), "Eve Other", clock)


def written(folder: Path, version: str = "1.0.0", *, seconds: int = 60, sound: bool = True) -> Path:
    """Write a pack with one sound that it names, and other files that it does not."""
    folder.mkdir(exist_ok=True)
    text = template("Team calls", Habit.CLOSE, [], seconds).replace("1.0.0 ", f"{version} ")
    if sound:
        text = text.replace("{id: doubt,", "{id: doubt, sound: sounds/doubt.wav,")
        (folder / "sounds").mkdir(exist_ok=True)
        (folder / "sounds" / "doubt.wav").write_bytes(WAVE)
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    (folder / "private notes.txt").write_text("not for the team", encoding="utf-8")
    return folder


def hand(person: Person, source: Path) -> Handed:
    with person.library() as library:
        return hand_over(library, person.home, source, author=person.name, clock=person.clock)


def offered(person: Person) -> tuple[Offer, ...]:
    with person.library() as library:
        return offers(person.home, library.inbox)


def in_use(person: Person) -> dict[str, str]:
    return {pack.id: pack.version for pack in packs_on(person.home)[1:]}


def test_a_pack_goes_with_what_it_names_and_nothing_else(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    hand(ana, written(tmp_path / "mine"))
    report = ana.send(share)
    assert report.packs == ("team-calls 1.0.0",)
    assert report.sent == ()
    there = only(share, "team-calls") / "1.0.0"
    assert {path.relative_to(there).as_posix() for path in files_below(there)} == {
        "pack.yaml",
        "pack.json",
        "sounds/doubt.wav",
    }
    (come,) = ben.collect(share).packs
    assert (come.pack, come.version, come.author) == ("team-calls", "1.0.0", "Ana Ferreira")
    assert not come.installed
    assert in_use(ben) == {}
    (offer,) = offered(ben)
    assert offer.state is OfferState.NEW

    news = accept(ben.home, offer)
    assert news.headline == "New pack from Ana Ferreira: Team calls 1.0.0"
    assert in_use(ben) == {"team-calls": "1.0.0"}
    (here,) = installed(ben.home)
    assert here.origin.author == "Ana Ferreira"
    assert (here.folder / "sounds" / "doubt.wav").read_bytes() == WAVE
    assert ana.send(share).packs == ()  # nothing waits any more


def test_a_trusted_author_is_asked_for_once(ana: Person, ben: Person, share: Path, tmp_path: Path):
    source = tmp_path / "mine"
    hand(ana, written(source))
    ana.send(share)
    ben.collect(share)
    accept(ben.home, offered(ben)[0])

    hand(ana, written(source, "1.1.0", seconds=90))
    ana.send(share)
    (come,) = ben.collect(share).packs
    assert come.installed
    assert in_use(ben) == {"team-calls": "1.1.0"}
    (news,) = unseen(ben.home)
    assert news.headline == "New version of Team calls from Ana Ferreira: 1.1.0"
    assert any("lasts 1:50 instead of 1:20" in change for change in news.changes)
    mark_seen(ben.home)
    assert unseen(ben.home) == ()
    assert ben.collect(share).packs == ()


def test_approving_an_author_installs_what_they_offer(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    hand(ana, written(tmp_path / "mine"))
    ana.send(share)
    ben.collect(share)
    writer = offered(ben)[0].writer
    with ben.library() as library:
        (news,) = approve_author(ben.home, library.inbox, writer, "Ana Ferreira")
    assert news.pack == "team-calls"
    assert in_use(ben) == {"team-calls": "1.0.0"}


def test_a_pack_that_was_put_away_is_offered_again_with_its_next_version(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    hand(ana, written(tmp_path / "mine"))
    ana.send(share)
    ben.collect(share)
    decline(ben.home, offered(ben)[0])
    assert offered(ben)[0].state is OfferState.DECLINED
    hand(ana, written(tmp_path / "mine", "1.0.1"))
    ana.send(share)
    ben.collect(share)
    (offer,) = offered(ben)
    assert (offer.pack.version, offer.state) == ("1.0.1", OfferState.NEW)


def test_two_packs_with_one_id_are_never_mixed(
    ana: Person, ben: Person, eve: Person, share: Path, tmp_path: Path
):
    hand(ana, written(tmp_path / "mine"))
    ana.send(share)
    ben.collect(share)
    accept(ben.home, offered(ben)[0])
    hand(eve, written(tmp_path / "hers", "9.0.0"))
    eve.send(share)
    with ben.library() as library:  # trusted or not
        approve_author(ben.home, library.inbox, offer_of(eve, ben, share).writer, eve.name)
    assert in_use(ben) == {"team-calls": "1.0.0"}
    offer = next(one for one in offered(ben) if one.author == "Eve Other")
    assert offer.state is OfferState.CLASH
    assert offer.owner == "Ana Ferreira"
    with pytest.raises(LibraryError, match="has the id team-calls of another pack here") as caught:
        accept(ben.home, offer)
    assert "comes from Ana Ferreira, this one from Eve Other" in caught.value.detail

    remove(ben.home, "team-calls")
    accept(ben.home, next(one for one in offered(ben) if one.author == "Eve Other"))
    assert in_use(ben) == {"team-calls": "9.0.0"}


def offer_of(author: Person, reader: Person, share: Path) -> Offer:
    reader.collect(share)
    return next(one for one in offered(reader) if one.author == author.name)


def test_a_pack_from_a_folder_is_followed_only_when_asked_for(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    install(ben.home, written(tmp_path / "stick"))
    hand(ana, written(tmp_path / "mine", "1.1.0"))
    ana.send(share)
    offer = offer_of(ana, ben, share)
    with ben.library() as library:
        assert approve_author(ben.home, library.inbox, offer.writer, ana.name) == ()
    assert in_use(ben) == {"team-calls": "1.0.0"}
    accept(ben.home, offer)
    assert in_use(ben) == {"team-calls": "1.1.0"}


def test_the_id_of_the_apps_own_pack_is_nobodys(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    folder = written(tmp_path / "mine")
    file = folder / "pack.yaml"
    file.write_text(file.read_text().replace("id: team-calls", "id: starter"), encoding="utf-8")
    with pytest.raises(LibraryError, match="belongs to the pack that ships"):
        hand(ana, folder)
    assert ana.send(share).packs == ()


def test_handing_over_twice_sends_once_and_other_content_needs_another_version(
    ana: Person, share: Path, tmp_path: Path
):
    source = written(tmp_path / "mine", "1.1.0")
    assert hand(ana, source).is_new
    assert not hand(ana, source).is_new
    assert ana.send(share).packs == ("team-calls 1.1.0",)
    assert not hand(ana, source).is_new
    remove(ana.home, "team-calls")
    with pytest.raises(LibraryError, match="was handed over already, with other content"):
        hand(ana, written(tmp_path / "mine", "1.1.0", seconds=45))
    remove(ana.home, "team-calls")
    with pytest.raises(LibraryError, match="is older than what you handed over"):
        hand(ana, written(tmp_path / "mine", "1.0.0"))


def test_a_version_that_goes_back_is_not_taken_up(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    hand(ana, written(tmp_path / "mine", "1.0.0"))
    ana.send(share)
    install(ben.home, written(tmp_path / "newer", "2.0.0"))
    offer = offer_of(ana, ben, share)
    assert offer.state is OfferState.OLDER
    with pytest.raises(LibraryError, match="is older than what is here"):
        accept(ben.home, offer)


def test_a_folder_that_is_away_loses_nothing(ana: Person, share: Path, tmp_path: Path):
    hand(ana, written(tmp_path / "mine"))
    away = share.rename(tmp_path / "away")
    report = ana.send(share)
    assert report.packs == ()
    assert report.problems
    away.rename(share)
    assert ana.send(share).packs == ("team-calls 1.0.0",)


def test_what_is_half_there_is_arriving_and_becomes_whole(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    hand(ana, written(tmp_path / "mine"))
    ana.send(share)
    sound = only(share, "doubt.wav")
    sound.rename(tmp_path / "late.wav")
    report = ben.collect(share)
    assert report.packs == ()
    assert report.problems == ()
    assert offered(ben) == ()
    (tmp_path / "late.wav").rename(sound)
    assert len(ben.collect(share).packs) == 1


@pytest.mark.parametrize("name", ["doubt.wav", "pack.json", "pack.yaml"])
def test_a_changed_byte_is_found_and_nothing_is_used(
    ana: Person, ben: Person, share: Path, tmp_path: Path, name: str
):
    hand(ana, written(tmp_path / "mine"))
    ana.send(share)
    file = only(share, name)
    data = file.read_bytes()
    file.chmod(0o600)
    file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    report = ben.collect(share)
    assert report.packs == ()
    assert f"{name} is not the file that was sent" in report.problems[0]
    assert offered(ben) == ()
    file.write_bytes(data)  # the control
    assert len(ben.collect(share).packs) == 1


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_link_in_the_place_of_a_sound_leads_nowhere(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    hand(ana, written(tmp_path / "mine"))
    ana.send(share)
    sound = only(share, "doubt.wav")
    secret = tmp_path / "secret.wav"
    secret.write_bytes(WAVE)
    sound.unlink()
    sound.symlink_to(secret)
    report = ben.collect(share)
    assert report.packs == ()
    assert report.problems
    sounds = sound.parent
    sound.unlink()
    sounds.rmdir()
    sounds.symlink_to(tmp_path)
    assert ben.collect(share).packs == ()
    assert not list(ben.home.root.rglob("*.wav"))


def test_a_lost_database_forgets_neither_trust_nor_whose_a_pack_is(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    hand(ana, written(tmp_path / "mine"))
    ana.send(share)
    accept(ben.home, offer_of(ana, ben, share))
    for path in ben.home.root.glob("library.sqlite*"):
        path.unlink()
    hand(ana, written(tmp_path / "mine", "1.1.0"))
    ana.send(share)
    assert {one.version: one.installed for one in ben.collect(share).packs} == {
        "1.0.0": False,
        "1.1.0": True,
    }
    assert in_use(ben) == {"team-calls": "1.1.0"}


def pack_files(text: str, **more: object) -> dict[str, bytes]:
    """Return the files of a pack that a stranger made by hand."""
    paper = {
        "v": 1,
        "pack": "team-calls",
        "version": "1.0.0",
        "title": "Team calls",
        "author": "Mallory",
        "files": [],
        **more,
    }
    return {"pack.yaml": text.encode(), "pack.json": json.dumps(paper).encode()}


class PackStranger(Stranger):
    """Puts packs into the share that no Drillroom would."""

    def place(self, shelf: str, name: str) -> str:
        person = super().place(shelf, name).split("/")[1]
        return f"packs/{person}/team-calls/1.0.0"


HASH = "0" * 64
GOOD = template("Team calls", Habit.CLOSE, [], 60)


@pytest.mark.parametrize(
    ("files", "why"),
    [
        (pack_files("pack: ["), "a check of it finds problems"),
        (pack_files(GOOD.replace("id: team-calls", "id: other-calls")), "that of another pack"),
        (pack_files(GOOD, pack="other"), "about another pack"),
        (pack_files(GOOD, version="1"), "an id or version in it is none"),
        (pack_files(GOOD, v=2), "a newer Drillroom wrote it"),
        (pack_files(GOOD, title="a\u202eb"), "a name in it is not plain text"),
        (pack_files(GOOD, author=""), "a name in it is not plain text"),
        (pack_files(GOOD, files={}), "not a list of fair length"),
        (pack_files(GOOD, files=[["a.wav", 1, HASH]] * 2), "names a file twice"),
        (pack_files(GOOD, files=[["../a.wav", 1, HASH]]), "cannot be used on every computer"),
        (pack_files(GOOD, files=[["/etc/passwd", 1, HASH]]), "cannot be used on every computer"),
        (pack_files(GOOD, files=[["a\\b.wav", 1, HASH]]), "cannot be used on every computer"),
        (pack_files(GOOD, files=[["Pack.yaml", 1, HASH]]), "cannot be used on every computer"),
        (pack_files(GOOD, files=[["a.wav", -1, HASH]]), "a size in it is out of range"),
        (pack_files(GOOD, files=[["a.wav", 1 << 40, HASH]]), "a size in it is out of range"),
        (pack_files(GOOD, files=[["a.wav", 1, "x"]]), "a hash in it is none"),
        (pack_files(GOOD, files=[["a.wav", 1]]), "not a path, a size and a hash"),
        (
            pack_files(
                GOOD.replace("{id: doubt,", "{id: doubt, sound: a.wav,"),
                files=[["a.wav", 300 << 20, HASH]],
            ),
            "is said to be larger than 30 MiB",
        ),
    ],
)
def test_a_hostile_pack_is_refused_with_one_reason(
    ben: Person, share: Path, tmp_path: Path, files: dict[str, bytes], why: str
):
    PackStranger(share, tmp_path / "stranger").send("pack", "team-calls 1.0.0", files)
    report = ben.collect(share)
    assert report.packs == ()
    (problem,) = report.problems
    assert why in problem
    assert offered(ben) == ()


def test_a_pack_made_by_hand_that_is_sound_is_offered(ben: Person, share: Path, tmp_path: Path):
    """The control of the hostile ones; what its text does not name is left where it is."""
    files = pack_files(GOOD, files=[["more/a.wav", 1, HASH]])
    PackStranger(share, tmp_path / "stranger").send("pack", "team-calls 1.0.0", files)
    (come,) = ben.collect(share).packs
    assert come.author == "Mallory"
    assert not list(ben.home.offered.rglob("*.wav"))


def test_what_pack_json_says_is_read_as_it_was_written():
    paper = PackPaper("ours", "1.2.3", "Ours", "Ana", (FrozenFile("sounds/a.wav", 3, HASH),))
    data = pack_paper_bytes(paper)
    assert read_pack_paper(data, "ours 1.2.3") == paper
    assert pack_paper_bytes(read_pack_paper(data, paper.key)) == data
    for wrong in (b"", b"[]", b"{}", b"\xff", b"[" * 10_000, data + b"x"):
        with pytest.raises(ParcelError):
            read_pack_paper(wrong, paper.key)


def test_a_pack_with_problems_is_not_handed_over(ana: Person, share: Path, tmp_path: Path):
    folder = written(tmp_path / "mine")
    file = folder / "pack.yaml"
    file.write_text(file.read_text().replace("seconds: 60", "secs: 60"), encoding="utf-8")
    with pytest.raises(DrillroomError, match="Cannot use the pack"):
        hand(ana, folder)
    assert ana.send(share).packs == ()
    assert not (share / "Drillroom").exists()
