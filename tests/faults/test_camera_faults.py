"""Every row of the camera's faults, against a camera in another process."""

import sys
from pathlib import Path
from time import monotonic_ns

import av
import pytest

from drillroom.capture.devices import open_camera, open_microphone
from drillroom.capture.recorder import RecordedMedia, Recorder
from drillroom.takes.model import Entry


class Take:
    """A take in this process from an HTTP camera and the demo microphone."""

    def __init__(self, url: str, folder: Path, end_s: float) -> None:
        self.recorder = Recorder(open_camera(url), open_microphone("demo"))
        self.recorder.open()
        self.recorder.start(folder, end_s=end_s)
        self._end_s = end_s

    def until(self, at_s: float) -> None:
        while self.recorder.take_s() < at_s:
            assert not self.recorder.wait(0.01)

    def fault(self, kind: str, within_s: float = 1.0) -> Entry:
        before_ns = monotonic_ns()
        while True:
            for fault in self.recorder.faults():
                if fault.id == kind:
                    assert monotonic_ns() - before_ns < within_s * 1e9
                    return fault
            assert not self.recorder.wait(0.01)

    def end(self) -> RecordedMedia:
        assert self.recorder.wait(self._end_s + 5)
        self.recorder.close()
        media = self.recorder.result()
        assert media.certificate.seconds == pytest.approx(self._end_s + 0.3, abs=0.01)
        assert abs(media.certificate.end_offset_s) < 0.2
        assert media.certificate.peak_dbfs > -50
        return media


def test_a_camera_that_is_unplugged_is_said_and_the_sound_goes_on(http_camera, tmp_path):
    camera = http_camera()
    take = Take(camera.url, tmp_path, 2.5)
    take.until(0.7)
    camera.unplug()
    assert take.fault("camera-gone").at_s == pytest.approx(0.7, abs=0.2)
    media = take.end()
    assert [fault.id for fault in media.faults] == ["camera-gone"]


def test_a_camera_that_is_plugged_in_again_is_recorded_again(http_camera, tmp_path):
    camera = http_camera()
    port = camera.url.split(":")[2].split("/")[0]
    take = Take(camera.url, tmp_path, 5)
    take.until(0.5)
    camera.unplug()
    take.fault("camera-gone")
    http_camera(f"--port={port}")
    media = take.end()
    (fault,) = media.faults
    assert fault.until_s is not None
    assert fault.until_s < 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process in its tracks")
def test_a_camera_that_stalls_is_said_and_comes_back(http_camera, tmp_path):
    camera = http_camera()
    take = Take(camera.url, tmp_path, 3)
    take.until(0.7)
    camera.stall()
    take.fault("camera-stalled")
    camera.go_on()
    media = take.end()
    (fault,) = media.faults
    assert fault.until_s is not None
    assert 0.4 < fault.until_s - fault.at_s < 1.5


def test_a_camera_that_repeats_its_picture_is_said(http_camera, tmp_path):
    camera = http_camera("--way=still")
    take = Take(camera.url, tmp_path, 1.5)
    take.fault("camera-frozen", within_s=1.5)
    assert [fault.id for fault in take.end().faults] == ["camera-frozen"]


def test_pictures_that_grow_in_the_middle_keep_the_first_size(http_camera, tmp_path):
    camera = http_camera("--way=grows", "--width=321", "--height=181")
    media = Take(camera.url, tmp_path, 2.5).end()
    assert media.faults == ()
    with av.open(str(media.path)) as container:
        sizes = {(frame.width, frame.height) for frame in container.decode(video=0)}
    assert sizes == {(320, 180)}
