from dataclasses import replace
from datetime import timedelta
from functools import partial

from drillroom.takes.model import TakeId
from drillroom.ui.background import Later
from drillroom.ui.compare.pair import load_pair
from drillroom.ui.compare.view import CompareView
from drillroom.ui.room import Room
from tests.sync.people import Person
from tests.ui.share import Team

PAIR = Later("drillroom.ui.compare.pair", "load_pair")


def aged(who: Person, take: TakeId, days: int) -> None:
    """Let a take be so many days older."""
    with who.library() as library:
        folder = library.folder(take)
        kept = folder.read_take()
        folder.write_take(replace(kept, created=kept.created - timedelta(days=days)))


def test_a_take_stands_beside_that_of_a_week_before_or_any_other_of_its_drill(
    qtbot, rooms: tuple[Room, Room], team: Team
):
    ana = team.ana
    first, second, third = (ana.record(team.film) for _ in range(3))
    aged(ana, first, 7)
    aged(ana, second, 1)
    ana.home.database.unlink()  # made anew from the folders
    view = CompareView(rooms[0], third, partial(PAIR, ""))
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.rows is not None and view.together.can_play, timeout=15_000)
    for picture in view.pictures:
        picture.player._sound.setMuted(True)

    assert view.rows is not None
    assert view.rows.lanes[0].round.name == "Take 3, today"
    assert view.other_choice.isVisible()
    assert view.other_choice.currentData() == first
    assert view.other_choice.itemText(0) == "take 2, yesterday"
    with qtbot.waitSignal(view.other_chosen, timeout=1000) as caught:
        view.other_choice.setCurrentIndex(0)
        view.other_choice.activated.emit(0)
    assert caught.args == [second]
    assert load_pair(second, ana.home, ana.clock, third).other == second


def test_the_only_take_of_a_drill_says_how_to_get_another(
    qtbot, rooms: tuple[Room, Room], team: Team
):
    only = team.ana.record(team.film)
    view = CompareView(rooms[0], only, partial(PAIR, ""))
    qtbot.addWidget(view)
    view.show()

    qtbot.waitUntil(view.banner.isVisible, timeout=5000)
    assert "no other take of this drill" in view.banner.accessibleName()
