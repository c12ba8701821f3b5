"""Which cameras and microphones there are, and opening the one that was chosen."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from drillroom.capture.alignment import RATE
from drillroom.capture.camera import Camera
from drillroom.capture.mic import Microphone, PortAudioMicrophone, StreamSettings
from drillroom.capture.portaudio import portaudio
from drillroom.capture.pulse import PulseMicrophone, Source, list_sources
from drillroom.capture.synthetic import DemoCamera, DemoMicrophone
from drillroom.capture.webcam import list_webcams, open_url, open_webcam
from drillroom.errors import DeviceError
from drillroom.phrase import Phrase

DEMO = "demo"
DEFAULT = "default"

_HOSTS = {"win32": "Windows WASAPI", "darwin": "Core Audio"}  # else ALSA
_PULSE = "pulse"


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """A device that can be chosen."""

    id: str
    """What `open_camera` or `open_microphone` takes."""
    name: str


@dataclass(frozen=True, slots=True)
class _Input:
    """An entry of PortAudio's list."""

    device: int
    name: str
    channels: int
    rate: int
    is_default: bool


def list_cameras() -> list[DeviceInfo]:
    """Return the cameras, the demo camera last."""
    found = [DeviceInfo(webcam.name, webcam.name) for webcam in list_webcams()]
    return [*found, DeviceInfo(DEMO, DemoCamera.name)]


def list_microphones() -> list[DeviceInfo]:
    """Return the microphones, the demo microphone last.

    Raises:
        DeviceError: PortAudio is missing.
    """
    portaudio()
    demo = DeviceInfo(DEMO, DemoMicrophone.name)
    sources = _pulse_sources()
    if sources is not None:
        return [*(DeviceInfo(source.id, source.name) for source in sources), demo]
    return [*(DeviceInfo(found.name, found.name) for found in _inputs()), demo]


def open_camera(choice: str) -> Camera:
    """Open the camera *choice*: a number, a name, an http address, "default" or "demo".

    Raises:
        DeviceError: it is absent or busy. No other camera is opened in its place.
    """
    if choice == DEMO:
        return DemoCamera()
    if urlsplit(choice).scheme in {"http", "https"}:
        return open_url(choice)
    webcams = list_webcams()
    for webcam in webcams:
        is_number = choice.isdigit() and webcam.index == int(choice)
        if is_number or choice in {webcam.name, DEFAULT}:
            return open_webcam(webcam)
    raise _absent("camera", choice, (webcam.name for webcam in webcams))


def open_microphone(choice: str) -> Microphone:
    """Return the microphone *choice*: a name, "default" or "demo". `start` opens it.

    Raises:
        DeviceError: it is absent. No other microphone is taken in its place.
    """
    if choice == DEMO:
        return DemoMicrophone()
    sources = _pulse_sources()
    if sources is not None:
        return _pulse_microphone(choice, sources)
    inputs = _inputs()
    for found in inputs:
        if choice == found.name or (choice == DEFAULT and found.is_default):
            return PortAudioMicrophone(found.name, found.device, _ways(found))
    raise _absent("microphone", choice, (found.name for found in inputs))


def _pulse_sources() -> list[Source] | None:
    """Return what the sound server offers; monitors only where there is nothing else."""
    if not sys.platform.startswith("linux"):
        return None
    sources = list_sources()
    return sources and ([s for s in sources if not s.is_monitor] or sources)


def _pulse_microphone(choice: str, sources: list[Source]) -> PulseMicrophone:
    wanted = next((s for s in sources if choice in {s.id, s.name}), None)
    if not sources or (wanted is None and choice != DEFAULT):
        raise _absent("microphone", choice, (source.name for source in sources))
    device = next((found for found in _inputs() if found.name == _PULSE), None)
    if device is None:
        raise DeviceError(
            "The microphones of the sound server cannot be reached",
            detail="PortAudio does not list the device 'pulse'.",
            remedy="Install ALSA's plugins (on Debian and Ubuntu: libasound2-plugins).",
        )
    stream = PortAudioMicrophone("default microphone", device.device, [StreamSettings(RATE, 1)])
    return PulseMicrophone(stream, wanted)


def _inputs() -> list[_Input]:
    """Return PortAudio's inputs of the one interface that serves this system best."""
    portaudio().look_again()
    library = portaudio().module
    hosts = list(library.query_hostapis())
    wanted = _HOSTS.get(sys.platform, "ALSA")
    host = next((host for host in hosts if host["name"] == wanted), hosts[0] if hosts else None)
    if host is None:
        return []
    found = ((number, library.query_devices(number)) for number in host["devices"])
    return [
        _Input(
            number,
            str(device["name"]),
            int(device["max_input_channels"]),
            int(device["default_samplerate"]),
            number == host["default_input_device"],
        )
        for number, device in found
        if device["max_input_channels"] > 0
    ]


def _ways(device: _Input) -> list[StreamSettings]:
    """Return how to try *device*, best first: 48 kHz mono, else what it has."""
    rates = dict.fromkeys((RATE, device.rate))
    channels = dict.fromkeys((1, min(2, device.channels), device.channels))
    return [StreamSettings(rate, count) for rate in rates for count in channels]


def _absent(kind: str, choice: str, names: Iterable[str]) -> DeviceError:
    there = ", ".join(repr(name) for name in names)
    is_camera = kind == "camera"
    if choice == DEFAULT:
        title = Phrase("There is no camera" if is_camera else "There is no microphone")
    else:
        title = Phrase(
            "There is no camera {name}" if is_camera else "There is no microphone {name}",
            name=repr(choice),
        )
    nothing = Phrase("No camera is plugged in." if is_camera else "No microphone is plugged in.")
    choose = Phrase(
        "Plug it in, or choose one of these;" if there else "Plug it in, or choose none;"
    )
    demo = Phrase(
        "{demo} is the demo camera, to try without hardware."
        if is_camera
        else "{demo} is the demo microphone, to try without hardware.",
        demo=repr(DEMO),
    )
    return DeviceError(
        title,
        detail=Phrase("This computer has: {names}.", names=there) if there else nothing,
        remedy=Phrase("{choose} {demo}", choose=choose, demo=demo),
    )
