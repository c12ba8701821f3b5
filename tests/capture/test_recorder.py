import ctypes
import gc
import mmap
import threading
from pathlib import Path
from statistics import median

import numpy as np
import pytest

from drillroom.capture.devices import open_camera, open_microphone
from drillroom.capture.recorder import RecordedMedia, Recorder
from drillroom.capture.watch import Sleep, SleepWatch
from drillroom.clock import SystemClock
from drillroom.drills.model import GRACE_S
from drillroom.errors import CaptureError, DeviceError, MediaError
from tests.rig.truth import flash_and_beep

BLOCK_S = 0.01


@pytest.fixture
def recorder():
    recorder = Recorder(open_camera("demo"), open_microphone("demo"))
    recorder.open()
    yield recorder
    recorder.close()


def record(recorder: Recorder, folder: Path, end_s: float) -> RecordedMedia:
    folder.mkdir(exist_ok=True)
    recorder.start(folder, end_s=end_s)
    assert recorder.wait(end_s + 5)
    return recorder.result()


def until(recorder: Recorder, at_s: float) -> None:
    while recorder.take_s() < at_s:
        assert not recorder.wait(0.01)


def test_take_after_take_has_sound_and_picture_and_its_exact_length(recorder, tmp_path):
    for number in range(3):
        media = record(recorder, tmp_path / str(number), 0.7)
        certificate = media.certificate
        assert media.path == tmp_path / str(number) / "take.mp4"
        assert media.faults == ()
        assert (certificate.video, certificate.audio) == ("h264", "aac")
        assert certificate.seconds == pytest.approx(0.7 + GRACE_S, abs=BLOCK_S)
        assert certificate.end_offset_s == pytest.approx(0, abs=BLOCK_S)
        assert certificate.frames >= 28
        assert certificate.dropped_frames == certificate.dropped_samples == 0
        assert certificate.peak_dbfs > -50
    assert recorder.faults() == []


def test_flash_and_beep_lie_within_five_milliseconds(recorder, tmp_path):
    pairs = flash_and_beep(record(recorder, tmp_path, 4.0).path)
    assert len(pairs) >= 2
    assert median(abs(flash - beep) for flash, beep in pairs) < 0.005


class SleepyClock(SystemClock):
    """A computer that can be put to sleep, as far as its clocks tell."""

    slept_ns = 0

    def asleep_ns(self) -> int:
        return self.slept_ns


def test_a_computer_that_sleeps_ends_the_take_there_and_it_is_kept(tmp_path):
    clock = SleepyClock()
    recorder = Recorder(open_camera("demo"), open_microphone("demo"), clock=clock)
    recorder.open()
    try:
        recorder.start(tmp_path, end_s=30)
        until(recorder, 0.4)
        clock.slept_ns += 400_000_000  # the two clocks are never read in one instant
        until(recorder, 0.8)
        clock.slept_ns += 75_000_000_000
        assert recorder.wait(1)
        (fault,) = recorder.result().faults
    finally:
        recorder.close()
    assert fault.id == "computer-slept"
    assert "1:15" in fault.text
    assert recorder.result().certificate.seconds == pytest.approx(fault.at_s, abs=0.1)
    assert 0.7 < fault.at_s < 1.2


def test_where_the_clock_counts_sleep_a_long_halt_is_sleep():
    now_ns = iter((0, 3_000_000_000, 63_000_000_000))
    watch = SleepWatch(lambda: next(now_ns), lambda: 0)
    assert watch.look() is None  # a slow disk
    assert watch.look() == Sleep(60.0, 3_000_000_000)


def test_stop_ends_the_take_with_the_sound_of_that_moment(recorder, tmp_path):
    recorder.start(tmp_path, end_s=None)
    until(recorder, 0.5)
    stopped_s = recorder.take_s()
    recorder.stop()
    assert recorder.wait(2)
    assert recorder.result().certificate.seconds == pytest.approx(stopped_s, abs=0.05)


@pytest.mark.parametrize("end_s", [0.4, 1.1])
def test_the_end_can_be_moved_while_the_take_runs(recorder, tmp_path, end_s):
    recorder.start(tmp_path, end_s=0.8)
    until(recorder, 0.2)
    recorder.end_at(end_s)
    assert recorder.wait(5)
    seconds = recorder.result().certificate.seconds
    assert seconds == pytest.approx(end_s + GRACE_S, abs=BLOCK_S)


def test_a_stopped_take_is_not_prolonged(recorder, tmp_path):
    recorder.start(tmp_path, end_s=None)
    until(recorder, 0.4)
    recorder.stop()
    recorder.end_at(30.0)
    assert recorder.wait(2)
    assert recorder.result().certificate.seconds < 0.6


def test_the_takes_time_starts_at_zero_and_never_runs_backwards(recorder, tmp_path):
    assert recorder.take_s() == 0
    recorder.start(tmp_path, end_s=0.5)
    times = [recorder.take_s()]
    while not recorder.wait(0.005):
        times.append(recorder.take_s())
    assert 0 <= times[0] < 0.2
    assert times == sorted(times)
    assert times[-1] == pytest.approx(0.8, abs=0.1)


