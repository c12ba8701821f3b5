"""Things in the place of files, and files that change while they are read."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drillroom.sync.share.folder import Folder
from tests.sync.hostile import Scene, bent, collected, set_scene
from tests.sync.people import only

PAGES = {"READ ME.html", "review.html"}
"""What is there for people alone; the app never reads it."""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="made of links, pipes and sockets")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return set_scene(tmp_path_factory.mktemp("hostile"))


@pytest.fixture
def now(scene: Scene) -> Iterator[Scene]:
    with scene.again() as now:
        yield now


def drop(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def to_link(path: Path, outside: Path) -> None:
    path.symlink_to(outside / "secret.json")


def to_link_inside(path: Path, _outside: Path) -> None:
    path.symlink_to("id.json")


def to_loop(path: Path, _outside: Path) -> None:
    path.symlink_to(path.name)


def to_folder_outside(path: Path, outside: Path) -> None:
    path.symlink_to(outside, target_is_directory=True)


def to_pipe(path: Path, _outside: Path) -> None:
    os.mkfifo(path)


def to_folder(path: Path, _outside: Path) -> None:
    path.mkdir()
    (path / path.name).mkdir()


def to_socket(path: Path, _outside: Path) -> None:
    here = os.open(path.parent, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(f"/proc/self/fd/{here}/{path.name}")  # a path of a socket may not be long
    os.close(here)


def to_nothing(_path: Path, _outside: Path) -> None:
    pass


def to_empty(path: Path, _outside: Path) -> None:
    path.touch()


def to_longer(path: Path, _outside: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 33)


BENDS = (
    to_link, to_link_inside, to_loop, to_folder_outside, to_pipe, to_folder, to_nothing, to_empty,
    to_longer, to_socket,
)  # fmt: skip
Bend = Callable[[Path, Path], None]


@bent(20)
@given(data=st.data())
def test_whatever_stands_in_the_place_of_a_file_or_folder_it_is_not_followed_or_waited_for(
    scene: Scene, data: st.DataObject
) -> None:
    with scene.again() as now:
        there = [one for one in sorted(now.share.rglob("*")) if one.name not in PAGES]
        path = data.draw(st.sampled_from(there))
        drop(path)
        data.draw(st.sampled_from(BENDS))(path, now.outside)

        report = collected(now)

        come = len(report.takes) + len(report.reviews) + len(report.packs)
        lost = not path.exists() or path.name in {"log", "Drillroom", path.parent.name}
        assert come < 3 or "reviews" in path.parts, (path, report)
        assert report.problems or come < 3 or lost


def test_what_is_behind_a_link_never_comes_here(now: Scene) -> None:
    """The files that were sent, but outside: even the right content is not taken through a link."""
    for name in ("take.mp4", "take.json", "report.html", "review.json", "pack.yaml"):
        path = only(now.share, name)
        shutil.move(path, now.outside / name)
        path.symlink_to(now.outside / name)
    report = collected(now)
    assert (report.takes, report.reviews, report.packs) == ((), (), ())
    assert len(report.problems) == 3
    assert all("it is a link" in problem for problem in report.problems)


class Meddling:
    """Somebody who changes a file of the share once, right before or after it is opened."""

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        name: str,
        change: Callable[[Path], None],
        *,
        first: bool,
    ) -> None:
        self.done = False
        open_file = Folder.open_file

        def opened(folder: Folder, asked: str) -> BinaryIO | None:
            meddles, self.done = asked == name and not self.done, self.done or asked == name
            if meddles and first:
                change(folder.path / asked)
            found = open_file(folder, asked)
            if meddles and not first:
                change(folder.path / asked)
            return found

        monkeypatch.setattr(Folder, "open_file", opened)


def swap(path: Path) -> None:
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content[::-1])


def rewrite(path: Path) -> None:
    path.chmod(0o600)
    with path.open("r+b") as file:
        file.write(b"other")


def cut(path: Path) -> None:
    path.chmod(0o600)
    os.truncate(path, 3)


def grow(path: Path) -> None:
    path.chmod(0o600)
    with path.open("ab") as file:
        file.write(bytes(1 << 20))


def link(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.parents[-1] / "etc" / "hostname")


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def vanish(path: Path) -> None:
    path.unlink(missing_ok=True)


CHANGES = (swap, rewrite, cut, grow, link, pipe, vanish)
STAYS_OPEN = (swap, link, pipe, vanish)
"""Another file has the name by then: the one that was sent is the one that is read to its end."""


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("first", [True, False], ids=["before", "after"])
@pytest.mark.parametrize("name", ["take.mp4", "review.json"])
def test_a_file_that_changes_as_it_is_opened_is_never_taken_for_whole(
    now: Scene,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    first: bool,
    change: Callable[[Path], None],
) -> None:
    path = only(now.share, name)
    sent = path.read_bytes()
    meddling = Meddling(monkeypatch, name, change, first=first)

    report = now.reader.collect(now.share)

    assert meddling.done
    come = {"t": report.takes, "r": report.reviews, "p": report.packs}
    assert all(come[kind] for kind in come if kind != name[0]), "what is good still comes in"
    assert bool(come[name[0]]) == (not first and change in STAYS_OPEN)
    for here in now.reader.home.root.rglob(name):
        assert here.read_bytes() == sent
    assert not list(now.reader.home.root.rglob("*.part"))

    monkeypatch.undo()
    if os.path.lexists(path):
        drop(path)
    path.write_bytes(sent)
    assert collected(now).problems == ()
    assert [row.state for row in now.reader.inbox()] == ["whole"]


@pytest.mark.parametrize("step", ["log", "takes", "Drillroom"])
def test_a_folder_that_becomes_a_link_while_it_is_read_leads_nowhere(
    now: Scene, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = Folder.names

    def names(folder: Folder) -> list[str]:
        found = before(folder)
        path = now.share / "Drillroom" if step == "Drillroom" else now.share / "Drillroom" / step
        if not path.is_symlink() and folder.path.name == "log":
            path.rename(now.outside / "moved")
            path.symlink_to(now.outside / "moved")
        return found

    monkeypatch.setattr(Folder, "names", names)
    report = now.reader.collect(now.share)
    assert report.takes in {(), (now.take,)}
    monkeypatch.undo()
    report = now.reader.collect(now.share)
    assert report.problems
    assert all(("link" in one) or ("log is not" in one) for one in report.problems)
