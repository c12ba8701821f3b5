"""The app's own drill has a name in the window's language; what is kept and sent stays English."""

import json

import pytest

from drillroom.drills.model import free_drill
from drillroom.storage.take_folder import sha256_of
from drillroom.sync.finish import finish_take
from drillroom.takes.model import Certificate, TakeId
from drillroom.ui.answer.view import AnswerView
from drillroom.ui.briefing.view import BriefingView
from drillroom.ui.courier import CourierModel
from drillroom.ui.inbox.view import InboxView
from drillroom.ui.review.view import ReviewView
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio
from drillroom.ui.takes.view import TakesView
from drillroom.ui.widgets.text import Text
from tests.sync.people import Person, files_below
from tests.ui.share import Team

Rooms = tuple[Room, Room]

pytestmark = pytest.mark.usefixtures("german")


@pytest.fixture
def take(team: Team) -> TakeId:
    """A free recording that Ana sent and Marta has."""
    take = recorded_freely(team.ana, team.film)
    with team.ana.library() as library:
        finish_take(library, take, by=team.ana.name)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    return take


def recorded_freely(person: Person, film: bytes) -> TakeId:
    with person.library() as library:
        take = library.begin_take(None, free_drill(60), 1)
        media = library.folder(take.id).media
        media.write_bytes(film)
        digest = sha256_of(media)
        library.keep(take.id, Certificate("h264", "aac", 2.0, 20, 0, 0, 0.0, -6.0, digest))
    return take.id


def test_its_takes_are_named_in_german_and_found_so(qtbot, rooms: Rooms, take: TakeId):
    view = TakesView(rooms[0], CourierModel(rooms[0]))
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: view.model.current is not None, timeout=5000)

    assert [row.title for row in view.list.shown] == ["Freie Aufnahme"]
    assert view.inspector._title.text() == "Freie Aufnahme, Aufnahme 1"
    assert list(view.model.drills.values()) == ["Freie Aufnahme"]
    view.model.search("freie")
    assert [line.take.id for line in view.model.lines] == [take]


def test_its_review_and_what_a_colleague_sees_are_in_german(qtbot, rooms: Rooms, take: TakeId):
    review = ReviewView(rooms[0], take)
    inbox, answer = InboxView(rooms[1], CourierModel(rooms[1])), AnswerView(rooms[1], take)
    for view in (review, inbox, answer):
        qtbot.addWidget(view)
        view.show()
    qtbot.waitUntil(lambda: review.model.rows is not None, timeout=5000)
    assert review.title.text() == "Freie Aufnahme, Aufnahme 1"
    qtbot.waitUntil(lambda: bool(inbox.list.shown), timeout=5000)
    assert inbox.list.shown[0].beside == "Freie Aufnahme"
    qtbot.waitUntil(lambda: answer.model.rows is not None, timeout=5000)
    assert answer.subtitle.text() == "Freie Aufnahme"


def test_its_briefing_is_in_german(qtbot, room: Room):
    drill = free_drill(60)
    studio = Studio(room)
    view = BriefingView(room, studio, None, drill, drill)
    qtbot.addWidget(view)
    view.show()
    assert "Freie Aufnahme" in [text.text() for text in view.findChildren(Text)]
    view.hide()
    studio.close()


def test_what_is_kept_and_sent_says_it_in_english(team: Team, take: TakeId):
    assert team.ana.take(take).drill_title == "Free recording"
    (paper,) = (path for path in files_below(team.share) if path.name == "take.json")
    drill = json.loads(paper.read_text(encoding="utf-8"))["drill"]
    assert "Free recording" in json.dumps(drill)
    assert "Freie" not in json.dumps(drill)
