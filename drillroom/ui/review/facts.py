"""Sentences and numbers of a review: the certificate, and why there is no recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drillroom.drills.model import words_of
from drillroom.takes.model import Entry, EntryKind, Take
from drillroom.takes.timeline import imported_from
from drillroom.ui.certificate import certified, picture_troubles, sound_troubles
from drillroom.ui.words import count

GONE = "The recording of this take is not in its folder any more. Your review of it is kept."
FREED = "The recording of this take was removed to free space. All that was said of it is kept."


@dataclass(frozen=True, slots=True)
class Checked:
    """The certificate in a few words."""

    text: str
    good: bool


def checked(take: Take, timeline: Sequence[Entry]) -> Checked:
    """Return what the check of the file came to: fine, or the first thing that was wrong."""
    faults = [e for e in timeline if e.kind is EntryKind.FAULT]
    if faults:
        first = faults[0].text or words_of(faults[0].id)
        more = f" And {count(len(faults) - 1, 'thing')} more." if len(faults) > 1 else ""
        return Checked(f"{first}{more}", good=False)
    certificate = take.certificate
    if certificate is None:
        return Checked("Not checked", good=False)
    troubles = [*sound_troubles(certificate), *picture_troubles(certificate)]
    if troubles:
        more = f" And {count(len(troubles) - 1, 'thing')} more." if len(troubles) > 1 else ""
        return Checked(f"{troubles[0]}{more}", good=False)
    source = imported_from(timeline)
    result = certified(certificate)
    return Checked(f"Imported from {source}. {result}" if source else result, good=True)


def certificate_numbers(take: Take, timeline: Sequence[Entry]) -> str:
    """Return the certificate with its numbers, and of which file an imported take was made."""
    source = imported_from(timeline)
    lines = [f"Imported from {source}"] if source else []
    lines += [take.certificate.line()] if take.certificate else []
    return "\n".join(lines)
