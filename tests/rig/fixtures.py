"""The rig as pytest fixtures."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.rig.http_camera import HttpCamera
from tests.rig.pulse import PrivatePulse
from tests.rig.recording import Recording


@pytest.fixture
def http_camera() -> Iterator[Callable[..., HttpCamera]]:
    """Start HTTP cameras: call it with the options of `http_camera.py`."""
    cameras: list[HttpCamera] = []

    def start(*arguments: str) -> HttpCamera:
        cameras.append(HttpCamera(*arguments))
        return cameras[-1]

    yield start
    for camera in cameras:
        camera.close()


@pytest.fixture
def pulse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivatePulse]:
    """A sound server of the test's own, without microphones yet."""
    if not sys.platform.startswith("linux"):
        pytest.skip("PulseAudio is the sound server of Linux")
    server = PrivatePulse(tmp_path_factory.mktemp("pulse"))
    yield server
    server.close()


@pytest.fixture
def recording(tmp_path: Path) -> Iterator[Callable[..., Recording]]:
    """Record in another process: call it with an environment and the options of `record.py`."""
    running: list[Recording] = []

    def start(environment: dict[str, str] | None, *arguments: str) -> Recording:
        folder = tmp_path / f"recording-{len(running)}"
        folder.mkdir()
        running.append(Recording(folder, environment, *arguments))
        return running[-1]

    yield start
    for one in running:
        one.close()
