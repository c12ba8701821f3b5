"""What is wrong with the devices while a take runs, and when it is over. Pure."""

from __future__ import annotations

from drillroom.capture.watch import (
    CAMERA_GONE,
    CAMERA_STALLED,
    MICROPHONE_MUTED,
    MICROPHONE_STOPPED,
)

CAMERA_FAULTS = {CAMERA_GONE, CAMERA_STALLED}


def is_heard_again(fault: str, level_dbfs: float) -> bool:
    """Whether a level from the microphone says that *fault* is over."""
    return fault == MICROPHONE_STOPPED or (fault == MICROPHONE_MUTED and level_dbfs > -119)
