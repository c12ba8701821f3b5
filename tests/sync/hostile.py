"""A share with a take, an answer and a pack in it, to be bent; and what must always hold."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from drillroom.errors import TakeNotFoundError
from drillroom.paths import Home
from drillroom.sync.format.names import is_plain
from drillroom.sync.incoming.collecting import CollectReport
from drillroom.sync.offers import offers
from drillroom.sync.reading import shown_take
from tests.conftest import StillClock
from tests.sync.incoming.test_collect import Stranger
from tests.sync.people import Person, files_below
from tests.sync.test_packs_travel import hand, written

MEDIA = b"not really a film " * 200
SECRET = b"canary-7d1f-outside-the-share"
TIMES = int(os.environ.get("DRILLROOM_HOSTILE_TIMES", "1"))
"""How many times as many examples as in the usual run: 100 for a long one."""


def bent(examples: int) -> settings:
    """Return the settings of a property that has *examples* in the usual run."""
    quiet = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
    return settings(max_examples=examples * TIMES, suppress_health_check=quiet)


@dataclass(frozen=True)
class Scene:
    """Who is there, and what Ana sent; everything in one folder of its own."""

    root: Path
    take: str
    ana: Person
    ben: Person
    """Has Ana's take and answered it."""
    reader: Person
    """Has never looked into the share."""

    @property
    def share(self) -> Path:
        return self.root / "share"

    @property
    def outside(self) -> Path:
        return self.root / "outside"

    def stranger(self, name: str = "mallory") -> Stranger:
        return Stranger(self.share, self.root / name)

    def copy(self, root: Path, *who: str) -> Scene:
        for folder in ("share", "outside", *who):
            shutil.copytree(self.root / folder, root / folder, symlinks=True)
        people = {one: replace(getattr(self, one), home=Home(root / one)) for one in who}
        return replace(self, root=root, **people)

    @contextmanager
    def again(self, *who: str) -> Iterator[Scene]:
        """Let all be as it is now, in another folder that is gone afterwards."""
        with TemporaryDirectory(dir=self.root.parent) as folder:
            yield self.copy(Path(folder) / "scene", "reader", *who)


def set_scene(root: Path) -> Scene:
    """Let Ana send a take and a pack, and Ben answer it."""
    clock = StillClock()
    ana, ben, reader = (
        Person(Home(root / home).make(), name, clock)
        for home, name in (("ana", "Ana Ferreira"), ("ben", "Ben Okoro"), ("reader", "Kim"))
    )
    (root / "outside").mkdir()
    (root / "outside" / "secret.json").write_bytes(SECRET)
    share = root / "share"
    share.mkdir()
    take = ana.finish(MEDIA)
    hand(ana, written(root / "mine"))
    ana.send(share)
    ben.collect(share)
    ben.answer(take)
    ben.send(share)
    with reader.library():
        pass
    return Scene(root, take, ana, ben, reader)


@dataclass(frozen=True)
class Tree:
    """A folder as it lies there."""

    files: dict[str, bytes]
    others: tuple[str, ...]

    @classmethod
    def of(cls, folder: Path) -> Tree:
        files = {str(path): path.read_bytes() for path in files_below(folder) if _is_real(path)}
        others = sorted(str(path) for path in folder.rglob("*") if str(path) not in files)
        return cls(files, tuple(others))


def _is_real(path: Path) -> bool:
    return not path.is_symlink() and path.stat().st_size < 1 << 20


