"""Inbox with 100,000 takes that others sent, all here: opened (gate 200 ms), and scrolled on.

The oldest take is real: it stands beside the list. The others are rows without files: what a list
shows is in the database alone. The window is real, under a display of our own where there is none.
"Scrolled on" is from the end of what is shown to the painted list that goes further; "held up" is
the longest that the window could do nothing else meanwhile.
"""

import argparse
import os
import string
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from statistics import median
from time import monotonic_ns

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from bench.gauge.processes import ROOT
from bench.gauge.table import Figure, show
from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.settings import Role, Settings
from drillroom.storage.inbox import ParcelRow, ParcelState, Seen
from drillroom.storage.library import open_library
from drillroom.storage.rows import FrozenFile
from drillroom.sync.courier import collect
from drillroom.takes.model import new_take_id
from drillroom.ui.background import Background
from drillroom.ui.courier import CourierModel
from drillroom.ui.inbox.view import InboxView
from drillroom.ui.look import Look
from drillroom.ui.room import Person, Room
from tests.rig.large_share import LargeShare
from tests.ui.share import small_film

OPENED = 7
NEWEST = datetime(2026, 11, 20, 17, tzinfo=UTC)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--takes", type=int, default=100_000)
    parser.add_argument("--writers", type=int, default=50)
    parser.add_argument("--further", type=int, default=4, help="times that the list is scrolled on")
    options = parser.parse_args()
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        command = ["xvfb-run", "-a", sys.executable, "-m", "bench.inbox", *sys.argv[1:]]
        sys.exit(subprocess.run(command, cwd=ROOT, check=False, timeout=900).returncode)
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "manager").make()
        bring_one(home, Path(folder))
        fill(home, options.takes, options.writers)
        show([*in_the_window(home, options.further)])


def bring_one(home: Home, root: Path) -> None:
    """Let the oldest take of all have come in, with its files."""
    for name in ("share", "apart"):
        (root / name).mkdir()
    large = LargeShare(root / "share", root / "apart", 1, small_film(root / "film.mp4"))
    large.add(1, NEWEST - timedelta(days=2000))
    assert collect(home, root / "share", clock=SystemClock()).takes


def fill(home: Home, takes: int, writers: int) -> None:
    """Let so many takes have come in."""
    letters = string.ascii_lowercase
    names = ["k2m9xabcdefghi" + "".join(pair) for pair in product(letters, repeat=2)][:writers]
    with open_library(home, SystemClock()) as library, library.inbox.at_once():
        for number, writer in enumerate(names):
            library.inbox.note_seen(Seen("/share", writer, takes, "0" * 64, f"Rep {number}"))
        library.inbox.add(parcel(number, names, takes) for number in range(takes))


def parcel(number: int, writers: list[str], takes: int) -> ParcelRow:
    """Return a take that is here; the takes of a team are eleven minutes apart."""
    writer = writers[number % len(writers)]
    created = NEWEST - timedelta(minutes=11 * (takes - number))
    take = new_take_id(created)
    place = f"takes/Rep ~{writer[:6]}/{created:%Y-%m}/{created:%d %H%M} the-funnel ~{take[:10]}"
    files = ("take.mp4", "report.html", "take.json")
    return ParcelRow(
        share="/share",
        writer=writer,
        seq=number // len(writers) + 1,
        kind="take",
        take=take,
        dir=place,
        files=tuple(FrozenFile(name, 1_000_000, "0" * 64) for name in files),
        record_at=f"{created:%Y-%m-%dT%H:%M:%SZ}",
        state=ParcelState.WHOLE,
        rep=f"Rep {writer}",
        drill="the-funnel",
        drill_title="The Funnel",
    )


def in_the_window(home: Home, further: int) -> Iterator[Figure]:
    """Yield what a person waits for in Inbox."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(app)
    person = Person(home, Settings(name="Marta", role=Role.MANAGER, camera="demo", mic="demo"))
    room = Room(look, Background(print), home, SystemClock(), person)
    courier = CourierModel(room)
    first_ms, view = opened(room, courier)
    yield Figure("Inbox opened, the first time in this process", first_ms, "ms")
    again = []
    for _ in range(OPENED):
        view.close()
        took_ms, view = opened(room, courier)
        again.append(took_ms)
    yield Figure("Inbox opened, to the painted list: median", median(again), "ms", 200)
    yield Figure("  longest", max(again), "ms", 200)
    for _ in range(further):
        before = len(view.list.shown)
        took_ms, held_ms = scrolled_on(view)
        yield Figure(f"scrolled on, {before} rows to {len(view.list.shown)}", took_ms, "ms")
        yield Figure("  the window was held up", held_ms, "ms")
    view.close()
    room.background.close()


def opened(room: Room, courier: CourierModel) -> tuple[float, InboxView]:
    """Return how long it takes to the painted list, and the view."""
    start = monotonic_ns()
    view = InboxView(room, courier)
    view.resize(1080, 760)
    view.show()
    until(lambda: bool(view.list.shown))
    paint(view)
    return (monotonic_ns() - start) / 1e6, view


def scrolled_on(view: InboxView) -> tuple[float, float]:
    """Return how long the list takes to go further, and how long the window was held up, in ms."""
    rows, bar = len(view.list.shown), view.list.verticalScrollBar()
    start = monotonic_ns()
    bar.setValue(bar.maximum())
    held_ms = until(lambda: len(view.list.shown) > rows)
    paint(view)
    return (monotonic_ns() - start) / 1e6, held_ms


def paint(view: InboxView) -> None:
    """Paint what is due."""
    view.list.viewport().repaint()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)


def until(reached: Callable[[], bool]) -> float:
    """Run the window until *reached*; return the longest time between two looks, in ms."""
    loop, watch = QEventLoop(), QTimer()
    longest_ns, last_ns = 0, monotonic_ns()

    def look() -> None:
        nonlocal longest_ns, last_ns
        longest_ns = max(longest_ns, monotonic_ns() - last_ns)
        last_ns = monotonic_ns()
        if reached():
            loop.quit()

    watch.setTimerType(Qt.TimerType.PreciseTimer)
    watch.timeout.connect(look)
    watch.start(1)
    loop.exec()
    return longest_ns / 1e6


if __name__ == "__main__":
    main()
