from collections.abc import Iterator

import pytest
import sounddevice
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from drillroom.drills.shelf import built_in_pack
from drillroom.ui.briefing.view import BriefingView
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio, StudioState
from drillroom.ui.widgets.strip import Strip
from drillroom.ui.widgets.text import Text
from tests.rig.pulse import PrivatePulse

MS = 8000


@pytest.fixture
def studio(qtbot, room: Room) -> Iterator[Studio]:
    studio = Studio(room)
    yield studio
    studio.close()


def shown(qtbot, room: Room, studio: Studio, drill: str = "the-last-twenty") -> BriefingView:
    pack = built_in_pack()
    chosen = pack.drill(drill)
    assert chosen is not None
    view = BriefingView(room, studio, pack, chosen)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    view.start_button.setFocus()
    return view


def ready(qtbot, studio: Studio) -> None:
    qtbot.waitUntil(lambda: studio.state is StudioState.READY, timeout=MS)


def words(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_everything_that_counts_is_read_before_the_clock_starts(qtbot, room, studio):
    view = shown(qtbot, room, studio)
    said = words(view)

    for text in (
        "The Last Twenty",
        "Habit: not asking",
        "1:50",
        "Asked for it in one sentence",
        "The ask, key 1: 20 to 5 s before the end",
        "Three in a row",
    ):
        assert text in said


def test_picture_and_level_are_live_and_space_starts(qtbot, room, studio):
    view = shown(qtbot, room, studio)
    ready(qtbot, studio)
    qtbot.waitUntil(lambda: view.picture.has_picture, timeout=MS)
    qtbot.waitUntil(lambda: studio.level_word in {"Quiet", "Clear"}, timeout=MS)

    with qtbot.waitSignal(view.start_requested, timeout=MS) as asked:
        QTest.keyClick(view.start_button, Qt.Key.Key_Space)
    assert asked.args[1] == 3
    with qtbot.waitSignal(view.left, timeout=MS):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_a_variant_is_chosen_by_key_and_is_what_starts(qtbot, room, studio):
    view = shown(qtbot, room, studio)
    assert "1:50" in words(view)

    QTest.keyClick(view.clock.ways, Qt.Key.Key_Right)

    assert "1:20" in words(view)
    ready(qtbot, studio)
    with qtbot.waitSignal(view.start_requested, timeout=MS) as asked:
        QTest.keyClick(view.clock.ways, Qt.Key.Key_Space)
    assert asked.args[0].name == "The Last Twenty, game speed"
    assert asked.args[0].seconds == 80


def test_a_drill_without_variants_has_none_to_choose(qtbot, room, studio):
    view = shown(qtbot, room, studio, "headline-first")

    assert not view.clock.ways.isVisible()


def test_of_rounds_that_are_alike_one_is_shown_and_how_many_there_are(qtbot, room, studio):
    view = shown(qtbot, room, studio, "headline-first")

    said = [text.text() for text in view.clock.findChildren(Text)]
    assert {"2:20", "in 5 rounds like this"} <= set(said)
    (strip,) = view.clock.findChildren(Strip)
    assert strip.accessibleName() == "Clock: 3 s listen, 25 s speak"


def test_a_variant_that_was_run_before_is_chosen_again(qtbot, room, studio):
    pack = built_in_pack()
    drill = pack.drill("the-last-twenty")
    view = BriefingView(room, studio, pack, drill, drill.ways[1])
    qtbot.addWidget(view)
    view.show()

    assert view.clock.ways.accessibleDescription() == "Game speed"
    assert "1:20" in words(view)


def test_the_countdown_is_chosen_by_key_and_stays_chosen(qtbot, room, studio):
    view = shown(qtbot, room, studio)
    QTest.keyClick(view.countdown, Qt.Key.Key_Right)

    assert room.person.settings.countdown == 5
    with qtbot.waitSignal(view.start_requested, timeout=MS) as asked:
        QTest.keyClick(view.countdown, Qt.Key.Key_Space)
    assert asked.args[1] == 5


def test_another_device_is_chosen_in_its_row_and_opened(qtbot, room, studio):
    view = shown(qtbot, room, studio)
    ready(qtbot, studio)
    qtbot.waitUntil(lambda: bool(studio.cameras), timeout=MS)
    view.camera_row.fill_menu()
    sound_only = next(a for a in view.camera_row.menu.actions() if a.text() == "Sound only")
    sound_only.trigger()

    assert room.person.settings.camera == "none"
    assert studio.state is StudioState.OPENING
    ready(qtbot, studio)
    assert (studio.camera_name, view.camera_row.name.text()) == ("", "Sound only")


def test_a_camera_by_address_that_does_not_answer_says_so(qtbot, room, studio):
    view = shown(qtbot, room, studio)
    ready(qtbot, studio)
    view.camera_row.fill_menu()
    view.camera_row.menu.actions()[-1].trigger()
    assert view.address_field.hasFocus()
    QTest.keyClicks(view.address_field, "http://127.0.0.1:9/t.mjpg")
    QTest.keyClick(view.address_field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: studio.state is StudioState.PROBLEM, timeout=12_000)
    assert "http://127.0.0.1:9/t.mjpg" in view.panel.accessibleName()
    assert view.panel.isVisible()


def test_an_absent_camera_leaves_the_microphone_working_and_sound_only_as_the_way_on(
    qtbot, room, studio
):
    room.person.choose("camera", "Camera of another desk")
    view = shown(qtbot, room, studio)
    qtbot.waitUntil(lambda: studio.state is StudioState.PROBLEM, timeout=MS)

    assert view.panel.isVisible()
    assert view.start_button.text() == "Start with sound only"
    qtbot.waitUntil(lambda: studio.level_word in {"Quiet", "Clear"}, timeout=MS)
    with qtbot.waitSignal(view.start_requested, timeout=MS):
        QTest.keyClick(view.start_button, Qt.Key.Key_Space)
    assert studio.state is StudioState.READY
    assert studio.camera_name == ""
    assert room.person.settings.camera == "Camera of another desk"


def test_without_a_microphone_the_start_says_what_to_do_first(qtbot, room, studio):
    room.person.choose("mic", "Microphone of another desk")
    view = shown(qtbot, room, studio)
    qtbot.waitUntil(lambda: studio.state is StudioState.PROBLEM, timeout=MS)

    assert not view.start_button.isEnabled()
    assert "microphone" in view.start_button.toolTip()
    assert "Microphone of another desk" in words(view)
    assert studio.camera_name


@pytest.fixture
def sound_server(pulse, monkeypatch) -> Iterator[PrivatePulse]:
    """The private sound server, seen by PortAudio: it looks for servers only when it starts."""
    for name, value in pulse.environment.items():
        monkeypatch.setenv(name, value)
    sounddevice._terminate()
    sounddevice._initialize()
    yield pulse
    monkeypatch.undo()
    sounddevice._terminate()
    sounddevice._initialize()


def test_a_silent_microphone_is_named_and_can_be_recorded_anyway(qtbot, sound_server, room, studio):
    pulse = sound_server
    pulse.microphone("muted-mic", what="zeros")
    pulse.microphone("other-mic")
    room.person.choose("mic", "muted-mic")
    view = shown(qtbot, room, studio)
    qtbot.waitUntil(lambda: view.start_button.text() == "Record anyway", timeout=12_000)

    assert "muted-mic" in view.mic_note.text()
    assert view.mic_way.text() == "Use other-mic"
    with qtbot.waitSignal(view.start_requested, timeout=MS):
        QTest.keyClick(view.start_button, Qt.Key.Key_Space)

    qtbot.mouseClick(view.mic_way, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: studio.mic_name == "other-mic", timeout=MS)
    qtbot.waitUntil(lambda: view.start_button.text() == "Start", timeout=MS)
    assert room.person.settings.mic == "other-mic"
    studio.close()
    room.background.close()


def test_a_buyer_is_heard_as_the_rep_chooses_and_a_drill_without_one_does_not_ask(
    qtbot, room, studio
):
    view = shown(qtbot, room, studio, "so-what")
    assert view.buyer.row.name.text() == "Buyer as text"
    view.buyer.row.fill_menu()
    (_, headphones, loudspeakers) = view.buyer.row.menu.actions()

    loudspeakers.trigger()
    assert room.person.settings.buyer == "loudspeaker"
    assert view.buyer.row.name.text() == "Buyer on loudspeakers"
    headphones.trigger()
    assert room.person.settings.buyer == "headphones"
    assert view.buyer.row.name.text() == "Buyer in headphones"
    assert view.buyer.note.isVisible()

    assert not shown(qtbot, room, studio, "the-funnel").buyer.isVisible()
