"""Which packs a person writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.storage.workshop import forget, remember, written_packs


def test_the_pack_that_was_opened_last_comes_first_and_one_can_be_left_out(tmp_path: Path):
    home = Home(tmp_path / "home").make()
    assert written_packs(home) == []
    for name in ("a", "b", "a"):
        remember(home, tmp_path / name / "pack.yaml")
    assert written_packs(home) == [tmp_path / "a" / "pack.yaml", tmp_path / "b" / "pack.yaml"]
    forget(home, tmp_path / "a" / "pack.yaml")
    assert written_packs(home) == [tmp_path / "b" / "pack.yaml"]


def test_a_list_that_cannot_be_read_is_said(tmp_path: Path):
    home = Home(tmp_path / "home").make()
    home.writing.write_text("{", encoding="utf-8")
    with pytest.raises(LibraryError, match="which packs you write"):
        written_packs(home)
