"""Which cameras and microphones there are, and opening the one that was chosen."""

from __future__ import annotations

from dataclasses import dataclass

from drillroom.capture.camera import Camera
from drillroom.capture.mic import Microphone
from drillroom.capture.synthetic import DemoCamera, DemoMicrophone
from drillroom.errors import DeviceError

DEMO = "demo"


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """A device that can be chosen."""

    id: str
    """What `open_camera` or `open_microphone` takes."""
    name: str


def list_cameras() -> list[DeviceInfo]:
    """Return the cameras, the demo camera last."""
    return [DeviceInfo(DEMO, DemoCamera.name)]


def list_microphones() -> list[DeviceInfo]:
    """Return the microphones, the demo microphone last."""
    return [DeviceInfo(DEMO, DemoMicrophone.name)]


def open_camera(choice: str) -> Camera:
    """Open the camera *choice*.

    Raises:
        DeviceError: it is absent or busy.
    """
    if choice == DEMO:
        return DemoCamera()
    raise DeviceError(f"There is no camera {choice!r}", remedy="Choose demo.")


def open_microphone(choice: str) -> Microphone:
    """Return the microphone *choice*, not yet started.

    Raises:
        DeviceError: it is absent.
    """
    if choice == DEMO:
        return DemoMicrophone()
    raise DeviceError(f"There is no microphone {choice!r}", remedy="Choose demo.")
