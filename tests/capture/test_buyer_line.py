"""A buyer line in an author's voice: whole words, one loudness, nothing that was not said."""

from __future__ import annotations

import numpy as np
import pytest

from drillroom.capture.alignment import RATE
from drillroom.capture.buyer_line import CEILING_DBFS, SPEECH_DBFS, LineRecorder, finished
from drillroom.capture.loudness import dbfs
from drillroom.errors import CaptureError
from drillroom.live.voice import VoiceDetector
from tests.rig.speech import speak

ROOM = 0.0008


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    """A sentence without the silence around it."""
    folder = tmp_path_factory.mktemp("words")
    sound = speak("We will have to think about it until spring.", folder / "words.s16")
    loud = np.flatnonzero(np.abs(sound) > 0.01 * np.abs(sound).max())
    return sound[loud[0] : loud[-1] + 1]


def said(words: np.ndarray, level: float, before_s: float = 1.4, after_s: float = 2.0):
    """Return *words* with the peak *level* in a room, between stretches of its noise."""
    total = len(words) + round((before_s + after_s) * RATE)
    sound = np.random.default_rng(7).normal(0, ROOM * level, total).astype(np.float32)
    at = round(before_s * RATE)
    sound[at : at + len(words)] += words / np.abs(words).max() * level
    return sound


def samples(line) -> np.ndarray:
    return np.frombuffer(line.samples, "<i2").astype(np.float32) / 32_767


@pytest.mark.parametrize("level", [0.06, 0.3, 0.9])
def test_a_quiet_and_a_loud_voice_come_out_alike_and_nothing_clips(words: np.ndarray, level: float):
    line = finished(said(words, level))
    sound = samples(line)
    detector = VoiceDetector()
    detector.add(sound)
    spoken = np.concatenate([sound[round(b * RATE) : round(e * RATE)] for b, e in detector.close()])
    level_dbfs = dbfs(float(np.sqrt(np.mean(np.square(spoken)))))
    peak_dbfs = dbfs(float(np.abs(sound).max()))
    is_at_ceiling = abs(peak_dbfs - CEILING_DBFS) < 0.2
    assert level_dbfs == pytest.approx(SPEECH_DBFS, abs=1.0) or is_at_ceiling
    assert peak_dbfs <= CEILING_DBFS + 0.01


def test_the_silence_goes_and_no_word_is_cut(words: np.ndarray):
    line = finished(said(words, 0.3))
    assert line.seconds == pytest.approx(len(words) / RATE + 0.37, abs=0.25)
    assert line.seconds >= len(words) / RATE
    sound = samples(line)
    gain = np.abs(sound).max() / 0.3
    shape = words / np.abs(words).max() * 0.3 * gain
    found = np.correlate(sound, shape[:4800], "valid").argmax()
    whole = sound[found : found + len(words)]
    assert len(whole) == len(words)  # the last word is there as well
    assert np.corrcoef(whole, shape)[0, 1] > 0.99


def test_what_is_silent_or_a_tone_is_no_line():
    with pytest.raises(CaptureError, match="Nothing was heard"):
        finished(np.zeros(3 * RATE, np.float32))
    noise = np.random.default_rng(3).normal(0, 0.001, 3 * RATE).astype(np.float32)
    with pytest.raises(CaptureError, match="Nothing was heard"):
        finished(noise)
    with pytest.raises(CaptureError, match="Nothing was heard"):
        finished(np.zeros(0, np.float32))


def test_what_was_cut_off_at_its_peaks_is_said_once_more(words: np.ndarray):
    loud = np.clip(said(words, 6.0), -1.0, 1.0)
    with pytest.raises(CaptureError, match="too loud"):
        finished(loud)


class Talker:
    """A microphone with two channels at 44.1 kHz that somebody has spoken into already."""

    name, rate = "talker", 44_100

    def __init__(self, sound: np.ndarray) -> None:
        self._sound = sound
        self.is_open = False

    def start(self, on_audio) -> None:
        self.is_open = True
        for at in range(0, len(self._sound), 441):
            block = self._sound[at : at + 441]
            on_audio(np.column_stack([block, block]).astype(np.float32))

    def stop(self) -> None:
        self.is_open = False

    def source(self) -> str:
        return ""


def test_another_rate_and_channel_count_is_converted_and_the_microphone_is_let_go():
    wave = np.sin(2 * np.pi * 440 * np.arange(44_100) / 44_100).astype(np.float32) * 0.5
    talker = Talker(wave)
    recorder = LineRecorder(talker, lambda: 0, 60.0)
    recorder.start()
    assert recorder.poll() == pytest.approx(-6.0, abs=0.2)
    sound = recorder.stop()
    assert not talker.is_open
    assert len(sound) / RATE == pytest.approx(1.0, abs=0.01)
    crossings = np.flatnonzero(np.diff(np.signbit(sound)))
    assert len(crossings) / 2 == pytest.approx(440, abs=3)


def test_a_line_is_never_longer_than_it_may_be():
    recorder = LineRecorder(Talker(np.zeros(44_100 * 3, np.float32)), lambda: 0, 1.0)
    recorder.start()
    recorder.poll()
    assert recorder.is_full
    assert len(recorder.stop()) == RATE
