"""The certificate of a take in words: what was checked, or what is wrong and what to do; pure."""

from __future__ import annotations

from drillroom.takes.model import PICTURE_GAP_S, Certificate
from drillroom.ui.language import decimal, mark, tr, tr_count
from drillroom.ui.words import clock

QUIET_DBFS = -40.0
"""A take whose loudest moment is below that is hard to hear."""
QUIET_ROOM_DBFS = -55.0
LOUD_ROOM_DBFS = -38.0
LOUD_ROOM = mark("loud room")
FEW_CLIPS = 3
"""A laugh or a knock; more than that is a level that is too high."""
FEW_DROPPED = 0.01
"""That share of all pictures is not seen."""
_RATE = 48_000


def certified(certificate: Certificate) -> str:
    """Return what was checked and found well: "Sound and picture checked. Peak −6 dB, …"."""
    sentences = [_checked(certificate)]
    if certificate.audio:
        sentences.append(_peak(certificate))
    if certificate.simpler_from_s is not None:
        from_s = clock(certificate.simpler_from_s)
        sentences.append(tr("Picture simpler from {time} on.", time=from_s))
    elif certificate.dropped_frames:
        dropped = certificate.dropped_frames
        sentences.append(tr_count(dropped, "{n} picture left out.", "{n} pictures left out."))
    elif certificate.sound_gaps is not None:
        sentences.append(tr("No gaps."))
    return " ".join(sentences)


def _checked(certificate: Certificate) -> str:
    if certificate.audio and certificate.video:
        return tr("Sound and picture checked.")
    return tr("Sound checked.") if certificate.audio else tr("Picture checked.")


def _peak(certificate: Certificate) -> str:
    level, room = decibels(certificate.peak_dbfs), room_words(certificate.noise_floor_dbfs)
    if room:
        return tr("Peak {level}, {room}.", level=level, room=tr(room))
    return tr("Peak {level}.", level=level)


def sound_troubles(certificate: Certificate) -> list[str]:
    """Return what is wrong with the sound, each with what to do; the worst first."""
    if not certificate.audio:
        return []
    troubles = []
    if certificate.dropped_samples:
        words = mark(
            "{seconds} s of sound is missing: close other programs, or try another microphone."
        )
        troubles.append(tr(words, seconds=decimal(certificate.dropped_samples / _RATE, 1)))
    if (certificate.clips or 0) > FEW_CLIPS:
        troubles.append(
            tr_count(
                certificate.clips or 0,
                "Too loud in {n} place: go further from the microphone or turn it down.",
                "Too loud in {n} places: go further from the microphone or turn it down.",
            )
        )
    if certificate.peak_dbfs < QUIET_DBFS:
        troubles.append(tr("Very quiet: come nearer to the microphone or turn it up."))
    noise = certificate.noise_floor_dbfs
    if noise is not None and noise > LOUD_ROOM_DBFS:
        troubles.append(tr("The room is loud: a quieter place or a nearer microphone helps."))
    return troubles


def picture_troubles(certificate: Certificate) -> list[str]:
    """Return what is wrong with the picture, each with what to do."""
    if not certificate.video:
        return []
    troubles = []
    gap_s, dropped = certificate.picture_gap_s or 0.0, certificate.dropped_frames
    if gap_s >= PICTURE_GAP_S:
        words = mark("No picture for {seconds} s: check the camera and its cable.")
        troubles.append(tr(words, seconds=decimal(gap_s, 1)))
    if dropped > FEW_DROPPED * (certificate.frames + dropped):
        troubles.append(
            tr_count(
                dropped,
                "{n} picture left out, the computer was busy: close other programs.",
                "{n} pictures left out, the computer was busy: close other programs.",
            )
        )
    return troubles


def room_words(noise_dbfs: float | None) -> str:
    """Return how quiet the room was, in English; "" when it is not known."""
    if noise_dbfs is None:
        return ""
    if noise_dbfs <= QUIET_ROOM_DBFS:
        return mark("quiet room")
    return mark("some noise") if noise_dbfs <= LOUD_ROOM_DBFS else LOUD_ROOM


def decibels(value: float) -> str:
    """Return a level for people: "−6 dB"."""
    return f"{value:.0f} dB".replace("-", "−")
