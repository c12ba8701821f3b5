"""A demonstration: made of a take of the author's, travels with the pack, trusted in nothing."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from drillroom.cli import demonstrate
from drillroom.cli.pack import pack_command
from drillroom.drills.demonstrations import with_demonstration, without_demonstration
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Drill, Pack
from drillroom.drills.source import ChangedOutsideError
from drillroom.errors import DrillroomError, LibraryError
from drillroom.storage.packs import install, packs_on
from drillroom.storage.take_folder import sha256_of
from drillroom.sync.demonstrating import (
    bring_back,
    could_demonstrate,
    demonstration_of,
    drop_demonstration,
    make_demonstration,
)
from drillroom.sync.handing import hand_over
from drillroom.sync.offers import accept, offers
from drillroom.takes.model import Certificate, Entry, EntryKind, TakeId
from drillroom.takes.review import Review, ReviewRole
from tests.sync.people import Person

MEDIA = b"not really a film " * 1000
TEXT = """\
pack: {id: ours, version: 1.0.0, title: Ours, language: en}
drills:
  - id: one
    habit: close
    title: Ask for it
    prompt: Ask.
    phases:
      - {id: prep, kind: prep, seconds: 5}
      - {id: talk, kind: speak, seconds: 20}
    checklist: [{id: asked, text: Asked}]
  - id: two
    habit: close
    title: Another
    prompt: Ask.
    phases: [{id: talk, kind: speak, seconds: 20}]
    checklist: [{id: asked, text: Asked}]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pack" / "pack.yaml"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def record(person: Person, pack: Pack, drill_id: str = "one") -> TakeId:
    drill = pack.drill(drill_id)
    assert drill is not None
    with person.library() as library:
        take = library.begin_take(pack, drill, 7)
        folder = library.folder(take.id)
        folder.media.write_bytes(MEDIA)
        at_s = 0.0
        for phase in drill.phases:
            library.note(take.id, Entry(at_s, EntryKind.PHASE, phase.id))
            at_s += phase.seconds
        library.note(take.id, Entry(at_s, EntryKind.END, "clock"))
        digest = sha256_of(folder.media)
        certificate = Certificate("h264", "aac", at_s, 300, 0, 0, 0.01, -12.0, digest)
        library.keep(take.id, replace(certificate, speech=((6.0, 12.0),)))
        mine = Review(take.id, ReviewRole.SELF, person.name, well="A secret of mine")
        library.save_my_review(mine.with_ticks(drill, {"all": True}))
    return take.id


def make(person: Person, file: Path, take: TakeId) -> Drill:
    pack = load_pack(file)
    with person.library() as library:
        drill = make_demonstration(library, take, pack, file.parent, person.name)
    text = with_demonstration(file.read_text(encoding="utf-8"), drill)
    file.write_text(text, encoding="utf-8")
    found = load_pack(file).drill(drill.id)
    assert found is not None
    return found


def test_a_take_of_mine_lies_in_the_pack_without_what_i_said_of_it(ana: Person, file: Path):
    take = record(ana, load_pack(file))
    drill = make(ana, file, take)

    assert drill.demonstration == "demonstrations/one"
    shown = demonstration_of(file.parent, drill)
    assert shown.paper.rep == "Ana Ferreira"
    assert shown.paper.certificate.speech == ((6.0, 12.0),)
    assert shown.media.read_bytes() == MEDIA
    assert shown.paper.review is None
    assert "secret" not in (file.parent / "demonstrations/one/take.json").read_text()


def test_only_takes_of_the_drill_from_this_pack_can_be_it(ana: Person, file: Path):
    pack = load_pack(file)
    one, two = record(ana, pack), record(ana, pack, "two")
    other = ana.record(MEDIA)
    drill = pack.drill("one")
    assert drill is not None
    with ana.library() as library:
        assert [take.id for take in could_demonstrate(library, pack, drill)] == [one]
        with pytest.raises(LibraryError, match="cannot demonstrate a drill of Ours"):
            make_demonstration(library, other, pack, file.parent, "Ana")
        assert make_demonstration(library, two, pack, file.parent, "Ana").id == "two"


def test_another_one_takes_its_place_and_can_be_taken_back(ana: Person, file: Path):
    pack = load_pack(file)
    first, second = record(ana, pack), record(ana, pack)
    make(ana, file, first)
    drill = make(ana, file, second)
    assert demonstration_of(file.parent, drill).paper.take == second
    assert bring_back(file.parent, drill)
    assert demonstration_of(file.parent, drill).paper.take == first
    drop_demonstration(file.parent, drill)
    with pytest.raises(DrillroomError, match="cannot be shown"):
        demonstration_of(file.parent, drill)
    assert bring_back(file.parent, drill)
    assert demonstration_of(file.parent, drill).paper.take == first
    text = without_demonstration(file.read_text(encoding="utf-8"), drill)
    assert text == TEXT


