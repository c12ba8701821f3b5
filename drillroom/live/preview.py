"""A take that nobody records: the drill on a virtual clock, with keys that are given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drillroom.drills.model import GRACE_S, Drill
from drillroom.live.keys import KeyPress
from drillroom.live.runner import STOP_KEY, Runner
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
    timeline = tuple(_timeline(drill, seed, keys, speech or ()))
    end = timeline[-1]
    seconds = end.at_s if end.id == BY_HAND else end.at_s + GRACE_S
    own = Review(TakeId(""), ReviewRole.SELF, BY).with_ticks(drill, {"all": True})
    attempt = Attempt(drill, seconds, timeline, own, speech)
    return Preview(timeline, measures(attempt), outcome(attempt))


def _timeline(
    drill: Drill, seed: int, keys: Sequence[KeyPress], speech: tuple[Run, ...]
) -> list[Entry]:
    runner = Runner(drill, seed, by=BY)
    entries: list[Entry] = []
    happenings: list[tuple[float, bool | str]] = [
        edge for begin_s, end_s in speech for edge in ((begin_s, True), (end_s, False))
    ]
    # a key at the time of an edge comes after it: who taps has heard what they tap for
    happenings += ((press.at_s, press.key) for press in keys)
    for at_s, what in sorted(happenings, key=lambda happening: happening[0]):
        if isinstance(what, bool):
            entries += runner.hear(speaking=what, at_s=at_s)
        elif what == STOP_KEY and at_s < runner.last_stop_s:
            entries += runner.advance(at_s)
            return [*entries, Entry(at_s, EntryKind.END, BY_HAND)]
        else:
            entries += runner.press(what, at_s)
    while (due_s := runner.next_s) is not None:
        entries += runner.advance(due_s)
    return entries
