"""The drill's clock: what is due when, on the take's own time. Pure; it reads no clock itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from drillroom.drills.model import SOFT_GRACE_S, Drill, Phase, PhaseKind, Stop
from drillroom.live.draw import draw
from drillroom.live.meter import Meter
from drillroom.live.script import Said, Script, Voice
from drillroom.live.talk import Talk
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.timeline import BY_CLOCK

NEXT_KEY = "n"
STOP_KEY = "esc"
TURN_KEY = "enter"


@dataclass(frozen=True, slots=True)
class Now:
    """What the rep sees at one moment."""

    phase: Phase | None
    """None once the drill's clock has ended."""
    phase_at_s: float
    """When the phase began."""
    left_s: float
    """Seconds until the phase's time is up; negative while a soft phase runs over."""
    card: str
    light: str
    """green, amber, red or "" before the first light."""
    said: Said | None = None
    """What the buyer is saying."""
    may_give_turn: bool = False
    """Whether a key lets the buyer speak."""
    run_s: float = 0.0
    """How long the rep has been talking without a pause, where the run meter counts."""
    run_light: str = ""
    """amber, red during a forced pause, or ""."""
    pause_left_s: float = 0.0
    """How much of a forced pause is left."""
    quiet_s: float = 0.0
    """How long the rep has been silent in this phase."""


_UNHEARD = Voice()


