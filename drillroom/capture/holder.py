"""Which programs hold a camera, as far as the operating system tells."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def camera_holders(device: str) -> list[str]:
    """Return the names of the other programs that probably use the camera *device* now.

    *device* is its path on Linux; Windows tells which programs use any camera; macOS tells nothing.
    """
    return sorted(set(_holders(device)))


if sys.platform == "win32":
    import winreg

    # Windows 10 and 11 note here each program's use of a camera; its end is 0 while it lasts
    _STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
    _PLACES = (rf"{_STORE}\webcam", rf"{_STORE}\webcam\NonPackaged")

    def _holders(_device: str) -> Iterator[str]:
        for place in _PLACES:
            with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:
                for index in range(winreg.QueryInfoKey(key)[0]):
                    program = winreg.EnumKey(key, index)
                    # a path with # for \, or the family name of a packaged app
                    name = program.rpartition("#")[2].partition("_")[0].removesuffix(".exe")
                    if name != Path(sys.executable).stem and _is_in_use(rf"{place}\{program}"):
                        yield name

    def _is_in_use(path: str) -> bool:
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
            return bool(winreg.QueryValueEx(key, "LastUsedTimeStop")[0] == 0)
        return False

else:

    def _holders(device: str) -> Iterator[str]:
        processes = Path("/proc").glob("[0-9]*")  # none on macOS
        for process in processes:
            with suppress(OSError):  # it ended meanwhile, or it is somebody else's
                handles = [str(handle.readlink()) for handle in (process / "fd").iterdir()]
                if device in handles and int(process.name) != os.getpid():
                    yield (process / "comm").read_text(errors="replace").strip()
