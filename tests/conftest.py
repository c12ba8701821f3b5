"""What every test gets: a data folder of its own, a still clock, and no thread left behind."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from drillroom.paths import Home

pytest_plugins = ["tests.rig.fixtures"]


settings.register_profile("no speed asserted", deadline=None)
settings.load_profile("no speed asserted")

REAL_TIME = {"capture", "faults", "journeys"}
"""Folders of tests that record in real time. One after the other, while the rest runs beside them:
two at once would ask more of a computer with two cores than a recording may ask of a laptop."""
ANY_TIME = {
    "foreign",
    "test_a_pack_travels.py",
    "test_authors_half_hour.py",
    "test_commands.py",
    "test_demonstration.py",
    "test_exporting.py",
    "test_import.py",
    "test_screen_reader.py",
    "test_spaces.py",
    "test_taken_back.py",
    "test_who_writes.py",
}
"""Among them those whose recordings are looked at for what is in them, not for when."""


PEERS = Path(__file__).parent / "peers"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tests with real shares be asked for; they need programs of their own and minutes."""
    parser.addoption("--peers", action="store_true", help="run the tests of tests/peers alone")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Collect either the tests with real shares, or all others."""
    if collection_path.is_dir() and collection_path.parent != PEERS.parent:
        return None
    is_peers = collection_path == PEERS or PEERS in collection_path.parents
    return True if is_peers != bool(config.getoption("--peers")) else None


@pytest.hookimpl(tryfirst=True)  # before the tests are dealt out to the processes
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the recordings in one process."""
    for item in items:
        folder, *below = item.path.relative_to(Path(__file__).parent).parts
        if folder in REAL_TIME and not ANY_TIME & set(below):
            item.add_marker(pytest.mark.xdist_group("real time"))


class StillClock:
    """A clock that moves only when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

    def utc_now(self) -> datetime:
        self.now += timedelta(milliseconds=1)  # two takes never begin in the same instant
        return self.now

    def monotonic_ns(self) -> int:
        return int(self.now.timestamp() * 1e9)

    def asleep_ns(self) -> int:
        return 0


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home").make()


@pytest.fixture(autouse=True)
def _no_thread_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves one of our threads running (Qt's pool threads show as daemons)."""
    before = set(threading.enumerate())
    yield
    left = [t.name for t in threading.enumerate() if t not in before and not t.daemon]
    assert not left, f"{request.node.name} left threads running: {left}"
