"""The run meter: how long the rep talks without a pause, and what that brings. Pure."""

from __future__ import annotations

from drillroom.drills.model import Phase, PhaseKind, RunMeter
from drillroom.live.talk import Talk
from drillroom.takes.model import Entry, EntryKind

AMBER, RED = "amber", "red"
FORCED = "run"
"""Id of the pause that follows the buzzer."""


class Meter:
    """Measures the run that goes on in speak phases; begins anew after each forced pause."""

    def __init__(self, limits: RunMeter | None, talk: Talk) -> None:
        self._limits, self._talk = limits, talk
        self._is_on = False
        self._from_s = 0.0  # what was said earlier does not count
        self._shown: tuple[float, str] = (-1.0, "")  # the run's begin, the last colour in it
        self.pause_until_s = 0.0

    def enter(self, phase: Phase, at_s: float) -> None:
        """Begin *phase*; a run goes on from one speak phase into the next."""
        is_on = phase.kind is PhaseKind.SPEAK
        if is_on and not self._is_on:
            self._from_s = max(at_s, self._from_s)
        self._is_on = is_on and self._limits is not None

    def leave(self) -> None:
        """End the drill."""
        self._is_on = False

    def run_s(self, at_s: float) -> float:
        """Return how long the run is that goes on at *at_s*; 0 where nobody measures it."""
        return self._talk.run_s(at_s, self._from_s) if self._is_on else 0.0

    def light(self, at_s: float) -> str:
        """Return the colour that the meter has at *at_s*: amber, red during the pause, or ""."""
        if at_s < self.pause_until_s:
            return RED
        begin_s, colour = self._shown
        goes_on = not self._talk.is_run_over(at_s) and begin_s == self._begin_s
        return colour if goes_on and self._is_on else ""

    def due_s(self) -> float | None:
        """Return when the next colour is due, if the rep goes on talking."""
        following = self._next()
        return following[1] if following else None

    def advance(self, at_s: float, over_s: float) -> list[Entry]:
        """Return what is due at *at_s*: amber, or the buzzer and a pause until *over_s* at most."""
        following = self._next()
        assert following is not None
        assert self._limits is not None
        colour, _ = following
        entry = Entry(at_s, EntryKind.RUN, colour)
        if colour == AMBER:
            self._shown = (self._begin_s, AMBER)
            return [entry]
        self._from_s = at_s + self._limits.pause
        self.pause_until_s = min(self._from_s, over_s)
        if self.pause_until_s <= at_s:
            return [entry]
        return [entry, Entry(at_s, EntryKind.PAUSE, FORCED, until_s=self.pause_until_s)]

    @property
    def _begin_s(self) -> float:
        return self._talk.run_from(self._from_s)

    def _next(self) -> tuple[str, float] | None:
        if self._limits is None or not self._is_on or not self._talk.is_speaking:
            return None
        begin_s = self._begin_s
        amber_s = self._limits.amber
        if amber_s is not None and self._shown != (begin_s, AMBER):
            return AMBER, begin_s + amber_s
        return RED, begin_s + self._limits.red
