from time import monotonic_ns

import pytest

from drillroom.capture.reader import certify
from drillroom.capture.recover import repair


@pytest.mark.parametrize("after_s", [1.0, 1.9])
def test_a_take_whose_process_was_killed_is_whole_but_for_half_a_second(
    recording,
    tmp_path,
    after_s,
):
    process = recording(None, "--camera=demo", "--mic=demo", "--seconds=60")
    started_ns = process.step("started")["now_ns"]
    process.wait_s(after_s)
    killed_ns = monotonic_ns()
    process.kill()

    media = tmp_path / "recording-0" / "0" / "take.mp4"
    certificate = repair(media)
    assert certificate.seconds > (killed_ns - started_ns) / 1e9 - 0.5
    again, faults = certify(
        media, wants_video=True, wants_audio=True, dropped_frames=0, dropped_samples=0
    )
    assert (again.video, again.audio, faults) == ("h264", "aac", [])
    assert again.frames >= 30 * (again.seconds - 0.2)
