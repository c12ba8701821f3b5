"""What the encoder may still afford on a busy computer."""

from __future__ import annotations

_PATIENCE_NS = 1_000_000_000


class Governor:
    """Decides from the pictures that wait: full quality, less, or every second picture.

    Steps are taken after a second with the queue half full; dropping ends after a second with it
    nearly empty. Quality stays reduced for the rest of the take: changing back and forth is seen.
    """

    def __init__(self, capacity: int) -> None:
        self.is_fast = False
        self._half = capacity // 2
        self._quarter = capacity // 4
        self._busy_since_ns: int | None = None
        self._calm_since_ns: int | None = None
        self._drops = False
        self._odd = False

    def look(self, waiting: int, now_ns: int) -> None:
        """Note how many pictures wait."""
        self._busy_since_ns = _since(self._busy_since_ns, waiting >= self._half, now_ns)
        self._calm_since_ns = _since(self._calm_since_ns, waiting < self._quarter, now_ns)
        if self._busy_since_ns is not None and now_ns - self._busy_since_ns >= _PATIENCE_NS:
            self._busy_since_ns = None
            self._drops = self.is_fast
            self.is_fast = True
        if self._calm_since_ns is not None and now_ns - self._calm_since_ns >= _PATIENCE_NS:
            self._drops = False

    def takes_next(self) -> bool:
        """Whether the next picture is to be encoded; while dropping, every second one."""
        self._odd = not self._odd
        return self._odd or not self._drops


def _since(since_ns: int | None, is_true: bool, now_ns: int) -> int | None:  # noqa: FBT001
    if not is_true:
        return None
    return now_ns if since_ns is None else since_ns
