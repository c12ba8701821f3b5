"""The author's file: written whole, with its line ends, and never over what others wrote."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from drillroom.drills.source import ChangedOutsideError, read_source, write_source
from drillroom.errors import DrillroomError


def test_line_ends_byte_order_mark_and_rights_stay(tmp_path: Path):
    file = tmp_path / "pack.yaml"
    file.write_bytes(b"\xef\xbb\xbfpack:\r\n  title: \xc3\x9cber\r\n")
    file.chmod(0o640)
    source = read_source(file)
    assert source.text == "pack:\n  title: Über\n"

    after = write_source(source, "pack:\n  title: Unter\n")

    assert file.read_bytes() == b"\xef\xbb\xbfpack:\r\n  title: Unter\r\n" == after.data
    assert os.name != "posix" or file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["pack.yaml"]


def test_what_another_program_wrote_is_not_written_over_unless_asked(tmp_path: Path):
    file = tmp_path / "pack.yaml"
    file.write_text("one\n", encoding="utf-8")
    source = read_source(file)
    file.write_text("two\n", encoding="utf-8")

    with pytest.raises(ChangedOutsideError, match=r"pack\.yaml was changed outside"):
        write_source(source, "three\n")
    assert file.read_text(encoding="utf-8") == "two\n"
    write_source(source, "three\n", over=True)
    assert file.read_text(encoding="utf-8") == "three\n"


def test_a_file_that_was_removed_meanwhile_is_there_again(tmp_path: Path):
    file = tmp_path / "pack.yaml"
    file.write_text("one\n", encoding="utf-8")
    source = read_source(file)
    file.unlink()
    write_source(source, "two\n")
    assert file.read_text(encoding="utf-8") == "two\n"


@pytest.mark.parametrize(
    ("content", "why"), [(b"\xff\xfe", "not UTF-8"), (b"#" * 300_000, "larger than 256 KiB")]
)
def test_what_is_no_text_of_a_pack_is_said(tmp_path: Path, content: bytes, why: str):
    file = tmp_path / "pack.yaml"
    file.write_bytes(content)
    with pytest.raises(DrillroomError, match="cannot be opened") as caught:
        read_source(file)
    assert why in caught.value.detail
    with pytest.raises(DrillroomError, match="cannot be opened"):
        read_source(tmp_path)
    with pytest.raises(DrillroomError, match="cannot be opened"):
        read_source(tmp_path / "nothing.yaml")


def test_a_folder_that_cannot_be_written_leaves_the_file_as_it_is(tmp_path: Path):
    file = tmp_path / "pack.yaml"
    file.write_text("one\n", encoding="utf-8")
    source = read_source(file)
    (tmp_path / ".pack.yaml.part").mkdir()  # nothing can be written in its place
    with pytest.raises(DrillroomError, match="cannot be saved"):
        write_source(source, "two\n")
    assert file.read_text(encoding="utf-8") == "one\n"
