"""The rep's speech as it is known so far in a take: runs and silence. Pure."""

from __future__ import annotations

from drillroom.takes.attempt import RUN_GAP_S


class Talk:
    """Follows the edges of the rep's speech; a gap under `RUN_GAP_S` does not break a run."""

    def __init__(self) -> None:
        self.is_speaking = False
        self._began_s = 0.0  # of the run that goes on, or was last
        self._ended_s: float | None = None  # of the last word

    def hear(self, *, speaking: bool, at_s: float) -> None:
        """Note that the rep began to speak, or stopped, at *at_s*."""
        if speaking == self.is_speaking:
            return
        self.is_speaking = speaking
        if not speaking:
            self._ended_s = at_s
        elif self._ended_s is None or at_s - self._ended_s >= RUN_GAP_S:
            self._began_s = at_s

    def run_s(self, at_s: float, since_s: float) -> float:
        """Return how long the run that goes on at *at_s* is, as far as it came after *since_s*."""
        if self.is_speaking:
            return max(0.0, at_s - self.run_from(since_s))
        if self._ended_s is None or at_s - self._ended_s >= RUN_GAP_S:
            return 0.0
        return max(0.0, self._ended_s - self.run_from(since_s))

    def run_from(self, since_s: float) -> float:
        """Return when the last run began, or *since_s* if that is later."""
        return max(self._began_s, since_s)

    def is_run_over(self, at_s: float) -> bool:
        """Whether nothing of the last run goes on at *at_s*."""
        return not self.is_speaking and (self._ended_s is None or at_s - self._ended_s >= RUN_GAP_S)

    def stopped_s(self, since_s: float) -> float | None:
        """Return when the rep stopped, having spoken after *since_s*; None while that is not so."""
        if self.is_speaking or self._ended_s is None or self._ended_s <= since_s:
            return None
        return self._ended_s

    def quiet_s(self, at_s: float, since_s: float) -> float:
        """Return for how long the rep has been silent at *at_s*, at most since *since_s*."""
        if self.is_speaking:
            return 0.0
        return max(0.0, at_s - max(since_s, self._ended_s or 0.0))
