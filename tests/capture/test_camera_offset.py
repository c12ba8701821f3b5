from pathlib import Path
from statistics import median

import av
import numpy as np
import pytest

from drillroom.capture.camera import Frame
from drillroom.capture.devices import open_camera
from drillroom.capture.excerpt import loudest_s, write_excerpt
from drillroom.capture.governor import Governor
from drillroom.capture.recorder import Recorder
from drillroom.capture.strip import StripWriter
from drillroom.capture.stripping import strip_of
from drillroom.capture.synthetic import DemoCamera, DemoMicrophone
from drillroom.capture.takefile import TakeFile, TakePlan
from drillroom.capture.writer import TakeWriter, VideoFormat
from drillroom.errors import MediaError
from tests.rig.truth import beeps, flash_and_beep, flashes

LATE_MS = 300
NEAR_S = 0.06
"""Both devices begin with the test: a busy computer may stamp the first sounds late."""


def apart_s(recorder: Recorder, folder) -> float:
    """Return by how much the flash is later than the beep in a take recorded now."""
    folder.mkdir()
    recorder.start(folder, end_s=3.0)
    assert recorder.wait(10)
    media = recorder.result()
    assert media.certificate.camera_offset_ms == recorder.camera_offset_ms
    assert abs(media.certificate.end_offset_s) < 0.2
    assert media.faults == ()
    return median(flash - beep for flash, beep in flash_and_beep(media.path))


def test_pictures_that_come_late_are_moved_to_where_they_were_seen(http_camera, tmp_path):
    camera = http_camera(f"--late={LATE_MS}")
    recorder = Recorder(open_camera(camera.url), DemoMicrophone())
    recorder.open()
    try:
        as_it_comes = apart_s(recorder, tmp_path / "0")
        recorder.camera_offset_ms = LATE_MS
        corrected = apart_s(recorder, tmp_path / "1")
    finally:
        recorder.close()
    assert as_it_comes == pytest.approx(LATE_MS / 1000, abs=NEAR_S)  # the control
    assert corrected == pytest.approx(0.0, abs=NEAR_S)


@pytest.fixture(scope="module")
def demo_take(tmp_path_factory) -> Path:
    recorder = Recorder(DemoCamera(), DemoMicrophone())
    recorder.open()
    recorder.start(tmp_path_factory.mktemp("take"), end_s=3.0)
    assert recorder.wait(10)
    recorder.close()
    return recorder.result().path


@pytest.mark.parametrize("offset_ms", [-100, 0, 120, 400])
def test_an_excerpt_shows_the_loudest_moment_with_the_picture_moved(demo_take, offset_ms, tmp_path):
    around_s = loudest_s(strip_of(demo_take))
    assert min(abs(beep - around_s) for beep in beeps(demo_take)) < 0.15
    target = tmp_path / "1.mkv"
    write_excerpt(demo_take, target, around_s, offset_ms / 1000)

    before = [flash - beep for flash, beep in flash_and_beep(demo_take)]
    wanted = before[0] - offset_ms / 1000
    # the excerpt may begin between a flash and its beep: those of the next two seconds count then
    apart = [flash - beep for flash in flashes(target) for beep in beeps(target)]
    nearest = min(apart, key=lambda seconds: abs(seconds - wanted))
    assert nearest == pytest.approx(wanted, abs=0.005)


def test_an_excerpt_of_what_is_no_recording_is_refused(tmp_path):
    (tmp_path / "take.mp4").write_bytes(b"nothing")
    with pytest.raises(MediaError, match="cannot be played"):
        write_excerpt(tmp_path / "take.mp4", tmp_path / "1.mkv", 0.0, 0.1)


@pytest.mark.parametrize("offset_ms", [-100, 0, 400])
def test_a_take_begins_with_what_was_to_be_seen_then_and_every_picture_has_its_time(
    tmp_path, offset_ms
):
    media = tmp_path / "take.mp4"
    writer = TakeWriter(media, VideoFormat(64, 64, 10), has_sound=False)
    start_ns = 10**9
    take = TakeFile(
        TakePlan(media, start_ns, None, offset_ms), writer, StripWriter(media), Governor(8)
    )
    take.follow(None)
    # picture n shows the time n tenths of a second after the take's start, and comes late
    frames = [
        Frame(
            np.full((64, 64, 3), 100 + 5 * number, np.uint8),
            start_ns + number * 10**8 + offset_ms * 10**6,
        )
        for number in range(-3, 20)
    ]
    take.begin_with([frame for frame in frames if frame.at_ns <= start_ns])
    for frame in frames:
        if frame.at_ns > start_ns:
            take.add_frame(frame, 0, frame.at_ns)
            take.repeat_frame(frame.at_ns)
    take.close(start_ns + 2 * 10**9, has_sound=False)

    with av.open(str(media)) as container:
        shown = [
            (float(frame.time or 0), round(np.asarray(frame.to_ndarray(format="gray")).mean()))
            for frame in container.decode(video=0)
        ]
    assert [at_s for at_s, _ in shown[:20]] == pytest.approx([n / 10 for n in range(20)], abs=1e-3)
    greys = [grey for _, grey in shown[:20]]
    assert greys == pytest.approx([100 + 5 * number for number in range(20)], abs=16)
    assert np.diff(greys) == pytest.approx(5, abs=2)