def test_a_take_may_be_sound_only(tmp_path):
    recorder = Recorder(None, open_microphone("demo"))
    recorder.open()
    certificate = record(recorder, tmp_path, 0.5).certificate
    recorder.close()
    assert (certificate.video, certificate.audio) == ("", "aac")
    assert certificate.seconds == pytest.approx(0.5 + GRACE_S, abs=BLOCK_S)


def test_a_take_may_be_picture_only(tmp_path):
    recorder = Recorder(open_camera("demo"), None)
    recorder.open()
    certificate = record(recorder, tmp_path, 0.5).certificate
    recorder.close()
    assert (certificate.video, certificate.audio) == ("h264", "")
    assert certificate.seconds == pytest.approx(0.5 + GRACE_S, abs=0.05)


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_preview_is_scaled_mirrored_where_a_person_is_seen_and_the_level_alive(is_mirrored):
    pictures, levels = [], []
    camera = open_camera("demo")
    camera.is_mirrored = is_mirrored
    recorder = Recorder(camera, open_microphone("demo"))
    recorder.listen(on_preview=pictures.append, on_level=levels.append, preview_width_px=320)
    recorder.open()
    while len(pictures) < 8 or len(levels) < 3:
        assert not recorder.wait(0.01)
    recorder.close()
    assert pictures[0].shape == (180, 320, 3)
    assert pictures[0].dtype == np.uint8
    picture = next(pixels for pixels in pictures if pixels.mean() < 200)  # not the flash
    columns = picture[:60].max(axis=(0, 2)) > 128  # the word DEMO stands at the left
    assert (columns[160:].sum() > columns[:160].sum()) == is_mirrored
    assert all(-60 < level < 0 for level in levels)


def test_closing_in_the_middle_of_a_take_keeps_it(tmp_path):
    recorder = Recorder(open_camera("demo"), open_microphone("demo"))
    recorder.open()
    recorder.start(tmp_path, end_s=60)
    until(recorder, 0.5)
    recorder.close()
    assert recorder.result().certificate.seconds == pytest.approx(0.55, abs=0.1)
    assert [t.name for t in threading.enumerate() if t.name in {"camera", "encoder"}] == []


def test_a_take_does_not_start_on_a_disk_that_is_nearly_full(tmp_path):
    recorder = Recorder(None, open_microphone("demo"), free=lambda _folder: 150_000_000)
    recorder.open()
    with pytest.raises(CaptureError, match="The disk is nearly full"):
        recorder.start(tmp_path, end_s=1)
    recorder.close()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_ends_the_take_properly(tmp_path):
    left = iter([1_000_000_000])
    recorder = Recorder(None, open_microphone("demo"), free=lambda _folder: next(left, 1_000_000))
    recorder.open()
    recorder.start(tmp_path, end_s=60)
    assert recorder.wait(5)
    media = recorder.result()
    recorder.close()
    assert [fault.id for fault in media.faults] == ["disk-low"]
    assert media.certificate.seconds > 0.2


def test_a_folder_that_is_not_there_gives_one_clear_message(recorder, tmp_path):
    with pytest.raises(MediaError, match="The take's folder cannot be used"):
        recorder.start(tmp_path / "absent", end_s=1)
    assert record(recorder, tmp_path, 0.2).certificate.audio == "aac"


class DeafMicrophone:
    """Opens and never delivers."""

    name = "deaf"
    rate = 48_000

    def start(self, on_audio) -> None: ...

    def stop(self) -> None: ...

    def source(self) -> str:
        return ""


def test_a_microphone_that_delivers_nothing_is_named():
    recorder = Recorder(open_camera("demo"), DeafMicrophone(), open_timeout_s=0.5)
    with pytest.raises(DeviceError, match="The microphone 'deaf' delivers nothing"):
        recorder.open()
    recorder.close()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="handles are counted in /proc")
def test_fifty_takes_in_a_row_leave_no_thread_handle_or_memory_behind(recorder, tmp_path):
    def held() -> tuple[int, int, int]:
        gc.collect()
        ctypes.CDLL("libc.so.6").malloc_trim(0)  # what other tests left in the heap is not ours
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        handles = len(list(Path("/proc/self/fd").iterdir()))
        return threading.active_count(), handles, pages * mmap.PAGESIZE

    for number in range(50):
        folder = tmp_path / str(number)
        folder.mkdir()
        recorder.start(folder, end_s=None)
        until(recorder, 0.06)
        recorder.stop()
        assert recorder.wait(5)
        assert recorder.result().certificate.audio == "aac"
        if number == 14:
            threads, handles, resident = held()
    after = held()
    assert after[0] <= threads
    assert after[1] <= handles
    assert held()[2] - resident < 8_000_000
