"""What the certificate of a take says about it, in three lines; pure."""

from __future__ import annotations

from dataclasses import dataclass

from drillroom.takes.model import Certificate
from drillroom.ui.certificate import FEW_CLIPS, LOUD_ROOM, QUIET_DBFS, decibels, room_words
from drillroom.ui.language import decimal, tr

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
    name = tr("Sound from the first word")
    if not certificate.audio:
        return Line(name, tr("no sound was asked for"), is_good=False)
    if certificate.peak_dbfs <= SILENT_DBFS:
        return Line(name, tr("the file is silent"), is_good=False)
    if certificate.dropped_samples:
        seconds = decimal(certificate.dropped_samples / _RATE, 1)
        return Line(name, tr("{seconds} s missing", seconds=seconds), is_good=False)
    if certificate.peak_dbfs < QUIET_DBFS:
        return Line(name, tr("very quiet, no gap"), is_good=False)
    if (certificate.clips or 0) > FEW_CLIPS:
        return Line(name, tr("too loud: turn it down"), is_good=False)
    return _heard(name, certificate)


def _heard(name: str, certificate: Certificate) -> Line:
    level, room = decibels(certificate.peak_dbfs), room_words(certificate.noise_floor_dbfs)
    if not room:
        return Line(name, tr("loudest {level}, no gap", level=level), is_good=True)
    words = tr("loudest {level}, {room}, no gap", level=level, room=tr(room))
    return Line(name, words, is_good=room != LOUD_ROOM)


def _together(certificate: Certificate) -> Line:
    name = tr("Picture and sound together")
    if not (certificate.audio and certificate.video):
        return Line(name, tr("only one of them"), is_good=True)
    apart_s = abs(certificate.end_offset_s)
    words = tr("end {ms} ms apart", ms=f"{apart_s * 1000:.0f}")
    return Line(name, words, is_good=apart_s <= APART_S)


def _pictures(certificate: Certificate) -> Line:
    name = tr("Pictures")
    if not certificate.video:
        return Line(name, tr("none, sound only"), is_good=True)
    dropped = certificate.dropped_frames
    whole = certificate.frames + dropped
    kept = tr("{done} of {all}", done=certificate.frames, all=whole)
    words = (
        tr("{kept}, {dropped} dropped", kept=kept, dropped=dropped)
        if dropped
        else tr("{kept}, none dropped", kept=kept)
    )
    return Line(name, words, is_good=dropped <= whole // 100)
