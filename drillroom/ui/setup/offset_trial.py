"""The last take, played with another offset of the camera. Runs in jobs."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from drillroom.capture.excerpt import loudest_s, write_excerpt
from drillroom.capture.stripping import strip_of
from drillroom.clock import Clock
from drillroom.errors import LibraryError
from drillroom.paths import PRIVATE_FOLDER, Home
from drillroom.storage.database import storage_errors
from drillroom.storage.library import Library, open_library
from drillroom.takes.model import Take, TakeState
from drillroom.ui.words import drill_of


@dataclass(frozen=True, slots=True)
class Trial:
    """A few seconds of a take, ready to be played."""

    media: Path
    title: str
    """Which take it is, in words."""


def make_trial(home: Home, clock: Clock, offset_ms: int, number: int) -> Trial:
    """Return the seconds around the loudest moment of my last take, as *offset_ms* shows them.

    Each is a file of its own *number*: a player may still hold the one before.

    Raises:
        LibraryError: there is no take with picture and sound yet. MediaError: it cannot be read.
    """
    with open_library(home, clock) as library:
        take = _last(library)
        media = library.folder(take.id).media
    recorded_ms = take.certificate.camera_offset_ms if take.certificate else 0
    clear_trials(home)
    with storage_errors():
        home.trials.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    target = home.trials / f"{number}.mkv"
    write_excerpt(media, target, loudest_s(strip_of(media)), (offset_ms - recorded_ms) / 1000)
    return Trial(target, drill_of(take))


def clear_trials(home: Home) -> None:
    """Remove what was made to be tried; what a player still holds goes the next time."""
    for path in home.trials.glob("*.mkv"):
        with suppress(OSError):
            path.unlink()


def _last(library: Library) -> Take:
    """Return my last take with picture and sound: the five seconds of the sound check count."""
    takes = [take for take in library.takes() if take.state is not TakeState.RECORDING]
    for take in sorted(takes + library.takes(removed=True), key=lambda take: take.id, reverse=True):
        certificate = take.certificate
        has_both = certificate is not None and certificate.video and certificate.audio
        if has_both and library.folder(take.id).has_media():
            return take
    raise LibraryError(
        "There is no take with picture and sound yet",
        remedy="Do the sound check below and clap your hands once, then try again.",
    )
