"""The scripted buyer: which line is due when. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from drillroom.drills.model import Phase, PhaseKind, Saying, Trigger
from drillroom.live.draw import Draw, DrawnLine
from drillroom.live.talk import Talk
from drillroom.takes.model import CARD

POLITE_S = 0.5
"""A line that may not overlap waits for a pause of so long: shorter ones are between two words."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How the buyer's lines reach the rep."""

    through: str = CARD
    """headphones or loudspeaker; card where nothing sounds."""
    reads: bool = False
    """Whether lines without a recorded sound are read aloud too."""

    def of(self, saying: Saying) -> str:
        """Return how *saying* is heard: headphones, loudspeaker or card."""
        return self.through if self.reads or saying.sound else CARD


@dataclass(frozen=True, slots=True)
class Said:
    """A line that the buyer has begun to say."""

    drawn: DrawnLine
    at_s: float

    @property
    def until_s(self) -> float:
        """When it ends."""
        return self.at_s + self.drawn.saying.seconds


class Script:
    """The lines of one take. One is said at a time, each once in its phase."""

    def __init__(self, draw: Draw, talk: Talk) -> None:
        self._draw, self._talk = draw, talk
        self._anywhere = list(draw.anywhere)
        self._speak_from_s: float | None = None  # of the first speak phase
        self._waiting: list[DrawnLine] = []
        self._phase_from_s = 0.0
        self.said: Said | None = None
        """The last line; it may be over."""

    def enter(self, index: int, phase: Phase, at_s: float) -> None:
        """Begin *phase*, the drill's phase number *index*."""
        self._phase_from_s = at_s
        self._waiting = list(self._draw.lines[index])
        if phase.kind is PhaseKind.SPEAK:
            if self._speak_from_s is None:
                self._speak_from_s = at_s
            self._waiting += self._anywhere

    def leave(self) -> None:
        """End the drill."""
        self._waiting = []

    @property
    def waits_for_key(self) -> bool:
        """Whether the rep can give the buyer the turn."""
        return any(drawn.line.trigger is Trigger.KEY for drawn in self._waiting)

    def due_s(self) -> float | None:
        """Return when the next line is due, as far as the speech heard so far tells."""
        return min((due_s for _, due_s in self._dues()), default=None)

    def say_next(self, at_s: float) -> Said:
        """Begin, at *at_s*, the line that is due next."""
        drawn, _ = min(self._dues(), key=lambda pair: pair[1])
        return self._say(drawn, at_s)

    def take_turn(self, at_s: float) -> Said | None:
        """Begin the line for which the rep gives the turn at *at_s*; None if none waits for it.

        While the buyer speaks, nobody gives the buyer the turn.
        """
        if self.said is not None and at_s < self.said.until_s:
            return None
        for drawn in self._waiting:
            if drawn.line.trigger is Trigger.KEY:
                return self._say(drawn, at_s)
        return None

    def _say(self, drawn: DrawnLine, at_s: float) -> Said:
        self._waiting.remove(drawn)
        if drawn in self._anywhere:
            self._anywhere.remove(drawn)
        self.said = Said(drawn, at_s)
        return self.said

    def _dues(self) -> list[tuple[DrawnLine, float]]:
        """Return each line whose time is known, in the order of the pack."""
        known = ((drawn, self._time_of(drawn)) for drawn in self._waiting)
        return [(drawn, self._after_the_last(at_s)) for drawn, at_s in known if at_s is not None]

    def _time_of(self, drawn: DrawnLine) -> float | None:
        line = drawn.line
        if line.trigger in {Trigger.AT, Trigger.BETWEEN}:
            from_s = self._phase_from_s if line.phase else (self._speak_from_s or 0.0)
            return self._politely(from_s + drawn.time_s, may_overlap=line.overlap)
        if line.trigger is Trigger.AFTER_SILENCE:
            stopped_s = self._talk.stopped_s(self._since_s)
            return None if stopped_s is None else stopped_s + drawn.time_s
        if line.trigger is Trigger.AFTER_SPEECH and self._talk.is_speaking:
            return self._talk.run_from(self._since_s) + drawn.time_s
        return None

    def _politely(self, at_s: float, *, may_overlap: bool) -> float | None:
        if may_overlap:
            return at_s
        if self._talk.is_speaking:
            return None
        stopped_s = self._talk.stopped_s(0.0)
        return at_s if stopped_s is None else max(at_s, stopped_s + POLITE_S)

    @property
    def _since_s(self) -> float:
        """Since when speech and silence count: the phase's start, or the end of the last line."""
        return max(self._phase_from_s, self.said.until_s if self.said else 0.0)

    def _after_the_last(self, at_s: float) -> float:
        return max(at_s, self.said.until_s if self.said else 0.0, self._phase_from_s)
