"""Whether a recording that somebody sent can be shown here: a limited child process finds out."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from drillroom.capture.foreign.answers import peaks_in
from drillroom.capture.foreign.confined import (
    ChildFailedError,
    ChildRefusedError,
    Watch,
    run_confined,
)
from drillroom.capture.foreign.limits import Limits
from drillroom.errors import MediaError
from drillroom.phrase import Phrase

logger = logging.getLogger(__name__)

CHECK_LIMITS: Final = Limits(wall_s=120, stall_s=120)


class UnsafeMediaError(MediaError):
    """The recording itself is the reason: it will be refused the next time as well."""


def check_received(media: Path, bars: int) -> list[float]:
    """Have a child decode *media* and return the *bars* of its waveform, each 0 to 1.

    Raises:
        UnsafeMediaError: it is no recording that the app plays.
        MediaError: it took too long or more than it may, or the child died; perhaps not again.
    """
    job = {"do": "check", "source": str(media.absolute()), "bars": bars}
    try:
        return peaks_in(run_confined(job, CHECK_LIMITS, Watch()), bars)
    except ChildRefusedError as exc:
        raise unsafe(exc.why) from exc
    except ChildFailedError as exc:
        logger.warning("received recording not checked why=%s", exc)
        raise MediaError(
            "The recording could not be checked, so it is not played",
            detail=exc.why,
            remedy="Open the take again. If it stays so, ask for the take to be sent anew.",
        ) from exc


def unsafe(why: str) -> UnsafeMediaError:
    """Return the error about a recording that is refused for what it is."""
    return UnsafeMediaError(
        Phrase("The recording cannot be decoded, so it is not played"),
        detail=why,
        remedy=Phrase("Everything else of the take can be read. Ask for the take to be sent anew."),
    )
