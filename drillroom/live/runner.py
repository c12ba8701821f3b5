"""The drill's clock: what is due when, on the take's own time. Pure; it reads no clock itself."""

from __future__ import annotations

import random
from dataclasses import dataclass

from drillroom.drills.model import SOFT_GRACE_S, Drill, Phase, PhaseKind, Stop
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.timeline import BY_CLOCK

NEXT_KEY = "n"
STOP_KEY = "esc"


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


class Runner:
    """Runs one drill on the take's clock.

    The caller says what time it is with `advance`; whatever became due since the last call comes
    back as timeline entries, each with its exact due time, however late the call was. The same
    drill, seed and keys give the same entries.
    """

    def __init__(self, drill: Drill, seed: int, *, by: str = "") -> None:
        self._drill = drill
        self._by = by
        self._cards = _draw_cards(drill, seed)
        self._index = -1
        self._began_s = 0.0
        self._due: list[Entry] = []  # of the phase now running, in order of time
        self._light = ""
        self._at_s = 0.0

    @property
    def ended(self) -> bool:
        """Whether the drill's clock is over."""
        return self._index >= len(self._drill.phases)

    @property
    def next_s(self) -> float | None:
        """When the next thing is due, in seconds of the take; None after the end."""
        if self.ended:
            return None
        if self._index < 0:
            return 0.0
        return self._due[0].at_s if self._due else self._over_s()

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
        return Now(phase, self._began_s, left_s, self._cards[self._index], self._light)

    def advance(self, to_s: float) -> list[Entry]:
        """Return everything that became due up to *to_s*, in order."""
        self._at_s = max(self._at_s, to_s)
        entries: list[Entry] = []
        while (due_s := self.next_s) is not None and due_s <= to_s:
            if self._index >= 0 and self._due:
                entry = self._due.pop(0)
                self._light = entry.id
                entries.append(entry)
            else:
                entries += self._enter_next(due_s)
        return entries

    def press(self, key: str, at_s: float) -> list[Entry]:
        """Return what a key at *at_s* brings: a mark, the next phase, or nothing.

        Digits mark with the drill's tags. `n` leaves a prep phase, or a soft phase, early: where
        the clock is hard, the rep waits for it.
        """
        entries = self.advance(at_s)
        if self.ended or self._index < 0:
            return entries
        tag = self._drill.tag_for_key(key)
        if tag is not None:
            return [*entries, Entry(at_s, EntryKind.MARK, tag.id, by=self._by)]
        if key == NEXT_KEY and self.may_skip:
            return entries + self._enter_next(at_s)
        return entries

    @property
    def may_skip(self) -> bool:
        """Whether the phase now running may be left early."""
        if self.ended or self._index < 0:
            return False
        return self._phase.kind is PhaseKind.PREP or self._phase.stop is Stop.SOFT

    @property
    def _phase(self) -> Phase:
        return self._drill.phases[self._index]

    def _over_s(self) -> float:
        return self._began_s + _longest(self._phase)

    def _enter_next(self, at_s: float) -> list[Entry]:
        self._index += 1
        self._began_s = at_s
        self._light = ""
        if self.ended:
            self._due = []
            return [Entry(at_s, EntryKind.END, BY_CLOCK)]
        phase = self._phase
        self._due = [
            Entry(at_s + after_s, EntryKind.LIGHT, colour)
            for colour, after_s in phase.lights.in_order()
        ]
        card = self._cards[self._index]
        entries = [Entry(at_s, EntryKind.PHASE, phase.id)]
        return [*entries, Entry(at_s, EntryKind.CARD, phase.id, text=card)] if card else entries


def _longest(phase: Phase) -> float:
    return phase.seconds + (SOFT_GRACE_S if phase.stop is Stop.SOFT else 0.0)


def _draw_cards(drill: Drill, seed: int) -> tuple[str, ...]:
    """Draw one card a phase; phases with the same list of cards draw without repeating.

    Only `random()` is used: its sequence for a seed is promised to stay the same between versions
    of Python (docs.python.org/3/library/random.html#notes-on-reproducibility).
    """
    dice = random.Random(seed)  # noqa: S311  # replayable on purpose, nothing secret
    decks: dict[tuple[str, ...], list[str]] = {}
    drawn = []
    for phase in drill.phases:
        deck = decks.setdefault(phase.cards, [])
        if not deck:
            deck.extend(phase.cards)
        drawn.append(deck.pop(int(dice.random() * len(deck))) if deck else "")
    return tuple(drawn)
