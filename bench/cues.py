"""How late what the drill's clock says stands on the screen, in a real recording in the window.

A drill of many short phases with lights. A cue counts from its time on the take's clock to the end
of the painting in which it is there first; the timer from the moment in which its number changes.
"""

import argparse
from dataclasses import dataclass
from itertools import pairwise

from bench.gauge.table import Figure, quantile, show
from bench.gauge.window import Painted, RecordRoom, inside
from drillroom.drills.model import (
    Drill,
    DrillId,
    Habit,
    Item,
    ItemId,
    Lights,
    Phase,
    PhaseId,
    PhaseKind,
)
from drillroom.ui.record.band import Band
from drillroom.ui.record.view import RecordView

ITEMS = (Item(ItemId("said"), "Said it"),)
PHASE_S = 5.0
LIGHTS = Lights(green=1.25, amber=2.5, red=3.75)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the band said once, and when it first stood on the screen."""

    at_s: float
    timer: str
    light: str
    line: str


def main() -> None:
    """Print how late cues and timer are."""
    parser = argparse.ArgumentParser(prog="cues", description=__doc__)
    parser.add_argument("--phases", type=int, default=12, help="of five seconds each")
    cues, timer = inside(parser, measure)
    show(
        [
            Figure("cue to the screen: p50", quantile(cues, 0.5), "ms"),
            Figure("cue to the screen: longest", max(cues), "ms", 50, 33),
            Figure("timer to the screen: p50", quantile(timer, 0.5), "ms"),
            Figure("timer to the screen: longest, early or late", max(timer), "ms", 20, 16),
            Figure("  cues", len(cues)),
            Figure("  changes of the timer", len(timer)),
        ]
    )


def measure(options: argparse.Namespace) -> tuple[list[float], list[float]]:
    """Return in ms how late each cue, and how far off each change of the timer was."""
    seen: list[Seen] = []
    views: list[RecordView] = []

    def on_painted(band: Band, _at_ns: int) -> None:
        text = band.text
        last = seen[-1] if seen else None
        now = (text.timer, text.light, text.line)
        if views and (last is None or now != (last.timer, last.light, last.line)):
            seen.append(Seen(views[0].taken_s(), *now))

    Painted(Band, on_painted, lambda band: bool(band.text.timer))
    room = RecordRoom()
    phases = tuple(
        Phase(PhaseId(f"say-{number}"), PhaseKind.SPEAK, PHASE_S, lights=LIGHTS, cards=("Talk",))
        for number in range(1, options.phases + 1)
    )
    room.window.drillroom.again(
        Drill(DrillId("cues"), Habit.POINT, "Cues", "Talk.", phases, items=ITEMS)
    )
    view = room.window.shown(RecordView)
    room.window.wait(lambda: view.taken_s() > 0, "the take to run")
    views.append(view)
    room.run(options.phases * PHASE_S + 2)
    room.close()
    return off([one for one in seen if one.line.startswith("Phase")], options.phases)


def off(seen: list[Seen], phases: int) -> tuple[list[float], list[float]]:
    """Return how late each cue, and how far off each change of the timer was, in ms.

    What is due when is told by what stands there: the phase's number, the light, the timer.
    """
    lit_s = dict(LIGHTS.in_order())
    cues, timer = [], []
    for last, now in pairwise(seen):
        begin_s = PHASE_S * (int(now.line.split()[1]) - 1)
        if now.line != last.line:
            cues.append(abs(now.at_s - begin_s))
        elif now.light != last.light and now.light:
            cues.append(abs(now.at_s - begin_s - lit_s[now.light]))
        if now.timer != last.timer:
            left_s = int(now.timer.split(":")[1])
            timer.append(abs(now.at_s - (begin_s + PHASE_S - left_s)))
    wanted = 4 * phases - 1
    assert len(cues) == wanted, f"{len(cues)} of {wanted} cues were painted"
    return [1e3 * late_s for late_s in cues], [1e3 * late_s for late_s in timer]


if __name__ == "__main__":
    main()
