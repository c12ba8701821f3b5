import json
import subprocess
from hashlib import sha256
from pathlib import Path

import av
import numpy as np
import pytest

from drillroom.capture.foreign import importing
from drillroom.capture.foreign.confined import Watch
from drillroom.capture.foreign.importing import import_media
from drillroom.errors import ImportStoppedError, MediaError
from drillroom.takes.strip import STRIP_NAME, strip_in
from drillroom.takes.timeline import MAX_NAME, shown_name
from tests.rig.films import BOTH, FITS, KINDS, PICTURE, any_film, film, first_picture


def bring(source: Path, watch: Watch | None = None):
    return import_media(source, source.with_name("take.mp4"), watch or Watch())


@pytest.mark.parametrize("name", KINDS)
def test_a_file_of_each_kind_becomes_a_recording_as_the_app_makes_them(tmp_path, name):
    source = any_film(tmp_path, name)
    before = sha256(source.read_bytes()).hexdigest()
    made = bring(source)

    has_picture = name not in {"memo.m4a", "voice.mp3", "phone-line.wav"}
    assert made.faults == ()
    assert (made.certificate.video, made.certificate.audio) == ("h264" * has_picture, "aac")
    assert made.certificate.seconds == pytest.approx(1.0, abs=0.08)
    assert made.certificate.noise_floor_dbfs is not None
    assert made.certificate.peak_dbfs == pytest.approx(-18, abs=4)
    with av.open(str(tmp_path / "take.mp4")) as take:
        sound = take.streams.audio[0].codec_context
        assert (sound.sample_rate, sound.channels, len(take.streams)) == (48000, 1, 1 + has_picture)
    assert sha256(source.read_bytes()).hexdigest() == before


def test_what_is_as_the_app_writes_it_is_copied_and_not_encoded_anew(tmp_path):
    source = film(tmp_path / "ours.mp4", *BOTH, *FITS, "-ac", "1")
    made = bring(source)

    assert (made.certificate.frames, made.faults) == (30, ())
    assert video_of(tmp_path / "take.mp4") == video_of(source)
    other = any_film(tmp_path)  # the control: stereo sound is none of ours
    bring(other)
    assert video_of(tmp_path / "take.mp4") != video_of(other)


def test_the_waveform_and_the_small_pictures_are_made_on_the_way(tmp_path):
    bring(any_film(tmp_path))

    strip = strip_in((tmp_path / STRIP_NAME).read_bytes(), (tmp_path / "take.mp4").stat().st_size)
    assert strip is not None
    assert max(strip.bars(20)) > 0.4


def video_of(path: Path) -> str:
    """Return a hash of the coded picture alone."""
    call = ["ffmpeg", "-v", "error", "-i", str(path), "-map", "0:v", "-c", "copy", "-f", "md5", "-"]
    done = subprocess.run(call, check=True, capture_output=True, text=True)
    return str(done.stdout)


@pytest.mark.parametrize("turn", ["90", "180", "270"])
def test_a_video_that_was_filmed_with_the_phone_turned_stands_upright(tmp_path, turn):
    flat = any_film(tmp_path)
    turned = film(tmp_path / "t.mov", "-i", flat, "-c", "copy", "-metadata:s:v", f"rotate={turn}")
    upright = film(tmp_path / "upright.mkv", "-i", turned, "-c:v", "ffv1")
    bring(turned)

    ours, theirs = first_picture(tmp_path / "take.mp4"), first_picture(upright)
    assert ours.shape == theirs.shape
    assert np.abs(ours.astype(int) - theirs).mean() < 12
    assert np.abs(ours[::-1, ::-1].astype(int) - theirs).mean() > 40  # the control: upside down


def test_odd_sizes_and_many_pictures_a_second_become_even_and_thirty(tmp_path):
    source = film(
        tmp_path / "odd.mp4", "-f", "lavfi", "-i", "testsrc2=s=2047x1151:r=60:d=0.5",
        "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv444p",
    )  # fmt: skip
    made = bring(source)

    height, width, _ = first_picture(tmp_path / "take.mp4").shape
    assert (width, height) == (1920, 1080)
    assert made.certificate.frames == 15


def test_pictures_that_come_unevenly_keep_their_times(tmp_path):
    uneven = ("-vf", "select='lt(n,5)+eq(n,20)'", "-fps_mode", "vfr")
    source = film(tmp_path / "uneven.mp4", *BOTH, *uneven, "-c:v", "libx264", "-c:a", "aac")
    bring(source)

    with av.open(str(tmp_path / "take.mp4")) as take:
        times = [round(frame.time, 2) for frame in take.decode(video=0)]
    assert times == [0.0, 0.03, 0.07, 0.1, 0.13, 0.67]


