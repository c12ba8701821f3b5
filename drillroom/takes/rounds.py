"""The rounds of one take, to be seen beside each other: the same thing said several times. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from drillroom.drills.model import PhaseKind
from drillroom.phrase import Phrase
from drillroom.takes.attempt import Attempt, Stretch
from drillroom.takes.measures import phase_measure
from drillroom.takes.model import EntryKind

LEAST = 2
"""A drill that is said once has no rounds."""


@dataclass(frozen=True, slots=True)
class Round:
    """One round as it was run."""

    number: int
    """From 1."""
    name: str
    """Of the round, or of its one phase."""
    begin_s: float
    """Seconds of the take."""
    end_s: float
    about: str = ""
    """The buyer's line or the card that this round has and others have not; "" for none."""
    first_word_s: float | None = None
    """From the start of its first speak phase with a word; None if nothing was said, or that is
    unknown."""
    speech_s: float | None = None
    spare_s: float | None = None
    """Least time left in one of its speak phases after the last word."""

    @property
    def length_s(self) -> float:
        """How long it lasted."""
        return self.end_s - self.begin_s


def rounds_of(attempt: Attempt) -> tuple[Round, ...]:
    """Return the rounds of a take, none if it has less than two.

    They are the drill's `rounds`; in a drill without them, such as one that is said in a minute,
    in half of it and in half again, each speak phase is one.
    """
    groups = _groups(attempt)
    if len(groups) < LEAST:
        return ()
    words = [_words(attempt, group) for group in groups]
    everywhere = set.intersection(*map(set, words))
    has_rounds = attempt.drill.rounds is not None
    return tuple(
        _round(
            attempt,
            number,
            Phrase("Round {number}", number=number) if has_rounds else group[0].phase.name,
            group,
            next((word for word in own if word not in everywhere), ""),
        )
        for number, (group, own) in enumerate(zip(groups, words, strict=True), 1)
    )


def has_rounds(attempt: Attempt) -> bool:
    """Whether `rounds_of` a take gives any."""
    return len(_groups(attempt)) >= LEAST


def _groups(attempt: Attempt) -> list[list[Stretch]]:
    """Return the phases of each round as they were run."""
    if attempt.drill.rounds is None:
        return [[one] for one in attempt.speak_stretches()]
    inside = [one for one in attempt.stretches() if one.phase.round]
    return [list(group) for _, group in groupby(inside, lambda one: one.phase.round)]


def _words(attempt: Attempt, group: Sequence[Stretch]) -> list[str]:
    """Return what the buyer said in a round, then what its cards said."""
    begin_s, end_s = group[0].begin_s, group[-1].end_s
    there = [entry for entry in attempt.timeline if begin_s <= entry.at_s < end_s]
    said = [entry.text for entry in there if entry.kind is EntryKind.BUYER]
    return said + [entry.text for entry in there if entry.kind is EntryKind.CARD]


def _round(attempt: Attempt, number: int, name: str, group: Sequence[Stretch], about: str) -> Round:
    speaks = [one for one in group if one.phase.kind is PhaseKind.SPEAK]
    first, talked, spare = (
        _known(phase_measure(attempt, one, measure) for one in speaks)
        for measure in ("first_word_s", "speech_s", "spare_s")
    )
    return Round(
        number,
        name,
        group[0].begin_s,
        group[-1].end_s,
        about,
        first_word_s=first[0] if first else None,
        speech_s=round(sum(talked), 2) if talked else None,
        spare_s=min(spare, default=None),
    )


def _known(values: Iterable[float | None]) -> list[float]:
    return [value for value in values if value is not None]
