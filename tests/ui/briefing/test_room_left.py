import pytest

import drillroom.capture.guard
from drillroom.drills.shelf import built_in_pack
from drillroom.ui.briefing.view import BriefingView
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio


def test_a_disk_that_is_nearly_full_is_said_before_the_clock_starts(
    qtbot, room: Room, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(drillroom.capture.guard, "LEAST_FREE_BYTES", 10**18)  # no disk has that
    pack, studio = built_in_pack(), Studio(room)
    view = BriefingView(room, studio, pack, pack.drills[0], pack.drills[0])
    qtbot.addWidget(view)
    view.show()

    qtbot.waitUntil(lambda: not view.start_button.isEnabled(), timeout=5000)
    assert view.start_button.accessibleDescription() == "The disk is nearly full"
    assert "MB left, a take needs" in view._notice.accessibleName()
    studio.close()
