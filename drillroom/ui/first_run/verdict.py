"""What the certificate of a take says about it, in three lines; pure."""

from __future__ import annotations

from dataclasses import dataclass

from drillroom.takes.model import Certificate
from drillroom.ui.certificate import FEW_CLIPS, LOUD_ROOM, QUIET_DBFS, decibels, room_words

SILENT_DBFS = -80.0
APART_S = 0.2
_RATE = 48_000


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was checked in the file."""

    name: str
    words: str
    is_good: bool


def verdict(certificate: Certificate) -> tuple[Line, ...]:
    """Return what was found in the file: sound, how it fits the picture, pictures."""
    return (_sound(certificate), _together(certificate), _pictures(certificate))


def _sound(certificate: Certificate) -> Line:
    name = "Sound from the first word"
    if not certificate.audio:
        return Line(name, "no sound was asked for", is_good=False)
    if certificate.peak_dbfs <= SILENT_DBFS:
        return Line(name, "the file is silent", is_good=False)
    if certificate.dropped_samples:
        return Line(name, f"{certificate.dropped_samples / _RATE:.1f} s missing", is_good=False)
    if certificate.peak_dbfs < QUIET_DBFS:
        return Line(name, "very quiet, no gap", is_good=False)
    if (certificate.clips or 0) > FEW_CLIPS:
        return Line(name, "too loud: turn it down", is_good=False)
    room = room_words(certificate.noise_floor_dbfs)
    parts = [f"loudest {decibels(certificate.peak_dbfs)}", *([room] if room else []), "no gap"]
    return Line(name, ", ".join(parts), is_good=room != LOUD_ROOM)


def _together(certificate: Certificate) -> Line:
    name = "Picture and sound together"
    if not (certificate.audio and certificate.video):
        return Line(name, "only one of them", is_good=True)
    apart_s = abs(certificate.end_offset_s)
    return Line(name, f"end {apart_s * 1000:.0f} ms apart", is_good=apart_s <= APART_S)


def _pictures(certificate: Certificate) -> Line:
    if not certificate.video:
        return Line("Pictures", "none, sound only", is_good=True)
    dropped = certificate.dropped_frames
    whole = certificate.frames + dropped
    words = f"{certificate.frames} of {whole}, {dropped or 'none'} dropped"
    return Line("Pictures", words, is_good=dropped <= whole // 100)
