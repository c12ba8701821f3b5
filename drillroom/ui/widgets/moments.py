"""What a timeline shows, as values: phases, zones and marks, from a take's entries and reviews."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from drillroom.drills.model import Drill, PhaseKind, words_of
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.review import Mark, Review, ReviewRole
from drillroom.ui.language import tr
from drillroom.ui.words import phase_name

BEFORE_S = 2.0
AFTER_S = 3.0
"""So much around a mark is played when only marks are."""
PEAKS = 600
"""So many peaks are more than a timeline has bars."""
_ICONS = {"ask": "flag", "question": "circle-question-mark", "strong": "thumbs-up"}


class Whose(StrEnum):
    """Who set a mark: it says how it is painted."""

    REP = "rep"
    REVIEWER = "reviewer"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Moment:
    """A mark, or a fault of the recording."""

    at_s: float
    text: str
    """What the tag says."""
    whose: Whose = Whose.REP
    until_s: float | None = None
    note: str = ""
    icon: str = "flag"
    tag: str = ""
    by: str = ""

    @property
    def tooltip(self) -> str:
        """Everything there is to say about it."""
        return ", ".join(part for part in (self.text, self.by, self.note) if part)


@dataclass(frozen=True, slots=True)
class Span:
    """A phase as it was run, or a zone in which something is asked for."""

    at_s: float
    until_s: float
    name: str
    kind: PhaseKind | None
    """None for a zone."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What the drill did: a buyer line, or the pause after the buzzer."""

    at_s: float
    until_s: float
    text: str
    is_buyer: bool = True


@dataclass(frozen=True, slots=True)
class Moments:
    """Everything on one timeline."""

    length_s: float = 0.0
    spans: tuple[Span, ...] = ()
    marks: tuple[Moment, ...] = ()
    """In order of time."""
    happenings: tuple[Happening, ...] = ()

    def happening_at(self, at_s: float) -> Happening | None:
        """Return what the drill did at a moment, or None."""
        return next((one for one in self.happenings if one.at_s <= at_s < one.until_s), None)

    def next_mark(self, at_s: float, direction: int) -> Moment | None:
        """Return the first mark after (1) or before (-1) a moment, or None."""
        if direction > 0:
            return next((mark for mark in self.marks if mark.at_s > at_s + 0.05), None)
        return next((mark for mark in reversed(self.marks) if mark.at_s < at_s - 0.05), None)

    def stretches(self) -> list[tuple[float, float]]:
        """Return what is played when only marks are: a little around each, joined."""
        joined: list[tuple[float, float]] = []
        for mark in self.marks:
            begin = max(0.0, mark.at_s - BEFORE_S)
            end = min(self.length_s, (mark.until_s or mark.at_s) + AFTER_S)
            if joined and begin <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(joined[-1][1], end))
            elif end > begin:
                joined.append((begin, end))
        return joined


def moments_of(
    drill: Drill, timeline: Sequence[Entry], reviews: Iterable[Review], length_s: float
) -> Moments:
    """Return what the timeline of a take shows: its own entries, and the marks of *reviews*."""
    spans = _phases(drill, timeline, length_s)
    marks = [_of_entry(drill, e) for e in timeline if e.kind in {EntryKind.MARK, EntryKind.FAULT}]
    marks += [_of_mark(drill, review, mark) for review in reviews for mark in review.marks]
    marks.sort(key=lambda mark: mark.at_s)
    done = tuple(
        Happening(e.at_s, min(e.until_s, length_s), *_words_of(e)) for e in timeline
        if e.kind in {EntryKind.BUYER, EntryKind.PAUSE} and e.until_s is not None
    )  # fmt: skip
    return Moments(length_s, tuple(spans + _zones(drill, spans)), tuple(marks), done)


def tag_icon(tag: str) -> str:
    """Return the icon of a tag; packs choose their own tags, most have a flag."""
    return _ICONS.get(tag, "flag")


def _phases(drill: Drill, timeline: Sequence[Entry], length_s: float) -> list[Span]:
    phases = {str(phase.id): phase for phase in drill.phases}
    turns = [e for e in timeline if e.kind in {EntryKind.PHASE, EntryKind.END}]
    turns.append(Entry(length_s, EntryKind.END, ""))
    return [
        Span(entry.at_s, min(after.at_s, length_s), phase_name(phase), phase.kind)
        for entry, after in pairwise(turns)
        if entry.kind is EntryKind.PHASE
        and (phase := phases.get(entry.id)) is not None
        and after.at_s > entry.at_s
    ]


def _zones(drill: Drill, spans: Sequence[Span]) -> list[Span]:
    """Return where a mark is asked for, counted back from the end of the last speak phase."""
    ends = [span.until_s for span in spans if span.kind is PhaseKind.SPEAK]
    zones = []
    for threshold in drill.thresholds:
        if threshold.mark is not None and threshold.before_end is not None and ends:
            near_s, far_s = threshold.before_end
            name = tr("Zone: {tag}", tag=_tag_text(drill, threshold.mark))
            begin = max(0.0, ends[-1] - far_s)
            zones.append(Span(begin, max(begin, ends[-1] - near_s), name, None))
    return zones


def _words_of(entry: Entry) -> tuple[str, bool]:
    if entry.kind is EntryKind.BUYER:
        return tr("Buyer: {line}", line=entry.text), True
    return tr("Buzzer: quiet for a while"), False


def _of_entry(drill: Drill, entry: Entry) -> Moment:
    if entry.kind is EntryKind.FAULT:
        return Moment(
            entry.at_s,
            tr(entry.text or words_of(entry.id)),
            Whose.FAULT,
            entry.until_s,
            icon="triangle-alert",
            tag=entry.id,
        )
    text = _tag_text(drill, entry.id)
    return Moment(
        entry.at_s, text, Whose.REP, entry.until_s, entry.text, tag_icon(entry.id), entry.id
    )


def _of_mark(drill: Drill, review: Review, mark: Mark) -> Moment:
    return Moment(
        at_s=mark.at_s,
        text=_tag_text(drill, mark.tag),
        whose=Whose.REP if review.role is ReviewRole.SELF else Whose.REVIEWER,
        until_s=mark.until_s,
        note=mark.note,
        icon=tag_icon(mark.tag),
        tag=mark.tag,
        by="" if review.role is ReviewRole.SELF else review.by,
    )


def _tag_text(drill: Drill, tag_id: str) -> str:
    return next((tag.text for tag in drill.tags if tag.id == tag_id), tag_id)
