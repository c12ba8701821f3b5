from dataclasses import replace

import pytest

from drillroom.takes.model import Certificate, Entry, EntryKind, Take, TakeId
from drillroom.ui.review.facts import (
    Checked,
    certificate_numbers,
    checked,
)
from drillroom.ui.words import size_words
from tests.conftest import StillClock

CERTIFICATE = Certificate("h264", "aac", 110.3, 3300, 0, 0, 0.01, -12.0)
TAKE = Take(TakeId("x"), "d", "D", "1", "p", 1, StillClock().utc_now(), certificate=CERTIFICATE)


def test_the_certificate_is_said_in_words():
    old = "Sound and picture checked. Peak −12 dB."
    assert checked(TAKE, []) == Checked(old, good=True)
    certificate = replace(CERTIFICATE, clips=0, noise_floor_dbfs=-58.0, sound_gaps=0)
    now = checked(replace(TAKE, certificate=certificate), [])
    words = "Sound and picture checked. Peak −12 dB, quiet room. No gaps."
    assert now == Checked(words, good=True)
    sound = checked(replace(TAKE, certificate=replace(certificate, video="")), [])
    assert sound.text == "Sound checked. Peak −12 dB, quiet room. No gaps."
    gone = Entry(3.0, EntryKind.FAULT, "camera-lost", "The camera went away.")
    assert checked(TAKE, [gone, gone]) == Checked(
        "The camera went away. And 1 thing more.", good=False
    )


def test_of_an_imported_take_it_is_said_of_which_file_it_was_made():
    brought = Entry(0.0, EntryKind.IMPORT, "file", "Call.mp4")
    silent = Entry(0.0, EntryKind.FAULT, "sound-missing", "The file has no sound.")

    said = f"Imported from Call.mp4. {checked(TAKE, []).text}"
    assert checked(TAKE, [brought]) == Checked(said, good=True)
    assert checked(TAKE, [brought, silent]) == Checked("The file has no sound.", good=False)
    assert certificate_numbers(TAKE, [brought]).startswith("Imported from Call.mp4\n110.3 s")
    assert certificate_numbers(TAKE, []) == CERTIFICATE.line()


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ({"clips": 12}, "Too loud in 12 places: go further from"),
        ({"clips": 2}, "Sound and picture checked."),
        ({"peak_dbfs": -45.0}, "Very quiet: come nearer"),
        ({"noise_floor_dbfs": -30.0}, "The room is loud: a quieter place"),
        ({"dropped_samples": 24_000}, "0.5 s of sound is missing: close"),
        ({"picture_gap_s": 1.2}, "No picture for 1.2 s: check the camera"),
        ({"dropped_frames": 90}, "90 pictures left out, the computer was busy: close"),
        ({"dropped_frames": 9}, "Sound and picture checked. Peak −12 dB. 9 pictures left out."),
        ({"simpler_from_s": 75.0}, "Sound and picture checked. Peak −12 dB. Picture simpler from"),
        ({"clips": 9, "noise_floor_dbfs": -30.0}, "Too loud in 9 places"),
    ],
)
def test_a_problem_of_the_recording_is_said_with_what_to_do(what, words):
    result = checked(replace(TAKE, certificate=replace(CERTIFICATE, **what)), [])

    assert result.text.startswith(words)
    assert result.good == words.startswith("Sound and")
    assert ("And 1 thing more." in result.text) == (len(what) == 2)


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (3_400, "3 KB"), (3_149_000, "3.1 MB"), (24e6, "24 MB")],
)
def test_sizes_are_said_for_people(size, words):
    assert size_words(size) == words
