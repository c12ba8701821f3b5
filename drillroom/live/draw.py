"""What the seed of a take decides: cards, and what the buyer says when. Pure.

Only `random()` is used: its sequence for a seed is promised to stay the same between versions of
Python (docs.python.org/3/library/random.html#notes-on-reproducibility).
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Generic, TypeVar

from drillroom.drills.model import BuyerLine, Drill, Saying

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """One buyer line in one phase of a take."""

    line: BuyerLine
    saying: Saying
    time_s: float
    """Of its trigger: after the phase's start, or of silence or speech."""


@dataclass(frozen=True, slots=True)
class Draw:
    """Everything that the seed decides about one take of a drill."""

    cards: tuple[str, ...]
    """One a phase, "" for none."""
    lines: tuple[tuple[DrawnLine, ...], ...]
    """Those of each phase, in the order of the pack."""
    anywhere: tuple[DrawnLine, ...]
    """Those of no phase."""


def draw(drill: Drill, seed: int) -> Draw:
    """Return what *seed* makes of *drill*; a later key of the format changes no earlier draw."""
    dice = random.Random(seed)  # noqa: S311  # replayable on purpose, nothing secret
    cards: _Decks[str] = _Decks(dice)
    drawn = tuple(cards.draw(phase.cards) or "" for phase in drill.phases)
    sayings: _Decks[Saying] = _Decks(dice)
    lines = tuple(
        tuple(_draw_line(line, sayings, dice) for line in drill.buyer if line.phase == phase.base)
        for phase in drill.phases
    )
    anywhere = (line for line in drill.buyer if line.phase is None)
    return Draw(drawn, lines, tuple(_draw_line(line, sayings, dice) for line in anywhere))


class _Decks(Generic[T]):
    """Lists that are drawn from: nothing comes twice before all of its list have come."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._left: dict[tuple[T, ...], list[T]] = {}

    def draw(self, everything: tuple[T, ...]) -> T | None:
        """Return one of *everything*; None if there is nothing."""
        deck = self._left.setdefault(everything, [])
        if not deck:
            deck.extend(everything)
        return deck.pop(int(self._dice.random() * len(deck))) if deck else None


def _draw_line(line: BuyerLine, sayings: _Decks[Saying], dice: random.Random) -> DrawnLine:
    saying = sayings.draw(line.sayings)
    assert saying is not None  # a pack cannot hold a line without one
    first, last = line.window
    time_s = first if first == last else round(first + dice.random() * (last - first), 3)
    return DrawnLine(line, saying, time_s)
