import shutil
from pathlib import Path

import av
import numpy as np
import pytest

from drillroom.capture.reader import certify
from drillroom.capture.recover import repair
from drillroom.capture.writer import TakeWriter, VideoFormat
from drillroom.errors import MediaError

SIZE = VideoFormat(320, 180, 30.0)


def picture(number: int) -> np.ndarray:
    pixels = np.full((180, 320, 3), 60, np.uint8)
    pixels[:, number * 4 % 280 : number * 4 % 280 + 40] = 200
    return pixels


def tone(samples: int) -> np.ndarray:
    return (0.3 * np.sin(np.arange(samples) * 2 * np.pi * 450 / 48_000)).astype(np.float32)


def write(writer: TakeWriter, frames: int, first: int = 0) -> None:
    for number in range(first, first + frames):
        writer.write_frame(picture(number), number / 30)
        writer.write_sound(tone(1600))


def check(media: Path):
    return certify(media, wants_video=True, wants_audio=True, dropped_frames=0, dropped_samples=0)


def test_a_closed_file_is_as_long_as_what_was_written(tmp_path):
    writer = TakeWriter(tmp_path / "take.mp4", SIZE, has_sound=True)
    write(writer, 60)
    writer.close(2.0)
    certificate, faults = check(tmp_path / "take.mp4")
    assert (certificate.video, certificate.audio, certificate.frames) == ("h264", "aac", 60)
    assert certificate.seconds == pytest.approx(2.0, abs=0.0001)
    assert certificate.end_offset_s == pytest.approx(0.0, abs=0.0001)
    assert certificate.peak_dbfs == pytest.approx(-10.5, abs=2.5)  # AAC rings at a hard edge
    assert faults == []


def test_the_first_sample_is_at_time_zero_in_the_file(tmp_path):
    writer = TakeWriter(tmp_path / "take.mp4", None, has_sound=True)
    writer.write_sound(np.zeros(4800, np.float32))
    writer.write_sound(tone(48_000))
    writer.close()
    with av.open(str(tmp_path / "take.mp4")) as container:
        frames = list(container.decode(audio=0))
    first = np.concatenate([f.to_ndarray()[0] for f in frames if f.pts >= 0])
    assert np.flatnonzero(np.abs(first) > 0.05)[0] == pytest.approx(4800, abs=48)


def test_pictures_keep_their_own_times(tmp_path):
    times = [0.0, 0.02, 0.5, 0.51, 1.4]
    writer = TakeWriter(tmp_path / "take.mp4", SIZE, has_sound=False)
    for number, at_s in enumerate(times):
        assert writer.write_frame(picture(number), at_s)
    assert not writer.write_frame(picture(9), 1.4)
    writer.close(2.0)
    with av.open(str(tmp_path / "take.mp4")) as container:
        assert [float(f.time) for f in container.decode(video=0)] == pytest.approx(times, abs=1e-4)
        assert container.duration == 2_000_000


def test_an_encoder_that_steps_down_leaves_a_file_that_plays_to_its_end(tmp_path):
    writer = TakeWriter(tmp_path / "take.mp4", SIZE, has_sound=True)
    write(writer, 40)
    writer.use_less_power()
    write(writer, 40, first=40)
    writer.close(80 / 30)
    with av.open(str(tmp_path / "take.mp4")) as container:
        lumas = [np.frombuffer(f.planes[0], np.uint8).mean() for f in container.decode(video=0)]
    assert len(lumas) == 80
    assert max(lumas) - min(lumas) < 12  # every picture has the same bright bar, none is broken


def test_a_file_left_open_is_repaired_to_an_ordinary_one(tmp_path):
    writer = TakeWriter(tmp_path / "take.mp4", SIZE, has_sound=True)
    write(writer, 90)
    left = tmp_path / "left.mp4"
    shutil.copy(tmp_path / "take.mp4", left)
    writer.close(3.0)
    certificate = repair(left)
    assert 2.6 < certificate.seconds <= 3.0
    assert abs(certificate.end_offset_s) < 0.2
    assert repair(left).seconds == certificate.seconds
    assert {path.name for path in tmp_path.iterdir()} == {"left.mp4", "take.mp4"}