def test_sound_that_begins_later_stays_where_it_was(tmp_path):
    delayed = ("-itsoffset", "0.5", "-f", "lavfi", "-i", "sine=440:d=0.5")
    source = film(tmp_path / "late.mkv", *PICTURE, *delayed, "-c:v", "libx264", "-c:a", "flac")
    bring(source)

    with av.open(str(tmp_path / "take.mp4")) as take:
        sound = np.concatenate([frame.to_ndarray()[0] for frame in take.decode(audio=0)])
    first = int(np.argmax(np.abs(sound) > 0.02))
    assert first / 48000 == pytest.approx(0.5, abs=0.03)


def test_a_film_without_sound_says_so(tmp_path):
    made = bring(film(tmp_path / "mute.mp4", *PICTURE, "-c:v", "libx264"))

    assert (made.certificate.audio, made.certificate.frames) == ("", 30)
    assert [fault.id for fault in made.faults] == ["sound-missing"]


def test_a_film_whose_end_is_missing_is_brought_as_far_as_it_goes_and_says_so(tmp_path):
    long = ("-f", "lavfi", "-i", "testsrc2=s=320x180:r=30:d=8")
    whole = film(tmp_path / "whole.mkv", *long, "-c:v", "libx264", "-g", "15")
    cut = tmp_path / "cut.mkv"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    made = bring(cut)

    assert 2 < made.certificate.seconds < 6
    assert "cut-off" in [fault.id for fault in made.faults]


def test_where_and_with_what_it_was_filmed_stays_behind(tmp_path):
    about = ("-metadata", "title=Secret Client", "-metadata", "location=+48.1+11.5/")
    bring(film(tmp_path / "ours.mp4", *BOTH, *FITS, "-ac", "1", *about))

    content = (tmp_path / "take.mp4").read_bytes()
    assert b"Secret Client" in (tmp_path / "ours.mp4").read_bytes()
    assert b"Secret Client" not in content
    assert b"+48.1" not in content


def test_progress_goes_up_and_a_stop_in_the_middle_says_that_nothing_was_kept(tmp_path):
    told: list[float] = []
    long = ("-f", "lavfi", "-i", "testsrc2=s=1280x720:r=30:d=10")
    source = film(tmp_path / "long.mp4", *long, "-c:v", "libx264", "-preset", "ultrafast")

    with pytest.raises(ImportStoppedError, match="stopped"):
        bring(source, Watch(told.append, lambda: len(told) > 2))
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] < 1


def test_without_room_on_the_disk_nothing_is_begun(tmp_path):
    source = any_film(tmp_path)

    with pytest.raises(MediaError, match="no room") as caught:
        import_media(source, tmp_path / "take.mp4", Watch(), free=lambda _folder: 200_000_000)
    assert "200 MB are left" in caught.value.detail
    assert not (tmp_path / "take.mp4").exists()


def test_an_hour_is_the_limit_and_is_said(tmp_path):
    source = film(
        tmp_path / "conference.mp3", "-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono",
        "-t", "3720", "-b:a", "8k", "-ar", "8000",
    )  # fmt: skip

    with pytest.raises(MediaError, match="cannot be imported") as caught:
        bring(source)
    assert caught.value.detail == "It is 62 minutes long. At most 60 minutes can be imported."


def test_a_name_is_shown_without_its_folder_and_without_what_turns_text_around(tmp_path):
    name = "call \N{RIGHT-TO-LEFT OVERRIDE}4pm.mp4"

    assert shown_name(tmp_path / name) == "call \N{REPLACEMENT CHARACTER}4pm.mp4"
    assert len(shown_name(tmp_path / ("x" * 200))) == MAX_NAME


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"certificate": {"video": "h264"}, "faults": []},
        {"certificate": "x", "faults": [["kind", "text\u202e"]]},
    ],
)
def test_an_answer_that_makes_no_sense_is_refused(tmp_path, monkeypatch, answer):
    said = iter([{"seconds": 1.0}, json.loads(json.dumps(answer))])
    monkeypatch.setattr(importing, "run_confined", lambda *_: next(said))

    with pytest.raises(MediaError, match="cannot be read"):
        bring(any_film(tmp_path))
