import numpy as np
import pytest

from drillroom.capture.loudness import ClipCounter, NoiseFloor


def tone(amplitude: float, hertz: float, seconds: float) -> np.ndarray:
    turns = np.arange(round(seconds * 48_000)) * (hertz / 48_000)
    return np.asarray(amplitude * np.sin(2 * np.pi * turns), np.float32)


def clips(sound: np.ndarray, *cuts: int) -> int:
    counter = ClipCounter()
    for part in np.split(sound, cuts):
        counter.add(part)
    return counter.clips


def test_each_half_wave_that_is_cut_off_is_one_clip_however_the_blocks_fall():
    sound = np.clip(tone(1.5, 100, 0.1), -1, 1)  # ten periods: twenty half waves
    assert clips(sound) == 20
    assert clips(sound, *range(7, len(sound), 7)) == 20
    assert clips(sound, *range(1, len(sound))) == 20


def test_sound_below_full_scale_and_single_samples_at_it_are_no_clips():
    assert clips(tone(0.98, 100, 0.5)) == 0
    click = np.zeros(1000, np.float32)
    click[[100, 101, 500]] = 1.0
    assert clips(click) == 0
    click[102] = -1.0
    assert clips(click) == 1


@pytest.mark.parametrize("noise_dbfs", [-70.0, -50.0, -30.0])
def test_the_noise_floor_is_how_loud_it_is_between_the_words(noise_dbfs):
    rng = np.random.default_rng(1)
    sound = rng.normal(0, 10 ** (noise_dbfs / 20), 48_000 * 10).astype(np.float32)
    for second in range(0, 10, 2):  # five words of a second each
        sound[second * 48_000 : (second + 1) * 48_000] += tone(0.5, 200, 1.0)
    floor = NoiseFloor()
    for first in range(0, len(sound), 1024):
        floor.add(sound[first : first + 1024])
    assert floor.dbfs == pytest.approx(noise_dbfs, abs=0.5)


def test_a_take_too_short_to_have_a_floor_has_none():
    assert NoiseFloor().dbfs is None
