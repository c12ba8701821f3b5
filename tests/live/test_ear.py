"""What the drill's clock is told of the rep's speech, with and without loudspeakers."""

from drillroom.drills.model import (
    BuyerLine,
    Drill,
    DrillId,
    Habit,
    LineId,
    Phase,
    PhaseId,
    PhaseKind,
    RunMeter,
    Saying,
    Trigger,
)
from drillroom.live.ear import ECHO_S, Ear
from drillroom.live.runner import Runner
from drillroom.live.script import Voice
from drillroom.live.voice import Edge
from drillroom.takes.model import CARD, HEADPHONES, LOUDSPEAKER, Entry, EntryKind

TALK = Phase(PhaseId("talk"), PhaseKind.SPEAK, 60)
LINE = BuyerLine(LineId("hm"), (Saying("Hm?", 4.0, "hm.wav"),), Trigger.AT, (10.0, 10.0))
DRILL = Drill(
    DrillId("d"), Habit.POINT, "D", "Talk.", (TALK,), buyer=(LINE,), run=RunMeter(red=12.0)
)


class Take:
    """A take on a clock that the test moves by tenths of a second."""

    def __init__(self, through: str, *edges: Edge) -> None:
        self.runner = Runner(DRILL, 1, voice=Voice(through))
        self._ear = Ear(self.runner)
        self._edges = list(edges)
        self.entries: list[Entry] = []
        self._now_s = 0.0

    def run(self, to_s: float) -> None:
        while self._now_s < to_s:
            self._now_s = round(self._now_s + 0.1, 3)
            known = [edge for edge in self._edges if edge.at_s <= self._now_s - 0.3]
            self._edges = self._edges[len(known) :]
            for entries in (
                self._ear.hear(known, self._now_s),
                self.runner.advance(self._now_s),
            ):
                self.note(entries)

    def note(self, entries: list[Entry]) -> None:
        self.entries += entries + self._ear.note(entries)

    def run_s(self) -> float:
        return round(self.runner.now(self._now_s).run_s, 3)

    def buzzers(self) -> list[float]:
        return [e.at_s for e in self.entries if e.kind is EntryKind.RUN and e.id == "red"]


def test_with_headphones_the_rep_is_heard_while_the_buyer_speaks():
    take = Take(HEADPHONES, Edge(speaking=True, at_s=5.0))

    take.run(13)

    assert [e.by for e in take.entries if e.kind is EntryKind.BUYER] == [HEADPHONES]
    assert take.run_s() == 8.0


def test_what_loudspeakers_say_is_not_taken_for_the_rep():
    take = Take(LOUDSPEAKER, Edge(speaking=True, at_s=10.2), Edge(speaking=False, at_s=14.1))

    take.run(30)

    assert [e.by for e in take.entries if e.kind is EntryKind.BUYER] == [LOUDSPEAKER]
    assert take.runner.now(30).quiet_s == 30
    assert take.buzzers() == []


def test_who_talks_on_after_a_line_from_loudspeakers_is_heard_again_from_its_end():
    take = Take(LOUDSPEAKER, Edge(speaking=True, at_s=5.0), Edge(speaking=False, at_s=40.0))

    take.run(13)
    assert take.run_s() == 0.0
    take.run(20)
    assert take.run_s() == round(20 - 14 - ECHO_S, 3)
    take.run(30)
    assert take.buzzers() == [14 + ECHO_S + 12]


def test_who_begins_while_loudspeakers_sound_and_stops_soon_after_has_spoken():
    take = Take(LOUDSPEAKER, Edge(speaking=True, at_s=12.0), Edge(speaking=False, at_s=14.5))

    take.run(17)

    assert take.runner.now(17).quiet_s == 2.5


def test_a_line_that_is_only_shown_makes_nobody_deaf():
    take = Take(CARD, Edge(speaking=True, at_s=10.2))

    take.run(13)

    assert take.run_s() == 2.8


def test_a_line_that_could_not_be_heard_makes_nobody_deaf_once_that_is_known():
    take = Take(LOUDSPEAKER, Edge(speaking=True, at_s=11.0))
    take.run(10.5)

    take.note(take.runner.line_unheard(10.5))
    take.run(14)

    assert [e.by for e in take.entries if e.kind is EntryKind.BUYER] == [LOUDSPEAKER, CARD]
    assert take.run_s() == 3.0
