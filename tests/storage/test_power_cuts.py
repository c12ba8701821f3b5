"""What must be on the disk before the library says that it is kept: names and bytes.

`tests/peers/test_library.py` lets the power go for good, where such a layer can be mounted.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from drillroom.paths import Home
from drillroom.settings import Settings, load_settings, save_settings
from drillroom.storage.library import Library
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.review import Review, ReviewRole
from tests.conftest import StillClock
from tests.rig.keeping import CERTIFICATE, PAPERS
from tests.sync.people import Person
from tests.takes.test_review import DRILL

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps names by itself")


class Disk:
    """Which files and folders were made safe, and what a folder held by then."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sizes: dict[int, int] = {}
        self.names: dict[int, set[str]] = {}
        real = os.fsync

        def seen(descriptor: int) -> None:
            status = os.fstat(descriptor)
            if stat.S_ISDIR(status.st_mode):
                self.names[status.st_ino] = set(os.listdir(descriptor))
            else:
                self.sizes[status.st_ino] = status.st_size
            real(descriptor)

        monkeypatch.setattr(os, "fsync", seen)

    def has_name(self, path: Path) -> bool:
        return path.name in self.names.get(path.parent.stat().st_ino, set())

    def has_bytes(self, path: Path) -> bool:
        return self.sizes.get(path.stat().st_ino) == path.stat().st_size


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def test_a_take_that_is_kept_has_its_folder_its_recording_and_its_timeline_on_the_disk(
    disk: Disk, home: Home, clock: StillClock
):
    library = Library(home, clock)
    take = library.begin_take(None, DRILL, seed=7)
    folder = library.folder(take.id)
    assert disk.has_name(folder.path)

    folder.media.write_bytes(b"media")
    library.note(take.id, Entry(1.0, EntryKind.MARK, "ask"))
    library.keep(take.id, CERTIFICATE)
    assert disk.has_bytes(folder.media)
    assert disk.has_bytes(folder.timeline)

    library.finish_take(take.id, PAPERS)
    for name in ("take.mp4", *PAPERS):
        assert disk.has_bytes(folder.path / name)
    library.close()


def test_an_answer_that_waits_to_be_sent_is_on_the_disk(disk: Disk, home: Home, clock: StillClock):
    library = Library(home, clock)
    review = Review("01M803N6PC0000000000000000", ReviewRole.MANAGER, "Ben", well="Clear")  # type: ignore[arg-type]
    library.queue_review(review, {"review.json": b"{}"})
    library.close()

    (folder,) = (path for path in home.outbox.iterdir() if path.is_dir())
    assert disk.has_name(folder)
    assert disk.has_bytes(folder / "review.json")


def test_a_take_that_is_said_to_be_here_is_on_the_disk(
    disk: Disk, tmp_path: Path, clock: StillClock
):
    share = tmp_path / "share"
    share.mkdir()
    ana = Person(Home(tmp_path / "ana").make(), "Ana", clock)
    ben = Person(Home(tmp_path / "ben").make(), "Ben", clock)
    take = ana.finish(b"media " * 1000)
    ana.send(share)
    ben.collect(share)

    place = ben.home.inbox / take
    assert disk.has_name(place)
    for name in ("take.mp4", "take.json", "report.html"):
        assert disk.has_name(place / name)
        assert disk.has_bytes(place / name)


def test_settings_are_on_the_disk_before_they_replace_the_former_ones(disk: Disk, home: Home):
    save_settings(home.settings, Settings(name="Ana"))
    assert disk.has_bytes(home.settings)
    assert load_settings(home.settings).name == "Ana"
