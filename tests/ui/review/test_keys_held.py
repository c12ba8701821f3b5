from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from drillroom.ui.review.view import ReviewView
from drillroom.ui.room import Room
from tests.conftest import StillClock
from tests.ui.share import Team


def repeat_escape(view: ReviewView) -> None:
    """Ask the screen as Qt does before a key counts."""
    none = Qt.KeyboardModifier.NoModifier
    ask = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, none, "", True)
    QApplication.sendEvent(view, ask)


def test_esc_that_is_held_on_from_stopping_never_leaves_the_review(
    qtbot, rooms: tuple[Room, Room], team: Team, clock: StillClock
):
    take = team.ana.record(team.film)
    view = ReviewView(replace(rooms[0], clock=clock), take, is_new=True)
    qtbot.addWidget(view)
    view.show()
    with qtbot.assertNotEmitted(view.left):
        for _ in range(10):
            clock.now += timedelta(milliseconds=500)
            repeat_escape(view)
            view._escape()

    clock.now += timedelta(seconds=1)
    with qtbot.waitSignal(view.left, timeout=1000):
        view._escape()


def test_tab_goes_down_from_the_last_item_to_the_answers_and_takeaways(
    qtbot, rooms: tuple[Room, Room], team: Team
):
    take = team.ana.record(team.film)
    view = ReviewView(rooms[0], take)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: bool(view.mine.checklist.rows), timeout=5000)
    view.activateWindow()
    view.mine.checklist.rows[-1].setFocus()
    qtbot.waitUntil(view.mine.checklist.rows[-1].hasFocus, timeout=2000)

    fields = [*(field.edit for field in view.mine.answers), *view.mine.takeaways.slots]
    for field in fields:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        assert field.hasFocus()
