"""A sound or video file of any kind becomes a `take.mp4` as the app writes them. Runs in the child.

What fits already is copied without being encoded anew; anything else goes through the writer that
recordings go through. Places, devices and titles that a phone writes into a file stay behind.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from drillroom.capture.foreign.copy import can_copy, copy_media
from drillroom.capture.foreign.probe import IMPORTED, first_picture, open_media, tracks_of
from drillroom.capture.foreign.transcode import Transcoder, upright_format
from drillroom.capture.reader import SoundCheck, certify
from drillroom.phrase import Phrase
from drillroom.takes.model import Entry, EntryKind

CUT_OFF = "cut-off"
DAMAGED_PARTS = "damaged-parts"
_MISSING_S = 2.0
"""So much less than a file promises is worth a word."""

Tell = Callable[[float], None]


def convert(source: Path, target: Path, tell: Tell) -> dict[str, object]:
    """Make *target* of *source*; return its certificate and what was wrong with the source.

    Raises:
        Refused: it cannot be imported.
        MediaError: *target* cannot be written.
    """
    heard: SoundCheck | None = None
    damaged = 0
    with open_media(source, IMPORTED) as container:
        tracks = tracks_of(container)
        promised_s = tracks.seconds
        picture = first_picture(source, IMPORTED) if tracks.video is not None else None
        copied = can_copy(container, tracks, picture) and copy_media(
            container, tracks, target, tell
        )
    if not copied:
        with open_media(source, IMPORTED) as container:
            tracks = tracks_of(container)
            video = upright_format(tracks.video, picture) if tracks.video and picture else None
            transcoder = Transcoder(target, video, tracks, tell)
            heard, damaged = transcoder.run(container), transcoder.damaged
    certificate, faults = certify(
        target,
        wants_video=False,
        wants_audio=True,
        dropped_frames=0,
        dropped_samples=0,
        heard=heard,
    )
    faults += _of_source(damaged, promised_s, certificate.seconds)
    return {
        "certificate": asdict(certificate),
        "faults": [[fault.id, fault.text] for fault in faults],
    }


def _of_source(damaged: int, promised_s: float, seconds: float) -> list[Entry]:
    found = []
    if damaged:
        text = Phrase(
            "{parts} parts of the imported file are damaged and were left out.", parts=damaged
        )
        one = Phrase("A part of it is damaged.")
        found.append((DAMAGED_PARTS, text if damaged > 1 else one))
    if promised_s - seconds > _MISSING_S:
        text = Phrase(
            "The imported file ends after {seconds} of {promised} seconds.",
            seconds=f"{seconds:.0f}",
            promised=f"{promised_s:.0f}",
        )
        found.append((CUT_OFF, text))
    return [Entry(0.0, EntryKind.FAULT, kind, text) for kind, text in found]
