"""PortAudio, asked for when it is needed: a computer without it is told so in words."""

from __future__ import annotations

from types import ModuleType

from drillroom.errors import DeviceError


def portaudio() -> ModuleType:
    """Return the module `sounddevice`.

    Raises:
        DeviceError: the system library is missing.
    """
    try:
        import sounddevice  # noqa: PLC0415  # loads the system library at once
    except OSError as exc:
        raise DeviceError(
            "Sound cannot be recorded: PortAudio is missing",
            detail=str(exc),
            remedy="Set up again with python3 dev.py setup (on Debian: libportaudio2).",
        ) from exc
    module: ModuleType = sounddevice
    return module
