import wave
from pathlib import Path

import numpy as np
import pytest

from drillroom.capture.alignment import RATE
from drillroom.capture.sound import playable
from drillroom.drills.sounds import Sound, read_sound, sound_s

SECOND = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE) * 0.5


def pcm(values: np.ndarray, width: int) -> bytes:
    """Return values between -1 and 1 as little-endian samples of *width* bytes."""
    if width == 1:
        return bytes((np.rint(values * 127) + 128).astype(np.uint8))
    whole = np.rint(values * (2 ** (8 * width - 1) - 1)).astype("<i4")
    return bytes(np.ascontiguousarray(whole.view(np.uint8).reshape(-1, 4)[:, :width]))


@pytest.mark.parametrize(("width", "error"), [(1, 300), (2, 1.5), (3, 1), (4, 1)])
def test_samples_of_every_width_sound_alike(width: int, error: float):
    played = np.frombuffer(playable(Sound(RATE, 1, width, pcm(SECOND, width))), "<i2")

    assert played.size == RATE
    assert np.abs(played - SECOND * 32_767).max() <= error


def test_two_channels_become_their_middle_and_a_torn_last_frame_is_left_out():
    both = np.column_stack([SECOND, np.zeros(RATE)]).ravel()

    played = np.frombuffer(playable(Sound(RATE, 2, 2, pcm(both, 2) + b"\0")), "<i2")

    assert played.size == RATE
    assert np.abs(played - SECOND * 32_767 / 2).max() <= 1.5


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 96_000])
def test_another_rate_keeps_length_and_pitch(rate: int):
    tone = np.sin(2 * np.pi * 440 * np.arange(2 * rate) / rate) * 0.5

    played = np.frombuffer(playable(Sound(rate, 1, 2, pcm(tone, 2))), "<i2").astype(float)

    assert played.size == pytest.approx(2 * RATE, rel=0.001)
    spectrum = np.abs(np.fft.rfft(played[: 2 * RATE]))
    assert np.argmax(spectrum) / 2 == pytest.approx(440, abs=1)


def wav(path: Path) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(pcm(SECOND, 2))


def test_a_sound_is_read_from_the_folder_of_its_pack_and_never_through_a_link(tmp_path: Path):
    pack, elsewhere = tmp_path / "pack", tmp_path / "elsewhere"
    for folder in (pack, elsewhere):
        folder.mkdir()
        wav(folder / "so.wav")
    (pack / "linked.wav").symlink_to(elsewhere / "so.wav")
    (pack / "sounds").symlink_to(elsewhere)

    assert sound_s(pack, "so.wav") == 1.0
    assert read_sound(pack, "so.wav") == Sound(RATE, 1, 2, pcm(SECOND, 2))
    assert read_sound(pack, "linked.wav") is None
    assert read_sound(pack, "sounds/so.wav") is None
    assert sound_s(pack, "sounds/so.wav") is None


def test_a_pack_that_is_reached_through_a_link_has_its_sounds(tmp_path: Path):
    (tmp_path / "pack").mkdir()
    wav(tmp_path / "pack" / "so.wav")
    (tmp_path / "packs").symlink_to(tmp_path / "pack")

    assert sound_s(tmp_path / "packs", "so.wav") == 1.0


@pytest.mark.parametrize("content", [b"", b"RIFF", b"not a sound at all, but long enough"])
def test_what_is_no_wav_file_is_no_sound(tmp_path: Path, content: bytes):
    (tmp_path / "so.wav").write_bytes(content)

    assert read_sound(tmp_path, "so.wav") is None


@pytest.mark.parametrize(
    ("rate", "count"), [(44_100, 1), (44_100, 5), (3_000_000_000, 40), (1, 40), (44_100, 0)]
)
def test_a_sound_that_nobody_could_hear_is_nothing_and_no_crash(rate: int, count: int):
    played = playable(Sound(rate, 1, 2, b"\1\0" * count))

    assert len(played) <= 2 * count + 2
