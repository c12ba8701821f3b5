import shutil
import threading
from dataclasses import replace
from functools import partial

from drillroom.paths import Home
from drillroom.sync.lock import courier_lock
from drillroom.takes.model import Delivery
from drillroom.ui.courier import CourierModel, RailStatus
from drillroom.ui.room import Person, Room
from tests.ui.share import Team

Rooms = tuple[Room, Room]


def test_a_finished_take_is_sent_when_the_courier_is_nudged_and_the_lists_are_told(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.finish(team.film)
    courier = CourierModel(rooms[0])

    with qtbot.waitSignal(courier.takes_moved, timeout=10_000):
        courier.nudge()
        assert courier.status[0] == "Sending…"
    assert team.ana.take(take).delivery is Delivery.DELIVERED
    assert courier.status[0] == "Shared folder in reach"
    assert courier.problems == ()


def test_a_folder_that_is_away_is_one_state_and_the_take_goes_when_it_is_back(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.finish(team.film)
    elsewhere = team.share.rename(team.share.with_name("elsewhere"))
    courier = CourierModel(rooms[0])
    courier.start()

    qtbot.waitUntil(lambda: courier.is_away, timeout=10_000)
    assert courier.status[0] == "Sales/Drillroom is away. Finished takes wait here."
    assert courier.problems == ()
    elsewhere.rename(team.share)
    with qtbot.waitSignal(courier.takes_moved, timeout=10_000):
        courier.run()
    assert team.ana.take(take).delivery is Delivery.DELIVERED
    courier.close()


def test_without_a_folder_nothing_runs_and_choosing_one_sends_what_waits(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.finish(team.film)
    rooms[0].person.choose("share", "")
    courier = CourierModel(rooms[0])
    courier.nudge()

    assert courier.status[0] == "No shared folder chosen"
    with qtbot.waitSignal(courier.takes_moved, timeout=10_000):
        rooms[0].person.choose("share", str(team.share))
    assert team.ana.take(take).delivery is Delivery.DELIVERED


def test_a_share_that_hangs_is_said_and_does_not_hold_up_the_window(
    qtbot, rooms: Rooms, team: Team
):
    hangs = threading.Event()
    rooms[0].background.run("share", partial(hangs.wait, 30))
    courier = CourierModel(rooms[0])
    courier._late.setInterval(1)
    courier.nudge()

    qtbot.waitUntil(lambda: courier.status[0] == "Still trying Sales/Drillroom", timeout=1000)
    hangs.set()
    qtbot.waitUntil(lambda: courier.status[0] == "Shared folder in reach", timeout=10_000)


def test_another_drillroom_that_is_sending_is_not_a_problem(qtbot, rooms: Rooms, team: Team):
    courier = CourierModel(rooms[0])
    with courier_lock(team.ana.home):
        courier.nudge()
        qtbot.waitUntil(lambda: courier.status[0] != "Sending…", timeout=10_000)

        assert courier.problems == ()
    with qtbot.waitSignal(courier.takes_moved, timeout=10_000):
        team.ana.finish(team.film)
        courier.nudge()


def test_what_a_nudge_finds_under_way_runs_once_more(qtbot, rooms: Rooms, team: Team):
    courier = CourierModel(rooms[0])
    courier.run()
    take = team.ana.finish(team.film)
    courier.nudge()

    qtbot.waitUntil(lambda: team.ana.take(take).delivery is Delivery.DELIVERED, timeout=10_000)
    qtbot.waitUntil(lambda: courier.status[0] == "Shared folder in reach", timeout=10_000)


def test_the_rail_says_how_the_shared_folder_is_and_never_as_markup(
    qtbot, rooms: Rooms, team: Team
):
    rooms[0].person.choose("share", str(team.share.with_name("<b>gone")))
    courier = CourierModel(rooms[0])
    status = RailStatus(rooms[0].look, courier)
    qtbot.addWidget(status)
    courier.run()

    qtbot.waitUntil(lambda: courier.is_away, timeout=10_000)
    assert status.accessibleName() == "Sales/<b>gone is away. Finished takes wait here."
    assert "&lt;b&gt;gone is away" in status.toolTip()


def test_what_is_said_once_stays_until_the_person_acts_and_old_takes_leave_as_chosen(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    clone = Home(team.share.parent / "clone")
    shutil.copytree(team.ana.home.root, clone.root)
    team.ana.finish(team.film)
    team.ana.send(team.share)
    colleague = replace(team.ana, home=clone)
    colleague.finish(team.film)
    person = Person(clone, replace(rooms[0].person.settings, keep_days=30))
    courier = CourierModel(replace(rooms[0], home=clone, person=person))

    with qtbot.waitSignal(courier.takes_moved, timeout=10_000):
        courier.nudge()
    (problem,) = courier.problems
    assert "goes on as a new sender" in problem
    courier.run()
    qtbot.waitUntil(lambda: not courier._running, timeout=10_000)
    assert courier.problems == (problem,)
    courier.try_again()
    qtbot.waitUntil(lambda: not courier.problems, timeout=10_000)
    with colleague.library() as library:
        assert library.rounds.of(str(team.share.resolve())).keep_days == 30
    courier.close()