def collected(scene: Scene, who: Person | None = None, *, offered: bool = False) -> CollectReport:
    """Collect, and check all that must hold whatever lies in the share.

    With *offered* the packs are looked at as well.
    """
    who = who or scene.reader
    before = Tree.of(scene.share), Tree.of(scene.outside)
    report = who.collect(scene.share)
    assert (Tree.of(scene.share), Tree.of(scene.outside)) == before, "readers never write"
    for problem in report.problems:
        assert is_plain(problem, lines=True), repr(problem)
        assert len(problem) < 2_000
        assert "\n" in problem, "a title, and then which, why or what to do"
    for path in files_below(who.home.root):
        assert SECRET not in path.read_bytes(), path
    assert not list(who.home.inbox.rglob("*.part"))
    look_at_everything(who)
    with who.library() as library:
        for offer in offers(who.home, library.inbox) if offered else ():
            json.dumps(offer.to_json(), allow_nan=False, ensure_ascii=False).encode("utf-8")
    return report


def look_at_everything(who: Person) -> None:
    """Read all that came in, as the commands and the screens do."""
    for row in who.inbox():
        assert is_plain(row.rep)
        with who.library() as library:
            if row.media is None:
                with pytest.raises(TakeNotFoundError) as caught:
                    shown_take(library, who.home, row.take)
                assert is_plain(str(caught.value), lines=True)
                continue
            shown = shown_take(library, who.home, row.take)
        assert Path(row.media) == shown.media
        json.dumps(shown.to_json(), allow_nan=False, ensure_ascii=False).encode("utf-8")
        assert is_plain(shown.to_text(), lines=True)


# --- bent JSON

LONG = "a" * 70_000
HOSTILE_TEXTS = st.sampled_from(
    [
        "", " ", "\n", "\x00", "\x1b[2J", "\u202egnp.exe", "\u2066x", "\ud800", "\ufeff", LONG,
        "<b>bold</b><img src=x>", "&amp;", "../../outside/secret.json", "/etc/passwd",
        "C:\\Windows", "\\\\host\\share", "CON", "take.mp4\x00", "e\u0301", "~k2m9xa", "x\ny", "-1",
        "1e999", "9" * 30, "١٢", "NaN", "null", "2026-13-45", "9999-12-31T23:59:59+23:59",
    ]
)  # fmt: skip
HOSTILE_NUMBERS = st.one_of(
    st.sampled_from(
        [0, -0.0, -1, True, False, 1e308, -1e308, 5e-324, 1 << 53, 1 << 63, 1 << 64, 10**300]
    ),
    st.sampled_from([float("nan"), float("inf"), float("-inf")]),
)


def _deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


HOSTILE = st.one_of(
    HOSTILE_TEXTS,
    HOSTILE_NUMBERS,
    st.none(),
    st.sampled_from([[], {}, [[]], {"": {}}, [None] * 3, _deep(20), _deep(400)]),
    st.lists(HOSTILE_NUMBERS, max_size=3),
    st.dictionaries(HOSTILE_TEXTS, HOSTILE_NUMBERS, max_size=3),
)


def places(data: object, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to everything inside a JSON value."""
    found = [here] if here else []
    inside: Iterable[tuple[Any, Any]] = data.items() if isinstance(data, dict) else ()
    inside = enumerate(data) if isinstance(data, list) else inside
    for key, value in inside if len(here) < 8 else ():
        found += places(value, (*here, key))
    return found


def bend(keys: Any, draw: Any) -> None:
    """Change one place of a JSON value: another value, none, or many of the same."""
    *way, last = draw(st.sampled_from(places(keys)))
    inside = keys
    for step in way:
        inside = inside[step]
    what = draw(st.sampled_from(["other", "other", "gone", "many", "more"]))
    if what == "other":
        inside[last] = deepcopy(draw(HOSTILE))
    elif what == "gone":
        del inside[last]
    elif what == "many" and isinstance(inside[last], list):
        inside[last] = (inside[last] or [deepcopy(draw(HOSTILE))]) * draw(
            st.sampled_from([2, 40, 3_000])
        )
    elif isinstance(inside, dict):
        inside[draw(HOSTILE_TEXTS)] = inside[last]


def as_bytes(keys: object) -> bytes:
    return json.dumps(keys, ensure_ascii=False).encode("utf-8", "surrogatepass")
