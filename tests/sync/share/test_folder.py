"""A share that somebody else can write in: links, pipes, odd sizes, full disks, held files."""

import errno
import os
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from drillroom.errors import ParcelError, SyncError
from drillroom.storage.rows import FrozenFile
from drillroom.sync.share.folder import Folder
from drillroom.sync.share.parcel import (
    SAFE_BYTES,
    Arrival,
    Sender,
    _write_note,
    deliver_file,
    fetch_file,
)
from drillroom.sync.share.staging import put_new, staging_name
from tests.rig.broken import at_once
from tests.sync.people import frozen


@pytest.fixture(autouse=True, params=["by descriptor", "by path"])
def _both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open folders as on POSIX systems, and as where there is no opening from a descriptor."""
    if request.param == "by path":
        monkeypatch.setattr("drillroom.sync.share.folder._BY_DESCRIPTOR", False)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def sender(tmp_path: Path) -> Sender:
    return Sender("k2m9xabcdefghijk", tmp_path / "note.json")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "take.mp4"
    path.write_bytes(b"0123456789" * 1000)
    return path


def test_a_link_in_the_share_is_never_followed(share: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "file").write_text("mine")
    (share / "folder").symlink_to(secret)
    (share / "file").symlink_to(secret / "file")
    with Folder.open(share) as folder:
        with pytest.raises(ParcelError, match="refused"):
            folder.folder("folder")
        with pytest.raises(ParcelError):
            folder.walk(("folder", "file"))
        with pytest.raises(ParcelError):
            folder.read("file", 100)
        with pytest.raises(ParcelError):
            folder.make_folders(("folder", "new"))
        with pytest.raises(ParcelError):
            folder.size("file")
    assert names(secret) == ["file"]


def test_a_pipe_or_a_folder_in_the_place_of_a_file_is_refused_at_once(share: Path) -> None:
    os.mkfifo(share / "pipe")
    (share / "folder").mkdir()
    with Folder.open(share) as folder:
        for name in ("pipe", "folder"):
            with pytest.raises(ParcelError):
                folder.read(name, 100)
        (share / "file").touch()
        with pytest.raises(ParcelError):
            folder.folder("file")


def test_a_file_over_its_limit_is_refused(share: Path) -> None:
    with (share / "huge").open("wb") as huge:
        huge.truncate(1 << 40)
    with Folder.open(share) as folder:
        with pytest.raises(ParcelError, match="refused"):
            folder.read("huge", 1000)
        file = FrozenFile("huge", 1 << 40, "0" * 64)
        with pytest.raises(ParcelError):
            fetch_file(folder, share / "target", file, 8 << 30)


def test_a_planted_link_under_the_staging_name_is_replaced_not_followed(
    share: Path, tmp_path: Path, source: Path, sender: Sender
) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    (share / staging_name(sender.writer, "take.mp4")).symlink_to(precious)
    with Folder.open(share) as folder:
        deliver_file(source, folder, frozen(source), sender)
    assert precious.read_text() == "mine"
    assert (share / "take.mp4").read_bytes() == source.read_bytes()
    assert not (share / "take.mp4").is_symlink()


def test_a_file_that_a_share_gives_in_pieces_is_read_whole_and_no_further_than_its_limit(
    share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (share / "a").write_bytes(b"0123456789" * 10)
    real, asked = os.read, []

    def piece(descriptor: int, most: int) -> bytes:
        asked.append(most)
        return real(descriptor, min(most, 7))

    monkeypatch.setattr(os, "read", piece)
    with Folder.open(share) as folder:
        assert folder.read("a", 100) == b"0123456789" * 10
        asked.clear()
        with pytest.raises(ParcelError, match="larger than 20 bytes"):
            folder.read("a", 20)
    assert asked == [21, 14, 7]


def test_a_small_file_is_put_once_and_never_over_another(share: Path) -> None:
    with Folder.open(share) as folder:
        assert put_new(folder, "a", b"one", "w")
        assert put_new(folder, "a", b"one", "w")
        assert not put_new(folder, "a", b"two", "w")
    assert (share / "a").read_bytes() == b"one"
    assert names(share) == ["a"]


def test_a_delivered_file_is_not_copied_again_and_another_under_its_name_is_kept(
    share: Path, source: Path, sender: Sender
) -> None:
    file = frozen(source)
    with Folder.open(share) as folder:
        deliver_file(source, folder, file, sender)
        source.unlink()
        deliver_file(source, folder, file, sender)
        (share / "take.mp4").write_bytes(b"X" * file.size)
        with pytest.raises(ParcelError, match="Something else has the name"):
            deliver_file(source, folder, file, sender)
    assert (share / "take.mp4").read_bytes() == b"X" * file.size


class Copy(BytesIO):
    """A file in the share that breaks when *room* bytes were written."""

    def __init__(self, file: BinaryIO, room: int, error: int) -> None:
        super().__init__()
        self.file, self.room, self.error = file, room, error
        self.written = 0
        self.tell, self.flush, self.fileno = file.tell, file.flush, file.fileno  # type: ignore[method-assign]

    def write(self, data: object) -> int:
        assert isinstance(data, bytes)
        if self.written + len(data) > self.room:
            raise OSError(self.error, os.strerror(self.error))
        self.written += len(data)
        return self.file.write(data)

    def close(self) -> None:
        self.file.close()


class FullFolder(Folder):
    def create(self, name: str) -> BinaryIO:
        return Copy(super().create(name), 2, errno.ENOSPC)


def test_a_full_share_is_explained_and_gets_its_room_back(
    share: Path, source: Path, sender: Sender
) -> None:
    with FullFolder.open(share) as folder:
        with pytest.raises(SyncError, match="The shared folder is full"):
            deliver_file(source, folder, frozen(source), sender)
        with pytest.raises(SyncError, match="full"):
            put_new(folder, "a", b"one", "w")
    assert names(share) == []


def test_a_file_that_a_scanner_holds_is_waited_for(
    share: Path, source: Path, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, tries = os.rename, []

    def held(*args: object, **kwargs: object) -> None:
        tries.append(args)
        if len(tries) < 4:
            raise PermissionError(errno.EACCES, "held by a scanner")
        real(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "rename", held)
    with at_once(), Folder.open(share) as folder:
        deliver_file(source, folder, frozen(source), sender)
    assert len(tries) == 4
    assert (share / "take.mp4").exists()


class FlakyFolder(Folder):
    """A folder that goes away two pieces after the first safe point, and then is back."""

    copies: list[Copy]

    def create(self, name: str) -> BinaryIO:
        self.copies = [Copy(super().create(name), SAFE_BYTES + (2 << 20), errno.EIO)]
        return self.copies[0]

    def reopen(self, name: str, size: int) -> BinaryIO | None:
        file = super().reopen(name, size)
        assert file is not None
        self.copies.append(Copy(file, 1 << 40, errno.EIO))
        return self.copies[-1]


def test_a_long_copy_goes_on_where_it_was_safe(share: Path, tmp_path: Path, sender: Sender) -> None:
    source = tmp_path / "long.mp4"
    with source.open("wb") as long:
        long.truncate(SAFE_BYTES + (8 << 20))
    file = frozen(source)
    with FlakyFolder.open(share) as folder:
        assert isinstance(folder, FlakyFolder)
        with pytest.raises(SyncError):
            deliver_file(source, folder, file, sender)
        assert names(share) == [staging_name(sender.writer, "long.mp4")]
        deliver_file(source, folder, file, sender)
        assert [copy.written for copy in folder.copies] == [SAFE_BYTES + (2 << 20), 8 << 20]
    assert frozen(share / "long.mp4") == file
    assert not sender.note.exists()


def test_what_was_safe_in_one_share_is_not_taken_for_safe_in_another(
    share: Path, tmp_path: Path, sender: Sender
) -> None:
    source = tmp_path / "long.mp4"
    with source.open("wb") as long:
        long.truncate(SAFE_BYTES + (1 << 20))
    file, staging = frozen(source), staging_name(sender.writer, "long.mp4")
    (share / staging).write_bytes(b"\1" * SAFE_BYTES)  # what a power cut left there
    _write_note(sender.note, str(tmp_path / "other" / staging), file, SAFE_BYTES)

    with Folder.open(share) as folder:
        deliver_file(source, folder, file, sender)
    assert frozen(share / "long.mp4") == file


def test_a_long_copy_begins_anew_on_a_share_that_cannot_go_on_with_one(
    share: Path, tmp_path: Path, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "long.mp4"
    with source.open("wb") as long:
        long.truncate(SAFE_BYTES + (1 << 20))
    file, staging = frozen(source), staging_name(sender.writer, "long.mp4")
    (share / staging).write_bytes(bytes(SAFE_BYTES))
    _write_note(sender.note, str(share / staging), file, SAFE_BYTES)

    def from_the_start_only(_descriptor: int, _size: int) -> None:
        raise PermissionError(errno.EPERM, "writes from the start only")

    monkeypatch.setattr(os, "ftruncate", from_the_start_only)
    with Folder.open(share) as folder:
        deliver_file(source, folder, file, sender)
    assert frozen(share / "long.mp4") == file
    assert names(share) == ["long.mp4"]


def test_a_staging_file_without_our_note_is_never_trusted(
    share: Path, source: Path, sender: Sender
) -> None:
    (share / staging_name(sender.writer, "take.mp4")).write_bytes(b"9" * 5000)
    with Folder.open(share) as folder:
        deliver_file(source, folder, frozen(source), sender)
    assert (share / "take.mp4").read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("there", "arrival"),
    [
        (None, Arrival.ARRIVING),
        (b"0123", Arrival.ARRIVING),
        (b"0123456789", Arrival.WHOLE),
        (b"0123456780", Arrival.DAMAGED),
        (b"01234567890", Arrival.DAMAGED),
    ],
)
def test_a_file_is_arriving_whole_or_damaged(
    share: Path, tmp_path: Path, there: bytes | None, arrival: Arrival
) -> None:
    right = tmp_path / "right"
    right.write_bytes(b"0123456789")
    file = frozen(right)
    target = tmp_path / "target"
    if there is not None:
        (share / "right").write_bytes(there)
    with Folder.open(share) as folder:
        assert fetch_file(folder, target, file, 100) is arrival
    assert target.exists() == (arrival is Arrival.WHOLE)
    assert not (tmp_path / "target.part").exists()


def test_an_absent_share_is_explained(tmp_path: Path) -> None:
    with pytest.raises(SyncError, match="wait in the outbox until it is back"):
        Folder.open(tmp_path / "away")
