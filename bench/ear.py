"""How soon the drill's clock hears: from a word in the room to the edge of speech it is told.

Somebody speaks through PulseAudio while a 720p camera is recorded too. An edge is asked for as
often as in the record room. Its own time is compared with the take's clock when it comes (the whole
way: microphone, queue, encoder's thread, detector), and with when the phrase really began or ended.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from bench.gauge.rig import Rig, rig
from bench.gauge.table import Figure, show
from tests.rig import speech

SECONDS = 60.0
GAPS_S = (1.2, 2.5)
VOICES = ("en-us", "en+f3", "en-gb-scotland")
NEAR_S = 0.6
"""An edge further from any true one is about something else."""


def main() -> None:
    """Print how late beginnings and ends come, and how far off they are."""
    begins: list[tuple[float, float]] = []
    ends: list[tuple[float, float]] = []
    for number, voice in enumerate(VOICES):
        for edge, error_s in heard(voice, number):
            (begins if edge["speaking"] else ends).append((edge["late_s"], error_s))
    rows = []
    for name, edges in (("beginning", begins), ("end", ends)):
        late, wrong = zip(*edges, strict=True)
        rows += [
            Figure(f"{name} of speech is told after: median", median(late), "s"),
            Figure(f"  longest of {len(late)}", max(late), "s"),
            Figure("  its own time is wrong by: median", median(map(abs, wrong)), "s"),
        ]
    show(rows)


def heard(voice: str, seed: int) -> list[tuple[dict[str, Any], float]]:
    """Return each edge in one take, with how far from the truth it is."""
    clean = speech.talk(speech.phrases(voice), SECONDS, GAPS_S, seed)
    sound = speech.among(clean, "pink", 20, seed, [])
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "speech.raw"
        (sound.samples * 32767).astype("<i2").tofile(file)
        with rig(what=str(file)) as stage:
            edges = edges_of(stage)
    truth = {
        True: [begin for begin, _ in sound.runs],
        False: [end for _, end in sound.runs],
    }
    shift_s = offset_s(edges, truth[True])
    found = []
    for edge in edges:
        error_s = min((edge["at_s"] + shift_s - at_s for at_s in truth[edge["speaking"]]), key=abs)
        if abs(error_s) < NEAR_S:
            found.append((edge, error_s))
    return found


def edges_of(stage: Rig) -> list[dict[str, Any]]:
    """Record a take of the whole sound and return what was heard in it."""
    edges = []
    process = stage.recording("take", f"--seconds={SECONDS}", "--ear")
    with closing(process):
        while (step := process.any_step(SECONDS + 20))["step"] != "take":
            if step["step"] == "edge":
                edges.append(step)
    return edges


def offset_s(edges: list[dict[str, Any]], begins_s: list[float]) -> float:
    """Return how far into the sound the take began: where most beginnings fit."""
    at_s = [edge["at_s"] for edge in edges if edge["speaking"]]
    shifts = np.array([begin - at for begin in begins_s for at in at_s])
    shifts = shifts[(shifts > -1) & (shifts < 10)]
    best = max(shifts, key=lambda shift: int((np.abs(shifts - shift) < 0.1).sum()))
    return float(np.median(shifts[np.abs(shifts - best) < 0.1]))


if __name__ == "__main__":
    main()
