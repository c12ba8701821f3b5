from pathlib import Path

import cv2
import numpy as np
import pytest

from drillroom.capture.recorder import Recorder
from drillroom.capture.recover import repair
from drillroom.capture.strip import PICTURE_PX, STILL_PX, StripWriter
from drillroom.capture.stripping import make_strip, strip_of
from drillroom.capture.synthetic import DemoCamera, DemoMicrophone
from drillroom.errors import MediaError
from drillroom.takes.strip import STRIP_NAME, Strip, strip_in
from tests.ui.recordings import write_media


def kept(media: Path) -> Strip | None:
    """Return what lies beside a recording, without making anything."""
    return strip_in(media.with_name(STRIP_NAME).read_bytes(), media.stat().st_size)


def pixels_of(picture: bytes) -> np.ndarray:
    pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    return pixels


def test_a_take_has_its_strip_when_it_is_over_and_it_is_what_the_file_holds(tmp_path):
    recorder = Recorder(DemoCamera(), DemoMicrophone())
    recorder.open()
    recorder.start(tmp_path, end_s=2.4)
    assert recorder.wait(8)
    recorder.close()
    media = recorder.result().path

    strip = kept(media)
    assert strip is not None
    assert len(strip.times) == 3
    assert [int(at_s) for at_s in strip.times] == [0, 1, 2]
    assert len(strip.peaks) == 2.7 * 50
    widths = [pixels_of(picture).shape[1] for picture in strip.pictures]
    assert widths == [STILL_PX, PICTURE_PX, PICTURE_PX]
    again = make_strip(media)
    apart = np.abs(np.subtract(again.bars(27), strip.bars(27)))
    assert np.median(apart) < 0.05
    assert np.count_nonzero(apart > 0.12) <= 2  # AAC is not exact where a sound begins
    assert len(again.times) == 3
    first, second = (pixels_of(one.pictures[0]).astype(int) for one in (strip, again))
    assert np.abs(first - second).mean() < 8


def test_a_take_whose_process_was_killed_gets_its_strip_anew(recording, tmp_path):
    process = recording(None, "--camera=demo", "--mic=demo", "--seconds=60")
    process.step("started")
    process.wait_s(2.2)
    process.kill()
    media = tmp_path / "recording-0" / "0" / "take.mp4"

    assert media.with_name(STRIP_NAME).stat().st_size > 1000
    assert kept(media) is None
    seconds = repair(media).seconds
    strip = strip_of(media)
    assert len(strip.peaks) == pytest.approx(seconds * 50, abs=3)
    assert len(strip.times) >= 2
    assert kept(media) == strip


def test_a_strip_that_is_damaged_is_made_again_from_the_recording(tmp_path):
    media = write_media(tmp_path / "take.mp4", 3)
    strip = strip_of(media)
    assert [int(at_s) for at_s in strip.times] == [0, 1, 2]
    quiet, loud, _ = strip.bars(3)
    assert quiet < 0.3
    assert loud > 0.7

    path = media.with_name(STRIP_NAME)
    path.write_bytes(path.read_bytes()[:-40])
    assert kept(media) is None
    assert strip_of(media) == strip
    assert kept(media) == strip


def test_a_strip_that_cannot_be_written_does_not_hurt_the_take(tmp_path):
    (tmp_path / STRIP_NAME).mkdir()
    writer = StripWriter(tmp_path / "take.mp4")
    writer.add_sound(np.zeros(96_000, np.float32))
    writer.add_picture(np.zeros((90, 160, 3), np.uint8), 0.0)
    writer.close()
    media = write_media(tmp_path / "take.mp4", 1)
    assert len(strip_of(media).peaks) == pytest.approx(50, abs=2)


def test_what_is_no_recording_is_said_so(tmp_path):
    (tmp_path / "take.mp4").write_bytes(b"nothing")
    with pytest.raises(MediaError, match="cannot be read"):
        strip_of(tmp_path / "take.mp4")
