"""What stands between the start of the process and the first window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

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


OPENGL = """
import sys
from PySide6.QtGui import QOpenGLContext
from PySide6.QtWidgets import QApplication
from drillroom.app import make_application
app = make_application() if sys.argv[1] == "ours" else QApplication([])
assert app.platformName() == "xcb"
print("OpenGL" if QOpenGLContext().create() else "none")
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is of Linux")
@pytest.mark.parametrize(("whose", "has"), [("Qt's own", "OpenGL"), ("ours", "none")])
def test_on_x11_our_window_does_not_take_frames_through_opengl(whose, has):
    command = ["xvfb-run", "-a", sys.executable, "-c", OPENGL, whose]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("QT_XCB_GL_INTEGRATION", None)
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.split() == [has], done.stderr


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
