import threading
from time import monotonic_ns

import av
import cv2
import numpy as np
import pytest

from drillroom.capture.camera import CameraFeed, Preview
from drillroom.capture.planes import JpegDecoder, has_planes, reshaped, size_px
from drillroom.capture.strip import StripMaker
from drillroom.capture.writer import TakeWriter, VideoFormat
from tests.rig.http_camera import jpeg

WIDTH, HEIGHT = 320, 180


def colours() -> np.ndarray:
    """Black, white and three colours side by side, with no edge between two pixels of colour."""
    bars = [(0, 0, 0), (255, 255, 255), (40, 60, 200), (60, 180, 60), (200, 120, 30)]
    row = np.repeat(np.array(bars, np.uint8), WIDTH // len(bars), axis=0)
    return np.ascontiguousarray(np.broadcast_to(row, (HEIGHT, WIDTH, 3)))


def planes() -> np.ndarray:
    picture = JpegDecoder().decode(jpeg(colours()))
    assert picture is not None
    return picture


def middles(pixels: np.ndarray) -> np.ndarray:
    """Return the colour in the middle of each bar."""
    height, width = pixels.shape[:2]
    return pixels[height // 2, width // 10 :: width // 5].astype(int)


def test_a_jpeg_becomes_planes_and_blue_green_and_red_in_any_size():
    picture = planes()
    assert has_planes(picture)
    assert size_px(picture) == (WIDTH, HEIGHT)
    for size in ((WIDTH, HEIGHT), (160, 90)):
        bgr = reshaped(picture, *size, to_planes=False)
        assert size_px(bgr) == size
        assert np.abs(middles(bgr) - middles(colours())).max() < 8


def test_blue_green_and_red_become_planes():
    made = reshaped(colours(), WIDTH, HEIGHT, to_planes=True)
    assert np.abs(made.astype(int) - planes()).mean() < 2


@pytest.mark.parametrize("factor", ["411", "422", "444"])
def test_a_jpeg_with_more_or_less_colour_becomes_the_same_planes(factor):
    sampling = getattr(cv2, f"IMWRITE_JPEG_SAMPLING_FACTOR_{factor}")
    options = [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling, cv2.IMWRITE_JPEG_QUALITY, 90]
    picture = JpegDecoder().decode(cv2.imencode(".jpg", colours(), options)[1].tobytes())
    assert picture is not None
    bgr = reshaped(picture, WIDTH, HEIGHT, to_planes=False)
    assert np.abs(middles(bgr) - middles(colours())).max() < 8


def test_a_grey_jpeg_is_a_picture_too():
    grey = np.full((HEIGHT, WIDTH), 200, np.uint8)
    picture = JpegDecoder().decode(cv2.imencode(".jpg", grey)[1].tobytes())
    assert picture is not None
    assert np.abs(middles(reshaped(picture, WIDTH, HEIGHT, to_planes=False)) - 200).max() < 4


def test_the_strip_of_a_take_shows_the_colours_of_planes():
    records: list[bytes] = []
    maker = StripMaker(records.append)
    maker.add_picture(planes(), 0.0)
    jpegs = [data for data in records if b"\xff\xd8" in data]
    assert len(jpegs) == 1
    data = jpegs[0][jpegs[0].index(b"\xff\xd8") :]
    small = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert small is not None
    assert np.abs(middles(small) - middles(colours())).max() < 16


def test_sides_become_even():
    picture = JpegDecoder().decode(jpeg(colours()[:179, :319]))
    assert picture is not None
    assert size_px(picture) == (318, 178)


def test_a_broken_jpeg_is_no_picture_and_the_next_one_is():
    decoder = JpegDecoder()
    assert decoder.decode(b"\xff\xd8\xff\xe0 nothing") is None
    assert decoder.decode(jpeg(colours())) is not None


@pytest.mark.parametrize("is_cheap", [False, True])
@pytest.mark.parametrize("in_planes", [False, True])
def test_the_colours_of_a_take_are_those_of_the_camera(tmp_path, in_planes, is_cheap):
    video = VideoFormat(WIDTH, HEIGHT, 30, is_full_range=in_planes)
    writer = TakeWriter(tmp_path / "take.mp4", video, has_sound=False)
    for number in range(4):
        if is_cheap and number == 2:
            writer.use_less_power()
        writer.write_frame(planes() if in_planes else colours(), number / 30)
    writer.close(4 / 30)
    with av.open(str(tmp_path / "take.mp4")) as container:
        for frame in container.decode(video=0):
            shown = frame.to_ndarray(format="bgr24")
            assert np.abs(middles(shown) - middles(colours())).max() < 12


class TwoForms:
    """A camera that gives planes first, and then what OpenCV makes of them, twice as large."""

    name = "two forms"
    fps = 30.0
    is_mirrored = True

    def __init__(self) -> None:
        double = cv2.resize(colours(), (2 * WIDTH, 2 * HEIGHT))
        self._pictures = [planes(), double]

    def grab(self) -> bool:
        return bool(self._pictures)

    def retrieve(self) -> np.ndarray:
        return self._pictures.pop(0)

    def release(self) -> None:
        pass


def test_a_camera_keeps_to_the_form_and_size_of_its_first_picture():
    feed = CameraFeed(TwoForms(), monotonic_ns, threading.Event())
    shown: list[np.ndarray] = []
    feed.preview = Preview(shown.append, 160)
    feed.start()
    frames = [feed.frames.get(timeout=5) for _ in range(2)]
    feed.stop()
    assert feed.has_planes
    assert [frame.pixels.shape for frame in frames] == [(HEIGHT * 3 // 2, WIDTH)] * 2
    assert np.abs(frames[0].pixels.astype(int) - frames[1].pixels).mean() < 3
    assert [picture.shape for picture in shown] == [(90, 160, 3)] * 2
    assert np.abs(middles(shown[0]) - middles(colours())[::-1]).max() < 12  # mirrored
