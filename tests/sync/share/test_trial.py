from pathlib import Path

import pytest

from drillroom.errors import SettingsError, SyncError
from drillroom.paths import Home
from drillroom.sync.apart import try_apart
from drillroom.sync.share.trial import TRIAL, try_folder


def test_a_folder_that_can_be_written_works_and_nothing_stays_there(tmp_path: Path, home: Home):
    share = tmp_path / "share"
    share.mkdir()

    try_folder(share, home)
    assert list(share.iterdir()) == []


def test_what_a_crash_left_behind_is_removed(tmp_path: Path, home: Home):
    share = tmp_path / "share"
    share.mkdir()
    (share / TRIAL).write_text("old")
    try_folder(share, home)

    assert list(share.iterdir()) == []


def test_a_folder_that_is_away_is_said_and_not_made(tmp_path: Path, home: Home):
    with pytest.raises(SyncError, match="cannot be used"):
        try_folder(tmp_path / "away", home)
    assert not (tmp_path / "away").exists()


def test_a_file_is_no_folder(tmp_path: Path, home: Home):
    (tmp_path / "file").write_text("x")

    with pytest.raises(SyncError):
        try_folder(tmp_path / "file", home)


def test_a_folder_with_the_drafts_in_it_is_refused(home: Home):
    with pytest.raises(SettingsError, match="Drillroom's own data"):
        try_folder(home.root.parent, home)
    with pytest.raises(SettingsError, match="inside Drillroom's own data"):
        try_folder(home.takes, home)
    assert not list(home.root.rglob(TRIAL))


def test_the_window_has_a_folder_tried_by_a_child(tmp_path: Path, home: Home):
    share = tmp_path / "share"
    share.mkdir()

    try_apart(share, home)
    assert list(share.iterdir()) == []
    with pytest.raises(SyncError, match="cannot be used"):
        try_apart(tmp_path / "away", home)
    with pytest.raises(SettingsError, match="Drillroom's own data"):
        try_apart(home.root.parent, home)
