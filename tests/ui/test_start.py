"""What stands between the start of the process and the first window."""

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = {
    *("av", "cv2", "cv2_enumerate_cameras", "sounddevice", "sqlite_utils", "numpy"),
    *("PySide6.QtMultimedia", "PySide6.QtNetwork", "yaml", "cryptography"),
}

CHILD = """
import json, sys
from PySide6.QtWidgets import QApplication
from drillroom.ui.background import Background
Background.run = lambda *_args, **_more: None  # jobs load what they like, beside the window
from drillroom.app import Drillroom
from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.settings import Settings, save_settings
home = Home(__import__("pathlib").Path(sys.argv[1])).make()
save_settings(home.settings, Settings(name="Ana Ferreira"))
app = QApplication([])
drillroom = Drillroom(app, home, Settings(name="Ana Ferreira"), SystemClock())
drillroom.start()
app.processEvents()
assert drillroom.window.isVisible()
print(json.dumps(sorted(sys.modules)))
"""


def test_nothing_heavy_is_loaded_before_the_first_window(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path / "home")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr

    assert sorted(HEAVY & set(json.loads(done.stdout))) == []
