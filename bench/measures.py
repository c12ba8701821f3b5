"""How far measures are off: from the speech that is heard, against the speech that was spoken.

Six voices of espeak-ng, clean and 20 dB above pink noise, as takes of one minute with a buyer line
near each end and in the middle of each phrase, and a mark at the end of each.
"""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.voice import ours
from drillroom.drills.model import Drill, DrillId, Phase, PhaseId, PhaseKind, Tag, TagId
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import LINE_MEASURES, line_values, measures
from drillroom.takes.model import Entry, EntryKind, Run
from tests.rig import speech

VOICES = ("en-us", "en-gb-scotland", "en+f3", "en-us+m7", "en-029", "en-gb-x-rp+f2")
SECONDS = 60.0
TALK = Phase(PhaseId("talk"), PhaseKind.SPEAK, SECONDS)
DRILL = Drill(DrillId("d"), None, "D", "", (TALK,), tags=(Tag(TagId("ask"), "Ask", 1),))
WHOLE = ("first_word_s", "speech_s", "longest_run_s", "spare_s", "talk_percent")
LINE_S = 1.2


def attempts(runs: tuple[Run, ...]) -> dict[str, Attempt]:
    """Return takes in which *runs* was spoken, by what the buyer does in them."""
    start = [Entry(0.0, EntryKind.PHASE, TALK.id)]
    end = [Entry(SECONDS, EntryKind.END, "clock")]

    def take(*lines: Entry) -> Attempt:
        return Attempt(DRILL, SECONDS + 0.3, (*start, *lines, *end), speech=runs)

    def buyer(at_s: float) -> Entry:
        return Entry(at_s, EntryKind.BUYER, "line", until_s=at_s + LINE_S)

    answered = [buyer(begin - LINE_S - 0.4) for begin, _ in runs[1:]]
    stepped_on = [buyer(begin - LINE_S / 2) for begin, _ in runs[1:]]
    cut_off = [buyer(end_s - 0.6) for _, end_s in runs[:-1]]
    marks = [Entry(end_s, EntryKind.MARK, "ask", by="x") for _, end_s in runs[:-1]]
    return {
        "": take(),
        "pause_s": take(*answered),
        "overlap_s": take(*stepped_on),
        "stop_s": take(*cut_off),
        "held": take(*marks),
    }


def errors(sound: speech.Talk) -> dict[str, list[float]]:
    """Return how far each measure of one sound is off; line by line where it is taken so."""
    heard = ours(sound.samples)
    found: dict[str, list[float]] = {}
    made = attempts(tuple(run for run in sound.runs if run[1] < SECONDS))
    heard = tuple((b, min(e, SECONDS)) for b, e in heard if b < SECONDS)
    real, told = measures(made["pause_s"]), measures(replace(made["pause_s"], speech=heard))
    for name in WHOLE:
        found[name] = [abs(told[name] - real[name])]
    for name in LINE_MEASURES:
        real_lines = dict(line_values(made[name], name))
        told_lines = dict(line_values(replace(made[name], speech=heard), name))
        both = real_lines.keys() & told_lines.keys()
        found[name] = [abs(told_lines[at_s] - real_lines[at_s]) for at_s in both]
    silent = made["held"]
    times = silent.mark_times("ask")
    pairs = [
        (silent.silence_after(t), replace(silent, speech=heard).silence_after(t)) for t in times
    ]
    found["held_TAG_s"] = [abs(a - b) for a, b in pairs if a is not None and b is not None]
    return found


def main() -> None:
    """Print for each measure the median and the worst error."""
    found: dict[str, list[float]] = {}
    for number, voice in enumerate(VOICES):
        clean = speech.talk(speech.phrases(voice), SECONDS - 4, (1.2, 3.0), number)
        for sound in (clean, speech.among(clean, "pink", 20, number, [])):
            for name, values in errors(sound).items():
                found.setdefault(name, []).extend(values)
    print("measure              median   95 %   worst   of")
    for name, values in found.items():
        median, most, worst = np.percentile(values, [50, 95, 100])
        print(f"{name:18} {median:8.2f} {most:6.2f} {worst:7.2f} {len(values):4}")


if __name__ == "__main__":
    main()
