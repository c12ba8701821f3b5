from PySide6.QtCore import Qt

from drillroom.ui.room import Room
from drillroom.ui.takes.model import Kind
from tests.ui.share import Team
from tests.ui.takes.test_takes import shown


def test_what_lies_in_removed_goes_for_good_after_asking_and_nothing_else(
    qtbot, rooms: tuple[Room, Room], team: Team
):
    kept, gone = team.ana.record(team.film), team.ana.record(team.film)
    team.ana.answer_all(gone)
    with team.ana.library() as library:
        library.discard(gone)
    view = shown(qtbot, rooms[0])
    assert not view.empty_row.isVisible()
    view.kind_choice.choose(Kind.REMOVED)
    row = view.empty_row
    assert row.accessibleName().startswith("1 take lies here, ")

    qtbot.keyClick(row.free_button, Qt.Key.Key_Return)
    assert row.accessibleName() == "1 take goes for good, with everything said of it."
    qtbot.keyClick(row.keep_button, Qt.Key.Key_Return)
    assert (team.ana.home.takes / gone).exists()
    qtbot.keyClick(row.free_button, Qt.Key.Key_Return)
    qtbot.keyClick(row.free_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not (team.ana.home.takes / gone).exists(), timeout=5000)
    qtbot.waitUntil(lambda: view.list.shown == [], timeout=5000)
    with team.ana.library() as library:
        assert [take.id for take in library.takes()] == [kept]
        assert library.takes(removed=True) == []
        assert library.reviews(gone) == []
