import shutil
import sys
import threading
import time
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from drillroom.paths import Home
from drillroom.settings import Carrying, load_settings
from drillroom.sync import apart
from drillroom.sync.share.lock import courier_lock
from drillroom.takes.model import Delivery
from drillroom.ui.background import Background
from drillroom.ui.courier import CourierModel
from drillroom.ui.inbox.view import InboxView
from drillroom.ui.rail_status import RailStatus
from drillroom.ui.room import Person, Room
from drillroom.ui.takes.view import TakesView
from tests.sync.half_way import HALF_WAY
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


@pytest.mark.usefixtures("german")
def test_a_problem_of_a_run_is_told_whole_in_the_language_of_the_window(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film)
    team.ana.send(team.share)
    shutil.rmtree(team.share / "Drillroom")
    team.ana.finish(team.film)
    courier = CourierModel(rooms[0])
    status = RailStatus(rooms[0].look, courier)
    takes, inbox = TakesView(rooms[0], courier), InboxView(rooms[0], courier)
    for widget in (status, takes, inbox):
        qtbot.addWidget(widget)
    courier.run()
    qtbot.waitUntil(lambda: bool(courier.problems), timeout=10_000)

    told = [status.toolTip(), takes._banner.accessibleName(), inbox._banner.accessibleName()]
    for words in told:
        assert "Der gemeinsame Ordner ist leer" in words
        assert "hat keinen Ordner Drillroom mehr" in words


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
    qtbot.waitUntil(lambda: courier._at is None, timeout=10_000)
    assert courier.problems == (problem,)
    courier.try_again()
    qtbot.waitUntil(lambda: not courier.problems, timeout=10_000)
    with colleague.library() as library:
        assert library.rounds.of(str(team.share.resolve())).keep_days == 30
    courier.close()


def test_paused_nothing_leaves_and_it_is_said_until_the_person_goes_on(
    qtbot, rooms: Rooms, team: Team
):
    courier = CourierModel(rooms[0])
    status = RailStatus(rooms[0].look, courier)
    qtbot.addWidget(status)
    status.fill_menu()
    pause = action(status, "Pause sending and collecting")
    pause.trigger()
    take = team.ana.finish(team.film)
    courier.nudge()

    assert status.accessibleName() == "Paused: nothing is sent or collected."
    assert team.ana.take(take).delivery is Delivery.QUEUED
    assert load_settings(team.ana.home.settings).courier is Carrying.PAUSED
    status.fill_menu()
    with qtbot.waitSignal(courier.takes_moved, timeout=10_000):
        action(status, "Send and collect again").trigger()
    assert team.ana.take(take).delivery is Delivery.DELIVERED
    assert courier.status[0] == "Shared folder in reach"


def test_a_pause_ends_the_run_under_way_and_what_was_half_sent_goes_on_later(
    qtbot, rooms: Rooms, team: Team, monkeypatch: pytest.MonkeyPatch
):
    take = team.ana.finish(team.film + bytes(3 << 20))
    courier = CourierModel(rooms[0])
    monkeypatch.setattr(apart, "child_command", lambda _word: HALF_WAY)
    with qtbot.waitSignal(courier.progress, timeout=20_000):
        courier.nudge()
    courier.pause(on=True)

    qtbot.waitUntil(lambda: courier._at is None, timeout=10_000)
    assert not list(team.share.rglob("take.mp4"))
    assert courier.problems == ()
    monkeypatch.undo()
    with qtbot.waitSignal(courier.takes_moved, timeout=30_000):
        courier.pause(on=False)
    assert team.ana.take(take).delivery is Delivery.DELIVERED


def test_the_row_of_a_take_tells_how_much_of_it_is_sent_and_then_what_it_is(
    qtbot, rooms: Rooms, team: Team
):
    team.ana.finish(team.film + bytes(80 << 20))
    courier = CourierModel(rooms[0])
    view = TakesView(rooms[0], courier)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: bool(view.list.shown), timeout=10_000)
    told = []
    courier.progress.connect(lambda _take: told.append(said(view)))
    courier.nudge()

    qtbot.waitUntil(lambda: any("Sending" in row and "%" in row for row in told), timeout=20_000)
    qtbot.waitUntil(lambda: "Delivered" in said(view), timeout=20_000)
    assert courier.share_of(view.list.current_id) is None


def test_a_folder_that_is_away_is_looked_for_less_and_less_often_and_at_once_when_asked(
    qtbot, rooms: Rooms, team: Team
):
    elsewhere = team.share.rename(team.share.with_name("elsewhere"))
    courier = CourierModel(rooms[0])
    for misses in (1, 2, 3):
        courier.run()
        qtbot.waitUntil(lambda: courier._at is None, timeout=10_000)
        assert courier._spaces[0].misses == misses
    courier._run_due()
    assert courier._at is None  # it is not time yet
    space = courier._spaces[0]
    space.tried_s -= 8 * 60
    elsewhere.rename(team.share)
    courier._run_due()
    qtbot.waitUntil(lambda: not courier.is_away, timeout=10_000)
    assert space.misses == 0
    assert space.is_due()


@pytest.mark.parametrize(
    ("misses", "minutes"), [(1, 1), (2, 2), (3, 4), (4, 8), (5, 15), (6, 15), (100_000, 15)]
)
def test_the_minutes_until_a_folder_is_looked_for_again_double_up_to_a_quarter_of_an_hour(
    rooms: Rooms, misses: int, minutes: int
):
    space = CourierModel(rooms[0])._spaces[0]
    space.misses = misses
    space.tried_s = time.monotonic() - (minutes * 60 - 5)  # a run that took five seconds
    assert space.is_due()
    space.tried_s += 60
    assert not space.is_due()


