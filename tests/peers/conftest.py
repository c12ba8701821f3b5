"""Peers: real shares and real faults. Run by `python3 dev.py test --peers`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from drillroom.clock import Clock, SystemClock
from drillroom.paths import Home
from tests.rig.layer import why_no_layer
from tests.rig.peers import NotHereError, Peer, plain_folder, samba, small_disk, sshfs, webdav
from tests.rig.syncthing import syncthing
from tests.sync.people import Person

PEERS: dict[str, Callable[[Path], AbstractContextManager[Peer]]] = {
    "a plain folder": plain_folder,
    "SSHFS": sshfs,
    "Samba": samba,
    "WebDAV": webdav,
    "Syncthing": syncthing,
}


FIGURES = pytest.StashKey[list[str]]()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say the figures, and in a line of its own each thing that this computer could not run."""
    for line in config.stash.get(FIGURES, []):
        terminalreporter.write_line(line)
    reports = terminalreporter.stats.get("skipped", [])
    whys = {str(report.longrepr[2]).removeprefix("Skipped: ") for report in reports}
    for why in sorted(whys):
        count = sum(str(report.longrepr[2]).endswith(why) for report in reports)
        terminalreporter.write_line(f"not run here, {count} tests: {why}")


@pytest.fixture(params=PEERS)
def peer(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Peer]:
    """Each share that this computer can run."""
    yield from started(PEERS[request.param], request.param, tmp_path)


@pytest.fixture
def two_syncthing(tmp_path: Path) -> Iterator[Peer]:
    yield from started(syncthing, "Syncthing", tmp_path)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Peer]:
    yield from started(small_disk, "a small disk", tmp_path)


@pytest.fixture
def _fuse() -> None:
    """Skip where no layer can be mounted."""
    if why := why_no_layer():
        pytest.skip(f"the FUSE layer: {why}")


def started(
    start: Callable[[Path], AbstractContextManager[Peer]], name: str, tmp_path: Path
) -> Iterator[Peer]:
    stage = tmp_path / "peer"
    stage.mkdir()
    try:
        with start(stage) as running:
            yield running
    except NotHereError as why:
        pytest.skip(f"{name}: {why}")


@pytest.fixture
def say(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Have a line of figures printed at the end."""
    return request.config.stash.setdefault(FIGURES, []).append


@pytest.fixture
def clock() -> Clock:
    return SystemClock()


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def ana(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "ana").make(), "Ana Ferreira", clock)


@pytest.fixture
def cho(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "cho").make(), "Cho Park", clock)


@pytest.fixture
def ben(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "ben").make(), "Ben Okoro", clock)
