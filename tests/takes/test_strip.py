import pytest

from drillroom.takes.strip import (
    MAGIC,
    PICTURE,
    SOUND,
    Strip,
    end_record,
    record,
    still_in,
    strip_in,
)

WHOLE = b"".join(
    (
        MAGIC,
        record(PICTURE, b"first", 0.0),
        record(SOUND, bytes(range(50))),
        record(PICTURE, b"second", 1.02),
        record(SOUND, bytes([200] * 25)),
        end_record(4_321),
    )
)


def test_a_strip_gives_back_its_pictures_by_second_and_its_sound_in_bars():
    strip = strip_in(WHOLE, 4_321)

    assert strip is not None
    times = (0.0, 1.0, 1.02, 1.9, 99.0)
    assert [strip.picture_at(at_s) for at_s in times] == [b"first"] * 2 + [b"second"] * 3
    assert strip.bars(3) == [24 / 255, 49 / 255, 200 / 255]
    assert len(strip.bars(600)) == 600
    assert still_in(WHOLE) == b"first"


def test_a_strip_without_picture_or_sound_has_none():
    assert Strip((), (), b"").picture_at(1.0) == b""
    assert Strip((), (), b"").bars(10) == []


@pytest.mark.parametrize("length", [0, 4, len(MAGIC), 20, 60, len(WHOLE) - 1])
def test_a_strip_cut_anywhere_is_not_used(length):
    assert strip_in(WHOLE[:length], 4_321) is None
    still_in(WHOLE[:length])


def test_no_flipped_bit_is_passed_over():
    for at in range(len(WHOLE)):
        spoiled = bytearray(WHOLE)
        spoiled[at] ^= 1 << at % 8
        assert strip_in(bytes(spoiled), 4_321) is None


def test_the_strip_of_another_recording_is_not_used():
    assert strip_in(WHOLE, 4_322) is None
