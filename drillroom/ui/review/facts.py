"""Sentences and numbers of a review: the certificate, and why there is no recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drillroom.drills.model import words_of
from drillroom.takes.model import PICTURE_GAP_S, Certificate, Entry, EntryKind, Take
from drillroom.takes.timeline import imported_from
from drillroom.ui.certificate import certified, picture_troubles, sound_troubles
from drillroom.ui.language import decimal, mark, tr, tr_count

GONE = mark("The recording of this take is not in its folder any more. Your review of it is kept.")
FREED = mark(
    "The recording of this take was removed to free space. All that was said of it is kept."
)
_RATE = 48_000


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
    lines += [_numbers(take.certificate)] if take.certificate else []
    return "\n".join(lines)


def _wrong(first: str, more: int) -> Checked:
    """Return the first thing that was wrong, and how many others there are."""
    if more:
        first = tr_count(
            more, "{first} And {n} thing more.", "{first} And {n} things more.", first=first
        )
    return Checked(first, good=False)


def _numbers(certificate: Certificate) -> str:
    """Return what `Certificate.line` says, in the window's language."""
    length = tr("{seconds} s", seconds=decimal(certificate.seconds, 1))
    return "; ".join((length, _sound(certificate), _picture(certificate)))


def _sound(found: Certificate) -> str:
    if not found.audio:
        return tr("no sound")
    parts = [
        tr("sound {codec}", codec=found.audio),
        tr("peak {level} dBFS", level=f"{found.peak_dbfs:.0f}"),
    ]
    if found.noise_floor_dbfs is not None:
        parts.append(tr("noise {level} dBFS", level=f"{found.noise_floor_dbfs:.0f}"))
    if found.clips:
        parts.append(tr("clipped {n} times", n=found.clips))
    if found.dropped_samples:
        missing = decimal(found.dropped_samples / _RATE, 2)
        parts.append(tr("{seconds} s missing", seconds=missing))
    return ", ".join(parts)


def _picture(found: Certificate) -> str:
    if not found.video:
        return tr("no picture")
    parts = [tr("picture {codec}", codec=found.video), tr("{n} frames", n=found.frames)]
    dropped = tr("{n} dropped", n=found.dropped_frames)
    parts.append(dropped if found.dropped_frames else tr("none dropped"))
    if found.picture_gap_s is not None and found.picture_gap_s >= PICTURE_GAP_S:
        parts.append(tr("none for {seconds} s", seconds=decimal(found.picture_gap_s, 1)))
    if found.simpler_from_s is not None:
        parts.append(tr("simpler from {seconds} s on", seconds=f"{found.simpler_from_s:.0f}"))
    if found.camera_offset_ms:
        parts.append(tr("moved by {ms} ms", ms=-found.camera_offset_ms))
    if found.audio:
        apart = f"{abs(found.end_offset_s) * 1000:.0f}"
        parts.append(tr("ends {ms} ms from the sound's end", ms=apart))
    return ", ".join(parts)
