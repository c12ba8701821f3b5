"""Fault after fault into sending and collecting between two people over one share.

`python3 dev.py soak N [--seed S]` ends with 1 if a finished take was lost, was half visible or was
delivered twice, or if a byte of a draft was found on the share.
"""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import monotonic_ns
from typing import NoReturn

from drillroom.clock import SystemClock
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.sync.courier import collect, deliver
from drillroom.takes.model import Delivery, TakeId
from tests.rig.broken import ERRNOS, OPERATIONS, at, at_once, broken, full_after, once
from tests.rig.killing import Child, in_child
from tests.rig.layer import layer_over, why_no_layer
from tests.rig.ledger import DRAFT, Ledger
from tests.sync.people import Person

STAGE_FAULTS = 100
"""After so many faults everything must have arrived, and two new people begin."""


class EndedError(BaseException):
    """The app is closed in the middle of a run."""


class BreachError(Exception):
    """Something is lost, half visible, twice there, or was never to be seen."""


class Stage:
    """A rep and a manager with one share, and what may go wrong between them."""

    def __init__(self, folder: Path, kinds: list[str]) -> None:
        clock = SystemClock()
        self.chance = random.Random(0)
        self.kinds = kinds
        self.share = folder / "share"
        self.share.mkdir()
        self.ana = Person(Home(folder / "ana").make(), "Ana Ferreira", clock)
        self.ben = Person(Home(folder / "ben").make(), "Ben Okoro", clock)
        self.ledger = Ledger((self.ana, self.ben))
        self.media: dict[TakeId, bytes] = {}
        self.answered: set[str] = set()
        self.drafts = 0
        self.received: Counter[str] = Counter()
        self.calls = dict.fromkeys(("send", "collect"), 60)

    def work(self) -> None:
        """Let people record, finish and answer a little."""
        if self.chance.random() < 0.3:
            size = 5 << 20 if self.chance.random() < 0.03 else self.chance.randrange(1000, 90_000)
            media = self.chance.randbytes(size)
            self.media[self.ana.finish(media)] = media
        if self.chance.random() < 0.1:
            self.ana.record(DRAFT * self.chance.randrange(1, 500))
            self.drafts += 1
        if self.chance.random() < 0.3:
            self.answer()

    def answer(self) -> None:
        for row in self.ben.inbox():
            if row.state == "whole" and row.take not in self.answered:
                self.ben.answer(row.take)
                self.answered.add(row.take)

    def one_fault(self) -> str:
        """Let one thing go wrong in one run of somebody's courier; return which."""
        who = self.chance.choice([self.ana, self.ben])
        what = self.chance.choice(["send", "collect"])
        kind = self.chance.choice(self.kinds)
        getattr(self, f"_{kind}")(who, what)
        return kind

    def _run(self, who: Person, what: str) -> None:
        if what == "send":
            with at_once():
                deliver(who.home, self.share, name=who.name, clock=who.clock)
        else:
            report = collect(who.home, self.share, clock=who.clock)
            self.received.update(report.takes if who is self.ben else ())

    def _kill(self, who: Person, what: str) -> None:
        last = self.calls[what]
        calls = in_child(lambda: self._run(who, what), self.chance.randrange(1, last + 10))
        if calls:  # it came to its end: so many calls is what such a run has
            self.calls[what] = max(60, calls)

    def _errno(self, who: Person, what: str) -> None:
        operation, error = self.chance.choice(OPERATIONS), self.chance.choice(ERRNOS)
        with broken(once(operation, error, self.chance.randrange(1, 8))):
            self._run(who, what)

    def _full(self, who: Person, what: str) -> None:
        with broken(full_after(self.chance.randrange(0, 200_000))):
            self._run(who, what)

    def _away(self, who: Person, what: str) -> None:
        aside = self.share.with_name("unplugged")

        def pull_out() -> None:
            self.share.rename(aside)

        with broken(at(self.chance.randrange(1, 80), pull_out)):
            self._run(who, what)
        if aside.exists():
            self._run(who, what)  # and it is not back yet
            aside.rename(self.share)

    def _restart(self, who: Person, what: str) -> None:
        def end() -> NoReturn:
            raise EndedError

        try:
            with broken(at(self.chance.randrange(1, 80), end)):
                self._run(who, what)
        except EndedError:
            pass

    def _power(self, who: Person, what: str) -> None:
        folder = self.chance.choice([self.share, who.home.root])
        with layer_over(folder) as layer:
            child = Child(lambda: self._run(who, what))
            layer.order("cut", self.chance.randrange(1, 60), child.pid)
            child.run()
            how = self.chance.choice(["all", "some"])
            layer.order("lose", self.chance.randrange(1 << 30), how)

    def check(self) -> None:
        """Look at the share from outside.

        Raises:
            BreachError: something may not be so.
        """
        found = [
            *self.ledger.breaches(self.share),
            *self.ledger.untrue(self.ana, self.share),
            *(f"taken in twice: {take}" for take, count in self.received.items() if count > 1),
        ]
        if found:
            raise BreachError("\n".join(found))

    def settle(self) -> None:
        """Let everything go its way without faults, and look whether all has come.

        Raises:
            BreachError: something has not.
        """
        problems = [*self.ana.send(self.share).problems]
        report = self.ben.collect(self.share)
        self.received.update(report.takes)
        self.answer()
        problems += [*report.problems, *self.ben.send(self.share).problems]
        problems += self.ana.collect(self.share).problems
        if problems:
            raise BreachError("\n".join(problems))
        here = {row.take: row for row in self.ben.inbox()}
        for take, media in self.media.items():
            row = here.pop(take, None)
            if row is None or row.media is None or Path(row.media).read_bytes() != media:
                raise BreachError(f"lost: {take}")
            if self.ana.take(take).delivery is not Delivery.ANSWERED:
                raise BreachError(f"its answer is lost: {take}")
        if here:
            raise BreachError(f"nobody sent these: {sorted(here)}")
        self.check()


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def soak(faults: int, seed: int) -> int:
    """Put so many faults in; return 1 at the first breach."""
    kinds = ["kill", "kill", "errno", "errno", "away", "full", "restart"]
    if why := why_no_layer():
        say(f"no power cuts here: {why}")
    else:
        kinds.append("power")
    done: Counter[str] = Counter()
    takes = drafts = 0
    began_ns = monotonic_ns()
    while done.total() < faults:
        with tempfile.TemporaryDirectory() as folder:
            stage = Stage(Path(folder), kinds)
            try:
                last = min(done.total() + STAGE_FAULTS, faults)
                run_stage(stage, done, last, seed)
            except (BreachError, DrillroomError) as breach:
                say(f"FAILED after {done.total()} faults, seed {seed}:\n{breach}")
                return 1
            takes, drafts = takes + len(stage.media), drafts + stage.drafts
    each = ", ".join(f"{kind} {count}" for kind, count in sorted(done.items()))
    took_s = (monotonic_ns() - began_ns) / 1e9
    say(f"seed {seed}: {done.total()} faults ({each}) in {took_s:.0f} s")
    say(f"{takes} finished takes sent and answered once, {drafts} drafts stayed: 0 breaches")
    return 0


def run_stage(stage: Stage, done: Counter[str], last: int, seed: int) -> None:
    """Put faults in until there were *last* of them, then see that all has come."""
    while done.total() < last:
        stage.chance = random.Random(
            f"{seed}/{done.total()}"
        )  # the same fault, whatever came before
        stage.work()
        done[stage.one_fault()] += 1
        stage.check()
        if done.total() % 25 == 0:
            stage.settle()
    stage.settle()


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description=__doc__)
    parser.add_argument("faults", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    logging.disable()  # every fault is logged, as it should be
    seed = random.SystemRandom().randrange(1 << 30) if options.seed is None else options.seed
    say(f"seed {seed}")
    return soak(options.faults, seed)


if __name__ == "__main__":
    sys.exit(main())