def test_it_is_installed_and_sent_with_its_pack_and_never_with_a_take(
    ana: Person, ben: Person, share: Path, file: Path
):
    make(ana, file, record(ana, load_pack(file)))
    (file.parent / "demonstrations" / "one" / "notes.txt").write_text("mine")
    with ana.library() as library:
        hand_over(library, ana.home, file, author=ana.name, clock=ana.clock)
    ana.send(share)
    ben.collect(share)
    with ben.library() as library:
        (offer,) = offers(ben.home, library.inbox)
    accept(ben.home, offer)
    pack = packs_on(ben.home)[1]
    drill = pack.drill("one")
    assert drill is not None
    assert pack.folder is not None
    assert demonstration_of(pack.folder, drill).media.read_bytes() == MEDIA
    assert not list(ben.home.root.rglob("notes.txt"))

    take = record(ben, pack)
    ben.answer_all(take)
    from drillroom.sync.finish import finish_take

    with ben.library() as library:
        names = [one.name for one in finish_take(library, take, by=ben.name)]
    assert names == ["take.mp4", "report.html", "take.json"]
    with ben.library() as library:
        assert "demonstration" not in library.folder(take).path.joinpath("drill.json").read_text()


def test_the_same_version_with_another_demonstration_is_refused(ana: Person, file: Path):
    pack = load_pack(file)
    make(ana, file, record(ana, pack))
    install(ana.home, file)
    media = file.parent / "demonstrations" / "one" / "take.mp4"
    media.write_bytes(MEDIA + b"x")
    with pytest.raises(LibraryError, match="is here already, with other content"):
        install(ana.home, file)


def spoil(folder: Path, what: str) -> None:
    page, media = folder / "take.json", folder / "take.mp4"
    data = json.loads(page.read_text(encoding="utf-8"))

    def another_drill() -> None:
        data["drill"]["drills"][0]["id"] = "two"
        page.write_text(json.dumps(data), encoding="utf-8")

    def link() -> None:
        target = folder.parent.parent / "elsewhere.mp4"
        media.rename(target)
        media.symlink_to(target)

    def huge() -> None:
        media.unlink()
        with media.open("wb") as file:
            file.truncate(300 << 20)

    ways = {
        "no paper": page.unlink,
        "no recording": media.unlink,
        "another drill": another_drill,
        "odd value": lambda: page.write_text(json.dumps({**data, "seconds": "long"})),
        "no json": lambda: page.write_text("{"),
        "no take": lambda: page.write_text(json.dumps({**data, "take": "../../etc"})),
        "link": link,
        "huge": huge,
        "huge paper": lambda: page.write_text(" " * (2 << 20)),
    }
    ways[what]()


@pytest.mark.parametrize(
    "what",
    [
        "no paper",
        "no recording",
        "another drill",
        "odd value",
        "no json",
        "no take",
        "huge",
        "huge paper",
        pytest.param(
            "link", marks=pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
        ),
    ],
)
def test_a_demonstration_that_is_not_what_it_should_be_is_said_and_not_shown(
    ana: Person, file: Path, what: str
):
    drill = make(ana, file, record(ana, load_pack(file)))
    assert demonstration_of(file.parent, drill).paper.drill.id == "one"  # the control
    spoil(file.parent / "demonstrations" / "one", what)
    with pytest.raises(DrillroomError, match="The demonstration of Ask for it cannot be shown"):
        demonstration_of(file.parent, drill)


def test_a_recording_that_changed_since_or_is_too_big_is_refused_and_nothing_is_left(
    ana: Person, file: Path
):
    take = record(ana, load_pack(file))
    media = ana.home.takes / take / "take.mp4"
    media.write_bytes(MEDIA + b"x")
    with pytest.raises(LibraryError, match="not what was recorded"):
        make(ana, file, take)
    with media.open("wb") as sparse:
        sparse.truncate(300 << 20)
    with pytest.raises(LibraryError, match="too big"):
        make(ana, file, take)
    assert [path.name for path in file.parent.rglob("*") if path.is_file()] == [file.name]


def test_a_text_that_another_program_changes_meanwhile_is_kept_and_so_is_the_one_before(
    ana: Person, file: Path, monkeypatch: pytest.MonkeyPatch
):
    pack = load_pack(file)
    drill = make(ana, file, record(ana, pack))
    first = demonstration_of(file.parent, drill).paper.take
    file.write_text(TEXT)  # the key is gone again, the folder is there
    second, theirs = record(ana, pack), f"{TEXT}# theirs\n"

    def name_slowly(text: str, drill: Drill) -> str:
        file.write_text(theirs)
        return with_demonstration(text, drill)

    monkeypatch.setattr(demonstrate, "with_demonstration", name_slowly)
    words = ["demonstrate", second, str(file)]
    done = CliRunner().invoke(pack_command, words, env={"DRILLROOM_HOME": str(ana.home.root)})

    assert isinstance(done.exception, ChangedOutsideError)
    assert file.read_text() == theirs
    assert demonstration_of(file.parent, drill).paper.take == first


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_nothing_is_written_through_a_link(ana: Person, file: Path, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (file.parent / "demonstrations").symlink_to(elsewhere)
    take = record(ana, load_pack(file))
    with ana.library() as library, pytest.raises(DrillroomError, match="cannot be stored"):
        make_demonstration(library, take, load_pack(file), file.parent, "Ana")
    assert list(elsewhere.iterdir()) == []
