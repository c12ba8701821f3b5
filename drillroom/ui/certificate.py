"""The certificate of a take in words: what was checked, or what is wrong and what to do; pure."""

from __future__ import annotations

from drillroom.takes.model import PICTURE_GAP_S, Certificate
from drillroom.ui.words import clock, count

QUIET_DBFS = -40.0
"""A take whose loudest moment is below that is hard to hear."""
QUIET_ROOM_DBFS = -55.0
LOUD_ROOM_DBFS = -38.0
LOUD_ROOM = "loud room"
FEW_CLIPS = 3
"""A laugh or a knock; more than that is a level that is too high."""
FEW_DROPPED = 0.01
"""That share of all pictures is not seen."""
_RATE = 48_000


def certified(certificate: Certificate) -> str:
    """Return what was checked and found well: "Sound and picture checked. Peak −6 dB, …"."""
    tracks = (("sound", certificate.audio), ("picture", certificate.video))
    names = " and ".join(name for name, codec in tracks if codec).capitalize()
    sentences = [f"{names} checked."]
    if certificate.audio:
        room = room_words(certificate.noise_floor_dbfs)
        sentences.append(f"Peak {decibels(certificate.peak_dbfs)}{room and f', {room}'}.")
    if certificate.simpler_from_s is not None:
        sentences.append(f"Picture simpler from {clock(certificate.simpler_from_s)} on.")
    elif certificate.dropped_frames:
        sentences.append(f"{count(certificate.dropped_frames, 'picture')} left out.")
    elif certificate.sound_gaps is not None:
        sentences.append("No gaps.")
    return " ".join(sentences)


def sound_troubles(certificate: Certificate) -> list[str]:
    """Return what is wrong with the sound, each with what to do; the worst first."""
    if not certificate.audio:
        return []
    troubles = []
    if certificate.dropped_samples:
        missing = f"{certificate.dropped_samples / _RATE:.1f} s of sound is missing"
        troubles.append(f"{missing}: close other programs, or try another microphone.")
    if (certificate.clips or 0) > FEW_CLIPS:
        places = count(certificate.clips or 0, "place")
        troubles.append(f"Too loud in {places}: go further from the microphone or turn it down.")
    if certificate.peak_dbfs < QUIET_DBFS:
        troubles.append("Very quiet: come nearer to the microphone or turn it up.")
    noise = certificate.noise_floor_dbfs
    if noise is not None and noise > LOUD_ROOM_DBFS:
        troubles.append("The room is loud: a quieter place or a nearer microphone helps.")
    return troubles


def picture_troubles(certificate: Certificate) -> list[str]:
    """Return what is wrong with the picture, each with what to do."""
    if not certificate.video:
        return []
    troubles = []
    gap_s, dropped = certificate.picture_gap_s or 0.0, certificate.dropped_frames
    if gap_s >= PICTURE_GAP_S:
        troubles.append(f"No picture for {gap_s:.1f} s: check the camera and its cable.")
    if dropped > FEW_DROPPED * (certificate.frames + dropped):
        lost = count(dropped, "picture")
        troubles.append(f"{lost} left out, the computer was busy: close other programs.")
    return troubles


def room_words(noise_dbfs: float | None) -> str:
    """Return how quiet the room was; "" when it is not known."""
    if noise_dbfs is None:
        return ""
    if noise_dbfs <= QUIET_ROOM_DBFS:
        return "quiet room"
    return "some noise" if noise_dbfs <= LOUD_ROOM_DBFS else LOUD_ROOM


def decibels(value: float) -> str:
    """Return a level for people: "−6 dB"."""
    return f"{value:.0f} dB".replace("-", "−")
