"""Takes with 10,000 takes: opened, searched (gate 100 ms) and scrolled (gate 33, moonshot 16).

The takes are copies of one of two seconds, each with a note of 30 words out of some 300; the
list's small pictures are made as it is scrolled. First the library takes all folders in, as after
a lost database. The window is real, under a display of our own where there is none. The last
search finds every take: the most work there can be.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import product
from pathlib import Path
from statistics import median
from time import monotonic_ns

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from bench.gauge.processes import ROOT
from bench.gauge.table import Figure, show
from drillroom.clock import SystemClock
from drillroom.drills.shelf import built_in_pack
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.storage.library import open_library
from drillroom.takes.model import new_take_id
from drillroom.ui.background import Background
from drillroom.ui.courier import CourierModel
from drillroom.ui.look import Look
from drillroom.ui.room import Person, Room
from drillroom.ui.takes.view import TakesView
from tests.sync.people import Person as Colleague
from tests.ui.share import small_film

SEARCHES = ("price", "price bakeli", "qualite", "nobody wrote this", "a")
SAID = ("price", "monday", "waited", "asked", "Qualité", "renewal", "quarter", "budget")
WORDS = SAID + tuple("".join(pair) for pair in product(("ba", "ke", "li", "so", "tu"), repeat=3))
WORDS += tuple(f"{word}n" for word in WORDS)
PAGES = 60


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--takes", type=int, default=10_000)
    count = parser.parse_args().takes
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        command = ["xvfb-run", "-a", sys.executable, "-m", "bench.library", f"--takes={count}"]
        sys.exit(subprocess.run(command, cwd=ROOT, check=False, timeout=900).returncode)
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder)).make()
        make_takes(home, count)
        start = monotonic_ns()
        with open_library(home, SystemClock()):
            adopted_s = (monotonic_ns() - start) / 1e9
        show(
            [
                Figure(f"{count} folders taken in, database lost", adopted_s, "s"),
                *in_the_window(home),
            ]
        )


def make_takes(home: Home, count: int) -> None:
    """Lay *count* folders of drafts, each with a review, into *home*; no database."""
    clock, chance = SystemClock(), random.Random(8)  # noqa: S311  # notes, not secrets
    maker = Colleague(home, "Ana", clock)
    first = maker.record(small_film(home.root / "film.mp4"))
    maker.answer_all(first)
    pattern = home.takes / first
    state = json.loads((pattern / "state.json").read_text())
    review = json.loads((pattern / "review.json").read_text())
    drills = [drill.title for drill in built_in_pack().drills]
    now = clock.utc_now()
    for number in range(1, count):
        created = now - timedelta(minutes=17 * number)
        take = new_take_id(created)
        copy = home.takes / take
        copy.mkdir()
        title = drills[number % len(drills)]
        mine = {**state, "id": take, "created": created.isoformat(), "drill_title": title}
        (copy / "state.json").write_text(json.dumps(mine))
        words = " ".join(chance.choices(WORDS, k=30))
        (copy / "review.json").write_text(json.dumps({**review, "take": take, "well": words}))
        for name in ("take.mp4", "timeline.jsonl", "drill.json"):
            os.link(pattern / name, copy / name)
    home.database.unlink()


def in_the_window(home: Home) -> Iterator[Figure]:
    """Yield what a person waits for in Takes."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(app)
    person = Person(home, Settings(name="Ana", camera="demo", mic="demo"))
    room = Room(look, Background(print), home, SystemClock(), person)
    view = TakesView(room, CourierModel(room))
    view.resize(1080, 760)
    start = monotonic_ns()
    view.show()
    until(lambda: bool(view.list.shown))
    paint(view)
    yield Figure("Takes opened, to the painted list", (monotonic_ns() - start) / 1e6, "ms")
    until(lambda: bool(view.model.all_marks.marks))
    yield Figure("  and the marks of all takes", (monotonic_ns() - start) / 1e6, "ms")
    paint(view)
    searches = [search_ms(view, text) for text in (*SEARCHES, "")]
    yield Figure("search, to the painted list: median", median(searches), "ms", 100)
    yield Figure("  longest", max(searches), "ms", 100)
    most = view.list.verticalScrollBar().maximum()
    steps = [scroll_ms(view, most * page // PAGES) for page in range(PAGES)]
    yield Figure("scrolled to anywhere, to painted: median", median(steps), "ms", 33, 16)
    yield Figure("  longest", max(steps), "ms", 33, 16)
    view.close()
    room.background.close()


def search_ms(view: TakesView, text: str) -> float:
    """Return how long it takes until what has *text* is painted."""
    start = monotonic_ns()
    view.filters.search_field.setText(text)
    paint(view)
    took_ms = (monotonic_ns() - start) / 1e6
    print(f"  {text!r}: {len(view.model.lines)} found, {took_ms:.0f} ms")
    return took_ms


def scroll_ms(view: TakesView, to: int) -> float:
    """Return how long it takes until another place in the list is painted."""
    start = monotonic_ns()
    view.list.verticalScrollBar().setValue(to)
    paint(view)
    return (monotonic_ns() - start) / 1e6


def paint(view: TakesView) -> None:
    """Paint what is due."""
    view.list.viewport().repaint()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)


def until(reached: Callable[[], bool]) -> None:
    """Run the window until *reached*."""
    loop, watch = QEventLoop(), QTimer()
    watch.setTimerType(Qt.TimerType.PreciseTimer)
    watch.timeout.connect(lambda: loop.quit() if reached() else None)
    watch.start(1)
    loop.exec()


if __name__ == "__main__":
    main()
