from itertools import pairwise

import numpy as np
import pytest

from drillroom.capture.alignment import RATE
from drillroom.capture.intake import SoundIntake, level_dbfs
from drillroom.capture.mic import Block, MicTap, MonoConverter


def tone(rate: int, seconds: float, hertz: int = 440) -> np.ndarray:
    times = np.arange(round(rate * seconds)) / rate
    return (0.5 * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


@pytest.mark.parametrize("rate", [48_000, 44_100, 16_000, 8_000])
@pytest.mark.parametrize("channels", [1, 2, 4])
def test_any_rate_and_channel_count_becomes_mono_at_48_khz(rate, channels):
    converter = MonoConverter(rate)
    block = rate // 100
    sound = np.stack([tone(rate, 1.0)] * channels, axis=1)
    parts = [converter.convert(sound[at : at + block]) for at in range(0, rate, block)]
    samples = np.concatenate(parts)
    assert samples.dtype == np.float32
    assert len(samples) == pytest.approx(RATE, abs=150)
    middle = slice(RATE // 4, RATE // 2)
    assert np.allclose(samples[middle], tone(RATE, 1.0)[middle], atol=0.01)


def test_sounds_follow_each_other_without_a_gap():
    intake = SoundIntake(RATE)
    sounds = [
        intake.take_in(Block(np.zeros((480, 1), np.float32), 10**9 + turn * 10**7))
        for turn in range(500)
    ]
    assert all(after.first == before.end for before, after in pairwise(sounds))
    assert sum(len(sound.samples) for sound in intake.kept()) == pytest.approx(3 * RATE, abs=480)


def test_zeros_are_told_from_sound():
    intake = SoundIntake(RATE)
    intake.take_in(Block(np.full((480, 1), 0.1, np.float32), 1_000))
    intake.take_in(Block(np.zeros((480, 1), np.float32), 2_000))
    assert (intake.loud_ns, intake.last_ns) == (1_000, 2_000)


@pytest.mark.parametrize(
    ("samples", "dbfs"), [(np.ones(480), 0), (np.full(480, 0.1), -20), (np.zeros(480), -120)]
)
def test_the_level_is_the_root_mean_square_in_dbfs(samples, dbfs):
    assert level_dbfs(samples.astype(np.float32)) == pytest.approx(dbfs, abs=0.01)


def test_a_full_queue_drops_blocks_and_counts_them():
    tap = MicTap(lambda: 0, capacity=2)
    for _ in range(5):
        tap.on_audio(np.zeros((480, 1), np.float32))
    assert tap.dropped_blocks == 3
    assert len(list(tap.waiting())) == 2
