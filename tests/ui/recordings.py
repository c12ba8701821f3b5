"""Takes for the tests of screens: real files with numbered frames, made without waiting."""

from pathlib import Path

import numpy as np

from drillroom.capture.alignment import RATE
from drillroom.capture.reader import certify
from drillroom.capture.writer import TakeWriter, VideoFormat
from drillroom.drills.model import Drill, Pack
from drillroom.storage.library import open_library
from drillroom.takes.model import Entry, EntryKind, Take
from drillroom.ui.room import Room

FPS = 30
BITS = 10
SIDE = 32


def write_media(path: Path, seconds: float, *, picture: bool = True) -> Path:
    """Write a recording of grey frames whose number stands in them as light and dark squares."""
    video = VideoFormat(BITS * SIDE, 4 * SIDE, FPS) if picture else None
    writer = TakeWriter(path, video, has_sound=True)
    tone = 0.3 * np.sin(np.arange(RATE) * (2 * np.pi * 220 / RATE)).astype(np.float32)
    for second in range(round(seconds)):
        writer.write_sound(tone if second % 2 else tone * 0.01)
        for frame in range(second * FPS, (second + 1) * FPS) if picture else ():
            writer.write_frame(numbered(frame), frame / FPS)
    writer.close(end_s=float(round(seconds)) if picture else None)
    return path


def numbered(number: int) -> np.ndarray:
    pixels = np.full((4 * SIDE, BITS * SIDE, 3), 90, np.uint8)
    for bit in range(BITS):
        pixels[SIDE : 2 * SIDE, bit * SIDE : (bit + 1) * SIDE] = 220 if number >> bit & 1 else 20
    return pixels


def number_in(image) -> int:
    """Return the number that stands in a picture of the player."""
    middles = [bit * SIDE + SIDE // 2 for bit in range(BITS)]
    return sum(
        (image.pixelColor(x, SIDE + SIDE // 2).lightness() > 120) << bit
        for bit, x in enumerate(middles)
    )


def keep_take(room: Room, pack: Pack, drill: Drill, media: Path) -> Take:
    """Put a recording into the library of *room* as a draft, with the drill's own timeline."""
    with open_library(room.home, room.clock) as library:
        take = library.begin_take(pack, drill, 1)
        folder = library.folder(take.id)
        folder.media.write_bytes(media.read_bytes())
        certificate, _ = certify(
            folder.media, wants_video=True, wants_audio=True, dropped_frames=0, dropped_samples=0
        )
        at_s = 0.0
        for phase in drill.phases:
            library.note(take.id, Entry(at_s, EntryKind.PHASE, phase.id))
            at_s += phase.seconds
        library.note(take.id, Entry(at_s, EntryKind.END, "clock"))
        return library.keep(take.id, certificate)
