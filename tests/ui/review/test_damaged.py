from drillroom.ui.review.view import ReviewView
from drillroom.ui.room import Room
from drillroom.ui.widgets.player import Stage
from tests.ui.share import Team


def test_what_was_recorded_of_a_damaged_take_can_be_seen(
    qtbot, rooms: tuple[Room, Room], team: Team
):
    take = team.ana.record(team.film)
    with team.ana.library() as library:
        paper = library.folder(take).path / "drill.json"
        paper.chmod(0o600)
        paper.write_text("{")
    view = ReviewView(rooms[0], take)
    qtbot.addWidget(view)
    view.show()

    qtbot.waitUntil(lambda: view.player.stage is Stage.PICTURE, timeout=5000)
    assert view.banner.isVisible()
    assert "A take on this computer cannot be read" in view.banner.accessibleName()
    assert "drill.json: it is damaged" in view.banner.accessibleName()
