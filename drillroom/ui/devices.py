"""Opens, lists and closes the devices. Everything here runs in jobs on the lane "devices"."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from drillroom.capture.devices import (
    DeviceInfo,
    list_cameras,
    list_microphones,
    open_camera,
    open_microphone,
)
from drillroom.capture.recorder import Recorder
from drillroom.errors import DeviceError
from drillroom.ui.bridge import RecorderBridge

logger = logging.getLogger(__name__)

NONE = "none"
PREVIEW_WIDTH_PX = 768


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening the devices: what works is open, what does not says why."""

    recorder: Recorder | None = None
    camera: str = ""
    """Name of the camera that is open; "" without one."""
    mic: str = ""
    camera_problem: DeviceError | None = None
    mic_problem: DeviceError | None = None


@dataclass(frozen=True, slots=True)
class DeviceLists:
    """What can be chosen; the demo devices last."""

    cameras: tuple[DeviceInfo, ...]
    microphones: tuple[DeviceInfo, ...]


class Devices:
    """The one recorder with its devices. Used by jobs of one lane, one after another."""

    def __init__(self, bridge: RecorderBridge) -> None:
        self._bridge = bridge
        self._recorder: Recorder | None = None

    def open(self, camera: str, mic: str) -> Opened:
        """Let the devices in use go and open these; "none" is without.

        A camera that fails leaves the sound working, and the other way round. It is never replaced
        by another device.
        """
        self.close()
        if camera == mic == NONE:
            return Opened(mic_problem=_nothing_chosen())
        try:
            return self._open(camera, mic)
        except DeviceError as exc:
            problem = exc
        logger.info("devices not opened problem=%r", problem.title)
        if mic == NONE:
            return Opened(camera_problem=problem)
        if camera == NONE:
            return Opened(mic_problem=problem)
        return self._open_what_works(camera, mic, problem)

    def close(self) -> None:
        """Let the devices go; a take that is being recorded ends properly."""
        if self._recorder is not None:
            self._recorder.close()
            self._recorder = None

    def _open(self, camera: str, mic: str) -> Opened:
        eye = None if camera == NONE else open_camera(camera)
        try:
            ear = None if mic == NONE else open_microphone(mic)
        except DeviceError:
            if eye is not None:
                eye.release()
            raise
        recorder = Recorder(eye, ear)
        recorder.listen(
            on_preview=self._bridge.offer_preview,
            on_level=self._bridge.offer_level,
            preview_width_px=PREVIEW_WIDTH_PX,
        )
        recorder.open()
        self._recorder = recorder
        return Opened(recorder, eye.name if eye else "", ear.name if ear else "")

    def _open_what_works(self, camera: str, mic: str, problem: DeviceError) -> Opened:
        """Find out which of the two is to blame: each is tried without the other."""
        try:
            return replace(self._open(NONE, mic), camera_problem=problem)
        except DeviceError as exc:
            mic_problem = exc
        try:
            return replace(self._open(camera, NONE), mic_problem=mic_problem)
        except DeviceError as exc:
            return Opened(camera_problem=exc, mic_problem=mic_problem)


def list_devices() -> DeviceLists:
    """Return what can be chosen on this computer just now."""
    return DeviceLists(tuple(list_cameras()), tuple(list_microphones()))


def _nothing_chosen() -> DeviceError:
    return DeviceError(
        "There is nothing to record with",
        detail="Neither a camera nor a microphone is chosen.",
        remedy="Choose a microphone.",
    )
