"""What of the rep's speech the drill's clock is told. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from drillroom.live.runner import Runner
from drillroom.live.voice import Edge
from drillroom.takes.model import LOUDSPEAKER, Entry, EntryKind

ECHO_S = 0.3
"""So long after its end a line may still be heard: loudspeakers and rooms are late."""

LATE_S = 0.5
"""So much later at most the detector tells what it hears; measured: 0.3 s."""


class Ear:
    """Hands speech to a runner, but while the buyer sounds from loudspeakers it is deaf.

    Nobody could tell the two apart then. Who talks on after the line is heard again.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._is_speaking = False  # as far as the microphone tells
        self._is_told = False
        self._deaf_from_s: float | None = None
        self._deaf_until_s: float | None = None

    def hear(self, edges: Sequence[Edge], now_s: float) -> list[Entry]:
        """Take what was heard up to *now_s*; return what it brought."""
        entries: list[Entry] = []
        for edge in edges:
            if self._is_deaf_at(edge.at_s):
                self._is_speaking = edge.speaking
                continue
            entries += self._open()
            self._is_speaking = edge.speaking
            entries += self._tell(speaking=edge.speaking, at_s=edge.at_s)
        if self._deaf_until_s is not None and now_s >= self._deaf_until_s + LATE_S:
            entries += self._open()
        return entries

    def note(self, entries: Sequence[Entry]) -> list[Entry]:
        """Learn of *entries* that a buyer line sounds; return what that brought.

        A later entry of the same line corrects when it is over, or that it does not sound at all.
        """
        brought: list[Entry] = []
        for entry in entries:
            if entry.kind is not EntryKind.BUYER:
                continue
            if entry.by == LOUDSPEAKER:
                self._deaf_from_s = entry.at_s
                self._deaf_until_s = (entry.until_s or entry.at_s) + ECHO_S
                brought += self._tell(speaking=False, at_s=entry.at_s)
            elif entry.at_s == self._deaf_from_s:
                self._deaf_until_s = entry.at_s
        return brought

    def _is_deaf_at(self, at_s: float) -> bool:
        return self._deaf_until_s is not None and at_s < self._deaf_until_s

    def _open(self) -> list[Entry]:
        """Hear again after a line; speech that goes on counts from its end."""
        if self._deaf_until_s is None:
            return []
        at_s, self._deaf_until_s = self._deaf_until_s, None
        return self._tell(speaking=self._is_speaking, at_s=at_s)

    def _tell(self, *, speaking: bool, at_s: float) -> list[Entry]:
        if speaking == self._is_told:
            return []
        self._is_told = speaking
        return self._runner.hear(speaking=speaking, at_s=at_s)
