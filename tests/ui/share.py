"""A rep and a manager with a shared folder between them, and takes with a real recording."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.settings import Role, Settings, save_settings
from drillroom.ui.background import Background
from drillroom.ui.look import Look
from drillroom.ui.room import Person, Room
from tests.sync.people import Person as Colleague
from tests.sync.people import files_below

RATE = 48_000


def small_film(path: Path, seconds: float = 2.0) -> bytes:
    """Return a recording with picture and sound, made at *path* in a few hundredths of a second."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=10)
        video.width, video.height, video.pix_fmt = 320, 180, "yuv420p"
        audio = container.add_stream("aac", rate=RATE, layout="mono")
        for number in range(round(seconds * 10)):
            pixels = np.full((180, 320, 3), (number * 10) % 255, np.uint8)
            frame = av.VideoFrame.from_ndarray(pixels, "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 10)
            container.mux(video.encode(frame))
        tone = np.sin(np.arange(round(seconds * RATE)) / 20).astype(np.float32) / 2
        for first in range(0, tone.size, 1024):
            block = av.AudioFrame.from_ndarray(tone[None, first : first + 1024], "fltp", "mono")
            block.sample_rate, block.pts = RATE, first
            container.mux(audio.encode(block))
        container.mux(video.encode(None))
        container.mux(audio.encode(None))
    return path.read_bytes()


class Team:
    """Ana is a rep, Marta her manager; each has a laptop, both have the share."""

    def __init__(self, folder: Path) -> None:
        self.share = folder / "Sales" / "Drillroom"
        self.share.mkdir(parents=True)
        self.film = small_film(folder / "film.mp4")
        self.ana = self._person(folder / "ana", "Ana Ferreira", Role.REP)
        self.marta = self._person(folder / "marta", "Marta Lindqvist", Role.MANAGER)

    def room(self, who: Colleague, look: Look, background: Background) -> Room:
        """Return the room that *who* stands in."""
        role = Role.MANAGER if who is self.marta else Role.REP
        settings = Settings(
            name=who.name, role=role, share=self.share, camera="demo", mic="demo", wait_minutes=0
        )
        return Room(look, background, who.home, who.clock, Person(who.home, settings))

    def hold_back(self, folder: Path) -> tuple[Path, Path]:
        """Let the one recording in the share not be there yet; return (where it is, its place)."""
        (media,) = (path for path in files_below(self.share) if path.name == "take.mp4")
        return media.rename(folder / "held.mp4"), media

    def _person(self, root: Path, name: str, role: Role) -> Colleague:
        home = Home(root).make()
        save_settings(home.settings, replace(Settings(), name=name, role=role, share=self.share))
        return Colleague(home, name, SystemClock())
