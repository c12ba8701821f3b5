"""A shared folder, a rep and a manager, each on a laptop of their own."""

from pathlib import Path

import pytest

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.settings import Role, Space
from tests.sync.people import Person
from tests.sync.spaces import Spaces


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def ana(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "ana").make(), "Ana Ferreira", clock)


@pytest.fixture
def ben(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "ben").make(), "Ben Okoro", clock)


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """The folder of Ana and Marta alone."""
    (folder := tmp_path / "pair").mkdir()
    return folder


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """The folder of Marta and her own manager, Ines."""
    (folder := tmp_path / "board").mkdir()
    return folder


@pytest.fixture
def marta(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "marta").make(), "Marta Lindqvist", clock)


@pytest.fixture
def ines(tmp_path: Path, clock: Clock) -> Person:
    return Person(Home(tmp_path / "ines").make(), "Ines Duarte", clock)


@pytest.fixture(params=["pair first", "board first"])
def spaces(request: pytest.FixtureRequest, pair: Path, board: Path) -> Spaces:
    """Marta's shared folders, in either order."""
    both = (Space(pair, Role.MANAGER), Space(board, Role.REP))
    return both if request.param == "pair first" else both[::-1]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    text = (Path(__file__).parents[1] / "journeys" / "pack.yaml").read_text()
    (folder := tmp_path / "mine").mkdir()
    (folder / "pack.yaml").write_text(text)
    return folder
