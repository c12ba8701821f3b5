"""What a rep notes for themself alone."""

from drillroom.sync.finish import finish_take
from drillroom.ui.review.view import ReviewView
from drillroom.ui.room import Room
from tests.sync.people import files_below
from tests.ui.share import Team

Rooms = tuple[Room, Room]
SECRET = "My hands shook, zebra-crossing"


def opened(qtbot, room: Room, take: str) -> ReviewView:
    view = ReviewView(room, take)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.model.rows is not None, timeout=5000)
    return view


def test_how_it_felt_is_kept_beside_the_take_and_never_leaves(qtbot, rooms: Rooms, team: Team):
    take = team.ana.record(team.film)
    view = opened(qtbot, rooms[0], take)
    view.mine.private.edit.setPlainText(SECRET)
    view.leave()
    qtbot.waitUntil((rooms[0].home.takes / take / "only-for-me.txt").exists, timeout=5000)
    team.ana.answer_all(take)
    with team.ana.library() as library:
        finish_take(library, take, by="Ana")
    team.ana.send(team.share)

    sent = files_below(team.share)
    assert any(path.name == "take.mp4" for path in sent)
    assert [path for path in sent if b"really waited" in path.read_bytes()], "what is said is"
    assert not [path for path in sent if b"zebra" in path.read_bytes()]
    again = opened(qtbot, rooms[0], take)
    qtbot.waitUntil(lambda: again.everybody.private.text() == SECRET, timeout=5000)


def test_a_note_that_is_emptied_is_gone_from_the_disk(qtbot, rooms: Rooms, team: Team):
    take = team.ana.record(team.film)
    note = rooms[0].home.takes / take / "only-for-me.txt"
    note.write_text(SECRET)
    view = opened(qtbot, rooms[0], take)
    assert view.mine.private.text() == SECRET

    view.mine.private.edit.setPlainText("")
    view.leave()
    qtbot.waitUntil(lambda: not note.exists(), timeout=5000)
