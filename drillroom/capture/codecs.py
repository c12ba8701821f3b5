"""Which of the codecs and containers that recording needs this installation has."""

from __future__ import annotations

import av.codec
import av.format

ENCODERS = ("libx264", "aac")
CONTAINERS = ("mp4",)


def missing_codecs() -> list[str]:
    """Return the names of encoders and containers that are needed and are not here."""
    missing = [name for name in ENCODERS if name not in av.codec.codecs_available]
    return missing + [name for name in CONTAINERS if name not in av.format.formats_available]
