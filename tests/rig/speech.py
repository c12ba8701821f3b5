"""Spoken words as samples, from espeak-ng; and speech among noise, of which every run is known."""

import random
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from drillroom.takes.model import Run

RATE = 48_000
LEVEL = 0.05
"""Root mean square of speech: -26 dBFS, as somebody at a desk."""
NOISES = ("white", "pink", "hum", "keys", "babble")
_EDGE = 0.006
"""A phrase begins and ends where it is so loud, of its loudest: 44 dB below."""
PHRASES = (
    "most teams lose two weeks before a quote goes out",
    "what would that change for you",
    "we cut it to one day for three plants like yours",
    "who else feels it when that happens",
    "so let us look at the calendar",
    "she asked the same thing in spring and signed in may",
    "can we agree on a first step today",
    "it costs you about four deals a month",
)


@dataclass(frozen=True)
class Talk:
    """Sound of which it is known when somebody speaks."""

    samples: np.ndarray
    """Mono float32 at 48 kHz."""
    runs: tuple[Run, ...]

    @property
    def seconds(self) -> float:
        """How long somebody speaks."""
        return sum(end - begin for begin, end in self.runs)


def speak(text: str, file: Path, voice: str = "en") -> np.ndarray:
    """Write *text*, spoken, to *file* as s16le mono 48 kHz, and return the samples as float32.

    `feeder.py --what FILE` says it over and over.
    """
    wav = file.with_suffix(".wav")
    spoken = ["espeak-ng", "-s", "150", "-v", voice, "-w", str(wav), text]
    subprocess.run(spoken, check=True, timeout=20)
    raw = ["-t", "raw", "-r", "48000", "-c", "1", "-b", "16", "-e", "signed-integer"]
    subprocess.run(["sox", "-D", str(wav), *raw, str(file)], check=True, timeout=20)
    wav.unlink()
    return np.fromfile(file, "<i2").astype(np.float32) / 32768


def phrases(voice: str) -> list[np.ndarray]:
    """Return each of `PHRASES` as *voice* says it, without the silence around it."""
    with tempfile.TemporaryDirectory() as folder:
        return [trimmed(speak(text, Path(folder) / "p.raw", voice)) for text in PHRASES]


def trimmed(samples: np.ndarray) -> np.ndarray:
    """Return speech of the usual loudness without the silence around it."""
    loud = np.flatnonzero(np.abs(samples) >= _EDGE * np.abs(samples).max())
    cut = samples[loud[0] : loud[-1] + 1]
    return np.asarray(cut * (LEVEL / np.sqrt(np.mean(np.square(cut)))), np.float32)


def talk(said: list[np.ndarray], seconds: float, gaps_s: tuple[float, float], seed: int) -> Talk:
    """Return *said* over and over for about *seconds*, with gaps drawn from *gaps_s* between."""
    draw = random.Random(seed)
    parts, runs, at = [], [], 0
    while at < seconds * RATE:
        gap = round(draw.uniform(*gaps_s) * RATE)
        phrase = draw.choice(said)
        parts += [np.zeros(gap, np.float32), phrase]
        runs.append(((at + gap) / RATE, (at + gap + len(phrase)) / RATE))
        at += gap + len(phrase)
    parts.append(np.zeros(round(gaps_s[1] * RATE), np.float32))
    return Talk(np.concatenate(parts), tuple(runs))


def noise(kind: str, count: int, seed: int, others: list[np.ndarray] | None = None) -> np.ndarray:
    """Return *count* samples of noise, root mean square 1; *others* are the voices of babble."""
    draw = np.random.default_rng(seed)
    at_s = np.arange(count) / RATE
    if kind == "white":
        made = draw.standard_normal(count)
    elif kind == "pink":  # 3 dB less an octave
        size = 1 << count.bit_length()  # any other may take seconds
        spectrum = np.fft.rfft(draw.standard_normal(size))
        spectrum /= np.sqrt(np.maximum(np.arange(len(spectrum)), 20.0))
        made = np.fft.irfft(spectrum)[:count]
    elif kind == "hum":  # of the mains, with its harmonics, and a little hiss
        made = 0.01 * draw.standard_normal(count)
        for k in (1, 2, 3, 4, 6, 8, 10):
            made += np.sin(2 * np.pi * 50 * k * at_s + k) / k
    elif kind == "keys":  # a keyboard: clicks of 15 ms, four to eight a second
        made = 0.01 * draw.standard_normal(count)
        at = 0
        while (at := at + round(draw.uniform(0.12, 0.25) * RATE)) < count - 720:
            made[at : at + 720] += draw.standard_normal(720) * np.exp(-np.arange(720) / 150)
    else:
        assert others
        made = np.zeros(count)
        for voice in range(6):
            order = draw.permutation(len(others))
            line = np.concatenate([others[i] for i in order] * (count // RATE // 12 + 1))
            made += np.roll(np.resize(line, count), round(voice * 1.7 * RATE))
    return np.asarray(made / np.sqrt(np.mean(np.square(made))), np.float32)


def among(clean: Talk, kind: str, snr_db: float, seed: int, others: list[np.ndarray]) -> Talk:
    """Return *clean* among noise that is *snr_db* weaker than the speech in it."""
    loud = LEVEL * 10 ** (-snr_db / 20)
    samples = clean.samples + loud * noise(kind, len(clean.samples), seed, others)
    return Talk(np.asarray(samples, np.float32), clean.runs)
