"""The soak itself: it finds nothing in our courier, and something in one that cuts corners."""

from __future__ import annotations

from pathlib import Path

import pytest

from drillroom.storage.rows import FrozenFile
from drillroom.sync.share.errors import shared_folder_errors
from drillroom.sync.share.folder import Folder
from drillroom.sync.share.parcel import Sender, deliver_file
from tests.peers.soak import soak

pytestmark = pytest.mark.timeout(300)


def test_a_short_soak_finds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert soak(60, seed=7) == 0
    assert "60 faults" in capsys.readouterr().out


def copied_as_anybody_would(
    source: Path, folder: Folder, file: FrozenFile, _sender: Sender, **_options: bool
) -> None:
    """Copy a file to its last name at once."""
    data = source.read_bytes()
    if folder.size(file.name) != file.size:
        with shared_folder_errors(folder.path), folder.create(file.name) as copy:
            for at in range(0, len(data), 10_000):
                copy.write(data[at : at + 10_000])
                copy.flush()


def test_the_control_a_courier_that_copies_to_the_last_name_is_found_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("drillroom.sync.outgoing.sending.deliver_file", copied_as_anybody_would)
    assert soak(300, seed=7) == 1
    assert "half visible" in capsys.readouterr().out


def test_the_control_a_courier_that_sends_drafts_is_found_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def with_all_that_lies_there(
        source: Path, folder: Folder, file: FrozenFile, sender: Sender, **options: bool
    ) -> None:
        deliver_file(source, folder, file, sender, **options)
        for take in source.parent.parent.iterdir():
            if (take / "take.mp4").exists() and not (take / "report.html").exists():
                with (
                    shared_folder_errors(folder.path),
                    folder.create(f"~syncthing~{take.name}") as copy,
                ):
                    copy.write((take / "take.mp4").read_bytes())

    monkeypatch.setattr("drillroom.sync.outgoing.sending.deliver_file", with_all_that_lies_there)
    assert soak(300, seed=9) == 1
    assert "a draft's byte" in capsys.readouterr().out
