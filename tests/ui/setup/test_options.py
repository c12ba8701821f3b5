from dataclasses import dataclass

import pytest

from drillroom.errors import SettingsError
from drillroom.ui.setup.options import (
    ADDRESS,
    camera_address,
    camera_options,
    is_absent,
    microphone_options,
)


@dataclass(frozen=True)
class Device:
    id: str
    name: str


FOUND = (Device("C920", "C920"), Device("demo", "Demo camera (no hardware)"))


def test_cameras_are_offered_by_name_and_the_demo_last():
    options, chosen = camera_options(FOUND, "C920")

    assert [ident for ident, _ in options] == ["C920", ADDRESS, "none", "demo"]
    assert chosen == "C920"


def test_the_camera_of_a_fresh_laptop_is_the_first_one():
    assert camera_options(FOUND, "0")[0][0] == ("0", "First camera")


def test_a_camera_at_an_address_stands_behind_one_option():
    options, chosen = camera_options(FOUND, "http://10.0.0.2:8080/video")

    assert chosen == ADDRESS
    assert len(options) == 4


def test_a_chosen_device_that_is_unplugged_stays_chosen_and_says_so():
    assert camera_options(FOUND, "Brio")[0][0] == ("Brio", "Brio (not found)")
    assert camera_options(None, "Brio")[0][0] == ("Brio", "Brio")  # not looked for yet


def test_a_microphone_stored_by_its_name_is_found_by_its_id():
    found = (Device("alsa_input.usb", "Jabra Evolve 40"),)

    assert microphone_options(found, "Jabra Evolve 40")[1] == "alsa_input.usb"


@pytest.mark.parametrize(
    ("chosen", "absent"),
    [("C920", False), ("Brio", True), ("0", False), ("none", False), ("demo", False)],
)
def test_only_a_real_device_can_be_absent(chosen: str, absent: bool):
    assert is_absent(FOUND, chosen) is absent
    assert not is_absent(None, chosen)


def test_without_any_camera_the_first_one_is_absent():
    assert is_absent(FOUND[1:], "0")


@pytest.mark.parametrize("text", ["bla", "ftp://x/y", "http://", "http://[", "rtsp://camera"])
def test_an_address_is_checked_before_it_is_stored(text: str):
    with pytest.raises(SettingsError, match="not the address of a camera"):
        camera_address(text)
