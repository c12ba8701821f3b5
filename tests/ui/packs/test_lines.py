"""The buyer's voice at the desk: a line is spoken, stored, named in the text, and taken back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

import drillroom.ui.packs.line_jobs as jobs
from drillroom.capture.alignment import RATE
from drillroom.drills.authoring import write_new_pack
from drillroom.drills.model import Habit
from drillroom.drills.sounds import sound_s
from drillroom.drills.template import template
from drillroom.errors import DeviceError
from drillroom.ui.packs.desk import DeskView
from drillroom.ui.packs.lines_model import Doing
from drillroom.ui.room import Room
from tests.rig.speech import speak

MS = 8000


class SpokenInto:
    """A microphone that somebody speaks into, over and over, as fast as time goes."""

    name, rate = "spoken into", RATE

    def __init__(self, sound: np.ndarray) -> None:
        self._sound = sound
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, on_audio) -> None:
        self._stop.clear()
        self._thread = threading.Thread(target=self._feed, args=(on_audio,), daemon=True)
        self._thread.start()

    def _feed(self, on_audio) -> None:
        at = 0
        while not self._stop.wait(0.02):
            block = self._sound[at : at + 960]
            at = (at + 960) % (len(self._sound) - 960)
            on_audio(block.reshape(-1, 1).astype(np.float32))

    def stop(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join(5)
            self._thread = None

    @property
    def is_open(self) -> bool:
        return self._thread is not None

    def source(self) -> str:
        return ""


@pytest.fixture
def mic(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[SpokenInto]:
    words = speak("we will have to think about it", tmp_path / "words.s16")
    spoken = SpokenInto(np.concatenate([np.zeros(RATE // 4, np.float32), words]))
    monkeypatch.setattr(jobs, "open_microphone", lambda _choice: spoken)
    yield spoken
    spoken.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    text = template("Team North", Habit.CLOSE, [], 60)
    return write_new_pack(tmp_path / "team-north", text) / "pack.yaml"


def opened(qtbot, room: Room, file: Path) -> DeskView:
    view = DeskView(room, file)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    view.side.choose(1)
    qtbot.waitUntil(lambda: len(view.lines.items) == 1, timeout=MS)
    return view


def record(qtbot, view: DeskView) -> None:
    """Record the one line for a second and a half."""
    model = view.lines_model
    view.lines.items[0].record_button.click()
    qtbot.waitUntil(lambda: model.doing is Doing.RECORDING and model.seconds > 1.8, timeout=MS)
    assert view.lines.items[0].record_button.text() == "Stop"
    with qtbot.waitSignal(model.done, timeout=MS):
        view.lines.items[0].record_button.click()


def state(view: DeskView) -> str:
    """Return what stands at the one line."""
    return view.lines.items[0].words if view.lines.items else ""


def words(view: DeskView) -> str:
    return "\n".join(label.text() for label in view.lines.findChildren(QLabel))


def test_a_line_that_is_spoken_is_in_the_pack_and_can_be_undone(
    qtbot, room: Room, file: Path, mic: SpokenInto
):
    view = opened(qtbot, room, file)
    assert state(view) == "Text alone"
    before = file.read_text(encoding="utf-8")
    record(qtbot, view)
    assert not mic.is_open
    qtbot.waitUntil(lambda: state(view).startswith("Recorded, "), timeout=MS)
    assert "sound: sounds/ask-for-it-doubt.wav" in file.read_text(encoding="utf-8")
    length_s = sound_s(file.parent, "sounds/ask-for-it-doubt.wav")
    assert length_s is not None
    assert length_s > 1.0
    assert view.undo.isVisible()
    qtbot.waitUntil(view.lines.items[0].play_button.isVisible, timeout=MS)

    view.undo.undone.emit()
    qtbot.waitUntil(lambda: state(view) == "Text alone", timeout=MS)
    qtbot.waitUntil(lambda: file.read_text(encoding="utf-8") == before, timeout=MS)
    assert sound_s(file.parent, "sounds/ask-for-it-doubt.wav") is None


def test_the_focus_stays_at_the_line_while_it_is_recorded(
    qtbot, room: Room, file: Path, mic: SpokenInto
):
    view = opened(qtbot, room, file)
    view.activateWindow()
    view.lines.items[0].record_button.setFocus()
    record(qtbot, view)
    qtbot.waitUntil(lambda: state(view).startswith("Recorded, "), timeout=MS)
    assert view.focusWidget() is view.lines.items[0].record_button


def test_a_second_try_replaces_the_first_and_undo_brings_it_back(
    qtbot, room: Room, file: Path, mic: SpokenInto
):
    view = opened(qtbot, room, file)
    record(qtbot, view)
    path = file.parent / "sounds" / "ask-for-it-doubt.wav"
    first = path.read_bytes()
    qtbot.waitUntil(lambda: state(view).startswith("Recorded, "), timeout=MS)
    mic._sound = speak("what would that change for you", file.parent.parent / "other.s16")
    record(qtbot, view)
    qtbot.waitUntil(lambda: path.read_bytes() != first, timeout=MS)
    view.undo.undone.emit()
    qtbot.waitUntil(lambda: path.read_bytes() == first, timeout=MS)
    qtbot.waitUntil(lambda: "sound: sounds/ask" in file.read_text(encoding="utf-8"), timeout=MS)


def test_a_voice_can_be_taken_away_and_brought_back(qtbot, room: Room, file: Path, mic: SpokenInto):
    view = opened(qtbot, room, file)
    record(qtbot, view)
    qtbot.waitUntil(lambda: state(view).startswith("Recorded, "), timeout=MS)
    path = file.parent / "sounds" / "ask-for-it-doubt.wav"
    view.lines.items[0].drop_button.click()
    qtbot.waitUntil(lambda: state(view) == "Text alone", timeout=MS)
    assert not path.exists()
    qtbot.waitUntil(lambda: "sound:" not in file.read_text(encoding="utf-8"), timeout=MS)
    view.undo.undone.emit()
    qtbot.waitUntil(lambda: state(view).startswith("Recorded, "), timeout=MS)
    assert path.exists()


def test_leaving_the_panel_lets_the_microphone_go_and_keeps_nothing(
    qtbot, room: Room, file: Path, mic: SpokenInto
):
    view = opened(qtbot, room, file)
    view.lines.items[0].record_button.click()
    qtbot.waitUntil(lambda: mic.is_open, timeout=MS)
    view.side.choose(0)
    qtbot.waitUntil(lambda: not mic.is_open, timeout=MS)
    assert view.lines_model.doing is Doing.NOTHING
    assert not (file.parent / "sounds").exists()


def test_silence_and_an_absent_microphone_are_said(
    qtbot, room: Room, file: Path, mic: SpokenInto, monkeypatch: pytest.MonkeyPatch
):
    mic._sound = np.zeros(RATE, np.float32)
    view = opened(qtbot, room, file)
    model = view.lines_model
    view.lines.items[0].record_button.click()
    qtbot.waitUntil(lambda: model.is_silent, timeout=MS)
    assert "gives no signal" in view.lines.note.text
    view.lines.items[0].record_button.click()
    qtbot.waitUntil(lambda: "Nothing was heard" in view.lines.note.text, timeout=MS)

    def absent(_choice: str) -> None:
        raise DeviceError("There is no microphone 'Desk'", remedy="Plug it in.")

    monkeypatch.setattr(jobs, "open_microphone", absent)
    view.lines.items[0].record_button.click()
    qtbot.waitUntil(lambda: "no microphone 'Desk'" in view.lines.note.text, timeout=MS)
    assert not (file.parent / "sounds").exists()


def test_a_drill_without_buyer_lines_says_what_they_are(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    text = view.editor.toPlainText()
    begin = text.index("    buyer:")
    view.editor.show_text(text[:begin] + text[text.index("    # What counts") :])
    view.editor.edited.emit()
    qtbot.waitUntil(lambda: view.lines.items == [], timeout=MS)
    assert "The buyer says nothing in this drill" in words(view)
    assert "Add the key buyer" in words(view)
