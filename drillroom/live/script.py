"""The scripted buyer: which line is due when. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from drillroom.drills.buyer import WORDS_A_SECOND
from drillroom.drills.model import Phase, PhaseKind, Saying, Trigger
from drillroom.live.draw import Draw, DrawnLine
from drillroom.live.talk import Talk
from drillroom.takes.model import CARD

SLOWEST, START_S = 2.0, 3.0
"""A line that the system reads is over after twice its estimated length and a start: a voice that
stumbles over figures is slow, one that never tells its end is broken."""

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

    def reads_out(self, saying: Saying) -> bool:
        """Whether the system reads *saying*, so that nobody knows beforehand how long it lasts."""
        return self.through != CARD and self.reads and not saying.sound


@dataclass(frozen=True, slots=True)
class Said:
    """A line that the buyer has begun to say."""

    drawn: DrawnLine
    at_s: float
    until_s: float
    """When it ends; while it is open, the latest moment at which it may."""
    through: str = CARD
    """How it is heard: headphones, loudspeaker or card."""
    is_open: bool = False
    """Whether its end is known only once it has come."""


class Script:
    """The lines of one take. One is said at a time, each once in its phase."""

    def __init__(self, draw: Draw, talk: Talk) -> None:
        self._draw, self._talk = draw, talk
        self.voice = Voice()
        """How lines reach the rep from now on."""
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

    def end_line(self, at_s: float) -> Said | None:
        """Close the line that is open: it was over at *at_s*; None if none is open any more."""
        if self.said is None or not self.said.is_open or at_s >= self.said.until_s:
            return None
        self.said = replace(self.said, until_s=max(at_s, self.said.at_s), is_open=False)
        return self.said

    def mute_line(self, at_s: float) -> Said | None:
        """Show, from *at_s* on, the line that should have been heard; None if none is said."""
        if self.said is None or self.said.through == CARD or at_s >= self.said.until_s:
            return None
        until_s = max(at_s, self.said.at_s + self.said.drawn.saying.seconds)
        self.said = replace(self.said, until_s=until_s, through=CARD, is_open=False)
        return self.said

    def _say(self, drawn: DrawnLine, at_s: float) -> Said:
        self._waiting.remove(drawn)
        if drawn in self._anywhere:
            self._anywhere.remove(drawn)
        saying = drawn.saying
        is_open = self.voice.reads_out(saying)
        usual_s = max(saying.seconds, len(saying.text.split()) / WORDS_A_SECOND)
        most_s = SLOWEST * usual_s + START_S if is_open else saying.seconds
        self.said = Said(drawn, at_s, at_s + most_s, self.voice.of(saying), is_open)
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
