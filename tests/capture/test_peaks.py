from pathlib import Path

import pytest

from drillroom.capture.peaks import peaks
from drillroom.errors import MediaError
from tests.ui.recordings import write_media


def test_peaks_follow_the_loudness_of_the_take(tmp_path: Path):
    bars = peaks(write_media(tmp_path / "take.mp4", 4), 40)  # quiet, loud, quiet, loud

    assert len(bars) == 40
    assert all(0 <= bar <= 1 for bar in bars)
    assert max(bars[1:9]) < 0.3
    assert min(bars[12:19]) > 0.7


def test_a_file_that_is_no_recording_is_named(tmp_path: Path):
    (tmp_path / "take.mp4").write_bytes(b"nothing")

    with pytest.raises(MediaError, match="cannot be read"):
        peaks(tmp_path / "take.mp4", 10)
