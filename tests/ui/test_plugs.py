import subprocess
import sys
from pathlib import Path

OPEN_AND_WAIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.ui.background import Background
from drillroom.ui.look import Look
from drillroom.ui.room import Person, Room
from drillroom.ui.studio import Studio, StudioState

app = QApplication([])
background = Background(print)
home = Home(Path(sys.argv[1])).make()
person = Person(home, Settings(camera="none", mic="usbmic"))
studio = Studio(Room(Look(app), background, home, SystemClock(), person))

def wait_for(state):
    loop = QEventLoop()
    studio.changed.connect(lambda: loop.quit() if studio.state is state else None)
    QTimer.singleShot(20_000, loop.quit)
    if studio.state is not state:
        loop.exec()
    print(studio.state.name, studio.mic_name, flush=True)

studio.open()
wait_for(StudioState.PROBLEM)
wait_for(StudioState.READY)
print([found.id for found in studio.microphones], flush=True)
studio.close()
background.close()
"""


def test_a_microphone_that_is_plugged_in_while_it_is_asked_for_is_opened(pulse, tmp_path: Path):
    environment = pulse.environment | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.multimedia*=false",
    }
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(tmp_path / "home")],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline().split() == ["PROBLEM"]
        pulse.microphone("usbmic")
        assert process.stdout.readline().split() == ["READY", "usbmic"]
        process.kill()
