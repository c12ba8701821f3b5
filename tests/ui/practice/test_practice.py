from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea

from drillroom.drills.model import Drill, Habit
from drillroom.drills.plan import week
from drillroom.drills.shelf import built_in_pack
from drillroom.drills.template import template
from drillroom.live.runner import Runner
from drillroom.settings import load_settings
from drillroom.storage.importing import ImportPlan, import_take
from drillroom.storage.library import open_library
from drillroom.storage.packs import install
from drillroom.storage.renewal import Renewal, note_renewal
from drillroom.storage.review_time import add_review_time
from drillroom.sync.answer import review_take
from drillroom.takes.model import Entry, EntryKind
from drillroom.takes.review import Changes
from drillroom.takes.timeline import INTERRUPTED
from drillroom.ui.practice.drill_item import DrillItem
from drillroom.ui.practice.free import FreeRow
from drillroom.ui.practice.model import PracticeModel
from drillroom.ui.practice.view import PracticeView
from drillroom.ui.room import Room
from tests.storage.test_importing import write_film
from tests.storage.test_library import CERTIFICATE


def words(view: PracticeView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def shown(qtbot, room: Room) -> PracticeView:
    model = PracticeModel(room)
    view = PracticeView(room, model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1080, 800)
    view.show()
    with qtbot.waitSignal(model.changed, timeout=5000):
        model.load()
    return view


def test_the_first_drill_of_the_plan_is_next_and_enter_starts_it(qtbot, room: Room):
    view = shown(qtbot, room)

    with qtbot.waitSignal(view.drill_chosen, timeout=1000) as caught:
        qtbot.keyClick(view.start_button, Qt.Key.Key_Return)
    assert caught.args[0] == week([built_in_pack()], room.today())[0]


def test_enter_pressed_before_the_drills_were_read_counts_all_the_same(qtbot, room: Room):
    model = PracticeModel(room)
    view = PracticeView(room, model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Return)

    with qtbot.waitSignal(view.drill_chosen, timeout=5000):
        model.load()


def test_what_was_practised_this_week_is_not_next_again(qtbot, room: Room):
    pack = built_in_pack()
    first, second, *_ = week([pack], room.today())
    with open_library(room.home, room.clock) as library:
        take = library.begin_take(pack, first, 1)
        library.folder(take.id).media.write_bytes(b"media")
        library.keep(take.id, CERTIFICATE)
    view = shown(qtbot, room)

    assert "1 of 10 drills" in view.subtitle.text()
    with qtbot.waitSignal(view.drill_chosen, timeout=1000) as caught:
        qtbot.keyClick(view.start_button, Qt.Key.Key_Return)
    assert caught.args[0] == second


SPEECH = ((40.5, 54.0), (55.5, 74.0), (75.5, 83.0))
"""Of somebody who does One Edge, One Proof, One Result in its time."""


def pass_once(room: Room, drill: Drill) -> None:
    """Keep a take of *drill* with `SPEECH`, in which every item was answered yes."""
    with open_library(room.home, room.clock) as library:
        take = library.begin_take(built_in_pack(), drill, 1)
        library.folder(take.id).media.write_bytes(b"media")
        for entry in Runner(drill, 1).advance(drill.seconds):
            library.note(take.id, entry)
        library.keep(take.id, replace(CERTIFICATE, speech=SPEECH))
        said = [Changes(ticks=(("all", True),))]
        review_take(library, room.home, take.id, said, by="Ana", clock=room.clock)


def test_a_drill_is_owned_after_its_passes_and_again_some_days_later(qtbot, room: Room, clock):
    room = replace(room, clock=clock)  # a Saturday
    drill = built_in_pack().drill("one-edge-one-proof-one-result")
    assert drill is not None

    def said() -> str:
        (item,) = (
            i
            for i in shown(qtbot, room).findChildren(DrillItem)
            if drill.title in i.accessibleName()
        )
        return item.accessibleName()

    pass_once(room, drill)
    assert said().endswith("1 of 2")
    pass_once(room, drill)
    assert said().endswith("Owned, again from Thursday")
    clock.now += timedelta(days=5)
    assert said().endswith("Owned, once more to keep it")
    pass_once(room, drill)
    assert said().endswith("Owned")


def test_a_drill_that_is_due_again_is_offered_after_the_week_with_the_take_of_then(
    qtbot, room: Room, clock
):
    room = replace(room, clock=clock)
    pack = built_in_pack()
    drill = pack.drill("one-edge-one-proof-one-result")
    assert drill is not None
    pass_once(room, drill)
    pass_once(room, drill)
    clock.now += timedelta(days=14)
    view = shown(qtbot, room)
    rows = view._model.rows
    assert rows is not None
    planned = [row.drill for row in rows.week]

    if drill in planned:  # then it is one of the week's, and says there that it is due
        assert rows.due == ()
    else:
        assert [row.drill for row in rows.due] == [drill]
        assert "Due again, to keep them" in words(view)
        assert drill not in [row.drill for row in rows.others]
    with open_library(room.home, room.clock) as library:
        for one in planned:
            if one != drill:
                take = library.begin_take(pack, one, 1)
                library.folder(take.id).media.write_bytes(b"media")
                library.keep(take.id, CERTIFICATE)
        (last, _) = [take for take in library.takes() if take.drill_id == drill.id]
    view = shown(qtbot, room)

    assert view._model.rows is not None
    assert view._model.rows.next.drill == drill
    with qtbot.waitSignal(view.take_chosen, timeout=1000) as caught:
        qtbot.keyClick(view, Qt.Key.Key_L)
    assert caught.args == [last.id]


def test_minutes_reviewed_stand_beside_minutes_practised(qtbot, room: Room, clock):
    room = replace(room, clock=clock)
    drill = built_in_pack().drill("one-edge-one-proof-one-result")
    assert drill is not None
    pass_once(room, drill)
    assert shown(qtbot, room).subtitle.text().endswith(" practised.")
    add_review_time(room.home, room.today(), 150.0)
    add_review_time(room.home, room.today() - timedelta(days=7), 3000.0)

    assert shown(qtbot, room).subtitle.text().endswith(" practised, 2 minutes reviewed.")


def test_a_take_that_was_cut_off_is_offered_until_something_was_said_of_it(qtbot, room: Room):
    pack = built_in_pack()
    drill = pack.drills[0]
    with open_library(room.home, room.clock) as library:
        take = library.begin_take(pack, drill, 1)
        library.folder(take.id).media.write_bytes(b"media")
        library.note(take.id, Entry(20.0, EntryKind.FAULT, INTERRUPTED, text="It was cut off."))
        library.keep(take.id, CERTIFICATE)
    view = shown(qtbot, room)

    assert view._banner.accessibleName().startswith("A take was cut off. ")
    with qtbot.waitSignal(view.take_chosen, timeout=1000) as caught:
        view._banner.button.click()
    assert caught.args == [take.id]
    with open_library(room.home, room.clock) as library:
        said = [Changes(well="All there was.")]
        review_take(library, room.home, take.id, said, by="Ana", clock=room.clock)
    assert not shown(qtbot, room)._banner.isVisible()


def test_an_imported_call_is_no_practice(qtbot, room: Room):
    pack = built_in_pack()
    plan = ImportPlan("call.mp4", pack, pack.drill(pack.plan[0]))
    with open_library(room.home, room.clock) as library:
        import_take(library, room.home, room.clock, plan, write_film)
    view = shown(qtbot, room)

    assert view.subtitle.text() == "0 of 10 drills. Nothing practised yet."


def test_a_free_recording_is_as_long_as_chosen_and_can_be_marked(qtbot, room: Room):
    view = shown(qtbot, room)
    (row,) = view.findChildren(FreeRow)
    row.length.setFocus()
    qtbot.keyClick(row.length, Qt.Key.Key_Right)

    with qtbot.waitSignal(view.drill_chosen, timeout=1000) as caught:
        qtbot.keyClick(view, Qt.Key.Key_F)
    (drill,) = caught.args
    assert (drill.id, drill.seconds, drill.items) == ("free", 300, ())
    assert drill.tags == built_in_pack().tags
    assert load_settings(room.home.settings).free_minutes == 5
    with qtbot.waitSignal(view.drill_chosen, timeout=1000):
        qtbot.keyClick(row.button, Qt.Key.Key_Return)


def test_every_drill_can_be_chosen_by_key(qtbot, room: Room):
    view = shown(qtbot, room)
    items = view.findChildren(DrillItem)

    assert len(items) == 16
    with qtbot.waitSignal(view.drill_chosen, timeout=1000):
        qtbot.keyClick(items[2], Qt.Key.Key_Space)
    assert all(item.accessibleName() for item in items)


def test_practice_opens_at_its_top_and_stays_there_when_it_is_read_again(qtbot, room: Room):
    view = shown(qtbot, room)
    view.resize(1080, 700)
    view.activateWindow()
    before = view.first_focus()
    assert before is not None
    qtbot.waitUntil(before.hasFocus)
    (area,) = view.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)

    with qtbot.waitSignal(view._model.changed, timeout=5000):
        view._model.load()

    now = view.first_focus()
    assert now is not None
    assert now is not before
    qtbot.waitUntil(now.hasFocus)
    assert area.verticalScrollBar().value() == 0


