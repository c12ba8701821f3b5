"""A picture of every screen and state, light, dark and with large text.

`python3 dev.py shots [DIR] [SCENE]` makes them.

To show a new state, add it to a scene in tests/stage/scenes.py. SCENE picks those that have it in
their name.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtWidgets import QApplication

from drillroom.settings import Language
from drillroom.ui.language import speak
from tests.rig.desktop import Desktop
from tests.stage.acts import Scene, Stage
from tests.stage.scenes import close_others, scenes_of
from tests.stage.story import Story
from tests.stage.window import Props, Window

ROOT = Path(__file__).parents[1]
LONGEST_S = 1200
LOOKS = {
    "light": {"theme": "light"},
    "dark": {"theme": "dark"},
    "large": {"theme": "light", "text": "150"},
    "german": {"theme": "light", "language": "de"},
    "german-large": {"theme": "light", "language": "de", "text": "150"},
}
"""The settings of each."""


def main(arguments: list[str]) -> int:
    """Make the pictures of all looks side by side, each on a desktop of its own."""
    folder = Path(arguments[0] if arguments else ROOT / "shots").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        children = [_child(name, folder, arguments[1:], stack) for name in LOOKS]
        codes = [child.wait(LONGEST_S) for child in children]
    sys.stdout.write(f"{len(list(folder.glob('*.png')))} pictures in {folder}\n")
    return max(codes)


def _child(look: str, folder: Path, wanted: list[str], stack: ExitStack) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "TZ": "UTC", "QT_LOGGING_RULES": "qt.multimedia*=false"}
    if sys.platform.startswith("linux"):
        desktop = Desktop()
        stack.callback(desktop.close)
        environment |= {"DISPLAY": desktop.display, "QT_QPA_PLATFORM": "xcb"}
    else:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-m", "tests.shots", "--look", look, str(folder), *wanted]
    return subprocess.Popen(command, cwd=ROOT, env=environment)


def one_look(look: str, folder: Path, wanted: str) -> int:
    """Play the scenes in one look; 1 if one of them broke off."""
    app = QApplication([])
    app.setApplicationName("Drillroom")
    logging.getLogger("drillroom").addHandler(logging.NullHandler())
    speak(app, Language(LOOKS[look].get("language", "en")))
    room = Path(tempfile.gettempdir()) / "drillroom-shots" / look
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(parents=True)
    props, whole = Props(), True
    story = Story(room)
    homes = {"new": story.nobody, "rep": story.ana.home, "manager": story.marta.home}
    for person, home in homes.items():
        scenes = scenes_of(person, wanted)
        if scenes:
            window = Window(app, home, LOOKS[look], story.clock)
            stage = Stage(window, story, props)
            for scene in scenes:
                whole = _play(scene, stage, look, folder) and whole
            window.close()
    shutil.rmtree(room, ignore_errors=True)
    return 0 if whole else 1


def _play(scene: Scene, stage: Stage, look: str, folder: Path) -> bool:
    try:
        for name in scene(stage):
            stage.window.picture().save(str(folder / f"{name}-{look}.png"))
    except Exception as exc:  # noqa: BLE001  # the other scenes are still wanted
        sys.stderr.write(f"{scene.__name__}, {look}: {type(exc).__name__}: {exc}\n")
        close_others(stage.window)
        return False
    return True


if __name__ == "__main__":
    if sys.argv[1:2] == ["--look"]:
        sys.exit(one_look(sys.argv[2], Path(sys.argv[3]), "".join(sys.argv[4:5])))
    sys.exit(main(sys.argv[1:]))
