import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drillroom.capture.alignment import RATE, SampleClock, lower_edge

BLOCK = 480
START_NS = 10**14


class Sound:
    """Blocks of a microphone whose crystal is wrong by *ppm*, delivered late by chance."""

    def __init__(self, ppm: float, late_s: float, seed: int = 0, together: int = 1) -> None:
        self.clock = SampleClock()
        self.steps: list[int] = []
        self.spoken = 0
        self._ppm, self._late_s, self._together = ppm * 1e-6, late_s, together
        self.delay_s = 0.0
        self._random = np.random.default_rng(seed)
        self._last_ns = 0

    def hear(self, seconds: float, *, arrive_s: float | None = None) -> None:
        """Deliver *seconds* of sound; all of it *arrive_s* later where that is given."""
        for number in range(round(seconds * RATE / BLOCK)):
            self.spoken += BLOCK
            group = -(-(number + 1) // self._together) * self._together - number - 1
            spoken_s = (self.spoken + group * BLOCK) / RATE * (1 + self._ppm)
            at_ns = START_NS + round(
                (spoken_s + self._random.exponential(self._late_s) + self.delay_s) * 1e9
            )
            if arrive_s is not None:
                at_ns = max(at_ns, self._stall_end_ns(arrive_s))
            self._last_ns = max(self._last_ns, at_ns)
            step = self.clock.add(BLOCK, self._last_ns)
            if step:
                self.steps.append(step)

    def _stall_end_ns(self, arrive_s: float) -> int:
        return START_NS + round(arrive_s * 1e9)

    def lose(self, seconds: float) -> None:
        """Let *seconds* of sound never arrive."""
        self.spoken += round(seconds * RATE)

    def error_ms(self) -> float:
        """Return by how much the line misplaces the moment of the last sample."""
        now_ns = START_NS + round(self.spoken / RATE * (1 + self._ppm) * 1e9)
        assert self.clock.line
        return (self.clock.line.position(now_ns) - self.spoken) / RATE * 1000


@settings(max_examples=20, deadline=None)
@given(st.floats(-300, 300), st.floats(0.0001, 0.008), st.integers(0, 1000))
def test_the_drift_of_any_crystal_is_found_within_a_minute(ppm, late_s, seed):
    sound = Sound(ppm, late_s, seed)
    sound.hear(60)
    assert sound.clock.line.drift * 1e6 == pytest.approx(ppm, abs=15)
    assert abs(sound.error_ms()) < 1
    assert sound.steps == []


@settings(max_examples=10, deadline=None)
@given(st.floats(-300, 300), st.integers(1, 6), st.integers(0, 1000))
def test_blocks_that_come_several_at_a_time_do_not_disturb_the_clock(ppm, together, seed):
    sound = Sound(ppm, 0.001, seed, together)
    sound.hear(30)
    assert abs(sound.error_ms()) < 2
    assert sound.steps == []


@settings(max_examples=20, deadline=None)
@given(st.floats(0.1, 0.25), st.floats(-200, 200), st.integers(1, 4))
def test_lost_samples_are_put_back_within_a_second_and_the_drift_is_kept(lost_s, ppm, together):
    sound = Sound(ppm, 0.001, 1, together)
    sound.hear(40)
    sound.lose(lost_s)
    sound.hear(1)
    assert sum(sound.steps) == pytest.approx(lost_s * RATE, abs=0.005 * RATE)
    assert sound.clock.line.drift * 1e6 == pytest.approx(ppm, abs=15)
    sound.hear(5)
    assert abs(sound.error_ms()) < 5


@settings(max_examples=10, deadline=None)
@given(
    st.floats(-300, 300),
    st.floats(0.0001, 0.004),
    st.lists(st.tuples(st.floats(1, 8), st.floats(0.02, 0.3)), min_size=1, max_size=20),
    st.integers(0, 1000),
)
@example(0.0, 0.00390625, [(3.90625, 0.296875), (7.671875, 0.28125)], 321)  # slow, then a halt
def test_nothing_is_put_into_a_whole_sound_however_it_drifts_and_stalls(ppm, late_s, stalls, seed):
    sound = Sound(ppm, late_s, seed, together=4)
    for seconds, stall_s in stalls:
        sound.hear(seconds)
        sound.hear(stall_s, arrive_s=sound.spoken / RATE * (1 + ppm * 1e-6) + stall_s)
    sound.hear(5)
    assert sound.steps == []
    assert abs(sound.error_ms()) < 5


def test_a_driver_that_keeps_some_sound_back_for_seconds_is_no_crystal_that_is_wrong():
    sound = Sound(0, 0.0001, together=4)
    for held_s in (0.0, 0.002, 0.004, 0.006, 0.008):
        sound.delay_s = held_s
        sound.hear(1)
    assert abs(sound.clock.line.drift) * 1e6 < 400
    sound.delay_s = 0.0
    for _ in range(30):
        sound.hear(1)
        assert abs(sound.error_ms()) < 2


@settings(max_examples=20, deadline=None)
@given(st.floats(0.1, 0.25), st.floats(-300, 300), st.floats(3.1, 20))
def test_after_lost_samples_sound_and_picture_agree_from_the_first_second_on(lost_s, ppm, after_s):
    sound = Sound(ppm, 0.0002, 1, together=4)
    sound.hear(after_s)
    sound.lose(lost_s)
    sound.hear(1)
    misplaced_ms = (sum(sound.steps) / RATE - lost_s) * 1000
    for _ in range(30):
        sound.hear(1)
        assert abs(sound.error_ms() - misplaced_ms) < 5


def test_a_single_lost_block_moves_the_line_but_leaves_no_gap():
    sound = Sound(50, 0.0005)
    sound.hear(20)
    sound.lose(0.01)
    sound.hear(4)
    assert sound.steps == []
    assert abs(sound.error_ms() + 10) < 1  # the sound is 10 ms shorter, the pictures follow it


def test_a_stall_whose_sound_arrives_afterwards_loses_nothing():
    sound = Sound(0, 0.0005)
    sound.hear(10)
    sound.hear(0.3, arrive_s=10.3)
    sound.hear(5)
    assert sound.steps == []


@pytest.mark.parametrize("together", [1, 4])
def test_a_stall_whose_sound_is_lost_is_noticed_at_once(together):
    sound = Sound(0, 0.0005, together=together)
    sound.hear(10)
    sound.lose(1.0)
    sound.hear(0.2)
    assert sum(sound.steps) == pytest.approx(RATE, abs=0.01 * RATE)


def test_a_driver_that_becomes_slower_by_a_little_costs_no_sound():
    sound = Sound(100, 0.0005, together=4)
    sound.hear(20)
    for late_s in (0.005, 0.0, 0.006):
        sound.delay_s = late_s
        sound.hear(10)
        assert abs(sound.error_ms()) < 8
    assert sound.steps == []


def test_sound_and_picture_agree_when_lost_sound_was_only_late():
    sound = Sound(0, 0.0005)
    sound.hear(10)
    sound.delay_s = 0.1
    sound.hear(1)
    sound.delay_s = 0.0
    sound.hear(3)
    (step,) = sound.steps
    assert step == pytest.approx(0.1 * RATE, abs=0.005 * RATE)
    # the sound now lies behind the silence, and so do the pictures
    assert sound.error_ms() == pytest.approx(100, abs=5)


@given(
    st.lists(st.floats(0, 1), min_size=2, max_size=50).map(
        lambda ys: [(float(x), y) for x, y in enumerate(ys)]
    )
)
def test_the_lower_edge_lies_on_or_under_every_point(points):
    offset, slope = lower_edge(points)
    assert all(y >= offset + slope * x - 1e-9 for x, y in points)
    assert any(y == pytest.approx(offset + slope * x) for x, y in points)
