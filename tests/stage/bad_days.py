"""Scenes of bad days: each brings the trouble about, and takes it away again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from drillroom.ui.briefing.view import BriefingView
from drillroom.ui.record.model import Stage as RecordStage
from drillroom.ui.record.view import RecordView
from drillroom.ui.review.view import ReviewView
from tests.stage.acts import Stage
from tests.stage.story import TWENTY
from tests.stage.window import drill


def bad_library(stage: Stage) -> Iterator[str]:
    """A newer app wrote the library."""
    window, home = stage.window, stage.window.home
    with closing(sqlite3.connect(home.database)) as database, database:
        database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('drillroom', 'of-a-newer-app', '')"
        )
    window.open_place("Practice")
    window.wait(lambda: window.drillroom.practice.is_read_only, "the newer library to be met")
    yield "bad-library"
    window.open_place("Takes")
    window.run(600)
    yield "bad-library-takes"
    with closing(sqlite3.connect(home.database)) as database, database:
        database.execute("DELETE FROM _sqlite_migrations WHERE name = 'of-a-newer-app'")
    window.open_place("Practice")
    window.wait(lambda: not window.drillroom.practice.is_read_only, "the library of now")


def bad_take(stage: Stage) -> Iterator[str]:
    """A take's recording is gone, one is damaged, one has lost its drill."""
    window = stage.window
    folder = window.home.takes / stage.story.draft
    media = folder / "take.mp4"
    kept = media.rename(folder / "kept")
    _open(stage)
    yield "bad-take-gone"
    media.write_bytes(b"no recording")
    _open(stage)
    yield "bad-take-damaged"
    kept.replace(media)
    paper = folder / "drill.json"
    text = paper.read_bytes()
    paper.chmod(0o600)
    paper.write_text("{")
    _open(stage)
    yield "bad-take-paper"
    with window.small():
        yield "bad-take-paper-small"
    paper.write_bytes(text)
    window.open_place("Practice")


def _open(stage: Stage) -> None:
    stage.window.drillroom.open_review(stage.story.draft, "Takes")
    stage.window.shown(ReviewView)
    stage.window.run(1500)


def bad_devices(stage: Stage) -> Iterator[str]:
    """The microphone gives nothing; the disk is nearly full."""
    window = stage.window
    pack, it = window.drillroom._in_pack(drill(TWENTY))
    studio = window.drillroom._studio()
    stage.props.is_dead.set()
    window.drillroom.open_briefing(it)
    view = window.shown(BriefingView)
    window.wait(lambda: view._model.is_silent, "the silence to be noticed")
    yield "bad-microphone"
    with window.small():
        yield "bad-microphone-small"
    stage.props.is_dead.clear()
    window.wait(lambda: studio.recorder and not view._model.is_silent, "the microphone")
    recorder = studio.recorder
    assert recorder is not None
    recorder._free = lambda _folder: 90_000_000
    window.drillroom._record(pack, it, 0)
    window.wait(lambda: window.shown(RecordView)._model.stage is RecordStage.PROBLEM, "the disk")
    yield "bad-disk"
    with window.small():
        yield "bad-disk-small"
    window.open_place("Practice")


SCENES = (bad_library, bad_take, bad_devices)
