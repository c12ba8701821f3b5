"""Recordings that were bent, as a colleague's might be: a child looks, and says one clear thing."""

import os
import random
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drillroom.capture.foreign.received import UnsafeMediaError, check_received
from drillroom.errors import MediaError
from drillroom.storage.take_folder import sha256_of
from drillroom.storage.verdicts import Verdict, keep_verdict, read_verdict
from tests.capture.foreign.test_hostile import command_of
from tests.rig.films import BOTH, FITS, film

TIMES = int(os.environ.get("DRILLROOM_HOSTILE_TIMES", "1"))
BARS = 60


@pytest.fixture(scope="module")
def sound_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second of picture and sound as Drillroom makes them."""
    return film(tmp_path_factory.mktemp("films") / "take.mp4", *BOTH, *FITS)


@pytest.fixture(autouse=True)
def _never_decoded_here(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test in which this process opens a recording, or that leaves a child behind."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a recording was opened in this process")

    monkeypatch.setattr(av, "open", refuse)
    yield
    if sys.platform.startswith("linux"):
        children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
        assert not [pid for pid in children if "media-child" in command_of(pid)]


def verdict_of(path: Path) -> str:
    """Have a child look at *path*; return "" or the one message, which is for people."""
    before = path.read_bytes()
    said = ""
    try:
        bars = check_received(path, BARS)
    except MediaError as exc:
        said = exc.detail
        assert_is_clear(exc, path)
    else:
        assert len(bars) in {0, BARS}, "none where there is no sound"
        assert all(0 <= bar <= 1 for bar in bars)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name], "the child writes nothing"
    return said


def assert_is_clear(error: MediaError, path: Path) -> None:
    assert error.title.endswith("so it is not played")
    assert 0 < len(error.detail) <= 300
    assert error.detail.isprintable()
    assert error.detail.endswith(".")
    assert str(path.parent) not in str(error)


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def noise(content: bytearray, chance: random.Random) -> None:
    """Change bytes anywhere, most of them in packets."""
    for _ in range(chance.choice([1, 20, 400])):
        content[chance.randrange(len(content))] = chance.randrange(256)


def lie(content: bytearray, chance: random.Random) -> None:
    """Let a table or a size in the headers say something else."""
    names = (
        b"moov",
        b"trak",
        b"stts",
        b"stsz",
        b"stco",
        b"stsc",
        b"mdhd",
        b"avcC",
        b"esds",
        b"mdat",
    )
    at = content.find(chance.choice(names))
    where = max(0, at + chance.choice([-4, 4, 8, 12, 16, 20]))
    struct.pack_into(">I", content, where, chance.choice([0, 1, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 20]))


def doubled(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at:at] = content[at : at + chance.choice([1, 100, 5_000])]


def swapped(content: bytearray, chance: random.Random) -> None:
    """Give a box another name: also that of one which leads to other files."""
    names = (b"moov", b"trak", b"stbl", b"avc1", b"mp4a", b"dinf", b"dref", b"url ")
    other = chance.choice([b"dref", b"alis", b"rmra", b"free", b"hvc1", b"cmov", b"\0\0\0\0"])
    at = content.find(chance.choice(names))
    if at >= 0:
        content[at : at + 4] = other


BENDS = (cut, noise, noise, lie, lie, doubled, swapped)


@settings(
    max_examples=5 * TIMES,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(bend=st.sampled_from(BENDS), seed=st.integers(0, 1 << 32), most=st.integers(1, 3))
def test_a_bent_recording_is_played_or_refused_and_never_opened_by_the_app(
    sound_film: Path,
    tmp_path: Path,
    bend: Callable[[bytearray, random.Random], None],
    seed: int,
    most: int,
) -> None:
    content, chance = bytearray(sound_film.read_bytes()), random.Random(seed)
    for _ in range(most):
        if content:
            bend(content, chance)
    path = tmp_path / "take.mp4"
    path.write_bytes(content)
    assert not verdict_of(path) or path.read_bytes() != sound_film.read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 64,
        b"ftyp" * 9_000,
        b"#EXTM3U\nfile:///etc/passwd\n",
        b"<html><script></script>",
    ],
    ids=["nothing", "zeros", "names", "a playlist", "a page"],
)
def test_what_is_no_recording_at_all_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "take.mp4"
    path.write_bytes(content)
    assert verdict_of(path) == (
        "It is no sound or video that Drillroom reads, or part of it is missing."
    )


def test_a_sound_recording_is_played_as_the_control(tmp_path: Path, sound_film: Path) -> None:
    path = tmp_path / "take.mp4"
    path.write_bytes(sound_film.read_bytes())
    assert verdict_of(path) == ""


def test_a_verdict_is_about_the_bytes_that_were_looked_at(tmp_path: Path, sound_film: Path) -> None:
    path = tmp_path / "take.mp4"
    path.write_bytes(sound_film.read_bytes())
    first = sha256_of(path)
    keep_verdict(tmp_path, Verdict(first, "", tuple([0.5] * BARS)))
    *most, last = path.read_bytes()
    path.write_bytes(bytes([*most, last ^ 1]))
    assert read_verdict(tmp_path, first) is not None
    assert read_verdict(tmp_path, sha256_of(path)) is None
    keep_verdict(tmp_path, Verdict(sha256_of(path), "No picture of it can be decoded."))
    assert read_verdict(tmp_path, first) is None


def test_what_is_refused_is_unsafe_and_what_only_failed_is_tried_again(
    tmp_path: Path, sound_film: Path
) -> None:
    path = tmp_path / "take.mp4"
    path.write_bytes(sound_film.read_bytes()[:100])
    with pytest.raises(UnsafeMediaError):
        check_received(path, BARS)
    path.unlink()
    with pytest.raises(MediaError):
        check_received(path, BARS)
