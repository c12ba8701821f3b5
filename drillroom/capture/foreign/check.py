"""Whether a recording that somebody sent can be decoded here. Runs in the child."""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Final

from av import error
from av.container import InputContainer
from av.video.stream import VideoStream

from drillroom.capture.foreign.probe import RECEIVED, Refused, name_of, open_media, tracks_of
from drillroom.capture.peaks import peaks
from drillroom.capture.thumbnail import thumbnail
from drillroom.phrase import Phrase

_KEY_PICTURES: Final = 300
"""Pictures that are decoded at most: all key pictures of a take of two and a half minutes."""


def check(media: Path, bars: int) -> dict[str, object]:
    """Decode the sound and the key pictures of *media*; return the *bars* of its waveform.

    Raises:
        Refused: it is no recording as the app makes them.
        MediaError: it cannot be decoded.
    """
    with open_media(media, RECEIVED) as container:
        tracks = tracks_of(container)
        names = {name_of(track) for track in tracks.chosen}
        if not names <= {"h264", "aac"}:
            raise Refused(Phrase("It is no recording as Drillroom makes them."))
        if tracks.video is not None:
            tracks.video.codec_context.skip_frame = "NONKEY"
            _decode_some(container, tracks.video)
    thumbnail(media, 2)
    return {"peaks": peaks(media, bars)}


def _decode_some(container: InputContainer, video: VideoStream) -> None:
    # a full disk cuts the last packet in two: what came before it is the take
    with suppress(error.InvalidDataError):
        for _ in islice(container.decode(video), _KEY_PICTURES):
            pass
