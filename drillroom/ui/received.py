"""What may be shown of a recording that somebody sent. Runs in jobs.

Nothing of it is decoded by this process before a limited child has decoded it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from drillroom.capture.foreign.received import UnsafeMediaError, check_received, unsafe
from drillroom.clock import Clock
from drillroom.errors import MediaError
from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.library import open_library
from drillroom.storage.take_folder import sha256_of
from drillroom.storage.verdicts import Verdict, keep_verdict, read_verdict
from drillroom.sync.format.papers import MEDIA
from drillroom.sync.reading import received_parcel
from drillroom.ui.pictures import kept_still, still_of

PEAKS = 600


def check_media(home: Home, clock: Clock, take_id: str) -> list[float]:
    """Check that a received recording is the one that was sent and can be decoded.

    What the child found is kept, so that it looks at each recording once. Return the bars of the
    waveform.

    Raises:
        MediaError: it is another file by now, or it cannot be decoded.
        LibraryError: it is not here.
    """
    folder = home.inbox / take_id
    with open_library(home, clock) as library:
        files = {file.name: file for file in received_parcel(library, take_id).files}
    with storage_errors():
        if MEDIA not in files or sha256_of(folder / MEDIA) != files[MEDIA].sha256:
            raise _not_the_one()
    return checked_peaks(folder, files[MEDIA].sha256)


def checked_peaks(folder: Path, sha256: str) -> list[float]:
    """Return the bars of the recording in *folder*, which has that hash; a child looks at it once.

    Raises:
        MediaError: it cannot be decoded.
    """
    verdict = read_verdict(folder, sha256)
    if verdict is None:
        try:
            verdict = Verdict(sha256, "", tuple(check_received(folder / MEDIA, PEAKS)))
        except UnsafeMediaError as exc:
            verdict = Verdict(sha256, exc.detail)
        keep_verdict(folder, verdict)
    if verdict.refused:
        raise unsafe(verdict.refused)
    return list(verdict.peaks)


def received_still(home: Home, clock: Clock, take_id: str, width_px: int) -> QImage:
    """Return the still of a take that somebody sent; the recording is checked before it is made.

    Raises:
        MediaError: the recording is not shown, so there is none.
        LibraryError: it is not here.
    """
    folder = home.inbox / take_id
    if kept_still(folder).isNull():
        check_media(home, clock, take_id)
    return still_of(folder, width_px)


def _not_the_one() -> MediaError:
    return MediaError(
        "The recording here is not the one that was sent",
        detail="It has changed since it came in. It is not played.",
        remedy="Ask for the take to be sent anew.",
    )
