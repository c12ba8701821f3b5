"""Every row of the microphone's faults, against a real sound server and an external microphone."""

from time import monotonic_ns

import numpy as np
import pytest

from tests.rig.speech import speak
from tests.rig.truth import beeps, flash_and_beep, sound

ONE_FRAME_LATE_S = 0.05  # on a busy computer; what is repaired here is 0.2 s and more


def test_the_chosen_of_two_microphones_is_recorded_take_after_take(pulse, recording):
    pulse.microphone("zeros", what="zeros")
    pulse.microphone("usbmic")
    process = recording(
        pulse.environment, "--mic=usbmic", "--camera=demo", "--seconds=2", "--takes=2"
    )
    assert process.step("open")["source"] == "usbmic"
    for _ in range(2):
        take = process.step("take")
        assert take["faults"] == []
        assert take["certificate"]["peak_dbfs"] > -10
        assert take["certificate"]["seconds"] == pytest.approx(2.3, abs=0.001)
        assert all(
            abs(flash - beep) < ONE_FRAME_LATE_S for flash, beep in flash_and_beep(take["media"])
        )


def test_the_first_word_is_not_lost_and_every_sound_has_its_time(pulse, recording):
    pulse.microphone("usbmic")
    for _ in range(3):
        process = recording(pulse.environment, "--mic=usbmic", "--seconds=3.7")
        start_s = process.step("started")["start_ns"] / 1e9
        take = process.step("take")
        process.step("closed")
        if not take["certificate"]["dropped_samples"]:
            break  # else the computer halted: the take says so, and another one is measured
    media = take["media"]
    spoken = [odd - start_s for odd in range(int(start_s) - 2, int(start_s) + 6) if odd % 2]
    # one that sounds as the take begins began before it: its time cannot be told
    heard = [beep for beep in beeps(media) if beep > 0.01]
    nearest = [min(spoken, key=lambda at_s: abs(at_s - beep)) for beep in heard]
    assert heard == pytest.approx(nearest, abs=ONE_FRAME_LATE_S)
    assert nearest == sorted(set(nearest)), "each is heard once"
    assert set(nearest) >= {at_s for at_s in spoken if 0.1 < at_s < 3.95}
    assert np.abs(sound(media)[:240]).max() > 0  # not even the first 5 ms are filled up


def test_speech_arrives_whole(pulse, recording, tmp_path):
    spoken = speak("Bring the contract", tmp_path / "speech.raw")
    pulse.microphone("usbmic", what=str(tmp_path / "speech.raw"))
    process = recording(pulse.environment, "--mic=usbmic", f"--seconds={len(spoken) / 48_000:.2f}")
    take = process.step("take")
    heard = sound(take["media"])
    # the words come again and again: as much of the take is loud as of the words
    assert (np.abs(heard) > 0.05).mean() == pytest.approx((np.abs(spoken) > 0.05).mean(), rel=0.15)
    spoken_s = sum(end - begin for begin, end in take["certificate"]["speech"])
    assert spoken_s > 0.5 * len(heard) / 48_000, "and it is found to be speech"


def test_a_microphone_that_pulls_its_plug_is_replaced_and_that_is_said(pulse, recording):
    microphone = pulse.microphone("usbmic")
    pulse.microphone("builtin")
    process = recording(pulse.environment, "--mic=usbmic", "--seconds=3")
    process.step("started")
    process.wait_s(0.7)
    before_ns = monotonic_ns()
    microphone.unplug()
    fault = process.fault("microphone-changed")
    assert fault["now_ns"] - before_ns < 1e9
    assert "builtin" in fault["text"]
    take = process.step("take")
    assert [entry["id"] for entry in take["faults"]] == ["microphone-changed"]
    assert take["certificate"]["seconds"] == pytest.approx(3.3, abs=0.001)


def test_a_microphone_that_stops_is_said_and_the_take_keeps_its_length(pulse, recording):
    microphone = pulse.microphone("usbmic")
    process = recording(pulse.environment, "--mic=usbmic", "--camera=demo", "--seconds=5")
    process.step("started")
    process.wait_s(0.5)
    before_ns = monotonic_ns()
    microphone.stall()
    fault = process.fault("microphone-stopped")
    assert fault["now_ns"] - before_ns < 1e9
    process.wait_s(0.5)
    microphone.go_on()
    take = process.step("take")
    assert take["certificate"]["seconds"] == pytest.approx(5.3, abs=0.001)
    assert 0.7 < take["certificate"]["dropped_samples"] / 48_000 < 1.6
    stopped = next(entry for entry in take["faults"] if entry["id"] == "microphone-stopped")
    assert stopped["until_s"] - stopped["at_s"] == pytest.approx(0.95, abs=0.3)
    late = [pair for pair in flash_and_beep(take["media"]) if pair[0] > stopped["until_s"] + 1]
    assert late
    assert all(abs(flash - beep) < ONE_FRAME_LATE_S for flash, beep in late)


def test_lost_sound_is_silence_within_a_second_and_sound_and_picture_agree_again(pulse, recording):
    microphone = pulse.microphone("usbmic", ppm=200)
    process = recording(pulse.environment, "--mic=usbmic", "--camera=demo", "--seconds=5")
    process.step("started")
    process.wait_s(0.5)
    microphone.lose()
    before_ns = monotonic_ns()
    fault = process.fault("sound-lost")
    assert fault["now_ns"] - before_ns < 1e9
    take = process.step("take")
    assert take["certificate"]["dropped_samples"] == pytest.approx(9600, abs=480)
    late = [pair for pair in flash_and_beep(take["media"]) if pair[0] > fault["at_s"]]
    assert late
    assert all(abs(flash - beep) < ONE_FRAME_LATE_S for flash, beep in late)


def test_a_muted_microphone_is_said_after_two_seconds_of_zeros(pulse, recording):
    pulse.microphone("usbmic", what="zeros")
    process = recording(pulse.environment, "--mic=usbmic", "--seconds=2")
    process.fault("microphone-muted")
    take = process.step("take")
    assert {entry["id"] for entry in take["faults"]} == {"microphone-muted", "no-sound"}
    assert beeps(take["media"]) == []
    assert take["certificate"]["speech"] == []


def test_without_any_microphone_left_the_take_ends_on_time(pulse, recording):
    microphone = pulse.microphone("usbmic")
    process = recording(pulse.environment, "--mic=default", "--camera=demo", "--seconds=2.5")
    process.step("started")
    process.wait_s(0.5)
    microphone.unplug()
    process.fault("microphone-stopped")
    take = process.step("take")
    assert take["certificate"]["seconds"] == pytest.approx(2.8, abs=0.001)
    process.step("closed")
