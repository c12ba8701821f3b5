from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from drillroom.capture.thumbnail import thumbnail
from drillroom.errors import MediaError
from tests.ui.share import small_film


def test_a_thumbnail_is_the_first_picture_in_its_own_shape(tmp_path: Path):
    small_film(tmp_path / "take.mp4", seconds=0.5)
    image = QImage.fromData(thumbnail(tmp_path / "take.mp4", 160))

    assert (image.width(), image.height()) == (160, 90)
    assert image.pixelColor(80, 45).red() < 10  # the first picture is black, later ones are not


def test_what_is_no_recording_is_said_so(tmp_path: Path):
    (tmp_path / "take.mp4").write_bytes(b"not a film")

    with pytest.raises(MediaError, match="cannot be shown"):
        thumbnail(tmp_path / "take.mp4", 160)
