from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from drillroom.drills.model import (
    BuyerLine,
    Drill,
    DrillId,
    Item,
    ItemId,
    Lights,
    LineId,
    Pack,
    Phase,
    PhaseId,
    PhaseKind,
    Saying,
    Tag,
    TagId,
    Threshold,
    Trigger,
)
from drillroom.live.script import Voice
from drillroom.storage.library import open_library
from drillroom.storage.take_folder import sha256_of
from drillroom.takes.model import Entry, EntryKind, Take, TakeState
from drillroom.ui.record.view import RecordView
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio, StudioState
from drillroom.ui.telling import pages_of

SHORT = Drill(
    id=DrillId("short"),
    habit=None,
    title="Short",
    prompt="Say one thing.",
    phases=(
        Phase(PhaseId("prep"), PhaseKind.PREP, 1.2, cards=("Think",)),
        Phase(PhaseId("talk"), PhaseKind.SPEAK, 1.5, lights=Lights(amber=0.8), cards=("Say it",)),
    ),
    items=(Item(ItemId("said"), "Said it"),),
    tags=(Tag(TagId("ask"), "The ask", 1),),
)
LONG = Drill(
    id=DrillId("long"),
    habit=None,
    title="Long",
    prompt="Go on.",
    phases=(Phase(PhaseId("talk"), PhaseKind.SPEAK, 60.0),),
)
MS = 8000


@pytest.fixture
def studio(qtbot, room: Room) -> Iterator[Studio]:
    studio = Studio(room)
    yield studio
    studio.close()


def shown(qtbot, room: Room, studio: Studio, drill: Drill, countdown_s: int = 0) -> RecordView:
    view = RecordView(room, studio, None, drill, countdown_s)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    focus = view.first_focus()
    assert focus is not None
    focus.setFocus()
    return view


def running(qtbot, view: RecordView, past_s: float = 1.05) -> None:
    """Wait until the take hears keys."""
    qtbot.waitUntil(lambda: view.stop.isVisible() and view.taken_s() > past_s, timeout=MS)


def in_focus(view: RecordView) -> QWidget:
    widget = view.window().focusWidget()
    assert widget is not None
    return widget


def tap(view: RecordView, key: Qt.Key) -> None:
    QTest.keyClick(in_focus(view), key)


def takes(room: Room) -> list[tuple[Take, tuple[Entry, ...]]]:
    with open_library(room.home, room.clock) as library:
        return [(take, library.folder(take.id).read_timeline()) for take in library.takes()]


def ids(entries: tuple[Entry, ...], kind: EntryKind) -> list[str]:
    return [entry.id for entry in entries if entry.kind is kind]


def test_a_drill_is_recorded_to_its_end_and_kept_with_timeline_and_marks(qtbot, room, studio):
    view = shown(qtbot, room, studio, SHORT)
    with qtbot.waitSignal(view.take_kept, timeout=MS) as kept:
        running(qtbot, view)
        tap(view, Qt.Key.Key_1)
        assert view.page.right.rows[0].trail == "1"
        qtbot.waitUntil(lambda: view.page.band.text.lamp == "Wrap up", timeout=MS)
        assert view.page.mirror.light.text() == "Wrap up"
        assert view.page.band.text.cue == "Say it"

    (take, entries), *others = takes(room)
    assert not others
    assert take.id == kept.args[0]
    assert take.state is TakeState.DRAFT
    assert take.seconds == pytest.approx(3.0, abs=0.1)
    assert ids(entries, EntryKind.PHASE) == ["prep", "talk"]
    assert ids(entries, EntryKind.LIGHT) == ["amber"]
    assert ids(entries, EntryKind.MARK) == ["ask"]
    assert ids(entries, EntryKind.END) == ["clock"]
    assert take.certificate is not None
    assert (take.certificate.video, take.certificate.audio) == ("h264", "aac")


def test_the_recordings_hash_is_in_its_certificate_soon_after_it_was_kept(qtbot, room, studio):
    view = shown(qtbot, room, studio, SHORT)
    with qtbot.waitSignal(view.take_kept, timeout=MS):
        pass

    def is_sealed() -> bool:
        (take, _) = takes(room)[0]
        media = room.home.takes / take.id / "take.mp4"
        return take.certificate is not None and take.certificate.sha256 == sha256_of(media)

    qtbot.waitUntil(is_sealed, timeout=MS)


