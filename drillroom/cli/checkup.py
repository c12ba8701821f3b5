"""What can be found out about this computer before it matters."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from drillroom.capture.codecs import missing_codecs
from drillroom.capture.devices import DEMO, DeviceInfo, list_cameras, list_microphones
from drillroom.capture.portaudio import portaudio
from drillroom.drills.shelf import built_in_pack
from drillroom.errors import DeviceError, DrillroomError
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.sync.share.folder import is_in_reach

LIBRARIES = ("PySide6", "av", "cv2", "sounddevice", "sqlite_utils", "yaml", "cryptography")
LOW_DISK_BYTES = 2 << 30
"""About two hours of takes; below this a long afternoon may end early."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    check: str
    ok: bool
    """Whether Drillroom can work with it; a remedy can stand beside that all the same."""
    detail: str
    remedy: str = ""


def checkup(home: Home, settings: Settings) -> list[Finding]:
    """Look at libraries, codecs, the pack, devices, the disk, the data folder and the share."""
    return [
        _libraries(),
        _codecs(),
        _pack(),
        _devices("cameras", list_cameras()),
        _microphones(),
        _disk(home),
        _home(home),
        *_shares(settings),
    ]


def _libraries() -> Finding:
    missing = [name for name in LIBRARIES if find_spec(name) is None]
    if missing:
        remedy = "Set up again: python3 dev.py setup"
        return Finding("libraries", False, f"missing: {', '.join(missing)}", remedy)
    try:
        portaudio()
    except DeviceError as exc:
        return Finding("libraries", False, exc.title, exc.remedy)
    return Finding("libraries", True, f"{len(LIBRARIES)} of {len(LIBRARIES)} are here")


def _codecs() -> Finding:
    missing = missing_codecs()
    if missing:
        remedy = "Set up again: python3 dev.py setup"
        return Finding("codecs", False, f"missing: {', '.join(missing)}", remedy)
    return Finding("codecs", True, "H.264 and AAC in MP4 can be written")


def _pack() -> Finding:
    try:
        pack = built_in_pack()
    except DrillroomError as exc:
        return Finding("pack", False, str(exc), "Install Drillroom again.")
    return Finding("pack", True, f"{pack.title} {pack.version}, {len(pack.drills)} drills")


def _devices(check: str, devices: list[DeviceInfo]) -> Finding:
    real = [device.name for device in devices if device.id != DEMO]
    if real:
        return Finding(check, True, ", ".join(real))
    remedy = "Plug one in; or try without: drillroom record the-funnel --camera demo --mic demo"
    return Finding(check, True, "none found; the demo device is offered", remedy)


def _microphones() -> Finding:
    try:
        return _devices("microphones", list_microphones())
    except DeviceError as exc:
        return Finding("microphones", False, exc.title, exc.remedy)


def _disk(home: Home) -> Finding:
    free = shutil.disk_usage(home.root).free
    detail = f"{free / 1e9:.1f} GB free where takes are kept"
    if free < LOW_DISK_BYTES:
        return Finding(
            "disk", False, detail, "Free some space: a minute of video takes some 15 MB."
        )
    return Finding("disk", True, detail)


def _home(home: Home) -> Finding:
    if os.name == "posix" and home.root.stat().st_mode & 0o077:
        return Finding("data folder", False, f"{home.root} can be read by others", "chmod 700 it.")
    return Finding("data folder", True, f"{home.root}, private to you")


def _shares(settings: Settings) -> list[Finding]:
    if not settings.spaces:
        return [
            Finding(
                "shared folder",
                True,
                "none chosen; finished takes wait here",
                "To send: drillroom settings set share FOLDER",
            )
        ]
    return [_share(space.folder) for space in settings.spaces]


def _share(share: Path) -> Finding:
    if not is_in_reach(share):
        remedy = "Check the network drive. Finished takes wait here until it is back."
        return Finding("shared folder", False, f"{share} is away", remedy)
    if not os.access(share, os.W_OK):
        remedy = "Ask for the right to write there, or choose another folder."
        return Finding("shared folder", False, f"{share} cannot be written", remedy)
    return Finding("shared folder", True, f"{share} is in reach")
