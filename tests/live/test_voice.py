from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drillroom.live.voice import RATE, VoiceDetector
from drillroom.takes.model import Run
from drillroom.ui.bell import TONES_HZ, tone
from tests.rig import speech

SECONDS = 10


@pytest.fixture(scope="module")
def said() -> dict[str, list[np.ndarray]]:
    return {voice: speech.phrases(voice) for voice in ("en-us", "en+f3")}


@pytest.fixture(scope="module")
def short(said: dict[str, list[np.ndarray]]) -> np.ndarray:
    clean = speech.talk(said["en-us"], 3, (0.5, 1.0), 5)
    return speech.among(clean, "pink", 20, 1, []).samples


def runs_of(samples: np.ndarray, sizes: tuple[int, ...] = (4096,)) -> tuple[Run, ...]:
    detector, start, turn = VoiceDetector(), 0, 0
    while start < len(samples):
        size = sizes[turn % len(sizes)]
        detector.add(samples[start : start + size])
        start, turn = start + size, turn + 1
    return detector.close()


def seconds(runs: tuple[Run, ...]) -> float:
    return sum(end - begin for begin, end in runs)


@settings(max_examples=15, deadline=None)
@given(sizes=st.lists(st.integers(1, 60_000), min_size=1, max_size=6).filter(lambda s: max(s) > 99))
def test_blocks_of_any_size_give_the_same_runs(short: np.ndarray, sizes: list[int]):
    found = runs_of(short, tuple(sizes))

    assert found == runs_of(short, (len(short),))
    assert found
    assert all(begin < end for begin, end in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))
    assert found[-1][1] <= len(short) / RATE


@pytest.mark.parametrize("voice", ["en-us", "en+f3"])
@pytest.mark.parametrize(
    ("kind", "snr_db"),
    [("", 0), ("white", 20), ("white", 10), ("pink", 20), ("pink", 15), ("hum", 10), ("keys", 20)],
)
def test_talk_time_is_within_five_percent(said, voice: str, kind: str, snr_db: float):
    for gaps_s in ((0.7, 3.0), (0.4, 0.8)):
        clean = speech.talk(said[voice], SECONDS, gaps_s, 3)
        sound = speech.among(clean, kind, snr_db, 4, []) if kind else clean

        found = runs_of(sound.samples)

        assert seconds(found) == pytest.approx(sound.seconds, rel=0.05)
        assert found[0][0] == pytest.approx(sound.runs[0][0], abs=0.1)
        assert found[-1][1] == pytest.approx(sound.runs[-1][1], abs=0.3)


def test_a_soft_voice_is_speech_as_well_as_a_loud_one(said):
    clean = speech.talk(said["en-us"], SECONDS, (0.7, 3.0), 3)
    room = speech.among(clean, "pink", 20, 1, []).samples

    soft, loud = runs_of(room * 0.1), runs_of(room * 4)

    assert seconds(soft) == pytest.approx(clean.seconds, rel=0.05)
    assert seconds(loud) == pytest.approx(clean.seconds, rel=0.05)


def test_somebody_in_the_background_is_not_the_rep(said):
    clean = speech.talk(said["en-us"], SECONDS, (1.0, 3.0), 3)
    other = np.resize(np.concatenate(said["en+f3"]), len(clean.samples)) * 10 ** (-26 / 20)
    room = speech.LEVEL * 10 ** (-45 / 20) * speech.noise("pink", len(clean.samples), 1)

    found = runs_of(np.asarray(clean.samples + other + room, np.float32))

    assert seconds(found) == pytest.approx(clean.seconds, rel=0.1)


@pytest.mark.parametrize("kind", ["white", "pink", "hum"])
@pytest.mark.parametrize("level_dbfs", [-25, -60])
def test_noise_alone_is_no_speech(kind: str, level_dbfs: float):
    room = speech.noise(kind, 20 * RATE, 2) * np.float32(10 ** (level_dbfs / 20))

    assert runs_of(room) == ()


def test_silence_and_nothing_at_all_are_no_speech():
    assert runs_of(np.zeros(10 * RATE, np.float32)) == ()
    assert runs_of(np.zeros(0, np.float32)) == ()
    assert runs_of(np.zeros(700, np.float32)) == ()


def test_the_bell_of_the_app_is_no_speech():
    room = speech.noise("white", 12 * RATE, 1) * np.float32(0.001)
    for number, hertz in enumerate(TONES_HZ.values()):
        bell = np.frombuffer(tone(hertz), "<i2").astype(np.float32) / 32768
        at = (2 + 2 * number) * RATE
        room[at : at + len(bell)] += bell

    assert runs_of(room) == ()


def test_a_take_may_begin_and_end_with_a_word(said):
    phrase = said["en-us"][0]
    room = speech.noise("white", len(phrase), 1) * np.float32(speech.LEVEL * 0.03)

    (run,) = runs_of(phrase + room)

    assert run == pytest.approx((0.0, len(phrase) / RATE), abs=0.1)


def test_runs_are_known_while_sound_comes(said):
    phrase = said["en-us"][1]
    detector = VoiceDetector()
    detector.add(np.zeros(2 * RATE, np.float32))
    detector.add(phrase)
    assert detector.runs == ()

    detector.add(np.zeros(RATE, np.float32))

    assert len(detector.runs) == 1
    assert detector.close() == detector.close() == detector.runs


@pytest.mark.parametrize(("kind", "snr_db"), [("", 0), ("pink", 20), ("hum", 10)])
def test_that_somebody_begins_and_stops_is_told_within_three_tenths(said, kind, snr_db):
    clean = speech.talk(said["en+f3"], SECONDS, (0.8, 3.0), 3)
    sound = speech.among(clean, kind, snr_db, 4, []) if kind else clean
    detector = VoiceDetector()
    told = []
    for start in range(0, len(sound.samples), 480):
        detector.add(sound.samples[start : start + 480])
        told += [((start + 480) / RATE, edge) for edge in detector.edges()]

    for run in sound.runs:
        for speaking, real_s in zip((True, False), run, strict=True):
            near = [
                (now_s, edge.at_s) for now_s, edge in told
                if edge.speaking == speaking and abs(edge.at_s - real_s) < 0.25
            ]  # fmt: skip
            assert near
            now_s, at_s = near[0] if speaking else near[-1]
            assert at_s <= now_s < real_s + 0.3


def test_what_is_told_at_once_alternates_and_never_goes_back(short: np.ndarray):
    detector = VoiceDetector()
    detector.add(short)

    edges = detector.edges()

    assert edges[0].speaking
    assert all(a.speaking != b.speaking and a.at_s < b.at_s for a, b in pairwise(edges))
    assert detector.edges() == []
