"""Whatever lies in the share: what is good comes in, and the rest is refused in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sync.hostile import MEDIA, Scene, as_bytes, bend, bent, collected, set_scene
from tests.sync.incoming.test_collect import Stranger
from tests.sync.people import files_below, frozen, only
from tests.sync.test_packs_travel import WAVE

Draw = Callable[[st.SearchStrategy[Any]], Any]

OTHER = b"01M7YQ1WE10000000000000000"
PAGES = {"READ ME.html", "review.html"}
"""What is there for people alone; the app never reads it."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return set_scene(tmp_path_factory.mktemp("hostile"))


def test_an_untouched_share_has_no_false_alarm(scene: Scene) -> None:
    with scene.again("ana", "ben") as now:
        report = collected(now)
        assert (report.takes, report.reviews, report.problems) == ((now.take,), (now.take,), ())
        assert [pack.pack for pack in report.packs] == ["team-calls"]
        assert collected(now).problems == ()
        assert collected(now, now.ana).problems == ()
        assert collected(now, now.ben).problems == ()


@bent(15)
@given(data=st.data())
def test_any_changed_bit_of_what_the_app_reads_is_noticed_by_who_comes_later(
    scene: Scene, data: st.DataObject
) -> None:
    with scene.again() as now:
        path = data.draw(
            st.sampled_from([p for p in files_below(now.share) if p.name not in PAGES])
        )
        content = bytearray(path.read_bytes())
        bit = data.draw(st.integers(0, len(content) * 8 - 1))
        content[bit // 8] ^= 1 << bit % 8
        path.chmod(0o600)
        path.write_bytes(content)

        report = collected(now)

        assert len(report.problems) == 1, path
        assert len(report.takes) + len(report.reviews) + len(report.packs) < 3


def papers(scene: Scene) -> dict[str, bytes]:
    """Return the papers that Ana and Ben sent, by name."""
    names = ("take.json", "report.html", "review.json", "pack.json", "pack.yaml")
    return {name: only(scene.share, name).read_bytes() for name in names}


def bent_paper(name: str, sent: dict[str, bytes], draw: Draw) -> bytes:
    """Return a paper that is bent in up to three places."""
    keys = json.loads(sent[name])
    for _ in range(draw(st.integers(1, 3))):
        bend(keys, draw)
    return as_bytes(keys)


@bent(15)
@given(data=st.data())
def test_a_bent_paper_that_is_rightly_signed_is_refused_or_can_be_shown(
    scene: Scene, data: st.DataObject
) -> None:
    with scene.again() as now:
        sent, mallory = papers(now), now.stranger()
        kind = data.draw(st.sampled_from(["take", "review", "pack"]))
        paper = bent_paper(f"{kind}.json", sent, data.draw)
        if kind == "take":
            files = {"take.mp4": MEDIA, "take.json": paper.replace(now.take.encode(), OTHER)}
            mallory.send("take", OTHER.decode(), files)
        elif kind == "review":
            mallory.send("review", now.take, {"review.json": paper})
        else:
            give_pack(mallory, {"pack.yaml": sent["pack.yaml"], "pack.json": paper})

        report = collected(now, offered=kind == "pack")

        assert now.take in report.takes
        assert "team-calls" in [pack.pack for pack in report.packs]
        assert all("Mallory" in problem for problem in report.problems)


def give_pack(mallory: Stranger, files: dict[str, bytes], key: str = "team-calls 1.0.0") -> Path:
    """Let Mallory send a pack."""
    place = f"packs/Mallory ~{mallory.writer[:6]}/{key.replace(' ', '/')}"
    folder = mallory.top / place
    folder.mkdir(parents=True)
    (folder / "sounds").mkdir()
    (folder / "sounds" / "doubt.wav").write_bytes(WAVE)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    mallory.record(
        kind="pack", take=key, dir=place, files=tuple(frozen(folder / name) for name in files)
    )
    return folder
