from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from drillroom.drills.model import (
    Drill,
    DrillId,
    Item,
    ItemId,
    Lights,
    Phase,
    PhaseId,
    PhaseKind,
    Tag,
    TagId,
)
from drillroom.storage.library import open_library
from drillroom.takes.model import Entry, EntryKind, Take, TakeState
from drillroom.ui.record.view import RecordView
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio

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


def tap(view: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(view.focusWidget() or view, key)


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
