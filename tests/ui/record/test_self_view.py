from PySide6.QtCore import Qt

from drillroom.drills.shelf import built_in_pack
from drillroom.settings import SelfView, load_settings
from drillroom.ui.record.view import RecordView
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio


def test_v_hides_my_own_picture_and_the_choice_is_kept(qtbot, room: Room):
    pack, studio = built_in_pack(), Studio(room)
    studio.open()
    view = RecordView(room, studio, pack, pack.drills[0], 10)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    picture = view.page.picture
    qtbot.waitUntil(lambda: picture.has_picture, timeout=10_000)

    qtbot.keyClick(view, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: not picture.has_picture, timeout=2000)
    assert "recorded all the same" in picture.accessibleDescription()
    assert load_settings(room.home.settings).self_view is SelfView.OFF
    shown = []
    studio.preview_ready.connect(lambda: shown.append(picture.has_picture))
    qtbot.waitUntil(lambda: len(shown) > 3, timeout=5000)
    assert not any(shown)
    qtbot.keyClick(view, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: picture.has_picture, timeout=5000)
    view.leave()
    studio.close()
