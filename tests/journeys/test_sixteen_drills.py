"""Each drill of the pack that ships, run by `pack preview`: one way to pass, one that does not."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from drillroom.cli import drillroom
from drillroom.takes.model import Run

PACK = Path(__file__).parents[2] / "drills.yaml"
SEEDS = ("3", "11")
Key = tuple[float, str]


@dataclass(frozen=True)
class Rep:
    """When somebody speaks in a drill, and which keys are tapped meanwhile."""

    speech: tuple[Run, ...]
    keys: tuple[Key, ...] = ()


class Stage:
    """One drill as it would be run, tried by command."""

    def __init__(self, drill: str, seed: str, folder: Path) -> None:
        self._drill, self._seed, self._folder = drill, seed, folder
        self.starts = self.phases(Rep(()))

    def run(self, rep: Rep) -> dict[str, Any]:
        speech, keys = self._folder / "speech", self._folder / "keys"
        speech.write_text("".join(f"{begin:.3f} {end:.3f}\n" for begin, end in rep.speech))
        keys.write_text("".join(f"{at_s:.3f} {key}\n" for at_s, key in sorted(rep.keys)))
        words = ["pack", "preview", str(PACK), self._drill, "--seed", self._seed, "--json"]
        words += ["--speech", str(speech), "--keys", str(keys)]
        result = CliRunner().invoke(drillroom, words)
        assert result.exit_code == 0, result.output
        answer: dict[str, Any] = json.loads(result.stdout)
        return answer

    def phases(self, rep: Rep) -> dict[str, float]:
        return {e["id"]: e["at_s"] for e in self.run(rep)["timeline"] if e["kind"] == "phase"}

    def lines(self, rep: Rep) -> list[dict[str, Any]]:
        return [e for e in self.run(rep)["timeline"] if e["kind"] == "buyer"]

    def each(self, base: str) -> list[float]:
        """Return when each round of a phase begins."""
        return [at_s for name, at_s in self.starts.items() if name.rpartition("-")[0] == base]


def each(base: str, begin_s: float, end_s: float, key: str = "", key_s: float = 0.0):
    """Speak from *begin_s* to *end_s* of each round of a phase."""

    def rep(stage: Stage) -> Rep:
        starts = stage.each(base)
        keys = tuple((start + key_s, key) for start in starts) if key else ()
        return Rep(tuple((start + begin_s, start + end_s) for start in starts), keys)

    return rep


def turns(
    phase: str, seconds: float, speak_s: float, quiet_s: float, key: str = "", most: int = 99
):
    """Speak and be silent by turns; tap at the end of each turn, at most so often."""

    def rep(stage: Stage) -> Rep:
        at_s, end_s = stage.starts[phase] + 0.5, stage.starts[phase] + seconds
        speech: list[Run] = []
        keys: list[Key] = []
        while at_s + speak_s < end_s:
            speech.append((at_s, at_s + speak_s))
            keys += [(at_s + speak_s, key)] if key and len(keys) < most else []
            at_s += speak_s + quiet_s
        return Rep(tuple(speech), tuple(keys))

    return rep


def spoken(*runs: tuple[str, float, float], keys: tuple[tuple[str, float, str], ...] = ()):
    """Speak and tap at times of single phases."""

    def rep(stage: Stage) -> Rep:
        speech = tuple((stage.starts[p] + begin, stage.starts[p] + end) for p, begin, end in runs)
        return Rep(speech, tuple((stage.starts[p] + at_s, key) for p, at_s, key in keys))

    return rep


def both(*parts: Callable[[Stage], Rep]):
    """Do all of several."""

    def rep(stage: Stage) -> Rep:
        reps = [part(stage) for part in parts]
        speech = sorted(run for one in reps for run in one.speech)
        return Rep(tuple(speech), tuple(key for one in reps for key in one.keys))

    return rep


def interrupted(stop_s: float):
    """Talk until the buyer cuts in, go on for *stop_s*, pause, and go on."""

    def rep(stage: Stage) -> Rep:
        begin_s, end_s = stage.starts["talk"] + 1, stage.starts["talk"] + 73
        runs: list[Run] = []
        for turn in range(3):
            said = stage.lines(Rep((*runs, (begin_s, end_s))))[turn]
            runs.append((begin_s, said["at_s"] + stop_s))
            begin_s = said["until_s"] + 0.8
        return Rep((*runs, (begin_s, end_s)))

    return rep


FUNNEL = (("first", 0.5, 57.0), ("second", 0.5, 28.0), ("third", 0.5, 13.0))
ASK = ("talk", 73.0, "1")
WAYS: dict[str, tuple[Callable[[Stage], Rep], Callable[[Stage], Rep]]] = {
    "the-funnel": (spoken(*FUNNEL), spoken(*FUNNEL[:2], ("third", 0.5, 15.2))),
    "headline-first": (
        each("answer", 0.6, 9, key="5", key_s=4),
        each("answer", 0.6, 20, key="5", key_s=14),
    ),
    "talk-clock": (turns("meeting", 180, 8, 18), turns("meeting", 180, 50, 10)),
    "hold-the-silence": (
        both(each("ask", 0.5, 3), each("follow", 0.5, 5)),
        both(each("ask", 0.5, 3), each("hold", 1.5, 2.5), each("follow", 0.5, 5)),
    ),
    "questions-only": (
        turns("talk", 180, 4, 17, key="2"),
        turns("talk", 180, 12, 30, key="2"),
    ),
    "right-question-right-moment": (each("moment", 1, 12), each("moment", 5.5, 15)),
    "play-it-back": (
        both(each("recap", 0.5, 12), each("check", 0.5, 5), each("next", 0.5, 6)),
        both(each("clip", 20, 23), each("recap", 0.5, 12), each("check", 0.5, 5)),
    ),
    "one-edge-one-proof-one-result": (
        spoken(("edge", 0.5, 14.0), ("proof", 0.5, 19.0), ("result", 0.5, 8.0)),
        spoken(("edge", 0.5, 34.0), ("result", 0.5, 10.3)),
    ),
    "so-what": (interrupted(0.6), interrupted(1.4)),
    "competitor-trap": (
        each("answer", 0.5, 25, key="2", key_s=24),
        both(each("think", 0.5, 2.5), each("answer", 0.5, 25, key="2", key_s=24)),
    ),
    "one-message-three-listeners": (each("talk", 0.5, 26), each("talk", 0.5, 30)),
    "frame-the-call": (
        spoken(("talk", 0.5, 38), keys=(("talk", 36, "2"),)),
        spoken(("talk", 0.5, 38), keys=(("talk", 12, "2"),)),
    ),
    "the-last-twenty": (
        spoken(("talk", 1, 35), ("talk", 38, 73), ("talk", 82, 88), keys=(ASK,)),
        spoken(("talk", 1, 35), ("talk", 38, 73), ("talk", 75, 88), keys=(ASK,)),
    ),
    "objection-barrage": (
        each("answer", 1.7, 15, key="2", key_s=4),
        both(each("objection", 4, 5), each("answer", 0, 15, key="2", key_s=4)),
    ),
    "take-back-the-wheel": (
        each("situation", 17, 26, key="8", key_s=18),
        each("situation", 5, 26, key="8", key_s=18),
    ),
}


@pytest.fixture(params=SEEDS)
def stage_of(request, tmp_path: Path) -> Callable[[str], Stage]:
    return lambda drill: Stage(drill, request.param, tmp_path)


@pytest.mark.parametrize("drill", WAYS)
def test_a_drill_can_be_passed_and_a_habit_makes_it_not_yet(stage_of, drill: str):
    stage = stage_of(drill)
    good, habit = WAYS[drill]

    passed, not_yet = stage.run(good(stage)), stage.run(habit(stage))

    assert passed["outcome"] == "pass", passed["measures"]
    assert not_yet["outcome"] == "not yet", not_yet["measures"]


def test_the_scrimmage_measures_and_has_no_outcome(stage_of):
    stage = stage_of("scrimmage")

    result = stage.run(turns("discovery", 150, 5, 14)(stage))

    assert result["outcome"] == ""
    assert result["measures"]["talk_percent"] > 0
    said = [e["id"] for e in result["timeline"] if e["kind"] == "buyer"]
    assert said == ["open", "today", "effect", "people", "when", "surprise", *said[6:]]
    assert sorted(said[6:]) == ["objection-one", "objection-two"]


def test_the_buyer_of_the_talk_clock_speaks_long_enough_for_both(stage_of):
    stage = stage_of("talk-clock")

    lines = stage.lines(turns("meeting", 180, 8, 18)(stage))

    assert [line["id"] for line in lines] == [
        "hello",
        "today",
        "trouble",
        "tried",
        "people",
        "next",
    ]
    assert sum(line["until_s"] - line["at_s"] for line in lines) > 63


def test_every_drill_that_ships_is_tried():
    result = CliRunner().invoke(drillroom, ["pack", "check", str(PACK), "--json"])

    assert json.loads(result.stdout) == {"drills": 16, "problems": [], "warnings": []}
    assert len(WAYS) == 15  # and the scrimmage
