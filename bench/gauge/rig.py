"""A camera and a microphone outside the process, 720p30 as a laptop has them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.gauge.processes import ROOT
from tests.rig.http_camera import HttpCamera
from tests.rig.pulse import PrivatePulse, PulseMicrophoneStandIn
from tests.rig.recording import Recording

WIDTH_PX, HEIGHT_PX, FPS = 1280, 720, 30
MICROPHONE = "usbmic"


@dataclass(frozen=True, slots=True)
class Rig:
    """A camera and a microphone outside the process, and the environment that finds them."""

    camera: HttpCamera
    microphone: PulseMicrophoneStandIn
    environment: dict[str, str]
    """Of processes that shall find the microphone."""
    folder: Path
    """An empty one, gone at the end."""
    sound: PrivatePulse

    def plug_in_another(self) -> None:
        """Give the sound server a second microphone, to which it may move a stream."""
        self.sound.microphone("builtin")

    def recording(self, name: str, *arguments: str) -> Recording:
        """Begin to record from both in another process; the caller closes it."""
        folder = self.folder / name
        folder.mkdir()
        devices = (f"--camera={self.camera.url}", f"--mic={MICROPHONE}")
        return Recording(folder, self.environment, *devices, *arguments)

    def home(self, name: str, **settings: str) -> dict[str, str]:
        """Return the environment of somebody new who has chosen these devices."""
        folder = self.folder / name
        environment = {**self.environment, "DRILLROOM_HOME": str(folder)}
        chosen = {"camera": self.camera.url, "mic": MICROPHONE, "countdown": "0", **settings}
        for key, value in chosen.items():
            command = [sys.executable, "-m", "drillroom", "settings", "set", key, value]
            subprocess.run(
                command, env=environment, cwd=ROOT, check=True, stdout=subprocess.DEVNULL
            )
        return environment


@contextmanager
def rig(*camera: str, ppm: float = 0, what: str = "beeps", loss_s: float = 0.2) -> Iterator[Rig]:
    """Start a 720p30 camera with more options and a microphone whose clock is *ppm* slow."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        sound = folder / "sound"
        sound.mkdir()
        pulse = PrivatePulse(sound)
        stack.callback(pulse.close)
        microphone = pulse.microphone(MICROPHONE, ppm=ppm, what=what, loss_s=loss_s)
        eye = HttpCamera(f"--width={WIDTH_PX}", f"--height={HEIGHT_PX}", *camera)
        stack.callback(eye.close)
        yield Rig(eye, microphone, pulse.environment, folder, pulse)