def test_a_tap_on_escape_and_space_do_nothing_and_holding_escape_stops(qtbot, room, studio):
    view = shown(qtbot, room, studio, LONG)
    running(qtbot, view)
    assert view.stop.hasFocus()
    tap(view, Qt.Key.Key_Space)
    tap(view, Qt.Key.Key_Return)
    tap(view, Qt.Key.Key_Escape)
    since_s = view.taken_s()
    qtbot.waitUntil(lambda: view.taken_s() > since_s + 0.8, timeout=MS)
    assert view.stop.isVisible()
    assert view.stop.held == 0

    with qtbot.waitSignal(view.take_kept, timeout=MS):
        QTest.keyPress(in_focus(view), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: view.stop.held > 0.3, timeout=MS)
    (take, entries) = takes(room)[0]
    assert ids(entries, EntryKind.END) == ["stopped"]
    assert 1.6 < take.seconds < 6


def test_keys_of_the_first_second_were_meant_for_the_countdown(qtbot, room, studio):
    view = shown(qtbot, room, studio, SHORT)
    qtbot.waitUntil(view.stop.isVisible, timeout=MS)
    for key in (Qt.Key.Key_1, Qt.Key.Key_N, Qt.Key.Key_R):
        tap(view, key)
    assert view.page.right.rows[0].trail == ""

    with qtbot.waitSignal(view.take_kept, timeout=MS):
        pass
    assert len(takes(room)) == 1


def test_starting_over_counts_down_again_and_leaves_a_draft(qtbot, room, studio):
    view = shown(qtbot, room, studio, LONG, countdown_s=3)
    tap(view, Qt.Key.Key_Space)  # Start now
    running(qtbot, view)
    tap(view, Qt.Key.Key_R)

    assert view.start_now.isVisible()
    assert view.start_now.hasFocus()
    assert view.page.band.text.timer == "3"
    qtbot.waitUntil(lambda: len(takes(room)) == 2, timeout=MS)
    tap(view, Qt.Key.Key_Space)
    running(qtbot, view)
    with qtbot.waitSignal(view.take_kept, timeout=MS) as kept:
        qtbot.mouseClick(view.stop, Qt.MouseButton.LeftButton)
    (second, _), (first, _) = takes(room)
    assert (first.state, second.state) == (TakeState.DRAFT, TakeState.DRAFT)
    assert kept.args[0] == second.id


def test_leaving_the_countdown_leaves_no_take(qtbot, room, studio):
    view = shown(qtbot, room, studio, SHORT, countdown_s=10)
    qtbot.waitUntil(lambda: len(takes(room)) == 1, timeout=MS)
    assert view.page.band.text.cue == "Think"
    with qtbot.waitSignal(view.left, timeout=MS):
        tap(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not takes(room), timeout=MS)


def test_n_leaves_the_preparation_and_only_that(qtbot, room, studio):
    view = shown(qtbot, room, studio, SHORT)
    running(qtbot, view)
    tap(view, Qt.Key.Key_N)
    assert view.page.mirror.phase.text() == "Phase 2 of 2 · Talk"
    tap(view, Qt.Key.Key_N)
    with qtbot.waitSignal(view.take_kept, timeout=MS):
        pass
    (take, entries) = takes(room)[0]
    assert ids(entries, EntryKind.PHASE) == ["prep", "talk"]
    assert take.seconds < 3.0


def test_a_window_that_closes_keeps_what_was_recorded(qtbot, room, studio):
    view = shown(qtbot, room, studio, LONG)
    running(qtbot, view)
    view.stop_and_keep()
    studio.close()
    room.background.close()

    (take, entries) = takes(room)[0]
    assert take.state is TakeState.DRAFT
    assert ids(entries, EntryKind.END) == ["stopped"]


def test_a_camera_that_is_not_there_says_so_and_sound_alone_is_recorded(qtbot, room, studio):
    room.person.choose("camera", "Camera of another desk")
    view = shown(qtbot, room, studio, SHORT)
    qtbot.waitUntil(view.way_out.isVisible, timeout=MS)
    assert "Camera of another desk" in view.page.problem.accessibleName()
    assert view.way_out.text() == "Start with sound only"
    assert studio.state is StudioState.PROBLEM

    with qtbot.waitSignal(view.take_kept, timeout=MS):
        qtbot.mouseClick(view.way_out, Qt.MouseButton.LeftButton)
    (take, _) = takes(room)[0]
    assert take.certificate is not None
    assert (take.certificate.video, take.certificate.audio) == ("", "aac")
    assert room.person.settings.camera == "Camera of another desk"


def test_a_camera_that_goes_away_is_told_at_once_while_the_sound_goes_on(
    qtbot, room, studio, http_camera
):
    camera = http_camera()
    room.person.choose("camera", camera.url)
    view = shown(qtbot, room, studio, LONG)
    running(qtbot, view)
    assert view.page.picture.has_picture
    camera.unplug()

    qtbot.waitUntil(lambda: "camera" in view.page.notice.fault, timeout=3000)
    qtbot.waitUntil(lambda: not view.page.picture.has_picture, timeout=MS)
    with qtbot.waitSignal(view.take_kept, timeout=MS):
        qtbot.mouseClick(view.stop, Qt.MouseButton.LeftButton)
    (_, entries) = takes(room)[0]
    assert set(ids(entries, EntryKind.FAULT)) <= {"camera-gone", "camera-stalled"}
    assert ids(entries, EntryKind.FAULT)