def test_a_folder_that_hangs_is_away_and_is_said_to_be_in_reach_when_it_answers_again(
    qtbot, rooms: Rooms, team: Team, monkeypatch: pytest.MonkeyPatch
):
    courier = CourierModel(rooms[0])
    courier.run()
    qtbot.waitUntil(lambda: courier.status[0] == "Shared folder in reach", timeout=10_000)
    words = [sys.executable, "-c", "import time; time.sleep(1000)"]
    monkeypatch.setattr(apart, "child_command", lambda _word: words)
    soon = partial(apart.carry_apart, patience=apart.Patience(reach_s=0.2))
    monkeypatch.setattr(apart, "carry_apart", soon)
    courier.run()
    qtbot.waitUntil(lambda: courier.is_away, timeout=10_000)

    assert courier.status[0] == "Sales/Drillroom is away. Finished takes wait here."
    (problem,) = courier.problems
    assert problem.startswith("The shared folder does not answer")
    monkeypatch.undo()
    courier.run()
    qtbot.waitUntil(lambda: courier.status[0] == "Shared folder in reach", timeout=10_000)


def test_whoever_comes_back_to_the_window_has_a_folder_that_was_away_looked_for(
    qtbot, rooms: Rooms, team: Team
):
    elsewhere = team.share.rename(team.share.with_name("elsewhere"))
    courier = CourierModel(rooms[0])
    courier.run()
    qtbot.waitUntil(lambda: courier.is_away, timeout=10_000)
    elsewhere.rename(team.share)
    courier.look_again()
    assert courier._at is None  # a moment ago it was not there
    courier._spaces[0].tried_s -= 11
    courier.look_again()
    qtbot.waitUntil(lambda: not courier.is_away, timeout=10_000)
    courier._spaces[0].tried_s -= 11
    courier.look_again()
    assert courier._at is None  # all is well: the minute will do


@pytest.mark.parametrize(
    ("key", "value", "is_begun_anew"),
    [
        ("more_spaces", "rep /nowhere/pair", True),  # what is for it must not go to another
        ("wait_minutes", "60", True),
        ("keep_days", "30", True),
        ("theme", "dark", False),
    ],
)
def test_what_is_chosen_during_a_run_counts_in_that_run(
    qtbot, rooms: Rooms, key: str, value: str, is_begun_anew: bool
):
    go = threading.Event()
    rooms[0].background.run("share", partial(go.wait, 30))
    courier = CourierModel(rooms[0])
    courier.run()
    before = courier._errand
    rooms[0].person.choose(key, value)
    assert courier._stop.is_set() == is_begun_anew
    go.set()

    qtbot.waitUntil(lambda: courier._at is None and not courier._due, timeout=20_000)
    assert (replace(courier._errand, now=before.now) != before) == is_begun_anew


def test_a_bug_in_one_run_ends_that_run_alone(
    qtbot, rooms: Rooms, team: Team, monkeypatch: pytest.MonkeyPatch
):
    crashes: list[object] = []
    background = Background(crashes.append)
    courier = CourierModel(replace(rooms[0], background=background))
    trace = "import sys; sys.stdin.readline(); raise ZeroDivisionError('a bug')"
    monkeypatch.setattr(apart, "child_command", lambda _word: [sys.executable, "-c", trace])
    courier.run()
    qtbot.waitUntil(lambda: bool(crashes), timeout=10_000)

    assert courier.problems == ("Something unexpected happened",)
    monkeypatch.undo()
    take = team.ana.finish(team.film)
    with qtbot.waitSignal(courier.takes_moved, timeout=10_000):
        courier.nudge()
    assert team.ana.take(take).delivery is Delivery.DELIVERED
    assert courier.status[0] == "Shared folder in reach"
    background.close()
    assert len(crashes) == 1


def action(status: RailStatus, text: str) -> QAction:
    (found,) = (one for one in status.menu.actions() if one.text() == text)
    return found


def said(view: TakesView) -> str:
    index = view.list.currentIndex()
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_another_courier_that_never_ends_is_told_in_the_end(qtbot, rooms: Rooms, team: Team):
    courier = CourierModel(rooms[0])
    with courier_lock(team.ana.home):
        for run in range(1, 4):
            assert courier.problems == ()
            courier.run()
            qtbot.waitUntil(lambda: courier._at is None, timeout=10_000)
            assert courier._spaces[0].busy == run
        (problem,) = courier.problems
        assert "already sending or collecting" in problem
    courier.run()
    qtbot.waitUntil(lambda: courier.problems == (), timeout=10_000)


def test_what_was_just_finished_still_goes_when_the_window_is_closed(
    qtbot, rooms: Rooms, team: Team
):
    take = team.ana.finish(team.film)
    courier = CourierModel(rooms[0])
    courier.nudge()
    courier.close()
    assert rooms[0].background.close()
    assert team.ana.take(take).delivery is Delivery.DELIVERED


def test_a_look_that_is_under_way_ends_with_the_window(
    qtbot, rooms: Rooms, monkeypatch: pytest.MonkeyPatch
):
    silent = [sys.executable, "-c", "import time; time.sleep(1000)"]
    monkeypatch.setattr(apart, "child_command", lambda _word: silent)
    courier = CourierModel(rooms[0])
    courier.start()
    courier.close()
    assert rooms[0].background.close()
