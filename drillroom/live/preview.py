"""A take that nobody records: the drill on a virtual clock, with keys that are given."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from drillroom.drills.model import GRACE_S, Drill
from drillroom.live.keys import KeyPress
from drillroom.live.runner import STOP_KEY, Now, Runner
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.model import Entry, EntryKind, Run, TakeId
from drillroom.takes.outcome import Outcome, outcome
from drillroom.takes.review import Review, ReviewRole
from drillroom.takes.timeline import BY_HAND, entry_to_json

BY = "preview"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a take of a drill would be."""

    timeline: tuple[Entry, ...]
    measures: dict[str, float]
    outcome: Outcome | None
    """None for a drill that nobody can pass."""

    def to_json(self) -> dict[str, object]:
        """Return the preview as `drillroom pack preview --json` prints it."""
        return {
            "timeline": [entry_to_json(entry) for entry in self.timeline],
            "measures": self.measures,
            "outcome": "" if self.outcome is None else self.outcome.value,
        }


class Walkthrough:
    """The drill step by step; the caller says how far its clock has come.

    *speech* is when the rep would speak, in order of time; None is a take to which nobody listens.
    """

    def __init__(self, drill: Drill, seed: int, speech: tuple[Run, ...] | None = None) -> None:
        self._drill, self._speech = drill, speech
        self._runner = Runner(drill, seed, by=BY)
        self._edges = deque(
            (at_s, speaking)
            for run in speech or ()
            for at_s, speaking in zip(run, (True, False), strict=True)
        )
        self._stopped = False
        self.at_s = 0.0
        self.timeline: list[Entry] = []
        """What has happened so far."""

    @property
    def ended(self) -> bool:
        """Whether the drill is over."""
        return self._stopped or self._runner.ended

    @property
    def may_skip(self) -> bool:
        """Whether the phase now running may be left early."""
        return not self.ended and self._runner.may_skip

    def now(self) -> Now:
        """Return what the rep would see at this moment."""
        return self._runner.now(self.at_s)

    def advance(self, to_s: float) -> None:
        """Let everything happen that is due up to *to_s*."""
        while self._edges and self._edges[0][0] <= to_s:
            at_s, speaking = self._edges.popleft()
            self._note(self._runner.hear(speaking=speaking, at_s=at_s))
        self._note(self._runner.advance(to_s))
        self.at_s = max(self.at_s, to_s)

    def press(self, key: str) -> None:
        """Press a key of the record room now."""
        if key != STOP_KEY:
            self._note(self._runner.press(key, self.at_s))
        elif self.at_s < self._runner.last_stop_s:
            self._note([Entry(self.at_s, EntryKind.END, BY_HAND)])
            self._stopped = True

    def finish(self) -> None:
        """Let the drill run to its end."""
        while self._edges and not self.ended:
            self.advance(self._edges[0][0])
        while not self.ended and (due_s := self._runner.next_s) is not None:
            self.advance(due_s)

    def attempt(self) -> Attempt:
        """Return what a take that ended here would be, with every item answered yes."""
        timeline = tuple(self.timeline)
        end = timeline[-1]
        seconds = end.at_s if end.id == BY_HAND else end.at_s + GRACE_S
        own = Review(TakeId(""), ReviewRole.SELF, BY).with_ticks(self._drill, {"all": True})
        return Attempt(self._drill, seconds, timeline, own, self._speech)

    def _note(self, entries: list[Entry]) -> None:
        if not self._stopped:
            self.timeline += entries


def preview(
    drill: Drill,
    seed: int,
    keys: Sequence[KeyPress] = (),
    speech: tuple[Run, ...] | None = None,
) -> Preview:
    """Return what a take of *drill* would be, with every item answered yes.

    *keys* and the runs of *speech* are in order of time; None is a take to which nobody listened. A
    soft phase that no key ends is overrun as long as it may be.
    """
    walk = Walkthrough(drill, seed, speech)
    for press in keys:
        # a key at the time of an edge comes after it: who taps has heard what they tap for
        walk.advance(press.at_s)
        walk.press(press.key)
    walk.finish()
    attempt = walk.attempt()
    return Preview(attempt.timeline, measures(attempt), outcome(attempt))
