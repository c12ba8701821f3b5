"""Record one drill of a pack in the record room, as the window does, and print the take's id.

in_the_room.py PACK DRILL BUYER    with DRILLROOM_HOME, and the devices of its settings
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from drillroom.clock import SystemClock
from drillroom.drills.loader import load_pack
from drillroom.paths import home_of
from drillroom.settings import Theme, load_settings
from drillroom.ui.background import Background
from drillroom.ui.briefing.view import BriefingView
from drillroom.ui.look import Look
from drillroom.ui.record.view import RecordView
from drillroom.ui.room import Person, Room
from drillroom.ui.studio import Studio


class Rehearsing:
    """Goes from the briefing to the record room once the devices are open, and ends with a take."""

    def __init__(self, app: QApplication, room: Room, pack_file: Path, drill_id: str) -> None:
        pack = load_pack(pack_file)
        drill = pack.drill(drill_id)
        assert drill is not None
        self._app, self._room, self._pack, self._drill = app, room, pack, drill
        self._studio = Studio(room)
        self._briefing = BriefingView(room, self._studio, pack, drill)
        self._briefing.show()
        self._wait = QTimer(interval=50)
        self._wait.timeout.connect(self._enter_once_ready)
        self._wait.start()

    def _enter_once_ready(self) -> None:
        is_open = self._studio.recorder is not None and bool(self._studio.mic_name)
        is_silent = self._room.person.settings.buyer == "card"
        if is_open and (is_silent or self._studio.speaker.is_known):
            self._wait.stop()
            self._briefing.close()
            self._view = RecordView(self._room, self._studio, self._pack, self._drill, 0)
            self._view.take_kept.connect(self._on_kept)
            self._view.show()

    def _on_kept(self, take_id: str) -> None:
        sys.stdout.write(f"{take_id}\n")
        self._studio.close()
        self._app.quit()


def main(pack_file: str, drill_id: str, buyer: str) -> None:
    """Record one take with the buyer heard through *buyer*."""
    app = QApplication([])
    home = home_of(os.environ)
    background = Background(lambda error: sys.exit(f"a job crashed: {error}"))
    person = Person(home, load_settings(home.settings))
    person.choose("buyer", buyer)
    room = Room(Look(app, Theme.LIGHT), background, home, SystemClock(), person)
    rehearsing = Rehearsing(app, room, Path(pack_file), drill_id)
    app.exec()
    background.close()
    del rehearsing


if __name__ == "__main__":
    main(*sys.argv[1:])
