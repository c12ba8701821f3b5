"""Sentences and numbers of a review: the certificate, and why there is no recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drillroom.drills.model import words_of
from drillroom.takes.model import Entry, EntryKind, Take
from drillroom.takes.timeline import imported_from
from drillroom.ui.certificate import certified, picture_troubles, sound_troubles
from drillroom.ui.language import mark, tr, tr_count

GONE = mark("The recording of this take is not in its folder any more. Your review of it is kept.")
FREED = mark(
    "The recording of this take was removed to free space. All that was said of it is kept."
)


@dataclass(frozen=True, slots=True)
class Checked:
    """The certificate in a few words."""

    text: str
    good: bool


def checked(take: Take, timeline: Sequence[Entry]) -> Checked:
    """Return what the check of the file came to: fine, or the first thing that was wrong."""
    faults = [e for e in timeline if e.kind is EntryKind.FAULT]
    if faults:
        return _wrong(tr(faults[0].text) or words_of(faults[0].id), len(faults) - 1)
    certificate = take.certificate
    if certificate is None:
        return Checked(tr("Not checked"), good=False)
    troubles = [*sound_troubles(certificate), *picture_troubles(certificate)]
    if troubles:
        return _wrong(troubles[0], len(troubles) - 1)
    source = imported_from(timeline)
    result = certified(certificate)
    if source:
        result = tr("Imported from {file}. {result}", file=source, result=result)
    return Checked(result, good=True)


def certificate_numbers(take: Take, timeline: Sequence[Entry]) -> str:
    """Return the certificate with its numbers, and of which file an imported take was made."""
    source = imported_from(timeline)
    lines = [tr("Imported from {file}", file=source)] if source else []
    lines += [tr(take.certificate.line())] if take.certificate else []
    return "\n".join(lines)


def _wrong(first: str, more: int) -> Checked:
    """Return the first thing that was wrong, and how many others there are."""
    if more:
        first = tr_count(
            more, "{first} And {n} thing more.", "{first} And {n} things more.", first=first
        )
    return Checked(first, good=False)