def test_a_file_cut_anywhere_is_repaired_up_to_there(tmp_path):
    writer = TakeWriter(tmp_path / "take.mp4", SIZE, has_sound=True)
    write(writer, 90)
    data = (tmp_path / "take.mp4").read_bytes()
    writer.close(3.0)
    for share in (0.4, 0.6, 0.8, 0.95):
        cut = tmp_path / "cut.mp4"
        cut.write_bytes(data[: int(len(data) * share)])
        assert repair(cut).seconds > 3.0 * share - 0.8


@pytest.mark.parametrize("content", [b"", b"no film at all" * 100])
def test_a_file_with_nothing_in_it_is_said_to_be_empty_and_stays(tmp_path, content):
    media = tmp_path / "take.mp4"
    media.write_bytes(content)
    with pytest.raises(MediaError, match="Nothing of the unfinished take"):
        repair(media)
    assert media.read_bytes() == content


def test_a_folder_that_is_not_there_gives_one_clear_message(tmp_path):
    with pytest.raises(MediaError, match="cannot be written"):
        TakeWriter(tmp_path / "absent" / "take.mp4", SIZE, has_sound=True)


def test_missing_sound_is_a_fault(tmp_path):
    writer = TakeWriter(tmp_path / "take.mp4", SIZE, has_sound=False)
    for number in range(30):
        writer.write_frame(picture(number), number / 30)
    writer.close(1.0)
    certificate, faults = check(tmp_path / "take.mp4")
    assert (certificate.audio, certificate.peak_dbfs) == ("", -120.0)
    assert [fault.id for fault in faults] == ["sound-missing"]


def test_missing_pictures_are_a_fault(tmp_path):
    writer = TakeWriter(tmp_path / "take.mp4", None, has_sound=True)
    writer.write_sound(tone(48_000))
    writer.close()
    _, faults = check(tmp_path / "take.mp4")
    assert [fault.id for fault in faults] == ["picture-missing"]


def test_a_silent_take_is_a_fault_and_a_quiet_one_is_not(tmp_path):
    for name, volume in (("silent", 1e-5), ("quiet", 1e-2)):
        writer = TakeWriter(tmp_path / name, None, has_sound=True)
        writer.write_sound(tone(48_000) * np.float32(volume))
        writer.close()
    kwargs = {"wants_video": False, "wants_audio": True, "dropped_frames": 0, "dropped_samples": 0}
    assert [f.id for f in certify(tmp_path / "silent", **kwargs)[1]] == ["no-sound"]
    assert certify(tmp_path / "quiet", **kwargs)[1] == []


def test_tracks_that_end_apart_are_a_fault(tmp_path):
    writer = TakeWriter(tmp_path / "take.mp4", SIZE, has_sound=True)
    write(writer, 30)
    writer.write_sound(tone(24_000))
    writer.close()
    certificate, faults = check(tmp_path / "take.mp4")
    assert certificate.end_offset_s == pytest.approx(0.5, abs=0.05)
    assert [fault.id for fault in faults] == ["ends-apart"]


def test_a_file_that_is_no_film_cannot_be_certified(tmp_path):
    (tmp_path / "take.mp4").write_bytes(b"garbage" * 1000)
    with pytest.raises(MediaError, match="cannot be read"):
        check(tmp_path / "take.mp4")


def test_sound_heard_while_it_was_written_counts_only_when_all_of_it_is_in_the_file(tmp_path):
    media = tmp_path / "take.mp4"
    writer = TakeWriter(media, None, has_sound=True)
    writer.write_sound(tone(48_000))
    writer.close()
    kwargs = {"wants_video": False, "wants_audio": True, "dropped_frames": 0, "dropped_samples": 0}
    decoded, _ = certify(media, **kwargs)
    heard, _ = certify(media, **kwargs, heard=writer.heard)
    assert heard == decoded
    writer.heard.packets += 1
    writer.heard.peak = 0.0
    assert certify(media, **kwargs, heard=writer.heard)[0] == decoded