def line(name: str, trigger: Trigger, at_s: float, text: str) -> BuyerLine:
    return BuyerLine(LineId(name), (Saying(text, 1.0),), trigger, (at_s, at_s))


def test_what_the_buyer_says_takes_the_band_and_enter_gives_the_turn(qtbot, room, studio):
    lines = (line("so", Trigger.AT, 1.3, "So what?"), line("hm", Trigger.KEY, 0, "Hm, I see."))
    talk = replace(LONG.phases[0], seconds=6.0, cards=("Talk",))
    view = shown(qtbot, room, studio, replace(LONG, phases=(talk,), buyer=lines))
    band = view.page.band

    with qtbot.waitSignal(view.take_kept, timeout=MS):
        qtbot.waitUntil(lambda: band.text.cue == "“So what?”", timeout=MS)
        assert band.text.lamp == view.page.mirror.light.text() == "Buyer is speaking"
        assert view.page.mirror.cue.text() == "“So what?”"
        qtbot.waitUntil(lambda: band.text.cue == "Talk", timeout=MS)
        assert band.text.lamp == ""
        assert view.turn.isVisible()
        tap(view, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: band.text.cue == "“Hm, I see.”", timeout=MS)
        assert not view.turn.isVisible()

    (_, entries), *_ = takes(room)
    assert ids(entries, EntryKind.BUYER) == ["so", "hm"]


def test_a_silence_that_is_asked_for_grows_in_a_bar(qtbot, room, studio):
    hold = Phase(PhaseId("hold"), PhaseKind.LISTEN, 4.0)
    silent = Threshold(measure="speech_s", max=0.2, phases=(hold.id,))
    talk = replace(LONG.phases[0], seconds=1.5)
    view = shown(qtbot, room, studio, replace(LONG, phases=(hold, talk), thresholds=(silent,)))

    with qtbot.waitSignal(view.take_kept, timeout=2 * MS):
        qtbot.waitUntil(lambda: view.page.quiet.text == "2 s of 4", timeout=MS)
        assert view.page.quiet.accessibleDescription() == "2 s of 4"
        qtbot.waitUntil(lambda: not view.page.quiet.isVisible(), timeout=MS)


def test_a_long_line_turns_pages_where_a_sentence_ends():
    pages = pages_of("Just tell me the price. I do not need the rest. It is too expensive anyway.")

    assert pages == [
        "Just tell me the price.",
        "I do not need the rest.",
        "It is too expensive anyway.",
    ]


@pytest.mark.parametrize(("nudges", "hints"), [("on", {"", "Begin now"}), ("off", {""})])
def test_a_hint_stands_in_the_band_and_can_be_switched_off(qtbot, room, studio, nudges, hints):
    room.person.choose("nudges", nudges)
    limit = Threshold(measure="first_word_s", max=0.3)  # before the demo tone counts as speech
    talk = replace(LONG.phases[0], seconds=2.5)
    view = shown(qtbot, room, studio, replace(LONG, phases=(talk,), thresholds=(limit,)))
    seen, said = set(), set()

    def look() -> None:
        seen.add(view.page.band.text.nudge)
        said.add(view.page.mirror.phase.text())

    view._model.ticked.connect(look)
    with qtbot.waitSignal(view.take_kept, timeout=MS):
        pass
    assert seen == hints
    assert ("Begin now" in said) == (nudges == "on")


class Mouth(QObject):
    """In place of the loudspeakers: notes what it is told to say, and when to be silent."""

    over, unheard, known = Signal(), Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def prepare(self, _language: str) -> None:
        """Have a voice for every language."""

    def voice(self, through: str) -> Voice:
        return Voice(through, reads=True)

    def say(self, saying: Saying, _folder: object) -> None:
        self.told.append(saying.text)

    def stop(self) -> None:
        self.told.append("")

    def close(self) -> None:
        """Nothing is open."""


def test_stop_silences_the_buyer_and_does_not_begin_the_line_anew(qtbot, room, studio):
    room.person.choose("buyer", "headphones")
    studio._speaker = mouth = Mouth()
    lines = (line("so", Trigger.AT, 1.3, "So what?"),)
    drill = replace(LONG, buyer=lines)
    pack = Pack("tests", "1.0.0", "Tests", "en", (drill,))
    view = RecordView(room, studio, pack, drill, 0)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: mouth.told == ["So what?"], timeout=MS)

    with qtbot.waitSignal(view.take_kept, timeout=MS):
        qtbot.mouseClick(view.stop, Qt.MouseButton.LeftButton)
    assert mouth.told == ["So what?", ""]
