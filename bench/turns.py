"""From stop to the first picture of the review, and from "again" to the countdown on screen."""

import argparse
from statistics import median
from time import monotonic_ns

from bench.gauge.table import Figure, show
from bench.gauge.window import Painted, RecordRoom, inside
from drillroom.ui.record.band import Band
from drillroom.ui.record.view import RecordView
from drillroom.ui.review.view import ReviewView
from drillroom.ui.widgets.player import Player

COUNTDOWN_S = "3"


def main() -> None:
    """Print the medians of short takes, and the one long take."""
    parser = argparse.ArgumentParser(prog="turns", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300, help="of the long take")
    parser.add_argument("--short", type=float, default=5, help="seconds of a short take")
    parser.add_argument("--takes", type=int, default=7, help="how many short ones")
    short, again, long = inside(parser, measure)
    show(
        [
            Figure("stop to first picture, short take: median", median(short), "ms", 200, 100),
            Figure("  longest of them", max(short), "ms", 200, 100),
            Figure("stop to first picture, long take", long, "ms", 200, 100),
            Figure("again to countdown: median", median(again), "ms", 200, 100),
            Figure("  longest of them", max(again), "ms", 200, 100),
        ]
    )


def measure(options: argparse.Namespace) -> tuple[list[float], list[float], float]:
    """Return in ms: stop to picture of each short take, again to countdown, the long take's."""
    turns = Turns()
    short, again = [], []
    for number in range(options.takes):
        if number:
            again.append(turns.again())
        short.append(turns.take(options.short))
    again.append(turns.again())
    long = turns.take(options.seconds)
    turns.room.close()
    return short, again, long


class Turns:
    """One window in which take follows take."""

    def __init__(self) -> None:
        self._picture_ns: list[int] = []
        self._countdown_ns: list[int] = []
        Painted(
            Player,
            lambda _player, at_ns: self._picture_ns.append(at_ns),
            lambda player: player.isVisible() and not player.picture().isNull(),
        )
        Painted(
            Band,
            lambda _band, at_ns: self._countdown_ns.append(at_ns),
            lambda band: band.text.timer == COUNTDOWN_S,
        )
        self.room = RecordRoom()
        self.room.start()
        self.room.window.drillroom.room.person.choose("countdown", COUNTDOWN_S)

    def take(self, seconds: float) -> float:
        """Let the take become so long, stop it, and return the ms to its picture."""
        view = self.room.window.shown(RecordView)
        self.room.window.wait(lambda: view.taken_s() >= seconds, "the take", seconds + 30)
        self._picture_ns.clear()
        before_ns = monotonic_ns()
        view.stop.click()
        self.room.window.wait(lambda: self._picture_ns, "the first picture")
        self.room.run(1)
        return (self._picture_ns[0] - before_ns) / 1e6

    def again(self) -> float:
        """Go again from the review, and return the ms to the countdown; then start at once."""
        review = self.room.window.shown(ReviewView)
        self._countdown_ns.clear()
        before_ns = monotonic_ns()
        review.bar.again.click()
        self.room.window.wait(lambda: self._countdown_ns, "the countdown")
        self.room.run(0.5)
        self.room.window.shown(RecordView).start_now.click()
        return (self._countdown_ns[0] - before_ns) / 1e6


if __name__ == "__main__":
    main()
