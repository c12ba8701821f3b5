"""Runs first in the bundle: Linux looks for PortAudio in system folders only, ours is inside."""

import ctypes.util
import sys
from pathlib import Path

_find_in_system = ctypes.util.find_library
_INSIDE = Path(sys.executable).parent / "_internal" / "libportaudio.so.2"
_ALSA = Path("/usr/share/alsa/alsa.conf")  # without it PortAudio aborts the whole process


def _find_library(name: str) -> str | None:
    """Return the system's library, or the bundle's PortAudio."""
    found = _find_in_system(name)
    if found is None and name == "portaudio" and _INSIDE.exists() and _ALSA.exists():
        return str(_INSIDE)
    return found


if sys.platform == "linux":
    ctypes.util.find_library = _find_library
