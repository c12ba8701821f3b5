"""Sound and video files as other programs make them, by ffmpeg's own command line."""

import subprocess
from pathlib import Path

import av
import numpy as np

PICTURE = ("-f", "lavfi", "-i", "testsrc2=s=320x180:r=30:d=1")
SOUND = ("-f", "lavfi", "-i", "sine=440:d=1")
BOTH = (*PICTURE, *SOUND)
FITS = ("-c:v", "libx264", "-g", "15", "-pix_fmt", "yuv420p", "-c:a", "aac", "-ar", "48000")
KINDS = {
    "call.mp4": (*BOTH, "-c:v", "libx264", "-c:a", "aac", "-ac", "2", "-ar", "44100"),
    "phone.mov": (*BOTH, "-c:v", "libx265", "-x265-params", "log-level=error", "-c:a", "aac"),
    "meeting.mkv": (*BOTH, "-c:v", "libx264", "-c:a", "flac"),
    "browser.webm": (*BOTH, "-c:v", "libvpx", "-deadline", "realtime", "-c:a", "libopus"),
    "memo.m4a": (*SOUND, "-c:a", "aac"),
    "voice.mp3": (*SOUND, "-c:a", "libmp3lame"),
    "phone-line.wav": (*SOUND, "-ar", "8000"),
}
"""A file of each kind that can be imported, and how ffmpeg makes it."""


def film(path: Path, *arguments: str) -> Path:
    """Make *path* with ffmpeg and return it."""
    subprocess.run(["ffmpeg", "-v", "error", "-y", *arguments, str(path)], check=True, timeout=50)
    return path


def any_film(folder: Path, name: str = "call.mp4") -> Path:
    """Make one of `KINDS`."""
    return film(folder / name, *KINDS[name])


def bomb(folder: Path, name: str = "bomb.mp4") -> Path:
    """Make a file of about a megabyte that is ten minutes of 4096 × 2304 pixels."""
    loop = film(
        folder / "loop.mp4", "-f", "lavfi", "-i", "color=s=4096x2304:r=30:d=1",
        "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p",
    )  # fmt: skip
    return film(folder / name, "-stream_loop", "599", "-i", str(loop), "-c", "copy")


def first_picture(path: Path) -> np.ndarray:
    """Return the first picture of a file, as it lies in it: uint8 (height, width, RGB)."""
    with av.open(str(path)) as container:
        return next(container.decode(video=0)).to_ndarray(format="rgb24")
