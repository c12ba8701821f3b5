"""What a run over the shared folder costs: in a process of its own, or call by call.

`python -m bench.gauge.share collect|deliver HOME SHARE` makes one run and prints its seconds and
its memory as JSON.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import monotonic_ns, process_time
from typing import Any

from bench.gauge.processes import ROOT
from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.sync.courier import collect, deliver
from drillroom.sync.share import folder

NAMING = frozenset({"open", "stat", "mkdir", "rename", "unlink", "rmdir", "listdir", "fsync"})
"""Calls at the border to the share that a server is asked for. Of `fsync` those of a folder."""
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)")
_NAMES = frozenset({"open", "openat", "stat", "lstat", "newfstatat", "statx", "access", "readlink"})
_CHANGES = frozenset(
    {"mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir"}
)
_STAGING = "~syncthing~"


def main() -> None:
    """Make one run and print what it took."""
    what, home, share = sys.argv[1:]
    start = monotonic_ns()
    if what == "collect":
        seconds = collect_s(Home(Path(home)), Path(share), most_s=0)  # the logs alone
        cpu_s = process_time()
        problems = collect(Home(Path(home)), Path(share), clock=SystemClock()).problems
    else:
        clock = SystemClock()
        problems = deliver(Home(Path(home)), Path(share), name="Ana", clock=clock).problems
        seconds = (monotonic_ns() - start) / 1e9
        cpu_s = process_time()
    assert not problems, problems
    whole_s = (monotonic_ns() - start) / 1e9
    found = {"s": seconds, "cpu_s": cpu_s, "whole_s": whole_s, "peak_mb": peak_mb()}
    print(json.dumps(found))


def collect_s(home: Home, share: Path, most_s: float | None = None) -> float:
    """Return how long a collect took; with *most_s* 0 it reads the logs and fetches nothing."""
    start = monotonic_ns()
    report = collect(home, share, clock=SystemClock(), most_s=most_s)
    assert not report.problems, report.problems
    return (monotonic_ns() - start) / 1e9


def in_a_process(what: str, home: Home, share: Path) -> dict[str, float]:
    """Make a run in a process of its own: "s", "cpu_s", "whole_s", "peak_mb"."""
    command = [sys.executable, "-m", "bench.gauge.share", what, str(home.root), str(share)]
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=1800
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def peak_mb() -> float:
    """Return the most memory that this process has had, as the system counts it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def system_calls(home: Home, share: Path, log: Path) -> Counter[str]:
    """Return the system calls of a delivery that concern *share*, as strace sees them.

    "names" are those that look up, make or take away a name, that list a folder or have one on
    disk; "open files" those that ask about what is open already, which a client of a network
    drive answers by itself.
    """
    command = ["strace", "-f", "-y", "-s", "400", "-o", str(log), sys.executable]
    command += ["-m", "bench.gauge.share", "deliver", str(home.root), str(share)]
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True, timeout=600)
    return Counter(
        kind
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines()
        if str(share) in line and (kind := _kind(line)) is not None
    )


def _kind(line: str) -> str | None:
    found = _CALL.match(line)
    if found is None:
        return None
    call, rest = found.groups()
    if call == "fstat" or (call == "newfstatat" and "AT_EMPTY_PATH" in rest):
        return "open files"
    if call in _NAMES | _CHANGES or call == "getdents64":
        return "names"
    return "names" if call == "fsync" and _STAGING not in rest else None


class SlowOs:
    """Stands in the place of `os` for `drillroom.sync.share.folder`: a share that is far away.

    Each call that a server would be asked for waits, one after the other on each thread. Nothing
    is remembered, as the operating system's client of a network drive would.
    """

    def __init__(self, wait_s: float) -> None:
        self._wait_s = wait_s
        self.calls: Counter[str] = Counter()
        for name in dir(os):
            call = getattr(os, name)
            setattr(self, name, self._slow(name, call) if name in NAMING else call)

    def _slow(self, name: str, call: Any) -> Any:  # noqa: ANN401  # any call's
        def wait_and_call(*args: Any, **more: Any) -> Any:  # noqa: ANN401
            self.calls[name] += 1
            Event().wait(self._wait_s)
            return call(*args, **more)

        return wait_and_call


@contextmanager
def far_away(wait_s: float) -> Iterator[SlowOs]:
    """Let each call at the border to the share take *wait_s* longer inside the block."""
    slow = SlowOs(wait_s)
    setattr(folder, "os", slow)  # noqa: B010  # its own name in that module
    try:
        yield slow
    finally:
        setattr(folder, "os", os)  # noqa: B010


if __name__ == "__main__":
    main()
