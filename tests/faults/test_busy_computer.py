"""A computer too slow for its pictures: the encoder steps down, then pictures are left out."""

import threading
from pathlib import Path

import av
import numpy as np
import pytest

from drillroom.capture.camera import CameraFeed, Frame, recorded_size
from drillroom.capture.devices import open_camera
from drillroom.capture.governor import Governor
from drillroom.capture.recorder import Recorder
from drillroom.capture.strip import StripWriter
from drillroom.capture.synthetic import DemoMicrophone
from drillroom.capture.takefile import TakeFile, TakePlan
from drillroom.capture.writer import TakeWriter, VideoFormat

SECOND = 1_000_000_000
FPS = 30
PIXELS = np.full((180, 320, 3), 90, np.uint8)


class NoiseCamera:
    """720p noise, as fast as anybody takes it: no encoder of one thread keeps up."""

    name = "noise"
    is_mirrored = False
    fps = 240.0

    def __init__(self) -> None:
        rng = np.random.default_rng(1)
        self._pictures = [rng.integers(0, 255, (720, 1280, 3), dtype=np.uint8) for _ in range(5)]
        self._number = 0
        self._released = threading.Event()

    def grab(self) -> bool:
        self._number += 1
        return not self._released.wait(1 / self.fps)

    def retrieve(self) -> np.ndarray:
        return self._pictures[self._number % len(self._pictures)]

    def release(self) -> None:
        self._released.set()


def a_take(folder: Path) -> TakeFile:
    """Return a take of pictures that begins at 0 on the monotonic clock."""
    media = folder / "take.mp4"
    writer = TakeWriter(media, VideoFormat(320, 180, FPS), has_sound=False)
    take = TakeFile(TakePlan(media, 0, None), writer, StripWriter(media), Governor(24))
    take.follow(None)
    return take


def times_of(media: Path) -> list[float]:
    with av.open(str(media)) as container:
        return [float(frame.time or 0) for frame in container.decode(video=0)]


def test_pictures_that_cannot_be_encoded_are_counted_said_and_the_sound_is_whole(tmp_path):
    recorder = Recorder(NoiseCamera(), DemoMicrophone())
    recorder.open()
    recorder.start(tmp_path, end_s=4.0)
    told = []
    while not recorder.wait(0.05):
        told += [fault.id for fault in recorder.faults()]
    recorder.close()
    media = recorder.result()

    assert "frames-dropped" in told
    certificate = media.certificate
    assert certificate.dropped_frames > 0
    assert certificate.simpler_from_s is not None
    assert certificate.simpler_from_s < 4.0
    assert certificate.dropped_samples < 24_000  # was all of it: the pictures were encoded first
    assert certificate.seconds == pytest.approx(4.3, abs=0.01)
    assert abs(certificate.end_offset_s) < 0.2
    assert len(times_of(media.path)) == certificate.frames


def test_a_busy_encoder_first_steps_down_and_then_leaves_out_every_second_picture(tmp_path):
    take, media = a_take(tmp_path), tmp_path / "take.mp4"
    for number in range(5 * FPS):
        waiting = 12 if number < 3 * FPS else 2  # half a full queue for three seconds
        at_ns = number * SECOND // FPS
        take.add_frame(Frame(PIXELS + np.uint8(number), at_ns), waiting, at_ns)
    take.close(5 * SECOND, has_sound=False)

    assert take.course().simpler_from_s == pytest.approx(1.0, abs=0.05)
    times = np.array(times_of(media))
    assert len(times) + take.skipped_frames == 5 * FPS
    before, dropping = np.diff(times[times < 2.0]), np.diff(times[(times > 2.2) & (times < 3.0)])
    assert before == pytest.approx(1 / FPS, abs=1e-3)
    assert dropping == pytest.approx(2 / FPS, abs=1e-3)
    assert np.diff(times[times > 4.1]) == pytest.approx(1 / FPS, abs=1e-3)


def test_a_computer_that_falls_behind_leaves_out_what_waited_too_long(tmp_path):
    take, media = a_take(tmp_path), tmp_path / "take.mp4"
    written_ns: list[int] = []
    for number in range(40):  # each takes the tenth of a second in which three more come
        at_ns, now_ns = number * SECOND // FPS, number * SECOND // 10
        skipped = take.skipped_frames
        take.add_frame(Frame(PIXELS + np.uint8(number), at_ns), 23, now_ns)
        if take.skipped_frames == skipped:
            written_ns.append(now_ns - at_ns)
    take.close(40 * SECOND // FPS, has_sound=False)

    assert take.course().simpler_from_s is not None
    assert max(written_ns) < SECOND
    assert len(written_ns) + take.skipped_frames == 40
    assert len(times_of(media)) == len(written_ns) + 1  # the last one stands to the end


@pytest.mark.parametrize("fps", [7.5, 15.0, 30.0, 60.0])
def test_less_than_a_second_of_pictures_may_wait(fps):
    camera = NoiseCamera()
    camera.fps = fps
    feed = CameraFeed(camera, lambda: 0, threading.Event())
    assert feed.capacity / fps < 1.1
    assert feed.capacity <= 24


@pytest.mark.parametrize(
    ("size", "recorded"),
    [
        *(((1920, 1080), (1280, 720)), ((3840, 2160), (1280, 720)), ((1080, 1920), (720, 1280))),
        *(((1600, 1200), (960, 720)), ((1280, 720), (1280, 720)), ((641, 361), (640, 360))),
    ],
)
def test_a_picture_is_recorded_at_720p_at_most_and_in_its_own_shape(size, recorded):
    assert recorded_size(*size) == recorded


def test_a_1080p_camera_is_recorded_at_720p(http_camera, tmp_path):
    camera = http_camera("--width=1920", "--height=1080", "--fps=15")
    recorder = Recorder(open_camera(camera.url), DemoMicrophone())
    recorder.open()
    recorder.start(tmp_path, end_s=1.5)
    assert recorder.wait(8)
    recorder.close()
    media = recorder.result()
    with av.open(str(media.path)) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (1280, 720)
