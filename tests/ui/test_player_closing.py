import subprocess
import sys
from pathlib import Path

from tests.ui.share import small_film

OPEN_AND_CLOSE = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from drillroom.ui.look import Look, Theme
from drillroom.ui.widgets.player import Player

app = QApplication([])
look = Look(app, Theme.LIGHT)
for number in range(40):
    player = Player(look)
    player.show()
    player.open(Path(sys.argv[1]))
    loop = QEventLoop()
    QTimer.singleShot(number % 40, loop.quit)
    loop.exec()
    player.hide()
    player.close_file()
    player.deleteLater()
"""


def test_a_recording_closed_while_it_opens_does_not_freeze_the_window(tmp_path: Path):
    film = tmp_path / "film.mp4"
    small_film(film)
    command = [sys.executable, "-c", OPEN_AND_CLOSE, str(film)]

    subprocess.run(command, check=True, timeout=30, capture_output=True)
