"""Scenes of a finished take that is taken back while it still waits."""

from __future__ import annotations

from collections.abc import Iterator

from drillroom.takes.review import Changes
from drillroom.ui.takes.view import TakesView
from tests.stage.acts import Stage, forget, open_review
from tests.stage.story import TWENTY


def taken_back(stage: Stage) -> Iterator[str]:
    """A take that waits to leave, and the same once it is a draft again."""
    window, ana = stage.window, stage.story.ana
    take = ana.record(TWENTY, ana.home.takes / stage.story.draft / "take.mp4")
    ana.review(take, Changes(ticks=(("all", True),), well="I asked, and then I waited."))
    ana.finish(take)
    window.open_place("Takes")
    view = window.shown(TakesView)
    view.model.load()
    window.wait(lambda: any(row.id == take for row in view.list.shown), "the take")
    view.list.choose(take)
    window.wait(lambda: view.model.shown is not None, "the take in the inspector")
    yield "takes-waiting"
    view.model.take_back()
    window.wait(view.undo.isVisible, "the way back")
    window.run(800)
    yield "takes-draft-again"
    with window.small():
        yield "takes-draft-again-small"
    open_review(window, take, 12.0)
    yield "review-draft-again"
    window.open_place("Takes")
    forget(stage, view.model)
