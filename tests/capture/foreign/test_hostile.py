"""Files that are not what they say: each is refused, within its time, and nothing is left."""

import os
import socket
import struct
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from drillroom.capture.foreign.confined import (
    ChildFailedError,
    ChildStoppedError,
    Watch,
    run_confined,
)
from drillroom.capture.foreign.importing import import_media
from drillroom.capture.foreign.limits import MIB, Limits
from drillroom.errors import MediaError
from tests.rig.films import PICTURE, any_film, bomb, film

QUICK = Limits(wall_s=20, stall_s=20)


@pytest.fixture(autouse=True)
def _nothing_left() -> object:
    """Fail a test that leaves a child behind."""
    yield
    if sys.platform.startswith("linux"):
        children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
        assert not [pid for pid in children if "media-child" in command_of(pid)]


def command_of(pid: str) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_text()
    return ""


def refuse(source: Path) -> MediaError:
    """Import *source*, which must be refused and stay as it is; return the one message."""
    folder = source.parent / "new"
    folder.mkdir()
    with pytest.raises(MediaError) as caught:
        import_media(source, folder / "take.mp4", Watch())
    assert caught.value.title == f"{source.name} cannot be imported"
    assert caught.value.remedy.startswith("Nothing was kept.")
    return caught.value


def cut(source: Path) -> None:
    source.write_bytes(any_film(source.parent).read_bytes()[:20_000])


def garbage(source: Path) -> None:
    source.write_bytes(bytes(range(256)) * 400)


def random_header(source: Path) -> None:
    source.write_bytes(any_film(source.parent).read_bytes()[:40] + os.urandom(50_000))


def other_format(source: Path) -> None:
    film(source.with_suffix(".avi"), "-i", str(any_film(source.parent))).rename(source)


def other_codec(source: Path) -> None:
    film(source, "-i", str(any_film(source.parent)), "-c:v", "ffv1", "-f", "matroska")


@pytest.mark.parametrize("spoil", [cut, garbage, random_header, other_format, other_codec])
def test_a_file_that_is_not_what_its_name_says_is_refused(tmp_path, spoil):
    source = tmp_path / "deal.mp4"
    spoil(source)
    assert "Drillroom" in refuse(source).detail


def test_what_is_no_file_with_anything_in_it_is_refused(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "empty.mp4").touch()
    assert refuse(tmp_path / "a" / "empty.mp4").detail == "It is empty."
    (tmp_path / "folder.mp4").mkdir()
    assert refuse(tmp_path / "folder.mp4").detail == "It is no ordinary file."


@pytest.mark.skipif(os.name != "posix", reason="Windows has neither")
def test_a_pipe_and_a_link_are_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.mp4")
    assert refuse(tmp_path / "pipe.mp4").detail == "It is no ordinary file."
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "link.mp4").symlink_to(any_film(tmp_path))
    assert "a link" in refuse(tmp_path / "b" / "link.mp4").detail


def test_a_picture_of_huge_size_is_refused_before_it_is_decoded(tmp_path):
    film(
        tmp_path / "huge.mp4", "-f", "lavfi", "-i", "color=s=8192x4096:r=1:d=1",
        "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p",
    )  # fmt: skip
    assert refuse(tmp_path / "huge.mp4").detail == (
        "Its picture has 8192 × 4096 pixels. At most 4096 × 2304 are read."
    )


def test_a_length_of_years_is_refused_as_too_long(tmp_path):
    """Its table of times says that each picture stays for months."""
    plain = ("-use_editlist", "0", "-bf", "0", "-c:v", "libx264")
    data = bytearray(film(tmp_path / "x.mp4", *PICTURE, *plain).read_bytes())
    times = data.find(b"stts")
    struct.pack_into(">I", data, times + 16, 0x7FFF_FFFF)
    source = tmp_path / "years.mp4"
    source.write_bytes(data)
    assert "minutes long. At most 60 minutes" in refuse(source).detail


@pytest.mark.parametrize("name", ["list.mp4", "list.m3u8"])
def test_a_playlist_is_not_followed_to_files_or_addresses(tmp_path, name):
    secret = any_film(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/a.ts"
        hls = f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{url}\n#EXTINF:1,\nfile:{secret}\n"
        concat = f"ffconcat version 1.0\nfile '{secret}'\nfile '{url}'\n"
        for turn, text in enumerate((hls, concat)):
            source = tmp_path / str(turn) / name
            source.parent.mkdir()
            source.write_text(text)
            assert "no sound or video" in refuse(source).detail
        with pytest.raises(TimeoutError):
            server.accept()


def test_a_bomb_of_pixels_ends_when_its_time_is_up(tmp_path):
    source = bomb(tmp_path)
    assert source.stat().st_size < 20 * MIB
    job = {"do": "convert", "source": str(source), "target": str(tmp_path / "take.mp4")}
    began_s = time.monotonic()
    with pytest.raises(ChildFailedError, match="too long"):
        run_confined(job, Limits(wall_s=1.5, stall_s=1.5, file_bytes=1 << 30), Watch())
    assert time.monotonic() - began_s < 15


def test_a_file_that_wants_too_much_memory_is_refused(tmp_path):
    source = film(
        tmp_path / "large.mp4", "-f", "lavfi", "-i", "testsrc2=s=4096x2304:r=30:d=0.1",
        "-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=error",
    )  # fmt: skip
    job = {"do": "convert", "source": str(source), "target": str(tmp_path / "take.mp4")}
    if sys.platform.startswith("linux"):
        with pytest.raises(ChildFailedError):
            run_confined(job, Limits(30, 30, 450 * MIB, 1 << 30), Watch())
    assert run_confined(job, Limits(30, 30, 3072 * MIB, 1 << 30), Watch())  # the control


def test_a_conversion_that_writes_too_much_is_refused(tmp_path):
    job = {
        "do": "convert", "source": str(any_film(tmp_path)), "target": str(tmp_path / "take.mp4")
    }  # fmt: skip
    with pytest.raises(ChildFailedError, match="larger"):
        run_confined(job, Limits(20, 20, file_bytes=4096), Watch())


@pytest.mark.skipif(os.name != "posix", reason="made of a pipe that nobody writes into")
def test_a_child_that_hangs_is_ended_and_without_the_limit_it_hangs(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    job = {"do": "look", "source": str(tmp_path / "pipe")}
    with pytest.raises(ChildFailedError, match="too long"):
        run_confined(job, Limits(wall_s=0.5, stall_s=0.5), Watch())

    began_s = time.monotonic()
    with pytest.raises(ChildStoppedError):  # the control: it never comes to an end by itself
        run_confined(job, QUICK, Watch(is_stopped=lambda: time.monotonic() - began_s > 1.5))


def test_a_child_that_dies_is_one_clear_message(tmp_path):
    with pytest.raises(ChildFailedError, match="ended in the middle"):
        run_confined({"do": "dance", "source": str(tmp_path)}, QUICK, Watch())
