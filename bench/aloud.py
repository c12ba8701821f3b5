"""Three drills of the pack, spoken aloud: a voice through PulseAudio, recorded by command.

For each: what the take came to, beside what `pack preview` makes of the same speech, and how far
buyer lines and buzzers lie from where the speech of the finished file would have put them. All
three run side by side, at their full length (three and a half minutes).
"""

import json
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from drillroom.drills.shelf import built_in_pack, find_drill
from drillroom.live.keys import KeyPress
from drillroom.live.preview import preview
from drillroom.takes.timeline import entries_from_json, speech_from_json
from tests.journeys.person import Person
from tests.rig import speech
from tests.rig.pulse import PrivatePulse

SEED = 3
ALOUD = {
    "talk-clock": (8.0, 18.0, ()),
    "questions-only": (4.0, 17.0, tuple(35.0 + 21 * turn for turn in range(8))),
    "so-what": (60.0, 0.3, ()),
}
"""Seconds of speech and of silence by turns, and when key 2 is tapped."""


def pattern(speak_s: float, quiet_s: float, said: list[np.ndarray]) -> np.ndarray:
    """Return one turn of speech, hardly a breath in it, and the silence after it: int16."""
    parts, seconds, number = [], 0.0, 0
    while seconds < speak_s:
        phrase = said[number % len(said)]
        parts += [phrase, np.zeros(speech.RATE // 4, np.float32)]
        seconds, number = sum(map(len, parts)) / speech.RATE, number + 1
    spoken = np.concatenate(parts)[: round(speak_s * speech.RATE)]
    sound = np.concatenate([spoken, np.zeros(round(quiet_s * speech.RATE), np.float32)])
    room = np.random.default_rng(1).normal(0, 0.0005, sound.size)
    return ((sound + room) * 32767).astype("<i2")


def aloud(drill: str, folder: Path, environment: dict[str, str]) -> str:
    """Record *drill*, answer its checklist, and return a line that says how it went."""
    rep = Person(folder / f"home-{drill}", environment)
    keys = folder / f"{drill}.keys"
    taps = ALOUD[drill][2]
    keys.write_text("".join(f"{at_s} 2\n" for at_s in taps))
    words = ("record", drill, "--mic", drill, "--camera", "none", "--seed", str(SEED))
    process = rep.start(*words, "--keys", str(keys), "--json")
    printed, said = process.communicate(timeout=400)
    assert process.returncode == 0, said
    take = json.loads(printed)["take"]
    rep.type("review", take, "--tick", "all=yes")
    shown = rep.ask("show", take)
    heard = speech_from_json(shown["certificate"]["speech"])
    would_be = preview(
        find_drill(built_in_pack(), drill), SEED, [KeyPress(at_s, "2") for at_s in taps], heard
    )
    kinds = {"buyer", "run"}
    real = [e for e in entries_from_json(shown["timeline"]) if e.kind.value in kinds]
    same = [e for e in would_be.timeline if e.kind.value in kinds]
    late = [abs(a.at_s - b.at_s) for a, b in zip(real, same, strict=False)]
    outcome = rep.type("show", take).partition("Outcome: ")[2].splitlines()[0]
    expected = would_be.outcome.value if would_be.outcome else ""
    return (
        f"{drill:16} {outcome:8} preview {expected:8} lines and buzzers {len(real)} and {len(same)}"
        f", apart {max(late, default=0) * 1000:.0f} ms at most, faults {len(shown_faults(shown))}"
    )


def shown_faults(shown: dict[str, list[dict[str, str]]]) -> list[dict[str, str]]:
    return [entry for entry in shown["timeline"] if entry["kind"] == "fault"]


def main() -> None:
    """Record all three and print a line for each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pulse").mkdir()
        pulse = PrivatePulse(folder / "pulse")
        try:
            said = speech.phrases("en-us")
            for drill, (speak_s, quiet_s, _) in ALOUD.items():
                file = folder / f"{drill}.raw"
                pattern(speak_s, quiet_s, said).tofile(file)
                pulse.microphone(drill, what=str(file))
            with ThreadPoolExecutor(len(ALOUD)) as pool:
                lines = pool.map(lambda drill: aloud(drill, folder, pulse.environment), ALOUD)
                print("\n".join(lines))
        finally:
            pulse.close()


if __name__ == "__main__":
    main()
