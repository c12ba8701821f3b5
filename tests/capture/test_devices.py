import pytest

from drillroom.capture.devices import list_cameras, list_microphones, open_camera, open_microphone
from drillroom.errors import DeviceError


def test_the_demo_devices_are_always_offered_last_and_labelled():
    for listed in (list_cameras(), list_microphones()):
        assert listed[-1].id == "demo"
        assert "no hardware" in listed[-1].name


@pytest.mark.parametrize("choice", ["99", "Camera of another desk", ""])
def test_an_absent_camera_is_named_and_nothing_is_opened_in_its_place(choice):
    with pytest.raises(DeviceError) as caught:
        open_camera(choice)
    assert caught.value.title == f"There is no camera {choice!r}"
    assert caught.value.detail.startswith(("This computer has: ", "No camera is plugged in"))
    assert caught.value.remedy


def test_an_absent_microphone_is_named_and_nothing_is_opened_in_its_place():
    with pytest.raises(DeviceError, match="There is no microphone 'Mic of another desk'"):
        open_microphone("Mic of another desk")


def test_microphones_have_the_names_of_the_sound_server(pulse, monkeypatch):
    for key, value in pulse.environment.items():
        monkeypatch.setenv(key, value)
    pulse.control("load-module", "module-null-sink", "sink_name=speakers")
    assert [found.id for found in list_microphones()] == ["speakers.monitor", "demo"]
    microphone = pulse.microphone("usbmic")
    assert [found.id for found in list_microphones()] == ["usbmic", "demo"]
    with pytest.raises(DeviceError) as caught:
        open_microphone("builtin")
    assert "usbmic" in caught.value.detail
    microphone.unplug()
    assert "usbmic" not in [found.id for found in list_microphones()]


def test_an_address_where_nothing_answers_is_refused_at_once():
    with pytest.raises(DeviceError, match=r"The camera at http:.* cannot be opened"):
        open_camera("http://127.0.0.1:9/")


@pytest.mark.parametrize("way", ["html", "trickle"])
def test_an_address_that_answers_with_something_else_is_refused_in_bounded_time(http_camera, way):
    with pytest.raises(DeviceError, match="cannot be opened"):
        open_camera(http_camera(f"--way={way}").url)
