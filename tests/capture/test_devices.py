import json
import subprocess
import sys
from pathlib import Path

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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the stand-ins are ALSA's")
def test_without_a_sound_server_a_microphone_plugged_in_later_is_listed_and_can_be_opened(tmp_path):
    def plug(*names: str) -> None:
        kind = 'type file slave.pcm "null" file /dev/null infile /dev/zero format raw'
        part = tmp_path / "part"
        part.write_text("\n".join(f"pcm.{name} {{ {kind} }}" for name in names))
        part.replace(tmp_path / ".asoundrc")  # another file: ALSA compares whole seconds else

    plug("usbone")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.rig.microphones"],
        cwd=Path(__file__).parents[2],
        env={"HOME": str(tmp_path), "PATH": ""},  # without pactl there is no sound server
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:

        def ask(line: str) -> str:
            assert process.stdin
            assert process.stdout
            process.stdin.write(line + "\n")
            process.stdin.flush()
            answer: str = process.stdout.readline().strip()
            return answer

        assert json.loads(ask("list")) == ["usbone", "demo"]
        assert ask("open usbone") == "ok"
        plug("usbone", "usbtwo")
        assert json.loads(ask("list")) == ["usbone", "demo"], "a stream that runs is left alone"
        assert ask("close") == "ok"
        assert json.loads(ask("list")) == ["usbone", "usbtwo", "demo"]
        assert ask("open usbtwo") == "ok"
        assert ask("close") == "ok"


def test_an_address_where_nothing_answers_is_refused_at_once():
    with pytest.raises(DeviceError, match=r"The camera at http:.* cannot be opened"):
        open_camera("http://127.0.0.1:9/")


@pytest.mark.parametrize("way", ["html", "trickle"])
def test_an_address_that_answers_with_something_else_is_refused_in_bounded_time(http_camera, way):
    with pytest.raises(DeviceError, match="cannot be opened"):
        open_camera(http_camera(f"--way={way}").url)