def test_the_drills_of_an_installed_pack_stand_under_its_name_and_its_plan_is_the_week(
    qtbot, room, tmp_path
):
    text = template("Team calls", Habit.CLOSE, [], 60)
    (tmp_path / "pack.yaml").write_text(text, encoding="utf-8")
    install(room.home, tmp_path)
    view = shown(qtbot, room)
    assert "More in Team calls" in words(view)
    assert view._model.rows.next.pack.id == "starter"

    planned = text.replace("drills:", "plan: [ask-for-it]\n\ndrills:").replace("1.0.0 ", "1.1.0 ")
    (tmp_path / "pack.yaml").write_text(planned, encoding="utf-8")
    install(room.home, tmp_path)
    view = shown(qtbot, room)
    assert [row.drill.id for row in view._model.rows.week] == ["ask-for-it"]
    assert "More in Starter pack" in words(view)
    assert "More in Team calls" not in words(view)


def test_a_new_key_of_this_laptop_is_said_with_a_way_to_what_to_do(qtbot, room: Room):
    note_renewal(room.home, Renewal("a" * 16, "b" * 16))
    view = shown(qtbot, room)
    assert "This laptop signs with a new key." in words(view)
    with qtbot.waitSignal(view.people_wanted, timeout=1000):
        view._banner.button.click()
