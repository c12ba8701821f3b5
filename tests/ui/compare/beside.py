"""A take beside the demonstration of its drill, opened for a test."""

from __future__ import annotations

from drillroom.takes.model import Take
from drillroom.ui.compare.view import DEMONSTRATION, CompareView
from drillroom.ui.room import Room
from drillroom.ui.widgets.player import Stage

MS = 15_000


def beside(qtbot, room: Room, take: Take) -> CompareView:
    """Open a take beside the demonstration, without a sound."""
    view = CompareView(room, take.id, DEMONSTRATION)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitExposed(view):
        view.show()
    for picture in view.pictures:
        picture.player._sound.setMuted(True)
    return view


def ready(qtbot, view: CompareView) -> None:
    """Wait until all that can be played can."""
    qtbot.waitUntil(lambda: view.rows is not None and view.together.can_play, timeout=MS)


def stages(view: CompareView) -> list[Stage]:
    """Return what stands where the two pictures go."""
    return [picture.player.stage for picture in view.pictures[:2]]