class Runner:
    """Runs one drill on the take's clock.

    The caller says what time it is with `advance`, and with `hear` when the rep begins and stops to
    speak; whatever became due since the last call comes back as timeline entries, each with its
    exact due time, however late the call was. The same drill, seed, keys and speech give the same
    entries.
    """

    def __init__(self, drill: Drill, seed: int, *, by: str = "", voice: Voice = _UNHEARD) -> None:
        self._drill = drill
        self._by = by
        drawn = draw(drill, seed)
        self._cards = drawn.cards
        self._talk = Talk()
        self._script = Script(drawn, self._talk)
        self._script.voice = voice
        self._meter = Meter(drill.run, self._talk)
        self._index = -1
        self._began_s = 0.0
        self._due: list[Entry] = []  # of the phase now running, in order of time
        self._light = ""
        self._at_s = 0.0
        self._heard_s = 0.0

    @property
    def ended(self) -> bool:
        """Whether the drill's clock is over."""
        return self._index >= len(self._drill.phases)

    @property
    def listens(self) -> bool:
        """Whether anything in the drill depends on the rep's speech."""
        return self._drill.run is not None or bool(self._drill.buyer)

    @property
    def next_s(self) -> float | None:
        """When the next thing is due, in seconds of the take; None after the end."""
        if self.ended:
            return None
        if self._index < 0:
            return 0.0
        times = (self._clock_s(), self._spoken_s(self._script.due_s()), self._metered_s())
        return min(time for time in times if time is not None)

    @property
    def last_stop_s(self) -> float:
        """The latest moment at which the drill's clock ends the take, if no key shortens it."""
        if self.ended:
            return self._began_s
        ahead = self._drill.phases[self._index + 1 :]
        now_over = self._over_s() if self._index >= 0 else 0.0
        return now_over + sum(_longest(phase) for phase in ahead)

    def now(self, at_s: float) -> Now:
        """Return what the rep sees at *at_s*, as far as `advance` has come."""
        if self.ended or self._index < 0:
            return Now(None, self._began_s, 0.0, "", "")
        phase = self._phase
        left_s = self._began_s + phase.seconds - at_s
        said = self._script.said
        return Now(
            phase,
            self._began_s,
            left_s,
            self._cards[self._index],
            self._light,
            said=said if said is not None and at_s < said.until_s else None,
            may_give_turn=self._script.waits_for_key,
            run_s=self._meter.run_s(at_s),
            run_light=self._meter.light(at_s),
            pause_left_s=max(0.0, self._meter.pause_until_s - at_s),
            quiet_s=self._talk.quiet_s(at_s, self._began_s),
        )

    def advance(self, to_s: float) -> list[Entry]:
        """Return everything that became due up to *to_s*, in order."""
        entries: list[Entry] = []
        while (due_s := self.next_s) is not None and due_s <= to_s:
            entries += self._next_entries(due_s)
        self._at_s = max(self._at_s, to_s)
        return entries

    def hear(self, *, speaking: bool, at_s: float) -> list[Entry]:
        """Note that the rep began to speak at *at_s*, or stopped; return what became due by then.

        An ear needs time, so *at_s* may lie before the last `advance`: what follows from it and
        should have come earlier, comes now.
        """
        entries = self.advance(at_s)
        self._heard_s = max(at_s, self._at_s)
        self._talk.hear(speaking=speaking, at_s=at_s)
        return entries

    def press(self, key: str, at_s: float) -> list[Entry]:
        """Return what a key at *at_s* brings: a mark, the next phase, or nothing.

        Digits mark with the drill's tags. `n` leaves a prep phase, or a soft phase, early: where
        the clock is hard, the rep waits for it. `enter` gives the buyer the turn.
        """
        entries = self.advance(at_s)
        if self.ended or self._index < 0:
            return entries
        tag = self._drill.tag_for_key(key)
        if tag is not None:
            return [*entries, Entry(at_s, EntryKind.MARK, tag.id, by=self._by)]
        if key == NEXT_KEY and self.may_skip:
            return entries + self._enter_next(at_s)
        if key == TURN_KEY and (said := self._script.take_turn(at_s)) is not None:
            return [*entries, self._buyer_entry(said)]
        return entries

    def use_voice(self, voice: Voice) -> None:
        """Let the lines to come reach the rep through *voice*."""
        self._script.voice = voice

    def line_over(self, at_s: float) -> list[Entry]:
        """Note that the system has read the buyer's line to its end; correct its entry."""
        return self._corrected(at_s, self._script.end_line)

    def line_unheard(self, at_s: float) -> list[Entry]:
        """Note that the buyer's line cannot be heard; it is shown then. Correct its entry."""
        return self._corrected(at_s, self._script.mute_line)

    @property
    def may_skip(self) -> bool:
        """Whether the phase now running may be left early."""
        if self.ended or self._index < 0:
            return False
        return self._phase.kind is PhaseKind.PREP or self._phase.stop is Stop.SOFT

    @property
    def _phase(self) -> Phase:
        return self._drill.phases[self._index]

    def _clock_s(self) -> float:
        """Return when the next light comes on, or else the phase is over."""
        return self._due[0].at_s if self._due else self._over_s()

    def _metered_s(self) -> float | None:
        return self._spoken_s(self._meter.due_s())

    def _spoken_s(self, due_s: float | None) -> float | None:
        """Return when something that depends on speech comes: not before the speech was heard."""
        return None if due_s is None else max(due_s, self._heard_s)

    def _next_entries(self, at_s: float) -> list[Entry]:
        """Return what is due at *at_s*, by the clock before what comes from speech."""
        if self._index < 0 or (not self._due and self._over_s() <= at_s):
            return self._enter_next(at_s)
        if self._due and self._due[0].at_s <= at_s:
            entry = self._due.pop(0)
            self._light = entry.id
            return [entry]
        if self._metered_s() == at_s:
            return self._meter.advance(at_s, self._over_s())
        return [self._buyer_entry(self._script.say_next(at_s))]

    def _corrected(self, at_s: float, change: Callable[[float], Said | None]) -> list[Entry]:
        line, entries = self._script.said, self.advance(at_s)
        said = change(at_s) if self._script.said is line else None
        return entries if said is None else [*entries, self._buyer_entry(said)]

    def _buyer_entry(self, said: Said) -> Entry:
        line, saying = said.drawn.line, said.drawn.saying
        return Entry(
            said.at_s,
            EntryKind.BUYER,
            line.id,
            text=saying.text,
            until_s=round(said.until_s, 3),
            by=said.through,
        )

    def _over_s(self) -> float:
        return self._began_s + _longest(self._phase)

    def _enter_next(self, at_s: float) -> list[Entry]:
        self._index += 1
        self._began_s = at_s
        self._light = ""
        if self.ended:
            self._due = []
            self._script.leave()
            self._meter.leave()
            said = self._script.end_line(at_s)
            last = [] if said is None else [self._buyer_entry(said)]
            return [*last, Entry(at_s, EntryKind.END, BY_CLOCK)]
        phase = self._phase
        self._script.enter(self._index, phase, at_s)
        self._meter.enter(phase, at_s)
        self._due = [
            Entry(at_s + after_s, EntryKind.LIGHT, colour)
            for colour, after_s in phase.lights.in_order()
        ]
        card = self._cards[self._index]
        entries = [Entry(at_s, EntryKind.PHASE, phase.id)]
        return [*entries, Entry(at_s, EntryKind.CARD, phase.id, text=card)] if card else entries


def _longest(phase: Phase) -> float:
    return phase.seconds + (SOFT_GRACE_S if phase.stop is Stop.SOFT else 0.0)
